#pragma once

#include "net/ratelimiter.h"
#include "services/accountservice.h"
#include "services/ingestservice.h"
#include "store/messagestore.h"

#include <QTimer>

namespace recado {

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

    void schedule();
    void runDue();
    QFuture<Result<int>> askAll(std::shared_ptr<Round> round, QList<DuePoll> due, int asked);
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
    QTimer m_timer;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace recado
