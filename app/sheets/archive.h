#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace recado::sheets {

// Writes a zip file of these parts, by name, mode 0600; whole or not at all. Error Storage, DiskFull; Conflict when there is a file of that name.
Result<void> writeArchive(const QString &file, const QList<QPair<QString, QByteArray>> &parts);

// "1.7.3": libzip as it is loaded.
QString zipVersion();

} // namespace recado::sheets
