#include "store/templateusestore.h"

#include "domain/message.h"
#include "store/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

Result<void> TemplateUseStore::count(const Message &message, int times)
{
    if (message.templateName.isEmpty())
        return {};
    return m_connection.execute(
        QStringLiteral("INSERT INTO template_use (account_id, name, language, channel_id, times, last_at) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account_id, name, language, channel_id) "
                       "DO UPDATE SET times = template_use.times + excluded.times, last_at = excluded.last_at"),
        {message.account.value, message.templateName, message.templateLanguage, message.channel.value, times, toMillis(message.createdAt)});
}

Result<QHash<TemplateKey, TemplateUse>> TemplateUseStore::uses(AccountId account)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT name, language, SUM(times), MAX(last_at) FROM template_use WHERE account_id = ? GROUP BY name, language"),
        {account.value});
    if (!rows)
        return rows.error();
    QHash<TemplateKey, TemplateUse> uses;
    while (rows->next()) {
        uses.insert({rows->value(0).toString(), rows->value(1).toString()},
                    {rows->value(2).toInt(), fromMillis(rows->value(3).toLongLong())});
    }
    return uses;
}

Result<std::optional<LastSender>> TemplateUseStore::lastSender(const QString &name)
{
    auto rows = m_connection.run(QStringLiteral("SELECT u.account_id, u.channel_id FROM template_use u JOIN account a ON a.id = u.account_id "
                                                "WHERE u.name = ? AND a.removed_at IS NULL ORDER BY u.last_at DESC LIMIT 1"),
                                 {name});
    if (!rows)
        return rows.error();
    if (name.isEmpty() || !rows->next())
        return std::optional<LastSender>();
    return std::optional(LastSender{{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}});
}

Result<QSet<TemplateKey>> TemplateUseStore::favourites(AccountId account)
{
    auto rows = m_connection.run(QStringLiteral("SELECT name, language FROM template_favourite WHERE account_id = ?"), {account.value});
    if (!rows)
        return rows.error();
    QSet<TemplateKey> keys;
    while (rows->next())
        keys.insert({rows->value(0).toString(), rows->value(1).toString()});
    return keys;
}

Result<void> TemplateUseStore::setFavourite(AccountId account, const TemplateKey &key, bool favourite)
{
    const QString sql = favourite
        ? QStringLiteral("INSERT INTO template_favourite (account_id, name, language) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        : QStringLiteral("DELETE FROM template_favourite WHERE account_id = ? AND name = ? AND language = ?");
    auto done = m_connection.run(sql, {account.value, key.name, key.language});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0 ? m_connection.touch(QStringLiteral("template_favourite")) : Result<void>();
}

Result<QMap<QString, QString>> TemplateUseStore::values(AccountId account, const QString &name)
{
    const auto given = m_connection.scalar(QStringLiteral("SELECT given FROM template_values WHERE account_id = ? AND name = ?"),
                                           {account.value, name});
    if (!given)
        return given.error();
    QMap<QString, QString> values;
    const QJsonObject object = QJsonDocument::fromJson(given->toString().toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

Result<void> TemplateUseStore::setValues(AccountId account, const QString &name, const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return m_connection.execute(QStringLiteral("INSERT INTO template_values (account_id, name, given) VALUES (?, ?, ?) "
                                               "ON CONFLICT (account_id, name) DO UPDATE SET given = excluded.given"),
                                {account.value, name, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
}

} // namespace recado
