#pragma once

#include "domain/message.h"
#include "net/ratelimiter.h"
#include "services/accountservice.h"
#include "store/messagestore.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace recado {

// What an operator wants to leave.
struct SendRequest {
    AccountId account;
    ChannelId channel;  // null: the account's default or only channel
    QString to;         // as typed
    QString region;     // for numbers without country code, "BR"
    QString personName; // optional
    Content content;
    Milliseconds timeout{60'000};   // of the HTTP request
    Milliseconds giveUpAfter{10 * 60'000}; // how long a message that cannot leave stays queued before it is refused as not_sent
    // When it is to leave; none: at once. It is left queued for the host, giveUpAfter (two minutes and `timeout` at least) counts from then, and
    // it never leaves much later by itself: see SendService::missed(). Error Invalid place "scheduled_at" when the time has passed.
    std::optional<Instant> notBefore = {};
};

// The request as it would leave, for render and the preview.
struct PreparedSend {
    Account account;
    Channel channel;
    QString recipient;
    SendOrder order;     // with the definition, when the template is known
    Credentials secrets; // as stored; a token from a login is added when it leaves
    net::Request request;
    QString renderedText;
};

struct SendReceipt {
    MessageId id;
    MessageRow row;
};

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

    // Puts one message into the journal and starts it at once. The future finishes when it is durably queued; its story is in the store.
    // Nothing is recorded when the request is refused before (prepare()'s errors, DiskFull).
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

    // Rows in flight whose process is gone become unknown. At start of every program that sends or polls.
    QFuture<Result<int>> recoverAbandoned();

    // No message of this process is in flight or about to be.
    bool isIdle() const { return m_active.isEmpty(); }

Q_SIGNALS:
    void queueChanged(const recado::QueueState &state);
    void messageSettled(recado::MessageRow row); // its attempt ended, one way or the other, or it was cancelled
    void missedChanged(); // other rows are missed than before; also soon after the start when there are any
    void storageFailed(const recado::Error &error); // sending stopped: the journal cannot be written

private:
    struct Job;

    QFuture<Result<PreparedSend>> prepareAs(const SendRequest &request, const MessageId &id);
    QFuture<Result<SendReceipt>> put(const SendRequest &request, bool ours);
    QFuture<Result<SendReceipt>> record(std::shared_ptr<Job> job, bool ours);
    static QString bucketKey(const Job &job);
    Milliseconds mayLeave(const Job &job);
    void followBrake();
    void runQueue();
    void startStored(const Message &message);
    void tryLater(std::shared_ptr<Job> job, Milliseconds wait);
    void claimAndPost(std::shared_ptr<Job> job);
    bool isEquipped(const std::shared_ptr<Job> &job) const;
    void equip(std::shared_ptr<Job> job);
    void post(std::shared_ptr<Job> job);
    void handleOutcome(std::shared_ptr<Job> job, const net::Outcome &outcome);
    void handleThrottle(std::shared_ptr<Job> job, const net::Outcome &outcome, const SendReply &reply);
    void settle(std::shared_ptr<Job> job, MessageState state, const net::Outcome &outcome, const SendReply &reply);
    void requeue(std::shared_ptr<Job> job, const net::Outcome &outcome, const Error &reason, Milliseconds wait);
    void refuseUnsent(std::shared_ptr<Job> job, const Error &reason);
    void finish(const std::shared_ptr<Job> &job);
    void scheduleQueue();
    void wakeQueue();
    void announceQueue();
    void followSchedule();
    static Error hasPassed();
    QFuture<Result<void>> changeQueued(MessageRow row, std::function<Result<void>(Connection &, const Message &, Instant)> change);
    // queued → in flight, unless sending is stopped: then none. Asked in the same transaction, so that no process misses the brake.
    static Result<std::optional<Attempt>> claimUnlessBraked(Connection &connection, const Job &job, const QString &lease, Instant now);
    static Result<int> recoverRows(Connection &connection, const QString &dataDir, const QString &ownLease, Instant now);
    static Result<void> countSend(Connection &connection, AccountId account, Instant now);

    const Core &m_core;
    AccountService &m_accounts;
    net::RateLimiter m_limiter;
    QHash<MessageRow, std::shared_ptr<Job>> m_active; // ours: queued by send() or in flight
    QTimer m_queueTimer;
    QTimer m_announceTimer;
    QTimer m_missedTimer;
    QList<MessageRow> m_missed; // as last announced
    QList<Instant> m_departures;
    bool m_runsQueue = false;
    bool m_braked = false; // as last heard; what counts is the setting
    int m_brakeAsked = 0;  // times setBrake() was called
    int m_brakeKept = 0;   // the last of them that reached the disk
};

} // namespace recado

Q_DECLARE_METATYPE(recado::QueueState)
