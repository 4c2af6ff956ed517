#include "store/filtersql.h"

#include <algorithm>

namespace recado {

namespace {

using Kind = FilterNode::Kind;

const QString andJoint = QStringLiteral(" AND ");
const QString orJoint = QStringLiteral(" OR ");
const QString alwaysSql = QStringLiteral("1");
const QString neverSql = QStringLiteral("0");

SqlPart balanced(const QList<SqlPart> &parts, const QString &joint)
{
    if (parts.size() == 1)
        return parts.first();
    const SqlPart left = balanced(parts.first(parts.size() / 2), joint);
    const SqlPart right = balanced(parts.mid(parts.size() / 2), joint);
    return {QLatin1Char('(') + left.sql + joint + right.sql + QLatin1Char(')'), left.values + right.values};
}

FilterPiece compile(const FilterTree &tree, const FilterNames &names, const FilterContext &context);

FilterPiece opposite(FilterPiece child, const FilterTree &tree)
{
    FilterPiece piece;
    piece.kind = Kind::Not;
    piece.tree = tree;
    piece.isExact = child.isExact;
    piece.sure = negated(child.maybe); // not even maybe
    piece.maybe = negated(child.sure);
    piece.children.append(std::move(child));
    return piece;
}

FilterPiece together(const FilterTree &tree, const FilterNames &names, const FilterContext &context)
{
    FilterPiece piece;
    piece.kind = tree->kind;
    piece.tree = tree;
    const bool isAnd = tree->kind == Kind::And;
    piece.isIndexed = !isAnd;
    QList<SqlPart> sure;
    QList<SqlPart> maybe;
    for (const FilterTree &child : tree->children) {
        FilterPiece part = compile(child, names, context);
        piece.isExact = piece.isExact && part.isExact;
        piece.isIndexed = isAnd ? piece.isIndexed || part.isIndexed : piece.isIndexed && part.isIndexed;
        sure.append(part.sure);
        maybe.append(part.maybe);
        piece.children.append(std::move(part));
    }
    piece.sure = joined(sure, isAnd ? andJoint : orJoint);
    piece.maybe = joined(maybe, isAnd ? andJoint : orJoint);
    return piece;
}

FilterPiece compile(const FilterTree &tree, const FilterNames &names, const FilterContext &context)
{
    switch (tree->kind) {
    case Kind::And:
    case Kind::Or: return together(tree, names, context);
    case Kind::Not: return opposite(compile(tree->children.first(), names, context), tree);
    case Kind::Compare: break;
    }
    if (tree->field == FilterField::Anything)
        return compile(tree->children.first(), names, context);
    FilterPiece piece = pieceOf(*tree, names, context);
    piece.tree = tree;
    return piece;
}

// The parts that are exact become one, so that one column answers for them.
FilterPiece withExactPartsJoined(const FilterPiece &piece)
{
    if (piece.kind != Kind::And && piece.kind != Kind::Or)
        return piece;
    FilterPiece shorter = piece;
    shorter.children.clear();
    QList<SqlPart> exact;
    for (const FilterPiece &child : piece.children) {
        if (child.isExact)
            exact.append(child.maybe);
        else
            shorter.children.append(child);
    }
    if (!exact.isEmpty())
        shorter.children.prepend(FilterPiece::exact(joined(exact, piece.kind == Kind::And ? andJoint : orJoint), false));
    return shorter;
}

QString columnNameOf(FilterField field)
{
    switch (field) {
    case FilterField::Name: return QStringLiteral("person_name");
    case FilterField::Text: return QStringLiteral("rendered_text");
    case FilterField::Language: return QStringLiteral("template_language");
    default: return QStringLiteral("recipient");
    }
}

void putFact(FilterFacts &facts, FilterField field, const QString &text)
{
    switch (field) {
    case FilterField::Name: facts.message.personName = text; break;
    case FilterField::Text: facts.message.renderedText = text; break;
    case FilterField::Language: facts.message.templateLanguage = text; break;
    default: facts.message.recipient = text; break;
    }
}

} // namespace

SqlPart joined(const QList<SqlPart> &parts, const QString &joint)
{
    // What is always so or never decides, or says nothing; left in, it would keep SQLite from its indexes.
    const QString deciding = joint == andJoint ? neverSql : alwaysSql;
    const QString idle = joint == andJoint ? alwaysSql : neverSql;
    QList<SqlPart> telling;
    for (const SqlPart &part : parts) {
        if (part.sql == deciding)
            return part;
        if (part.sql != idle)
            telling.append(part);
    }
    return telling.isEmpty() ? SqlPart{idle, {}} : balanced(telling, joint);
}

SqlPart negated(const SqlPart &part)
{
    if (part.sql == alwaysSql || part.sql == neverSql)
        return {part.sql == alwaysSql ? neverSql : alwaysSql, {}};
    return {QLatin1String("(NOT ") + part.sql + QLatin1Char(')'), part.values};
}

FilterPiece FilterPiece::exact(SqlPart part, bool isIndexed)
{
    FilterPiece piece;
    piece.sure = part;
    piece.maybe = std::move(part);
    piece.isIndexed = isIndexed;
    return piece;
}

FilterPiece FilterPiece::byCreated(bool inOrder) const
{
    FilterPiece piece = *this;
    piece.hasCreated = isIndexed;
    piece.isInOrder = isIndexed && inOrder;
    return piece;
}

FilterSql::FilterSql(const Filter &filter, const FilterNames &names, const FilterContext &context) : m_context(context)
{
    if (filter.isEmpty())
        return;
    const FilterPiece whole = compile(filter.root(), names, context);
    m_conditions = whole.kind == Kind::And ? whole.children : QList<FilterPiece>{whole};
    if (whole.isExact)
        return;
    // What WHERE says exactly needs no second look.
    QList<Check> checks;
    for (const FilterPiece &piece : std::as_const(m_conditions)) {
        if (!piece.isExact)
            checks.append(checkOf(piece));
    }
    m_check = [checks](const QSqlQuery &row, int first) {
        return std::all_of(checks.cbegin(), checks.cend(), [&](const Check &check) { return check(row, first); });
    };
}

FilterSql::Check FilterSql::checkOf(const FilterPiece &piece)
{
    if (piece.isExact) {
        const int column = columnOf(piece.maybe);
        return [column](const QSqlQuery &row, int first) { return row.value(first + column).toBool(); };
    }
    return piece.kind == Kind::Compare ? comparisonCheck(piece) : joinedCheck(piece);
}

FilterSql::Check FilterSql::comparisonCheck(const FilterPiece &piece)
{
    const FilterField field = piece.tree->field;
    const int column = columnOf({columnNameOf(field), {}});
    return [column, field, tree = piece.tree, context = m_context](const QSqlQuery &row, int first) {
        FilterFacts facts;
        putFact(facts, field, row.value(first + column).toString());
        return holds(tree, facts, context);
    };
}

FilterSql::Check FilterSql::joinedCheck(const FilterPiece &piece)
{
    QList<Check> checks;
    for (const FilterPiece &child : withExactPartsJoined(piece).children)
        checks.append(checkOf(child));
    return [checks, kind = piece.kind](const QSqlQuery &row, int first) {
        const auto fits = [&](const Check &check) { return check(row, first); };
        if (kind == Kind::Not)
            return !fits(checks.first());
        return kind == Kind::And ? std::all_of(checks.cbegin(), checks.cend(), fits) : std::any_of(checks.cbegin(), checks.cend(), fits);
    };
}

int FilterSql::columnOf(const SqlPart &part)
{
    if (const qsizetype known = m_columns.indexOf(part); known >= 0)
        return int(known);
    m_columns.append(part);
    return int(m_columns.size()) - 1;
}

} // namespace recado
