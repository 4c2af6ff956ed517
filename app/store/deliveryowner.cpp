// The part of DeliveryList that says which messages a delivery is about, and which it may be about.
#include "store/connection.h"
#include "store/deliverylist.h"

namespace recado {

namespace {

const QString subjectColumns = QStringLiteral("m.row, m.recipient, m.person_name");

DeliverySubject subjectFrom(const QSqlQuery &row)
{
    return {{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString()};
}

} // namespace

Result<std::optional<DeliveryOwner>> DeliveryList::owner(const DeliveryFact &fact)
{
    for (const RefRow &ref : fact.refs) {
        auto rows = m_connection.run(QStringLiteral("SELECT %1 FROM message_ref r JOIN message m ON m.row = r.message_row "
                                                    "WHERE r.account_id = ? AND r.kind = ? AND r.value = ?")
                                         .arg(subjectColumns),
                                     {fact.account.value, ref.kind, ref.value});
        if (!rows)
            return rows.error();
        if (rows->next())
            return std::optional<DeliveryOwner>(DeliveryOwner{subjectFrom(*rows), false});
    }
    auto rows = m_connection.run(QStringLiteral("SELECT %1, e.remark FROM evidence e JOIN message m ON m.row = e.message_row "
                                                "WHERE e.delivery_id = ? AND e.provider_id = ? AND (e.fact = ? OR substr(e.fact, 1, ?) = ?)")
                                     .arg(subjectColumns),
                                 {fact.delivery.value, fact.providerId, fact.key, fact.key.size() + 2, fact.key + QStringLiteral("|a")});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<DeliveryOwner>();
    return std::optional<DeliveryOwner>(DeliveryOwner{subjectFrom(*rows), !rows->value(3).toString().isEmpty()});
}

Result<QList<NearMessage>> DeliveryList::near(AccountId account, const QStringList &addresses, Instant at, int limit)
{
    QVariantList values{account.value};
    for (const QString &address : addresses)
        values.append(address);
    values << toMillis(at) << limit;
    // One person's messages, by the index of recipients: few enough to be put in order.
    auto rows = m_connection.run(QStringLiteral("SELECT %1, m.template_name, m.created_at FROM message m WHERE m.account_id = ? AND m.recipient IN (%2) "
                                                "ORDER BY abs(m.created_at - ?), m.row LIMIT ?")
                                     .arg(subjectColumns, QStringList(addresses.size(), QStringLiteral("?")).join(QLatin1Char(','))),
                                 values);
    if (!rows)
        return rows.error();
    QList<NearMessage> near;
    while (rows->next())
        near.append({subjectFrom(*rows), rows->value(3).toString(), fromMillis(rows->value(4).toLongLong())});
    return near;
}

} // namespace recado
