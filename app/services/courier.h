#pragma once

#include "net/ratelimiter.h"
#include "services/accountservice.h"
#include "services/core.h"
#include "services/preparesend.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recado {

// A message this process is sending: in flight, or waiting to be tried again.
struct SendJob {
    Message message;
    std::optional<Attempt> attempt; // while in flight
    Account account;
    std::shared_ptr<const Provider> provider;
    SendOrder order;
    Credentials secrets; // as stored
    Credentials used;    // with a token, where the provider wants a login
    int failedLogins = 0;
    bool renewed = false; // the token was refused once and asked for anew
    net::Request request;
    Milliseconds timeout{60'000};
    bool braked = false; // it could have left, had sending not been stopped
    std::shared_ptr<void> turn; // it waits for its rate: broadcasts let it go first

    // A read mark is over when it was taken; everything else has a story to come.
    bool hasStory() const { return order.content.type() != QLatin1String("read"); }
    void take(const PreparedSend &prepared)
    {
        account = prepared.account;
        provider = providerFor(prepared.account.provider);
        order = prepared.order;
        secrets = prepared.secrets;
        request = prepared.request;
    }
};
using SendJobPtr = std::shared_ptr<SendJob>;

// Carries what is durably in flight: one POST for one or several messages, its answer, and the commit of what it means. Shared by single
// sends and broadcasts, and with it the provider's rate. Main thread.
class Courier : public QObject {
    Q_OBJECT

public:
    // What became of one message of a POST; it is in the store already.
    struct Ending {
        SendJobPtr job;
        std::optional<MessageState> state; // none: queued again, because nothing of it was accepted
        Error reason;                      // when queued again, refused or unknown
        Milliseconds wait{0};              // before it may leave again
        bool throttled = false;            // the provider asked for less
        bool notSent = false;              // no byte of it left: no network
    };
    using Done = std::function<void(const QList<Ending> &)>;

    Courier(const Core &core, AccountService &accounts, QObject *parent = nullptr);
    ~Courier() override;

    // How long the provider's rate makes a message wait; 0: it may leave, and is counted. A single send that has to wait goes before any
    // broadcast on the same rate.
    Milliseconds mayLeave(SendJob &job);
    Milliseconds mayLeaveAfterSingles(const SendJob &job);

    // The request can leave as it is, with a token that is fresh now where the provider wants one.
    bool isEquipped(SendJob &job) const;

    // One request for all of them; every one has its attempt. `done` is called once, after the commit.
    void post(const QList<SendJobPtr> &jobs, const net::Request &request, const Done &done);

    // Queued → refused with its evidence: nothing of it ever left, and nothing will. Conflict when somebody else decided about it.
    static Result<void> refuse(Connection &connection, const Message &message, const Error &reason, Instant now);

    int departedLastMinute();
    // No POST is under way, and what came of each is kept.
    bool isIdle() const { return m_underWay == 0; }

    // For what cannot be written now.
    static constexpr Milliseconds storageRetry{2000};

Q_SIGNALS:
    void storageFailed(const recado::Error &error);

private:
    struct Fate;
    struct Heard;

    static QString bucketKey(const SendJob &job);
    Milliseconds acquire(const SendJob &job, const QString &key);
    QList<Fate> fatesOf(const QList<SendJobPtr> &jobs, const net::Outcome &outcome);
    Fate fateOf(SendJob &job, const SendReply &reply, const net::Outcome &outcome);
    void keep(const Heard &heard);
    void write(const QList<Heard> &all);
    void tell(const Heard &heard);
    static Result<void> countCalls(Connection &connection, const QList<Heard> &all, Instant now);
    static Result<void> writeHeard(Connection &connection, const Heard &heard, const QString &lease, Instant now);

    const Core &m_core;
    AccountService &m_accounts;
    net::RateLimiter m_limiter;
    QHash<QString, std::weak_ptr<void>> m_turns; // rates that a single send waits for
    QList<QPair<Instant, int>> m_departures;
    int m_underWay = 0;
    QList<Heard> m_heard; // not written yet
    QTimer m_heardTimer;
};

} // namespace recado
