#!/bin/bash
# Installs what is missing, builds and runs every test. ctest's summary is the last thing it prints. Warnings are errors when CI is set.
# Arguments go to ctest.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

"$here/install-dependencies.sh"
echo "Configuring…"
cmake --preset dev -DRECADO_WERROR="$([ -n "${CI:-}" ] && echo ON || echo OFF)" >/dev/null
echo "Building…"
cmake --build --preset dev
# Many wait for clocks and processes: one more at a time than there are processors.
exec ctest --preset dev --parallel "$(($(nproc) + 1))" "$@"
