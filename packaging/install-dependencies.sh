#!/bin/bash
# Installs what Recado needs to be built, run and tested on Debian 12: only what is missing, so a second run asks nobody anything.
# Arguments are further packages.
set -euo pipefail

packages=(
    # to build
    g++ cmake ninja-build pkgconf ccache mold
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsodium-dev libcurl4-openssl-dev libboost-dev libssl-dev libphonenumber-dev nlohmann-json3-dev
    libzip-dev libxlsxwriter-dev libre2-dev libsystemd-dev
    # loaded while running, so no library depends on them
    libqt6sql6-sqlite libsecret-1-0 qt6-wayland qt6-translations-l10n ca-certificates
    fonts-noto-core fonts-noto-mono fonts-noto-color-emoji
    # to test: a keyring of its own on a bus of its own
    gnome-keyring dbus-daemon libglib2.0-bin
    # to test: what stands in front of the listener. A test starts its own; the service is never started, see below
    nginx openssl
    "$@"
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian or Ubuntu: nothing is installed. See README.md for what is needed." >&2
    exit 0
fi

# One line an installed package, and one more for each further architecture.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
missing=()
for package in "${packages[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing: ${missing[*]}" >&2
        echo "Install them as root, or install sudo." >&2
        exit 1
    fi
    root=(sudo)
fi
apt() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@"
}

echo "Installing ${#missing[@]} packages: ${missing[*]}"
for attempt in 1 2 3; do
    apt update && break
    [ "$attempt" -lt 3 ] || { echo "The package lists could not be fetched." >&2; exit 1; }
    sleep $((attempt * 5))
done
# nginx is wanted as a program only: where this script brings it, no service of it may take the ports of this computer.
quiet_nginx=
if grep -qxF nginx <<<"$(printf '%s\n' "${missing[@]}")" && [ -d /run/systemd/system ]; then
    quiet_nginx=yes
    "${root[@]}" systemctl --quiet mask --runtime nginx.service
fi
apt install --yes --no-install-recommends "${missing[@]}"
if [ -n "$quiet_nginx" ]; then
    "${root[@]}" systemctl --quiet unmask --runtime nginx.service
    "${root[@]}" systemctl --quiet disable nginx.service
fi
