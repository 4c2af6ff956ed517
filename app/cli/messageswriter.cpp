#include "cli/messageswriter.h"

#include "cli/storyjson.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/statuswords.h"
#include "services/messageexport.h"

#include <QDateTime>

#include <algorithm>

namespace recado::cli {

namespace {

using Column = MessageColumn;

const QList<Column> &usualColumns()
{
    static const QList<Column> columns{Column::MessageId, Column::Account, Column::Channel, Column::To,        Column::Name,     Column::Template,
                                       Column::State,     Column::Verdict, Column::Code,    Column::CreatedAt, Column::UpdatedAt};
    return columns;
}

QJsonValue valueOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::Bool: return cell.toBool();
    case QMetaType::LongLong: return cell.toLongLong();
    case QMetaType::QDateTime: return cell.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    default: return cell.toString();
    }
}

QString textOf(const QVariant &cell)
{
    return valueOf(cell).toVariant().toString();
}

// RFC 4180
QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
        quoted.append(needsQuotes ? QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : cell);
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QStringList texts(const QVariantList &cells)
{
    QStringList words;
    for (const QVariant &cell : cells)
        words.append(textOf(cell));
    return words;
}

} // namespace

MessagesWriter::MessagesWriter(Output &out, const QString &format, const QList<Column> &columns)
    : m_out(out), m_format(format), m_isUsual(columns.isEmpty()), m_columns(columns.isEmpty() ? usualColumns() : columns)
{
}

void MessagesWriter::begin()
{
    QStringList names;
    for (const Column column : m_columns)
        names.append(toString(column));
    if (m_format == QLatin1String("json"))
        m_out.raw("[");
    else if (m_format == QLatin1String("csv"))
        m_out.raw(csvLine(names));
}

QByteArray MessagesWriter::jsonOf(const MessageRecord &record) const
{
    if (m_isUsual)
        return QJsonDocument(toJson(record.summary)).toJson(QJsonDocument::Compact);
    const QVariantList cells = MessageExport::cellsOf(record, m_columns, MessageExport::plainWords());
    QJsonObject object;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        object.insert(toString(m_columns[i]), valueOf(cells[i]));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// For people: as they write numbers, in words.
QStringList MessagesWriter::tableLine(const MessageRecord &record) const
{
    const Message &message = record.summary.message;
    if (m_isUsual)
        return {message.id.value, record.summary.accountName, formatPhone(message.recipient), message.templateName, statusWord(message.verdict), message.error.code};
    return texts(MessageExport::cellsOf(record, m_columns, MessageExport::plainWords()));
}

void MessagesWriter::add(const QList<MessageRecord> &records)
{
    if (m_count == 0)
        begin();
    QByteArray bytes;
    QList<QStringList> rows;
    for (const MessageRecord &record : records) {
        if (m_format == QLatin1String("json"))
            bytes += (m_count == 0 ? "\n    " : ",\n    ") + jsonOf(record);
        else if (m_format == QLatin1String("jsonl"))
            bytes += jsonOf(record) + '\n';
        else if (m_format == QLatin1String("csv"))
            bytes += csvLine(texts(MessageExport::cellsOf(record, m_columns, MessageExport::plainWords())));
        else
            rows.append(tableLine(record));
        ++m_count;
    }
    if (!bytes.isEmpty())
        m_out.raw(bytes);
    m_out.table(rows);
}

void MessagesWriter::end()
{
    if (m_count == 0)
        begin();
    if (m_format == QLatin1String("json"))
        m_out.raw(m_count == 0 ? "]\n" : "\n]\n");
    if (m_count == 0 && m_format == QLatin1String("table"))
        m_out.say(Terminal::tr("No messages."));
}

} // namespace recado::cli
