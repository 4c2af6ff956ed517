#pragma once

#include "domain/broadcastrows.h"

namespace recado {

// The names of the columns that every table has, in the program's language.
struct SampleWords {
    QString phone;
    QString name;
};

// A table that an import of this content would read: blocking.
Result<void> writeSampleSheet(const BroadcastContent &content, const QString &path, const SampleWords &words);

} // namespace recado
