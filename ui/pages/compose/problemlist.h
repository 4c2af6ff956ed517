#pragma once

#include "pages/compose/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

class Banner;

// What stands in the way of sending, one sentence each with a button that goes there.
class ProblemList : public QWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<DraftProblem> &problems);
    // The button of that problem, so that Space takes its way.
    void focusWay(const DraftProblem &problem);

Q_SIGNALS:
    void goTo(const recado::DraftProblem &problem);
    void buttonsMade(); // last in the chain of the Tab key

private:
    static QString wayWords(const DraftProblem &problem);
    Banner *bannerAt(qsizetype place);

    QList<DraftProblem> m_problems;
    QList<Banner *> m_banners; // kept and filled anew: a list that is rebuilt at every key flickers
    QVBoxLayout *m_column;
};

} // namespace recado
