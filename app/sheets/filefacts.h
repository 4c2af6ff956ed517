#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QString>

// What a table's file is by its bytes, and whether it is still the one that was opened. Internal to the room.
namespace recado::sheets {

// A delimited text, a container that may be a workbook, or what cannot be a table at all.
enum class FileKind { Text, Zip, Ole, Page, Other };

struct FileFacts {
    FileKind kind = FileKind::Text;
    QString word; // "pdf", "xlsx", "html": said in the error's detail
};

// Of an open file; read from its beginning, and left there.
FileFacts factsOf(QFile &file);

// A workbook under a password is a container of the old kind that holds this.
constexpr QLatin1String encryptedWord("encrypted");

// A file that another program wrote meanwhile, or put another one in place of.
struct FileStamp {
    qint64 size = 0;
    QDateTime modified;

    bool operator==(const FileStamp &) const = default;
};

FileStamp stampOf(const QString &path);

// NotFound, Unavailable, Invalid (empty, too_large).
Result<FileStamp> openForReading(QFile &file, qint64 mostBytes);

inline Error changedMeanwhile()
{
    return error(ErrorKind::Conflict, QStringLiteral("the file was changed while it was read"));
}

} // namespace recado::sheets
