#include "services/messagedecisions.h"

#include "providers/provider.h"
#include "services/broadcastcontext.h"
#include "services/decisionrecord.h"
#include "services/journal.h"
#include "services/pollservice.h"
#include "store/accountstore.h"
#include "store/messagestore.h"
#include "store/templatestore.h"

#include <algorithm>

namespace recado {

namespace {

Error notUnknown()
{
    return error(ErrorKind::Conflict, QStringLiteral("message is not unknown"), QStringLiteral("state"));
}

bool isUnknown(const Message &message)
{
    return message.state == MessageState::Unknown && message.verdict == EventKind::Unknown;
}

bool isMissedOne(const Message &message)
{
    const bool lost = message.verdict == EventKind::Refused || message.verdict == EventKind::Failed;
    return lost && message.state != MessageState::Queued && message.state != MessageState::InFlight;
}

Result<void> decideUnknown(Connection &connection, MessageRow row, StatusEvent fact, Instant now)
{
    const auto message = MessageStore(connection).byRow(row);
    if (!message)
        return message.error();
    return isUnknown(*message) ? tellDecision(connection, *message, fact, now) : Result<void>(notUnknown());
}

// The fact settles the state; see EvidenceStore::refreshVerdict().
Result<void> waitOn(Connection &connection, MessageRow row, Instant until, Instant now)
{
    const auto message = MessageStore(connection).byRow(row);
    if (!message)
        return message.error();
    if (!isUnknown(*message) && message->verdictRule != operatorDecidedRule)
        return notUnknown();
    StatusEvent fact = localFact(EventKind::Unknown, now);
    fact.text = toIso(until);
    if (const auto told = tellDecision(connection, *message, fact, now); !told)
        return told;
    // Who waits is told at the end at the latest.
    const auto planned = MessageStore(connection).plannedPoll(row);
    if (!planned)
        return planned.error();
    const auto account = AccountStore(connection).byId(message->account);
    const auto provider = account ? providerFor(account->provider) : nullptr;
    if (*planned || !provider || !provider->capabilities(*account).polling)
        return {};
    return MessageStore(connection).planPoll(row, until, 0);
}

Result<void> sendItAgain(Connection &connection, MessageRow row, const QString &note, Instant now)
{
    MessageStore messages(connection);
    const auto message = messages.byRow(row);
    if (!message)
        return message.error();
    if (const auto may = mayBeContacted(connection, *message); !may)
        return may;
    if (isUnknown(*message)) {
        if (const auto queued = messages.queueUnknownAgain(row, now); !queued)
            return queued;
        StatusEvent fact = localFact(EventKind::Queued, now);
        fact.text = note;
        if (const auto told = tellDecision(connection, *message, fact, now); !told)
            return told;
        return reviveBroadcast(connection, *message, now);
    }
    if (!isMissedOne(*message))
        return error(ErrorKind::Conflict, QStringLiteral("message is neither unknown, refused nor failed"), QStringLiteral("state"));
    const auto answer = retryAnswerOf(connection, *message, now);
    if (!answer)
        return answer.error();
    if (answer->kind != RetryAnswer::Kind::Now && answer->kind != RetryAnswer::Kind::Decide)
        return error(ErrorKind::Conflict, toString(answer->kind), QStringLiteral("retry"));
    return queueForRetry(connection, *message, note, now);
}

// The last "wait" that nothing followed.
void readWait(const QList<StatusEvent> &events, MessageOutlook &outlook)
{
    const auto last = std::max_element(events.cbegin(), events.cend(), [](const StatusEvent &left, const StatusEvent &right) {
        const bool speaks = right.source == EventSource::Operator && right.kind != EventKind::Note;
        const bool spoke = left.source == EventSource::Operator && left.kind != EventKind::Note;
        return std::pair(spoke, left.heardAt) < std::pair(speaks, right.heardAt);
    });
    if (last == events.cend() || last->source != EventSource::Operator || last->kind != EventKind::Unknown)
        return;
    outlook.waitUntil = instantFromIso(last->text);
    outlook.waitingFor = last->who;
}

Result<Milliseconds> timeToLiveOf(Connection &connection, const Message &message)
{
    if (message.templateName.isEmpty())
        return usualTimeToLive;
    const auto definition = TemplateStore(connection).find(message.account, message.templateName, message.templateLanguage);
    if (!definition)
        return definition.error();
    return *definition ? timeToLive(**definition) : usualTimeToLive;
}

Result<MessageOutlook> readOutlook(Connection &connection, MessageRow row, Instant now)
{
    MessageStore messages(connection);
    const auto message = messages.byRow(row);
    if (!message)
        return message.error();
    MessageOutlook outlook;
    outlook.ofBroadcast = !message->broadcast.isNull();
    const auto life = timeToLiveOf(connection, *message);
    const auto planned = messages.plannedPoll(row);
    const auto refs = EvidenceStore(connection).refs(row);
    const auto events = EvidenceStore(connection).timeline(row);
    const auto account = AccountStore(connection).byId(message->account);
    if (!life || !planned || !refs || !events || !account)
        return !life ? life.error() : !planned ? planned.error() : !refs ? refs.error() : !events ? events.error() : account.error();
    outlook.silence = silenceOf(*message, *life, now);
    outlook.nextPoll = *planned;
    const auto provider = providerFor(account->provider);
    outlook.canPoll = provider && provider->capabilities(*account).polling;
    outlook.ourIdTravelled = !refs->isEmpty();
    outlook.inferred = refs->isEmpty() && provider && provider->capabilities(*account).webhooks;
    readWait(*events, outlook);
    if (!isMissedOne(*message))
        return outlook;
    const auto answer = retryAnswerOf(connection, *message, now);
    if (!answer)
        return answer.error();
    outlook.retry = *answer;
    outlook.retryCode = retryCodeOf(*message);
    return outlook;
}

} // namespace

MessageDecisions::MessageDecisions(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<MessageOutlook>> MessageDecisions::outlook(MessageRow row)
{
    return m_core.database->read([row, now = m_core.now()](Connection &connection) { return readOutlook(connection, row, now); });
}

QFuture<Result<Content>> MessageDecisions::content(MessageRow row)
{
    return m_core.database->read([row](Connection &connection) -> Result<Content> {
        const auto message = MessageStore(connection).byRow(row);
        return message ? contentOfMessage(connection, *message) : Result<Content>(message.error());
    });
}

QFuture<Result<void>> MessageDecisions::decide(Change change)
{
    return m_core.database->write([change = std::move(change), now = m_core.now()](Connection &connection) { return change(connection, now); });
}

QFuture<Result<void>> MessageDecisions::keepWaiting(MessageRow row, Instant until)
{
    if (until <= m_core.now())
        return ready(Result<void>(error(ErrorKind::Invalid, QStringLiteral("this time has passed"), QStringLiteral("until"))));
    return decide([row, until](Connection &connection, Instant now) { return waitOn(connection, row, until, now); });
}

QFuture<Result<void>> MessageDecisions::markSent(MessageRow row, const QString &note)
{
    return decide([row, note](Connection &connection, Instant now) {
        StatusEvent fact = localFact(EventKind::Sent, now);
        fact.text = note;
        return decideUnknown(connection, row, fact, now);
    });
}

QFuture<Result<void>> MessageDecisions::markNotSent(MessageRow row, const QString &note)
{
    return decide([row, note](Connection &connection, Instant now) {
        StatusEvent fact = localFact(EventKind::Refused, now);
        fact.errorKind = toString(ErrorKind::NotSent);
        fact.text = note;
        return decideUnknown(connection, row, fact, now);
    });
}

QFuture<Result<void>> MessageDecisions::sendAgain(MessageRow row, const QString &note)
{
    return decide([row, note](Connection &connection, Instant now) { return sendItAgain(connection, row, note, now); });
}

} // namespace recado
