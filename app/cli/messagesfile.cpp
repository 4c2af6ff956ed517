#include "cli/messagesfile.h"

#include "cli/words.h"
#include "format/timewords.h"
#include "services/messageexport.h"

#include <QElapsedTimer>
#include <QLocale>

namespace recado::cli {

namespace {

constexpr qint64 betweenLines = 2000; // ms

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

using WriteOptions = sheets::WriteOptions; // the tool that reads strings for translation knows no qualified function types

WriteOptions optionsFor(const QString &format)
{
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    WriteOptions options;
    options.format = format == QLatin1String("xlsx") ? sheets::Format::Xlsx
        : format == QLatin1String("jsonl")           ? sheets::Format::JsonLines
                                                     : sheets::Format::Csv;
    options.delimiter = comma ? QLatin1Char(';') : QLatin1Char(',');
    options.decimalMark = comma ? QLatin1Char(',') : QLatin1Char('.');
    options.sheetName = Terminal::tr("Messages");
    return options;
}

// Now and then, how far and how long still.
class ProgressLines {
public:
    explicit ProgressLines(Output &out) : m_out(out) { m_clock.start(); }

    void tell(qint64 done, qint64 total)
    {
        const qint64 elapsed = m_clock.elapsed();
        if (done == 0 || done == total || elapsed - m_told < betweenLines)
            return;
        m_told = elapsed;
        const QLocale locale;
        const Milliseconds left(elapsed * (total - done) / done);
        m_out.warn(Terminal::tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(total)) + QStringLiteral("  ") + Terminal::tr("%1 to go").arg(durationWords(left)));
    }

private:
    Output &m_out;
    QElapsedTimer m_clock;
    qint64 m_told = 0;
};

} // namespace

QStringList fileFormats()
{
    return {text("csv"), text("xlsx"), text("jsonl")};
}

QString fileFormatOf(const QString &path)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    return fileFormats().contains(ending) ? ending : text("csv");
}

int writeMessagesFile(Session &session, Application &app, const MessageQuery &query, const QList<MessageColumn> &columns, const QString &format,
                      const QString &path)
{
    MessageExport::Request request;
    request.path = path;
    request.query = query;
    request.context = app.messages().context();
    request.columns = columns.isEmpty() ? messageColumns() : columns;
    request.options = optionsFor(format);

    const Interruption interruption;
    ProgressLines lines(session.out());
    QObject context;
    QObject::connect(&app.messageExport(), &MessageExport::progressed, &context, [&lines](const QString &, qint64 done, qint64 total) { lines.tell(done, total); });
    std::stop_source stop;
    const auto writing = app.messageExport().exportTo(request, stop.get_token());
    if (!awaitUntil(writing, QDeadlineTimer(QDeadlineTimer::Forever), &interruption))
        stop.request_stop();
    const auto rows = await(writing);
    if (!rows)
        return session.fail(rows.error());
    session.out().document(QJsonObject{{text("file"), path}, {text("rows"), *rows}});
    session.out().say(Terminal::tr("%1: %2 rows").arg(path, QString::number(*rows)));
    return Done;
}

} // namespace recado::cli
