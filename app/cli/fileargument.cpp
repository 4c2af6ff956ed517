#include "cli/fileargument.h"

#include "providers/neutral/contentjson.h"

#include <QFile>

#include <cstdio>

namespace recado::cli {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    // "/dev/stdin" is opened anew by the system, and refused where another user made it: root's file, given to recado-service-ctl.
    const bool isStandardInput = path == QLatin1String("-") || path == QLatin1String("/dev/stdin");
    const bool opened = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        const auto kind = QFile::exists(path) ? ErrorKind::Storage : ErrorKind::NotFound;
        return error(kind, file.errorString(), path);
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return error(ErrorKind::Storage, file.errorString(), path);
    if (bytes.size() > limit)
        return error(ErrorKind::Invalid, QStringLiteral("larger than %1 bytes").arg(limit), path);
    return bytes;
}

Result<Content> readContent(const QString &path)
{
    const auto bytes = readFile(path, contentLimit);
    return bytes ? neutral::contentFromJson(*bytes) : Result<Content>(bytes.error());
}

} // namespace recado::cli
