// recadoctl retention show | set | preview | run
#include "cli/families.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/privacywords.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

QJsonArray toJson(const QList<RetentionCount> &counts)
{
    QJsonArray list;
    for (const RetentionCount &one : counts)
        list.append(QJsonObject{{text("kind"), toString(one.kind)},
                                {text("table"), one.table},
                                {text("rows"), one.rows},
                                {text("bytes"), one.bytes},
                                {text("oldest_at"), one.oldest ? QJsonValue(toIso(*one.oldest)) : QJsonValue()}});
    return list;
}

void describe(Output &out, const QList<RetentionCount> &counts)
{
    for (const RetentionCount &one : counts)
        out.say(retentionTitle(toString(one.kind)) + text(": ") + retentionLine(one.table, one.rows, one.oldest));
}

int show(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto days = await(app->retention().days());
    if (!days)
        return session.fail(days.error());
    const auto last = await(app->retention().lastRun());
    if (!last)
        return session.fail(last.error());
    QJsonObject kept;
    for (int i = 0; i < retentionKinds; ++i) {
        const auto kind = RetentionKind(i);
        const bool isKept = !days->contains(kind);
        kept.insert(toString(kind), isKept ? QJsonValue() : QJsonValue(days->value(kind)));
        session.out().say(QStringLiteral("%1  %2").arg(toString(kind), isKept ? Terminal::tr("kept") : Terminal::tr("%n day(s)", nullptr, days->value(kind))));
    }
    session.out().document(QJsonObject{{text("days"), kept}, {text("last_run_at"), *last ? QJsonValue(toIso(**last)) : QJsonValue()}});
    return Done;
}

int set(Session &session, const Arguments &arguments)
{
    const auto kind = retentionKindFromString(arguments.operand(0));
    if (!kind)
        return session.wrongUsage(Terminal::tr("KIND is content, media, raw, evidence or audit."));
    bool isNumber = false;
    const int days = arguments.operand(1).toInt(&isNumber);
    const bool isKept = arguments.operand(1) == text("keep");
    if (!isKept && (!isNumber || days < 1))
        return session.wrongUsage(Terminal::tr("DAYS is a number from 1 on, or “keep”."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto done = await(app->retention().setDays(*kind, isKept ? std::optional<int>() : days));
    return done ? show(session, arguments) : session.fail(done.error());
}

int preview(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto counts = await(app->retention().preview());
    if (!counts)
        return session.fail(counts.error());
    session.out().document(toJson(*counts));
    describe(session.out(), *counts);
    if (counts->isEmpty())
        session.out().say(Terminal::tr("Nothing has outlived its time."));
    return Done;
}

int run(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto counts = await(app->retention().run());
    if (!counts)
        return session.fail(counts.error());
    session.out().document(toJson(*counts));
    describe(session.out(), *counts);
    if (counts->isEmpty())
        session.out().say(Terminal::tr("Nothing had outlived its time."));
    return Done;
}

} // namespace

QList<Command> retentionCommands()
{
    const QString retention = text("retention");
    return {{{retention, text("show")}, {}, {}, Terminal::tr("how long what is kept"), show},
            {{retention, text("set")}, {{text("KIND")}, {text("DAYS")}}, {}, Terminal::tr("content, media, raw, evidence or audit; days, or “keep”"), set},
            {{retention, text("preview")}, {}, {}, Terminal::tr("what a run would take away now"), preview},
            {{retention, text("run")}, {}, {}, Terminal::tr("take it away; the host does it once a day"), run}};
}

} // namespace recado::cli
