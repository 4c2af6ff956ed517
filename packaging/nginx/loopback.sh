#!/bin/bash
# Tries out recado.conf without a server: nginx at https://localhost:PORT, as yourself, in front of a Recado on this computer. Everything it writes,
# with a certificate and the authority that signed it, lies in DIR. Goes on until it is stopped (Ctrl-C).
#
#     packaging/nginx/loopback.sh DIR [PORT [RECADO'S PORT]]
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 3 ]; then
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
mkdir -p "$1"
dir=$(cd "$1" && pwd)
port=${2:-8443}
recado=${3:-8787}
here=$(cd "$(dirname "$0")" && pwd)
PATH=$PATH:/usr/sbin

# An authority for this one certificate: clients are told to believe authority.pem.
if [ ! -e "$dir/front.pem" ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=Recado loopback authority" \
        -keyout "$dir/authority.key" -out "$dir/authority.pem" 2>/dev/null
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=localhost" -keyout "$dir/front.key" -out "$dir/front.csr" 2>/dev/null
    openssl x509 -req -in "$dir/front.csr" -CA "$dir/authority.pem" -CAkey "$dir/authority.key" -days 30 \
        -extfile <(printf 'subjectAltName=DNS:localhost,DNS:hooks.example.org,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n') -out "$dir/front.pem" 2>/dev/null
    rm -f "$dir/authority.key" "$dir/front.csr"
fi

# Only names, ports and places are replaced; each has to be there.
text=$(cat "$here/recado.conf")
replace() {
    if [[ $text != *"$1"* ]]; then
        echo "recado.conf does not say “$1”" >&2
        exit 1
    fi
    text=${text//"$1"/"$2"}
}
replace "server 127.0.0.1:8787" "server 127.0.0.1:$recado"
replace "    listen [::]:443 ssl http2;"$'\n' ""
replace "listen 443 " "listen 127.0.0.1:$port "
replace "    listen [::]:80;"$'\n' ""
replace "    listen 80;" "    listen unix:$dir/plain.socket;"
replace "/etc/letsencrypt/live/hooks.example.org/fullchain.pem" "$dir/front.pem"
replace "/etc/letsencrypt/live/hooks.example.org/privkey.pem" "$dir/front.key"
replace "/var/log/nginx/recado-" "$dir/"
replace "server_name hooks.example.org" "server_name localhost"
rm -f "$dir/plain.socket"

cat > "$dir/nginx.conf" <<END
$([ "$(id -u)" -eq 0 ] && echo "user root;")
daemon off;
worker_processes 2;
pid $dir/nginx.pid;
error_log $dir/nginx.log;
events { worker_connections 768; }
http {
    access_log off;
    client_body_temp_path $dir/body;
    proxy_temp_path $dir/proxy;
    fastcgi_temp_path $dir/fastcgi;
    uwsgi_temp_path $dir/uwsgi;
    scgi_temp_path $dir/scgi;
$text
}
END
echo "https://localhost:$port in front of Recado at 127.0.0.1:$recado; believe $dir/authority.pem" >&2
exec nginx -p "$dir" -e "$dir/nginx.log" -c "$dir/nginx.conf"
