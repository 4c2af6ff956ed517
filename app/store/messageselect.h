#pragma once

#include "store/filtersql.h"
#include "store/messagequery.h"

namespace recado {

// The statement by which the rows of a list are found: their ids in the first column, after it what FilterSql::fits() reads. Private to app/store.
//
// SQLite knows nothing of how many messages a condition finds and would guess (sqlite.org, "The SQLite Query Optimizer Overview"); here each
// condition that has an index is counted up to a few thousand first. What is rare is found by its index and sorted; what is frequent is met
// soon enough by walking along the list in its order.
class MessageSelect {
public:
    enum class Columns { Ids, IdsAndNames }; // the name stands behind the id

    static Result<MessageSelect> make(Connection &connection, const MessageQuery &query, const FilterContext &context, Columns columns = Columns::Ids);

    void narrowTo(SqlPart condition); // only these
    void leaveOrder() { m_order.clear(); }

    bool fits(const QSqlQuery &row) const { return m_filter.fits(row, m_columns == Columns::Ids ? 1 : 2); }
    bool isExact() const { return m_filter.isExact(); }
    const FilterSql &filter() const { return m_filter; }
    // `columns`: instead of the ids, for who counts rather than lists; what fits() reads stands after them.
    QString sql(const QString &columns = {}) const;
    QVariantList values() const;

private:
    MessageSelect(const MessageQuery &query, FilterSql filter, Columns columns);
    Result<void> choosePath(Connection &connection);
    void takeOnly(const QList<qsizetype> &indexes);

    MessageQuery m_query;
    FilterSql m_filter;
    Columns m_columns;
    QList<SqlPart> m_conditions;
    QString m_order;
};

} // namespace recado
