#pragma once

#include "base/result.h"
#include "domain/broadcast.h"

#include <QList>

namespace recado {

class Connection;

// Into any table that has the columns of broadcast_row. For the stores.
Result<void> addRowsTo(Connection &connection, const QString &table, BroadcastId id, const QList<BroadcastRow> &rows);

} // namespace recado
