#!/bin/bash
# Installs what is missing, builds the fuzz targets with clang and lets libFuzzer search in each for SECONDS (20 when not given).
# What it finds new is kept in build/fuzz, so that the next search begins there; an input that fails is named in the output.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."

seconds=${1:-20}
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    echo "usage: packaging/fuzz.sh [SECONDS]" >&2
    exit 2
fi

"$here/install-dependencies.sh" clang libclang-rt-14-dev
echo "Configuring…"
cmake --preset fuzz -DRECADO_FUZZ_SECONDS="$seconds" >/dev/null
echo "Building…"
cmake --build --preset fuzz
exec ctest --preset fuzz --parallel "$(nproc)" --timeout $((seconds + 300))
