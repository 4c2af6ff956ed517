#include "services/pollservice.h"

#include "base/log.h"
#include "net/retry.h"
#include "providers/people.h"
#include "services/incomingintake.h"
#include "services/pollround.h"
#include "store/accountstore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "store/settingstore.h"

#include <QPromise>

#include <algorithm>
#include <array>
#include <limits>

namespace recado {

namespace {

using Delays = std::array<Milliseconds, 10>;
constexpr Delays frugal{std::chrono::seconds(20), std::chrono::minutes(1), std::chrono::minutes(3), std::chrono::minutes(10), std::chrono::hours(1),
                        std::chrono::hours(4),    std::chrono::hours(12),  std::chrono::hours(24),  std::chrono::hours(48),   std::chrono::hours(72)};
// "SERPRO WhatsApp API", status query: the first look after a few seconds, then ever less.
constexpr Delays free{std::chrono::seconds(3),  std::chrono::seconds(10), std::chrono::seconds(30), std::chrono::minutes(2), std::chrono::minutes(10),
                      std::chrono::hours(1),    std::chrono::hours(4),    std::chrono::hours(12),   std::chrono::hours(24),  std::chrono::hours(72)};
constexpr auto ageLimit = std::chrono::hours(24 * 7);
constexpr int perRun = 20;

// Two requests of an account that ask the same.
QByteArray questionKey(const Account &account, const net::Request &request)
{
    return QByteArray::number(account.id.value) + ' ' + request.method + ' ' + request.url.toEncoded() + '\n' + request.body;
}

} // namespace

std::optional<Milliseconds> PollService::delayBefore(int tries, int monthlyQuota)
{
    const Delays &delays = monthlyQuota > 0 ? frugal : free;
    if (tries < 0 || tries >= static_cast<int>(delays.size()))
        return {};
    return delays[static_cast<std::size_t>(tries)];
}

bool PollService::isOver(EventKind verdict, const Capabilities &capabilities)
{
    const bool read = verdict == EventKind::Read || verdict == EventKind::Played;
    return isFinal(verdict) && !(read && capabilities.pollTellsReplies);
}

int PollService::dailyBudget(int monthlyQuota)
{
    // A third of the month's calls, evenly over its days: sending must never starve because we asked too much.
    return monthlyQuota <= 0 ? std::numeric_limits<int>::max() : std::max(20, monthlyQuota / 90);
}

PollService::PollService(const Core &core, AccountService &accounts, IngestService &ingest, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_ingest(ingest)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollService::runDue);
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (m_running && !changes.messages.isEmpty() && !m_timer.isActive())
            schedule();
    });
}

void PollService::setRunning(bool running)
{
    m_running = running;
    if (running)
        schedule();
    else
        m_timer.stop();
}

