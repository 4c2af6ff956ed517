#include "sheets/archive.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <cerrno>

namespace recado::sheets {

namespace {

Error failure(zip_t *archive, const QString &file)
{
    const zip_error_t *problem = zip_get_error(archive);
    const bool isFull = zip_error_code_system(problem) == ENOSPC;
    return error(isFull ? ErrorKind::DiskFull : ErrorKind::Storage, QString::fromUtf8(zip_error_strerror(const_cast<zip_error_t *>(problem))), file);
}

bool add(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

} // namespace

Result<void> writeArchive(const QString &file, const QList<QPair<QString, QByteArray>> &parts)
{
    if (QFileInfo::exists(file))
        return error(ErrorKind::Conflict, QStringLiteral("a file of that name exists"), file);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive)
        return error(ErrorKind::Storage, QStringLiteral("the file cannot be made (libzip %1)").arg(code), file);
    for (const auto &[name, bytes] : parts) {
        if (!add(archive, name, bytes)) {
            const Error problem = failure(archive, file);
            zip_discard(archive);
            return problem;
        }
    }
    if (zip_close(archive) != 0) { // only now is anything written, to a file that takes the name at the end
        const Error problem = failure(archive, file);
        zip_discard(archive);
        return problem;
    }
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

QString zipVersion()
{
    return QString::fromLatin1(zip_libzip_version());
}

} // namespace recado::sheets
