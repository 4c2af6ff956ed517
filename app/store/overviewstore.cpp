#include "store/overviewstore.h"

#include "store/messageselect.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace recado {

namespace {

constexpr int rowsBetweenStops = 1000;
// Fewer messages than one in so many are looked up one by one; more are picked out of all facts as they are read in order.
constexpr qint64 pickedOut = 4;
constexpr qsizetype lookedUpAtOnce = 2000;
constexpr int percentOfMessages = 35; // the rest of the work are the facts

// The words are those of the index `evidence_stage`, which is read instead of the facts themselves.
const QString stageFacts =
    QStringLiteral(
        "SELECT message_row, CASE kind WHEN 'in_flight' THEN %1 WHEN 'accepted' THEN %2 WHEN 'delivered' THEN %3 WHEN 'read' THEN %4 "
        "WHEN 'replied' THEN %5 WHEN 'played' THEN %6 ELSE %7 END, occurred_at, heard_at FROM evidence "
        "WHERE message_row IS NOT NULL AND kind IN ('in_flight', 'accepted', 'delivered', 'read', 'played', 'replied', 'received')")
        .arg(int(EventKind::InFlight))
        .arg(int(EventKind::Accepted))
        .arg(int(EventKind::Delivered))
        .arg(int(EventKind::Read))
        .arg(int(EventKind::Replied))
        .arg(int(EventKind::Played))
        .arg(int(EventKind::Received));

Error stopped()
{
    return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
}

EventKind verdictOf(const QVariant &word)
{
    static const QHash<QString, EventKind> known = [] {
        QHash<QString, EventKind> words;
        for (int kind = 0; kind <= int(EventKind::Note); ++kind)
            words.insert(toString(EventKind(kind)), EventKind(kind));
        return words;
    }();
    return known.value(word.toString(), EventKind::Unknown);
}

// Calls `take` with every message that fits; its columns stand in the row from 0 on, and there are `count` of them.
template<typename Take>
Result<void> eachFitting(Connection &connection, const MessageSelect &select, const QStringList &columns, const std::stop_token &stop,
                         Take take)
{
    auto found = connection.run(select.sql(columns.join(QLatin1String(", "))), select.values());
    if (!found)
        return found.error();
    for (qint64 seen = 0; found->next(); ++seen) {
        if (seen % rowsBetweenStops == 0 && stop.stop_requested())
            return stopped();
        if (select.filter().fits(*found, int(columns.size())))
            take(*found);
    }
    return {};
}

// As eachFitting(), for what is only counted: where SQL says all of the filter, it counts too. An index that has the groups in order is asked for only
// without a filter: with one it would be taken instead of the index that finds what fits.
template<typename Take>
Result<void> eachGroup(Connection &connection, const MessageSelect &select, const QStringList &columns, const std::stop_token &stop,
                       Take take, bool byOrder = false)
{
    if (!select.filter().isExact())
        return eachFitting(connection, select, columns, stop, [&take](const QSqlQuery &row) { take(row, 1); });
    if (stop.stop_requested())
        return stopped();
    const QString sign = byOrder ? QString() : QStringLiteral("+");
    auto found = connection.run(select.sql(columns.join(QLatin1String(", ")) + QStringLiteral(", COUNT(*)")) + QStringLiteral(" GROUP BY ")
                                    + sign + columns.join(QLatin1String(", ") + sign),
                                select.values());
    if (!found)
        return found.error();
    while (found->next())
        take(*found, found->value(int(columns.size())).toInt());
    return {};
}

Result<MessageSelect> selectOf(Connection &connection, const Filter &filter, const FilterContext &context)
{
    auto select = MessageSelect::make(connection, {filter, MessageSort::Created, true, 0}, context);
    if (select)
        select->leaveOrder();
    return select;
}

using Counted = std::array<int, std::size_t(EventKind::Note) + 1>; // by verdict

VerdictCounts countsOf(const Counted &counted)
{
    VerdictCounts counts;
    for (std::size_t kind = 0; kind < counted.size(); ++kind) {
        if (counted[kind] > 0)
            counts.byVerdict.insert(EventKind(kind), counted[kind]);
    }
    return counts;
}

class FailureTally {
public:
    void add(const QString &code, const QString &kind, int count = 1)
    {
        FailureGroup &group = m_groups[code.isEmpty() ? kind : code];
        if (std::exchange(group.count, group.count + count) == 0 || kind < m_kinds.value(group.code)) {
            group.code = code.isEmpty() ? kind : code;
            group.kind = errorKindFromString(kind);
            m_kinds.insert(group.code, kind); // the same one whatever the order
        }
    }

