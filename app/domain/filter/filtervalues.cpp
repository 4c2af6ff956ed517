// What stands beside a field's operator, checked and made ready to compare.
#include "domain/filter/filterparser.h"

namespace recado {

namespace {

using Problem = FilterProblem::Kind;

// Only whether it is a moment at all; what "today" is depends on when the filter is used.
bool isMoment(const QString &text)
{
    return filterMoment(text, {}).has_value();
}

std::optional<FilterProblem> readValue(const FilterFieldInfo &info, FilterOperator op, const QString &text, FilterValue &value)
{
    value.text = text;
    const auto problem = [&](Problem kind, const QStringList &suggestions = {}) { return FilterProblem{kind, 0, 0, text, suggestions}; };
    if (op == FilterOperator::Matches) {
        value.pattern = FilterPattern::compile(text);
        return value.pattern ? std::nullopt : std::optional(problem(Problem::BadPattern));
    }
    if (info.type == FilterType::Word) {
        value.text = text.toLower();
        const QStringList words = filterWords(info.field);
        return words.contains(value.text) ? std::nullopt : std::optional(problem(Problem::UnknownWord, nearestWords(text, words)));
    }
    if (info.field == FilterField::Sha256)
        value.text = text.toLower();
    if (info.type == FilterType::Number) {
        bool isNumber = false;
        value.number = text.toLongLong(&isNumber);
        value.text = QString::number(value.number);
        return isNumber ? std::nullopt : std::optional(problem(Problem::BadNumber));
    }
    if (info.type == FilterType::Duration) {
        const auto length = filterDuration(text);
        value.number = length.value_or(0);
        return length ? std::nullopt : std::optional(problem(Problem::BadDuration, {QStringLiteral("15min"), QStringLiteral("2h"), QStringLiteral("3d")}));
    }
    if (info.type == FilterType::Moment && !isMoment(text))
        return problem(Problem::BadMoment, {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("2026-11-30")});
    if (text.trimmed().isEmpty() && (op == FilterOperator::Contains || op == FilterOperator::NotContains))
        return problem(Problem::ExpectedValue); // everything contains nothing: nobody means that
    return {};
}

FilterTree node(FilterField field, FilterOperator op, const QString &text)
{
    return std::make_shared<const FilterNode>(FilterNode{FilterNode::Kind::Compare, {}, field, op, {FilterValue{text, 0, nullptr}}});
}

// A number, a name, words of the text, or one of the ids: whatever it is that somebody has at hand.
FilterTree quickFind(const QString &text)
{
    FilterNode any;
    any.kind = FilterNode::Kind::Or;
    any.children = {node(FilterField::To, FilterOperator::Contains, text),       node(FilterField::Name, FilterOperator::Contains, text),
                    node(FilterField::Template, FilterOperator::Contains, text), node(FilterField::Text, FilterOperator::Contains, text),
                    node(FilterField::Id, FilterOperator::Equal, text),          node(FilterField::Wamid, FilterOperator::Equal, text)};
    return std::make_shared<const FilterNode>(std::move(any));
}

FilterTree quickFindInDelivery(const QString &text)
{
    FilterNode any;
    any.kind = FilterNode::Kind::Or;
    any.children = {node(FilterField::Kind, FilterOperator::Contains, text), node(FilterField::DeliveryError, FilterOperator::Contains, text),
                    node(FilterField::DeliveryAccount, FilterOperator::Contains, text), node(FilterField::Sha256, FilterOperator::Equal, text.toLower()),
                    node(FilterField::Body, FilterOperator::Contains, text)};
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0)
        any.children.append(std::make_shared<const FilterNode>(
            FilterNode{FilterNode::Kind::Compare, {}, FilterField::Delivery, FilterOperator::Equal, {FilterValue{text, number, nullptr}}}));
    return std::make_shared<const FilterNode>(std::move(any));
}

} // namespace

FilterTree FilterParser::comparison(FilterField field, FilterOperator op, const QList<FilterToken> &values, std::optional<FilterProblem> *problem)
{
    const FilterFieldInfo &info = infoOf(field);
    FilterNode found;
    found.field = field;
    found.op = op;
    for (const FilterToken &token : values) {
        FilterValue value;
        if (auto wrong = readValue(info, op, token.text, value)) {
            wrong->at = token.at;
            wrong->length = token.length;
            *problem = wrong;
            return nullptr;
        }
        found.values.append(value);
    }
    if (field == FilterField::Anything)
        found.children = {quickFind(found.values.first().text)};
    if (field == FilterField::AnythingInDelivery)
        found.children = {quickFindInDelivery(found.values.first().text)};
    return std::make_shared<const FilterNode>(std::move(found));
}

} // namespace recado
