#!/bin/bash
# Installs what is missing, builds and starts Recado with a practice account: the first click can send.
# Without a display it tells the same story in the terminal, and ends with 0 only when the message was read and replied to.
# Arguments go to the desktop program.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

"$here/install-dependencies.sh"
echo "Configuring…"
cmake --preset release -DRECADO_TESTS=OFF >/dev/null # what people run has no doors for tests
echo "Building… (the first time takes some minutes)"
cmake --build --preset release --target recado recadoctl

program() {
    find "$PWD/build/release" -type f -name "$1" -perm -u+x -not -path '*/CMakeFiles/*' -print -quit
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    recado=$(program recado)
    exec "$recado" --practice "$@"
fi

echo "No display here: the practice story in the terminal."
recadoctl=$(program recadoctl)
exec "$here/practice/story.sh" "$recadoctl"
