#pragma once

#include "domain/broadcast.h"
#include "sheets/sheet.h"
#include "store/sideconnection.h"

#include <QSet>

#include <functional>

namespace recado {

enum class EventKind;

// Where rows come from, piece by piece: line, cells, exacts and edits are filled, nothing is read from them yet. Used on one worker thread.
class RowSource {
public:
    virtual ~RowSource() = default;

    // The next ones, at most `limit`; none at the end.
    virtual Result<QList<BroadcastRow>> next(int limit) = 0;
    virtual double progress() const = 0; // 0..1
};

std::unique_ptr<RowSource> rowsOfSheet(std::unique_ptr<sheets::SheetReader> reader);
// Lines from 1 on.
std::unique_ptr<RowSource> rowsOfTable(QList<QStringList> table);
// Those of a broadcast as they are, edits and what was left out by hand included.
std::unique_ptr<RowSource> rowsOfBroadcast(Connection &connection, BroadcastId broadcast);
// The people of a broadcast whose message has one of these verdicts ("queued" also means that they have none yet), with what was edited as if it had
// stood there.
std::unique_ptr<RowSource> peopleOfBroadcast(Connection &connection, BroadcastId broadcast, const QSet<EventKind> &verdicts);

} // namespace recado
