#include "store/broadcastreportstore.h"

#include "store/believedtime.h"
#include "store/broadcaststore.h"
#include "store/connection.h"
#include "store/messagerow.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace recado {

namespace {

constexpr qint64 minute = 60'000;
// Facts that still look for their message. More than that are not of ours.
constexpr qsizetype mostOwnerless = 5'000;

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QString likePattern(QString text)
{
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

struct Clause {
    QString sql;
    QVariantList values;
};

Clause textClause(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString pattern = likePattern(text);
    return {QStringLiteral(" AND (recipient LIKE ? ESCAPE '\\' OR person_name LIKE ? ESCAPE '\\' OR cells LIKE ? ESCAPE '\\')"), {pattern, pattern, pattern}};
}

// A retry that waits is queued, whatever it was before; what is on its way again is in flight.
Clause verdictClause(const QSet<EventKind> &verdicts)
{
    Clause clause;
    QStringList parts;
    if (verdicts.contains(EventKind::Queued))
        parts.append(QStringLiteral("state = 'queued'"));
    if (verdicts.contains(EventKind::InFlight))
        parts.append(QStringLiteral("state = 'in_flight'"));
    QVariantList words;
    for (const EventKind kind : verdicts) {
        if (kind != EventKind::Queued && kind != EventKind::InFlight)
            words.append(toString(kind));
    }
    if (!words.isEmpty()) {
        parts.append(QStringLiteral("(verdict IN (%1) AND state <> 'queued')").arg(marks(words.size())));
        clause.values = words;
    }
    clause.sql = QStringLiteral(" AND (%1)").arg(parts.join(QStringLiteral(" OR ")));
    return clause;
}

// The lines of messages with these verdicts, and of rows that wait without one.
Clause judgedLines(BroadcastId id, const StoryFilter &filter)
{
    const bool byCode = !filter.code.isEmpty();
    const QSet<EventKind> verdicts = filter.verdicts.isEmpty() ? QSet<EventKind>{EventKind::Failed, EventKind::Refused} : filter.verdicts;
    const Clause judged = verdictClause(verdicts);
    Clause clause{QStringLiteral("SELECT broadcast_line FROM message WHERE broadcast_id = ?") + judged.sql, QVariantList{id.value} + judged.values};
    if (byCode) {
        clause.sql += QStringLiteral(" AND (error_code = ? OR (error_code = '' AND error_kind = ?))");
        clause.values << filter.code << filter.code;
    } else if (verdicts.contains(EventKind::Queued)) {
        clause.sql += QStringLiteral(" UNION ALL SELECT line FROM broadcast_row WHERE broadcast_id = ? AND state = 'ready'");
        clause.values << id.value;
    }
    return clause;
}

Clause linesQuery(BroadcastId id, const StoryFilter &filter)
{
    const Clause text = textClause(filter.text.trimmed());
    if (filter.verdicts.isEmpty() && filter.code.isEmpty()) {
        return {QStringLiteral("SELECT line FROM broadcast_row WHERE broadcast_id = ?")
                    + (filter.blocked ? QString() : QStringLiteral(" AND state IN ('ready', 'taken')")) + text.sql + QStringLiteral(" ORDER BY line"),
                QVariantList{id.value} + text.values};
    }
    const Clause judged = judgedLines(id, filter);
    if (text.sql.isEmpty())
        return {judged.sql + QStringLiteral(" ORDER BY 1"), judged.values};
    return {QStringLiteral("SELECT line FROM broadcast_row WHERE broadcast_id = ? AND line IN (%1)").arg(judged.sql) + text.sql + QStringLiteral(" ORDER BY line"),
            QVariantList{id.value} + judged.values + text.values};
}

std::optional<Instant> &momentOf(RecipientStory &story, EventKind kind)
{
    switch (kind) {
    case EventKind::Accepted: return story.acceptedAt;
    case EventKind::Sent: return story.sentAt;
    case EventKind::Delivered: return story.deliveredAt;
    case EventKind::Replied: return story.repliedAt;
    default: return story.readAt;
    }
}

bool markFirst(QBitArray &counted, qint64 line)
{
    if (line < 0)
        return false;
    if (line >= counted.size())
        counted.resize(std::max<qsizetype>(line + 1, counted.size() * 2));
    if (counted.testBit(line))
        return false;
    counted.setBit(line);
    return true;
}

void count(MinuteTally &tally, qint64 line, EventKind kind, qint64 at)
{
    MinuteCount &here = tally.minutes[at - at % minute];
    if (kind == EventKind::Failed || kind == EventKind::Refused) {
        here.failed += markFirst(tally.failed, line) ? 1 : 0;
        return;
    }
    here.accepted += markFirst(tally.accepted, line) ? 1 : 0; // whatever happens at the provider, it was accepted
    if (kind != EventKind::Accepted && kind != EventKind::Sent)
        here.delivered += markFirst(tally.delivered, line) ? 1 : 0;
}

const QString factColumns = QStringLiteral("SELECT e.id, e.message_row, m.broadcast_line, e.kind, MIN(%1, e.heard_at) "
                                           "FROM evidence e LEFT JOIN message m ON m.row = e.message_row AND m.broadcast_id = ? ").arg(believedTimeSql(QStringLiteral("e")));
const QString countedKinds = QStringLiteral("e.kind IN ('accepted', 'sent', 'delivered', 'read', 'played', 'replied', 'failed', 'refused') ");

void countRow(MinuteTally &tally, const QSqlQuery &fact)
{
    if (const auto kind = eventKindFromString(fact.value(3).toString()); kind && !fact.value(2).isNull())
        count(tally, fact.value(2).toLongLong(), *kind, fact.value(4).toLongLong());
}

} // namespace

Result<QList<FailureGroup>> BroadcastReportStore::failures(BroadcastId id)
{
    auto rows = m_connection.run(QStringLiteral("SELECT CASE error_code WHEN '' THEN error_kind ELSE error_code END AS cause, MIN(error_kind), COUNT(*) AS many "
                                                "FROM message WHERE broadcast_id = ? AND verdict IN ('refused', 'failed') AND state <> 'queued' "
                                                "GROUP BY cause ORDER BY many DESC, cause"),
                                 {id.value});
    if (!rows)
        return rows.error();
    QList<FailureGroup> groups;
    while (rows->next())
        groups.append({rows->value(0).toString(), errorKindFromString(rows->value(1).toString()), rows->value(2).toInt()});
    return groups;
}

Result<QList<qint64>> BroadcastReportStore::lines(BroadcastId id, const StoryFilter &filter)
{
    const Clause query = linesQuery(id, filter);
    auto rows = m_connection.run(query.sql, query.values);
    if (!rows)
        return rows.error();
    QList<qint64> lines;
    while (rows->next())
        lines.append(rows->value(0).toLongLong());
    return lines;
}

Result<QList<RecipientStory>> BroadcastReportStore::stories(BroadcastId id, const QList<qint64> &lines)
{
    // Lines that follow each other, as an export has them, are one question instead of one each.
    const bool follow = !lines.isEmpty() && std::is_sorted(lines.cbegin(), lines.cend(), std::less_equal<>()) && lines.last() - lines.first() + 1 == lines.size();
    BroadcastStore store(m_connection);
    const auto rows = follow ? store.rows(id, {}, lines.first() - 1, int(lines.size())) : store.byLines(id, lines);
    if (!rows)
        return rows.error();
    QList<RecipientStory> stories;
    stories.reserve(rows->size());
    for (const BroadcastRow &row : *rows) {
        if (follow && row.line > lines.last())
            break; // one of them does not exist
        RecipientStory story;
        story.row = row;
        stories.append(story);
    }
    if (const auto done = addMessages(stories); !done)
        return done.error();
    if (const auto done = addMoments(stories); !done)
        return done.error();
    return stories;
}

Result<void> BroadcastReportStore::addMessages(QList<RecipientStory> &stories)
{
    QVariantList wanted;
    for (const RecipientStory &story : std::as_const(stories)) {
        if (!story.row.message.isNull())
            wanted.append(story.row.message.value);
    }
    if (wanted.isEmpty())
        return {};
    QString sql = messageColumns;
    sql.replace(QLatin1String(" content,"), QLatin1String(" '',"));
    auto rows = m_connection.run(sql + QStringLiteral("WHERE row IN (%1)").arg(marks(wanted.size())), wanted);
    if (!rows)
        return rows.error();
    QHash<MessageRow, Message> messages;
    while (rows->next()) {
        const Message message = messageFrom(*rows);
        messages.insert(message.row, message);
    }
    for (RecipientStory &story : stories)
        story.message = messages.value(story.row.message);
    return {};
}

// When it was first so; but accepted and sent are of the attempt that counts, the last.
Result<void> BroadcastReportStore::addMoments(QList<RecipientStory> &stories)
{
    QHash<qint64, qsizetype> places;
    QVariantList wanted;
    for (qsizetype place = 0; place < stories.size(); ++place) {
        if (!stories[place].message.row.isNull()) {
            places.insert(stories[place].message.row.value, place);
            wanted.append(stories[place].message.row.value);
        }
    }
    if (wanted.isEmpty())
        return {};
    auto rows = m_connection.run(QStringLiteral("SELECT message_row, kind, MIN(%2), MAX(%2) "
                                                "FROM evidence WHERE message_row IN (%1) AND kind IN ('accepted', 'sent', 'delivered', 'read', 'played', 'replied') "
                                                "GROUP BY message_row, kind").arg(marks(wanted.size()), believedTimeSql()),
                                 wanted);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto place = places.constFind(rows->value(0).toLongLong());
        const auto kind = eventKindFromString(rows->value(1).toString());
        if (place == places.constEnd() || !kind)
            continue;
        const bool last = *kind == EventKind::Accepted || *kind == EventKind::Sent;
        const Instant at = fromMillis(rows->value(last ? 3 : 2).toLongLong());
        std::optional<Instant> &moment = momentOf(stories[*place], *kind);
        moment = moment ? std::min(*moment, at) : at;
    }
    return {};
}

