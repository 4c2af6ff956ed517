#pragma once

#include "domain/pacer.h"
#include "domain/pairrate.h"
#include "domain/fairshare.h"
#include "services/broadcastcontext.h"
#include "services/broadcastservice.h"
#include "services/departure.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace recado {

// What a run begins with, read in one go.
struct RunStart {
    BroadcastContext context;
    QList<QPair<Message, BroadcastRow>> waiting; // in the journal, to be tried again
    qint64 ready = 0;                            // rows
    int taken = 0;                               // rows that became messages
    std::optional<Instant> lastTaken;
    bool onlyRetries = false; // it was stopped once: its rows never leave, only what failed is tried again
    bool canaryOver = false;
};
Result<RunStart> readRunStart(Connection &connection, BroadcastId id);

// One broadcast that this process sends: reads rows ahead, decides what may leave now, has it recorded, posts it, hears what became of it.
// It moves no broadcast: it says what it wants, and BroadcastService::Runner does it. Main thread.
class BroadcastRun : public QObject {
    Q_OBJECT

public:
    // `pairs`: of the sending number, shared by all that use it.
    BroadcastRun(const Core &core, AccountService &accounts, Courier &courier, const RunStart &start, std::shared_ptr<PairRate> pairs);

    BroadcastId id() const { return m_context.broadcast.id; }
    const BroadcastContext &context() const { return m_context; }

    // Lets leave what may leave now, at most `room` messages.
    void step(int room);
    // When a step may do something again, if nothing else happens before.
    Milliseconds untilNextStep() const;
    // Nothing new leaves; what is in flight finishes.
    void halt();
    bool isHalted() const { return m_halted; }
    // Nothing of it is under way any more, no answer of the database either: it may be destroyed.
    bool isOver() const { return m_halted && m_inFlight == 0 && !m_departing && !m_reading && !m_equipping; }
    int inFlight() const { return m_inFlight; }
    bool sendsOnlyRetries() const { return m_onlyRetries; }
    // What it could let leave now, would there be room.
    SharingParty wish() const;
    // Most messages of one request.
    int perRequest() const;
    qint64 rowsToLeave() const { return m_remaining; }
    // Rows and messages of it that have not left.
    qint64 remaining() const { return m_remaining + static_cast<qint64>(m_waiting.size()); }
    BroadcastPace pace() const;

    void setPace(const Pace &pace);
    // From the first line again: rows became ready that were passed.
    void rewind();
    // Messages of the journal that it has, waiting or under way.
    QSet<MessageRow> messages() const;
    // One that was queued behind its back: it is tried again with those that came back.
    void takeIn(const Message &message, const BroadcastRow &row);
    // How many of it were delivered so far, for the canary.
    void noteDelivered(int delivered, int lost);
    bool watchesCanary() const;
    // A failure that was heard of later than the answer.
    void noteFailure(MessageRow row, const QString &code);

Q_SIGNALS:
    void wantsPause(const recado::BroadcastReason &reason);
    void exhausted(); // nothing is ready, waiting or in flight, as far as it knows
    void movedElsewhere(); // the database knows better: not running any more, or a row is not what it was
    void stepWanted();
    void settled();

private:
    struct Parcel {
        QList<SendJobPtr> jobs;
        net::Request request;
    };
    struct Waiting {
        SendJobPtr job;
        BroadcastRow row; // to make it anew, when it was not made in this run
        Instant notBefore;
    };

    void equip();
    void readAhead();
    int allowedNow(int room, Instant now);
    bool waitsForHours(Instant now);
    int canaryRoom() const;
    void canaryHolds(Instant now);
    void collectWaiting(QList<Departing> &batch, int allowed, Instant now);
    void collectFresh(QList<Departing> &batch, int allowed, Instant now);
    bool mayPersonNow(const BroadcastRow &row, Instant now);
    QList<Parcel> parcelsOf(QList<Departing> &batch);
    Result<net::Request> requestFor(const QList<SendJobPtr> &jobs) const;
    void putBack(const QList<SendJobPtr> &jobs);
    void leave(const QList<Departing> &batch, const QList<Parcel> &parcels);
    void notLeft(const QList<Departing> &batch);
    void noteUnderWay(const QList<Departing> &batch);
    void posted(const QList<Departing> &batch, const QList<Parcel> &parcels);
    void hear(const QList<Courier::Ending> &endings);
    void hearOne(const Courier::Ending &ending);
    void judge(bool failed, const QString &code);
    void pauseFor(const BroadcastReason &reason);
    void askWhetherExhausted();
    void waitUntil(Instant until, const QString &why);

    const Core &m_core;
    AccountService &m_accounts;
    Courier &m_courier;
    BroadcastContext m_context;
    Credentials m_secrets;  // as stored
    Credentials m_complete; // with a token, where one is wanted
    bool m_equipped = false;
    bool m_equipping = false;
    int m_failedLogins = 0;
    std::shared_ptr<PairRate> m_pairs;
    Pacer m_pacer;
    Breaker m_breaker;
    QByteArray m_localZone;

    QList<BroadcastRow> m_ahead; // ready rows in the order of the file
    QHash<qint64, SendJobPtr> m_made; // of rows ahead that the rate sent back
    qint64 m_readTo = 0;
    bool m_reading = false;
    bool m_atEnd = false;
    std::optional<Instant> m_skippedUntil; // rows were passed because of the hours of their people
    QList<Waiting> m_waiting;
    QSet<QString> m_busy; // people with a message on its way: theirs leave one after the other
    QSet<MessageRow> m_underWay; // leaving, or in flight
    QSet<MessageRow> m_judged;

    qint64 m_remaining = 0; // ready rows
    int m_taken = 0;
    std::optional<Instant> m_lastTaken;
    bool m_onlyRetries = false;
    bool m_canaryOver = false;
    int m_inFlight = 0;
    bool m_departing = false;
    bool m_halted = false;
    int m_notSent = 0; // POSTs in a row that never left
    Instant m_until{}; // nothing leaves before
    QString m_why;
    int m_delivered = 0;
    std::deque<QPair<Instant, int>> m_left;
};

} // namespace recado
