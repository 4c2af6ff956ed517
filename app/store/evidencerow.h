#pragma once

#include "domain/evidence.h"
#include "store/connection.h"

namespace recado {

// Rows of `evidence e`, with a WHERE/ORDER clause. Private to app/store.
Result<QList<StatusEvent>> readEvidence(Connection &connection, const QString &clause, const QVariantList &values);

} // namespace recado
