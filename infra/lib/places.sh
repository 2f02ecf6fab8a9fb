# shellcheck shell=bash
# Where things live outside the checkout. One place decides, so that a second start finds the first one's work.
# Sourced, never run. Needs ROOT, the checkout.

CACHE=${MANYHANDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/manyhands}
TOOLS=$CACHE/tools
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$CACHE/target}

# claim_target: cargo tells two checkouts in one target folder apart by nothing but the age of their files, and would hand
# one the other's build. So whoever comes second makes its files young; packages from the registry stay built.
claim_target() {
    local owner=$CARGO_TARGET_DIR/.checkout
    mkdir -p "$CARGO_TARGET_DIR"
    if [ -f "$owner" ] && [ "$(cat "$owner")" = "$ROOT" ]; then return 0; fi
    find "$ROOT" \( -name .git -o -name node_modules -o -name .manyhands -o -name target \) -prune -o -type f -print0 |
        xargs -0 -r touch -c
    printf '%s' "$ROOT" >"$owner"
}

# free_room: gigabytes free where builds are kept.
free_room() { df -Pk "$CARGO_TARGET_DIR" | awk 'NR == 2 { print int($4 / 1048576) }'; }

# keep_room GIGABYTES: builds of yesterday's code pile up. Where the disk grows short of what is to be written, they go.
keep_room() {
    mkdir -p "$CARGO_TARGET_DIR"
    [ "$(free_room)" -ge "$1" ] && return 0
    say "less than $1 GB free: dropping old builds in $CARGO_TARGET_DIR"
    rm -rf "${CARGO_TARGET_DIR:?}"/*
    [ "$(free_room)" -ge "$1" ] || missing "$1 GB of disk ($(free_room) GB are free where $CARGO_TARGET_DIR lies)"
}

# use_own_tools: Node and Rust that this house installed by itself (node.sh, rust.sh) go before the machine's own.
use_own_tools() {
    local cargo_bin=${CARGO_HOME:-$HOME/.cargo}/bin
    if ! command -v cargo >/dev/null 2>&1 && [ -x "$cargo_bin/cargo" ]; then
        PATH="$cargo_bin:$PATH"
    fi
    if [ -x "$TOOLS/node_modules/.bin/node" ]; then
        PATH="$TOOLS/node_modules/.bin:$PATH"
    fi
    if [ -x "$TOOLS/rust/cargo/bin/cargo" ]; then
        export RUSTUP_HOME=$TOOLS/rust/rustup CARGO_HOME=$TOOLS/rust/cargo
        PATH="$CARGO_HOME/bin:$PATH"
    fi
    export PATH
    hash -r
}
