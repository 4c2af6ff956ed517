// recadoctl message decide, message retry
#include "cli/families.h"
#include "cli/planoptions.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/decisionwords.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

const QString sentWord = QStringLiteral("sent");
const QString notSentWord = QStringLiteral("not-sent");
const QString waitWord = QStringLiteral("wait");
const QString againWord = QStringLiteral("send-again");

int refuse(Session &session, const Error &problem)
{
    return session.fail(problem, decisionProblem(problem));
}

// {message_id, …, state, verdict, …} as it stands now.
int showNow(Session &session, Application &app, const MessageId &id, const QString &sentence)
{
    const auto story = await(app.messages().story(id));
    if (!story)
        return session.fail(story.error());
    session.out().document(toJson(story->summary));
    session.out().say(sentence);
    return Done;
}

std::optional<Instant> waitUntil(const Arguments &arguments, Instant now)
{
    if (!arguments.has(QStringLiteral("until")))
        return now + std::chrono::hours(24);
    return momentWithOffset(arguments.option(QStringLiteral("until")));
}

int decide(Session &session, const Arguments &arguments)
{
    const QString word = arguments.operand(1);
    if (word != sentWord && word != notSentWord && word != waitWord && word != againWord)
        return session.wrongUsage(Terminal::tr("the decision is one of: sent, not-sent, wait, send-again"));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const Instant now = app->core().now();
    const auto until = waitUntil(arguments, now);
    if (!until)
        return session.wrongUsage(Terminal::tr("--until is a moment such as 2026-11-23T09:00:00-03:00"));
    const MessageId id{arguments.operand(0).trimmed().toLower()};
    const auto story = await(app->messages().story(id));
    if (!story)
        return session.fail(story.error());
    const MessageRow row = story->summary.message.row;
    const QString note = arguments.option(QStringLiteral("note"));
    MessageDecisions &decisions = app->decisions();
    const auto done = word == sentWord ? await(decisions.markSent(row, note))
        : word == notSentWord          ? await(decisions.markNotSent(row, note))
        : word == againWord            ? await(decisions.sendAgain(row, note))
                                       : await(decisions.keepWaiting(row, *until));
    if (!done)
        return refuse(session, done.error());
    const QString sentence = word == sentWord ? Terminal::tr("noted as sent; nothing left")
        : word == notSentWord                 ? Terminal::tr("noted as not sent; it may be sent again")
        : word == againWord                   ? Terminal::tr("it waits to leave again, as a new attempt, for whoever is the host")
                                              : Terminal::tr("noted: it is waited for until %1").arg(momentWord(*until, now));
    return showNow(session, *app, id, sentence);
}

// Why one of them was left as it is: the answer's word, or what it is.
QString reasonLeft(Application &app, MessageRow row)
{
    const auto outlook = await(app.decisions().outlook(row));
    if (!outlook || !outlook->retry)
        return QStringLiteral("not_over");
    const auto offer = await(app.decisions().offer({row}));
    return offer && offer->blocked > 0 ? QStringLiteral("do_not_contact") : toString(outlook->retry->kind);
}

// [{message_id, queued, reason, earliest}]; status 1 when one was not queued.
int retry(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    QJsonArray all;
    int queued = 0;
    for (const QString &id : arguments.operands()) {
        const auto story = await(app->messages().story(MessageId{id.trimmed().toLower()}));
        if (!story)
            return session.fail(story.error());
        const MessageRow row = story->summary.message.row;
        const auto outlook = await(app->decisions().outlook(row));
        const QString reason = reasonLeft(*app, row);
        const auto done = await(app->decisions().retry({row}));
        if (!done)
            return refuse(session, done.error());
        const bool left = *done == 0;
        queued += *done;
        const bool knowsWhen = left && outlook && outlook->retry && outlook->retry->kind == RetryAnswer::Kind::Later;
        all.append(QJsonObject{{QStringLiteral("message_id"), id},
                               {QStringLiteral("queued"), !left},
                               {QStringLiteral("reason"), left ? QJsonValue(reason) : QJsonValue()},
                               {QStringLiteral("earliest"), timeOrNull(knowsWhen ? std::optional(outlook->retry->at) : std::nullopt)}});
        const QString why = outlook && outlook->retry ? retryAnswerSentence(*outlook->retry, app->core().now())
                                                      : Terminal::tr("it has neither failed nor been refused");
        session.out().say(left ? QStringLiteral("%1: %2").arg(id, why) : Terminal::tr("%1: it waits to leave again").arg(id));
    }
    session.out().document(all);
    return queued == arguments.operands().size() ? Done : Failed;
}

} // namespace

QList<Command> messageCommands()
{
    const QList<Option> options{
        {QStringLiteral("note"), QStringLiteral("TEXT"), Terminal::tr("why you decide so; kept with the decision")},
        {QStringLiteral("until"), QStringLiteral("MOMENT"), Terminal::tr("with wait: until when, ISO 8601; a day when left out")},
    };
    return {{{QStringLiteral("message"), QStringLiteral("decide")},
             {{QStringLiteral("ID")}, {QStringLiteral("sent|not-sent|wait|send-again")}},
             options,
             Terminal::tr("decide about a message that is unknown; send-again may reach the person twice"),
             decide},
            {{QStringLiteral("message"), QStringLiteral("retry")},
             {{QStringLiteral("ID…"), Operand::Count::AtLeastOne}},
             {},
             Terminal::tr("send again what was refused or failed, as far as its cause allows"),
             retry}};
}

} // namespace recado::cli
