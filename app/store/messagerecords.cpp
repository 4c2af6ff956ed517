#include "store/messagerecords.h"

#include "store/connection.h"

#include <QHash>

#include <algorithm>

namespace recado {

namespace {

// Where each message stands, and its marks and values for IN (…).
struct Places {
    QHash<qint64, qsizetype> byRow;
    QVariantList values;
    QString marks;

    explicit Places(const QList<MessageRecord> &records)
    {
        for (qsizetype place = 0; place < records.size(); ++place) {
            const qint64 row = records[place].summary.message.row.value;
            byRow.insert(row, place);
            values.append(row);
        }
        marks = QStringList(values.size(), QStringLiteral("?")).join(QLatin1Char(','));
    }
};

std::optional<Instant> &momentOf(MessageRecord &record, EventKind kind)
{
    switch (kind) {
    case EventKind::Accepted: return record.acceptedAt;
    case EventKind::Sent: return record.sentAt;
    case EventKind::Delivered: return record.deliveredAt;
    case EventKind::Replied:
    case EventKind::Received: return record.repliedAt;
    case EventKind::Failed:
    case EventKind::Refused: return record.failedAt;
    default: return record.readAt;
    }
}

bool isOfTheLastAttempt(EventKind kind)
{
    return kind == EventKind::Accepted || kind == EventKind::Sent || kind == EventKind::Failed || kind == EventKind::Refused;
}

} // namespace

Result<QList<MessageRecord>> MessageRecords::read(const QList<MessageRow> &rows, const QList<MessageColumn> &columns)
{
    const auto summaries = MessageList(m_connection).rows(rows);
    if (!summaries)
        return summaries.error();
    QList<MessageRecord> records;
    records.reserve(summaries->size());
    for (const MessageSummary &summary : *summaries) {
        MessageRecord record;
        record.summary = summary;
        records.append(std::move(record));
    }
    if (std::any_of(columns.cbegin(), columns.cend(), isMomentOfEvidence)) {
        if (const auto done = addMoments(records); !done)
            return done.error();
    }
    if (columns.contains(MessageColumn::Wamid)) {
        if (const auto done = addWamids(records); !done)
            return done.error();
    }
    return records;
}

Result<void> MessageRecords::addMoments(QList<MessageRecord> &records)
{
    const Places places(records);
    auto rows = m_connection.run(QStringLiteral("SELECT message_row, kind, MIN(COALESCE(occurred_at, heard_at)), MAX(COALESCE(occurred_at, heard_at)) "
                                                "FROM evidence WHERE message_row IN (%1) AND kind IN ('accepted', 'sent', 'delivered', 'read', 'played', "
                                                "'replied', 'received', 'failed', 'refused') GROUP BY message_row, kind").arg(places.marks),
                                 places.values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto place = places.byRow.constFind(rows->value(0).toLongLong());
        const auto kind = eventKindFromString(rows->value(1).toString());
        if (place == places.byRow.cend() || !kind)
            continue;
        const bool last = isOfTheLastAttempt(*kind);
        const Instant at = fromMillis(rows->value(last ? 3 : 2).toLongLong());
        std::optional<Instant> &moment = momentOf(records[*place], *kind);
        moment = !moment ? at : last ? std::max(*moment, at) : std::min(*moment, at);
    }
    return {};
}

Result<void> MessageRecords::addWamids(QList<MessageRecord> &records)
{
    const Places places(records);
    // The newest attempt comes last and stays.
    auto rows = m_connection.run(QStringLiteral("SELECT message_row, value FROM message_ref WHERE message_row IN (%1) AND kind = 'wamid' "
                                                "ORDER BY COALESCE(attempt_id, 0), rowid DESC").arg(places.marks),
                                 places.values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const auto place = places.byRow.constFind(rows->value(0).toLongLong()); place != places.byRow.cend())
            records[*place].wamid = rows->value(1).toString();
    }
    return {};
}

} // namespace recado
