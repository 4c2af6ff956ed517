#pragma once

#include "domain/broadcaststory.h"
#include "models/rowcache.h"
#include "services/broadcastreport.h"
#include "store/changeset.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace recado {

class Database;

// The recipients of a broadcast that was started, in the order of the file, with what became of each. One list of lines, and the rows in sight
// read in batches into a bounded cache: as MessageModel. A row that is not read yet has no data.
class RecipientStoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Recipient, Name, Status, Accepted, Delivered, Read, Detail, ColumnCount };
    enum Role {
        LineRole = Qt::UserRole, // qint64
        VerdictRole,             // int: EventKind; invalid while the row is not read, and for rows that are not to leave
        MessageRole,             // qint64: MessageRow; 0 without one
        WantedRole,              // bool: false for rows that are not to leave
    };

    RecipientStoryModel(BroadcastReport &report, std::shared_ptr<Database> database, QObject *parent = nullptr);

    // The old list stays until the new one is there. An answer to an earlier question is dropped.
    void setBroadcast(BroadcastId id);
    BroadcastId broadcast() const { return m_broadcast; }
    void setFilter(const StoryFilter &filter);
    const StoryFilter &filter() const { return m_filter; }
    void reload();

    bool isReady() const { return m_ready; } // the first answer came
    qint64 lineAt(int place) const; // 0 when there is none
    int placeOf(qint64 line) const; // -1 when it is not in the list
    MessageRow messageAt(int place) const; // null while not read, or without one
    QString addressAt(int place) const;    // empty while not read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int cachedRows = 2000;
    static constexpr int largestBatch = 300;

Q_SIGNALS:
    void orderArrived(); // counts may have changed
    void failed(const recado::Error &error);

private:
    void handleChanges(const ChangeSet &changes);
    void scheduleOrder();
    void askOrder();
    void takeOrder(quint64 generation, const Result<QList<qint64>> &answer);
    void applyOrder(const QList<qint64> &lines);
    void wantRows() const;
    void askRows();
    void takeRows(quint64 generation, const Result<QList<RecipientStory>> &answer);
    void tellChanged(QList<int> places);
    bool orderFollowsMessages() const;

    BroadcastReport &m_report;
    BroadcastId m_broadcast;
    StoryFilter m_filter;
    QList<qint64> m_lines;
    bool m_ready = false;

    quint64 m_generation = 0; // of the broadcast and the filter
    bool m_anew = true; // the next list is about something else
    bool m_stale = false;
    bool m_askingOrder = false;
    QTimer m_orderTimer;
    Milliseconds m_orderCost{0};

    mutable RowCache<qint64, RecipientStory> m_cache;
    mutable QTimer m_rowTimer;
};

} // namespace recado
