#include "services/pastedcontent.h"

#include "providers/pasted.h"

namespace recado {

Result<PastedContent> readPastedContent(const QString &text)
{
    const auto pasted = readPasted(text);
    if (!pasted)
        return pasted.error();
    return PastedContent{pasted->content, pasted->to, pasted->from, pasted->notUnderstood};
}

} // namespace recado
