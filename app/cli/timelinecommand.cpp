// recadoctl timeline
#include "cli/families.h"
#include "cli/progress.h"
#include "cli/seconds.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

namespace recado::cli {

namespace {

Result<Story> storyOf(Session &session, const QString &id)
{
    auto story = await(session.application()->messages().story(MessageId{id.trimmed().toLower()}));
    if (!story && story.error().kind == ErrorKind::NotFound)
        return error(ErrorKind::NotFound, QStringLiteral("no message has this id"), QStringLiteral("message"));
    return story;
}

QString heading(const Story &story)
{
    const Message &message = story.summary.message;
    return QStringLiteral("%1  %2  %3  %4").arg(message.id.value, formatPhone(message.recipient), message.templateName, statusWord(message.verdict));
}

void printNew(Output &out, const Story &story, QSet<EvidenceId> &printed)
{
    for (const StatusEvent &event : story.events) {
        if (printed.contains(event.id))
            continue;
        printed.insert(event.id);
        out.line(toJson(event));
        out.say(lineFor(event));
    }
}

struct Following {
    std::optional<EventKind> until;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    QString problem;
};

Following readFollowing(const Arguments &arguments)
{
    Following following;
    const bool follows = arguments.has(QStringLiteral("follow"));
    if (!follows && (arguments.has(QStringLiteral("until")) || arguments.has(QStringLiteral("timeout"))))
        following.problem = Terminal::tr("--until and --timeout go with --follow.");
    if (arguments.has(QStringLiteral("until"))) {
        following.until = eventKindFromString(arguments.option(QStringLiteral("until")));
        if (!following.until)
            following.problem = Terminal::tr("There is no event “%1”.").arg(arguments.option(QStringLiteral("until")));
    }
    if (arguments.has(QStringLiteral("timeout"))) {
        const auto time = secondsFrom(arguments.option(QStringLiteral("timeout")));
        if (!time)
            following.problem = Terminal::tr("--timeout takes a number of seconds above 0.");
        else
            following.deadline = QDeadlineTimer(*time);
    }
    return following;
}

// One line a fact, as they come. Without --until it goes on until the time is over or somebody stops it.
int followStory(Session &session, const Story &first, const Following &following)
{
    if (const auto recovered = await(session.application()->sender().recoverAbandoned()); !recovered)
        return session.fail(recovered.error());
    const Interruption interruption;
    QSet<EvidenceId> printed;
    const auto enough = [&](const Story &story) {
        printNew(session.out(), story, printed);
        return !session.out().isHeard() || (following.until && (hasReached(*following.until, story) || isLost(*following.until, story)));
    };
    const auto last = follow(*session.application(), first.summary.message.row, following.deadline, interruption, enough);
    if (!last)
        return session.fail(last.error());
    if (!following.until || hasReached(*following.until, *last))
        return Done;
    session.out().warn(Terminal::tr("“%1” did not come.").arg(statusWord(*following.until)));
    return Failed;
}

int timeline(Session &session, const Arguments &arguments)
{
    const Following following = readFollowing(arguments);
    if (!following.problem.isEmpty())
        return session.wrongUsage(following.problem);
    if (!session.application())
        return session.failed();
    const auto story = storyOf(session, arguments.operand(0));
    if (!story)
        return session.fail(story.error());
    if (arguments.has(QStringLiteral("follow"))) {
        session.out().say(heading(*story));
        return followStory(session, *story, following);
    }
    session.out().document(toJson(*story));
    session.out().say(heading(*story));
    for (const StatusEvent &event : story->events)
        session.out().say(lineFor(event));
    session.out().say(ruleSentence(story->verdict, story->events));
    return Done;
}

} // namespace

QList<Command> timelineCommands()
{
    const QList<Option> options{
        {QStringLiteral("follow"), {}, Terminal::tr("print each fact as it comes")},
        {QStringLiteral("until"), QStringLiteral("EVENT"), Terminal::tr("with --follow: end when it came, such as replied")},
        {QStringLiteral("timeout"), QStringLiteral("S"), Terminal::tr("with --follow: give up after so many seconds")},
    };
    return {{{QStringLiteral("timeline")}, {{QStringLiteral("MESSAGE-ID")}}, options, Terminal::tr("everything known about one message"), timeline}};
}

} // namespace recado::cli
