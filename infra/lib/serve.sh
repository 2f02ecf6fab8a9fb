# shellcheck shell=bash
# Building and starting the server with the demo. Sourced, never run.

PROFILE=${MANYHANDS_PROFILE:-release}
DEFAULT_LISTEN=127.0.0.1:8080

# option NAME ARGUMENTS…: the value of --NAME among the arguments, either spelling; nothing when it is not there.
option() {
    local name=--$1
    shift
    while [ $# -gt 0 ]; do
        case $1 in
        "$name")
            printf '%s\n' "${2:-}"
            return 0
            ;;
        "$name="*)
            printf '%s\n' "${1#*=}"
            return 0
            ;;
        esac
        shift
    done
    return 1
}

# need_free_port ARGUMENTS…: said before minutes of building, not after.
need_free_port() {
    local listen port
    listen=$(option listen "$@") || listen=$DEFAULT_LISTEN
    port=${listen##*:}
    if [[ $port =~ ^[0-9]+$ ]] && [ "$port" -ne 0 ] && port_answers "$port"; then
        die "port $port is in use; choose another: infra/run --listen 127.0.0.1:$((port + 1))"
    fi
}

server_build() {
    (cd "$ROOT" && cargo build --profile "$PROFILE" --locked --package app </dev/null) || die "the server did not build"
}

# server_binary: where cargo put it; the dev profile's directory is called debug.
server_binary() {
    local directory=$PROFILE
    [ "$PROFILE" = dev ] && directory=debug
    printf '%s\n' "$CARGO_TARGET_DIR/$directory/manyhands"
}

# serve ARGUMENTS…: becomes the server.
serve() {
    local defaults=()
    option data "$@" >/dev/null || defaults+=(--data "$ROOT/.manyhands")
    exec "$(server_binary)" serve --demo "${defaults[@]}" "$@"
}
