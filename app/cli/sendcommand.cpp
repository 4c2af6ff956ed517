// recadoctl send
#include "cli/checkedcontent.h"
#include "cli/families.h"
#include "cli/planoptions.h"
#include "cli/progress.h"
#include "cli/seconds.h"
#include "cli/sendnow.h"
#include "cli/sendoptions.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

namespace recado::cli {

namespace {

using std::chrono::milliseconds;

// The attempt is given a little less than the whole time, so that its outcome is known and written before the command ends…
milliseconds attemptTime(milliseconds left)
{
    return std::max(milliseconds(200), left - std::min(milliseconds(500), left / 10));
}

// …and what is being written when the time is over may finish.
constexpr milliseconds settlingGrace{3000};

struct Wanted {
    std::optional<EventKind> target; // of --wait
    milliseconds timeout{60'000};
    bool queue = false;
    std::optional<Instant> at; // queued then, too
    QString problem;
};

Wanted readWanted(const Arguments &arguments)
{
    Wanted wanted;
    wanted.queue = arguments.has(QStringLiteral("queue")) || arguments.has(QStringLiteral("at"));
    if (const QString word = arguments.option(QStringLiteral("wait")); arguments.has(QStringLiteral("wait"))) {
        static const QStringList targets{QStringLiteral("accepted"), QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read"),
                                         QStringLiteral("replied")};
        if (!targets.contains(word))
            wanted.problem = Terminal::tr("--wait takes one of: %1").arg(targets.join(QStringLiteral(", ")));
        wanted.target = eventKindFromString(word);
    }
    if (wanted.queue && wanted.target)
        wanted.problem = Terminal::tr("--queue does not wait: the host sends it later.");
    if (arguments.has(QStringLiteral("at"))) {
        wanted.at = momentWithOffset(arguments.option(QStringLiteral("at")));
        if (!wanted.at)
            wanted.problem = Terminal::tr("--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00.");
    }
    if (arguments.has(QStringLiteral("timeout"))) {
        const auto time = secondsFrom(arguments.option(QStringLiteral("timeout")));
        if (!time)
            wanted.problem = Terminal::tr("--timeout takes a number of seconds above 0.");
        wanted.timeout = time.value_or(wanted.timeout);
    }
    return wanted;
}

// The contract's answer, in every case: {message_id, state, verdict, provider_id, error}.
QJsonObject answer(const QString &id, const QString &state, const QString &verdict, const QString &providerId, const QJsonValue &problem)
{
    return {{QStringLiteral("message_id"), textOrNull(id)},
            {QStringLiteral("state"), state},
            {QStringLiteral("verdict"), verdict},
            {QStringLiteral("provider_id"), textOrNull(providerId)},
            {QStringLiteral("error"), problem}};
}

// Refused here, before there was anything to record: no message exists.
int refuse(Session &session, const Error &problem)
{
    const QString refused = toString(MessageState::Refused);
    session.out().document(answer({}, refused, refused, {}, toJson(problem)));
    session.explain(problem);
    return Failed;
}

bool isGood(const Story &story, const Wanted &wanted)
{
    const Message &message = story.summary.message;
    if (wanted.queue)
        return message.state == MessageState::Queued || message.state == MessageState::Accepted || message.state == MessageState::Held;
    if (wanted.target)
        return hasReached(*wanted.target, story);
    return (message.state == MessageState::Accepted || message.state == MessageState::Held) && message.verdict != EventKind::Failed;
}

int report(Session &session, const Story &story, const Wanted &wanted, bool interrupted)
{
    const Message &message = story.summary.message;
    const bool good = isGood(story, wanted);
    QJsonValue reason = reasonOf(message);
    if (!good && reason.isNull()) {
        const ErrorKind kind = interrupted ? ErrorKind::Cancelled : ErrorKind::Timeout;
        const QString detail = wanted.target ? QStringLiteral("the wait for \"%1\" ended before it came").arg(toString(*wanted.target))
                                             : QStringLiteral("the wait for the answer ended before it came");
        reason = toJson(error(kind, detail));
    }
    session.out().document(answer(message.id.value, toString(message.state), toString(message.verdict), message.providerId, reason));
    session.out().say(QStringLiteral("%1  %2  %3").arg(message.id.value, message.recipient, statusWord(message.verdict)));
    if (good)
        return Done;
    if (!reasonOf(message).isNull())
        session.explain(message.error);
    else if (interrupted)
        session.out().warn(Terminal::tr("Stopped waiting. This is what is known so far."));
    else
        session.out().warn(Terminal::tr("The time ran out. This is what is known so far."));
    return Failed;
}

// The message into the journal, and its story as far as it was waited for.
int leave(Session &session, Application &app, const SendRequest &request, const Wanted &wanted, const QDeadlineTimer &deadline)
{
    const Interruption interruption;
    const auto receipt = await(wanted.queue ? app.sender().enqueue(request) : app.sender().send(request));
    if (!receipt)
        return refuse(session, receipt.error());
    const auto enough = [&wanted](const Story &story) {
        if (wanted.queue)
            return true;
        return wanted.target ? hasReached(*wanted.target, story) || isLost(*wanted.target, story) : isSettled(story.summary.message);
    };
    auto story = follow(app, receipt->row, deadline, interruption, enough);
    // The deadline may fall between the outcome and its commit.
    if (story && !wanted.queue && !isSettled(story->summary.message) && !interruption.happened()) {
        story = follow(app, receipt->row, QDeadlineTimer(settlingGrace), interruption,
                       [](const Story &later) { return isSettled(later.summary.message); });
    }
    if (!story) {
        session.out().document(answer(receipt->id.value, toString(MessageState::Unknown), toString(EventKind::Unknown), {}, toJson(story.error())));
        session.explain(story.error());
        return Failed;
    }
    return report(session, *story, wanted, interruption.happened());
}

int send(Session &session, const Arguments &arguments)
{
    const SendOptions options = readSendOptions(arguments);
    const Wanted wanted = readWanted(arguments);
    if (const QString problem = options.problem.isEmpty() ? wanted.problem : options.problem; !problem.isEmpty())
        return session.wrongUsage(problem);
    const QDeadlineTimer deadline(wanted.timeout);
    auto app = session.open();
    if (!app)
        return refuse(session, app.error());
    const auto checked = checkedContent(session, arguments.operand(0), options.account);
    if (!checked)
        return refuse(session, checked.error());
    if (const auto problem = firstError(*checked))
        return refuse(session, *problem);
    if (const auto recovered = await((*app)->sender().recoverAbandoned()); !recovered)
        return refuse(session, recovered.error());
    auto request = sendRequestFor(session, options, *checked->content);
    if (!request)
        return refuse(session, request.error());
    request->notBefore = wanted.at;
    if (!wanted.queue) {
        request->timeout = attemptTime(milliseconds(deadline.remainingTime()));
        request->giveUpAfter = request->timeout;
    }
    return leave(session, **app, *request, wanted, deadline);
}

} // namespace

int sendNow(Session &session, Application &app, SendRequest request)
{
    const Wanted wanted;
    const QDeadlineTimer deadline(wanted.timeout);
    if (const auto recovered = await(app.sender().recoverAbandoned()); !recovered)
        return refuse(session, recovered.error());
    request.timeout = attemptTime(milliseconds(deadline.remainingTime()));
    request.giveUpAfter = request.timeout;
    return leave(session, app, request, wanted, deadline);
}

QList<Command> sendCommands()
{
    const QList<Option> options = recipientOptions()
        + QList<Option>{{QStringLiteral("wait"), QStringLiteral("STATUS"), Terminal::tr("end when it is accepted, sent, delivered, read or replied")},
                        {QStringLiteral("timeout"), QStringLiteral("S"), Terminal::tr("seconds for the whole command (60)")},
                        {QStringLiteral("queue"), {}, Terminal::tr("leave it queued for the host")},
                        {QStringLiteral("at"), QStringLiteral("TIME"), Terminal::tr("leave it queued for the host, to leave at this moment")}};
    return {{{QStringLiteral("send")},
             {{QStringLiteral("CONTENT.json")}},
             options,
             Terminal::tr("send one message, now or later"),
             send,
             Terminal::tr("TIME has a date and an offset: 2026-12-01T09:30:00-03:00. Without a host then, the message is not sent late: after two minutes it\n"
                          "waits until somebody decides in the window.\n")}};
}

} // namespace recado::cli
