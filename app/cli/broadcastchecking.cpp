// recadoctl broadcast check | fix | dry-run | test
#include "cli/broadcastcommands.h"
#include "cli/storyjson.h"
#include "cli/words.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "store/broadcaststore.h"

namespace recado::cli {

namespace {

constexpr qint64 firstLine = 0;

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

QString levelWord(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Green: return Terminal::tr("Green: all is well.");
    case CheckLevel::Amber: return Terminal::tr("Amber: the ready ones may leave.");
    case CheckLevel::Red: break;
    }
    return Terminal::tr("Red: nothing may leave before this is settled.");
}

int check(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const Interruption interruption;
    std::stop_source stop;
    QObject::connect(&interruption, &Interruption::interrupted, &interruption, [&stop] { stop.request_stop(); });
    const auto report = await(app.broadcastCheck().check(broadcast.id, stop.get_token()));
    return report ? tellReport(session, broadcast, *report) : session.fail(report.error());
}

int fix(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    const auto report = await(app.broadcastCheck().fix(broadcast.id, arguments.option(text("kind"))));
    return report ? tellReport(session, broadcast, *report) : session.fail(report.error());
}

int dryRun(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const Interruption interruption;
    std::stop_source stop;
    QObject::connect(&interruption, &Interruption::interrupted, &interruption, [&stop] { stop.request_stop(); });
    const auto run = await(app.broadcasts().dryRun(broadcast.id, stop.get_token()));
    if (!run)
        return session.fail(run.error());
    QJsonArray problems;
    for (const auto &[line, why] : run->problems) {
        QJsonObject problem = toJson(why);
        problem.insert(text("line"), line);
        problems.append(problem);
        session.out().warn(Terminal::tr("Line %1: %2").arg(QString::number(line), errorSentence(why)));
    }
    session.out().document(QJsonObject{{text("broadcast_id"), broadcast.uuid},
                                       {text("made"), run->made},
                                       {text("refused"), run->refused},
                                       {text("problems"), problems},
                                       {text("sample"), textOrNull(run->sample)}});
    session.out().say(Terminal::tr("%n requests made, none sent.", nullptr, run->made));
    session.out().say(run->sample);
    return run->refused > 0 ? Failed : Done;
}

// The first one that is ready, unless a line was named.
Result<qint64> lineOf(Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    if (arguments.has(text("line"))) {
        bool good = false;
        const qint64 line = arguments.option(text("line")).toLongLong(&good);
        return good ? Result<qint64>(line) : error(ErrorKind::Invalid, QStringLiteral("no number of a line"), text("--line"));
    }
    const auto rows = await(app.core().database->read(
        [id = broadcast.id](Connection &connection) { return BroadcastStore(connection).ready(id, firstLine, 1); }));
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<qint64>(error(ErrorKind::Invalid, QStringLiteral("nobody is ready"), text("ready"))) : rows->first().line;
}

int test(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    const auto line = lineOf(app, broadcast, arguments);
    if (!line)
        return session.fail(line.error());
    const auto receipt = await(app.broadcasts().sendTest(broadcast.id, *line, arguments.option(text("to"))));
    if (!receipt)
        return session.fail(receipt.error());
    session.out().document(QJsonObject{{text("broadcast_id"), broadcast.uuid}, {text("line"), *line}, {text("message_id"), receipt->id.value}});
    session.out().say(receipt->id.value);
    return Done;
}

int testNeedsTo(Session &session, const Arguments &arguments)
{
    if (arguments.option(text("to")).isEmpty())
        return session.wrongUsage(Terminal::tr("--to is needed."));
    return onBroadcast(test)(session, arguments);
}

} // namespace

void sayReport(Output &out, const CheckReport &report)
{
    out.say(levelWord(report.level()));
    out.say(Terminal::tr("%1 rows: %2 ready, %3 need somebody, %4 left out.")
                .arg(QString::number(report.rows), QString::number(report.ready), QString::number(report.blocked), QString::number(report.leftOut)));
    for (const CheckFinding &finding : report.findings) {
        QStringList lines;
        for (const qint64 line : finding.lines)
            lines.append(QString::number(line));
        const QString where = lines.isEmpty() ? QString() : QLatin1Char(' ') + Terminal::tr("(lines %1)").arg(lines.join(QStringLiteral(", ")));
        out.say(QStringLiteral("  %1  %2: %3%4").arg(levelName(finding.level), checkTitle(finding), checkSentence(finding), where));
    }
    if (report.duration)
        out.say(Terminal::tr("It would take %1.").arg(durationWords(*report.duration)));
    if (report.safeFixes() > 0)
        out.say(Terminal::tr("“recadoctl broadcast fix” settles %n of them.", nullptr, report.safeFixes()));
}

int tellReport(Session &session, const Broadcast &broadcast, const CheckReport &report)
{
    QJsonObject object = toJson(report);
    object.insert(text("broadcast_id"), broadcast.uuid);
    session.out().document(object);
    sayReport(session.out(), report);
    return report.level() == CheckLevel::Red ? Failed : Done;
}

QList<Command> checkingCommands()
{
    const QList<Option> kind{{text("kind"), text("KIND"), Terminal::tr("only this kind of finding")}};
    const QList<Option> testing{{text("to"), text("N"), Terminal::tr("who gets it: your own number")},
                                {text("line"), text("L"), Terminal::tr("whose values it has: a line of the file (the first that is ready)")}};
    return {{broadcastWords("check"), {broadcastOperand()}, {}, Terminal::tr("everything that can be known before the first one leaves"), onBroadcast(check)},
            {broadcastWords("fix"), {broadcastOperand()}, kind, Terminal::tr("settle what needs no decision, and check again"), onBroadcast(fix)},
            {broadcastWords("dry-run"), {broadcastOperand()}, {}, Terminal::tr("make every request, send none"), onBroadcast(dryRun)},
            {broadcastWords("test"), {broadcastOperand()}, testing, Terminal::tr("send one row's message to yourself"), testNeedsTo}};
}

} // namespace recado::cli
