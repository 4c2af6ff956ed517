#pragma once

#include "models/templatedraft.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

class Banner;

// One thing that stands in the way of submitting, or may.
struct AuthoringProblem {
    DraftPlace place;
    QString lead; // where, for people
    QString sentence;
    bool blocks = true;

    bool operator==(const AuthoringProblem &) const = default;
};

// What lintTemplate() finds, with where it belongs and in words.
QList<AuthoringProblem> problemsOf(const TemplateDefinition &definition);

// All problems of a template, each with a button that goes to its field.
class LintList : public QWidget {
    Q_OBJECT

public:
    explicit LintList(QWidget *parent = nullptr);

    void setProblems(const QList<AuthoringProblem> &problems);

Q_SIGNALS:
    void goTo(const recado::DraftPlace &place);

private:
    Banner *bannerAt(qsizetype place);

    QList<AuthoringProblem> m_problems;
    QList<Banner *> m_banners; // kept and filled anew: a list that is rebuilt at every key flickers
    QVBoxLayout *m_column;
};

} // namespace recado
