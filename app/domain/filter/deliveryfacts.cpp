#include "domain/filter/deliveryfacts.h"

#include "domain/filter/filtercompare.h"
#include "domain/filter/filterfields.h"
#include "domain/folding.h"

#include <algorithm>

namespace recado {

namespace {

class Comparison {
public:
    Comparison(const FilterNode &node, const DeliveryFacts &facts, const FilterContext &context) : m_node(node), m_facts(facts), m_context(context) {}

    bool holds() const
    {
        switch (m_node.field) {
        case FilterField::DeliveryState: return words({m_facts.state});
        case FilterField::Sha256: return words({m_facts.sha256});
        case FilterField::Kind: return words(m_facts.kinds);
        case FilterField::DeliveryAccount: return text(m_facts.accountName);
        case FilterField::DeliveryError: return text(m_facts.error);
        case FilterField::Size: return number(m_facts.size);
        case FilterField::Repeats: return number(m_facts.repeats);
        case FilterField::Delivery: return number(m_facts.delivery);
        case FilterField::Heard: return moment();
        case FilterField::DeliveryAge: return inOrder((m_context.now - m_facts.heardAt).count());
        case FilterField::Body: return body();
        case FilterField::AnythingInDelivery: return recado::holds(m_node.children.first(), m_facts, m_context);
        default: return false;
        }
    }

private:
    bool asks(FilterOperator op) const { return m_node.op == op; }

    // Providers' words: letters of ASCII in either case, everything else exactly.
    static bool same(const QString &one, const QString &asked)
    {
        return one.toUtf8().toLower() == asked.toUtf8().toLower();
    }

    bool words(const QStringList &actual) const
    {
        if (asks(FilterOperator::Contains) || asks(FilterOperator::NotContains)) {
            const QByteArray part = m_node.values.first().text.toUtf8().toLower();
            const bool isThere = std::any_of(actual.cbegin(), actual.cend(), [&part](const QString &one) { return one.toUtf8().toLower().contains(part); });
            return isThere == asks(FilterOperator::Contains);
        }
        if (asks(FilterOperator::Present))
            return std::any_of(actual.cbegin(), actual.cend(), [](const QString &one) { return !one.isEmpty(); });
        const bool isEqual = std::any_of(m_node.values.cbegin(), m_node.values.cend(), [&](const FilterValue &value) {
            return std::any_of(actual.cbegin(), actual.cend(), [&](const QString &one) { return same(one, value.text); });
        });
        return isEqual != asks(FilterOperator::NotEqual);
    }

    bool text(const QString &actual) const
    {
        if (asks(FilterOperator::Present))
            return !actual.isEmpty();
        if (asks(FilterOperator::Matches))
            return m_node.values.first().pattern->isFoundIn(actual);
        const QString folded = foldedForSearch(actual);
        if (asks(FilterOperator::Contains) || asks(FilterOperator::NotContains))
            return folded.contains(foldedForSearch(m_node.values.first().text)) == asks(FilterOperator::Contains);
        const bool isEqual = std::any_of(m_node.values.cbegin(), m_node.values.cend(),
                                         [&](const FilterValue &value) { return foldedForSearch(value.text) == folded; });
        return isEqual != asks(FilterOperator::NotEqual);
    }

    bool number(qint64 actual) const
    {
        if (asks(FilterOperator::Present))
            return true;
        const bool isEqual = std::any_of(m_node.values.cbegin(), m_node.values.cend(), [&](const FilterValue &value) { return value.number == actual; });
        if (asks(FilterOperator::Equal) || asks(FilterOperator::In))
            return isEqual;
        return asks(FilterOperator::NotEqual) ? !isEqual : inOrder(actual);
    }

    bool inOrder(qint64 actual) const
    {
        const qint64 asked = m_node.values.first().number;
        return recado::inOrder(m_node.op, actual, asked);
    }

    bool moment() const
    {
        if (asks(FilterOperator::Present))
            return true;
        const auto asked = filterMoment(m_node.values.first().text, m_context);
        if (!asked)
            return false;
        const Instant actual = m_facts.heardAt;
        return comparesMoment(m_node.op, actual, *asked);
    }

    bool body() const
    {
        const bool isThere = m_facts.body.toLower().contains(m_node.values.first().text.toUtf8().toLower());
        return isThere == asks(FilterOperator::Contains);
    }

    const FilterNode &m_node;
    const DeliveryFacts &m_facts;
    const FilterContext &m_context;
};

} // namespace

bool holds(const FilterTree &tree, const DeliveryFacts &facts, const FilterContext &context)
{
    const auto part = [&](const FilterTree &child) { return holds(child, facts, context); };
    switch (tree->kind) {
    case FilterNode::Kind::And: return std::all_of(tree->children.cbegin(), tree->children.cend(), part);
    case FilterNode::Kind::Or: return std::any_of(tree->children.cbegin(), tree->children.cend(), part);
    case FilterNode::Kind::Not: return !part(tree->children.first());
    case FilterNode::Kind::Compare: break;
    }
    return Comparison(*tree, facts, context).holds();
}

bool holds(const Filter &filter, const DeliveryFacts &facts, const FilterContext &context)
{
    return filter.isEmpty() || holds(filter.root(), facts, context);
}

} // namespace recado
