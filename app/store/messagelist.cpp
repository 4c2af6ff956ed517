#include "store/messagelist.h"

#include "domain/folding.h"
#include "store/messagerow.h"
#include "store/messageselect.h"

#include <QHash>
#include <QSqlError>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string>
#include <vector>

namespace recado {

namespace {

constexpr int rowsBetweenStops = 1000;

// Calls `take` with each row that fits, until it says false.
template<typename Take>
Result<void> each(Connection &connection, const MessageSelect &select, const std::stop_token &stop, Take take)
{
    auto found = connection.run(select.sql(), select.values());
    if (!found)
        return found.error();
    for (qint64 seen = 0; found->next(); ++seen) {
        if (seen % rowsBetweenStops == 0 && stop.stop_requested())
            return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
        if (select.fits(*found) && !take(*found))
            return {};
    }
    // A list that ends because the disk cannot be read is not all of it.
    return found->lastError().isValid() ? Result<void>(Connection::storageError(found->lastError(), QStringLiteral("list"))) : Result<void>();
}

Error stoppedBefore()
{
    return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
}

MessageRow rowOf(const QSqlQuery &found)
{
    return {found.value(0).toLongLong()};
}

struct NamedRow {
    std::string name; // as it is looked for: accents and capitals make no order
    MessageRow row;
};

// No index helps: one would cost every message that is sent a page of its own.
Result<QList<MessageRow>> orderedByName(Connection &connection, const MessageSelect &select, const MessageQuery &query, const std::stop_token &stop)
{
    std::vector<NamedRow> named;
    const auto done = each(connection, select, stop, [&named](const QSqlQuery &found) {
        named.push_back({foldedForSearch(found.value(1).toString()).toStdString(), rowOf(found)});
        return true;
    });
    if (!done)
        return done.error();
    const auto before = [descending = query.descending](const NamedRow &left, const NamedRow &right) {
        if (left.name != right.name)
            return (left.name < right.name) != descending;
        return left.row > right.row;
    };
    const std::size_t wanted = query.limit > 0 ? std::min(named.size(), std::size_t(query.limit)) : named.size();
    std::partial_sort(named.begin(), named.begin() + std::ptrdiff_t(query.limit > 0 ? wanted : 0), named.end(), before);
    if (query.limit <= 0)
        std::sort(named.begin(), named.end(), before);
    QList<MessageRow> rows;
    rows.reserve(qsizetype(wanted));
    for (std::size_t i = 0; i < wanted; ++i)
        rows.append(named[i].row);
    return rows;
}

QString jsonOf(const QSet<MessageRow> &rows)
{
    QJsonArray array;
    for (const MessageRow row : rows)
        array.append(row.value);
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<MessageSelect> selectFor(Connection &connection, const MessageQuery &query, const FilterContext &context)
{
    const bool needsNames = query.sort == MessageSort::Name;
    return MessageSelect::make(connection, query, context, needsNames ? MessageSelect::Columns::IdsAndNames : MessageSelect::Columns::Ids);
}

Result<QList<MessageRow>> listed(Connection &connection, const MessageSelect &select, const MessageQuery &query, const std::stop_token &stop)
{
    if (query.sort == MessageSort::Name)
        return orderedByName(connection, select, query, stop);
    QList<MessageRow> rows;
    const auto done = each(connection, select, stop, [&rows, limit = query.limit](const QSqlQuery &found) {
        rows.append(rowOf(found));
        return limit <= 0 || rows.size() < limit;
    });
    return done ? Result<QList<MessageRow>>(std::move(rows)) : Result<QList<MessageRow>>(done.error());
}

} // namespace

Result<QList<MessageRow>> MessageList::order(const MessageQuery &query, const FilterContext &context, std::stop_token stop)
{
    if (stop.stop_requested()) // who types asks anew with each letter
        return stoppedBefore();
    const auto select = selectFor(m_connection, query, context);
    return select ? listed(m_connection, *select, query, stop) : Result<QList<MessageRow>>(select.error());
}

Result<QList<MessageRow>> MessageList::fitting(const MessageQuery &query, const FilterContext &context, const QSet<MessageRow> &among)
{
    MessageQuery all = query;
    all.limit = 0;
    auto select = selectFor(m_connection, all, context);
    if (!select)
        return select.error();
    select->narrowTo({QStringLiteral("row IN (SELECT value FROM json_each(?))"), {jsonOf(among)}});
    return listed(m_connection, *select, all, {});
}

Result<int> MessageList::count(const Filter &filter, const FilterContext &context, std::stop_token stop)
{
    if (stop.stop_requested())
        return stoppedBefore();
    auto select = selectFor(m_connection, {filter, MessageSort::Created, true, 0}, context);
    if (!select)
        return select.error();
    select->leaveOrder();
    if (select->isExact()) {
        const auto number = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM (%1)").arg(select->sql()), select->values());
        return number ? Result<int>(number->toInt()) : Result<int>(number.error());
    }
    int number = 0;
    const auto done = each(m_connection, *select, stop, [&number](const QSqlQuery &) { return ++number > 0; });
    return done ? Result<int>(number) : Result<int>(done.error());
}

Result<QList<MessageSummary>> MessageList::rows(const QList<MessageRow> &wanted)
{
    QList<MessageSummary> summaries;
    constexpr int chunk = 500; // SQLite's default limit of bound values is far above; keep statements small
    for (qsizetype start = 0; start < wanted.size(); start += chunk) {
        const auto part = wanted.mid(start, chunk);
        QStringList marks;
        QVariantList values;
        for (const MessageRow row : part) {
            marks.append(QStringLiteral("?"));
            values.append(row.value);
        }
        QString sql = QString(messageColumns).replace(QLatin1String(" content,"), QLatin1String(" '',"));
        sql.replace(QLatin1String(" FROM message "),
                    QLatin1String(", (SELECT name FROM account WHERE id = account_id), (SELECT name FROM channel c WHERE c.id = channel_id), "
                                  "(SELECT number FROM channel c WHERE c.id = channel_id), (SELECT name FROM broadcast b WHERE b.id = broadcast_id) "
                                  "FROM message "));
        auto found = m_connection.run(sql + QStringLiteral("WHERE row IN (%1)").arg(marks.join(QLatin1Char(','))), values);
        if (!found)
            return found.error();
        QHash<MessageRow, MessageSummary> byRow;
        while (found->next()) {
            const auto name = [&found](int place) { return found->value(messageColumnCount + place).toString(); };
            MessageSummary summary{messageFrom(*found), name(0), name(1), name(2), name(3)};
            byRow.insert(summary.message.row, summary);
        }
        for (const MessageRow row : part) {
            if (const auto it = byRow.constFind(row); it != byRow.constEnd())
                summaries.append(*it);
        }
    }
    return summaries;
}

Result<int> MessageList::total()
{
    const auto count = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message"));
    if (!count)
        return count.error();
    return count->toInt();
}

Result<MessagePlan> MessageList::plan(const MessageQuery &query, const FilterContext &context)
{
    const auto select = selectFor(m_connection, query, context);
    if (!select)
        return select.error();
    MessagePlan plan;
    plan.isExact = select->isExact();
    auto steps = m_connection.run(QLatin1String("EXPLAIN QUERY PLAN ") + select->sql(), select->values());
    if (!steps)
        return steps.error();
    plan.isIndexed = true;
    while (steps->next()) {
        const QString step = steps->value(3).toString();
        plan.isIndexed = plan.isIndexed && !step.startsWith(QLatin1String("SCAN message"));
        plan.steps.append(step);
    }
    return plan;
}

} // namespace recado
