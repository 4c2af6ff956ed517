// recadoctl messages
#include "cli/families.h"
#include "cli/messageexpression.h"
#include "cli/session.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/statuswords.h"

#include <algorithm>

namespace recado::cli {

namespace {

// Written as it is read, so that a million messages need the memory of a thousand.
class Writer {
public:
    Writer(Output &out, const QString &format) : m_out(out), m_format(format) {}

    void begin()
    {
        if (m_format == QLatin1String("json"))
            m_out.raw("[");
        else if (m_format == QLatin1String("csv"))
            m_out.raw("message_id,account,channel,to,name,template,state,verdict,code,created_at,updated_at\r\n");
    }

    void add(const QList<MessageSummary> &summaries)
    {
        QByteArray bytes;
        QList<QStringList> rows;
        for (const MessageSummary &summary : summaries) {
            if (m_format == QLatin1String("json")) {
                bytes += (m_count++ == 0 ? "\n    " : ",\n    ") + QJsonDocument(toJson(summary)).toJson(QJsonDocument::Compact);
            } else if (m_format == QLatin1String("csv")) {
                bytes += csvLine(toJson(summary));
            } else {
                const Message &message = summary.message;
                rows.append({message.id.value, summary.accountName, formatPhone(message.recipient), message.templateName, statusWord(message.verdict),
                             message.error.code});
            }
        }
        if (!bytes.isEmpty())
            m_out.raw(bytes);
        m_out.table(rows);
    }

    void end()
    {
        if (m_format == QLatin1String("json"))
            m_out.raw(m_count == 0 ? "]\n" : "\n]\n");
    }

private:
    // RFC 4180
    static QByteArray csvLine(const QJsonObject &object)
    {
        static const QStringList columns{QStringLiteral("message_id"), QStringLiteral("account"), QStringLiteral("channel"), QStringLiteral("to"),
                                         QStringLiteral("name"), QStringLiteral("template"), QStringLiteral("state"), QStringLiteral("verdict"),
                                         QStringLiteral("code"), QStringLiteral("created_at"), QStringLiteral("updated_at")};
        QStringList cells;
        for (const QString &column : columns) {
            QString cell = object.value(column).toString();
            const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
            if (needsQuotes)
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            cells.append(cell);
        }
        return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }

    Output &m_out;
    QString m_format;
    qsizetype m_count = 0;
};

int list(Session &session, Application &app, const MessageExpression &expression, const QString &format, int limit)
{
    const auto channels = await(app.accounts().channels());
    if (!channels)
        return session.fail(channels.error());
    QHash<ChannelId, QString> channelIds;
    for (const Channel &channel : *channels)
        channelIds.insert(channel.id, channel.providerId);

    MessageFilter filter = expression.storeFilter();
    if (expression.isEmpty())
        filter.limit = limit;
    const auto database = app.messages().database();
    const auto order = await(database->read([filter](Connection &connection) { return MessageList(connection).order(filter); }));
    if (!order)
        return session.fail(order.error());

    Writer writer(session.out(), format);
    constexpr qsizetype chunk = 1000;
    qsizetype found = 0;
    for (qsizetype start = 0; start < order->size() && (limit == 0 || found < limit) && session.out().isHeard(); start += chunk) {
        const auto part = order->mid(start, chunk);
        const auto rows = await(database->read([part](Connection &connection) { return MessageList(connection).rows(part); }));
        if (!rows && start == 0)
            return session.fail(rows.error());
        if (!rows) { // half a document is on its way: only the exit status can still say so
            session.explain(rows.error());
            return Failed;
        }
        if (start == 0)
            writer.begin();
        QList<MessageSummary> fitting;
        for (const MessageSummary &summary : *rows) {
            if ((limit == 0 || found < limit) && expression.matches(summary, channelIds.value(summary.message.channel))) {
                fitting.append(summary);
                ++found;
            }
        }
        writer.add(fitting);
    }
    if (order->isEmpty())
        writer.begin();
    writer.end();
    if (found == 0 && format == QLatin1String("table"))
        session.out().say(Terminal::tr("No messages."));
    return Done;
}

int messages(Session &session, const Arguments &arguments)
{
    const bool json = session.out().isJson();
    const QString format = arguments.option(QStringLiteral("format"), json ? QStringLiteral("json") : QStringLiteral("table"));
    static const QStringList formats{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")};
    if (!formats.contains(format))
        return session.wrongUsage(Terminal::tr("--format takes one of: %1").arg(formats.join(QStringLiteral(", "))));
    if (json && format != QLatin1String("json"))
        return session.wrongUsage(Terminal::tr("--json and --format %1 exclude each other.").arg(format));
    bool isNumber = true;
    const int limit = arguments.has(QStringLiteral("limit")) ? arguments.option(QStringLiteral("limit")).toInt(&isNumber) : 0;
    if (!isNumber || limit < 0)
        return session.wrongUsage(Terminal::tr("--limit takes a number."));
    const auto expression = MessageExpression::parse(arguments.option(QStringLiteral("filter")));
    if (!expression)
        return session.wrongUsage(Terminal::tr("The filter is not understood at %1: %2").arg(expression.error().place, expression.error().detail));
    Application *app = session.application();
    return app ? list(session, *app, *expression, format, limit) : session.failed();
}

} // namespace

QList<Command> messagesCommands()
{
    const QList<Option> options{
        {QStringLiteral("filter"), QStringLiteral("EXPR"), Terminal::tr("such as: verdict == failed && account == shop")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), Terminal::tr("table, csv or json")},
        {QStringLiteral("limit"), QStringLiteral("N"), Terminal::tr("the newest N")},
    };
    return {{{QStringLiteral("messages")}, {}, options, Terminal::tr("the messages of this installation, newest first"), messages}};
}

} // namespace recado::cli
