#include "store/messageselect.h"

namespace recado {

namespace {

// Sorting so many takes some ten milliseconds, and counting them one.
constexpr int mostRare = 20'000;

QString keyOf(MessageSort sort)
{
    switch (sort) {
    case MessageSort::Created:
    case MessageSort::Name: break; // names are put into their order where accents are understood
    case MessageSort::When: return QStringLiteral("COALESCE(verdict_at, created_at)");
    case MessageSort::Recipient: return QStringLiteral("recipient");
    case MessageSort::Template: return QStringLiteral("template_name");
    case MessageSort::Verdict: return QStringLiteral("verdict");
    case MessageSort::Code: return QStringLiteral("error_code");
    case MessageSort::Channel: return QStringLiteral("channel_id");
    case MessageSort::Broadcast: return QStringLiteral("broadcast_id");
    }
    return QStringLiteral("created_at");
}

// What is equal stands newest first; by which of the two, whatever the index of that order has. Where almost nothing is equal, the index is walked the
// way it lies: to turn each row's equals around costs a million small sorts.
QString orderBy(const MessageQuery &query, bool byIndex)
{
    const QString way = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    const QString key = (byIndex ? QString() : QStringLiteral("+")) + keyOf(query.sort);
    switch (query.sort) {
    case MessageSort::Name: return {};
    case MessageSort::Created:
    case MessageSort::When:
    case MessageSort::Recipient: return QStringLiteral(" ORDER BY %1%2, row%2").arg(key, way);
    case MessageSort::Verdict:
    case MessageSort::Template:
    case MessageSort::Code:
    case MessageSort::Channel: return QStringLiteral(" ORDER BY %1%2, created_at DESC, row DESC").arg(key, way);
    default: return QStringLiteral(" ORDER BY %1%2, row DESC").arg(key, way);
    }
}

bool hasOrderIndex(MessageSort sort)
{
    return sort == MessageSort::Created || sort == MessageSort::When || sort == MessageSort::Recipient || sort == MessageSort::Verdict;
}

Result<int> countedUpTo(Connection &connection, const SqlPart &condition, int most)
{
    const auto count = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM message WHERE %1 LIMIT %2)").arg(condition.sql).arg(most), condition.values);
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

} // namespace

MessageSelect::MessageSelect(const MessageQuery &query, FilterSql filter, Columns columns) : m_query(query), m_filter(std::move(filter)), m_columns(columns)
{
    for (const FilterPiece &piece : m_filter.conditions())
        m_conditions.append(piece.maybe);
    m_order = orderBy(m_query, true);
}

Result<MessageSelect> MessageSelect::make(Connection &connection, const MessageQuery &query, const FilterContext &context, Columns columns)
{
    const auto names = readFilterNames(connection, query.filter);
    if (!names)
        return names.error();
    MessageSelect select(query, FilterSql(query.filter, *names, context), columns);
    if (const auto chosen = select.choosePath(connection); !chosen)
        return chosen.error();
    return Result<MessageSelect>(std::move(select));
}

Result<void> MessageSelect::choosePath(Connection &connection)
{
    const QList<FilterPiece> &pieces = m_filter.conditions();
    qsizetype rarest = -1;
    int fewest = mostRare + 1;
    QList<qsizetype> ordered; // give the rows as they are wanted
    QList<qsizetype> covering;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].isIndexed)
            continue;
        const auto count = countedUpTo(connection, pieces[i].maybe, fewest);
        if (!count)
            return count.error();
        if (*count < fewest) {
            fewest = *count;
            rarest = i;
        }
        if (pieces[i].isInOrder && m_query.sort == MessageSort::Created)
            ordered.append(i);
        const bool isBroadcast = pieces[i].tree && pieces[i].tree->field == FilterField::Broadcast; // its rows lie side by side
        if (pieces[i].hasCreated || isBroadcast)
            covering.append(i);
    }
    if (rarest >= 0) {
        QList<qsizetype> together{rarest};
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const bool isTime = pieces[i].tree && (pieces[i].tree->field == FilterField::Created || pieces[i].tree->field == FilterField::Age);
            if (i != rarest && pieces[rarest].hasCreated && isTime && pieces[i].isInOrder)
                together.append(i); // the second column of the same index
        }
        takeOnly(together);
        m_order = orderBy(m_query, false);
    } else if (m_query.limit > 0 && hasOrderIndex(m_query.sort)) {
        takeOnly(ordered);
    } else if (hasOrderIndex(m_query.sort)) {
        takeOnly(m_query.sort == MessageSort::Created ? covering : QList<qsizetype>());
    }
    return {};
}

// A condition behind a plus finds nothing by itself, and is only asked.
void MessageSelect::takeOnly(const QList<qsizetype> &indexes)
{
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        if (m_filter.conditions()[i].isIndexed && !indexes.contains(i))
            m_conditions[i].sql = QLatin1String("+(") + m_conditions[i].sql + QLatin1Char(')');
    }
}

void MessageSelect::narrowTo(SqlPart condition)
{
    for (SqlPart &other : m_conditions)
        other.sql = QLatin1String("+(") + other.sql + QLatin1Char(')');
    m_conditions.prepend(std::move(condition));
    if (!m_order.isEmpty())
        m_order = orderBy(m_query, false);
}

QString MessageSelect::sql(const QString &columns) const
{
    const QString ids = m_columns == Columns::IdsAndNames ? QStringLiteral("row, person_name") : QStringLiteral("row");
    QString text = QLatin1String("SELECT ") + (columns.isEmpty() ? ids : columns);
    for (const SqlPart &column : m_filter.columns())
        text += QLatin1String(", ") + column.sql;
    text += QLatin1String(" FROM message");
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        text += (i == 0 ? QLatin1String(" WHERE ") : QLatin1String(" AND ")) + m_conditions[i].sql;
    text += m_order;
    const bool isFirstRows = m_query.limit > 0 && m_filter.isExact() && m_query.sort != MessageSort::Name;
    return isFirstRows ? text + QStringLiteral(" LIMIT %1").arg(m_query.limit) : text;
}

QVariantList MessageSelect::values() const
{
    QVariantList all;
    for (const SqlPart &column : m_filter.columns())
        all += column.values;
    for (const SqlPart &condition : m_conditions)
        all += condition.values;
    return all;
}

} // namespace recado
