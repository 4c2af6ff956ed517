#include "format/sheetwords.h"

#include "format/errorwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace recado {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(recado::SheetWords)

public:
    static QString invalid(const QString &word);
    static QString place(const QString &place);
    static QString conflict();
    static QString unreadable();
    static QString gone();
    static QString phone();
    static QString notWritten(const Error &error, const QString &file);
};

QString SheetWords::invalid(const QString &word)
{
    if (word == QLatin1String("empty"))
        return tr("The file is empty. Export it again with the people in it.");
    if (word == QLatin1String("header_only"))
        return tr("There is a line of column names and nobody below it. Add the people and choose the file again.");
    if (word == QLatin1String("binary"))
        return tr("This is no table, whatever its name says. Save it in the spreadsheet program as CSV or XLSX.");
    if (word == QLatin1String("too_many_columns"))
        return tr("This table has too many columns, at most 256 are read; perhaps the separator is another one. Choose the separator, or delete columns.");
    if (word == QLatin1String("too_many_rows"))
        return tr("This table has more than 1.1 million rows. Split it into several broadcasts.");
    if (word == QLatin1String("too_large"))
        return tr("This file is larger than Recado reads (1.5 GB). Delete the columns that are not needed, or split it.");
    if (word == QLatin1String("cell_too_large"))
        return tr("There is more text in this one cell than a spreadsheet can hold (32,767 characters). Shorten it.");
    if (word == QLatin1String("unbalanced_quote"))
        return tr("A quotation mark opens here and is never closed, so the rest would become one cell. Close or delete it.");
    if (word == QLatin1String("password"))
        return tr("This workbook is protected with a password. Save a copy without one.");
    if (word == QLatin1String("not_a_workbook"))
        return tr("This is no Excel workbook, whatever its name says. Save it in the spreadsheet program as XLSX or CSV.");
    if (word == QLatin1String("bomb"))
        return tr("This workbook unpacks to far more than a table would, so it is not opened. Save it again in the spreadsheet program.");
    if (word == QLatin1String("encoding"))
        return tr("There are letters here that the chosen encoding does not have. Choose another encoding.");
    if (word == QLatin1String("damaged"))
        return tr("The file is damaged. Save it again in the spreadsheet program.");
    return {};
}

QString SheetWords::place(const QString &place)
{
    const QLocale locale;
    bool isLine = false;
    const qint64 line = place.section(QLatin1Char(':'), 0, 0).toLongLong(&isLine);
    if (!isLine)
        return place.isEmpty() ? QString() : tr("At %1.").arg(place);
    const QString column = place.section(QLatin1Char(':'), 1);
    return column.isEmpty() ? tr("Line %1.").arg(locale.toString(line)) : tr("Line %1, column %2.").arg(locale.toString(line), column);
}

QString SheetWords::conflict()
{
    return tr("The file changed while it was read. Wait until it is saved, then choose it again.");
}

QString SheetWords::unreadable()
{
    return tr("The file cannot be read. Perhaps another program holds it open, or you may not read it.");
}

QString SheetWords::gone()
{
    return tr("The file is not there any more. Choose it again.");
}

QString SheetWords::phone()
{
    return tr("Say which column holds the telephone numbers.");
}

QString SheetWords::notWritten(const Error &error, const QString &file)
{
    static const QRegularExpression end(QStringLiteral("[^a-z_]"));
    const QString word = error.detail.section(end, 0, 0);
    if (error.kind == ErrorKind::Cancelled)
        return tr("Stopped. “%1” was not written.").arg(file);
    if (error.kind == ErrorKind::DiskFull)
        return tr("The disk is full, so “%1” was not written. Free some space, or choose another folder.").arg(file);
    if (error.kind == ErrorKind::Storage)
        return tr("“%1” could not be written. The folder may be gone or closed to you, or another program holds the file open: choose another folder or "
                  "name, or close it there.")
            .arg(file);
    if (error.kind == ErrorKind::Invalid && word == QLatin1String("too_many_rows"))
        return tr("A workbook holds 1,048,575 rows and there are more, so “%1” was not written. Choose CSV, or narrow the filter.").arg(file);
    if (error.kind == ErrorKind::Invalid && word == QLatin1String("cell_too_large"))
        return tr("A text is longer than a cell of a workbook may be, so “%1” was not written. Choose CSV, or leave that column out.").arg(file);
    return {};
}

} // namespace

QString sheetWriteSentence(const Error &error, const QString &file)
{
    const QString sentence = SheetWords::notWritten(error, file);
    return sentence.isEmpty() ? errorSentence(error) : sentence;
}

QString sheetErrorSentence(const Error &error)
{
    QString sentence;
    switch (error.kind) {
    case ErrorKind::Invalid: {
        if (error.place == QLatin1String("phone"))
            return SheetWords::phone();
        static const QRegularExpression end(QStringLiteral("[^a-z_]"));
        sentence = SheetWords::invalid(error.detail.section(end, 0, 0));
        break;
    }
    case ErrorKind::Conflict: sentence = SheetWords::conflict(); break;
    case ErrorKind::Unavailable: sentence = SheetWords::unreadable(); break;
    case ErrorKind::NotFound: sentence = SheetWords::gone(); break;
    default: break;
    }
    if (sentence.isEmpty())
        return errorSentence(error);
    const QString place = SheetWords::place(error.place);
    return place.isEmpty() ? sentence : place + QLatin1Char(' ') + sentence;
}

} // namespace recado
