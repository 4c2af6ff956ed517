#include "store/deliverystore.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado {

namespace {

const QString topic = QStringLiteral("delivery");
const QString columns = QStringLiteral("SELECT id, account_id, heard_at, headers, sha256, size, repeats, state, kinds, error, emptied_at ");

QString headersToText(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

DeliveryRecord recordFrom(const QSqlQuery &row)
{
    DeliveryRecord record;
    record.id = {row.value(0).toLongLong()};
    record.account = {row.value(1).toLongLong()};
    record.heardAt = fromMillis(row.value(2).toLongLong());
    for (const auto &value : QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array())
        record.headers.append({value.toArray().at(0).toString().toLatin1(), value.toArray().at(1).toString().toLatin1()});
    record.sha256 = row.value(4).toString();
    record.size = row.value(5).toLongLong();
    record.repeats = row.value(6).toInt();
    record.state = row.value(7).toString();
    record.kinds = row.value(8).toString();
    record.error = row.value(9).toString();
    record.emptiedAt = toInstant(row.value(10));
    return record;
}

} // namespace

Result<DeliveryStore::Kept> DeliveryStore::keep(const DeliveryRecord &delivery)
{
    const auto first = m_connection.scalar(
        // What was refused and comes again with the right signature is looked at after all.
        QStringLiteral("UPDATE delivery SET repeats = repeats + 1, state = CASE WHEN state = 'refused' THEN ? ELSE state END, "
                       "error = CASE WHEN state = 'refused' THEN ? ELSE error END WHERE account_id = ? AND sha256 = ? RETURNING id"),
        {delivery.state, delivery.error, delivery.account.value, delivery.sha256});
    if (!first)
        return first.error();
    if (const auto told = m_connection.touch(topic); !told)
        return told.error();
    if (first->isValid())
        return Kept{{first->toLongLong()}, true};
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO delivery (account_id, heard_at, headers, body, sha256, size, state, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {delivery.account.value, toMillis(delivery.heardAt), headersToText(delivery.headers), delivery.body.isNull() ? QByteArray("") : delivery.body,
         delivery.sha256, delivery.body.size(), delivery.state, delivery.error});
    if (!inserted)
        return inserted.error();
    return Kept{{*inserted}, false};
}

Result<void> DeliveryStore::setState(DeliveryId id, const QString &state, const QString &kinds, const QString &problem)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE delivery SET state = ?, kinds = ?, error = ? WHERE id = ?"),
                                           {state, kinds, problem, id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<DeliveryRecord> DeliveryStore::byId(DeliveryId id)
{
    static const QString sql = columns + QStringLiteral(", body FROM delivery WHERE id = ?");
    std::optional<DeliveryRecord> found;
    const auto read = m_connection.each(sql, {id.value}, [&found](const QSqlQuery &row) {
        found = recordFrom(row);
        found->body = row.value(11).toByteArray();
    });
    if (!read)
        return read.error();
    return found ? Result<DeliveryRecord>(*found) : error(ErrorKind::NotFound, QStringLiteral("delivery"), QString::number(id.value));
}

Result<void> DeliveryStore::empty(DeliveryId id, const QByteArray &rest, Instant now)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE delivery SET body = ?, headers = CASE WHEN ? THEN '[]' ELSE headers END, "
                                                          "emptied_at = COALESCE(emptied_at, ?) WHERE id = ?"),
                                           {rest.isEmpty() ? QByteArray("") : rest, rest.isEmpty() ? 1 : 0, toMillis(now), id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<QList<DeliveryId>> DeliveryStore::undecoded(int limit)
{
    auto rows = m_connection.run(QStringLiteral("SELECT id FROM delivery WHERE state = '' ORDER BY id LIMIT ?"), {limit});
    if (!rows)
        return rows.error();
    QList<DeliveryId> ids;
    while (rows->next())
        ids.append(DeliveryId{rows->value(0).toLongLong()});
    return ids;
}

Result<QList<DeliveryRecord>> DeliveryStore::summaries(const QStringList &marks, const QVariantList &ids)
{
    auto rows = m_connection.run(QString(columns).replace(QLatin1String(" headers,"), QLatin1String(" '',"))
                                     + QStringLiteral("FROM delivery WHERE id IN (%1)").arg(marks.join(QLatin1Char(','))),
                                 ids);
    if (!rows)
        return rows.error();
    QList<DeliveryRecord> records;
    while (rows->next())
        records.append(recordFrom(*rows));
    return records;
}

Result<QList<DeliveryRecord>> DeliveryStore::list(int limit, AccountId account)
{
    auto rows = m_connection.run(columns + QStringLiteral("FROM delivery WHERE ? = 0 OR account_id = ? ORDER BY id DESC LIMIT ?"),
                                 {account.value, account.value, limit});
    if (!rows)
        return rows.error();
    QList<DeliveryRecord> records;
    while (rows->next())
        records.append(recordFrom(*rows));
    return records;
}

Result<std::optional<Instant>> DeliveryStore::lastHeard(AccountId account)
{
    const auto last = m_connection.scalar(QStringLiteral("SELECT MAX(heard_at) FROM delivery WHERE ? = 0 OR account_id = ?"),
                                          {account.value, account.value});
    if (!last)
        return last.error();
    return toInstant(*last);
}

Result<QMap<QString, Instant>> DeliveryStore::lastHeardByAccount()
{
    auto rows = m_connection.run(QStringLiteral("SELECT name, (SELECT MAX(heard_at) FROM delivery WHERE account_id = account.id) FROM account "
                                                "WHERE removed_at IS NULL"), {});
    if (!rows)
        return rows.error();
    QMap<QString, Instant> last;
    while (rows->next()) {
        if (!rows->value(1).isNull())
            last.insert(rows->value(0).toString(), fromMillis(rows->value(1).toLongLong()));
    }
    return last;
}

} // namespace recado
