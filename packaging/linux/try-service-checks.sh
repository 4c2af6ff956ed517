#!/bin/bash
# What try-service.sh has looked at inside: the service as an administrator sees it.
set -uo pipefail
trap 'echo "FAILED at line $LINENO: $BASH_COMMAND"; systemctl --no-pager status recado-listen; journalctl --no-pager -o cat -n 60; systemctl --no-block exit 1; exit 1' ERR

value() { systemctl show recado-listen --property="$1" --value; }
until_true() { # seconds command…
    local left=$(($1 * 5)); shift
    until "$@"; do
        [ $((left--)) -gt 0 ] || return 1
        sleep 0.2
    done
}
is_active() { [ "$(value ActiveState)" = active ]; }
post() { curl -s -o /dev/null -w '%{http_code}' --max-time 10 -X POST -d "$1" "http://127.0.0.1:8787$hook"; }

echo "an account, by recado-service-ctl"
echo a-token | recado-service-ctl account add Loja --provider wati --set base_url=http://127.0.0.1:9 --set tenant=1 --secret token=@/dev/stdin
hook=$(recado-service-ctl --json account rotate-hook Loja | tr -d '\n' | sed -n 's/.*"hook": *"\([^"]*\)".*/\1/p')

[ -n "$hook" ]
echo "start"
systemctl start recado-listen
is_active
[ "$(value StatusText)" = "Listening at http://127.0.0.1:8787" ]
first=$(value MainPID)
[ "$(stat -c %U "/proc/$first")" = recado ]
[ "$(stat -c '%U %a' /var/lib/recado)" = "recado 700" ]
[ "$(post one)" = 200 ]

echo "killed, it comes back"
kill -KILL "$first"
came_back() { is_active && [ "$(value MainPID)" != "$first" ] && [ "$(value MainPID)" != 0 ]; }
until_true 60 came_back
[ "$(post two)" = 200 ]

echo "stuck, the watchdog ends it"
second=$(value MainPID)
kill -STOP "$second"
moved_on() { is_active && [ "$(value MainPID)" != "$second" ] && [ "$(value MainPID)" != 0 ]; }
until_true 60 moved_on
journalctl --no-pager -u recado-listen | grep -q -i watchdog
[ "$(post three)" = 200 ]

echo "stop"
systemctl stop recado-listen
[ "$(value ActiveState)" = inactive ]
[ "$(value Result)" = success ]
[ "$(recado-service-ctl --json events list | grep -c '"delivery_id"')" = 3 ]
! journalctl --no-pager -u recado-listen | grep -q "$hook"

echo "ALL GOOD"
systemctl --no-block exit 0
