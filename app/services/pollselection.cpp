// The part of PollService that asks about what somebody chose.
#include "services/pollround.h"
#include "store/accountstore.h"
#include "store/messagestore.h"

#include <QPromise>

namespace recado {

// One message, as far as it is known before anybody is asked.
struct PollService::Candidate {
    AccountId account;
    QString accountName;
    std::optional<Error> reason; // why nobody can be asked about it
};

struct PollService::Selection {
    QPromise<Result<PollCount>> answer;
    QList<DuePoll> due;
    std::function<void(const PollProgress &)> progress;
    StopFlag stop;
    std::shared_ptr<Round> round = std::make_shared<Round>();
    PollProgress at;
    PollCount count;
    QHash<AccountId, Error> closed; // asked no more
};

namespace {

// The next message of the account would meet the same.
bool concernsAccount(const Error &problem)
{
    switch (problem.kind) {
    case ErrorKind::RateLimited: return problem.place == QLatin1String("budget");
    case ErrorKind::Unauthorized:
    case ErrorKind::Locked:
    case ErrorKind::Unavailable:
    case ErrorKind::Unsupported:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::NotSent: return true;
    default: return false;
    }
}

void noteNotAsked(PollCount &count, AccountId account, const QString &name, const Error &reason)
{
    for (PollCount::NotAsked &other : count.notAsked) {
        if (other.account == account && other.reason.kind == reason.kind && other.reason.place == reason.place) {
            ++other.count;
            return;
        }
    }
    count.notAsked.append({account, name, reason, 1});
}

} // namespace

Result<PollService::Candidate> PollService::readCandidate(Connection &connection, MessageRow row)
{
    const auto message = MessageStore(connection).byRow(row);
    if (!message)
        return message.error();
    const auto account = AccountStore(connection).byId(message->account);
    if (!account)
        return account.error();
    Candidate candidate{account->id, account->name, {}};
    const auto provider = providerFor(account->provider);
    const bool left = message->state == MessageState::Accepted || message->state == MessageState::Held || message->state == MessageState::Unknown
        || (message->state == MessageState::Refused && message->verdictRule == operatorDecidedRule);
    if (!provider || !provider->capabilities(*account).polling)
        candidate.reason = error(ErrorKind::Unsupported, QStringLiteral("this provider cannot be asked"), QStringLiteral("polling"));
    else if (!left)
        candidate.reason = error(ErrorKind::Conflict, QStringLiteral("nothing of it has left"), QStringLiteral("state"));
    return candidate;
}

QFuture<Result<PollCount>> PollService::poll(const QList<MessageRow> &rows, const std::function<void(const PollProgress &)> &progress, const StopFlag &stop)
{
    if (rows.size() > mostAtOnce)
        return ready(Result<PollCount>(error(ErrorKind::Invalid, QString::number(mostAtOnce), QStringLiteral("count"))));
    auto selection = std::make_shared<Selection>();
    for (const MessageRow row : rows)
        selection->due.append({row, {}, 0});
    selection->progress = progress;
    selection->stop = stop;
    return begin(std::move(selection));
}

QFuture<Result<PollCount>> PollService::poll(const QList<DuePoll> &due, int budgetShare, const StopFlag &stop)
{
    auto selection = std::make_shared<Selection>();
    selection->due = due;
    selection->stop = stop;
    selection->round->budgetShare = budgetShare;
    return begin(std::move(selection));
}

QFuture<Result<PollCount>> PollService::begin(std::shared_ptr<Selection> selection)
{
    selection->at.total = static_cast<int>(selection->due.size());
    selection->answer.start();
    const auto answer = selection->answer.future();
    askNext(std::move(selection));
    return answer;
}

// A chain of ten thousand futures, each the answer of the next, would end in one deep call: every step begins from the event loop instead.
void PollService::askNext(std::shared_ptr<Selection> selection)
{
    if (selection->at.done > 0 && selection->progress)
        selection->progress(selection->at);
    selection->count.stopped = isStopped(selection->stop);
    if (selection->count.stopped || selection->at.done >= selection->due.size()) {
        selection->answer.addResult(Result<PollCount>(selection->count));
        selection->answer.finish();
        return;
    }
    const DuePoll due = selection->due[selection->at.done++];
    m_core.database->read([row = due.row](Connection &connection) { return readCandidate(connection, row); })
        .then(this, [this, selection, due](Result<Candidate> candidate) {
            const auto closed = candidate ? selection->closed.constFind(candidate->account) : selection->closed.cend();
            if (!candidate) {
                noteNotAsked(selection->count, {}, {}, candidate.error());
                askNext(selection);
            } else if (closed != selection->closed.cend() || candidate->reason) {
                noteNotAsked(selection->count, candidate->account, candidate->accountName, candidate->reason ? *candidate->reason : *closed);
                askNext(selection);
            } else {
                askOne(selection, due, *candidate);
            }
        });
}

void PollService::askOne(std::shared_ptr<Selection> selection, const DuePoll &due, const Candidate &candidate)
{
    selection->round->nothingToAsk.reset();
    ask(selection->round, {due.row, candidate.account, due.tries}).then(this, [this, selection, candidate](Result<void> asked) {
        const std::optional<Error> why = asked ? selection->round->nothingToAsk : std::optional(asked.error());
        if (why) {
            noteNotAsked(selection->count, candidate.account, candidate.accountName, *why);
            if (!asked && concernsAccount(*why))
                selection->closed.insert(candidate.account, *why);
        } else {
            ++selection->count.asked;
        }
        selection->count.news = selection->at.news = selection->round->news;
        askNext(selection);
    });
}

} // namespace recado
