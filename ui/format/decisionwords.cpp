#include "format/decisionwords.h"

#include "domain/verdict.h"
#include "format/timewords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(recado::DecisionWords)

public:
    static QString silence(EventKind verdict, const Silence &silence, Instant now);
    static QString retry(const RetryAnswer &answer, Instant now);
    static QString action(Action action);
    static QString again(const RetryAnswer &answer, Instant now);
    static QString decision(const StatusEvent &event, Instant now);
    static QString problem(const Error &error);

private:
    static QString beginning(EventKind verdict, const QString &age);
    static QString who(const StatusEvent &event) { return event.who.isEmpty() ? tr("Somebody") : event.who; }
    static QString notRetried(const QString &word);
};

QString DecisionWords::beginning(EventKind verdict, const QString &age)
{
    switch (verdict) {
    case EventKind::Accepted: return tr("Accepted %1 and silent since").arg(age);
    case EventKind::Held: return tr("Held back by the provider %1 and silent since").arg(age);
    case EventKind::Sent: return tr("Sent %1, and no delivery was told").arg(age);
    default: return tr("Without an answer since %1").arg(age);
    }
}

QString DecisionWords::silence(EventKind verdict, const Silence &silence, Instant now)
{
    const QString age = ageWords(silence.since, now);
    const QString until = momentWord(silence.until, now);
    switch (silence.kind) {
    case Silence::Kind::None: return {};
    case Silence::Kind::Fresh: return verdict == EventKind::Sent ? tr("Sent %1; a telephone that is off is usual. It may still arrive until %2.").arg(age, until)
                                                                 : tr("%1, which is usual; it may still arrive until %2.").arg(beginning(verdict, age), until);
    case Silence::Kind::Late: return tr("%1; it may still arrive until %2.").arg(beginning(verdict, age), until);
    case Silence::Kind::Expired:
        return tr("%1. WhatsApp gave it up at %2: take it as not delivered.").arg(beginning(verdict, age), until);
    }
    return {};
}

QString DecisionWords::retry(const RetryAnswer &answer, Instant now)
{
    switch (answer.kind) {
    case RetryAnswer::Kind::Now: return tr("It can be sent again now.");
    case RetryAnswer::Kind::Later: return tr("It can be sent again from %1 on; before that it would fail once more.").arg(momentWord(answer.at, now));
    case RetryAnswer::Kind::Decide:
        return tr("Nobody can say whether the person will still get it, so sending it again is your decision: they may get it twice.");
    case RetryAnswer::Kind::Never: return tr("Sent again as it is, it would fail again.");
    case RetryAnswer::Kind::NeedsChange: break;
    }
    switch (answer.change) {
    case RetryRule::Change::Template: return tr("It can be sent again once its template is approved and fetched anew.");
    case RetryRule::Change::Account: return tr("It can be sent again once the account is in order and its test succeeds.");
    case RetryRule::Change::Number: return tr("It can be sent again once the sending number is free and the account's test succeeds.");
    case RetryRule::Change::Media: return tr("It needs another file or link: write it anew.");
    case RetryRule::Change::None: break;
    }
    return {};
}

QString DecisionWords::action(Action action)
{
    switch (action) {
    case Action::None: return {};
    case Action::CorrectNumber: return tr("&Correct the number");
    case Action::RefreshTemplate: return tr("&Fetch the templates again");
    case Action::RenewToken: return tr("&Enter new credentials");
    case Action::RetryLater: return tr("&Send again");
    case Action::SendTemplate: return tr("Send a &template");
    case Action::EditMessage: return tr("&Change the message");
    case Action::ContactAdministrator: return tr("Copy for the &administrator");
    }
    return {};
}

QString DecisionWords::again(const RetryAnswer &answer, Instant now)
{
    return answer.kind == RetryAnswer::Kind::Later ? tr("&Send again at %1").arg(momentWord(answer.at, now)) : tr("&Send again now");
}

QString DecisionWords::decision(const StatusEvent &event, Instant now)
{
    if (event.source != EventSource::Operator)
        return {};
    switch (event.kind) {
    case EventKind::Sent: return tr("%1 decided that it was sent.").arg(who(event));
    case EventKind::Refused:
        return isDecision(event) ? tr("%1 decided that it was not sent.").arg(who(event)) : tr("%1 cancelled it.").arg(who(event));
    case EventKind::Unknown: {
        const auto until = instantFromIso(event.text);
        if (!until)
            return {};
        return *until > now ? tr("%1 waits until %2.").arg(who(event), momentWord(*until, now))
                            : tr("%1 waited until %2; that time is over.").arg(who(event), momentWord(*until, now));
    }
    case EventKind::Queued: return tr("%1 asked for a new attempt.").arg(who(event));
    default: return {};
    }
}

QString DecisionWords::notRetried(const QString &word)
{
    if (word == QLatin1String("later"))
        return tr("It is too early to send it again: before its time it would fail once more.");
    if (word == QLatin1String("needs_change"))
        return tr("Something has to be mended first: its template, its file, its account or the sending number.");
    if (word == QLatin1String("decide"))
        return tr("Nobody can say whether it arrived: whether it is sent again is decided for each message by itself.");
    return tr("Sent again as it is, it would fail again. Change it and send it as a new message.");
}

