#pragma once

#include "services/courier.h"
#include "store/messagestore.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace recado {

// What the status bar shows.
struct QueueState {
    int queued = 0; // without those that are scheduled
    int inFlight = 0;
    int perMinute = 0; // messages that left in the last minute
    bool braked = false;
    int scheduled = 0; // waiting for their time; the missed ones too
};

// Journal-first sending. A message is committed as queued, then as in flight under this process's lease, and only then does its one
// POST leave; the answer is committed with its evidence. What may have left is never posted again by the program.
// Main thread. Several processes may send from one database: a row belongs to whom claims it.
class SendService : public QObject {
    Q_OBJECT

public:
    SendService(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // Checks and renders; sends nothing. Errors: Invalid, Unsupported, NotFound, Locked… with the place.
    QFuture<Result<PreparedSend>> prepare(const SendRequest &request);

    // The request for people, secrets masked: as text or as a cURL command.
    QFuture<Result<QString>> previewRequest(const SendRequest &request, bool asCurl);
    // The request of a message that was sent, made anew as it would leave today: what left is not kept. One recipient, even where a broadcast
    // put many into one request. Secrets masked. Errors: NotFound, and prepare()'s.
    QFuture<Result<QString>> requestOf(MessageRow row, bool asCurl);

    // Puts one message into the journal and starts it at once. The future finishes when it is durably queued; its story is in the store.
    // Nothing is recorded when the request is refused before (prepare()'s errors, DiskFull; NotSent place "do_not_contact": the person asked not
    // to be written to, see OptOutReason in the detail).
    QFuture<Result<SendReceipt>> send(const SendRequest &request);
    // Leaves it queued for the host.
    QFuture<Result<SendReceipt>> enqueue(const SendRequest &request);

    // Messages with a time of their own leave while a host is up (a window, or `recadoctl listen`). Late by itself none leaves: what has not left
    // two minutes after its time is missed, and stays queued until somebody says what to do. It does not matter why: no host, a computer asleep,
    // the brake, no network, a rate used up. A row may so be missed while the host runs.
    QFuture<Result<QList<Message>>> scheduled(); // those that will leave by themselves, soonest first
    QFuture<Result<QList<Message>>> missed();
    // All three: error Conflict when the row is not queued any more (it is on its way, or over), NotFound. What was done is a fact by the operator.
    QFuture<Result<void>> sendMissed(MessageRow row);   // as if it had been scheduled for now; also for one whose time is still to come
    QFuture<Result<void>> cancelQueued(MessageRow row); // any queued message: refused with kind Cancelled
    QFuture<Result<void>> reschedule(MessageRow row, Instant when); // error also: Invalid place "scheduled_at"

    // Queued rows of the database are sent by the host only; see HostService.
    void setRunsQueue(bool runs);
    // Stops everything of this data directory before its first byte, whichever process it belongs to; what is in flight finishes.
    void setBrake(bool on);
    bool isBraked() const { return m_braked; }

    // Rows of running broadcasts that are no messages yet: they count as queued.
    void noteRowsOfBroadcasts(int rows);

    // Rows in flight whose process is gone become unknown. At start of every program that sends or polls.
    QFuture<Result<int>> recoverAbandoned();

    // What carries them; broadcasts use it too.
    Courier &courier() { return m_courier; }

    // No message of this process is in flight or about to be; of broadcasts, in flight.
    bool isIdle() const { return m_active.isEmpty() && m_courier.isIdle(); }

Q_SIGNALS:
    void queueChanged(const recado::QueueState &state);
    void messageSettled(recado::MessageRow row); // its attempt ended, one way or the other, or it was cancelled
    void missedChanged(); // other rows are missed than before; also soon after the start when there are any
    void storageFailed(const recado::Error &error); // sending stopped: the journal cannot be written

private:
    using Job = SendJob;

    QFuture<Result<PreparedSend>> prepareAs(const SendRequest &request, const MessageId &id);
    QFuture<Result<SendReceipt>> put(const SendRequest &request, bool ours);
    QFuture<Result<SendReceipt>> record(std::shared_ptr<Job> job, bool ours);
    void followBrake();
    void runQueue();
    void startStored(const Message &message);
    void tryLater(std::shared_ptr<Job> job, Milliseconds wait);
    void claimAndPost(std::shared_ptr<Job> job);
    void equip(std::shared_ptr<Job> job);
    void post(std::shared_ptr<Job> job);
    void hear(const Courier::Ending &ending);
    void refuseUnsent(std::shared_ptr<Job> job, const Error &reason);
    void finish(const std::shared_ptr<Job> &job);
    void scheduleQueue();
    void wakeQueue();
    void announceQueue();
    void followSchedule();
    static Error hasPassed();
    QFuture<Result<void>> changeQueued(MessageRow row, std::function<Result<void>(Connection &, const Message &, Instant)> change);
    // queued → in flight, unless sending is stopped: then none. Asked in the same transaction, so that no process misses the brake. Error also
    // NotSent place "do_not_contact": its person has asked not to be written to since.
    static Result<std::optional<Attempt>> claimUnlessBraked(Connection &connection, const Job &job, const QString &lease, Instant now);
    static Result<int> recoverRows(Connection &connection, const QString &dataDir, const QString &ownLease, Instant now);

    const Core &m_core;
    AccountService &m_accounts;
    Courier m_courier;
    QHash<MessageRow, std::shared_ptr<Job>> m_active; // ours: queued by send() or in flight
    QTimer m_queueTimer;
    QTimer m_announceTimer;
    QTimer m_missedTimer;
    QList<MessageRow> m_missed; // as last announced
    int m_rowsOfBroadcasts = 0;
    bool m_runsQueue = false;
    bool m_braked = false; // as last heard; what counts is the setting
    int m_brakeAsked = 0;  // times setBrake() was called
    int m_brakeKept = 0;   // the last of them that reached the disk
};

} // namespace recado

Q_DECLARE_METATYPE(recado::QueueState)
