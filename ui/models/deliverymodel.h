#pragma once

#include "models/deliveryorder.h"
#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace recado {

// Webhook deliveries in the order in which they were heard, as MessageModel: the order is one list of ids, the rows in sight are read in one
// batch a turn of the event loop into a bounded cache. A row that is not read yet has no data.
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heard, State, Kinds, About, Account, Size, Repeats, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64: DeliveryId
        StateRole,             // QString, as DeliveryRecord::state; invalid while the row is not read
    };

    // `context`: what the words of filters depend on whenever the list is read.
    DeliveryModel(std::shared_ptr<Database> database, std::function<FilterContext()> context, QObject *parent = nullptr);

    // The old list stays until the new one is there. An answer to an earlier question is dropped.
    void setQuery(const DeliveryQuery &query);
    const DeliveryQuery &query() const { return m_query; }
    void reload();

    bool isReady() const { return m_ready; } // the first answer came
    bool isAsking() const { return m_askingOrder || m_wholeStale; }
    int total() const { return m_total; }
    const QList<DeliveryId> &order() const { return m_order; }
    DeliveryId idAt(int place) const;
    int placeOf(DeliveryId id) const; // -1 when it is not in the list
    // Deliveries as the clipboard wants them, also those that are not in the cache.
    QFuture<Result<QList<DeliverySummary>>> read(const QList<DeliveryId> &deliveries) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int cachedRows = 2000;
    static constexpr int largestBatch = 300;

Q_SIGNALS:
    void orderArrived(); // counts may have changed
    void arrived(int count); // rows came on top of a list that was there before
    void failed(const recado::Error &error);

private:
    struct ReadRow {
        DeliverySummary summary;
        quint64 version = 0;
    };

    void handleChanges(const ChangeSet &changes);
    void scheduleOrder();
    void askOrder();
    void takeOrder(quint64 generation, const Result<DeliveryOrder> &answer);
    void applyOrder(const DeliveryOrder &order);
    void applyRanges(const DeliveryOrder &order);
    void want(DeliveryId id) const;
    void askRows();
    void takeRows(const QList<DeliveryId> &asked, quint64 version, const Result<QList<DeliverySummary>> &answer);
    void tellChanged(QList<int> places);

    std::shared_ptr<Database> m_database;
    std::function<FilterContext()> m_context;
    DeliveryQuery m_query;
    QList<DeliveryId> m_order;
    DeliveryId m_settled;
    int m_total = 0;
    bool m_ready = false;

    quint64 m_generation = 0; // of the question
    quint64 m_version = 0;    // of the database; rows that were read before it are read again when they are looked at
    bool m_askingOrder = false;
    bool m_wholeStale = false; // the list must be read anew
    bool m_newerStale = false; // something may have come on top
    bool m_queryIsNew = false;
    QTimer m_orderTimer;
    Milliseconds m_wholeCost{0}; // how long the last answers took
    Milliseconds m_newerCost{0};

    mutable QCache<DeliveryId, ReadRow> m_cache;
    mutable QList<DeliveryId> m_wanted;
    mutable QSet<DeliveryId> m_wantedSet;
    QSet<DeliveryId> m_asked;
    mutable QTimer m_rowTimer;
};

} // namespace recado
