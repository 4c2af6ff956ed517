#include "domain/filter/filterfacts.h"

#include "domain/filter/filtercompare.h"
#include "domain/filter/filterfields.h"
#include "domain/folding.h"
#include "domain/phone.h"

#include <algorithm>

namespace recado {

namespace {

const QLatin1String brazil("+55");

bool isPhone(const QString &recipient)
{
    return recipient.startsWith(QLatin1Char('+'));
}

class Comparison {
public:
    Comparison(const FilterNode &node, const FilterFacts &facts, const FilterContext &context) : m_node(node), m_facts(facts), m_context(context) {}

    bool holds() const
    {
        switch (infoOf(m_node.field).type) {
        case FilterType::Word: return isOneOf({wordOf()});
        case FilterType::Code: return isOneOf({m_facts.message.error.code}) || contains({m_facts.message.error.code});
        case FilterType::Text: return text();
        case FilterType::Channel: return channel();
        case FilterType::Phone: return phone();
        case FilterType::Id: return isOneOf(m_node.field == FilterField::Id ? QStringList{m_facts.message.id.value} : m_facts.wamids);
        case FilterType::Number: return number();
        case FilterType::Moment: return moment();
        case FilterType::Duration: return duration();
        case FilterType::Flag: return m_node.field == FilterField::Deleted ? m_facts.message.deleted : m_facts.message.scheduledAt.has_value();
        case FilterType::Bytes: return false; // deliveries only
        case FilterType::Anything: return recado::holds(m_node.children.first(), m_facts, m_context);
        }
        return false;
    }

private:
    bool asks(FilterOperator op) const { return m_node.op == op; }

    // ==, !=, in and "is there any" over what stands there; several: any of them.
    template<typename Same>
    bool equality(const QStringList &actual, Same same) const
    {
        const bool isPresent = std::any_of(actual.cbegin(), actual.cend(), [](const QString &one) { return !one.isEmpty(); });
        if (asks(FilterOperator::Present))
            return isPresent;
        const bool isEqual = std::any_of(m_node.values.cbegin(), m_node.values.cend(), [&](const FilterValue &value) {
            return std::any_of(actual.cbegin(), actual.cend(), [&](const QString &one) { return same(one, value.text); });
        });
        if (asks(FilterOperator::NotEqual))
            return !isEqual;
        return (asks(FilterOperator::Equal) || asks(FilterOperator::In)) && isEqual;
    }

    bool isOneOf(const QStringList &actual) const
    {
        return equality(actual, [](const QString &one, const QString &asked) { return one == asked; });
    }

    bool contains(const QStringList &actual) const
    {
        if (!asks(FilterOperator::Contains) && !asks(FilterOperator::NotContains))
            return false;
        const QString part = foldedForSearch(m_node.values.first().text);
        const bool isThere = std::any_of(actual.cbegin(), actual.cend(), [&part](const QString &one) { return foldedForSearch(one).contains(part); });
        return isThere == asks(FilterOperator::Contains);
    }

    QString wordOf() const
    {
        const Message &message = m_facts.message;
        switch (m_node.field) {
        case FilterField::Verdict: return toString(message.verdict);
        case FilterField::State: return toString(message.state);
        default: return hasError() ? toString(message.error.kind) : QString();
        }
    }

    bool hasError() const
    {
        const Message &message = m_facts.message;
        return message.verdict == EventKind::Failed || message.verdict == EventKind::Refused || message.verdict == EventKind::Unknown;
    }

    bool text() const
    {
        const QString actual = textOf();
        if (asks(FilterOperator::Matches))
            return m_node.values.first().pattern->isFoundIn(actual);
        const auto same = [](const QString &one, const QString &asked) { return foldedForSearch(one) == foldedForSearch(asked); };
        return equality({actual}, same) || contains({actual});
    }

    QString textOf() const
    {
        const Message &message = m_facts.message;
        switch (m_node.field) {
        case FilterField::Account: return m_facts.accountName;
        case FilterField::Template: return message.templateName;
        case FilterField::Language: return message.templateLanguage;
        case FilterField::Broadcast: return m_facts.broadcastName;
        case FilterField::Name: return message.personName;
        default: return message.renderedText;
        }
    }

