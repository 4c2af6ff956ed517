// The part of BroadcastStore that keeps the recipients.
#include "store/broadcastjson.h"
#include "store/broadcaststore.h"
#include "store/broadcastrows.h"
#include "store/connection.h"

#include "domain/evidence.h"
#include "domain/message.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("broadcast");

const QString rowColumns = QStringLiteral("SELECT line, cells, exact, edits, recipient, person, person_name, state, problem, place, message_row "
                                          "FROM broadcast_row WHERE broadcast_id = ? ");

BroadcastRow rowFrom(const QSqlQuery &row)
{
    BroadcastRow found;
    found.line = row.value(0).toLongLong();
    found.cells = cellsFromText(row.value(1).toString());
    found.exacts = editsFromText(row.value(2).toString());
    found.edits = editsFromText(row.value(3).toString());
    found.recipient = row.value(4).toString();
    found.person = row.value(5).toString();
    found.personName = row.value(6).toString();
    found.state = rowStateFromString(row.value(7).toString()).value_or(RowState::Blocked);
    found.problem = row.value(8).toString();
    found.place = row.value(9).toString();
    found.message = {row.value(10).toLongLong()};
    return found;
}

Result<QList<BroadcastRow>> listOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QList<BroadcastRow> found;
    while (rows->next())
        found.append(rowFrom(*rows));
    return found;
}

QString escaped(QString text)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QLatin1Char('\\') + QString(special));
    return text;
}

QString conditions(const RowFilter &filter, QVariantList &values)
{
    QString sql;
    if (filter.state) {
        sql += QStringLiteral("AND state = ? ");
        values.append(toString(*filter.state));
    }
    if (!filter.problem.isEmpty()) {
        sql += QStringLiteral("AND problem = ? ");
        values.append(filter.problem);
    }
    if (!filter.text.isEmpty()) {
        sql += QStringLiteral("AND (recipient LIKE ? ESCAPE '\\' OR person_name LIKE ? ESCAPE '\\' OR cells LIKE ? ESCAPE '\\') ");
        const QString pattern = QLatin1Char('%') + escaped(filter.text) + QLatin1Char('%');
        values << pattern << pattern << pattern;
    }
    return sql;
}

} // namespace

