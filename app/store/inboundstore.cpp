#include "store/inboundstore.h"

#include "domain/phone.h"
#include "store/connection.h"

namespace recado {

namespace {

constexpr qsizetype mostAtOnce = 500; // values in one statement; SQLite allows 32766, others fewer

QString keyOf(const QString &address)
{
    return personKey(address.trimmed());
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

} // namespace

Result<void> InboundStore::heard(AccountId account, const QString &channelNumber, const QString &address, Instant at)
{
    const QString person = keyOf(address);
    if (person.isEmpty())
        return {};
    const auto written =
        m_connection.change(QStringLiteral("INSERT INTO inbound (account_id, channel_number, person, last_at) VALUES (?, ?, ?, ?) "
                                        "ON CONFLICT (account_id, channel_number, person) DO UPDATE SET last_at = excluded.last_at "
                                        "WHERE excluded.last_at > inbound.last_at"),
                         {account.value, keyOf(channelNumber), person, toMillis(at)});
    if (!written)
        return written.error();
    return *written > 0 ? m_connection.touch(QStringLiteral("inbound")) : Result<void>();
}

Result<QHash<QString, Instant>> InboundStore::lastHeard(AccountId account, const QString &channelNumber, const QStringList &addresses)
{
    QHash<QString, QStringList> asked; // by key, as given
    for (const QString &address : addresses)
        asked[keyOf(address)].append(address);
    asked.remove(QString());
    const QStringList people = asked.keys();
    const QString channel = keyOf(channelNumber);
    QHash<QString, Instant> last;
    for (qsizetype from = 0; from < people.size(); from += mostAtOnce) {
        const QStringList some = people.mid(from, mostAtOnce);
        QVariantList values{account.value, channel, channel};
        for (const QString &person : some)
            values.append(person);
        auto rows =
            m_connection.run(QStringLiteral("SELECT person, MAX(last_at) FROM inbound WHERE account_id = ? "
                                            "AND (? = '' OR channel_number = '' OR channel_number = ?) AND person IN (%1) GROUP BY person")
                                 .arg(placeholders(some.size())),
                             values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            for (const QString &address : asked.value(rows->value(0).toString()))
                last.insert(address, fromMillis(rows->value(1).toLongLong()));
        }
    }
    return last;
}

} // namespace recado
