#include "store/hearingstore.h"

#include "store/connection.h"

#include <algorithm>

namespace recado {

namespace {

constexpr auto lookBack = std::chrono::hours(24 * 14);
constexpr int mostFirstWords = 300;
constexpr int mostUnanswered = 2000;
constexpr auto betweenNotes = std::chrono::seconds(1); // a thousand webhooks a second need not write a thousand times
// A message may be made well before it is accepted.
constexpr auto madeBefore = std::chrono::hours(1);

// Of one message: when the provider took it, and when a webhook first spoke of it.
const QString moments = QStringLiteral("(SELECT MIN(e.heard_at) FROM evidence e WHERE e.message_row = m.row AND e.kind = 'accepted'), "
                                       "(SELECT MIN(e.heard_at) FROM evidence e WHERE e.message_row = m.row AND e.source = 'webhook') ");

} // namespace

Result<void> HearingStore::heard(AccountId account, ChannelId channel, Instant at)
{
    return m_connection.execute(QStringLiteral("INSERT INTO channel_heard (account_id, channel_id, last_at) VALUES (?, ?, ?) "
                                               "ON CONFLICT (account_id, channel_id) DO UPDATE SET last_at = excluded.last_at "
                                               "WHERE excluded.last_at > channel_heard.last_at + ?"),
                                {account.value, channel.value, toMillis(at), qint64(Milliseconds(betweenNotes).count())});
}

Result<QList<ChannelHearing>> HearingStore::channels()
{
    auto rows = m_connection.run(QStringLiteral("SELECT a.id, c.id, a.name, c.name, c.number, c.provider_id FROM account a JOIN channel c ON c.account_id = a.id "
                                                "WHERE a.removed_at IS NULL ORDER BY a.name, c.id"));
    if (!rows)
        return rows.error();
    QList<ChannelHearing> found;
    while (rows->next()) {
        ChannelHearing one;
        one.account = {rows->value(0).toLongLong()};
        one.channel = {rows->value(1).toLongLong()};
        one.accountName = rows->value(2).toString();
        for (const int column : {3, 4, 5}) {
            if (one.channelName.isEmpty())
                one.channelName = rows->value(column).toString();
        }
        found.append(one);
    }
    // The newest few of those without a channel say which accounts send so: message_channel answers in order.
    auto nameless = m_connection.run(QStringLiteral("SELECT DISTINCT a.id, a.name FROM (SELECT account_id FROM message WHERE channel_id IS NULL "
                                                    "ORDER BY created_at DESC LIMIT 500) m JOIN account a ON a.id = m.account_id "
                                                    "WHERE a.removed_at IS NULL ORDER BY a.name"));
    if (!nameless)
        return nameless.error();
    while (nameless->next()) {
        ChannelHearing one;
        one.account = {nameless->value(0).toLongLong()};
        one.accountName = nameless->value(1).toString();
        found.append(one);
    }
    return found;
}

Result<ChannelTraffic> HearingStore::traffic(AccountId account, ChannelId channel, Instant now)
{
    const QString channelIs = channel.isNull() ? QStringLiteral("m.channel_id IS NULL AND m.account_id = ? ") : QStringLiteral("m.channel_id = ? ");
    const QVariantList which{channel.isNull() ? account.value : channel.value};
    const auto noted = m_connection.scalar(QStringLiteral("SELECT last_at FROM channel_heard WHERE account_id = ? AND channel_id = ?"),
                                           {account.value, channel.value});
    if (!noted)
        return noted.error();
    ChannelTraffic traffic;
    traffic.lastHeard = toInstant(*noted);
    if (const auto done = readFirstWords(channelIs, which, now - lookBack, traffic.lastHeard.value_or(now), traffic); !done)
        return done.error();
    const Instant from = std::max(now - lookBack, traffic.lastHeard ? *traffic.lastHeard - madeBefore : now - lookBack);
    if (const auto done = readUnanswered(channelIs, which, from, traffic); !done)
        return done.error();
    return traffic;
}

// What was heard before there was a note of it is found here, too.
Result<void> HearingStore::readFirstWords(const QString &channelIs, const QVariantList &channel, Instant from, Instant to, ChannelTraffic &traffic)
{
    auto rows = m_connection.run(QStringLiteral("SELECT ") + moments + QStringLiteral("FROM message m WHERE ") + channelIs
                                     + QStringLiteral("AND m.created_at >= ? AND m.created_at <= ? ORDER BY m.created_at DESC LIMIT ?"),
                                 channel + QVariantList{toMillis(from), toMillis(to), mostFirstWords});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto accepted = toInstant(rows->value(0));
        const auto first = toInstant(rows->value(1));
        if (!first)
            continue;
        traffic.lastHeard = std::max(*first, traffic.lastHeard.value_or(*first));
        if (accepted)
            traffic.firstWords.append(std::max(*first - *accepted, Milliseconds(0)));
    }
    return {};
}