void PollService::schedule()
{
    m_core.database->read([](Connection &connection) { return MessageStore(connection).nextPoll(); })
        .then(this, [this](Result<std::optional<Instant>> next) {
            if (!m_running || m_busy || !next || !*next)
                return;
            const auto wait = std::clamp(**next - m_core.now(), Milliseconds(1000), Milliseconds(60'000));
            m_timer.start(static_cast<int>(wait.count()));
        });
}

void PollService::runDue()
{
    if (m_busy || !m_running)
        return;
    m_busy = true;
    m_core.database->read([now = m_core.now(), after = m_newestLeft](Connection &connection) { return MessageStore(connection).duePolls(now, perRun, after); })
        .then(this, [this](Result<QList<DuePoll>> due) { return askAll(due ? *due : QList<DuePoll>()); })
        .unwrap()
        .then(this, [this](Result<int>) {
            m_busy = false;
            schedule();
        });
}

void PollService::leaveOlder(MessageRow newest)
{
    m_newestLeft = newest;
    if (m_running)
        schedule();
}

QFuture<Result<int>> PollService::pollOnce()
{
    return m_core.database->read([now = m_core.now()](Connection &connection) { return MessageStore(connection).openMessages(now - ageLimit); })
        .then(this, [this](Result<QList<DuePoll>> open) { return open ? askAll(*open) : ready(Result<int>(open.error())); })
        .unwrap();
}

QFuture<Result<void>> PollService::poll(MessageRow row)
{
    return ask(std::make_shared<Round>(), {row, {}, 0});
}

// One after the other, however many are open.
struct PollService::Series {
    QPromise<Result<int>> answer;
    std::shared_ptr<Round> round = std::make_shared<Round>();
    QList<DuePoll> due;
    qsizetype next = 0;
    int asked = 0;
};

QFuture<Result<int>> PollService::askAll(const QList<DuePoll> &due)
{
    const auto series = std::make_shared<Series>();
    series->due = due;
    series->answer.start();
    askNextOf(series);
    return series->answer.future();
}

// None waits for the answer of the next: see askNext().
void PollService::askNextOf(std::shared_ptr<Series> series)
{
    if (series->next >= series->due.size()) {
        series->answer.addResult(Result<int>(series->asked));
        series->answer.finish();
        return;
    }
    const DuePoll next = series->due[series->next++];
    ask(series->round, next).then(this, [this, series, next](Result<void> done) {
        if (!done)
            qCInfo(logPoll) << "message" << next.row.value << "not asked about:" << toString(done.error().kind) << done.error().detail;
        series->asked += done ? 1 : 0;
        askNextOf(series);
    });
}

QFuture<Result<void>> PollService::ask(std::shared_ptr<Round> round, const DuePoll &due)
{
    auto question = std::make_shared<Question>();
    question->round = std::move(round);
    question->row = due.row;
    question->tries = due.tries;
    return m_core.database
        ->read([question](Connection &connection) -> Result<AccountId> {
            const auto message = MessageStore(connection).byRow(question->row);
            if (!message)
                return message.error();
            question->target.recipient = message->recipient;
            if (const auto channel = AccountStore(connection).channel(message->channel))
                question->target.channel = *channel;
            const auto refs = EvidenceStore(connection).refs(question->row);
            if (!refs)
                return refs.error();
            for (const RefRow &ref : *refs)
                question->target.refs.append({ref.kind, ref.value});
            const auto attempts = MessageStore(connection).attempts(question->row);
            if (attempts && !attempts->isEmpty())
                question->target.sentAt = attempts->last().startedAt;
            return message->account;
        })
        .then(this, [this](Result<AccountId> account) -> QFuture<Result<AccountService::Access>> {
            return account ? m_accounts.withCredentials(*account) : ready(Result<AccountService::Access>(account.error()));
        })
        .unwrap()
        .then(this, [this, question](Result<AccountService::Access> access) -> QFuture<Result<void>> {
            if (!access)
                return ready(Result<void>(access.error()));
            question->access = *access;
            question->provider = providerFor(access->account.provider);
            if (!question->provider)
                return ready(Result<void>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version"))));
            return askStep(question, 0);
        })
        .unwrap();
}

// Counts one call against today's budget; false when it is spent.
QFuture<Result<bool>> PollService::spend(std::shared_ptr<Question> question)
{
    return m_core.database->write([question, day = toIso(m_core.now()).left(10)](Connection &connection) -> Result<bool> {
        SettingStore usage(connection);
        const qint64 account = question->access.account.id.value;
        const auto calls = usage.calls(account, day, QStringLiteral("poll"));
        if (!calls)
            return calls.error();
        const qint64 budget = dailyBudget(question->provider->monthlyQuota(question->access.account));
        if (*calls >= budget * question->round->budgetShare / 100)
            return false;
        const auto counted = usage.countCall(account, day, QStringLiteral("poll"));
        return counted ? Result<bool>(true) : Result<bool>(counted.error());
    });
}

QFuture<Result<void>> PollService::askStep(std::shared_ptr<Question> question, int step)
{
    const Account &account = question->access.account;
    const auto request = question->provider->pollRequest(account, question->access.secrets, question->target, step);
    if (!request) {
        if (step == 0)
            question->round->nothingToAsk = error(ErrorKind::Conflict, QStringLiteral("no id to ask by"), QStringLiteral("state"));
        return plan(question, {});
    }
    const QByteArray key = questionKey(account, *request);
    if (question->round->answers.contains(key))
        return hear(question, step, question->round->answers.value(key));
    const Milliseconds wait = mayAsk(*question, step);
    if (wait > Milliseconds::zero()) {
        QPromise<Result<void>> promise;
        auto shared = std::make_shared<QPromise<Result<void>>>(std::move(promise));
        shared->start();
        QTimer::singleShot(wait, this, [this, question, step, shared] {
            askStep(question, step).then(this, [shared](Result<void> done) {
                shared->addResult(done);
                shared->finish();
            });
        });
        return shared->future();
    }
    return spend(question)
        .then(this, [this, question, step, key, request = *request](Result<bool> allowed) -> QFuture<Result<void>> {
            if (!allowed)
                return ready(Result<void>(allowed.error()));
            if (!*allowed)
                return plan(question, error(ErrorKind::RateLimited, QStringLiteral("today's polling budget is spent"), QStringLiteral("budget")));
            return m_core.http->send(request)
                .then(this, [this, question, step, key](const net::Outcome &outcome) {
                    question->round->answers.insert(key, outcome);
                    return hear(question, step, outcome);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<void>> PollService::hear(std::shared_ptr<Question> question, int step, const net::Outcome &outcome)
{
    const Account &account = question->access.account;
    const bool answered = outcome.transfer == net::Transfer::Answered;
    PollHealth &health = m_health[account.id];
    (answered && outcome.response.status < 500 ? health.answeredAt : health.failedAt) = m_core.now();
    if (!answered)
        return plan(question, outcome.error);
    if (outcome.response.status == 429) {
        const Instant now = m_core.now();
        m_limiter.blockUntil(keyOf(*question, step), now + net::retryAfter(outcome.response, now).value_or(Milliseconds(30'000)));
        return plan(question, error(ErrorKind::RateLimited, QStringLiteral("HTTP 429")));
    }
    if (outcome.response.status == 401) {
        m_accounts.tokens().forget(account.id, question->access.secrets);
        m_accounts.noteHealth(account.id, CredentialHealth::Refused);
    }
    const PollReply reply = question->provider->readPollReply(account, question->target, step, outcome.response);
    if (reply.askNext)
        return askStep(question, step + 1);
    if (!reply.understood)
        return plan(question, reply.error);
    return m_ingest.takePolled(account, reply.events, outcome.response.body)
        .then(this, [this, question, body = outcome.response.body](Result<int> taken) -> QFuture<Result<int>> {
            if (!taken || !peopleAbilities(question->access.account).history)
                return ready(taken);
            // The answer may hold what the person wrote.
            return m_core.database->write([question, body, now = m_core.now(), facts = *taken](Connection &connection) -> Result<int> {
                const auto heard = takePolledHistory(connection, question->access.account, question->row, body, now);
                return heard ? Result<int>(facts) : heard;
            });
        })
        .unwrap()
        .then(this, [this, question](Result<int> taken) {
            question->round->news += taken ? *taken : 0;
            return plan(question, taken ? std::optional<Error>() : taken.error());
        })
        .unwrap();
}

// When to ask again; none when the story is over or the schedule is.
QFuture<Result<void>> PollService::plan(std::shared_ptr<Question> question, std::optional<Error> problem)
{
    return m_core.database
        ->write([question, problem, now = m_core.now()](Connection &connection) -> Result<void> {
            MessageStore messages(connection);
            const auto message = messages.byRow(question->row);
            if (!message)
                return message.error();
            const Account &account = question->access.account;
            const bool over = isOver(message->verdict, question->provider->capabilities(account)) || now - message->createdAt > ageLimit;
            const auto delay = delayBefore(question->tries + 1, question->provider->monthlyQuota(account));
            const auto next = over || !delay ? std::optional<Instant>() : now + *delay;
            return messages.planPoll(question->row, next, question->tries + 1, problem ? std::optional<Instant>() : now);
        })
        .then(this, [problem](Result<void> planned) { return planned && problem ? Result<void>(*problem) : planned; });
}

QString PollService::keyOf(const Question &question, int step)
{
    return QStringLiteral("%1/%2").arg(question.access.account.id.value).arg(question.provider->pollBucket(question.access.account, step));
}

Milliseconds PollService::mayAsk(const Question &question, int step)
{
    const Account &account = question.access.account;
    const auto limits = question.provider->rateLimits(account);
    const QString bucket = question.provider->pollBucket(account, step);
    if (limits.contains(bucket))
        m_limiter.setLimit(keyOf(question, step), limits.value(bucket));
    return m_limiter.acquire(keyOf(question, step), m_core.now());
}

} // namespace recado
