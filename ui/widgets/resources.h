#pragma once

namespace recado {

// Resources of a static library are left out by the linker unless asked for.
void ensureResources();

} // namespace recado
