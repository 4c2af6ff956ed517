#pragma once

#include "providers/pasted/curlcommand.h"

namespace recado::pasted {

// A request as documentation and Recado's own preview write it: "POST https://… HTTP/1.1", headers, an empty line, the body. None when the
// text does not begin so.
std::optional<WrittenCall> readHttp(const QString &text);

} // namespace recado::pasted
