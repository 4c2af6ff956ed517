#pragma once

#include "providers/pasted/copiedcall.h"

namespace recado::meta {

// A copied POST /{version}/{phone number id}/messages ("Cloud API reference, Messages") or its body.
bool isCopied(const pasted::CopiedCall &call);
Result<PastedRequest> readCopied(const pasted::CopiedCall &call);

} // namespace recado::meta
