// recadoctl messages
#include "cli/families.h"
#include "cli/messagesfile.h"
#include "cli/messageswriter.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

constexpr qsizetype rowsAtOnce = 1000;

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

int list(Session &session, Application &app, const MessageQuery &query, MessagesWriter &writer)
{
    const Interruption interruption;
    std::stop_source stop;
    const auto database = app.messages().database();
    const auto asked = database->look([query, context = app.messages().context(), token = stop.get_token()](Connection &connection) {
        return MessageList(connection).order(query, context, token);
    });
    if (!awaitUntil(asked, QDeadlineTimer(QDeadlineTimer::Forever), &interruption))
        stop.request_stop();
    const auto order = await(asked);
    if (!order)
        return session.fail(order.error());
    for (qsizetype start = 0; start < order->size() && session.out().isHeard(); start += rowsAtOnce) {
        const auto records = await(database->look([part = order->mid(start, rowsAtOnce), columns = writer.columns()](Connection &connection) {
            return MessageRecords(connection).read(part, columns);
        }));
        if (!records && start == 0)
            return session.fail(records.error());
        if (!records || interruption.happened()) { // half a document is on its way: only the exit status can still say so
            session.explain(records ? error(ErrorKind::Cancelled) : records.error());
            return Failed;
        }
        writer.add(*records);
    }
    writer.end();
    return Done;
}

// The columns of --columns; empty and told when they are wrong, empty and quiet when none were given.
std::optional<QList<MessageColumn>> columnsOf(Session &session, const Arguments &arguments)
{
    QList<MessageColumn> columns;
    for (const QString &word : arguments.option(text("columns")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto column = messageColumnFromString(word.trimmed().toLower());
        if (!column) {
            QStringList known;
            for (const MessageColumn each : messageColumns())
                known.append(toString(each));
            session.wrongUsage(Terminal::tr("There is no column “%1”. There are: %2").arg(word.trimmed(), known.join(QStringLiteral(", "))));
            return {};
        }
        if (!columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

int messages(Session &session, const Arguments &arguments)
{
    const bool json = session.out().isJson();
    const QString out = arguments.option(text("out"));
    const QStringList formats = out.isEmpty() ? QStringList{text("table"), text("csv"), text("json"), text("jsonl")} : fileFormats();
    const QString usual = out.isEmpty() ? (json ? text("json") : text("table")) : fileFormatOf(out);
    const QString format = arguments.option(text("format"), usual);
    if (!formats.contains(format))
        return session.wrongUsage(Terminal::tr("--format takes one of: %1").arg(formats.join(QStringLiteral(", "))));
    if (json && out.isEmpty() && format != QLatin1String("json"))
        return session.wrongUsage(Terminal::tr("--json and --format %1 exclude each other.").arg(format));
    bool isNumber = true;
    const int limit = arguments.has(text("limit")) ? arguments.option(text("limit")).toInt(&isNumber) : 0;
    if (!isNumber || limit < 0)
        return session.wrongUsage(Terminal::tr("--limit takes a number."));
    const auto filter = Filter::fromText(arguments.option(text("filter")));
    if (!filter)
        return session.wrongUsage(Terminal::tr("The filter is not understood at %1: %2").arg(filter.error().place, filter.error().detail));
    const auto columns = columnsOf(session, arguments);
    if (!columns)
        return WrongUsage;
    Application *app = session.application();
    if (!app)
        return session.failed();
    const MessageQuery query{.filter = *filter, .limit = limit};
    if (!out.isEmpty())
        return writeMessagesFile(session, *app, query, *columns, format, out);
    MessagesWriter writer(session.out(), format, *columns);
    return list(session, *app, query, writer);
}

} // namespace

QList<Command> messagesCommands()
{
    const QList<Option> options{
        {text("filter"), text("EXPR"), Terminal::tr("such as: verdict == failed && ddd == 11 && age > 2h")},
        {text("columns"), text("A,B,…"), Terminal::tr("which, and in which order: message_id, to, verdict, code, sent_at, text …")},
        {text("format"), text("FORMAT"), Terminal::tr("table, csv, json or jsonl; with --out csv, xlsx or jsonl")},
        {text("out"), text("FILE"), Terminal::tr("writes a file that people open with a spreadsheet; by its ending")},
        {text("limit"), text("N"), Terminal::tr("the newest N")},
    };
    return {{{text("messages")}, {}, options, Terminal::tr("the messages of this installation, newest first"), messages}};
}

} // namespace recado::cli
