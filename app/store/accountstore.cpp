#include "store/accountstore.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

const QString accountColumns = QStringLiteral("SELECT id, name, provider, settings, secret_names, health, health_at FROM account ");
const QString channelColumns = QStringLiteral("SELECT c.id, c.account_id, c.provider_id, c.number, c.name, c.quality, c.is_default FROM channel c ");
const QString accountTopic = QStringLiteral("account");
const QString channelTopic = QStringLiteral("channel");

// In channel.is_default: who says so. What a person chose outlives what the provider tells.
constexpr int providersDefault = 1;
constexpr int chosenDefault = 2;

QString settingsToText(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Account accountFrom(const QSqlQuery &row)
{
    Account account;
    account.id = {row.value(0).toLongLong()};
    account.name = row.value(1).toString();
    account.provider = providerKindFromString(row.value(2).toString()).value_or(ProviderKind::Wati);
    const auto settings = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        account.settings.insert(it.key(), it.value().toString());
    account.secretNames = row.value(4).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    account.health = credentialHealthFromString(row.value(5).toString());
    account.healthAt = toInstant(row.value(6));
    return account;
}

Channel channelFrom(const QSqlQuery &row)
{
    Channel channel;
    channel.id = {row.value(0).toLongLong()};
    channel.account = {row.value(1).toLongLong()};
    channel.providerId = row.value(2).toString();
    channel.number = row.value(3).toString();
    channel.name = row.value(4).toString();
    channel.quality = row.value(5).toString();
    channel.isDefault = row.value(6).toBool();
    return channel;
}

} // namespace

Result<Account> AccountStore::add(Account account)
{
    auto inserted = m_connection.run(
        QStringLiteral("INSERT INTO account (name, provider, settings, secret_names, health) VALUES (?, ?, ?, ?, ?)"),
        {account.name, toString(account.provider), settingsToText(account.settings), account.secretNames.join(QLatin1Char(' ')), toString(account.health)});
    if (!inserted)
        return inserted.error();
    account.id = {inserted->lastInsertId().toLongLong()};
    if (const auto told = m_connection.touch(accountTopic); !told)
        return told.error();
    return account;
}

Result<void> AccountStore::update(const Account &account)
{
    const auto done = m_connection.execute(
        QStringLiteral("UPDATE account SET name = ?, settings = ?, secret_names = ? WHERE id = ?"),
        {account.name, settingsToText(account.settings), account.secretNames.join(QLatin1Char(' ')), account.id.value});
    return done ? m_connection.touch(accountTopic) : done;
}

Result<void> AccountStore::remove(AccountId account, Instant now)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET removed_at = ?, secret_names = '' WHERE id = ?"),
                                           {toMillis(now), account.value});
    return done ? m_connection.touch(accountTopic) : done;
}

Result<QList<Account>> AccountStore::all()
{
    auto rows = m_connection.run(accountColumns + QStringLiteral("WHERE removed_at IS NULL ORDER BY id"));
    if (!rows)
        return rows.error();
    QList<Account> accounts;
    while (rows->next())
        accounts.append(accountFrom(*rows));
    return accounts;
}

Result<Account> AccountStore::byId(AccountId id)
{
    static const QString sql = accountColumns + QStringLiteral("WHERE id = ?"); // asked for every delivery
    std::optional<Account> found;
    const auto read = m_connection.each(sql, {id.value}, [&found](const QSqlQuery &row) { found = accountFrom(row); });
    if (!read)
        return read.error();
    return found ? Result<Account>(*found) : error(ErrorKind::NotFound, QStringLiteral("account"), QString::number(id.value));
}

Result<Account> AccountStore::byName(const QString &name)
{
    auto rows = m_connection.run(accountColumns + QStringLiteral("WHERE name = ? AND removed_at IS NULL"), {name});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return error(ErrorKind::NotFound, QStringLiteral("account"), name);
    return accountFrom(*rows);
}

Result<void> AccountStore::setHealth(AccountId id, CredentialHealth health, Instant now)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET health = ?, health_at = ? WHERE id = ?"),
                                           {toString(health), toMillis(now), id.value});
    return done ? m_connection.touch(accountTopic) : done;
}

Result<Channel> AccountStore::putChannel(const Channel &channel)
{
    const auto done = m_connection.execute(
        QStringLiteral("INSERT INTO channel (account_id, provider_id, number, name, quality, is_default) VALUES (?, ?, ?, ?, ?, "
                       "CASE WHEN EXISTS (SELECT 1 FROM channel WHERE account_id = ? AND is_default = ?) THEN 0 ELSE ? END) "
                       "ON CONFLICT (account_id, provider_id) DO UPDATE SET "
                       "number = CASE WHEN excluded.number = '' THEN number ELSE excluded.number END, "
                       "name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, "
                       "quality = CASE WHEN excluded.quality = '' THEN quality ELSE excluded.quality END, "
                       "is_default = CASE WHEN is_default = ? THEN is_default ELSE excluded.is_default END"),
        {channel.account.value, channel.providerId, channel.number, channel.name, channel.quality, channel.account.value, chosenDefault,
         channel.isDefault ? providersDefault : 0, chosenDefault});
    if (!done)
        return done.error();
    if (const auto told = m_connection.touch(channelTopic); !told)
        return told.error();
    auto rows = m_connection.run(channelColumns + QStringLiteral("WHERE c.account_id = ? AND c.provider_id = ?"),
                                 {channel.account.value, channel.providerId});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return error(ErrorKind::Internal, QStringLiteral("channel vanished"));
    return channelFrom(*rows);
}

Result<Channel> AccountStore::setDefaultChannel(ChannelId id)
{
    const auto found = channel(id);
    if (!found)
        return found;
    const auto done = m_connection.execute(QStringLiteral("UPDATE channel SET is_default = CASE WHEN id = ? THEN ? ELSE 0 END WHERE account_id = ?"),
                                           {id.value, chosenDefault, found->account.value});
    if (!done)
        return done.error();
    if (const auto told = m_connection.touch(channelTopic); !told)
        return told.error();
    return channel(id);
}

Result<QList<Channel>> AccountStore::channels(AccountId account)
{
    auto rows = m_connection.run(channelColumns
                                     + QStringLiteral("JOIN account a ON a.id = c.account_id WHERE a.removed_at IS NULL AND (? = 0 OR c.account_id = ?) "
                                                      "ORDER BY c.account_id, c.is_default DESC, c.id"),
                                 {account.value, account.value});
    if (!rows)
        return rows.error();
    QList<Channel> channels;
    while (rows->next())
        channels.append(channelFrom(*rows));
    return channels;
}

Result<Channel> AccountStore::channel(ChannelId id)
{
    auto rows = m_connection.run(channelColumns + QStringLiteral("WHERE c.id = ?"), {id.value});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return error(ErrorKind::NotFound, QStringLiteral("channel"), QString::number(id.value));
    return channelFrom(*rows);
}

} // namespace recado
