// recadoctl broadcast list | show | report
#include "cli/broadcastcommands.h"
#include "cli/planarguments.h"
#include "cli/words.h"
#include "format/broadcastwords.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

int list(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto all = await(app->broadcasts().list());
    if (!all)
        return session.fail(all.error());
    const auto names = session.accountNames();
    QJsonArray documents;
    QList<QStringList> rows{{Terminal::tr("Broadcast"), Terminal::tr("Name"), Terminal::tr("Account"), Terminal::tr("State")}};
    for (const Broadcast &broadcast : *all) {
        documents.append(toJson(broadcast, names.value(broadcast.account)));
        rows.append({broadcast.uuid, broadcast.name, names.value(broadcast.account), broadcastStateWord(broadcast.state)});
    }
    session.out().document(documents);
    if (all->isEmpty())
        session.out().say(Terminal::tr("There are no broadcasts. “recadoctl broadcast create” makes one."));
    else
        session.out().table(rows);
    return Done;
}

void sayTotals(Output &out, const BroadcastTotals &totals)
{
    const QList<QPair<QString, int>> stages{{Terminal::tr("rows"), totals.rows},
                                            {Terminal::tr("need somebody"), totals.blocked},
                                            {Terminal::tr("left out"), totals.leftOut},
                                            {statusWord(EventKind::Queued), totals.queued},
                                            {statusWord(EventKind::InFlight), totals.inFlight},
                                            {statusWord(EventKind::Accepted), totals.accepted},
                                            {statusWord(EventKind::Held), totals.held},
                                            {statusWord(EventKind::Sent), totals.sent},
                                            {statusWord(EventKind::Delivered), totals.delivered},
                                            {statusWord(EventKind::Read), totals.read},
                                            {statusWord(EventKind::Replied), totals.replied},
                                            {statusWord(EventKind::Refused), totals.refused},
                                            {statusWord(EventKind::Failed), totals.failed},
                                            {statusWord(EventKind::Unknown), totals.unknown}};
    for (const auto &[word, count] : stages)
        out.say(QStringLiteral("  %1  %2").arg(QLocale().toString(count).rightJustified(9), word));
}

Result<QJsonArray> failuresOf(Session &session, Application &app, BroadcastId id)
{
    const auto groups = await(app.broadcastReport().failures(id));
    if (!groups)
        return groups.error();
    QJsonArray list;
    for (const FailureGroup &group : *groups) {
        const QString sentence = codeSentence(group.code, {});
        const QString word = sentence.isEmpty() ? errorWord(group.kind) : sentence;
        list.append(QJsonObject{{text("code"), group.code}, {text("kind"), toString(group.kind)}, {text("count"), group.count}, {text("message"), word}});
        session.out().say(QStringLiteral("  %1  %2").arg(QLocale().toString(group.count).rightJustified(9), word));
    }
    return list;
}

int show(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const auto totals = await(app.broadcasts().totals(broadcast.id));
    if (!totals)
        return session.fail(totals.error());
    const auto transitions = await(app.broadcasts().transitions(broadcast.id));
    if (!transitions)
        return session.fail(transitions.error());
    QJsonArray moves;
    for (const BroadcastTransition &transition : *transitions)
        moves.append(toJson(transition));
    QJsonObject document = toJson(broadcast, session.accountNames().value(broadcast.account));
    document.insert(text("plan"), toJson(broadcast.plan));
    document.insert(text("mapping"), toJson(broadcast.mapping, broadcast.source.columns));
    document.insert(text("totals"), toJson(*totals));
    document.insert(text("transitions"), moves);
    session.out().document(document);
    session.out().say(QStringLiteral("%1  %2  %3").arg(broadcast.uuid, broadcast.name, broadcastStateWord(broadcast.state)));
    if (const QString sentence = broadcastReasonSentence(broadcast.reason); !sentence.isEmpty())
        session.out().say(sentence);
    sayTotals(session.out(), *totals);
    return Done;
}

using ExportWords = BroadcastReport::ExportWords;
using sheets::WriteOptions;

