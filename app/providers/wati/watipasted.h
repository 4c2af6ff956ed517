#pragma once

#include "providers/pasted/copiedcall.h"

namespace recado::wati {

// A copied call of Wati's v1, v2 or v3, or the body of one, as watisession.h and watitemplatesend.h write them. The language of a template,
// the parts its values belong to, and the ids of buttons and rows are not in it: all values stand in the body, titles are the ids.
bool isCopied(const pasted::CopiedCall &call);
// Error Unsupported with place "url" for calls that send no message, or a file.
Result<PastedRequest> readCopied(const pasted::CopiedCall &call);

// button_message, list_message, and the bodies of v1 which are the same → what stands under "interactive".
QJsonObject copiedButtons(pasted::Fields *message);
QJsonObject copiedList(pasted::Fields *message);

} // namespace recado::wati
