#!/usr/bin/env bash
# The outside services the tests talk to: a private PostgreSQL and a private Dovecot.
#
#   infra/lib/services.sh up       start what is not running; prints the environment
#   infra/lib/services.sh env      prints the environment:  eval "$(infra/lib/services.sh env)"
#   infra/lib/services.sh status   running or not
#   infra/lib/services.sh down     stops both and removes their directory
#
# Works as root (the servers then run as postgres and dovecot) and as an ordinary user. MANYHANDS_SERVICES_DIR moves the
# directory, so that infra/test has a set of its own beside a developer's. The variables are listed in infra/README.md.
set -euo pipefail

LIB=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
SERVICES=${MANYHANDS_SERVICES_DIR:-${TMPDIR:-/tmp}/manyhands-services-$(id -u)}

# shellcheck source=infra/lib/say.sh
. "$LIB/say.sh"
# shellcheck source=infra/lib/processes.sh
. "$LIB/processes.sh"
# shellcheck source=infra/lib/postgres.sh
. "$LIB/postgres.sh"
# shellcheck source=infra/lib/dovecot.sh
. "$LIB/dovecot.sh"

POSTGRES_USER=$(server_user postgres)
DOVECOT_USER=$(server_user dovecot)

# running: both answer.
running() {
    [ -f "$SERVICES/env" ] && alive "$(postgres_pid)" && alive "$(dovecot_pid)"
}

up() {
    mkdir -p "$SERVICES"
    chmod 755 "$SERVICES"
    exec 9>"$SERVICES/lock"
    flock 9
    if ! running; then
        postgres_down
        dovecot_down
        rm -f "$SERVICES/env"
        { postgres_up && dovecot_up; } >"$SERVICES/env.new" 9>&-
        mv "$SERVICES/env.new" "$SERVICES/env"
    fi
    cat "$SERVICES/env"
}

down() {
    [ -d "$SERVICES" ] || return 0
    postgres_down
    dovecot_down
    rm -rf "$SERVICES"
}

case ${1:-} in
up) up ;;
down) down ;;
env) running || die "not running: infra/lib/services.sh up" && cat "$SERVICES/env" ;;
status) if running; then say "running in $SERVICES"; else die "not running"; fi ;;
*) die "usage: services.sh up|env|status|down" ;;
esac
