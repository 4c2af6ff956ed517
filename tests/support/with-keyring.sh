#!/bin/bash
# Runs a program beside a gnome-keyring of its own: with-keyring.sh open|locked|absent|nobus PROGRAM [ARGUMENT…]
#   open    unlocked keyring        locked  holds what "PROGRAM --store" stored, then closed, and nobody to ask
#   absent  a bus without keyring   nobus   no session bus at all
# Nothing of the person who runs the tests is touched: HOME and XDG directories are new. Ends with 77 (skipped) where
# gnome-keyring or D-Bus is not installed.
set -euo pipefail

kind=$1
shift

if [ "${RECADO_KEYRING_HOME:-}" = "" ]; then
    for tool in dbus-run-session gnome-keyring-daemon gdbus; do
        command -v "$tool" >/dev/null || { echo "skipped: no $tool here"; exit 77; }
    done
    RECADO_KEYRING_HOME=$(mktemp -d)
    export RECADO_KEYRING_HOME
    trap 'rm -rf "$RECADO_KEYRING_HOME"' EXIT
    mkdir -m 700 "$RECADO_KEYRING_HOME/run"
    # A keyring or bus of the session must not be found through any of these.
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP KDE_SESSION_VERSION KDE_FULL_SESSION
    export HOME=$RECADO_KEYRING_HOME XDG_RUNTIME_DIR=$RECADO_KEYRING_HOME/run RECADO_TEST_KEYRING=$kind
    if [ "$kind" = nobus ]; then
        "$@"
    elif [ "$kind" = absent ]; then
        # A bus that knows no services, so that none is started on demand.
        cat >"$HOME/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
        dbus-run-session --config-file="$HOME/bus.conf" -- "$@"
    else
        dbus-run-session -- bash "$0" "$kind" "$@"
    fi
    exit
fi

# Inside the private bus. The daemon goes to the background by itself, and dies with the bus.
printf 'practice' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
gdbus wait --session --timeout 20 org.freedesktop.secrets
if [ "$kind" = locked ]; then
    "$1" --store
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
fi
"$@"
