#include "store/remotecontactstore.h"

#include "store/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

const QString columns = QStringLiteral("SELECT key, remote_id, contact_id, name, attributes FROM remote_contact WHERE account_id = ? ");

QString toJson(const SyncValues &values)
{
    QJsonObject json;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        json.insert(value.key(), QJsonObject{{QStringLiteral("name"), value->name}, {QStringLiteral("value"), value->value}});
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SyncValues fromJson(const QString &text)
{
    SyncValues values;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = json.begin(); value != json.end(); ++value)
        values.insert(value.key(), {value.value()[QLatin1String("name")].toString(), value.value()[QLatin1String("value")].toString()});
    return values;
}

RemoteBase baseFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), {row.value(2).toLongLong()}, row.value(3).toString(), fromJson(row.value(4).toString())};
}

} // namespace

Result<QHash<QString, RemoteBase>> RemoteContactStore::all(AccountId account)
{
    QHash<QString, RemoteBase> bases;
    const auto read = m_connection.each(columns, {account.value}, [&bases](const QSqlQuery &row) {
        const RemoteBase base = baseFrom(row);
        bases.insert(base.key, base);
    });
    return read ? Result<QHash<QString, RemoteBase>>(bases) : read.error();
}

Result<std::optional<RemoteBase>> RemoteContactStore::find(AccountId account, const QString &key)
{
    std::optional<RemoteBase> found;
    const auto read = m_connection.each(columns + QStringLiteral("AND key = ?"), {account.value, key}, [&found](const QSqlQuery &row) { found = baseFrom(row); });
    return read ? Result<std::optional<RemoteBase>>(found) : read.error();
}

Result<void> RemoteContactStore::put(AccountId account, const RemoteBase &base, Instant now)
{
    const auto known = find(account, base.key);
    if (!known)
        return known.error();
    SyncValues values = *known ? (*known)->attributes : SyncValues();
    for (auto value = base.attributes.cbegin(); value != base.attributes.cend(); ++value)
        values.insert(value.key(), *value);
    const QString remoteId = base.remoteId.isEmpty() && *known ? (*known)->remoteId : base.remoteId;
    const QString name = base.name.isEmpty() && *known ? (*known)->name : base.name;
    return m_connection.execute(QStringLiteral("INSERT INTO remote_contact (account_id, key, remote_id, contact_id, name, attributes, synced_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                                               "ON CONFLICT (account_id, key) DO UPDATE SET remote_id = excluded.remote_id, contact_id = excluded.contact_id, "
                                               "name = excluded.name, attributes = excluded.attributes, synced_at = excluded.synced_at"),
                                {account.value, base.key, remoteId, base.contact.value, name, toJson(values), toMillis(now)});
}

Result<int> RemoteContactStore::forget(const QStringList &people, ContactId contact)
{
    int count = 0;
    for (const QString &person : people) {
        const auto gone = m_connection.change(QStringLiteral("DELETE FROM remote_contact WHERE key = ?"), {person});
        if (!gone)
            return gone.error();
        count += *gone;
    }
    if (contact.isNull())
        return count;
    const auto gone = m_connection.change(QStringLiteral("DELETE FROM remote_contact WHERE contact_id = ?"), {contact.value});
    return gone ? Result<int>(count + *gone) : gone;
}

} // namespace recado
