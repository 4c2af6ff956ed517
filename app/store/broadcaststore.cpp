#include "store/broadcaststore.h"

#include "store/broadcastjson.h"
#include "store/connection.h"

#include <QUuid>

namespace recado {

namespace {

const QString topic = QStringLiteral("broadcast");

const QString columns =
    QStringLiteral("SELECT id, uuid, name, account_id, channel_id, content, template_name, template_language, checked_against, mapping, plan, source, "
                   "state, reason, reason_detail, checked_at, created_at, updated_at, started_at, finished_at FROM broadcast ");

Broadcast broadcastFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Broadcast broadcast;
    broadcast.id = {next().toLongLong()};
    broadcast.uuid = next().toString();
    broadcast.name = next().toString();
    broadcast.account = {next().toLongLong()};
    broadcast.channel = {next().toLongLong()};
    broadcast.content = next().toString().toUtf8();
    broadcast.templateName = next().toString();
    broadcast.templateLanguage = next().toString();
    broadcast.checkedAgainst = next().toString();
    broadcast.mapping = mappingFromText(next().toString());
    broadcast.plan = planFromText(next().toString());
    broadcast.source = sourceFromText(next().toString());
    broadcast.state = broadcastStateFromString(next().toString()).value_or(BroadcastState::Paused);
    broadcast.reason.word = next().toString();
    broadcast.reason.detail = next().toString();
    broadcast.checkedAt = toInstant(next());
    broadcast.createdAt = fromMillis(next().toLongLong());
    broadcast.updatedAt = fromMillis(next().toLongLong());
    broadcast.startedAt = toInstant(next());
    broadcast.finishedAt = toInstant(next());
    return broadcast;
}

QVariant idOrNull(qint64 id)
{
    return id ? QVariant(id) : QVariant();
}

Result<QList<Broadcast>> listOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QList<Broadcast> found;
    while (rows->next())
        found.append(broadcastFrom(*rows));
    return found;
}

// All that a check looks at, but for the rows and the template.
bool isSameToCheck(const Broadcast &left, const Broadcast &right)
{
    return left.account == right.account && left.channel == right.channel && left.content == right.content && left.templateName == right.templateName
        && left.templateLanguage == right.templateLanguage && left.mapping == right.mapping && left.plan == right.plan;
}

} // namespace

Result<Broadcast> BroadcastStore::insert(Broadcast broadcast, Instant now)
{
    broadcast.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    broadcast.state = BroadcastState::Draft;
    broadcast.reason = {};
    broadcast.createdAt = now;
    broadcast.updatedAt = now;
    auto inserted = m_connection.run(
        QStringLiteral("INSERT INTO broadcast (uuid, name, account_id, channel_id, content, template_name, template_language, mapping, plan, source, "
                       "state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)"),
        {broadcast.uuid, broadcast.name, idOrNull(broadcast.account.value), idOrNull(broadcast.channel.value), QString::fromUtf8(broadcast.content),
         broadcast.templateName, broadcast.templateLanguage, mappingToText(broadcast.mapping), planToText(broadcast.plan),
         sourceToText(broadcast.source), toMillis(now), toMillis(now)});
    if (!inserted)
        return inserted.error();
    broadcast.id = {inserted->lastInsertId().toLongLong()};
    const auto told = m_connection.touch(topic);
    return told ? Result<Broadcast>(broadcast) : told.error();
}

Result<void> BroadcastStore::update(const Broadcast &given, Instant now)
{
    const auto stored = byId(given.id);
    if (!stored)
        return stored.error().kind == ErrorKind::NotFound ? error(ErrorKind::Conflict, QStringLiteral("no such draft any more")) : stored.error();
    Broadcast broadcast = given;
    if (!isSameToCheck(given, *stored)) {
        // What was checked is not what stands here now; and whoever checks it at this moment checks something else.
        if (given.checkedAt == stored->checkedAt)
            broadcast.checkedAt.reset();
        if (given.checkedAgainst == stored->checkedAgainst)
            broadcast.checkedAgainst.clear();
        const auto ended = m_connection.execute(QStringLiteral("UPDATE broadcast SET check_token = '', report = '' WHERE id = ?"), {given.id.value});
        if (!ended)
            return ended;
    }
    const auto updated = m_connection.scalar(
        QStringLiteral("UPDATE broadcast SET name = ?, account_id = ?, channel_id = ?, content = ?, template_name = ?, template_language = ?, "
                       "mapping = ?, plan = ?, source = ?, checked_against = ?, checked_at = ?, updated_at = ? "
                       "WHERE id = ? AND state = 'draft' RETURNING id"),
        {broadcast.name, idOrNull(broadcast.account.value), idOrNull(broadcast.channel.value), QString::fromUtf8(broadcast.content),
         broadcast.templateName, broadcast.templateLanguage, mappingToText(broadcast.mapping), planToText(broadcast.plan),
         sourceToText(broadcast.source), broadcast.checkedAgainst, toVariant(broadcast.checkedAt), toMillis(now), broadcast.id.value});
    if (!updated)
        return updated.error();
    if (!updated->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("not a draft any more"));
    return m_connection.touch(topic);
}

