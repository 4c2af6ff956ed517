#include "secrets/libraryversion.h"

#include <sodium.h>

namespace recado {

QString sodiumVersion()
{
    return QString::fromLatin1(sodium_version_string());
}

} // namespace recado