Result<void> addRowsTo(Connection &connection, const QString &table, BroadcastId id, const QList<BroadcastRow> &rows)
{
    auto statement = connection.prepare(QStringLiteral("INSERT INTO %1 (broadcast_id, line, cells, exact, edits, recipient, person, person_name, state, "
                                                       "problem, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                            .arg(table));
    if (!statement)
        return statement.error();
    for (const BroadcastRow &row : rows) {
        const auto added = Connection::executePrepared(*statement, {id.value, row.line, cellsToText(row.cells), editsToText(row.exacts),
                                                                    editsToText(row.edits), row.recipient, row.person, row.personName,
                                                                    toString(row.state), row.problem, row.place});
        if (!added)
            return added;
    }
    return {};
}

Result<void> BroadcastStore::addRows(BroadcastId id, const QList<BroadcastRow> &rows)
{
    const auto added = addRowsTo(m_connection, QStringLiteral("broadcast_row"), id, rows);
    return added ? m_connection.touch(topic) : added;
}

Result<void> BroadcastStore::clearRows(BroadcastId id)
{
    const auto taken = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM broadcast_row WHERE broadcast_id = ? AND state = 'taken'"), {id.value});
    if (!taken)
        return taken.error();
    if (taken->toInt() > 0)
        return error(ErrorKind::Conflict, QStringLiteral("rows have left"));
    const auto done = m_connection.execute(QStringLiteral("DELETE FROM broadcast_row WHERE broadcast_id = ?"), {id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<void> BroadcastStore::updateRows(BroadcastId id, const QList<BroadcastRow> &rows)
{
    if (rows.isEmpty())
        return {};
    auto statement = m_connection.prepare(
        QStringLiteral("UPDATE broadcast_row SET edits = ?, recipient = ?, person = ?, person_name = ?, state = ?, problem = ?, place = ? "
                       "WHERE broadcast_id = ? AND line = ? AND state <> 'taken'"));
    if (!statement)
        return statement.error();
    for (const BroadcastRow &row : rows) {
        const auto done = Connection::executePrepared(*statement, {editsToText(row.edits), row.recipient, row.person, row.personName,
                                                                   toString(row.state), row.problem, row.place, id.value, row.line});
        if (!done)
            return done;
    }
    return m_connection.touch(topic);
}

Result<QList<BroadcastRow>> BroadcastStore::rows(BroadcastId id, const RowFilter &filter, qint64 afterLine, int limit)
{
    QVariantList values{id.value};
    const QString where = conditions(filter, values);
    values << afterLine << limit;
    return listOf(m_connection.run(rowColumns + where + QStringLiteral("AND line > ? ORDER BY line LIMIT ?"), values));
}

Result<QList<qint64>> BroadcastStore::lines(BroadcastId id, const RowFilter &filter)
{
    QVariantList values{id.value};
    const QString where = conditions(filter, values);
    auto rows = m_connection.run(QStringLiteral("SELECT line FROM broadcast_row WHERE broadcast_id = ? ") + where + QStringLiteral("ORDER BY line"), values);
    if (!rows)
        return rows.error();
    QList<qint64> found;
    while (rows->next())
        found.append(rows->value(0).toLongLong());
    return found;
}

Result<QList<BroadcastRow>> BroadcastStore::byLines(BroadcastId id, const QList<qint64> &lines)
{
    QList<BroadcastRow> found;
    auto row = m_connection.prepare(rowColumns + QStringLiteral("AND line = ?"));
    if (!row)
        return row.error();
    for (const qint64 line : lines) {
        if (const auto asked = Connection::executePrepared(*row, {id.value, line}); !asked)
            return asked.error();
        if (row->next())
            found.append(rowFrom(*row));
        row->finish();
    }
    return found;
}

Result<QList<BroadcastRow>> BroadcastStore::byVerdict(BroadcastId id, const QStringList &verdicts, qint64 afterLine, int limit)
{
    if (verdicts.isEmpty())
        return QList<BroadcastRow>();
    QVariantList values{id.value, afterLine};
    QStringList marks;
    for (const QString &verdict : verdicts) {
        marks.append(QStringLiteral("?"));
        values.append(verdict);
    }
    const bool isWaiting = verdicts.contains(QStringLiteral("queued"));
    values << (isWaiting ? 1 : 0) << limit;
    // The columns of a row have names that a message has too: its verdict is asked for by itself.
    return listOf(m_connection.run(rowColumns
                                       + QStringLiteral("AND line > ? AND ((message_row IS NOT NULL AND (SELECT verdict FROM message WHERE row = message_row) "
                                                        "IN (%1)) OR (? = 1 AND state = 'ready')) ORDER BY line LIMIT ?")
                                             .arg(marks.join(QLatin1String(", "))),
                                   values));
}

Result<QList<BroadcastRow>> BroadcastStore::ready(BroadcastId id, qint64 afterLine, int limit)
{
    return listOf(m_connection.run(rowColumns + QStringLiteral("AND state = 'ready' AND problem = '' AND line > ? ORDER BY line LIMIT ?"),
                                   {id.value, afterLine, limit}));
}

Result<void> BroadcastStore::take(BroadcastId id, qint64 line, MessageRow message)
{
    const auto taken = m_connection.change(QStringLiteral("UPDATE broadcast_row SET state = 'taken', message_row = ? "
                                                          "WHERE broadcast_id = ? AND line = ? AND state = 'ready'"),
                                           {message.value, id.value, line});
    if (!taken)
        return taken.error();
    return *taken > 0 ? Result<void>() : error(ErrorKind::Conflict, QStringLiteral("row is not ready"));
}

Result<BroadcastTotals> BroadcastStore::totals(BroadcastId id)
{
    BroadcastTotals totals;
    auto rows = m_connection.run(QStringLiteral("SELECT state, COUNT(*) FROM broadcast_row WHERE broadcast_id = ? GROUP BY state"), {id.value});
    if (!rows)
        return rows.error();
    // What was stopped never leaves, also when some of it is tried again.
    const auto stopped = m_connection.scalar(
        QStringLiteral("SELECT 1 FROM broadcast_transition WHERE broadcast_id = ? AND to_state = 'stopped' LIMIT 1"), {id.value});
    if (!stopped)
        return stopped.error();
    while (rows->next()) {
        const auto state = rowStateFromString(rows->value(0).toString());
        const int count = rows->value(1).toInt();
        totals.rows += count;
        if (state == RowState::Ready)
            (stopped->isValid() ? totals.leftOut : totals.queued) += count;
        else if (state == RowState::LeftOut)
            totals.leftOut += count;
        else if (state == RowState::Blocked)
            totals.blocked += count;
    }
    auto messages = m_connection.run(QStringLiteral("SELECT verdict, state, COUNT(*) FROM message WHERE broadcast_id = ? GROUP BY verdict, state"), {id.value});
    if (!messages)
        return messages.error();
    while (messages->next()) {
        const EventKind verdict = eventKindFromString(messages->value(0).toString()).value_or(EventKind::Unknown);
        const auto state = messageStateFromString(messages->value(1).toString());
        const int count = messages->value(2).toInt();
        if (state == MessageState::Queued) { // a retry waits: what it was before does not count any more
            totals.queued += count;
            continue;
        }
        if (state == MessageState::InFlight)
            totals.inFlight += count;
        const bool replied = verdict == EventKind::Replied;
        const bool read = replied || verdict == EventKind::Read || verdict == EventKind::Played;
        const bool delivered = read || verdict == EventKind::Delivered;
        const bool sent = delivered || verdict == EventKind::Sent;
        const bool accepted = sent || verdict == EventKind::Accepted || verdict == EventKind::Held || verdict == EventKind::Failed;
        totals.replied += replied ? count : 0;
        totals.read += read ? count : 0;
        totals.delivered += delivered ? count : 0;
        totals.sent += sent ? count : 0;
        totals.accepted += accepted ? count : 0;
        totals.held += verdict == EventKind::Held ? count : 0;
        totals.failed += verdict == EventKind::Failed ? count : 0;
        totals.refused += verdict == EventKind::Refused ? count : 0;
        totals.unknown += verdict == EventKind::Unknown ? count : 0;
    }
    return totals;
}

} // namespace recado