Result<bool> BroadcastReportStore::readFacts(BroadcastId id, MinuteTally &tally, int most)
{
    if (tally.readUpTo == 0) {
        // Ids grow with time: nothing of this broadcast stands before the first fact of its first messages.
        const auto first = m_connection.scalar(
            QStringLiteral("SELECT MIN(id) FROM evidence WHERE message_row = (SELECT MIN(message_row) FROM (SELECT message_row FROM broadcast_row "
                           "WHERE broadcast_id = ? AND state = 'taken' ORDER BY line LIMIT 1000))"),
            {id.value});
        if (!first)
            return first.error();
        if (first->isNull())
            return false;
        tally.readUpTo = first->toLongLong() - 1;
    }
    if (const auto done = countOwned(id, tally); !done)
        return done.error();
    auto facts = m_connection.run(factColumns + QStringLiteral("WHERE e.id > ? AND ") + countedKinds + QStringLiteral("ORDER BY e.id LIMIT ?"),
                                  {id.value, tally.readUpTo, most});
    if (!facts)
        return facts.error();
    int read = 0;
    for (; facts->next(); ++read) {
        tally.readUpTo = facts->value(0).toLongLong();
        if (facts->value(1).isNull())
            tally.ownerless.append(tally.readUpTo);
        else
            countRow(tally, *facts);
    }
    if (tally.ownerless.size() > mostOwnerless)
        tally.ownerless.remove(0, tally.ownerless.size() - mostOwnerless);
    return read == most;
}

Result<void> BroadcastReportStore::countOwned(BroadcastId id, MinuteTally &tally)
{
    constexpr qsizetype chunk = 500;
    QList<qint64> still;
    for (qsizetype start = 0; start < tally.ownerless.size(); start += chunk) {
        const auto part = tally.ownerless.mid(start, chunk);
        QVariantList values{id.value};
        for (const qint64 fact : part)
            values.append(fact);
        auto facts = m_connection.run(factColumns + QStringLiteral("WHERE e.id IN (%1)").arg(marks(part.size())), values);
        if (!facts)
            return facts.error();
        while (facts->next()) {
            if (facts->value(1).isNull())
                still.append(facts->value(0).toLongLong());
            else
                countRow(tally, *facts);
        }
    }
    tally.ownerless = still;
    return {};
}

} // namespace recado