    QList<FailureGroup> groups() const
    {
        QList<FailureGroup> groups = m_groups.values();
        std::sort(groups.begin(), groups.end(), [](const FailureGroup &left, const FailureGroup &right) {
            return left.count != right.count ? left.count > right.count : left.code < right.code;
        });
        return groups;
    }

private:
    QHash<QString, FailureGroup> m_groups;
    QHash<QString, QString> m_kinds;
};

// One overview while it is made.
class Reading {
public:
    Reading(Connection &connection, const FilterContext &context, std::stop_token stop, const OverviewStore::Progress &progress)
        : m_connection(connection), m_context(context), m_stop(std::move(stop)), m_progress(progress)
    {
    }

    Result<Overview> read(const Filter &filter)
    {
        for (const auto &step :
             {std::function<Result<void>()>([&] { return readMessages(filter); }),
              std::function<Result<void>()>([&] { return readFacts(); }), std::function<Result<void>()>([&] { return nameChannels(); })}) {
            if (const auto done = step(); !done)
                return done.error();
        }
        m_overview.at = m_context.now;
        Counted all{};
        for (const Counted &counted : std::as_const(m_channels))
            std::transform(counted.cbegin(), counted.cend(), all.cbegin(), all.begin(), std::plus<>());
        m_overview.counts = countsOf(all);
        m_overview.failures = m_failures.groups();
        m_overview.toDelivered = durationFigures(std::move(m_toDelivered));
        m_overview.toRead = durationFigures(std::move(m_toRead));
        m_overview.volume = m_volume.volume(m_context.zone);
        for (auto it = m_templates.cbegin(); it != m_templates.cend(); ++it)
            m_overview.templates.append({it.key(), {}, it.key(), countsOf(*it)});
        sort(m_overview.templates);
        sort(m_overview.channels);
        return m_overview;
    }

private:
    Result<void> readMessages(const Filter &filter)
    {
        const auto last = m_connection.scalar(QStringLiteral("SELECT MAX(row) FROM message"));
        if (!last)
            return last.error();
        m_verdicts.assign(std::size_t(last->toLongLong()) + 1, 0);
        const auto select = selectOf(m_connection, filter, m_context);
        if (!select)
            return select.error();
        static const QStringList columns{QStringLiteral("row"),           QStringLiteral("verdict"),    QStringLiteral("channel_id"),
                                         QStringLiteral("template_name"), QStringLiteral("created_at"), QStringLiteral("verdict_at"),
                                         QStringLiteral("error_code"),    QStringLiteral("error_kind")};
        return eachFitting(m_connection, *select, columns, m_stop, [this](const QSqlQuery &message) { take(message); });
    }

    void take(const QSqlQuery &message)
    {
        const auto row = std::size_t(message.value(0).toLongLong());
        if (row >= m_verdicts.size())
            return;
        const EventKind verdict = verdictOf(message.value(1));
        m_verdicts[row] = quint8(verdict) + 1;
        ++m_channels[message.value(2).toLongLong()][std::size_t(verdict)];
        ++m_templates[message.value(3).toString()][std::size_t(verdict)];
        if (verdict == EventKind::Failed || verdict == EventKind::Refused) {
            m_failures.add(message.value(6).toString(), message.value(7).toString());
            // A provider may date it in 1970 or tomorrow.
            const qint64 created = message.value(4).toLongLong();
            const qint64 at = message.value(5).isNull() ? created : message.value(5).toLongLong();
            m_volume.add(VolumeTally::Failed, fromMillis(std::clamp(at, created, std::max(created, toMillis(m_context.now)))));
        }
        if (++m_selected % rowsBetweenStops == 0)
            tell(percentOfMessages * double(m_selected) / double(m_verdicts.size()));
    }

    Result<void> readFacts()
    {
        if (m_selected == 0)
            return {};
        if (m_selected * pickedOut >= qint64(m_verdicts.size()))
            return readFacts(stageFacts + QStringLiteral(" ORDER BY message_row"), {}, percentOfMessages, 100);
        QJsonArray rows;
        qint64 done = 0;
        const auto share = [&] { return percentOfMessages + (100 - percentOfMessages) * double(done) / double(m_selected); };
        for (std::size_t row = 0; row < m_verdicts.size(); ++row) {
            if (m_verdicts[row] != 0)
                rows.append(qint64(row));
            if (rows.size() < lookedUpAtOnce && row + 1 < m_verdicts.size())
                continue;
            const QString some = QString::fromLatin1(QJsonDocument(rows).toJson(QJsonDocument::Compact));
            const double from = share();
            done += rows.size();
            const auto read =
                readFacts(stageFacts + QStringLiteral(" AND message_row IN (SELECT value FROM json_each(?)) ORDER BY message_row"), {some},
                          from, share());
            if (!read)
                return read;
            rows = {};
        }
        return {};
    }