Result<void> HearingStore::readUnanswered(const QString &channelIs, const QVariantList &channel, Instant from, ChannelTraffic &traffic)
{
    const auto read = [&](const QString &time, const QString &others) -> Result<void> {
        auto rows = m_connection.run(QStringLiteral("SELECT ") + moments + QStringLiteral("FROM message m WHERE ") + channelIs
                                         + QStringLiteral("AND %1 >= ? %2 AND m.state = 'accepted' ORDER BY %1 LIMIT ?").arg(time, others),
                                     channel + QVariantList{toMillis(from), mostUnanswered});
        if (!rows)
            return rows.error();
        int seen = 0;
        while (rows->next()) {
            const auto accepted = toInstant(rows->value(0));
            if (++seen == mostUnanswered)
                traffic.hasMore = true;
            if (accepted && rows->value(1).isNull() && (!traffic.lastHeard || *accepted > *traffic.lastHeard))
                traffic.unanswered.append(*accepted);
        }
        return {};
    };
    // Two questions, each walking its index in order.
    if (const auto done = read(QStringLiteral("m.created_at"), QStringLiteral("AND m.scheduled_at IS NULL")); !done)
        return done;
    if (const auto done = read(QStringLiteral("m.scheduled_at"), QString()); !done)
        return done;
    std::sort(traffic.unanswered.begin(), traffic.unanswered.end());
    return {};
}

Result<BreakEvidence> HearingStore::evidence(AccountId account, Instant since)
{
    BreakEvidence evidence;
    const Instant after = since + betweenNotes; // what came just after may have been about the same
    // Bounded: a thousand prove as much as a million.
    auto rows = m_connection.run(QStringLiteral("SELECT state, COUNT(*) FROM (SELECT state FROM delivery WHERE account_id = ? AND heard_at > ? "
                                                "ORDER BY heard_at DESC LIMIT 1000) GROUP BY state"),
                                 {account.value, toMillis(after)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString state = rows->value(0).toString();
        const int count = rows->value(1).toInt();
        if (state == QLatin1String("refused"))
            evidence.wrongSignature += count;
        else if (state == QLatin1String("not_understood"))
            evidence.notUnderstood += count;
        else
            evidence.otherEvents += count;
    }
    const auto others = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM delivery WHERE heard_at > ? AND account_id <> ? "
                                                           "AND state <> 'refused' LIMIT 1000)"),
                                            {toMillis(after), account.value});
    if (!others)
        return others.error();
    evidence.otherAccounts = others->toInt();
    return evidence;
}

Result<QList<EventSample>> HearingStore::newestEvents(int limit)
{
    // Of the newest facts only: where few are webhooks, a walk for more would be long.
    auto rows = m_connection.run(QStringLiteral("SELECT occurred_at, heard_at FROM evidence WHERE id > (SELECT COALESCE(MAX(id), 0) FROM evidence) - 5000 "
                                                "AND source = 'webhook' AND occurred_at IS NOT NULL ORDER BY id DESC LIMIT ?"),
                                 {limit});
    if (!rows)
        return rows.error();
    QList<EventSample> samples;
    while (rows->next())
        samples.append({fromMillis(rows->value(0).toLongLong()), fromMillis(rows->value(1).toLongLong())});
    return samples;
}

} // namespace recado
