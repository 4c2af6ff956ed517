#include "store/deliverycondition.h"

#include "domain/filter/deliveryfacts.h"
#include "domain/filter/filterfields.h"

#include <algorithm>

namespace recado {

namespace {

const QString everything = QStringLiteral("1");
const QString nothing = QStringLiteral("0");

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

// In a tree that is as deep as the logarithm of its leaves: SQLite takes a depth of 1000 at most.
DeliveryCondition joined(const QList<DeliveryCondition> &parts, const QString &joint)
{
    if (parts.size() == 1)
        return parts.first();
    const DeliveryCondition left = joined(parts.first(parts.size() / 2), joint);
    const DeliveryCondition right = joined(parts.sliced(parts.size() / 2), joint);
    return {QStringLiteral("(%1 %2 %3)").arg(left.sql, joint, right.sql), left.values + right.values, left.isExact && right.isExact};
}

QString likePattern(QString text, QLatin1String around)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + around + text + around + QLatin1Char('%');
}

QString signOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Less: return QStringLiteral("<");
    case FilterOperator::LessEqual: return QStringLiteral("<=");
    case FilterOperator::Greater: return QStringLiteral(">");
    default: return QStringLiteral(">=");
    }
}

// The longest run of ASCII letters, digits and signs in the text: those bytes never mean anything else in UTF-8, however broken the rest is.
QString longestPlainRun(const QString &text)
{
    QString longest;
    QString run;
    for (const QChar character : text) {
        run = character.unicode() < 0x80 ? run + character : QString();
        if (run.size() > longest.size())
            longest = run;
    }
    return longest;
}

class Compiler {
public:
    Compiler(const FilterContext &context, const QHash<AccountId, QString> &accountNames) : m_context(context), m_accounts(accountNames) {}

    DeliveryCondition compile(const FilterNode &node, bool negated) const
    {
        switch (node.kind) {
        case FilterNode::Kind::Not: return compile(*node.children.first(), !negated);
        case FilterNode::Kind::Compare: break;
        default: {
            QList<DeliveryCondition> parts;
            for (const FilterTree &child : node.children)
                parts.append(compile(*child, negated));
            const bool isAnd = (node.kind == FilterNode::Kind::And) != negated;
            return joined(parts, isAnd ? QStringLiteral("AND") : QStringLiteral("OR"));
        }
        }
        if (node.field == FilterField::AnythingInDelivery)
            return compile(*node.children.first(), negated);
        DeliveryCondition condition = comparison(node);
        if (negated)
            condition = condition.isExact ? DeliveryCondition{QStringLiteral("NOT (%1)").arg(condition.sql), condition.values, true}
                                          : DeliveryCondition{everything, {}, false};
        return condition;
    }

private:
    static bool asks(const FilterNode &node, FilterOperator op) { return node.op == op; }

    DeliveryCondition comparison(const FilterNode &node) const
    {
        switch (node.field) {
        case FilterField::DeliveryState: return word(QStringLiteral("state"), node);
        case FilterField::Sha256: return fingerprint(node);
        case FilterField::Kind: return kind(node);
        case FilterField::DeliveryAccount: return account(node);
        case FilterField::DeliveryError: return errorText(node);
        case FilterField::Size: return number(QStringLiteral("size"), node);
        case FilterField::Repeats: return number(QStringLiteral("repeats"), node);
        case FilterField::Delivery: return number(QStringLiteral("id"), node);
        case FilterField::Heard: return moment(node);
        case FilterField::DeliveryAge: return age(node);
        case FilterField::Body: return body(node);
        default: return {nothing, {}, true}; // a field of messages
        }
    }

    static DeliveryCondition word(const QString &column, const FilterNode &node)
    {
        if (asks(node, FilterOperator::Present))
            return {column + QStringLiteral(" <> ''"), {}, true};
        QVariantList values;
        for (const FilterValue &value : node.values)
            values.append(value.text);
        if (asks(node, FilterOperator::NotEqual))
            return {column + QStringLiteral(" <> ?"), values, true};
        return {QStringLiteral("%1 IN (%2)").arg(column, marks(values.size())), values, true};
    }

