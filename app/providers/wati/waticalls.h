#pragma once

#include "providers/pasted/copiedcall.h"

namespace recado::wati {

// Wati's calls that send a message, whatever their version.
enum class Call { None, Template, Text, File, Buttons, List, Interactive };

Call callAt(const pasted::Address &address);
// By the fields of a body alone.
Call callIn(const QJsonObject &body);

} // namespace recado::wati
