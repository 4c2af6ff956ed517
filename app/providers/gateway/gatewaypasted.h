#pragma once

#include "providers/pasted/copiedcall.h"

namespace recado::gateway {

// A copied POST or PUT /v1/messages ("On-Premises API, messages") or its body. What this dialect writes elsewhere than the Cloud API is
// put where the neutral form has it: preview_url into the text, a button's number as text; the language policy, which has one value only,
// is left out.
bool isCopied(const pasted::CopiedCall &call);
Result<PastedRequest> readCopied(const pasted::CopiedCall &call);

} // namespace recado::gateway
