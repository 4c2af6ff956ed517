#pragma once

#include "providers/pasted/shellwords.h"

#include <QStringList>

#include <optional>

namespace recado::pasted {

// A request as a text tells it. Credentials are gone: headers are not kept at all.
struct WrittenCall {
    QString method; // upper case; empty when neither named nor implied by data
    QString url; // as written
    std::optional<Word> data; // several are joined with &, as cURL does
    QStringList notUnderstood; // options and headers that were passed over
};

// Where a cURL command begins in the text; -1 when there is none.
qsizetype curlBegins(const QString &text);

// As people copy it from documentation, Postman or a browser. Error Invalid with line:column, or "url" when it names none, or "data" when
// the body is in a file; Unsupported with "--get". No error tells a value.
Result<WrittenCall> readCurl(const QString &text);

} // namespace recado::pasted
