#pragma once

#include "models/messageorder.h"
#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <memory>

namespace recado {

// All messages, newest first. Count, order and content are three things: the order is one list of ids, the content of the rows in
// sight is read in one batch a turn of the event loop and kept in a bounded cache. A row that is not read yet has no data.
class MessageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Recipient, Name, Template, Status, When, Detail, Channel, ColumnCount }; // as MessageCell
    enum Role {
        RowRole = Qt::UserRole, // qint64: MessageRow
        VerdictRole,            // int: EventKind; invalid while the row is not read
        DeletedRole,
    };

    explicit MessageModel(std::shared_ptr<Database> database, QObject *parent = nullptr);

    // The old list stays until the new one is there. An answer to an earlier filter is dropped.
    void setFilter(const MessageFilter &filter);
    const MessageFilter &filter() const { return m_filter; }
    void reload();

    bool isReady() const { return m_ready; } // the first answer came
    int total() const { return m_total; }
    MessageRow rowAt(int place) const;
    int placeOf(MessageRow row) const; // -1 when it is not in the list
    // Messages as the clipboard wants them, also those that are not in the cache.
    QFuture<Result<QList<MessageSummary>>> read(const QList<MessageRow> &rows) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int cachedRows = 2000;
    static constexpr int largestBatch = 300; // several screens; what flew past faster is not looked at any more

Q_SIGNALS:
    void orderArrived(); // counts may have changed
    void failed(const recado::Error &error);

private:
    void handleChanges(const ChangeSet &changes);
    void scheduleOrder();
    void askOrder();
    void takeOrder(quint64 generation, const Result<MessageOrder> &answer);
    void applyOrder(const MessageOrder &order);
    void applyRanges(const MessageOrder &order);
    void want(MessageRow row) const;
    void askRows();
    void takeRows(const QList<MessageRow> &asked, const Result<QList<MessageSummary>> &answer);
    void tellChanged(QList<int> places);

    // A row as it was read, with what is dear to make.
    struct ReadRow {
        MessageSummary summary;
        QString recipient;
    };
    QVariant dataOf(const ReadRow &read, int column, int role) const;

    std::shared_ptr<Database> m_database;
    MessageFilter m_filter;
    QList<MessageRow> m_order;
    int m_total = 0;
    bool m_ready = false;

    quint64 m_generation = 0; // of the filter
    bool m_askingOrder = false;
    bool m_wholeStale = false;  // the list must be read anew
    bool m_filterIsNew = false; // …because the question is another one
    QSet<MessageRow> m_expected; // new in the database, not in the list yet
    MessageRow m_newest;
    QTimer m_orderTimer;
    Milliseconds m_wholeCost{0}; // how long the last answers took
    Milliseconds m_newerCost{0};

    mutable QCache<MessageRow, ReadRow> m_cache;
    mutable QList<MessageRow> m_wanted;
    mutable QSet<MessageRow> m_wantedSet;
    QSet<MessageRow> m_asked;
    mutable QTimer m_rowTimer;
};

} // namespace recado
