#include "sheets/workbookwriter.h"

#include "sheets/package.h"
#include "sheets/writefailure.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <cmath>
#include <filesystem>

#include <xlsxwriter.h>

namespace recado::sheets {

namespace {

constexpr lxw_row_t mostRows = LXW_ROW_MAX; // the header is one
constexpr qsizetype mostChars = 32'767;
constexpr qsizetype mostNameChars = 31;
constexpr qint64 mostExact = 999'999'999'999'999; // what a spreadsheet keeps of a whole number
constexpr double columnWidth = 18; // characters

// "Rename a worksheet" (Microsoft): not empty, at most 31 characters, none of these, no apostrophe at either end.
QByteArray sheetNameOf(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\\x00-\x1F])"));
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(mostNameChars);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name.trimmed().isEmpty() ? QByteArrayLiteral("Recado") : name.trimmed().toUtf8();
}

// "_x0041_" in a text would be read as A ("ECMA-376 Part 1, 22.9.2.19 ST_Xstring"); its first sign is written that way instead.
QByteArray escaped(QString text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (text.contains(QLatin1String("_x")))
        text.replace(code, QStringLiteral("_x005F_"));
    return text.toUtf8();
}

lxw_datetime lxwTime(const QDateTime &time)
{
    return {time.date().year(), time.date().month(),  time.date().day(),
            time.time().hour(), time.time().minute(), double(time.time().second()) + double(time.time().msec()) / 1000};
}

class WorkbookWriter : public SheetWriter {
public:
    // Everything that is not finished lies in a folder beside the file, and goes with it.
    explicit WorkbookWriter(const QString &path)
        : m_path(path), m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.recado-XXXXXX")),
          m_draft(m_folder.filePath(QStringLiteral("draft.xlsx")))
    {
    }
    ~WorkbookWriter() override { giveUp(); }
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    Result<void> begin(const QStringList &columns, const WriteOptions &options);
    Result<void> write(const QVariantList &row) override;
    Result<void> finish() override;

private:
    Result<void> writeCell(lxw_col_t column, const QVariant &value);
    Result<void> writeText(lxw_col_t column, const QString &text);
    Result<void> checkDraft();
    Error failed(const QString &detail) const;
    void giveUp();

    QString m_path;
    QTemporaryDir m_folder;
    QString m_draft;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_format *m_headFormat = nullptr;
    lxw_row_t m_row = 0;
    qint64 m_filled = 0; // rows with something in them
};

void WorkbookWriter::giveUp()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
    m_workbook = nullptr;
}

// The library says "failed" and no more; the system's last word is still there.
Error WorkbookWriter::failed(const QString &detail) const
{
    return writeFailed(m_path, detail, errno);
}

Result<void> WorkbookWriter::begin(const QStringList &columns, const WriteOptions &options)
{
    errno = 0;
    if (!m_folder.isValid())
        return failed(m_folder.errorString());
    QByteArray folder = QFile::encodeName(m_folder.path());
    // Row by row: a million rows take no more memory than one.
    lxw_workbook_options how{LXW_TRUE, folder.data(), LXW_FALSE};
    m_workbook = workbook_new_opt(QFile::encodeName(m_draft).constData(), &how);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, sheetNameOf(options.sheetName).constData()) : nullptr;
    if (!m_sheet)
        return failed(QStringLiteral("the workbook was not begun"));
    m_textFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_textFormat, 49); // "@": stays text when somebody edits it
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timeFormat, "dd/mm/yyyy hh:mm:ss");
    m_headFormat = workbook_add_format(m_workbook);
    format_set_bold(m_headFormat);
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!columns.isEmpty())
        worksheet_set_column(m_sheet, 0, lxw_col_t(columns.size() - 1), columnWidth, nullptr);
    lxw_format *const ofRows = std::exchange(m_textFormat, m_headFormat);
    const auto written = write(QVariantList(columns.begin(), columns.end()));
    m_textFormat = ofRows;
    return written;
}

