#include "sheets/textwriters.h"

#include "sheets/celltext.h"
#include "sheets/numberformat.h"
#include "sheets/rows.h"
#include "sheets/writefailure.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>
#include <cmath>

namespace recado::sheets {

namespace {

constexpr qsizetype flushBytes = 256 * 1024;

// Collects rows and puts them into a file that appears by its commit.
class TextFile {
public:
    explicit TextFile(const QString &path) : m_file(path) {}

    Result<void> open() { return m_file.open(QIODevice::WriteOnly) ? Result<void>() : failed(); }

    Result<void> add(const QByteArray &line)
    {
        m_pending += line;
        return m_pending.size() < flushBytes ? Result<void>() : flush();
    }

    Result<void> finish()
    {
        if (const auto flushed = flush(); !flushed)
            return flushed;
        return m_file.commit() ? Result<void>() : failed();
    }

private:
    Result<void> flush()
    {
        const bool isWritten = m_file.write(m_pending) == m_pending.size() && m_file.flush();
        m_pending.clear();
        return isWritten ? Result<void>() : failed();
    }

    Error failed()
    {
        // Before it is given up, which gives the room back and forgets the reason.
        const bool isFull = m_file.error() == QFileDevice::ResourceError;
        const Error failure = writeFailed(m_file.fileName(), m_file.errorString(), isFull ? ENOSPC : 0);
        m_file.cancelWriting();
        return failure;
    }

    QSaveFile m_file;
    QByteArray m_pending;
};

class CsvWriter : public SheetWriter {
public:
    CsvWriter(const QString &path, const WriteOptions &options)
        : m_file(path), m_options(options), m_tongue(Tongue::of(options.decimalMark, false))
    {
    }

    Result<void> begin(const QStringList &columns)
    {
        if (const auto opened = m_file.open(); !opened)
            return opened;
        if (const auto marked = m_file.add(QByteArrayLiteral("\xEF\xBB\xBF")); !marked)
            return marked;
        return write(QVariantList(columns.begin(), columns.end()));
    }

    Result<void> write(const QVariantList &row) override
    {
        QString line;
        for (const QVariant &value : row) {
            if (!line.isNull())
                line += m_options.delimiter;
            line += quoted(textOf(value));
        }
        return m_file.add(line.toUtf8() + "\r\n");
    }

    Result<void> finish() override { return m_file.finish(); }

private:
    QString textOf(const QVariant &value) const
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return QLatin1String("");
        case QMetaType::Bool: return m_tongue.word(value.toBool());
        case QMetaType::Int:
        case QMetaType::LongLong: return QString::number(value.toLongLong());
        case QMetaType::Double:
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).replace(QLatin1Char('.'), m_options.decimalMark);
        case QMetaType::QDateTime: return timeText(value.toDateTime());
        default: return guarded(value.toString());
        }
    }

    // Where the comma is the decimal mark, days come first, nearly everywhere; elsewhere only this form is read alike by all.
    QString timeText(const QDateTime &time) const
    {
        const bool daysFirst = m_options.decimalMark == QLatin1Char(',');
        return time.toString(daysFirst ? QStringLiteral("dd/MM/yyyy HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

    QString quoted(QString text) const
    {
        // Breaks in cells are LF, as Excel writes them; NUL would end the cell for many readers.
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        const bool isSpaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
        const bool needs =
            isSpaced || text.contains(m_options.delimiter) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'));
        return needs ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : text;
    }

    TextFile m_file;
    WriteOptions m_options;
    Tongue m_tongue;
};

class JsonLinesWriter : public SheetWriter {
public:
    JsonLinesWriter(const QString &path, const QStringList &columns) : m_file(path)
    {
        QList<Cell> header;
        for (const QString &column : columns)
            header.append({column, {}});
        for (const QString &name : columnNames(header, header.size()))
            m_keys.append(json(name));
    }

    Result<void> begin() { return m_file.open(); }

    // Composed by hand, because QJsonObject would sort the columns.
    Result<void> write(const QVariantList &row) override
    {
        QByteArray line = "{";
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            line += (i == 0 ? "" : ",") + m_keys[i] + ':' + valueText(row.value(i));
        return m_file.add(line + "}\n");
    }

    Result<void> finish() override { return m_file.finish(); }

private:
    static QByteArray json(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

    static QByteArray valueText(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return "null";
        case QMetaType::Bool: return value.toBool() ? "true" : "false";
        case QMetaType::Int:
        case QMetaType::LongLong: return QByteArray::number(value.toLongLong());
        case QMetaType::Double: return std::isfinite(value.toDouble()) ? json(value.toDouble()) : "null";
        case QMetaType::QDateTime: return json(value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
        default: return json(value.toString());
        }
    }

    TextFile m_file;
    QList<QByteArray> m_keys;
};

} // namespace

Result<std::unique_ptr<SheetWriter>> createCsv(const QString &path, const QStringList &columns, const WriteOptions &options)
{
    auto writer = std::make_unique<CsvWriter>(path, options);
    if (const auto begun = writer->begin(columns); !begun)
        return begun.error();
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

Result<std::unique_ptr<SheetWriter>> createJsonLines(const QString &path, const QStringList &columns)
{
    auto writer = std::make_unique<JsonLinesWriter>(path, columns);
    if (const auto begun = writer->begin(); !begun)
        return begun.error();
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

} // namespace recado::sheets
