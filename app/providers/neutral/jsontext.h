#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace recado::neutral {

// A whole JSON document; else an error of `kind` with line:column of the fault in place. Too deep nesting and invalid UTF-8 are faults.
Result<QJsonDocument> parseJson(const QByteArray &json, ErrorKind kind);

} // namespace recado::neutral
