#include "services/rowsource.h"

#include "domain/evidence.h"
#include "store/broadcaststore.h"

#include <algorithm>

namespace recado {

namespace {

class SheetRows final : public RowSource {
public:
    explicit SheetRows(std::unique_ptr<sheets::SheetReader> reader) : m_reader(std::move(reader)) {}

    Result<QList<BroadcastRow>> next(int limit) override
    {
        QList<BroadcastRow> rows;
        rows.reserve(limit);
        while (rows.size() < limit) {
            auto read = m_reader->next();
            if (!read)
                return read.error();
            if (!read->has_value())
                break;
            BroadcastRow row;
            row.line = (*read)->line;
            row.cells.reserve((*read)->cells.size());
            for (sheets::Cell &cell : (*read)->cells) {
                if (!cell.exact.isEmpty())
                    row.exacts.insert(int(row.cells.size()), cell.exact);
                row.cells.append(std::move(cell.text));
            }
            rows.append(std::move(row));
        }
        return rows;
    }
    double progress() const override { return m_reader->progress(); }

private:
    std::unique_ptr<sheets::SheetReader> m_reader;
};

class TableRows final : public RowSource {
public:
    explicit TableRows(QList<QStringList> table) : m_table(std::move(table)) {}

    Result<QList<BroadcastRow>> next(int limit) override
    {
        QList<BroadcastRow> rows;
        for (; m_at < m_table.size() && rows.size() < limit; ++m_at) {
            BroadcastRow row;
            row.line = m_at + 1;
            row.cells = m_table[m_at];
            rows.append(row);
        }
        return rows;
    }
    double progress() const override { return m_table.isEmpty() ? 1 : double(m_at) / double(m_table.size()); }

private:
    QList<QStringList> m_table;
    qsizetype m_at = 0;
};

class StoredRows final : public RowSource {
public:
    StoredRows(Connection &connection, BroadcastId broadcast, std::optional<QStringList> verdicts)
        : m_connection(connection), m_broadcast(broadcast), m_verdicts(std::move(verdicts))
    {
    }

    Result<QList<BroadcastRow>> next(int limit) override
    {
        BroadcastStore store(m_connection);
        if (m_total < 0) {
            const auto total = store.totals(m_broadcast);
            if (!total)
                return total.error();
            m_total = total->rows;
        }
        auto rows = m_verdicts ? store.byVerdict(m_broadcast, *m_verdicts, m_after, limit) : store.rows(m_broadcast, {}, m_after, limit);
        if (!rows || rows->isEmpty())
            return rows;
        m_after = rows->last().line;
        m_read += rows->size();
        return rows;
    }
    double progress() const override { return m_total <= 0 ? 1 : std::min(1.0, double(m_read) / double(m_total)); }

private:
    Connection &m_connection;
    BroadcastId m_broadcast;
    std::optional<QStringList> m_verdicts;
    qint64 m_after = 0;
    qint64 m_read = 0;
    qint64 m_total = -1;
};

// As a table of their own: nothing of what became of them there.
class OtherPeople final : public RowSource {
public:
    explicit OtherPeople(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)) {}

    Result<QList<BroadcastRow>> next(int limit) override
    {
        auto rows = m_rows->next(limit);
        if (!rows)
            return rows;
        for (BroadcastRow &row : *rows) {
            BroadcastRow fresh;
            fresh.line = row.line;
            fresh.cells = row.cells;
            fresh.exacts = row.exacts;
            for (auto it = row.edits.cbegin(); it != row.edits.cend(); ++it) {
                while (fresh.cells.size() <= it.key())
                    fresh.cells.append(QString());
                fresh.cells[it.key()] = it.value();
                fresh.exacts.remove(it.key());
            }
            row = fresh;
        }
        return rows;
    }
    double progress() const override { return m_rows->progress(); }

private:
    std::unique_ptr<RowSource> m_rows;
};

} // namespace

std::unique_ptr<RowSource> rowsOfSheet(std::unique_ptr<sheets::SheetReader> reader)
{
    return std::make_unique<SheetRows>(std::move(reader));
}

std::unique_ptr<RowSource> rowsOfTable(QList<QStringList> table)
{
    return std::make_unique<TableRows>(std::move(table));
}

std::unique_ptr<RowSource> rowsOfBroadcast(Connection &connection, BroadcastId broadcast)
{
    return std::make_unique<StoredRows>(connection, broadcast, std::nullopt);
}

std::unique_ptr<RowSource> peopleOfBroadcast(Connection &connection, BroadcastId broadcast, const QSet<EventKind> &verdicts)
{
    QStringList words;
    for (const EventKind verdict : verdicts)
        words.append(toString(verdict));
    words.sort();
    return std::make_unique<OtherPeople>(std::make_unique<StoredRows>(connection, broadcast, words));
}

} // namespace recado
