# shellcheck shell=bash
# What a person sees: lines, steps with elapsed seconds, and the reason of a stop.
# Sourced, never run. Nothing here installs, builds or starts anything.

STEP_NUMBER=0
STEP_TOTAL=${STEP_TOTAL:-0}
STARTED_AT=$SECONDS

# say WORDS…: one line to the person, on stderr so that stdout stays for results.
say() { printf '%s\n' "$*" >&2; }

# die WORDS…: says why and stops.
die() {
    say "error: $*"
    exit 1
}

# step WORDS…: the next step, "[2/5  14s] building the server".
step() {
    STEP_NUMBER=$((STEP_NUMBER + 1))
    printf '[%d/%d %4ds] %s\n' "$STEP_NUMBER" "$STEP_TOTAL" "$((SECONDS - STARTED_AT))" "$*" >&2
}

# have COMMAND: true when it is on the path.
have() { command -v "$1" >/dev/null 2>&1; }

# version_at_least WANTED FOUND: compares dotted numbers, 20.19 <= 20.20.2.
version_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