    // By the index that keeps the same bytes from being stored twice, which begins with the account.
    DeliveryCondition fingerprint(const FilterNode &node) const
    {
        DeliveryCondition condition = word(QStringLiteral("sha256"), node);
        const bool isSought = asks(node, FilterOperator::Equal) || asks(node, FilterOperator::In);
        if (!isSought || m_accounts.isEmpty())
            return condition;
        QVariantList ids;
        for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account)
            ids.append(account.key().value);
        return {QStringLiteral("(account_id IN (%1) AND %2)").arg(marks(ids.size()), condition.sql), ids + condition.values, true};
    }

    static DeliveryCondition kind(const FilterNode &node)
    {
        if (asks(node, FilterOperator::Present))
            return {QStringLiteral("kinds <> ''"), {}, true};
        const bool isPart = asks(node, FilterOperator::Contains) || asks(node, FilterOperator::NotContains);
        QList<DeliveryCondition> any;
        for (const FilterValue &value : node.values) {
            if (value.text.isEmpty() || value.text.contains(QLatin1Char(' ')))
                any.append({nothing, {}, true}); // the words stand between spaces
            else if (isPart)
                any.append({QStringLiteral("kinds LIKE ? ESCAPE '\\'"), {likePattern(value.text, QLatin1String())}, true});
            else
                any.append({QStringLiteral("' ' || kinds || ' ' LIKE ? ESCAPE '\\'"), {likePattern(value.text, QLatin1String(" "))}, true});
        }
        DeliveryCondition condition = joined(any, QStringLiteral("OR"));
        if (asks(node, FilterOperator::NotEqual) || asks(node, FilterOperator::NotContains))
            condition.sql = QStringLiteral("NOT (%1)").arg(condition.sql);
        return condition;
    }

    // There are few accounts: which of them fit is found out here, and SQL is asked for their ids.
    DeliveryCondition account(const FilterNode &node) const
    {
        QVariantList ids;
        const auto tree = std::make_shared<const FilterNode>(node);
        for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
            DeliveryFacts facts;
            facts.accountName = account.value();
            if (holds(tree, facts, m_context))
                ids.append(account.key().value);
        }
        return {ids.isEmpty() ? nothing : QStringLiteral("account_id IN (%1)").arg(marks(ids.size())), ids, true};
    }

    // Without accents and capitals: more than LIKE knows.
    DeliveryCondition errorText(const FilterNode &node) const
    {
        const QString some = QStringLiteral("error <> ''");
        if (asks(node, FilterOperator::Present))
            return {some, {}, true};
        const bool holdsForNone = holds(std::make_shared<const FilterNode>(node), DeliveryFacts(), m_context);
        return {holdsForNone ? everything : some, {}, false};
    }

    static DeliveryCondition number(const QString &column, const FilterNode &node)
    {
        QVariantList values;
        for (const FilterValue &value : node.values)
            values.append(value.number);
        switch (node.op) {
        case FilterOperator::Present: return {everything, {}, true};
        case FilterOperator::Equal:
        case FilterOperator::In: return {QStringLiteral("%1 IN (%2)").arg(column, marks(values.size())), values, true};
        case FilterOperator::NotEqual: return {column + QStringLiteral(" <> ?"), values, true};
        default: return {QStringLiteral("%1 %2 ?").arg(column, signOf(node.op)), values, true};
        }
    }

    DeliveryCondition moment(const FilterNode &node) const
    {
        if (asks(node, FilterOperator::Present))
            return {everything, {}, true};
        const auto asked = filterMoment(node.values.first().text, m_context);
        if (!asked)
            return {nothing, {}, true};
        const qint64 from = toMillis(asked->from);
        const qint64 to = toMillis(asked->to);
        switch (node.op) {
        case FilterOperator::Equal: return {QStringLiteral("heard_at >= ? AND heard_at < ?"), {from, to}, true};
        case FilterOperator::NotEqual: return {QStringLiteral("(heard_at < ? OR heard_at >= ?)"), {from, to}, true};
        case FilterOperator::Less: return {QStringLiteral("heard_at < ?"), {from}, true};
        case FilterOperator::LessEqual: return {QStringLiteral("heard_at < ?"), {to}, true};
        case FilterOperator::Greater: return {QStringLiteral("heard_at >= ?"), {to}, true};
        default: return {QStringLiteral("heard_at >= ?"), {from}, true};
        }
    }

    // Older than two hours: heard before two hours ago.
    DeliveryCondition age(const FilterNode &node) const
    {
        const qint64 since = toMillis(m_context.now) - node.values.first().number;
        switch (node.op) {
        case FilterOperator::Less: return {QStringLiteral("heard_at > ?"), {since}, true};
        case FilterOperator::LessEqual: return {QStringLiteral("heard_at >= ?"), {since}, true};
        case FilterOperator::Greater: return {QStringLiteral("heard_at < ?"), {since}, true};
        default: return {QStringLiteral("heard_at <= ?"), {since}, true};
        }
    }

    // LIKE knows no BLOB (Debian builds SQLite with LIKE_DOESNT_MATCH_BLOBS), and reads text up to the first zero: what it may have missed is let
    // through.
    static DeliveryCondition body(const FilterNode &node)
    {
        const QString &text = node.values.first().text;
        const QString run = longestPlainRun(text);
        if (asks(node, FilterOperator::NotContains) || run.isEmpty())
            return {everything, {}, false};
        return {QStringLiteral("(CAST(body AS TEXT) LIKE ? ESCAPE '\\' OR instr(body, x'00') > 0)"), {likePattern(run, QLatin1String())}, false};
    }

    const FilterContext &m_context;
    const QHash<AccountId, QString> &m_accounts;
};

} // namespace

DeliveryCondition conditionOf(const Filter &filter, const FilterContext &context, const QHash<AccountId, QString> &accountNames)
{
    if (filter.isEmpty())
        return {everything, {}, true};
    return Compiler(context, accountNames).compile(*filter.root(), false);
}

} // namespace recado
