#pragma once

#include <QString>

namespace recado {

// The text as it is looked for: without accents and capitals. "Confirmação" → "confirmacao".
QString foldedForSearch(const QString &text);

} // namespace recado