// The status columns in the terminal's language, as in the window's export.
ExportWords exportWords()
{
    const QStringList columns{Terminal::tr("WhatsApp number"), Terminal::tr("Status"),     Terminal::tr("Accepted at"), Terminal::tr("Sent at"),
                              Terminal::tr("Delivered at"),    Terminal::tr("Read at"),    Terminal::tr("Replied at"),  Terminal::tr("Error code"),
                              Terminal::tr("Why"),             Terminal::tr("Message ID")};
    const auto status = [](const RecipientStory &story) {
        if (!story.message.row.isNull())
            return statusWord(story.message.verdict);
        if (story.row.state == RowState::Ready)
            return statusWord(EventKind::Queued);
        const QString why = rowProblemSentence(story.row, QString());
        return why.isEmpty() ? rowStateWord(story.row.state) : QStringLiteral("%1: %2").arg(rowStateWord(story.row.state), why);
    };
    const auto why = [](const Error &error) { return error.code.isEmpty() ? errorSentence(error) : codeSentence(error.code, error.message); };
    return {columns, status, why};
}

WriteOptions writeOptions(const QString &format)
{
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    WriteOptions options;
    options.format = format == QLatin1String("xlsx") ? sheets::Format::Xlsx
        : format == QLatin1String("jsonl")           ? sheets::Format::JsonLines
                                                     : sheets::Format::Csv;
    options.delimiter = comma ? QLatin1Char(';') : QLatin1Char(',');
    options.decimalMark = comma ? QLatin1Char(',') : QLatin1Char('.');
    options.sheetName = Terminal::tr("Report");
    return options;
}

int reportDocument(Session &session, Application &app, const Broadcast &broadcast)
{
    const auto totals = await(app.broadcasts().totals(broadcast.id));
    if (!totals)
        return session.fail(totals.error());
    session.out().say(QStringLiteral("%1  %2").arg(broadcast.name, broadcastStateWord(broadcast.state)));
    sayTotals(session.out(), *totals);
    const auto failures = failuresOf(session, app, broadcast.id);
    if (!failures)
        return session.fail(failures.error());
    QJsonObject document = toJson(broadcast, session.accountNames().value(broadcast.account));
    document.insert(text("totals"), toJson(*totals));
    document.insert(text("failures"), *failures);
    session.out().document(document);
    return Done;
}

// One table: to the file, or to standard output by way of a file, for it must be whole before anybody sees it.
int reportTable(Session &session, Application &app, const Broadcast &broadcast, const QString &format, const QString &out)
{
    const QTemporaryDir folder;
    const QString path = out.isEmpty() ? folder.filePath(QStringLiteral("report.") + format) : out;
    const auto rows = await(app.broadcastReport().exportTo(broadcast.id, path, writeOptions(format), {}, exportWords()));
    if (!rows)
        return session.fail(rows.error());
    if (!out.isEmpty()) {
        session.out().document(QJsonObject{{text("file"), out}, {text("rows"), *rows}});
        session.out().say(Terminal::tr("%1: %2 rows").arg(out, QString::number(*rows)));
        return Done;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return session.fail(error(ErrorKind::Storage, file.errorString(), path));
    while (!file.atEnd())
        session.out().raw(file.read(1 << 20));
    return Done;
}

int report(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    const QString out = arguments.option(text("out"));
    const QString ending = out.section(QLatin1Char('.'), -1).toLower();
    const QString guessed = QStringList{text("csv"), text("xlsx"), text("jsonl")}.contains(ending) ? ending : text("json");
    const QString format = arguments.option(text("format"), guessed);
    if (!QStringList{text("json"), text("csv"), text("xlsx"), text("jsonl")}.contains(format))
        return session.wrongUsage(Terminal::tr("--format takes json, csv, xlsx or jsonl."));
    if (format == QLatin1String("json") && !out.isEmpty())
        return session.wrongUsage(Terminal::tr("--out goes with --format csv, xlsx or jsonl; json is written to standard output."));
    if (format == QLatin1String("xlsx") && out.isEmpty())
        return session.wrongUsage(Terminal::tr("--format xlsx needs --out FILE."));
    return format == QLatin1String("json") ? reportDocument(session, app, broadcast) : reportTable(session, app, broadcast, format, out);
}

} // namespace

QList<Command> reportingCommands()
{
    const QList<Option> options{{text("format"), text("FORMAT"), Terminal::tr("json: the totals and causes; csv, xlsx or jsonl: every row (by FILE, else json)")},
                                {text("out"), text("FILE"), Terminal::tr("where to write it")}};
    return {{broadcastWords("list"), {}, {}, Terminal::tr("the broadcasts of this installation"), list},
            {broadcastWords("show"), {broadcastOperand()}, {}, Terminal::tr("one broadcast with its plan and its moves"), onBroadcast(show)},
            {broadcastWords("report"), {broadcastOperand()}, options, Terminal::tr("what became of it"), onBroadcast(report)}};
}

} // namespace recado::cli
