#pragma once

#include <QString>

namespace recado {

// A new name in a directory, or a renamed one, survives a power cut only when the directory itself is on disk. Blocks; does its best: where a
// directory cannot be opened or the system has no such call, nothing happens.
void syncDirectory(const QString &path);

} // namespace recado
