#pragma once

#include "base/result.h"
#include "domain/content.h"

#include <QStringList>

namespace recado {

// A request that somebody copied, as a content to write on with: see providers/pasted.h for what is understood. Pure; any thread.
struct PastedContent {
    Content content;
    QString to;   // as written; empty when it names nobody
    QString from; // the number or number id it names, or empty
    QStringList notUnderstood;
};

Result<PastedContent> readPastedContent(const QString &text);

} // namespace recado
