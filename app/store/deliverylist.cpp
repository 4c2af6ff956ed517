#include "store/deliverylist.h"

#include "domain/filter/deliveryfacts.h"
#include "store/connection.h"
#include "store/deliverycondition.h"

namespace recado {

namespace {

constexpr int subjectsShown = 3;
constexpr int rowsBetweenStops = 1000;

bool needsBody(const Filter &filter)
{
    return filter.mentions(FilterField::Body) || filter.mentions(FilterField::AnythingInDelivery);
}

} // namespace

struct DeliveryList::Statement {
    QString sql;
    QVariantList values;
    bool isExact = true;
    QHash<AccountId, QString> accountNames;
};

Result<QHash<AccountId, QString>> DeliveryList::accountNames()
{
    auto rows = m_connection.run(QStringLiteral("SELECT id, name FROM account")); // removed ones too
    if (!rows)
        return rows.error();
    QHash<AccountId, QString> names;
    while (rows->next())
        names.insert({rows->value(0).toLongLong()}, rows->value(1).toString());
    return names;
}

Result<DeliveryList::Statement> DeliveryList::statementFor(const DeliveryQuery &query, const FilterContext &context, DeliveryId after)
{
    Statement statement;
    const auto names = accountNames();
    if (!names)
        return names.error();
    statement.accountNames = *names;
    const DeliveryCondition condition = conditionOf(query.filter, context, *names);
    statement.isExact = condition.isExact;
    statement.values = condition.values;
    QString columns = QStringLiteral("id");
    if (!condition.isExact)
        columns += QStringLiteral(", account_id, heard_at, state, kinds, size, repeats, error, sha256, ")
                   + (needsBody(query.filter) ? QStringLiteral("body") : QStringLiteral("x''"));
    // The few above a number are found by the number: left to itself, SQLite walks through all of them in their order.
    const QString table = after.isNull() ? QStringLiteral("delivery") : QStringLiteral("delivery NOT INDEXED");
    statement.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns, table, condition.sql);
    if (!after.isNull()) {
        statement.sql += QStringLiteral(" AND id > ?");
        statement.values.append(after.value);
    }
    const QString direction = query.newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC");
    statement.sql += QStringLiteral(" ORDER BY heard_at %1, id %1").arg(direction);
    if (query.limit > 0 && condition.isExact)
        statement.sql += QStringLiteral(" LIMIT %1").arg(query.limit);
    return statement;
}

Result<QList<DeliveryId>> DeliveryList::find(const Statement &statement, const DeliveryQuery &query, const FilterContext &context, std::stop_token stop)
{
    const auto fits = [&](const QSqlQuery &row) {
        DeliveryFacts facts;
        facts.delivery = row.value(0).toLongLong();
        facts.accountName = statement.accountNames.value({row.value(1).toLongLong()});
        facts.heardAt = fromMillis(row.value(2).toLongLong());
        facts.state = row.value(3).toString();
        facts.kinds = row.value(4).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        facts.size = row.value(5).toLongLong();
        facts.repeats = row.value(6).toInt();
        facts.error = row.value(7).toString();
        facts.sha256 = row.value(8).toString();
        facts.body = row.value(9).toByteArray();
        return holds(query.filter, facts, context);
    };
    auto rows = m_connection.run(statement.sql, statement.values);
    if (!rows)
        return rows.error();
    QList<DeliveryId> found;
    for (qint64 read = 0; rows->next(); ++read) {
        if (read % rowsBetweenStops == 0 && stop.stop_requested())
            return error(ErrorKind::Cancelled);
        if (!statement.isExact && !fits(*rows))
            continue;
        found.append(DeliveryId{rows->value(0).toLongLong()});
        if (query.limit > 0 && found.size() >= query.limit)
            break;
    }
    return found;
}

Result<QList<DeliveryId>> DeliveryList::order(const DeliveryQuery &query, const FilterContext &context, std::stop_token stop)
{
    return after({}, query, context, stop);
}

Result<QList<DeliveryId>> DeliveryList::after(DeliveryId after, const DeliveryQuery &query, const FilterContext &context, std::stop_token stop)
{
    const auto statement = statementFor(query, context, after);
    return statement ? find(*statement, query, context, stop) : Result<QList<DeliveryId>>(statement.error());
}

Result<QString> DeliveryList::plan(const DeliveryQuery &query, const FilterContext &context)
{
    const auto statement = statementFor(query, context, {});
    if (!statement)
        return statement.error();
    auto rows = m_connection.run(QStringLiteral("EXPLAIN QUERY PLAN ") + statement->sql, statement->values);
    if (!rows)
        return rows.error();
    QStringList steps;
    while (rows->next())
        steps.append(rows->value(3).toString());
    return steps.join(QLatin1Char('\n'));
}

Result<void> DeliveryList::readSubjects(const QStringList &marks, const QVariantList &ids, QHash<DeliveryId, DeliverySummary> *into)
{
    auto rows = m_connection.run(QStringLiteral("SELECT e.delivery_id, m.row, m.recipient, m.person_name FROM evidence e "
                                                "JOIN message m ON m.row = e.message_row WHERE e.delivery_id IN (%1) ORDER BY e.delivery_id, e.id")
                                     .arg(marks.join(QLatin1Char(','))),
                                 ids);
    if (!rows)
        return rows.error();
    QHash<DeliveryId, QSet<MessageRow>> seen;
    while (rows->next()) {
        const DeliveryId id{rows->value(0).toLongLong()};
        const MessageRow message{rows->value(1).toLongLong()};
        if (seen[id].contains(message))
            continue;
        seen[id].insert(message);
        DeliverySummary &summary = (*into)[id];
        if (summary.aboutCount++ < subjectsShown)
            summary.about.append({message, rows->value(2).toString(), rows->value(3).toString()});
    }
    return {};
}

Result<QList<DeliverySummary>> DeliveryList::rows(const QList<DeliveryId> &deliveries)
{
    constexpr int chunk = 500; // keep statements small
    const auto names = accountNames();
    if (!names)
        return names.error();
    QList<DeliverySummary> summaries;
    for (qsizetype start = 0; start < deliveries.size(); start += chunk) {
        const auto part = deliveries.mid(start, chunk);
        const QStringList marks(part.size(), QStringLiteral("?"));
        QVariantList ids;
        for (const DeliveryId id : part)
            ids.append(id.value);
        auto records = DeliveryStore(m_connection).summaries(marks, ids);
        if (!records)
            return records.error();
        QHash<DeliveryId, DeliverySummary> byId;
        for (const DeliveryRecord &record : *records)
            byId.insert(record.id, {record, names->value(record.account), {}, 0});
        if (const auto read = readSubjects(marks, ids, &byId); !read)
            return read.error();
        for (const DeliveryId id : part) {
            if (const auto it = byId.constFind(id); it != byId.constEnd())
                summaries.append(*it);
        }
    }
    return summaries;
}

Result<int> DeliveryList::total()
{
    const auto count = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM delivery"));
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

Result<DeliveryId> DeliveryList::settled()
{
    const auto waiting = m_connection.scalar(QStringLiteral("SELECT MIN(id) FROM delivery WHERE state = ''"));
    if (!waiting)
        return waiting.error();
    if (!waiting->isNull())
        return DeliveryId{waiting->toLongLong() - 1};
    const auto last = m_connection.scalar(QStringLiteral("SELECT MAX(id) FROM delivery"));
    return last ? Result<DeliveryId>(DeliveryId{last->toLongLong()}) : Result<DeliveryId>(last.error());
}

} // namespace recado
