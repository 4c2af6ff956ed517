#pragma once

#include <QString>

namespace recado {

// "1.0.18": libsodium as it is loaded.
QString sodiumVersion();

} // namespace recado
