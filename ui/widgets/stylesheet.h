#pragma once

#include <QString>

namespace recado {

struct Theme;

// The one style sheet, from resources/theme/recado.qss with @token replaced by colours and sizes. Used by Theme::apply() only.
QString styleSheetFor(const Theme &theme);

} // namespace recado
