#pragma once

#include "base/result.h"

#include <QFuture>
#include <QStringList>

namespace recado {

// Numbers of people who are not to be written to, out of a file or of what was pasted.
struct OptOutPeople {
    QStringList addresses; // +E.164, in their order, each person once
    int unreadable = 0;    // lines in which no number is
};

// On a worker; continuations run on the main thread. Errors of the file: those of sheets::preview(), and Invalid place "phone" when none of its columns holds
// telephone numbers.
QFuture<Result<OptOutPeople>> readOptOutFile(const QString &path, const QString &region);
QFuture<Result<OptOutPeople>> readOptOutText(const QString &text, const QString &region);

} // namespace recado
