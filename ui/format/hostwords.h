#pragma once

#include "base/clock.h"

#include <QString>

namespace recado {

// Who listens, polls and sends for a data directory: "recadoctl (process 4711), since 22/11 09:14, at http://127.0.0.1:8787". An empty `url`: it
// does not listen.
QString hostWords(const QString &program, qint64 pid, Instant since, const QString &url);

} // namespace recado
