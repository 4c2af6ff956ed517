#include "pages/messages/exportchoice.h"

#include "format/columnwords.h"
#include "format/errorwords.h"
#include "format/filterwords.h"
#include "format/statuswords.h"
#include "pages/broadcast/reportexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

constexpr int shapeVersion = 1;
constexpr qsizetype longestFilterName = 60; // of what the filter says in a file's name

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ExportWords)

public:
    static QString format(ExportFormat format);
    static QString hint(ExportFormat format);
    static QString sheet() { return tr("Messages"); }
    static QString selected(int count) { return tr("%n selected", nullptr, count); }
};

QString ExportWords::format(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Workbook: return tr("Excel workbook (XLSX)");
    case ExportFormat::SemicolonCsv: return tr("CSV with semicolons, for Excel in Brazil");
    case ExportFormat::CommaCsv: return tr("CSV with commas, for Excel in English");
    case ExportFormat::JsonLines: return tr("JSON lines, for other programs");
    }
    return {};
}

QString ExportWords::hint(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Workbook: return tr("Numbers stay whole, times are times. 1,048,575 messages at most.");
    case ExportFormat::SemicolonCsv:
    case ExportFormat::CommaCsv: return tr("Opens by a double click; accents and telephone numbers stay as they are. Any number of messages.");
    case ExportFormat::JsonLines: return tr("One message a line, with the names that recadoctl uses and times in UTC. Any number of messages.");
    }
    return {};
}

// In files; the same order as in the list of formats.
QString formatName(ExportFormat format)
{
    static const char *const names[] = {"xlsx", "csv", "csv-comma", "jsonl"};
    return QLatin1String(names[int(format)]);
}

QString reasonWord(const Error &error)
{
    return error.code.isEmpty() ? errorSentence(error) : codeSentence(error.code, error.message);
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> all{ExportFormat::Workbook, ExportFormat::SemicolonCsv, ExportFormat::CommaCsv, ExportFormat::JsonLines};
    return all;
}

QString exportFormatWord(ExportFormat format)
{
    return ExportWords::format(format);
}

QString exportFormatHint(ExportFormat format)
{
    return ExportWords::hint(format);
}

QString exportEnding(ExportFormat format)
{
    return formatName(format).section(QLatin1Char('-'), 0, 0);
}

sheets::WriteOptions exportOptions(ExportFormat format)
{
    const bool comma = format == ExportFormat::CommaCsv;
    sheets::WriteOptions options;
    options.format = format == ExportFormat::Workbook ? sheets::Format::Xlsx : format == ExportFormat::JsonLines ? sheets::Format::JsonLines : sheets::Format::Csv;
    options.delimiter = comma ? QLatin1Char(',') : QLatin1Char(';');
    options.decimalMark = comma ? QLatin1Char('.') : QLatin1Char(',');
    options.sheetName = ExportWords::sheet();
    return options;
}

MessageExport::Words exportWords(ExportFormat format)
{
    if (format == ExportFormat::JsonLines)
        return MessageExport::plainWords();
    return {messageColumnWord, [](EventKind kind) { return statusWord(kind); }, [](MessageState state) { return statusWord(state); }, reasonWord};
}

QList<ExportChoice::Column> ExportChoice::columnsWith(const QList<MessageColumn> &chosen)
{
    QList<Column> columns;
    for (const MessageColumn column : chosen)
        columns.append({column, true});
    for (const MessageColumn column : messageColumns()) {
        if (!chosen.contains(column))
            columns.append({column, false});
    }
    return columns;
}

ExportChoice ExportChoice::fromShape(const QByteArray &bytes)
{
    ExportChoice choice;
    choice.columns = columnsWith(defaultMessageColumns());
    const QJsonObject shape = QJsonDocument::fromJson(bytes).object();
    if (shape[QLatin1String("version")].toInt() != shapeVersion)
        return choice;
    choice.folder = shape[QLatin1String("folder")].toString();
    for (const ExportFormat format : exportFormats()) {
        if (formatName(format) == shape[QLatin1String("format")].toString())
            choice.format = format;
    }
    QList<Column> columns;
    QList<MessageColumn> known;
    for (const QJsonValue &value : shape[QLatin1String("columns")].toArray()) {
        const auto column = messageColumnFromString(value[QLatin1String("name")].toString());
        if (!column || known.contains(*column))
            continue;
        known.append(*column);
        columns.append({*column, value[QLatin1String("chosen")].toBool()});
    }
    for (const MessageColumn column : messageColumns()) {
        if (!known.contains(column)) // of a newer Recado
            columns.append({column, false});
    }
    const QList<Column> usual = std::exchange(choice.columns, columns);
    if (choice.chosen().isEmpty())
        choice.columns = usual;
    return choice;
}

QByteArray ExportChoice::shape() const
{
    QJsonArray listed;
    for (const Column &each : columns)
        listed.append(QJsonObject{{QStringLiteral("name"), toString(each.column)}, {QStringLiteral("chosen"), each.chosen}});
    const QJsonObject shape{{QStringLiteral("version"), shapeVersion},
                            {QStringLiteral("format"), formatName(format)},
                            {QStringLiteral("columns"), listed},
                            {QStringLiteral("folder"), folder}};
    return QJsonDocument(shape).toJson(QJsonDocument::Compact);
}

QList<MessageColumn> ExportChoice::chosen() const
{
    QList<MessageColumn> chosen;
    for (const Column &each : columns) {
        if (each.chosen)
            chosen.append(each.column);
    }
    return chosen;
}

QList<MessageColumn> exportColumnsOf(const QList<MessageCell> &cells)
{
    using Column = MessageColumn;
    QList<Column> columns;
    const auto add = [&columns](Column column) {
        if (!columns.contains(column))
            columns.append(column);
    };
    for (const MessageCell cell : cells) {
        switch (cell) {
        case MessageCell::Recipient: add(Column::To); break;
        case MessageCell::Name: add(Column::Name); break;
        case MessageCell::Template: add(Column::Template); break;
        case MessageCell::Status: add(Column::Verdict); break;
        case MessageCell::When: add(Column::When); break;
        case MessageCell::Detail: // the code, or what kind of error when there is none
            add(Column::Code);
            add(Column::Why);
            break;
        case MessageCell::Channel: // its name, or the number when it has none
            add(Column::ChannelName);
            add(Column::Channel);
            break;
        case MessageCell::Account: add(Column::Account); break;
        case MessageCell::Broadcast: add(Column::Broadcast); break;
        case MessageCell::Line: add(Column::Line); break;
        case MessageCell::Attempts: add(Column::Attempts); break;
        case MessageCell::Created: add(Column::CreatedAt); break;
        case MessageCell::Code: add(Column::Code); break;
        case MessageCell::Wamid: add(Column::Wamid); break;
        case MessageCell::Text: add(Column::Text); break;
        case MessageCell::Language: add(Column::Language); break;
        case MessageCell::Id: add(Column::MessageId); break;
        }
    }
    return columns;
}

QString exportFileName(const Filter &filter, int selected, QDate day, ExportFormat format)
{
    QStringList parts{ExportWords::sheet()};
    if (selected > 0)
        parts.append(ExportWords::selected(selected));
    else if (!filter.isEmpty())
        parts.append(filterSentence(filter).left(longestFilterName).trimmed());
    parts.append(day.toString(Qt::ISODate));
    return ReportExport::fileName(parts.join(QStringLiteral(" - ")), QLatin1Char('.') + exportEnding(format));
}

} // namespace recado