Result<void> BroadcastStore::setPace(BroadcastId id, const Pace &pace, Instant now)
{
    auto broadcast = byId(id);
    if (!broadcast)
        return broadcast.error();
    broadcast->plan.pace = pace;
    const auto done = m_connection.execute(QStringLiteral("UPDATE broadcast SET plan = ?, updated_at = ? WHERE id = ?"),
                                           {planToText(broadcast->plan), toMillis(now), id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<void> BroadcastStore::remove(BroadcastId id)
{
    const auto state = m_connection.scalar(QStringLiteral("SELECT state FROM broadcast WHERE id = ?"), {id.value});
    if (!state)
        return state.error();
    if (state->toString() != QLatin1String("draft"))
        return error(ErrorKind::Conflict, QStringLiteral("not a draft"));
    for (const char *table : {"broadcast_transition", "broadcast_row"}) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE broadcast_id = ?").arg(QLatin1String(table));
        if (const auto done = m_connection.execute(sql, {id.value}); !done)
            return done;
    }
    const auto done = m_connection.execute(QStringLiteral("DELETE FROM broadcast WHERE id = ?"), {id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<Broadcast> BroadcastStore::byId(BroadcastId id)
{
    auto row = m_connection.run(columns + QStringLiteral("WHERE id = ?"), {id.value});
    if (!row)
        return row.error();
    return row->next() ? Result<Broadcast>(broadcastFrom(*row)) : error(ErrorKind::NotFound, QStringLiteral("no such broadcast"));
}

Result<Broadcast> BroadcastStore::byUuid(const QString &uuid)
{
    auto row = m_connection.run(columns + QStringLiteral("WHERE uuid = ?"), {uuid});
    if (!row)
        return row.error();
    return row->next() ? Result<Broadcast>(broadcastFrom(*row)) : error(ErrorKind::NotFound, QStringLiteral("no such broadcast"));
}

Result<QList<Broadcast>> BroadcastStore::all()
{
    return listOf(m_connection.run(columns + QStringLiteral("ORDER BY id DESC")));
}

Result<QList<Broadcast>> BroadcastStore::inState(BroadcastState state)
{
    return listOf(m_connection.run(columns + QStringLiteral("WHERE state = ? ORDER BY id"), {toString(state)}));
}

Result<BroadcastState> BroadcastStore::stateOf(BroadcastId id)
{
    const auto word = m_connection.scalar(QStringLiteral("SELECT state FROM broadcast WHERE id = ?"), {id.value});
    if (!word)
        return word.error();
    const auto state = broadcastStateFromString(word->toString());
    return state ? Result<BroadcastState>(*state) : error(ErrorKind::NotFound, QStringLiteral("no such broadcast"));
}

Result<QString> BroadcastStore::lease(BroadcastId id)
{
    const auto lease = m_connection.scalar(QStringLiteral("SELECT lease FROM broadcast WHERE id = ?"), {id.value});
    return lease ? Result<QString>(lease->toString()) : lease.error();
}

Result<void> BroadcastStore::hold(BroadcastId id, const QString &lease)
{
    return m_connection.execute(QStringLiteral("UPDATE broadcast SET lease = ? WHERE id = ?"), {lease, id.value});
}

Result<void> BroadcastStore::setCheckedAgainst(BroadcastId id, const QString &mark, Instant now)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE broadcast SET checked_against = ?, checked_at = ?, updated_at = ? WHERE id = ?"),
                                           {mark, toMillis(now), toMillis(now), id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<void> BroadcastStore::move(BroadcastId id, BroadcastState from, BroadcastState to, const BroadcastReason &reason, const QString &who, Instant now)
{
    if (!mayMove(from, to))
        return error(ErrorKind::Conflict, QStringLiteral("no way from %1 to %2").arg(toString(from), toString(to)));
    const auto moved = m_connection.scalar(QStringLiteral("UPDATE broadcast SET state = ?, reason = ?, reason_detail = ?, lease = '', updated_at = ? "
                                                          "WHERE id = ? AND state = ? RETURNING id"),
                                           {toString(to), reason.word, reason.detail, toMillis(now), id.value, toString(from)});
    if (!moved)
        return moved.error();
    if (!moved->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("not %1 any more").arg(toString(from)));
    if (to == BroadcastState::Running) {
        const auto begun = m_connection.execute(
            QStringLiteral("UPDATE broadcast SET started_at = COALESCE(started_at, ?), finished_at = NULL WHERE id = ?"), {toMillis(now), id.value});
        if (!begun)
            return begun;
    }
    if (to == BroadcastState::Finished || to == BroadcastState::Stopped) {
        const auto over = m_connection.execute(QStringLiteral("UPDATE broadcast SET finished_at = ? WHERE id = ?"), {toMillis(now), id.value});
        if (!over)
            return over;
    }
    const auto noted = m_connection.execute(
        QStringLiteral("INSERT INTO broadcast_transition (broadcast_id, at, who, from_state, to_state, reason, reason_detail) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id.value, toMillis(now), who, toString(from), toString(to), reason.word, reason.detail});
    return noted ? m_connection.touch(topic) : noted;
}

Result<QList<BroadcastTransition>> BroadcastStore::transitions(BroadcastId id)
{
    auto rows = m_connection.run(QStringLiteral("SELECT at, who, from_state, to_state, reason, reason_detail FROM broadcast_transition "
                                                "WHERE broadcast_id = ? ORDER BY id"),
                                 {id.value});
    if (!rows)
        return rows.error();
    QList<BroadcastTransition> found;
    while (rows->next()) {
        found.append({fromMillis(rows->value(0).toLongLong()), rows->value(1).toString(),
                      broadcastStateFromString(rows->value(2).toString()).value_or(BroadcastState::Draft),
                      broadcastStateFromString(rows->value(3).toString()).value_or(BroadcastState::Draft),
                      {rows->value(4).toString(), rows->value(5).toString()}});
    }
    return found;
}

} // namespace recado
