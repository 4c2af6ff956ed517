// One comparison of a filter, as SQL. holds() in domain/filter/filterfacts.h is what each has to agree with; a property test compares.
#include "domain/filter/filterfields.h"
#include "domain/folding.h"
#include "domain/phone.h"
#include "store/filtersql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recado {

namespace {

const SqlPart always{QStringLiteral("1"), {}};
const SqlPart never{QStringLiteral("0"), {}};
const QString andJoint = QStringLiteral(" AND ");
const QString orJoint = QStringLiteral(" OR ");

// More than these are bound as one JSON array.
constexpr qsizetype mostMarks = 200;

SqlPart isIn(const QString &column, const QVariantList &values)
{
    if (values.isEmpty())
        return never;
    if (values.size() == 1)
        return {column + QLatin1String(" = ?"), values};
    if (values.size() > mostMarks) {
        const QString array = QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact));
        return {column + QLatin1String(" IN (SELECT value FROM json_each(?))"), {array}};
    }
    return {column + QLatin1String(" IN (?") + QStringLiteral(", ?").repeated(values.size() - 1) + QLatin1Char(')'), values};
}

QVariantList asVariants(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

SqlPart both(const SqlPart &left, const SqlPart &right)
{
    return joined({left, right}, andJoint);
}

SqlPart either(const SqlPart &left, const SqlPart &right)
{
    return joined({left, right}, orJoint);
}

class Comparison {
public:
    Comparison(const FilterNode &node, const FilterNames &names, const FilterContext &context) : m_node(node), m_names(names), m_context(context) {}

    FilterPiece piece() const
    {
        switch (m_node.field) {
        case FilterField::Verdict: return word(QStringLiteral("verdict"), true).byCreated(m_node.values.size() == 1);
        case FilterField::State: return word(QStringLiteral("state"), false);
        case FilterField::Error: return errorKind();
        case FilterField::Code: return chosen(QStringLiteral("error_code"), m_names.codes);
        case FilterField::Account: return chosen(QStringLiteral("account_id"), m_names.accounts);
        case FilterField::Channel: return chosen(QStringLiteral("channel_id"), m_names.channels);
        case FilterField::Template: return chosen(QStringLiteral("template_name"), m_names.templates);
        case FilterField::Broadcast: return chosen(QStringLiteral("broadcast_id"), m_names.broadcasts);
        case FilterField::Language: return text(QStringLiteral("template_language"));
        case FilterField::Name: return text(QStringLiteral("person_name"));
        case FilterField::Text: return text(QStringLiteral("rendered_text"));
        case FilterField::To: return phone();
        case FilterField::Ddd: return ddd();
        case FilterField::Country: return country();
        case FilterField::Line: return line();
        case FilterField::Attempts: return number(QStringLiteral("attempts"));
        case FilterField::Id: return equality(isIn(QStringLiteral("id"), asVariants(texts())), {QStringLiteral("id <> ''"), {}}, true);
        case FilterField::Wamid: return wamid();
        case FilterField::Created: return moment(QStringLiteral("created_at"), true).byCreated(true);
        case FilterField::Updated: return moment(QStringLiteral("updated_at"), false);
        case FilterField::When: return moment(whenColumn, true);
        case FilterField::Age: return duration(QStringLiteral("created_at")).byCreated(true);
        case FilterField::Quiet: return duration(whenColumn);
        case FilterField::Deleted: return FilterPiece::exact({QStringLiteral("deleted <> 0"), {}}, false);
        case FilterField::Scheduled: return FilterPiece::exact({QStringLiteral("scheduled_at IS NOT NULL"), {}}, false);
        default: break; // Anything: its parts are asked; deliveries: nothing is asked of messages
        }
        return FilterPiece::exact(never, false);
    }

private:
    inline static const QString whenColumn = QStringLiteral("COALESCE(verdict_at, created_at)");

    bool asks(FilterOperator op) const { return m_node.op == op; }

    QStringList texts() const
    {
        QStringList all;
        for (const FilterValue &value : m_node.values)
            all.append(value.text);
        return all;
    }

    QVariantList numbers() const
    {
        QVariantList all;
        for (const FilterValue &value : m_node.values)
            all.append(value.number);
        return all;
    }

    // ==, !=, in and "is there any" of what SQL compares exactly.
    FilterPiece equality(const SqlPart &same, const SqlPart &isPresent, bool isIndexed) const
    {
        if (asks(FilterOperator::Present))
            return FilterPiece::exact(isPresent, false);
        if (asks(FilterOperator::NotEqual))
            return FilterPiece::exact(negated(same), false);
        return FilterPiece::exact(same, isIndexed);
    }

    // A column with few values, those that fit told from those that do not by the plain meaning.
    FilterPiece chosen(const QString &column, const QList<FilterChoice> &choices) const
    {
        const auto tree = std::make_shared<const FilterNode>(m_node);
        QVariantList fitting;
        QVariantList others;
        bool noneFits = false; // a row without value
        bool emptyFits = false;
        for (const FilterChoice &choice : choices) {
            const bool fits = recado::holds(tree, choice.facts, m_context);
            if (!choice.value.isValid())
                noneFits = fits;
            else
                (fits ? fitting : others).append(choice.value);
            emptyFits = emptyFits || (fits && choice.value.typeId() == QMetaType::QString && choice.value.toString().isEmpty());
        }
        const bool isText = std::any_of(choices.cbegin(), choices.cend(), [](const FilterChoice &choice) { return choice.value.typeId() == QMetaType::QString; });
        const bool mayBeNull = std::any_of(choices.cbegin(), choices.cend(), [](const FilterChoice &choice) { return !choice.value.isValid(); });
        if (noneFits || emptyFits) {
            const SqlPart isOther = isIn(column, others);
            const SqlPart known = mayBeNull ? both({column + QLatin1String(" IS NOT NULL"), {}}, isOther) : isOther;
            return FilterPiece::exact(others.isEmpty() ? always : negated(known), false);
        }
        if (fitting.isEmpty())
            return FilterPiece::exact(never, true);
        // The partial indexes are used where their own condition stands beside.
        if (isText)
            return FilterPiece::exact(both({column + QLatin1String(" <> ''"), {}}, isIn(column, fitting)), true).byCreated(fitting.size() == 1);
        if (!mayBeNull)
            return FilterPiece::exact(isIn(column, fitting), false);
        const FilterPiece piece = FilterPiece::exact(both({column + QLatin1String(" IS NOT NULL"), {}}, isIn(column, fitting)), true);
        return m_node.field == FilterField::Channel ? piece.byCreated(fitting.size() == 1) : piece;
    }

    FilterPiece word(const QString &column, bool isIndexed) const
    {
        return equality(isIn(column, asVariants(texts())), always, isIndexed);
    }

    // Kinds of errors mean something only with a verdict that has one.
    FilterPiece errorKind() const
    {
        const SqlPart hasError{QStringLiteral("verdict IN ('failed', 'refused', 'unknown')"), {}};
        const QStringList asked = texts();
        const QString other = toString(ErrorKind::Internal); // what is none of the words counts as this one
        QStringList words = asked;
        if (asked.contains(other)) {
            words = filterWords(FilterField::Error);
            words.removeIf([&asked](const QString &word) { return asked.contains(word); });
        }
        const SqlPart isOne = isIn(QStringLiteral("error_kind"), asVariants(words));
        const SqlPart same = both(hasError, asked.contains(other) ? negated(isOne) : isOne);
        FilterPiece piece = equality(same, hasError, true);
        piece.isIndexed = piece.isIndexed || asks(FilterOperator::Present);
        return piece;
    }

    // Texts that are folded before they are compared. SQLite's LIKE and lower() know no capitals but ours (sqlite.org, "The LIKE operator"), which is
    // all that a text without other letters needs; any other has to be looked at.
    FilterPiece text(const QString &column) const
    {
        const SqlPart hasOtherLetters{QStringLiteral("length(%1) <> length(CAST(%1 AS BLOB))").arg(column), {}};
        if (asks(FilterOperator::Present))
            return FilterPiece::exact({column + QLatin1String(" <> ''"), {}}, false);
        if (asks(FilterOperator::Matches))
            return inexact(never, always);
        const bool isPart = asks(FilterOperator::Contains) || asks(FilterOperator::NotContains);
        const SqlPart sure = isPart ? contains(column) : isFoldedOne(column);
        const SqlPart maybe = either(sure, hasOtherLetters);
        const bool isDenied = asks(FilterOperator::NotContains) || asks(FilterOperator::NotEqual);
        return isDenied ? inexact(negated(maybe), negated(sure)) : inexact(sure, maybe);
    }

    static FilterPiece inexact(const SqlPart &sure, const SqlPart &maybe)
    {
        FilterPiece piece;
        piece.sure = sure;
        piece.maybe = maybe;
        piece.isExact = false;
        return piece;
    }

    // What SQLite and the folding see alike; NUL ends a text for LIKE.
    static bool isPlain(const QString &text)
    {
        return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; });
    }

    SqlPart contains(const QString &column) const
    {
        return like(column, foldedForSearch(m_node.values.first().text));
    }

    static SqlPart like(const QString &column, const QString &part)
    {
        if (part.isEmpty())
            return always;
        if (!isPlain(part))
            return never; // only a text with such letters has it
        QString pattern = part;
        pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_"));
        return {column + QLatin1String(" LIKE ? ESCAPE '\\'"), {QString(QLatin1Char('%') + pattern + QLatin1Char('%'))}};
    }

    SqlPart isFoldedOne(const QString &column) const
    {
        QVariantList plain;
        for (const QString &value : texts()) {
            const QString folded = foldedForSearch(value);
            if (isPlain(folded))
                plain.append(folded);
        }
        return isIn(QStringLiteral("lower(%1)").arg(column), plain);
    }

    FilterPiece phone() const
    {
        if (asks(FilterOperator::Contains) || asks(FilterOperator::NotContains))
            return phonePart();
        QStringList addresses;
        for (const QString &value : texts())
            addresses += addressesOf(value, m_context);
        return equality(isIn(QStringLiteral("recipient"), asVariants(addresses)), {QStringLiteral("recipient <> ''"), {}}, true);
    }

    FilterPiece phonePart() const
    {
        const QString part = m_node.values.first().text;
        QList<SqlPart> found{like(QStringLiteral("recipient"), part)};
        for (const QString &digits : phoneSearches(part))
            found.append({QStringLiteral("instr(recipient, ?) > 0"), {digits}});
        const SqlPart sure = joined(found, orJoint);
        const bool hasNoLetters = isPlain(part) && std::none_of(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
        const bool isDenied = asks(FilterOperator::NotContains);
        if (hasNoLetters)
            return FilterPiece::exact(isDenied ? negated(sure) : sure, false);
        const SqlPart maybe = either(sure, {QStringLiteral("length(recipient) <> length(CAST(recipient AS BLOB))"), {}});
        return isDenied ? inexact(negated(maybe), negated(sure)) : inexact(sure, maybe);
    }

    // Everything that begins with `prefix`, as a range of the index.
    static SqlPart begins(const QString &prefix)
    {
        QString end = prefix;
        end.back() = QChar(char16_t(end.back().unicode() + 1));
        return {QStringLiteral("(recipient >= ? AND recipient < ?)"), {prefix, end}};
    }

    static SqlPart dddBetween(qint64 from, qint64 to)
    {
        from = std::max<qint64>(from, 10);
        to = std::min<qint64>(to, 99);
        if (from > to)
            return never;
        QString end = QStringLiteral("+55%1").arg(to);
        end.back() = QChar(char16_t(end.back().unicode() + 1));
        const SqlPart range{QStringLiteral("(recipient >= ? AND recipient < ?)"), {QStringLiteral("+55%1").arg(from), end}};
        return from == to ? range : both(range, {QStringLiteral("recipient GLOB '+55[1-9][0-9]*'"), {}});
    }

    FilterPiece ddd() const
    {
        QList<SqlPart> same;
        for (const FilterValue &value : m_node.values)
            same.append(dddBetween(value.number, value.number));
        const qint64 asked = m_node.values.isEmpty() ? 0 : m_node.values.first().number;
        switch (m_node.op) {
        case FilterOperator::Less: return FilterPiece::exact(dddBetween(10, std::clamp<qint64>(asked, 0, 100) - 1), true);
        case FilterOperator::LessEqual: return FilterPiece::exact(dddBetween(10, asked), true);
        case FilterOperator::Greater: return FilterPiece::exact(dddBetween(std::clamp<qint64>(asked, 0, 100) + 1, 99), true);
        case FilterOperator::GreaterEqual: return FilterPiece::exact(dddBetween(asked, 99), true);
        case FilterOperator::Present: return FilterPiece::exact(dddBetween(10, 99), true);
        case FilterOperator::NotEqual: return FilterPiece::exact(negated(joined(same, orJoint)), false);
        default: return FilterPiece::exact(joined(same, orJoint), true);
        }
    }

    FilterPiece country() const
    {
        QList<SqlPart> same{};
        for (const FilterValue &value : m_node.values)
            same.append(begins(QLatin1Char('+') + QString::number(value.number)));
        switch (m_node.op) {
        case FilterOperator::Present: return FilterPiece::exact(begins(QStringLiteral("+")), true);
        case FilterOperator::NotEqual: return FilterPiece::exact(negated(joined(same, orJoint)), false);
        case FilterOperator::Equal:
        case FilterOperator::In: return FilterPiece::exact(joined(same, orJoint), true);
        default: return FilterPiece::exact(never, true); // countries have no order
        }
    }

    FilterPiece line() const
    {
        const SqlPart hasOne{QStringLiteral("(broadcast_id IS NOT NULL AND broadcast_id <> 0)"), {}};
        if (asks(FilterOperator::Present))
            return FilterPiece::exact(hasOne, true);
        const FilterPiece compared = number(QStringLiteral("COALESCE(broadcast_line, 0)"));
        if (asks(FilterOperator::NotEqual))
            return FilterPiece::exact(either(negated(hasOne), compared.maybe), false);
        return FilterPiece::exact(both(hasOne, compared.maybe), true);
    }

    FilterPiece number(const QString &column) const
    {
        if (const QString sign = orderSign(); !sign.isEmpty())
            return FilterPiece::exact({column + sign + QLatin1Char('?'), numbers()}, false);
        return equality(isIn(column, numbers()), always, false);
    }

    QString orderSign() const
    {
        switch (m_node.op) {
        case FilterOperator::Less: return QStringLiteral(" < ");
        case FilterOperator::LessEqual: return QStringLiteral(" <= ");
        case FilterOperator::Greater: return QStringLiteral(" > ");
        case FilterOperator::GreaterEqual: return QStringLiteral(" >= ");
        default: return {};
        }
    }

    FilterPiece wamid() const
    {
        const SqlPart any{QStringLiteral("EXISTS (SELECT 1 FROM message_ref WHERE message_row = message.row AND value <> '')"), {}};
        if (m_names.refKinds.isEmpty())
            return FilterPiece::exact(asks(FilterOperator::NotEqual) ? always : never, true);
        const SqlPart where = joined({isIn(QStringLiteral("account_id"), m_names.refAccounts), isIn(QStringLiteral("kind"), m_names.refKinds),
                                      isIn(QStringLiteral("value"), asVariants(texts()))},
                                     andJoint);
        return equality({QStringLiteral("row IN (SELECT message_row FROM message_ref WHERE %1)").arg(where.sql), where.values}, any, true);
    }

    FilterPiece moment(const QString &column, bool isIndexed) const
    {
        if (asks(FilterOperator::Present))
            return FilterPiece::exact(always, false);
        const auto asked = filterMoment(m_node.values.first().text, m_context);
        if (!asked)
            return FilterPiece::exact(never, isIndexed);
        const qint64 from = toMillis(asked->from);
        const qint64 to = toMillis(asked->to);
        const SqlPart within{QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column), {from, to}};
        switch (m_node.op) {
        case FilterOperator::Equal: return FilterPiece::exact(within, isIndexed);
        case FilterOperator::NotEqual: return FilterPiece::exact(negated(within), false);
        case FilterOperator::Less: return FilterPiece::exact({column + QLatin1String(" < ?"), {from}}, isIndexed);
        case FilterOperator::LessEqual: return FilterPiece::exact({column + QLatin1String(" < ?"), {to}}, isIndexed);
        case FilterOperator::Greater: return FilterPiece::exact({column + QLatin1String(" >= ?"), {to}}, isIndexed);
        case FilterOperator::GreaterEqual: return FilterPiece::exact({column + QLatin1String(" >= ?"), {from}}, isIndexed);
        default: return FilterPiece::exact(never, isIndexed);
        }
    }

    // Older than two hours: made before two hours ago.
    FilterPiece duration(const QString &column) const
    {
        const QVariantList limit{toMillis(m_context.now) - m_node.values.first().number};
        switch (m_node.op) {
        case FilterOperator::Less: return FilterPiece::exact({column + QLatin1String(" > ?"), limit}, true);
        case FilterOperator::LessEqual: return FilterPiece::exact({column + QLatin1String(" >= ?"), limit}, true);
        case FilterOperator::Greater: return FilterPiece::exact({column + QLatin1String(" < ?"), limit}, true);
        case FilterOperator::GreaterEqual: return FilterPiece::exact({column + QLatin1String(" <= ?"), limit}, true);
        default: return FilterPiece::exact(never, true);
        }
    }

    const FilterNode &m_node;
    const FilterNames &m_names;
    const FilterContext &m_context;
};

} // namespace

FilterPiece pieceOf(const FilterNode &comparison, const FilterNames &names, const FilterContext &context)
{
    return Comparison(comparison, names, context).piece();
}

} // namespace recado