QString DecisionWords::problem(const Error &error)
{
    if (error.kind == ErrorKind::Conflict && error.place == QLatin1String("state"))
        return tr("It is not what it was any more: something was heard or decided about it meanwhile. Nothing was changed.");
    if (error.kind == ErrorKind::Conflict && error.place == QLatin1String("retry"))
        return notRetried(error.detail);
    if (error.kind == ErrorKind::Conflict && error.place == QLatin1String("do_not_contact"))
        return errorSentence(recado::error(ErrorKind::NotSent, error.detail, error.place)); // who said so, and when
    if (error.kind == ErrorKind::Conflict && error.place == QLatin1String("broadcast"))
        return tr("Its broadcast cannot run now: look at it under Broadcasts.");
    if (error.kind == ErrorKind::Unsupported && error.place == QLatin1String("broadcast"))
        return tr("A message of a broadcast has no time of its own: send it again when its time has come.");
    if (error.kind == ErrorKind::Invalid && error.place == QLatin1String("until"))
        return tr("This moment has passed: choose a later one.");
    if (error.kind == ErrorKind::Invalid && error.place == QLatin1String("count"))
        return tr("Too many at once: at most %1.").arg(QLocale().toString(error.detail.toInt()));
    return errorSentence(error);
}

// What the code alone does not say: by what would help.
Action actionOfRetry(const std::optional<RetryAnswer> &retry)
{
    if (!retry)
        return Action::None;
    switch (retry->kind) {
    case RetryAnswer::Kind::Now:
    case RetryAnswer::Kind::Later: return Action::RetryLater;
    case RetryAnswer::Kind::NeedsChange: break;
    default: return Action::None;
    }
    switch (retry->change) {
    case RetryRule::Change::Template: return Action::RefreshTemplate;
    case RetryRule::Change::Media: return Action::EditMessage;
    case RetryRule::Change::Account: return Action::RenewToken;
    default: return Action::ContactAdministrator;
    }
}

Action actionOfSide(CodeSide side)
{
    switch (side) {
    case CodeSide::Template: return Action::RefreshTemplate;
    case CodeSide::Message: return Action::EditMessage;
    case CodeSide::Account:
    case CodeSide::Sender: return Action::ContactAdministrator;
    default: return Action::None;
    }
}

// Our own refusals: nothing of it ever left.
Action actionOfKind(const Error &error)
{
    if (error.place.startsWith(QLatin1String("template")))
        return Action::RefreshTemplate;
    if (error.place == QLatin1String("to"))
        return Action::CorrectNumber;
    switch (error.kind) {
    case ErrorKind::Unauthorized: return Action::RenewToken;
    case ErrorKind::Invalid:
    case ErrorKind::Unsupported:
    case ErrorKind::NotFound: return Action::EditMessage;
    default: return Action::ContactAdministrator;
    }
}

} // namespace

QString silenceSentence(EventKind verdict, const Silence &silence, Instant now)
{
    return DecisionWords::silence(verdict, silence, now);
}

FailureWords failureWords(const Error &error, const std::optional<RetryAnswer> &retry)
{
    FailureWords found;
    auto words = codeWords(error.code, error.message);
    if (!words && error.kind == ErrorKind::Rejected && error.place == QLatin1String("to"))
        words = codeWords(QStringLiteral("wati:invalid_number")); // refused for its number, in a field instead of a code
    const bool mayGo = retry && (retry->kind == RetryAnswer::Kind::Now || retry->kind == RetryAnswer::Kind::Later);
    if (words) {
        found.happened = words->happened;
        found.side = sideWord(words->side);
        found.code = words->code;
        found.toDo = words->toDo;
        found.action = words->action;
        if (found.action == Action::RetryLater && !mayGo)
            found.action = Action::None; // its sentence says why not
    } else {
        found.happened = errorSentence(error);
        found.code = error.code;
    }
    if (!words && error.kind == ErrorKind::Unauthorized)
        found.action = Action::RenewToken;
    if (found.action == Action::None)
        found.action = actionOfRetry(retry);
    if (found.action == Action::RefreshTemplate && retry && retry->kind == RetryAnswer::Kind::Now)
        found.action = Action::RetryLater; // it was fetched, and is in order
    if (found.action == Action::None)
        found.action = words ? actionOfSide(words->side) : actionOfKind(error);
    return found;
}

QString retryAnswerSentence(const RetryAnswer &answer, Instant now)
{
    return DecisionWords::retry(answer, now);
}

QString actionWord(Action action)
{
    return DecisionWords::action(action);
}

QString retryWord(const RetryAnswer &answer, Instant now)
{
    return DecisionWords::again(answer, now);
}

QString decisionSentence(const StatusEvent &event, Instant now)
{
    return DecisionWords::decision(event, now);
}

QString decisionProblem(const Error &error)
{
    return DecisionWords::problem(error);
}

} // namespace recado
