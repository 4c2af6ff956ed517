#include "domain/filter/filterparser.h"

#include <algorithm>

namespace recado {

namespace {

using Problem = FilterProblem::Kind;
using Sign = QLatin1String;

FilterTree joined(FilterNode::Kind kind, const QList<FilterTree> &parts)
{
    if (parts.size() == 1)
        return parts.first();
    FilterNode node;
    node.kind = kind;
    for (const FilterTree &part : parts) {
        // (a && b) && c is a && b && c
        if (part && part->kind == kind)
            node.children += part->children;
        else
            node.children.append(part);
    }
    return std::make_shared<const FilterNode>(std::move(node));
}

QStringList fieldNames(FilterSubject subject)
{
    QStringList names;
    for (const FilterFieldInfo &info : filterFields(subject))
        names.append(info.name);
    return names;
}

} // namespace

ParsedFilter FilterParser::parse()
{
    if (m_text.size() > Filter::longestText)
        return {{}, FilterProblem{Problem::TooLong, Filter::longestText, m_text.size() - Filter::longestText, QString::number(Filter::longestText), {}}};
    const FilterTokens found = filterTokens(m_text);
    m_tokens = found.tokens;
    if (found.problem)
        return {{}, found.problem};
    if (m_tokens.size() == 1)
        return {};
    FilterTree root = expression(0);
    if (!m_problem && next().kind != FilterToken::Kind::End) {
        const bool isBracket = next().is(Sign(")")) || next().is(Sign("}")) || next().is(Sign(","));
        fail(isBracket ? Problem::UnexpectedSign : Problem::ExpectedJoint, next(), isBracket ? QStringList() : QStringList{QStringLiteral("&&"), QStringLiteral("||")});
    }
    if (m_problem)
        return {{}, m_problem};
    return {Filter(std::move(root)), {}};
}

FilterTree FilterParser::expression(int depth)
{
    QList<FilterTree> parts{conjunction(depth)};
    while (!m_problem && next().is(Sign("||"))) {
        take();
        parts.append(conjunction(depth));
    }
    return m_problem ? nullptr : joined(FilterNode::Kind::Or, parts);
}

FilterTree FilterParser::conjunction(int depth)
{
    QList<FilterTree> parts{term(depth)};
    while (!m_problem && next().is(Sign("&&"))) {
        take();
        parts.append(term(depth));
    }
    return m_problem ? nullptr : joined(FilterNode::Kind::And, parts);
}

FilterTree FilterParser::term(int depth)
{
    if (depth > Filter::deepest) {
        fail(Problem::TooDeep, next());
        m_problem->word = QString::number(Filter::deepest);
        return nullptr;
    }
    if (next().is(Sign("!"))) {
        take();
        FilterTree inner = term(depth + 1);
        if (!inner)
            return nullptr;
        return std::make_shared<const FilterNode>(FilterNode{FilterNode::Kind::Not, {inner}, {}, {}, {}});
    }
    return next().is(Sign("(")) ? group(depth) : comparison();
}

FilterTree FilterParser::group(int depth)
{
    const FilterToken open = take();
    FilterTree inner = expression(depth + 1);
    if (m_problem)
        return nullptr;
    if (next().kind == FilterToken::Kind::End)
        return fail(Problem::UnclosedGroup, open);
    if (!next().is(Sign(")")))
        return fail(Problem::ExpectedJoint, next(), {QStringLiteral("&&"), QStringLiteral("||")});
    take();
    return inner;
}

FilterTree FilterParser::comparison()
{
    if (next().kind != FilterToken::Kind::Word)
        return fail(Problem::ExpectedField, next());
    const FilterToken word = take();
    const FilterFieldInfo *info = filterFieldNamed(word.text, m_subject);
    if (!info)
        return fail(Problem::UnknownField, word, nearestWords(word.text, fieldNames(m_subject)));
    const auto op = readOperator(*info);
    if (!op)
        return nullptr;
    const QList<FilterToken> values = readValues(*op);
    if (m_problem)
        return nullptr;
    return comparison(info->field, *op, values, &m_problem);
}

std::optional<FilterOperator> FilterParser::readOperator(const FilterFieldInfo &info)
{
    const QList<FilterOperator> allowed = operatorsOf(info.type);
    QStringList suggestions;
    for (const FilterOperator op : allowed) {
        if (op != FilterOperator::Present)
            suggestions.append(toString(op));
    }
    const bool endsHere = next().kind == FilterToken::Kind::End || next().is(Sign("&&")) || next().is(Sign("||")) || next().is(Sign(")"));
    if (endsHere) {
        if (allowed.contains(FilterOperator::Present))
            return FilterOperator::Present;
        fail(Problem::ExpectedOperator, next(), suggestions);
        return {};
    }
    for (int candidate = 0; candidate < int(FilterOperator::Present); ++candidate) {
        const auto op = FilterOperator(candidate);
        if (next().kind != FilterToken::Kind::Sign || next().text != toString(op))
            continue;
        if (!allowed.contains(op)) {
            fail(Problem::OperatorNotForField, next(), suggestions);
            return {};
        }
        take();
        return op;
    }
    fail(Problem::ExpectedOperator, next(), suggestions);
    return {};
}

QList<FilterToken> FilterParser::readValues(FilterOperator op)
{
    if (op == FilterOperator::Present)
        return {};
    if (op == FilterOperator::In)
        return readSet();
    if (!next().isValue()) {
        fail(Problem::ExpectedValue, next());
        return {};
    }
    return {take()};
}

QList<FilterToken> FilterParser::readSet()
{
    if (!next().is(Sign("{"))) {
        fail(Problem::ExpectedSet, next());
        return {};
    }
    const FilterToken open = take();
    QList<FilterToken> values;
    while (!next().is(Sign("}"))) {
        if (next().kind == FilterToken::Kind::End) {
            fail(Problem::UnclosedSet, open);
            return {};
        }
        if (!next().isValue() || values.size() >= Filter::mostValues) {
            fail(next().isValue() ? Problem::TooManyValues : Problem::ExpectedValue, next());
            if (m_problem->kind == Problem::TooManyValues)
                m_problem->word = QString::number(Filter::mostValues);
            return {};
        }
        values.append(take());
        if (next().is(Sign(",")))
            take();
    }
    if (values.isEmpty())
        fail(Problem::ExpectedValue, next());
    take();
    return values;
}

FilterTree FilterParser::fail(FilterProblem::Kind kind, const FilterToken &where, const QStringList &suggestions)
{
    if (!m_problem)
        m_problem = FilterProblem{kind, where.at, where.length, m_text.mid(where.at, where.length), suggestions};
    return nullptr;
}

} // namespace recado
