#pragma once

#include "domain/evidence.h"
#include "store/connection.h"

namespace recado {

// Rows of `evidence e`, with a WHERE/ORDER clause. Private to app/store.
// Payloads may be pages of JSON: who only weighs the facts leaves them.
enum class Payloads { Read, Leave };
Result<QList<StatusEvent>> readEvidence(Connection &connection, const QString &clause, const QVariantList &values, Payloads payloads = Payloads::Read);

} // namespace recado
