#pragma once

#include "store/broadcaststore.h"
#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace recado {

// The recipients of a draft that fit a filter, in the order of the file. As with messages, the order is one list of lines, and the rows in sight
// are read in one batch a turn of the event loop into a bounded cache; a row that is not read yet has no data. Editing a cell asks for it by
// editWanted(); the row changes when the store says so.
class BroadcastRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Problem, FirstCell }; // from FirstCell on: the columns of the file
    enum Role {
        LineRole = Qt::UserRole, // qint64
        StateRole,               // int: RowState; invalid while the row is not read
        OriginalRole,            // the cell as it came; invalid where nobody changed it
        WrongRole,               // bool: the cell that the row's problem is about
    };

    explicit BroadcastRowsModel(std::shared_ptr<Database> database, QObject *parent = nullptr);

    // What a row's problem is called; the words are the page's.
    void setWords(std::function<QString(const BroadcastRow &)> words) { m_words = std::move(words); }
    void setBroadcast(BroadcastId id, const QStringList &columns, const ColumnMapping &mapping);
    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
    void reload(); // order and rows: something changed them
    void rowChanged(const BroadcastRow &row); // as it is now

    bool isReady() const { return m_ready; }
    qint64 lineAt(int row) const;       // 0: no such row
    int rowOf(qint64 line) const;       // -1: not in the list
    const BroadcastRow *at(int row) const; // null while it is not read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int cachedRows = 2000;
    static constexpr int largestBatch = 300;

Q_SIGNALS:
    void orderArrived();
    void failed(const recado::Error &error);
    void editWanted(qint64 line, int column, const QString &text); // column of the file

private:
    void askOrder();
    void want(qint64 line) const;
    void askRows();
    void takeRows(const QList<qint64> &asked, const Result<QList<BroadcastRow>> &answer);
    QVariant cellOf(const BroadcastRow &row, int column, int role) const;

    std::shared_ptr<Database> m_database;
    std::function<QString(const BroadcastRow &)> m_words;
    BroadcastId m_id;
    QStringList m_columns;
    ColumnMapping m_mapping;
    RowFilter m_filter;
    QList<qint64> m_order;
    bool m_ready = false;
    quint64 m_generation = 0;

    mutable QCache<qint64, BroadcastRow> m_cache;
    mutable QList<qint64> m_wanted;
    mutable QSet<qint64> m_wantedSet;
    bool m_asking = false;
    mutable QTimer m_rowTimer;
    QTimer m_orderTimer;
};

// The column of the file that the row's problem is about; -1: none, or the whole row.
int wrongColumn(const BroadcastRow &row, const ColumnMapping &mapping);

} // namespace recado
