#include "domain/filter/filter.h"

#include "domain/filter/filterparser.h"

#include <algorithm>

namespace recado {

namespace {

// Stronger binds closer: what is weaker than its surroundings stands in brackets.
int strength(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::Or: return 1;
    case FilterNode::Kind::And: return 2;
    default: return 3;
    }
}

// A filter is shown with room between its words. Where that makes it longer than may be read it is as tight as it can be written, so that whatever
// was accepted can be read again.
enum class Room { Wide, Tight };

QString textOf(const FilterNode &node, Room room);

QString inside(const FilterTree &child, const FilterNode &parent, Room room)
{
    const QString text = textOf(*child, room);
    return strength(*child) < strength(parent) ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

// A backslash needs another one only where it would be taken for the sign of what follows.
QString quotedBy(QChar quote, const QString &value)
{
    const QChar backslash = QLatin1Char('\\');
    QString text = quote;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : quote;
        if (value[i] == quote || (value[i] == backslash && (next == backslash || next == quote)))
            text.append(backslash);
        text.append(value[i]);
    }
    return text + quote;
}

QString tightValue(const QString &value)
{
    const FilterTokens read = filterTokens(value);
    const bool isWord = !read.problem && read.tokens.size() == 2 && read.tokens.first().kind == FilterToken::Kind::Word && read.tokens.first().text == value;
    if (isWord)
        return value;
    const QString twice = quotedBy(QLatin1Char('"'), value);
    const QString once = quotedBy(QLatin1Char('\''), value);
    return once.size() < twice.size() ? once : twice;
}

bool isQuoted(const QString &value)
{
    return value.startsWith(QLatin1Char('"')) || value.startsWith(QLatin1Char('\''));
}

QString tightComparison(const FilterNode &node)
{
    const QString name = infoOf(node.field).name;
    const QString op = toString(node.op);
    if (node.op == FilterOperator::In) {
        QString set;
        for (const FilterValue &value : node.values) {
            const QString next = tightValue(value.text);
            const bool touches = set.isEmpty() || isQuoted(next) || set.endsWith(QLatin1Char('"')) || set.endsWith(QLatin1Char('\''));
            set += touches ? next : QLatin1Char(',') + next;
        }
        return name + QLatin1Char(' ') + op + QLatin1Char('{') + set + QLatin1Char('}');
    }
    const QString value = tightValue(node.values.first().text);
    const bool isWord = node.op == FilterOperator::Matches; // among words a sign needs no room
    return name + (isWord ? QStringLiteral(" ") : QString()) + op + (isWord && !isQuoted(value) ? QStringLiteral(" ") : QString()) + value;
}

QString comparisonText(const FilterNode &node, Room room)
{
    const QString name = infoOf(node.field).name;
    if (node.op == FilterOperator::Present)
        return name;
    if (room == Room::Tight)
        return tightComparison(node);
    QStringList values;
    for (const FilterValue &value : node.values)
        values.append(quotedForFilter(value.text));
    const QString joined = values.join(QStringLiteral(", "));
    return QStringLiteral("%1 %2 %3").arg(name, toString(node.op), node.op == FilterOperator::In ? QLatin1Char('{') + joined + QLatin1Char('}') : joined);
}

QString textOf(const FilterNode &node, Room room)
{
    if (node.kind == FilterNode::Kind::Compare)
        return comparisonText(node, room);
    if (node.kind == FilterNode::Kind::Not)
        return QLatin1Char('!') + inside(node.children.first(), node, room);
    QStringList parts;
    for (const FilterTree &child : node.children)
        parts.append(inside(child, node, room));
    const QString joint = node.kind == FilterNode::Kind::And ? QStringLiteral("&&") : QStringLiteral("||");
    return parts.join(room == Room::Tight ? joint : QLatin1Char(' ') + joint + QLatin1Char(' '));
}

bool mentionsField(const FilterNode &node, FilterField field)
{
    if (node.kind == FilterNode::Kind::Compare && node.field == field)
        return true;
    return std::any_of(node.children.cbegin(), node.children.cend(), [field](const FilterTree &child) { return mentionsField(*child, field); });
}

bool looksLikeLanguage(const QString &text, FilterSubject subject)
{
    static const QString signs = QStringLiteral("=~<>{}");
    const bool hasSign = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return signs.contains(c); });
    if (hasSign || text.contains(QLatin1String("&&")) || text.contains(QLatin1String("||")) || text.startsWith(QLatin1Char('!')))
        return true;
    const FilterFieldInfo *info = filterFieldNamed(text, subject);
    return (info && info->type == FilterType::Flag) || text.contains(QLatin1String(" matches "));
}

