#pragma once

#include "pages/broadcast/pacedread.h"
#include "services/messageoverview.h"

#include <QObject>

namespace recado {

// Why the messages of a filter failed, kept up to date while they change, as seldom as it is dear.
class FailureReader : public QObject {
    Q_OBJECT

public:
    FailureReader(MessageOverview &overview, QObject *parent);

    void setFilter(const Filter &filter);
    void refresh(); // something changed

Q_SIGNALS:
    void arrived(const QList<recado::FailureGroup> &groups, const recado::Filter &filter);

private:
    void read();

    MessageOverview &m_overview;
    Filter m_filter;
    PacedRead m_paced;
};

} // namespace recado
