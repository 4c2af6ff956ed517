#include "domain/filter/filterparts.h"

#include <algorithm>

namespace recado {

namespace {

bool isChoice(const Filter &condition, FilterField field)
{
    const FilterNode &node = *condition.root();
    return node.kind == FilterNode::Kind::Compare && node.field == field && (node.op == FilterOperator::Equal || node.op == FilterOperator::In);
}

bool isPeriod(const Filter &condition)
{
    const FilterNode &node = *condition.root();
    if (node.kind != FilterNode::Kind::Compare)
        return false;
    if (node.field == FilterField::Age)
        return node.op == FilterOperator::Less || node.op == FilterOperator::LessEqual;
    return node.field == FilterField::Created && node.op != FilterOperator::NotEqual && node.op != FilterOperator::Present;
}

// What stands instead of the conditions that `isOld`, in the place of the first of them.
template<typename IsOld>
Filter replaced(const Filter &filter, IsOld isOld, const QList<Filter> &fresh)
{
    QList<Filter> conditions = filter.conditions();
    const auto first = std::find_if(conditions.begin(), conditions.end(), isOld);
    const qsizetype place = first - conditions.begin();
    conditions.removeIf(isOld);
    for (qsizetype i = 0; i < fresh.size(); ++i)
        conditions.insert(place + i, fresh[i]);
    return Filter::all(conditions);
}

} // namespace

QStringList chosenValues(const Filter &filter, FilterField field)
{
    for (const Filter &condition : filter.conditions()) {
        if (!isChoice(condition, field))
            continue;
        QStringList values;
        for (const FilterValue &value : condition.root()->values)
            values.append(value.text);
        return values;
    }
    return {};
}

Filter withChosen(const Filter &filter, FilterField field, const QStringList &values)
{
    const auto isOld = [field](const Filter &condition) { return isChoice(condition, field); };
    return replaced(filter, isOld, values.isEmpty() ? QList<Filter>() : QList<Filter>{Filter::oneOf(field, values)});
}

QList<Filter> periodOf(const Filter &filter)
{
    QList<Filter> conditions = filter.conditions();
    conditions.removeIf([](const Filter &condition) { return !isPeriod(condition); });
    return conditions;
}

Filter withPeriod(const Filter &filter, const QList<Filter> &period)
{
    return replaced(filter, isPeriod, period);
}

Filter withCondition(const Filter &filter, const Filter &condition, bool exclude)
{
    const Filter wanted = exclude ? Filter().andNot(condition) : condition;
    const QList<Filter> there = filter.conditions();
    return there.contains(wanted) ? filter : filter.and_(wanted);
}

} // namespace recado
