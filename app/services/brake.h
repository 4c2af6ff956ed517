#pragma once

#include "base/result.h"

namespace recado {

class Connection;

inline const QString brakeSetting = QStringLiteral("brake");

// Whether somebody stopped everything of this data directory. What counts is asked in the transaction that lets a message leave.
Result<bool> isBrakeOn(Connection &connection);

} // namespace recado