FilterToken valueToken(const QString &text)
{
    return {FilterToken::Kind::Quoted, text, 0, text.size()};
}

} // namespace

ParsedFilter Filter::parse(const QString &text, FilterSubject subject)
{
    return FilterParser(text, subject).parse();
}

ParsedFilter Filter::typed(const QString &text, FilterSubject subject)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || looksLikeLanguage(trimmed, subject))
        return parse(text, subject);
    const Filter words = find(trimmed, subject);
    const qsizetype excess = words.text().size() - longestText; // with the signs that it takes in the language
    if (excess > 0)
        return {{}, FilterProblem{FilterProblem::Kind::TooLong, std::max<qsizetype>(0, text.size() - excess), std::min(excess, text.size()), QString::number(longestText), {}}};
    return {words, {}};
}

Result<Filter> Filter::fromText(const QString &text, FilterSubject subject)
{
    const ParsedFilter parsed = parse(text, subject);
    if (!parsed.problem)
        return parsed.filter;
    static const char *const words[] = {"longer than may be", "nested too deeply", "too many values", "a field is needed", "an operator is needed",
                                        "a value is needed", "a set in { } is needed", "&& or || is needed", "unknown field", "unknown word",
                                        "the field does not know this operator", "not a number", "not a moment", "not a duration",
                                        "not a regular expression", "the quote is not closed", "the bracket is not closed", "the set is not closed",
                                        "unexpected sign"};
    const FilterProblem &problem = *parsed.problem;
    QString detail = QLatin1String(words[int(problem.kind)]);
    if (!problem.word.isEmpty())
        detail += QStringLiteral(": %1").arg(problem.word.left(60));
    if (!problem.suggestions.isEmpty())
        detail += QStringLiteral(" (%1?)").arg(problem.suggestions.join(QStringLiteral(", ")));
    return error(ErrorKind::Invalid, detail, QStringLiteral("column %1").arg(problem.at + 1));
}

Filter Filter::find(const QString &text, FilterSubject subject)
{
    const bool ofMessages = subject == FilterSubject::Messages;
    return compare(ofMessages ? FilterField::Anything : FilterField::AnythingInDelivery, FilterOperator::Contains, text);
}

Filter Filter::compare(FilterField field, FilterOperator op, const QString &value)
{
    std::optional<FilterProblem> problem;
    const QList<FilterToken> values = op == FilterOperator::Present ? QList<FilterToken>() : QList<FilterToken>{valueToken(value)};
    return Filter(FilterParser::comparison(field, op, values, &problem));
}

Filter Filter::oneOf(FilterField field, const QStringList &values)
{
    if (values.size() == 1)
        return compare(field, FilterOperator::Equal, values.first());
    QList<FilterToken> tokens;
    for (const QString &value : values)
        tokens.append(valueToken(value));
    std::optional<FilterProblem> problem;
    return values.isEmpty() ? Filter() : Filter(FilterParser::comparison(field, FilterOperator::In, tokens, &problem));
}

Filter Filter::and_(const Filter &other) const
{
    return all({*this, other});
}

Filter Filter::andNot(const Filter &other) const
{
    if (other.isEmpty())
        return *this;
    return and_(Filter(std::make_shared<const FilterNode>(FilterNode{FilterNode::Kind::Not, {other.m_root}, {}, {}, {}})));
}

QString Filter::text() const
{
    if (!m_root)
        return {};
    const QString wide = textOf(*m_root, Room::Wide);
    return wide.size() > longestText ? textOf(*m_root, Room::Tight) : wide;
}

bool Filter::mentions(FilterField field) const
{
    return m_root && mentionsField(*m_root, field);
}

QList<Filter> Filter::conditions() const
{
    if (!m_root)
        return {};
    if (m_root->kind != FilterNode::Kind::And)
        return {*this};
    QList<Filter> parts;
    for (const FilterTree &child : m_root->children)
        parts.append(Filter(child));
    return parts;
}

Filter Filter::all(const QList<Filter> &conditions)
{
    FilterNode both;
    both.kind = FilterNode::Kind::And;
    for (const Filter &condition : conditions) {
        for (const Filter &part : condition.conditions())
            both.children.append(part.m_root);
    }
    if (both.children.isEmpty())
        return {};
    return both.children.size() == 1 ? Filter(both.children.first()) : Filter(std::make_shared<const FilterNode>(std::move(both)));
}

} // namespace recado
