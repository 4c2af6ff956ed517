#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace recado::neutral {

// What a person wrote is refused where it is ambiguous; what a provider sent is read as well as can be.
enum class JsonManner {
    Strict,  // a key given twice and a number that cannot be kept exactly are faults
    Tolerant // the later key wins; a whole number beyond 64 bits becomes text, digit for digit
};

// A whole JSON document, an object or a list; else an error of `kind` with the place of the fault: line:column for what is not JSON,
// the JSON path for what is JSON and still refused. Nesting deeper than 256 and invalid UTF-8 are faults. Whole numbers are exact
// to 64 bits (QJsonValue::toInteger()).
Result<QJsonDocument> parseJson(const QByteArray &json, ErrorKind kind, JsonManner manner = JsonManner::Tolerant);

} // namespace recado::neutral
