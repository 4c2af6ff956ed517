#pragma once

#include "store/filternames.h"

#include <functional>

namespace recado {

// Part of a statement and what is bound to its question marks. Never NULL: the language has two truths.
struct SqlPart {
    QString sql;
    QVariantList values;

    bool operator==(const SqlPart &) const = default;
};

SqlPart joined(const QList<SqlPart> &parts, const QString &joint); // AND, OR; balanced, since SQLite bounds how deep an expression may be
SqlPart negated(const SqlPart &part);

// What SQL can say of a filter, or of a part of one. Whatever is `sure` fits, whatever fits is `maybe`; both are the same where it is exact.
struct FilterPiece {
    SqlPart sure;
    SqlPart maybe;
    bool isExact = true;
    bool isIndexed = false; // its rows are found without reading every message
    bool hasCreated = false; // …by an index that knows when they were made
    bool isInOrder = false;  // …and gives them in that order
    FilterNode::Kind kind = FilterNode::Kind::Compare;
    FilterTree tree;
    QList<FilterPiece> children; // And, Or, Not

    static FilterPiece exact(SqlPart part, bool isIndexed);
    FilterPiece byCreated(bool inOrder) const; // when it is indexed
};

// One comparison. Only on name, text, language and `to` can it be inexact.
FilterPiece pieceOf(const FilterNode &comparison, const FilterNames &names, const FilterContext &context);

// A filter as a WHERE, and what is left to ask of each row that it gives. Private to app/store.
class FilterSql {
public:
    FilterSql(const Filter &filter, const FilterNames &names, const FilterContext &context);

    bool isExact() const { return !m_check; }
    // What a row has to fulfil all of, at least: the filter itself when isExact().
    const QList<FilterPiece> &conditions() const { return m_conditions; }

    // Columns that fits() reads, in the order of its row, with their values.
    const QList<SqlPart> &columns() const { return m_columns; }
    // The columns stand in `row` from `first` on.
    bool fits(const QSqlQuery &row, int first) const { return !m_check || m_check(row, first); }

private:
    using Check = std::function<bool(const QSqlQuery &row, int first)>;
    Check checkOf(const FilterPiece &piece);
    Check comparisonCheck(const FilterPiece &piece);
    Check joinedCheck(const FilterPiece &piece);
    int columnOf(const SqlPart &part);

    FilterContext m_context;
    QList<FilterPiece> m_conditions;
    QList<SqlPart> m_columns;
    Check m_check;
};

} // namespace recado
