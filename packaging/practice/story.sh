#!/bin/bash
# The practice story in the terminal: story.sh RECADOCTL
# A fresh installation in a temporary directory, a practice account, the listener, one template sent, its timeline as it happens.
# Ends with 0 only when the message was read and replied to.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
account=Treino
recipient=+5511988887777

umask 077
work=$(mktemp -d)
listener=
cleanup() {
    if [ -n "$listener" ]; then
        kill "$listener" 2>/dev/null || true
        wait "$listener" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

head -c 32 /dev/urandom | base64 >"$work/key"
recadoctl() {
    "$program" --data-dir "$work/data" --vault-key-file "$work/key" "$@"
}
# The first value of this name in a JSON file.
first() {
    sed -n "/\"$1\": *\"/{s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p;q}" "$2"
}
fail() {
    echo "$1" >&2
    [ ! -s "$work/listener.err" ] || { echo "The listener said:" >&2; tail -n 5 "$work/listener.err" >&2; }
    exit 1
}

echo "• Practice account “$account”"
recadoctl account add "$account" --provider practice

# The listener runs the practice provider too, and tells it where to call back.
echo "• Listener and practice provider"
: >"$work/listener.out"
"$program" --data-dir "$work/data" --vault-key-file "$work/key" --json listen --port 0 >"$work/listener.out" 2>"$work/listener.err" &
listener=$!
for ((tenths = 0; ; ++tenths)); do
    ! grep -q '"listening"' "$work/listener.out" || break
    kill -0 "$listener" 2>/dev/null || fail "The listener ended."
    [ "$tenths" -lt 300 ] || fail "The listener did not start within 30 s."
    sleep 0.1
done
sed -n 's/.*"listening": *"\([^"]*\)".*/Listening at \1/p' "$work/listener.out"

echo "• Sending numbers and templates"
recadoctl channel sync "$account"
recadoctl --json channel list >"$work/channels"
channel=$(first number "$work/channels")
[ -n "$channel" ] || fail "The provider has no number to send from."
recadoctl template sync "$account"

echo "• Sending “confirmacao_consulta” from $channel to $recipient"
recadoctl --json send "$here/confirmacao_consulta.json" --account "$account" --channel "$channel" --to "$recipient" --wait accepted >"$work/sent" \
    || { cat "$work/sent" >&2; fail "It was not accepted."; }
message=$(first message_id "$work/sent")
[ -n "$message" ] || fail "The answer names no message."

echo "• What happens to it"
recadoctl timeline "$message" --follow --until replied --timeout 60 || fail "No reply came."

# A reply implies that it was read; here both have to be told.
recadoctl --json timeline "$message" >"$work/timeline"
for kind in read replied; do
    grep -q "\"kind\": *\"$kind\"" "$work/timeline" || fail "Nobody told that it was $kind."
done
echo "Read and replied."

echo "• A broadcast: four rows of a spreadsheet, one of them without its digits, one twice"
cat >"$work/clientes.csv" <<'ROWS'
Telefone;Nome;Data;Hora
(11) 98123-1001;Ana;12/12/2026;14:30
(11) 98123-1002;Bruno;12/12/2026;15:00
5,51199E+12;Carla;12/12/2026;15:30
+55 11 98123-1001;Ana de novo;12/12/2026;16:00
ROWS
recadoctl --json broadcast create Consultas --account "$account" --channel "$channel" --template confirmacao_consulta:pt_BR \
    --file "$work/clientes.csv" >"$work/created" || { cat "$work/created" >&2; fail "The broadcast was not made."; }
broadcast=$(first broadcast_id "$work/created")
[ -n "$broadcast" ] || fail "The answer names no broadcast."
recadoctl broadcast fix "$broadcast" || fail "The check is red."
recadoctl broadcast start "$broadcast" --only-ready --wait || fail "The broadcast did not finish."
recadoctl --json broadcast report "$broadcast" >"$work/report"
grep -q '"accepted": *2' "$work/report" || { cat "$work/report" >&2; fail "Not everybody was reached."; }
recadoctl broadcast report "$broadcast" --format csv
