#!/bin/sh
# The same tests on a PostgreSQL server of their own, gone afterwards. Debian: apt-get install postgresql.
set -eu
cd "$(dirname "$0")/.."
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d)
port=${PGPORT:-55432}
# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$folder"
trap 'as "$bin/pg_ctl" -D "$folder/data" -m immediate -s stop; rm -rf "$folder"' EXIT
as "$bin/initdb" -D "$folder/data" -U host -A trust -E UTF8 >/dev/null
as "$bin/pg_ctl" -D "$folder/data" -s -w -l "$folder/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start
DATABASE_URL="postgres://host@127.0.0.1:$port/postgres" npm "${@:-test}"