Result<void> WorkbookWriter::writeText(lxw_col_t column, const QString &text)
{
    if (text.size() > mostChars)
        return error(ErrorKind::Invalid, QStringLiteral("cell_too_large: a cell of more than %1 characters").arg(mostChars));
    if (text.isEmpty())
        return {};
    const lxw_error code = worksheet_write_string(m_sheet, m_row, column, escaped(text).constData(), m_textFormat);
    return code == LXW_NO_ERROR ? Result<void>() : failed(QString::fromUtf8(lxw_strerror(code)));
}

Result<void> WorkbookWriter::writeCell(lxw_col_t column, const QVariant &value)
{
    lxw_error code = LXW_NO_ERROR;
    switch (value.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::Bool: code = worksheet_write_boolean(m_sheet, m_row, column, value.toBool() ? 1 : 0, nullptr); break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        if (std::abs(value.toLongLong()) > mostExact)
            return writeText(column, QString::number(value.toLongLong()));
        code = worksheet_write_number(m_sheet, m_row, column, double(value.toLongLong()), nullptr);
        break;
    case QMetaType::Double:
        if (!std::isfinite(value.toDouble()))
            return {};
        code = worksheet_write_number(m_sheet, m_row, column, value.toDouble(), nullptr);
        break;
    case QMetaType::QDateTime: {
        if (!value.toDateTime().isValid())
            return {};
        lxw_datetime time = lxwTime(value.toDateTime());
        code = worksheet_write_datetime(m_sheet, m_row, column, &time, m_timeFormat);
        break;
    }
    default: return writeText(column, value.toString());
    }
    return code == LXW_NO_ERROR ? Result<void>() : failed(QString::fromUtf8(lxw_strerror(code)));
}

Result<void> WorkbookWriter::write(const QVariantList &row)
{
    if (!m_workbook)
        return error(ErrorKind::Storage, QStringLiteral("the workbook was given up"));
    if (m_row >= mostRows)
        return error(ErrorKind::Invalid, QStringLiteral("too_many_rows: more than %1").arg(mostRows));
    errno = 0;
    bool isFilled = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (const auto written = writeCell(lxw_col_t(i), row[i]); !written)
            return written;
        isFilled = isFilled || (row[i].isValid() && !row[i].toString().isEmpty());
    }
    m_filled += isFilled ? 1 : 0;
    ++m_row;
    return {};
}

// The library does not look whether its temporary files took what it wrote, so a full disk may leave a workbook that lacks its end.
Result<void> WorkbookWriter::checkDraft()
{
    constexpr qint64 most = 100'000'000'000;
    const auto package = Package::open(m_draft, most);
    if (!package)
        return failed(package.error().detail);
    const auto part = (*package)->part(QStringLiteral("xl/worksheets/sheet1.xml"), most);
    if (!part)
        return failed(part.error().detail);
    qint64 rows = 0;
    QByteArray rest;
    for (QByteArray piece = (*part)->read(256 * 1024); !piece.isEmpty(); piece = (*part)->read(256 * 1024)) {
        rest += piece;
        const qsizetype end = rest.lastIndexOf('<');
        rows += rest.left(std::max<qsizetype>(end, 0)).count("<row ");
        rest.remove(0, std::max<qsizetype>(end, 0));
    }
    if ((*part)->problem() || rows != m_filled || !rest.startsWith("</worksheet>"))
        return failed(QStringLiteral("%1 rows of %2 were kept").arg(rows).arg(m_filled));
    return {};
}

Result<void> WorkbookWriter::finish()
{
    if (!m_workbook)
        return error(ErrorKind::Storage, QStringLiteral("the workbook was given up"));
    errno = 0;
    const lxw_error code = workbook_close(std::exchange(m_workbook, nullptr));
    if (code != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(code)));
    if (const auto checked = checkDraft(); !checked)
        return checked;
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_path).constData(), problem);
    return problem ? Result<void>(failed(QString::fromStdString(problem.message()))) : Result<void>();
}

} // namespace

Result<std::unique_ptr<SheetWriter>> createWorkbook(const QString &path, const QStringList &columns, const WriteOptions &options)
{
    auto writer = std::make_unique<WorkbookWriter>(path);
    if (const auto begun = writer->begin(columns, options); !begun)
        return begun.error();
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

} // namespace recado::sheets
