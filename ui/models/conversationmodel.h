#pragma once

#include "models/conversationfilter.h"
#include "models/orderchange.h"
#include "models/rowcache.h"
#include "store/changeset.h"
#include "store/conversationsearch.h"
#include "store/database.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <optional>

namespace recado {

// Conversations as the filter wants them, newest first, in one column. As MessageModel: the order is one list of places, the rows in sight are read in
// one batch a turn of the event loop into a bounded cache, and a row that is not read yet has no conversation. What changed is taken out and put in
// at its new place; nothing else moves. Who selects has to remember conversations between orderAboutToChange() and orderChanged().
//
// A text is looked for in names and numbers first, which is shown at once, then in what was said, from the newest backwards, while what is found
// enters the list. A new filter ends the look that is under way.
class ConversationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qint64: ConversationId
    };

    ConversationModel(std::shared_ptr<Database> database, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    void setFilter(const ConversationFilter &filter);
    const ConversationFilter &filter() const { return m_filter; }
    void reload();
    // What ConversationService::conversationsChanged tells.
    void takeChanges(const QList<ConversationId> &changed);
    void stopSearch(); // what was found stays

    bool isReady() const { return m_ready; } // the first answer came
    bool isSearching() const { return m_searching; }
    double searchedPart() const { return m_searched.part(); }
    // How many there are with each status, whatever status the filter asks for; not of a text.
    const ConversationCounts &counts() const { return m_counts; }

    ConversationId idAt(int place) const;
    std::optional<ConversationKey> keyAt(int place) const;
    int placeOf(ConversationId id) const; // -1 when it is not in the list
    const Conversation *at(int place) const; // null when it is not read; until the next event
    Instant now() const { return m_clock->now(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int cachedRows = 1000;
    static constexpr int largestBatch = 100; // several screens; what flew past faster is not looked at any more
    static constexpr int searchedAtOnce = 20'000;

Q_SIGNALS:
    void orderAboutToChange(bool isNewFilter);
    void orderChanged(bool isNewFilter);
    void arrived(); // an answer of the present filter is there: isReady(), rowCount()
    void searchMoved();
    void countsChanged();
    void rowsRead();
    void failed(const recado::Error &error);

private:
    struct Answer {
        QList<ConversationKey> keys;
        QSet<ConversationId> named;
    };

    void askWhole();
    void takeWhole(const Answer &answer);
    void scheduleChanges();
    void askChanged();
    void takeChanged(const QList<ConversationId> &ids, const Answer &fitting);
    void searchOn();
    void takePiece(const ConversationSearch::Piece &piece);
    void show(const QSet<ConversationId> &moved);
    void apply(const QList<ConversationKey> &keys, const OrderChange &change, bool isNewFilter);
    void wantCounts();
    void askCounts();
    void handleChanges(const ChangeSet &changes);
    void wantRows() const;
    void askRows();
    void takeRows(const Result<QList<Conversation>> &answer);

    std::shared_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
    ConversationFilter m_filter;
    QList<ConversationKey> m_fitting; // all but the text
    QList<ConversationKey> m_keys;    // what is shown
    bool m_ready = false;

    quint64 m_generation = 0; // of the filter
    bool m_anew = true;       // what is shown is of another filter
    bool m_asking = false;
    QSet<ConversationId> m_changed;
    QTimer m_changeTimer, m_minuteTimer, m_countTimer;
    Milliseconds m_cost{0}; // how long the last answer took

    bool m_searching = false;
    ConversationSearch::Place m_searched;
    QSet<ConversationId> m_found;
    ConversationCounts m_counts;
    bool m_counting = false;

    mutable RowCache<ConversationId, Conversation> m_cache;
    mutable QTimer m_rowTimer;
};

} // namespace recado
