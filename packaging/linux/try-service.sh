#!/bin/bash
# Starts recado-listen.service for real, as docs/server.md says, under a systemd of its own: process ids, mounts (an overlay over /), network and
# cgroups are its own, so nothing of this computer is changed. Needs root and Linux 5; ends with 77 where that is not to be had.
#
#     packaging/linux/try-service.sh RECADOCTL
set -euo pipefail

skip() {
    echo "not tried: $1" >&2
    exit 77
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# ---- within the new namespaces, as process 1
if [ "${1:-}" = --inside ]; then
    work=$2 program=$3 result=$4
    mount -t tmpfs -o size=512m tmpfs "$work"
    mkdir "$work/upper" "$work/wrk" "$work/root"
    root=$work/root
    mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/wrk" "$root"
    mount -t proc proc "$root/proc"
    mount --bind "$root/proc/sys" "$root/proc/sys" # the kernel's own switches are this computer's
    mount -o remount,bind,ro "$root/proc/sys"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev" # without the computer's console
    for device in null zero full random urandom tty; do
        touch "$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
    done
    mkdir "$root/dev/shm" "$root/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    mount -t tmpfs -o mode=755 tmpfs "$root/run"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"

    # What docs/server.md has administrators do.
    rm -f "$root/usr/local/bin/recadoctl" # a link may lead elsewhere
    mkdir -p "$root/usr/local/bin" "$root/usr/local/sbin" "$root/etc/sysusers.d"
    touch "$root/usr/local/bin/recadoctl"
    mount --bind "$program" "$root/usr/local/bin/recadoctl"
    install -m 0755 "$here/recado-service-ctl" "$root/usr/local/sbin/"
    install -m 0644 "$here/recado.sysusers" "$root/etc/sysusers.d/recado.conf"
    chroot "$root" systemd-sysusers
    install -d -m 0700 "$root/etc/recado"
    (umask 077; head -c 32 /dev/urandom | base64 > "$root/etc/recado/vault-key")
    install -m 0644 "$here/recado-listen.service" "$root/etc/systemd/system/"
    # A watchdog that need not be waited for, and somebody who looks.
    mkdir -p "$root/etc/systemd/system/recado-listen.service.d"
    printf '[Service]\nWatchdogSec=6\n' > "$root/etc/systemd/system/recado-listen.service.d/try.conf"
    # A program built with sanitizers hears what they are told here: looking for leaks needs rights that the unit takes away.
    [ -z "${ASAN_OPTIONS:-}" ] || printf 'Environment="ASAN_OPTIONS=%s"\n' "$ASAN_OPTIONS" >> "$root/etc/systemd/system/recado-listen.service.d/try.conf"
    install -m 0755 "$here/try-service-checks.sh" "$root/run/"
    touch "$root/run/result"
    mount --bind "$result" "$root/run/result"
    cat > "$root/etc/systemd/system/recado-try.service" <<END
[Unit]
Description=Looks at recado-listen
Requires=dbus.socket
After=dbus.socket
[Service]
Type=oneshot
TimeoutStartSec=240
ExecStart=/run/try-service-checks.sh
StandardOutput=append:/run/result
StandardError=append:/run/result
ExecStopPost=/bin/systemctl --no-block exit
END
    printf '[Unit]\nWants=recado-try.service\n' > "$root/etc/systemd/system/recado-try.target"
    for unit in getty@.service systemd-logind.service systemd-udevd.service systemd-networkd.service systemd-resolved.service systemd-timesyncd.service; do
        ln -sf /dev/null "$root/etc/systemd/system/$unit"
    done
    # As a container's manager leaves it: this root and no other, shared with the name spaces of services.
    cd "$root"
    mkdir mnt/before
    pivot_root . mnt/before
    umount --lazy /mnt/before
    mount --make-rshared /
    exec env -i container=recado-try PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        /lib/systemd/systemd --system --unit=recado-try.target --log-target=journal --show-status=no
fi

# ---- outside
[ $# -eq 1 ] && [ -x "$1" ] || { echo "try-service.sh RECADOCTL" >&2; exit 2; }
program=$(realpath "$1")
[ "$(id -u)" -eq 0 ] || skip "it takes root"
[ -x /lib/systemd/systemd ] && command -v systemd-sysusers systemd-run curl >/dev/null || skip "systemd or curl is not installed"
[ -e /lib/systemd/system/dbus.socket ] || skip "dbus is not installed"
grep -qw overlay /proc/filesystems || skip "this kernel has no overlay file system"
if [ -e /sys/fs/cgroup/cgroup.procs ]; then
    groups=/sys/fs/cgroup
elif [ -e /sys/fs/cgroup/unified/cgroup.procs ]; then
    groups=/sys/fs/cgroup/unified
else
    skip "there are no unified cgroups"
fi
work=$(mktemp -d)
group=$groups/recado-try-$$
mkdir "$group" 2>/dev/null || skip "no cgroup can be made"
clean() {
    for _ in $(seq 50); do
        find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
        [ -d "$group" ] || break
        sleep 0.1
    done
    rmdir "$work" 2>/dev/null || true
}
trap clean EXIT
unshare --pid --fork --mount --cgroup --net --ipc --uts true 2>/dev/null || skip "namespaces cannot be made here"

result=$(mktemp)
status=0
(
    echo "$BASHPID" > "$group/cgroup.procs"
    exec timeout --signal=KILL 300 unshare --pid --fork --kill-child --mount --cgroup --net --ipc --uts --propagation private \
        "$here/try-service.sh" --inside "$work" "$program" "$result"
) || status=$?
cat "$result"
grep -q '^ALL GOOD$' "$result" || { echo "the service was not seen to work ($status)" >&2; status=1; }
[ "$status" -eq 1 ] || status=0
rm -f "$result"
exit "$status"
