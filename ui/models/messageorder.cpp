#include "models/messageorder.h"

#include "store/connection.h"

#include <algorithm>

namespace recado {

namespace {

using F = FilterField;

// More make so many ranges that the list is told as a whole anyway.
constexpr qsizetype mostMoved = 5000;

Result<MessageOrder> replaced(Connection &connection, const OrderQuestion &question, QList<MessageRow> rows, bool isComplete)
{
    MessageOrder order;
    order.isComplete = isComplete;
    if (question.kind == OrderQuestion::Kind::First) {
        order.change.isWhole = true;
        order.change.rows = std::move(rows);
    } else {
        const bool mayMove = question.query.sort != MessageSort::Created && question.changed.size() <= mostMoved;
        order.change = bounded(question.shown, compareOrders(question.shown, rows, mayMove ? question.changed : QSet<MessageRow>()));
    }
    if (!isComplete)
        return Result<MessageOrder>(std::move(order));
    const auto tally = MessagePlaces(connection).tally(question.tally);
    if (!tally)
        return tally.error();
    order.tally = *tally;
    return Result<MessageOrder>(std::move(order));
}

Result<MessageOrder> readRows(Connection &connection, const OrderQuestion &question)
{
    MessageQuery query = question.query;
    const bool isFirst = question.kind == OrderQuestion::Kind::First && (query.limit <= 0 || query.limit > firstRows);
    if (isFirst)
        query.limit = firstRows;
    auto rows = MessageList(connection).order(query, question.context, question.stop);
    if (!rows)
        return rows.error();
    const bool isComplete = !isFirst || rows->size() < firstRows;
    return replaced(connection, question, std::move(*rows), isComplete);
}

Result<MessageOrder> readChanged(Connection &connection, const OrderQuestion &question)
{
    const auto fitting = MessageList(connection).fitting(question.query, question.context, question.changed);
    if (!fitting)
        return fitting.error();
    MessagePlaces places(connection);
    auto change = placeChanged(question.shown, question.changed, *fitting, question.query.descending,
                               [&places](MessageRow row) { return places.createdAt(row); });
    if (!change)
        return change.error();
    const auto tally = places.tally(question.tally);
    if (!tally)
        return tally.error();
    return MessageOrder{bounded(question.shown, std::move(*change)), true, *tally};
}

bool mentionsAny(const Filter &filter, std::initializer_list<F> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&filter](F field) { return filter.mentions(field); });
}

bool saysNow(const FilterTree &tree)
{
    if (!tree)
        return false;
    const bool isMoment = tree->field == F::Created || tree->field == F::Updated || tree->field == F::When;
    const auto isRelative = [](const FilterValue &value) {
        const QString word = value.text.trimmed().toLower();
        return word == QLatin1String("now") || word == QLatin1String("today") || word == QLatin1String("yesterday");
    };
    if (tree->kind == FilterNode::Kind::Compare && isMoment && std::any_of(tree->values.cbegin(), tree->values.cend(), isRelative))
        return true;
    return std::any_of(tree->children.cbegin(), tree->children.cend(), saysNow);
}

} // namespace

Result<MessageOrder> readOrder(Connection &connection, const OrderQuestion &question)
{
    return question.kind == OrderQuestion::Kind::Changed ? readChanged(connection, question) : readRows(connection, question);
}

bool followsVerdicts(const MessageQuery &query)
{
    const bool sortsByIt = query.sort == MessageSort::When || query.sort == MessageSort::Verdict || query.sort == MessageSort::Code
                           || query.sort == MessageSort::Recipient; // a provider may tell a better address
    return sortsByIt
           || mentionsAny(query.filter, {F::Verdict, F::State, F::Code, F::Error, F::To, F::Ddd, F::Country, F::Name, F::Id, F::Wamid, F::Updated, F::When,
                                         F::Quiet, F::Attempts, F::Deleted, F::Scheduled, F::Anything});
}

bool followsTheClock(const Filter &filter)
{
    return mentionsAny(filter, {F::Age, F::Quiet}) || saysNow(filter.root());
}

bool followsNames(const MessageQuery &query)
{
    return query.sort == MessageSort::Channel || query.sort == MessageSort::Broadcast
           || mentionsAny(query.filter, {F::Account, F::Channel, F::Broadcast, F::Anything});
}

} // namespace recado
