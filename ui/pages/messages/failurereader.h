#pragma once

#include "pages/broadcast/pacedread.h"
#include "services/messageoverview.h"

#include <QObject>
#include <QTimer>

namespace recado {

// Why the messages of a filter failed, kept up to date while they change, as seldom as it is dear.
class FailureReader : public QObject {
    Q_OBJECT

public:
    FailureReader(MessageOverview &overview, QObject *parent);

    void setFilter(const Filter &filter);
    void refresh(); // something changed

Q_SIGNALS:
    void arrived(const QList<recado::FailureGroup> &groups, const recado::Filter &filter); // none while those of another filter are read

private:
    void read();

    MessageOverview &m_overview;
    void clear();

    Filter m_filter;
    Filter m_told; // whose failures were told last
    QTimer m_late; // an answer that takes long: those of another filter go
    PacedRead m_paced;
};

} // namespace recado
