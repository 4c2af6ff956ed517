#include "store/broadcastcheckstore.h"

#include "store/broadcastjson.h"
#include "store/connection.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("broadcast");

Result<void> each(Result<QSqlQuery> rows, const std::function<void(const QString &)> &take)
{
    if (!rows)
        return rows.error();
    while (rows->next())
        take(rows->value(0).toString());
    return {};
}

} // namespace

Result<void> BroadcastCheckStore::begin(BroadcastId id, const QString &token)
{
    const auto state = m_connection.scalar(QStringLiteral("SELECT state FROM broadcast WHERE id = ?"), {id.value});
    if (!state)
        return state.error();
    if (!state->isValid())
        return error(ErrorKind::NotFound, QStringLiteral("no such broadcast"));
    if (state->toString() != QLatin1String("draft"))
        return error(ErrorKind::Conflict, QStringLiteral("not a draft any more"));
    if (const auto done = makeVoid(id); !done)
        return done;
    return m_connection.execute(QStringLiteral("UPDATE broadcast SET check_token = ? WHERE id = ?"), {token, id.value});
}

bool BroadcastCheckStore::isCurrent(BroadcastId id, const QString &token)
{
    const auto held = m_connection.scalar(QStringLiteral("SELECT check_token FROM broadcast WHERE id = ? AND state = 'draft'"), {id.value});
    return held && held->isValid() && held->toString() == token;
}

Result<void> BroadcastCheckStore::finish(BroadcastId id, const QString &token, const QString &report, const QString &checkedAgainst,
                                         Instant now)
{
    if (!isCurrent(id, token))
        return error(ErrorKind::Conflict, QStringLiteral("changed while it was checked"));
    const auto done = m_connection.execute(
        QStringLiteral("UPDATE broadcast SET check_token = '', report = ?, checked_against = ?, checked_at = ? WHERE id = ?"),
        {report, checkedAgainst, toMillis(now), id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<void> BroadcastCheckStore::makeVoid(BroadcastId id)
{
    const auto done = m_connection.execute(
        QStringLiteral("UPDATE broadcast SET check_token = '', report = '', checked_against = '', checked_at = NULL WHERE id = ?"),
        {id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<QString> BroadcastCheckStore::report(BroadcastId id)
{
    const auto text =
        m_connection.scalar(QStringLiteral("SELECT report FROM broadcast WHERE id = ? AND checked_at IS NOT NULL"), {id.value});
    return text ? Result<QString>(text->toString()) : text.error();
}

Result<QString> BroadcastCheckStore::readAs(BroadcastId id)
{
    const auto text = m_connection.scalar(QStringLiteral("SELECT rows_read_as FROM broadcast WHERE id = ?"), {id.value});
    return text ? Result<QString>(text->toString()) : text.error();
}

Result<void> BroadcastCheckStore::setReadAs(BroadcastId id, const QString &readAs)
{
    return m_connection.execute(QStringLiteral("UPDATE broadcast SET rows_read_as = ? WHERE id = ?"), {readAs, id.value});
}

Result<void> BroadcastCheckStore::eachRecipientOf(const QString &templateName, bool practice, Instant since,
                                                  const std::function<void(const QString &)> &take)
{
    return each(m_connection.run(QStringLiteral("SELECT m.recipient FROM message m JOIN account a ON a.id = m.account_id "
                                                "WHERE m.template_name = ? AND m.template_name <> '' AND m.created_at >= ? "
                                                "AND m.verdict NOT IN ('refused', 'failed') AND (a.provider = 'practice') = ?"),
                                 {templateName, toMillis(since), practice ? 1 : 0}),
                take);
}

Result<void> BroadcastCheckStore::eachWrittenTo(AccountId account, ChannelId channel, Instant since,
                                                const std::function<void(const QString &)> &take)
{
    return each(m_connection.run(
                    QStringLiteral("SELECT recipient FROM message WHERE created_at >= ? AND account_id = ? AND (? = 0 OR channel_id = ?) "
                                   "AND verdict <> 'refused'"),
                    {toMillis(since), account.value, channel.value, channel.value}),
                take);
}

Result<std::optional<ColumnMapping>> BroadcastCheckStore::rememberedMapping(const QString &shape, const QString &templateName)
{
    const auto text =
        m_connection.scalar(QStringLiteral("SELECT mapping FROM column_memory WHERE shape = ? AND template = ?"), {shape, templateName});
    if (!text)
        return text.error();
    return text->isValid() ? std::optional(mappingFromText(text->toString())) : std::optional<ColumnMapping>();
}

Result<void> BroadcastCheckStore::rememberMapping(const QString &shape, const QString &templateName, const ColumnMapping &mapping,
                                                  Instant now)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO column_memory (shape, template, mapping, used_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (shape, template) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at"),
        {shape, templateName, mappingToText(mapping), toMillis(now)});
}

} // namespace recado
