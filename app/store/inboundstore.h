#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace recado {

class Connection;

// When people last wrote to our numbers: what the service window goes by (domain/servicewindow.h). Numbers and addresses in any form that
// phone.h knows as the same person.
class InboundStore {
public:
    explicit InboundStore(Connection &connection) : m_connection(connection) {}

    // Order of arrival does not matter: the latest moment stays. An empty channel number: the provider did not say which one.
    Result<void> heard(AccountId account, const QString &channelNumber, const QString &address, Instant at);

    // By the addresses as given; who never wrote is missing. To that number, or to one that the provider did not name; with an empty
    // channel number to any of the account.
    Result<QHash<QString, Instant>> lastHeard(AccountId account, const QString &channelNumber, const QStringList &addresses);

private:
    Connection &m_connection;
};

} // namespace recado
