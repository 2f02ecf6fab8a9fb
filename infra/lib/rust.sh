# shellcheck shell=bash
# A Rust toolchain that is new enough. Sourced, never run.
# Order: the one at hand; rustup at hand; the distribution's rustup package; the installer that PyPI carries.

RUST_WANTED=1.95
RUST_INSTALLER=puccinialin==0.1.14

rust_version() { { rustc --version 2>/dev/null || true; } | cut -d " " -f 2 | cut -d - -f 1; }

# rust_is_enough: rustc and cargo are there and new enough. Distributions' rustc is always far behind.
rust_is_enough() { have rustc && have cargo && version_at_least "$RUST_WANTED" "$(rust_version)"; }

# rust_by_rustup: a stable toolchain through a rustup that is installed already.
rust_by_rustup() {
    have rustup || return 1
    say "installing a Rust toolchain with rustup"
    rustup toolchain install stable --profile minimal --component clippy,rustfmt >"$CACHE/rust.log" 2>&1 </dev/null || return 1
    RUSTUP_TOOLCHAIN=stable
    export RUSTUP_TOOLCHAIN
    hash -r
    rust_is_enough
}

# rust_by_pypi: rustup and a toolchain in our own cache, with an installer that is a package like any other.
rust_by_pypi() {
    have python3 || return 1
    say "installing a Rust toolchain into the cache"
    python3 -m venv "$TOOLS/rust-installer" >"$CACHE/rust.log" 2>&1 || {
        apt_install python3-venv && python3 -m venv --clear "$TOOLS/rust-installer" >"$CACHE/rust.log" 2>&1 || return 1
    }
    "$TOOLS/rust-installer/bin/pip" install -q "$RUST_INSTALLER" >>"$CACHE/rust.log" 2>&1 || return 1
    "$TOOLS/rust-installer/bin/python" -m puccinialin --location "$TOOLS/rust" --info-json "$TOOLS/rust.json" \
        >>"$CACHE/rust.log" 2>&1 </dev/null || return 1
    use_own_tools
    rust_is_enough
}

need_rust() {
    local found
    rust_is_enough && return 0
    mkdir -p "$CACHE"
    rust_by_rustup && return 0
    if ! have rustup && apt_has rustup && apt_install rustup; then
        rust_by_rustup && return 0
    fi
    rust_by_pypi && return 0
    found=$(rust_version)
    missing "Rust $RUST_WANTED or newer with cargo (found ${found:-none}; install rustup, then: rustup toolchain install stable)"
}

# need_rust_checks: rustfmt and clippy belong to the tests only.
need_rust_checks() {
    have cargo-fmt && have cargo-clippy && cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return 0
    have rustup && rustup component add clippy rustfmt >"$CACHE/rust.log" 2>&1 && return 0
    missing "clippy and rustfmt of this Rust toolchain (rustup component add clippy rustfmt)"
}