    // Facts come message by message.
    Result<void> readFacts(const QString &sql, const QVariantList &values, double fromPercent, double toPercent)
    {
        auto found = m_connection.run(sql, values);
        if (!found)
            return found.error();
        QList<StageFact> facts;
        std::size_t current = 0;
        for (qint64 seen = 0; found->next(); ++seen) {
            const auto row = std::size_t(found->value(0).toLongLong());
            if (seen % rowsBetweenStops == 0) {
                if (m_stop.stop_requested())
                    return stopped();
                tell(fromPercent + (toPercent - fromPercent) * double(row) / double(m_verdicts.size()));
            }
            if (row >= m_verdicts.size() || m_verdicts[row] == 0)
                continue;
            if (row != current) {
                judge(current, facts);
                facts.clear();
                current = row;
            }
            const QVariant occurred = found->value(2);
            facts.append({EventKind(found->value(1).toInt()),
                          occurred.isNull() ? std::nullopt : std::optional(fromMillis(occurred.toLongLong())),
                          fromMillis(found->value(3).toLongLong())});
        }
        judge(current, facts);
        return m_stop.stop_requested() ? Result<void>(stopped()) : Result<void>();
    }

    void judge(std::size_t row, const QList<StageFact> &facts)
    {
        if (facts.isEmpty())
            return;
        const StageMoments moments = stageMoments(facts, EventKind(m_verdicts[row] - 1));
        if (moments.firstLeft)
            m_volume.add(VolumeTally::Left, *moments.firstLeft);
        if (moments.delivered)
            m_volume.add(VolumeTally::Delivered, *moments.delivered);
        if (const auto duration = moments.toDelivered())
            m_toDelivered.append(*duration);
        if (const auto duration = moments.toRead())
            m_toRead.append(*duration);
    }

    Result<void> nameChannels()
    {
        auto found = m_connection.run(QStringLiteral("SELECT id, provider_id, number, name FROM channel"));
        if (!found)
            return found.error();
        while (found->next()) {
            const auto counts = m_channels.constFind(found->value(0).toLongLong());
            if (counts != m_channels.cend())
                m_overview.channels.append(
                    {found->value(3).toString(), found->value(2).toString(), found->value(1).toString(), countsOf(*counts)});
        }
        if (const auto none = m_channels.constFind(0); none != m_channels.cend())
            m_overview.channels.append({{}, {}, {}, countsOf(*none)});
        return {};
    }

    static void sort(QList<GroupFigures> &groups)
    {
        std::sort(groups.begin(), groups.end(), [](const GroupFigures &left, const GroupFigures &right) {
            const int more = left.counts.total() - right.counts.total();
            return more != 0 ? more > 0 : left.key < right.key;
        });
    }

    void tell(double percent)
    {
        if (const int whole = std::clamp(int(percent), 0, 100); m_progress && whole > m_told)
            m_progress(m_told = whole);
    }

    Connection &m_connection;
    const FilterContext &m_context;
    const std::stop_token m_stop;
    const OverviewStore::Progress &m_progress;
    int m_told = 0;

    Overview m_overview;
    std::vector<quint8> m_verdicts; // by row: verdict and one; 0: does not fit
    qint64 m_selected = 0;
    FailureTally m_failures;
    VolumeTally m_volume;
    QHash<qint64, Counted> m_channels;
    QHash<QString, Counted> m_templates;
    QList<Milliseconds> m_toDelivered;
    QList<Milliseconds> m_toRead;
};

} // namespace

Result<QList<FailureGroup>> OverviewStore::failures(const Filter &filter, const FilterContext &context, std::stop_token stop)
{
    auto select = selectOf(m_connection, filter, context);
    if (!select)
        return select.error();
    // In the very words of the index `message_failed`.
    select->narrowTo({QStringLiteral("verdict IN ('failed', 'refused')"), {}});
    FailureTally tally;
    const auto done =
        eachGroup(m_connection, *select, {QStringLiteral("error_code"), QStringLiteral("error_kind")}, stop,
                  [&tally](const QSqlQuery &group, int count) { tally.add(group.value(0).toString(), group.value(1).toString(), count); });
    return done ? Result<QList<FailureGroup>>(tally.groups()) : Result<QList<FailureGroup>>(done.error());
}

Result<VerdictCounts> OverviewStore::counts(const Filter &filter, const FilterContext &context, std::stop_token stop)
{
    const auto select = selectOf(m_connection, filter, context);
    if (!select)
        return select.error();
    VerdictCounts counts;
    const auto take = [&counts](const QSqlQuery &group, int count) { counts.byVerdict[verdictOf(group.value(0))] += count; };
    const auto done = eachGroup(m_connection, *select, {QStringLiteral("verdict")}, stop, take, filter.isEmpty());
    return done ? Result<VerdictCounts>(counts) : Result<VerdictCounts>(done.error());
}

Result<Overview> OverviewStore::overview(const Filter &filter, const FilterContext &context, std::stop_token stop, const Progress &progress)
{
    return Reading(m_connection, context, std::move(stop), progress).read(filter);
}

} // namespace recado
