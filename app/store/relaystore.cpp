#include "store/relaystore.h"

#include "store/connection.h"

namespace recado {

Result<bool> RelayStore::take(const QByteArray &mark, Instant now)
{
    const auto rows = m_connection.change(QStringLiteral("INSERT INTO relay_taken (mark, taken_at) VALUES (?, ?) ON CONFLICT (mark) DO NOTHING"),
                                          {QString::fromLatin1(mark.toHex()), toMillis(now)});
    return rows ? Result<bool>(*rows > 0) : Result<bool>(rows.error());
}

Result<void> RelayStore::forget(const QList<QByteArray> &marks)
{
    for (const QByteArray &mark : marks) {
        const auto gone = m_connection.execute(QStringLiteral("DELETE FROM relay_taken WHERE mark = ?"), {QString::fromLatin1(mark.toHex())});
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> RelayStore::forgetOlderThan(Instant moment)
{
    return m_connection.execute(QStringLiteral("DELETE FROM relay_taken WHERE taken_at < ?"), {toMillis(moment)});
}

} // namespace recado
