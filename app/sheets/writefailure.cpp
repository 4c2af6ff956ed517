#include "sheets/writefailure.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace recado::sheets {

Error writeFailed(const QString &path, const QString &detail, int systemCode)
{
    constexpr qint64 full = 1'000'000; // bytes that are left when a piece does not fit any more
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool isFull = systemCode == ENOSPC || (storage.isValid() && storage.bytesAvailable() < full);
    return error(isFull ? ErrorKind::DiskFull : ErrorKind::Storage, detail);
}

} // namespace recado::sheets
