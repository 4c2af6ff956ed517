#pragma once

#include "domain/broadcastrows.h"
#include "services/rowsource.h"
#include "store/rowstaging.h"

#include <QThreadPool>

namespace recado {

// One intake of rows, on a worker thread from end to end.
struct RowIntake {
    QString databaseFile;
    BroadcastId broadcast;
    RecipientSource source;
    ColumnMapping mapping;
    QString region;
    QString templateName; // under which the mapping is remembered
    bool remembers = false; // the mapping, for tables of this shape
    Instant now;
    // Opens where they come from; may fill in `source`. The connection lives as long as the intake.
    std::function<Result<std::unique_ptr<RowSource>>(Connection &connection, RecipientSource *source)> open;
    // Asked when everything was read, before anything is replaced: is it still the same?
    std::function<Result<void>(RecipientSource *source)> confirm;
    std::function<bool()> isStopped;
    std::function<void(qint64 rows, double part)> progress; // for every piece
};

struct IntakeCounts {
    qint64 rows = 0;
    qint64 ready = 0;
    qint64 blocked = 0;
};

// Reads on this thread, parses on the pool, and replaces the broadcast's rows when all of it went well. Errors: the source's; Invalid place "rows"
// (there are none), Conflict (no draft any more; it changed meanwhile), Cancelled, DiskFull and Storage (place: the line from which on there was no
// room; empty when the rows that are to be replaced left none).
Result<IntakeCounts> takeIn(const RowIntake &intake, QThreadPool &pool);

// What the numbers and names of rows depend on but the rows themselves; compared only.
QString readAsOf(const ColumnMapping &mapping, const QString &region);

} // namespace recado
