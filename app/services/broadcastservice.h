#pragma once

#include "domain/broadcast.h"
#include "domain/content.h"
#include "services/core.h"
#include "services/sendservice.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace recado {

// What is told of a broadcast that runs in this process.
struct BroadcastPace {
    BroadcastId id;
    double perSecond = 0; // as of the last seconds
    double allowed = 0; // what it aims at: pace and provider; 0: unknown
    int inFlight = 0;
    std::optional<Milliseconds> left; // until the last one has left
    std::optional<Instant> waitingUntil; // hours, Retry-After, canary
    QString waitingFor; // a word of BroadcastReason, or "rate"; empty: it is leaving
};

// The life of broadcasts: the only one who moves them. One process, the host, runs them; commands may come from any process of the data
// directory, and the host follows what the database says. Main thread.
class BroadcastService : public QObject {
    Q_OBJECT

public:
    BroadcastService(const Core &core, AccountService &accounts, SendService &sender, QObject *parent = nullptr);
    ~BroadcastService() override;

    QFuture<Result<Broadcast>> create(const Broadcast &draft); // only name and what is known so far
    // The stored source stays, and with another source than that the stored mapping too: an import came between. Error Conflict when it has left
    // Draft.
    QFuture<Result<Broadcast>> save(const Broadcast &draft);
    QFuture<Result<Broadcast>> duplicate(BroadcastId id, bool withRows); // a new draft
    QFuture<Result<void>> remove(BroadcastId id); // drafts
    QFuture<Result<QList<Broadcast>>> list();
    QFuture<Result<Broadcast>> byId(BroadcastId id);
    QFuture<Result<BroadcastTotals>> totals(BroadcastId id);
    QFuture<Result<QList<BroadcastTransition>>> transitions(BroadcastId id);

    // draft → awaiting_approval, scheduled (plan.startAt) or running. Errors: Invalid place "check" when it was not checked or is not what was
    // checked (template, channel, rows), place "ready" when nobody is ready, "scheduled_at"; Conflict.
    QFuture<Result<void>> start(BroadcastId id);
    QFuture<Result<void>> approve(BroadcastId id, const QString &who); // awaiting_approval → scheduled or running
    QFuture<Result<void>> backToDraft(BroadcastId id); // awaiting_approval or scheduled → draft
    // What is in flight finishes; nothing else leaves. Returns when the database says so: from then on no process begins another message.
    QFuture<Result<void>> pause(BroadcastId id);
    QFuture<Result<void>> resume(BroadcastId id);
    QFuture<Result<void>> stop(BroadcastId id); // the rest will never leave
    QFuture<Result<void>> setPace(BroadcastId id, const Pace &pace);

    // New attempts of messages that were refused or failed with one of these codes (error codes, or error kinds' words): only what retryRule()
    // allows now. The number of those queued. Unknown ones never; see decide().
    QFuture<Result<int>> retry(BroadcastId id, const QStringList &codes);
    // How many of these may be tried again now, and when the others may.
    struct RetryOffer {
        QString code;
        int now = 0;
        int later = 0;
        std::optional<Instant> laterAt;
        bool never = false; // the catalogue calls it pointless
    };
    QFuture<Result<QList<RetryOffer>>> retryOffers(BroadcastId id);

    // Every request of the ready rows is made and none sent. Progress by dryRunProgress(); stops when `stop` says so.
    struct DryRun {
        int made = 0;
        int refused = 0;
        QList<QPair<qint64, Error>> problems; // line, why; the first hundred
        QString sample; // the first request, secrets masked
    };
    QFuture<Result<DryRun>> dryRun(BroadcastId id, std::stop_token stop = {});
    // The message of one row to somebody else (me).
    QFuture<Result<SendReceipt>> sendTest(BroadcastId id, qint64 line, const QString &to);
    // The content of one row as it would leave.
    QFuture<Result<Content>> contentOf(BroadcastId id, qint64 line);

    // With the host's role; see HostService.
    void setRuns(bool runs);
    bool isSending() const; // something of this process is under way
    std::optional<BroadcastPace> paceOf(BroadcastId id) const;

Q_SIGNALS:
    void broadcastsChanged(); // any of them, by any process
    void paceChanged(const recado::BroadcastPace &pace); // about twice a second while it runs
    void stoppedByItself(recado::BroadcastId id, const recado::BroadcastReason &reason);
    void dryRunProgress(recado::BroadcastId id, int made, int total);

private:
    class Runner;
    struct DryRunner;

    const Core &m_core;
    AccountService &m_accounts;
    SendService &m_sender;
    std::unique_ptr<Runner> m_runner;
};

} // namespace recado

Q_DECLARE_METATYPE(recado::BroadcastPace)
