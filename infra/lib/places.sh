# shellcheck shell=bash
# Where things live outside the checkout. One place decides, so that a second start finds the first one's work.
# Sourced, never run.

CACHE=${MANYHANDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/manyhands}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$CACHE/target}

# Node that this house installed by itself (see node.sh) goes before the machine's own.
if [ -x "$CACHE/tools/node_modules/.bin/node" ]; then
    PATH="$CACHE/tools/node_modules/.bin:$PATH"
fi
if ! command -v cargo >/dev/null 2>&1 && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi
export PATH
