#pragma once

#include "domain/broadcaststory.h"
#include "domain/filter/filter.h"
#include "format/errorwords.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace recado {

// Each cause of the failures in the filter: what happened, whose side, whether and when to try again, and what to do now. Not modal.
class FailureDialog : public QDialog {
    Q_OBJECT

public:
    explicit FailureDialog(QWidget *parent);

    void setFailures(const QList<FailureGroup> &groups, const Filter &filter);
    static QString sentenceOf(const FailureGroup &group);

Q_SIGNALS:
    void conditionWanted(const recado::Filter &condition);
    void actionWanted(recado::Action action, const recado::Filter &filter);

private:
    void rebuild();
    QWidget *causeCard(const FailureGroup &group);
    QLayout *causeButtons(const FailureGroup &group, QWidget *card);

    QList<FailureGroup> m_groups;
    Filter m_filter;
    QLabel *m_title;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<QLabel *> m_counts; // a card
};

} // namespace recado
