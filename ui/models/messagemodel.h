#pragma once

#include "models/colourrule.h"
#include "models/messagecells.h"
#include "models/messageorder.h"
#include "models/rowcache.h"
#include "store/changeset.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace recado {

// The messages that a query asks for. Count, order and content are three things: the order is one list of ids, of which the first rows come at once
// and the rest as soon as it is known; the content of the rows in sight is read in one batch a turn of the event loop and kept in a bounded cache. A
// row that is not read yet has no data.
//
// It follows what happens: in a list by creation each new or changed message enters, leaves or stays by itself, other lists are read again in the
// background, never more than a third of the time; what depends on the clock ("age", "today") every minute. Changes are told as ranges wherever
// that is quicker for a view than a reset; who selects has to remember messages, not places, between orderAboutToChange() and orderChanged().
class MessageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { // as MessageCell
        Recipient, Name, Template, Status, When, Detail, Channel, Account, Broadcast, Line, Attempts, Created, Code, Wamid, Text, Language, Id, ColumnCount,
    };
    enum Role {
        RowRole = Qt::UserRole, // qint64: MessageRow
        VerdictRole,            // int: EventKind; invalid while the row is not read
        DeletedRole,
        ColourRole,             // QString: colour of the first rule that fits; invalid without one
    };
    using ContextSource = std::function<FilterContext()>;

    explicit MessageModel(std::shared_ptr<Database> database, QObject *parent = nullptr);
    ~MessageModel() override;

    // The old list stays until the first rows of the new one are there. A question under way is stopped, its answer dropped.
    void setQuery(const MessageQuery &query);
    const MessageQuery &query() const { return m_query; }
    // The order of the column; of none (-1) or one that cannot be sorted by: newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void reload();
    // What depends on the clock is asked again; by itself every minute.
    void heedClock();
    // The computer's clock and zone, numbers of Brazil, unless told otherwise.
    void setContext(const ContextSource &source);
    void setColourRules(const QList<ColourRule> &rules);
    void setTimeWords(TimeWords times);
    TimeWords timeWords() const { return m_times; }

    bool isReady() const { return m_ready; }       // the first rows came
    bool isComplete() const { return m_complete; } // the whole list of the present query is there, and total() is true
    bool isBusy() const { return m_busy; }         // it takes so long that one should say so
    int total() const { return m_tally.total; }    // in the database, whatever the query
    MessageRow rowAt(int place) const;
    int placeOf(MessageRow row) const; // -1 when it is not in the list
    const MessageSummary *summaryAt(int place) const; // null when it is not read; until the next event
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
    void orderAboutToChange(bool isNewQuery);
    void orderChanged(bool isNewQuery);
    void queryChanged(); // also by sort()
    void busyChanged(bool busy);
    void failed(const recado::Error &error);

private:
    // A row as it was read, with what is dear to make.
    struct ReadRow {
        MessageSummary summary;
        QString recipient;
        std::optional<QString> colour; // none: not asked yet
    };

    void handleChanges(const ChangeSet &changes);
    void noteChanged(const QSet<MessageRow> &rows);
    bool followsOneByOne() const;
    void scheduleOrder();
    void askOrder();
    OrderQuestion nextQuestion();
    void takeOrder(quint64 generation, OrderQuestion::Kind kind, const Result<MessageOrder> &answer);
    void applyOrder(const OrderChange &change, bool isNewQuery);
    void applyRanges(const OrderChange &change);
    void setBusy(bool busy);
    void wantRows() const;
    void askRows();
    void takeRows(const Result<QList<MessageSummary>> &answer);
    void tellChanged(QList<int> places);
    QList<int> placesOf(const QList<MessageRow> &rows) const;
    QVariant dataOf(ReadRow &read, int column, int role) const;
    QString colourOf(ReadRow &read) const;
    void forgetColours();

    std::shared_ptr<Database> m_database;
    ContextSource m_context;
    MessageQuery m_query;
    QList<MessageRow> m_order;
    MessageTally m_tally;
    bool m_ready = false;
    bool m_complete = false;
    bool m_busy = false;

    quint64 m_generation = 0; // of the query
    std::stop_source m_stop;  // of the question under way
    bool m_asking = false;
    bool m_anew = true;        // the query is another one: its first rows at once
    bool m_wholeStale = false; // the list must be read again
    QSet<MessageRow> m_changed; // in the database, since the list was read
    MessageRow m_seen;    // new messages up to this one have been placed, or do not fit; they are given rising rows and told in that order
    MessageRow m_placing; // the newest of those under way
    QTimer m_orderTimer, m_minuteTimer, m_busyTimer;
    Milliseconds m_wholeCost{0}; // how long the last answers took
    Milliseconds m_changedCost{0};

    mutable RowCache<MessageRow, ReadRow> m_cache;
    mutable QTimer m_rowTimer;
    QList<ColourRule> m_rules;
    FilterContext m_colourContext;
    TimeWords m_times = TimeWords::Absolute;
};

} // namespace recado
