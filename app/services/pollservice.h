#pragma once

#include "net/ratelimiter.h"
#include "services/accountservice.h"
#include "services/ingestservice.h"
#include "services/stopflag.h"
#include "store/messagestore.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace recado {

// What came of asking about a selection.
struct PollCount {
    // Messages of one account that nobody could be asked about, for one reason.
    struct NotAsked {
        AccountId account;
        QString accountName;
        Error reason; // Unsupported: it tells nothing when asked; Conflict place "state": never left, or nothing to ask by; RateLimited place "budget"; …
        int count = 0;
    };

    int asked = 0;
    int news = 0; // facts that nobody had told before
    QList<NotAsked> notAsked;
    bool stopped = false;
};

// Whether an account's provider answers when it is asked, as far as this process has asked.
struct PollHealth {
    std::optional<Instant> answeredAt; // the last answer, whatever it said
    std::optional<Instant> failedAt;   // the last question without one: no connection, a timeout, or 5xx
};

struct PollProgress {
    int done = 0;
    int total = 0;
    int news = 0;
};

// Asks providers about messages whose webhooks do not come: soon after sending, then less and less, within a budget. The plan is in
// the store and survives a restart. Main thread.
class PollService : public QObject {
    Q_OBJECT

public:
    PollService(const Core &core, AccountService &accounts, IngestService &ingest, QObject *parent = nullptr);

    void setRunning(bool running); // the host polls by itself
    // Asks now about every open message, within the budget. Returns how many were asked about.
    QFuture<Result<int>> pollOnce();
    // Asks now about one message.
    QFuture<Result<void>> poll(MessageRow row);
    // Asks now about these, one after the other, within budget and rate of each account; an account that refuses, has spent its budget or cannot
    // be reached is asked no more. `progress` is told after each. Not more than `mostAtOnce`: error Invalid place "count".
    QFuture<Result<PollCount>> poll(const QList<MessageRow> &rows, const std::function<void(const PollProgress &)> &progress = {}, const StopFlag &stop = {});
    static constexpr int mostAtOnce = 10'000;
    // The same, with how often each was asked about before, so that a round of questions does not begin their schedules anew; `budgetShare` percent of
    // an account's budget of the day may be spent when it ends.
    QFuture<Result<PollCount>> poll(const QList<DuePoll> &due, int budgetShare, const StopFlag &stop);
    // While somebody goes through the older ones, the schedule only asks about messages that were made after this one; null: about all.
    void leaveOlder(MessageRow newest);
    PollHealth health(AccountId account) const { return m_health.value(account); }

    // When to ask for the n-th time (n from 0) after sending; none: stop asking. Where calls are counted by the month, later and less often.
    static std::optional<Milliseconds> delayBefore(int tries, int monthlyQuota);
    // The try from which on a message is asked about that webhooks do come for.
    static constexpr int slowTry = 4;
    // Nothing more is to be heard of it by asking.
    static bool isOver(EventKind verdict, const Capabilities &capabilities);
    // Calls a day that polling may use of an account's monthly quota.
    static int dailyBudget(int monthlyQuota);

private:
    struct Round;
    struct Question;
    struct Selection;
    struct Candidate;

    static Result<Candidate> readCandidate(Connection &connection, MessageRow row);
    QFuture<Result<PollCount>> begin(std::shared_ptr<Selection> selection);
    void askOne(std::shared_ptr<Selection> selection, const DuePoll &due, const Candidate &candidate);
    void askNext(std::shared_ptr<Selection> selection);
    void schedule();
    void runDue();
    struct Series;
    QFuture<Result<int>> askAll(const QList<DuePoll> &due);
    void askNextOf(std::shared_ptr<Series> series);
    QFuture<Result<void>> ask(std::shared_ptr<Round> round, const DuePoll &due);
    QFuture<Result<bool>> spend(std::shared_ptr<Question> question);
    QFuture<Result<void>> askStep(std::shared_ptr<Question> question, int step);
    QFuture<Result<void>> hear(std::shared_ptr<Question> question, int step, const net::Outcome &outcome);
    QFuture<Result<void>> plan(std::shared_ptr<Question> question, std::optional<Error> problem);
    Milliseconds mayAsk(const Question &question, int step);
    static QString keyOf(const Question &question, int step);

    const Core &m_core;
    AccountService &m_accounts;
    IngestService &m_ingest;
    net::RateLimiter m_limiter;
    QHash<AccountId, PollHealth> m_health;
    MessageRow m_newestLeft;
    QTimer m_timer;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace recado
