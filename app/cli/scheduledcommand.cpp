// recadoctl scheduled
#include "cli/families.h"
#include "cli/planoptions.h"
#include "cli/seconds.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

// {message_id, account, channel, to, name, template, state, verdict, scheduled_at, missed, …}
QJsonObject toJson(const MessageSummary &summary, bool isMissed)
{
    QJsonObject object = cli::toJson(summary);
    object.insert(QStringLiteral("missed"), isMissed);
    return object;
}

// The missed ones first: their time is earlier.
int listScheduled(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto missed = await(app->sender().missed());
    if (!missed)
        return session.fail(missed.error());
    const auto waiting = await(app->sender().scheduled());
    if (!waiting)
        return session.fail(waiting.error());
    QJsonArray all;
    QList<QStringList> rows;
    const auto add = [&](const QList<Message> &messages, bool areMissed) -> Result<void> {
        for (const Message &message : messages) {
            const auto story = await(app->messages().story(message.row));
            if (!story)
                return story.error();
            const MessageSummary &summary = story->summary;
            all.append(toJson(summary, areMissed));
            rows.append({message.id.value, areMissed ? Terminal::tr("missed") : Terminal::tr("scheduled"),
                         message.scheduledAt ? exactMoment(*message.scheduledAt) : QString(), formatPhone(message.recipient), summary.accountName,
                         message.templateName});
        }
        return {};
    };
    for (const auto &[messages, areMissed] : {std::pair{*missed, true}, std::pair{*waiting, false}}) {
        if (const auto added = add(messages, areMissed); !added)
            return session.fail(added.error());
    }
    session.out().document(all);
    if (rows.isEmpty())
        session.out().say(Terminal::tr("Nothing is scheduled."));
    session.out().table(rows);
    return Done;
}

// One row that is still queued: what becomes of it, and its answer {message_id, state, verdict, scheduled_at}.
int decide(Session &session, const QString &id, const std::function<QFuture<Result<void>>(Application &, MessageRow)> &verb)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const MessageId wanted{id.trimmed().toLower()};
    const auto story = await(app->messages().story(wanted));
    if (!story)
        return session.fail(story.error().kind == ErrorKind::NotFound ? error(ErrorKind::NotFound, QStringLiteral("no message has this id"), QStringLiteral("message"))
                                                                      : story.error());
    const MessageRow row = story->summary.message.row;
    if (!story->summary.message.scheduledAt)
        return session.fail(error(ErrorKind::Conflict, QStringLiteral("message has no time of its own"), QStringLiteral("scheduled_at")));
    if (const auto done = await(verb(*app, row)); !done)
        return session.fail(done.error());
    const auto now = await(app->messages().story(row));
    if (!now)
        return session.fail(now.error());
    const Message &message = now->summary.message;
    session.out().document(QJsonObject{{QStringLiteral("message_id"), message.id.value},
                                       {QStringLiteral("state"), toString(message.state)},
                                       {QStringLiteral("verdict"), toString(message.verdict)},
                                       {QStringLiteral("scheduled_at"), timeOrNull(message.scheduledAt)}});
    return Done;
}

int cancelScheduled(Session &session, const Arguments &arguments)
{
    const int status = decide(session, arguments.operand(0), [](Application &app, MessageRow row) { return app.sender().cancelQueued(row); });
    if (status == Done)
        session.out().say(Terminal::tr("It will not be sent."));
    return status;
}

int sendScheduled(Session &session, const Arguments &arguments)
{
    const int status = decide(session, arguments.operand(0), [](Application &app, MessageRow row) { return app.sender().sendMissed(row); });
    if (status == Done)
        session.out().say(Terminal::tr("The host sends it now, if there is one."));
    return status;
}

int moveScheduled(Session &session, const Arguments &arguments)
{
    const auto at = momentWithOffset(arguments.option(QStringLiteral("at")));
    if (!at)
        return session.wrongUsage(Terminal::tr("--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00."));
    const int status = decide(session, arguments.operand(0), [at](Application &app, MessageRow row) { return app.sender().reschedule(row, *at); });
    if (status == Done)
        session.out().say(Terminal::tr("Moved to %1.").arg(exactMoment(*at)));
    return status;
}

} // namespace

QList<Command> scheduledCommands()
{
    const QString scheduled = QStringLiteral("scheduled");
    const QList<Operand> id{{QStringLiteral("MESSAGE-ID")}};
    const QList<Option> at{{QStringLiteral("at"), QStringLiteral("TIME"), Terminal::tr("the new moment, such as 2026-12-01T09:30:00-03:00")}};
    return {{{scheduled, QStringLiteral("list")}, {}, {}, Terminal::tr("messages that wait for their time, and those that missed it"), listScheduled},
            {{scheduled, QStringLiteral("cancel")}, id, {}, Terminal::tr("do not send it"), cancelScheduled},
            {{scheduled, QStringLiteral("send")}, id, {}, Terminal::tr("let the host send it now"), sendScheduled},
            {{scheduled, QStringLiteral("move")}, id, at, Terminal::tr("let it leave at another time"), moveScheduled}};
}

} // namespace recado::cli
