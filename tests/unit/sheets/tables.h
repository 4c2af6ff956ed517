#pragma once

#include "sheets/sheet.h"

#include <QFile>

// What the tests of this room have in common.
namespace recado::test {

inline QString dataFile(const char *name)
{
    return QStringLiteral(RECADO_TEST_DATA "/sheets/") + QLatin1String(name);
}

inline QStringList texts(const sheets::Row &row)
{
    QStringList texts;
    for (const sheets::Cell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

inline QList<QStringList> texts(const QList<sheets::Row> &rows)
{
    QList<QStringList> all;
    for (const sheets::Row &row : rows)
        all.append(texts(row));
    return all;
}

inline Result<QList<sheets::Row>> readAll(std::unique_ptr<sheets::SheetReader> reader)
{
    QList<sheets::Row> rows;
    for (;;) {
        auto row = reader->next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(**row);
    }
}

inline Result<QList<sheets::Row>> readAll(const QString &path, const sheets::SheetShape &shape, const sheets::Limits &limits = {})
{
    auto reader = sheets::open(path, shape, limits);
    if (!reader)
        return reader.error();
    return readAll(std::move(*reader));
}

inline QString firstWord(const Error &error)
{
    return error.detail.section(QLatin1Char(':'), 0, 0);
}

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace recado::test
