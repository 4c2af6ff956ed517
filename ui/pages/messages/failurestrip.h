#pragma once

#include "domain/broadcaststory.h"
#include "domain/filter/filter.h"
#include "format/errorwords.h"

#include <QFrame>
#include <QPointer>

class QPushButton;

namespace recado {

class CauseStrip;
class FailureDialog;

// Below the list: how many of the filter failed, of which causes, and what to do about them. Hidden while nothing failed.
class FailureStrip : public QFrame {
    Q_OBJECT

public:
    explicit FailureStrip(QWidget *parent = nullptr);

    // `filter`: whose failures these are.
    void setFailures(const QList<FailureGroup> &groups, const Filter &filter);
    QList<FailureGroup> failures() const { return m_groups; }

Q_SIGNALS:
    void conditionWanted(const recado::Filter &condition); // show only these
    // What the catalogue recommends, for these messages.
    void actionWanted(recado::Action action, const recado::Filter &filter);

private:
    void openDialog();

    QList<FailureGroup> m_groups;
    Filter m_filter;
    CauseStrip *m_causes;
    QPushButton *m_open;
    QPointer<FailureDialog> m_dialog;
};

// The messages that failed of a cause.
Filter conditionOf(const FailureGroup &group);

} // namespace recado