    bool channel() const
    {
        const auto same = [this](const QString &one, const QString &asked) {
            if (one == m_facts.channelNumber && !one.isEmpty())
                return samePhone(one, asked) || addressesOf(asked, m_context).contains(one);
            return one == m_facts.channelId ? one == asked : foldedForSearch(one) == foldedForSearch(asked);
        };
        const QStringList actual{m_facts.channelId, m_facts.channelName, m_facts.channelNumber};
        return equality(actual, same) || contains(actual);
    }

    bool phone() const
    {
        const QString &actual = m_facts.message.recipient;
        if (asks(FilterOperator::Contains) || asks(FilterOperator::NotContains))
            return containsPhone(actual) == asks(FilterOperator::Contains);
        return equality({actual}, [this](const QString &one, const QString &asked) { return addressesOf(asked, m_context).contains(one); });
    }

    bool containsPhone(const QString &actual) const
    {
        const QString &part = m_node.values.first().text;
        const QStringList digits = phoneSearches(part);
        return actual.contains(part, Qt::CaseInsensitive)
               || std::any_of(digits.cbegin(), digits.cend(), [&actual](const QString &one) { return actual.contains(one); });
    }

    std::optional<qint64> numberOf() const
    {
        const Message &message = m_facts.message;
        switch (m_node.field) {
        case FilterField::Line: return message.broadcast.isNull() ? std::nullopt : std::optional(message.broadcastLine);
        case FilterField::Ddd: return dddOf(message.recipient);
        default: return message.attempts;
        }
    }

    bool number() const
    {
        if (m_node.field == FilterField::Country)
            return country();
        const auto actual = numberOf();
        if (asks(FilterOperator::Present))
            return actual.has_value();
        const bool isEqual = actual && std::any_of(m_node.values.cbegin(), m_node.values.cend(), [&](const FilterValue &value) { return value.number == *actual; });
        if (asks(FilterOperator::NotEqual))
            return !isEqual;
        if (asks(FilterOperator::Equal) || asks(FilterOperator::In))
            return isEqual;
        return actual && inOrder(*actual, m_node.values.first().number);
    }

    bool inOrder(qint64 actual, qint64 asked) const
    {
        return recado::inOrder(m_node.op, actual, asked);
    }

    // No calling code begins another one, so that a number's beginning tells its country.
    bool country() const
    {
        const QString &recipient = m_facts.message.recipient;
        if (asks(FilterOperator::Present))
            return isPhone(recipient);
        const bool isEqual = std::any_of(m_node.values.cbegin(), m_node.values.cend(), [&](const FilterValue &value) {
            return isPhone(recipient) && recipient.mid(1).startsWith(QString::number(value.number));
        });
        return asks(FilterOperator::NotEqual) ? !isEqual : (asks(FilterOperator::Equal) || asks(FilterOperator::In)) && isEqual;
    }

    std::optional<Instant> momentOf() const
    {
        const Message &message = m_facts.message;
        switch (m_node.field) {
        case FilterField::Created: return message.createdAt;
        case FilterField::Updated: return message.updatedAt;
        default: return message.verdictAt.value_or(message.createdAt);
        }
    }

    bool moment() const
    {
        const auto actual = momentOf();
        if (asks(FilterOperator::Present))
            return actual.has_value();
        const auto asked = filterMoment(m_node.values.first().text, m_context);
        if (!actual || !asked)
            return false;
        return comparesMoment(m_node.op, *actual, *asked);
    }

    bool duration() const
    {
        const Message &message = m_facts.message;
        const Instant since = m_node.field == FilterField::Age ? message.createdAt : message.verdictAt.value_or(message.createdAt);
        return inOrder((m_context.now - since).count(), m_node.values.first().number);
    }

    const FilterNode &m_node;
    const FilterFacts &m_facts;
    const FilterContext &m_context;
};

} // namespace

bool holds(const FilterTree &tree, const FilterFacts &facts, const FilterContext &context)
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

bool holds(const Filter &filter, const FilterFacts &facts, const FilterContext &context)
{
    return filter.isEmpty() || holds(filter.root(), facts, context);
}

QStringList addressesOf(const QString &value, const FilterContext &context)
{
    QStringList addresses{value.trimmed()};
    if (const auto number = e164Of(value, context.region))
        addresses += phoneVariants(*number);
    addresses.removeDuplicates();
    return addresses;
}

std::optional<int> dddOf(const QString &recipient)
{
    bool isNumber = false;
    const int code = recipient.startsWith(brazil) ? recipient.mid(brazil.size(), 2).toInt(&isNumber) : 0;
    return isNumber && code >= 10 ? std::optional(code) : std::nullopt;
}

} // namespace recado
