# shellcheck shell=bash
# Processes and ports: who runs a server, whether it lives, how it is stopped. Sourced, never run.
# Invariant: a process is only ever ended by the id that this house wrote down when it started it.

# server_user NAME: the user a server runs as: ourselves, or NAME when we are root (both servers refuse root).
server_user() {
    if [ "$(id -u)" -ne 0 ]; then
        id -un
    elif id "$1" >/dev/null 2>&1; then
        printf '%s\n' "$1"
    else
        printf 'nobody\n'
    fi
}

# as USER COMMAND…: runs it as USER, whether or not we are root.
as() {
    local user=$1
    shift
    if [ "$(id -un)" = "$user" ]; then
        "$@"
    else
        setpriv --reuid "$user" --regid "$(id -g "$user")" --init-groups -- env HOME=/ "$@"
    fi
}

# own_by USER DIRECTORY
own_by() {
    if [ "$(id -u)" -eq 0 ]; then
        chown -R "$1:$(id -g "$1")" "$2"
    fi
}

# free_port: one that the system has free now.
free_port() {
    local port
    for _ in {1..200}; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        if ! port_answers "$port"; then
            printf '%s\n' "$port"
            return 0
        fi
    done
    die "no free port between 20000 and 32000"
}

# port_answers PORT: somebody listens there on loopback.
port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# wait_for_port PORT NAME
wait_for_port() {
    for _ in {1..150}; do
        if port_answers "$1"; then return 0; fi
        sleep 0.1
    done
    die "$2 does not answer on port $1"
}

# alive PID
alive() { [ -n "${1:-}" ] && kill -0 "$1" 2>/dev/null; }

# stop_process PID SIGNAL: signals, waits, and kills after ten seconds.
stop_process() {
    alive "$1" || return 0
    kill -s "$2" "$1" 2>/dev/null || return 0
    for _ in {1..100}; do
        alive "$1" || return 0
        sleep 0.1
    done
    kill -KILL "$1" 2>/dev/null || true
}
