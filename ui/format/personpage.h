#pragma once

#include "domain/personpage.h"

namespace recado {

// One self-contained HTML file: every text is shown as text, nothing is fetched, nothing runs. Thread-safe; the locale is the program's.
PersonPage personPage();

} // namespace recado
