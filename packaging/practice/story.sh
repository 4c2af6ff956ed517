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
