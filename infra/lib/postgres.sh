# shellcheck shell=bash
# A private PostgreSQL cluster: own directory, own free port, loopback only, trusted because it holds nothing.
# Sourced by services.sh. The machine's own clusters are never touched.
#
# fsync is off: a test cluster need not survive the machine. MANYHANDS_TEST_FSYNC=on turns it on (kills, benches).

POSTGRES_WANTED=15

# postgres_bin: the directory of the newest server that is recent enough.
postgres_bin() {
    local dir version
    for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV); do
        version=${dir#/usr/lib/postgresql/}
        version=${version%/bin}
        if [ -x "$dir/initdb" ] && version_at_least "$POSTGRES_WANTED" "$version"; then
            printf '%s\n' "$dir"
            return 0
        fi
    done
    if have initdb && have pg_ctl; then
        dirname "$(readlink -f "$(command -v initdb)")"
        return 0
    fi
    return 1
}

# postgres_settings PORT: what differs from the defaults.
postgres_settings() {
    local fsync=${MANYHANDS_TEST_FSYNC:-off}
    cat <<CONF
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = '$SERVICES/postgres'
max_connections = 300
shared_buffers = 256MB
fsync = $fsync
full_page_writes = $fsync
synchronous_commit = $fsync
log_min_messages = warning
timezone = 'UTC'
CONF
}

# postgres_up: makes the cluster when there is none, starts it, says its port.
postgres_up() {
    local bin port data=$SERVICES/postgres/data
    bin=$(postgres_bin) || die "PostgreSQL $POSTGRES_WANTED or newer is missing: apt-get install postgresql"
    mkdir -p "$SERVICES/postgres"
    own_by "$POSTGRES_USER" "$SERVICES/postgres"
    if [ ! -f "$data/PG_VERSION" ]; then
        as "$POSTGRES_USER" "$bin/initdb" --pgdata="$data" --username=postgres --auth=trust --encoding=UTF8 \
            --locale=C.UTF-8 --no-sync >"$SERVICES/initdb.log" 2>&1 ||
            die "initdb failed, see $SERVICES/initdb.log"
    fi
    port=$(free_port)
    postgres_settings "$port" | as "$POSTGRES_USER" tee "$data/postgresql.auto.conf" >/dev/null
    as "$POSTGRES_USER" "$bin/pg_ctl" start --pgdata="$data" --wait --timeout=60 \
        --log="$SERVICES/postgres/log" >"$SERVICES/pg_ctl.log" 2>&1 </dev/null ||
        die "PostgreSQL did not start, see $SERVICES/postgres/log"
    printf 'export MANYHANDS_TEST_PG=postgres://postgres@127.0.0.1:%s/postgres\n' "$port"
    printf 'export MANYHANDS_TEST_PG_BIN=%s\n' "$bin"
}

postgres_pid() { head -n 1 "$SERVICES/postgres/data/postmaster.pid" 2>/dev/null; }

# postgres_down: at once; nothing in it is worth a checkpoint.
postgres_down() {
    local pid
    pid=$(postgres_pid) || return 0
    [ -n "$pid" ] && stop_process "$pid" QUIT
}
