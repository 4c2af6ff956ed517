#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace recado {

class Connection;

// Which boxes of a relay are committed here and not yet known to be acknowledged there.
class RelayStore {
public:
    explicit RelayStore(Connection &connection) : m_connection(connection) {}

    // True the first time. To be called in the transaction that keeps the delivery.
    Result<bool> take(const QByteArray &mark, Instant now);
    // Acknowledged: will not be fetched again.
    Result<void> forget(const QList<QByteArray> &marks);
    // Those whose acknowledgement was never heard of.
    Result<void> forgetOlderThan(Instant moment);

private:
    Connection &m_connection;
};

} // namespace recado
