# shellcheck shell=bash
# What a machine must have before we can build: looked for, installed where we may, else said in one line each.
# Sourced, never run. Invariant: every missing thing is named at once, so that nobody fixes them one run at a time.

MISSING=()

# missing WORDS…: notes one thing that is not there and what would mend it.
missing() { MISSING+=("$*"); }

# stop_if_missing: lists what was noted and ends.
stop_if_missing() {
    [ ${#MISSING[@]} -eq 0 ] && return 0
    local line
    for line in "${MISSING[@]}"; do say "missing: $line"; done
    exit 1
}

# privileged COMMAND…: as root, or through sudo (which may ask for a password only where somebody can answer).
privileged() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo && [ -t 0 ]; then
        sudo "$@"
    elif have sudo; then
        sudo -n "$@"
    else
        return 1
    fi
}

# apt_has PACKAGE: the lists at hand know a version of it.
apt_has() { have apt-cache && apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [0-9]'; }

# apt_install PACKAGE…: quietly; false where there is no apt, no right or no network.
apt_install() {
    local log=$CACHE/apt.log
    have apt-get || return 1
    mkdir -p "$CACHE"
    say "installing $*"
    if [ -z "${APT_UPDATED:-}" ]; then
        privileged apt-get update -q >"$log" 2>&1 </dev/null || say "apt-get update failed, trying with the lists at hand"
        APT_UPDATED=yes
    fi
    privileged env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" \
        >>"$log" 2>&1 </dev/null
}

# need_commands COMMAND=PACKAGE…: installs the packages of all commands that are not there, in one go.
need_commands() {
    local pair wanted=()
    for pair in "$@"; do
        have "${pair%%=*}" || wanted+=("${pair#*=}")
    done
    [ ${#wanted[@]} -eq 0 ] && return 0
    # One unknown name makes apt refuse all of them; then each is tried for itself.
    if ! apt_install "${wanted[@]}" && [ ${#wanted[@]} -gt 1 ]; then
        for pair in "${wanted[@]}"; do apt_install "$pair" || true; done
    fi
    hash -r
    for pair in "$@"; do
        have "${pair%%=*}" || missing "${pair%%=*} (apt-get install ${pair#*=}, as root)"
    done
}

# need_build_tools: a C compiler for SQLite and ring, and what fetches packages.
need_build_tools() {
    need_commands cc=build-essential make=build-essential pkg-config=pkg-config git=git curl=curl
    if [ ! -e /etc/ssl/certs/ca-certificates.crt ]; then
        apt_install ca-certificates || missing "certificates of public authorities (apt-get install ca-certificates, as root)"
    fi
}
