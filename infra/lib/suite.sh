# shellcheck shell=bash
# What each step of infra/test does. Sourced, never run; the order stands in infra/test.

# need_test_tools: PostgreSQL, Dovecot, OpenSSL and a browser beside what the build needs.
need_test_tools() {
    need_commands python3=python3 setpriv=util-linux flock=util-linux openssl=openssl dovecot=dovecot-imapd
    postgres_bin >/dev/null || apt_install postgresql || true
    postgres_bin >/dev/null || missing "PostgreSQL $POSTGRES_WANTED or newer (apt-get install postgresql, as root)"
    browser >/dev/null || apt_install chromium || true
    browser >/dev/null || missing "Chromium (apt-get install chromium, as root; on Ubuntu any Chrome will do)"
}

# browser: the one that the browser tests drive.
browser() {
    local name
    for name in "${MANYHANDS_CHROMIUM:-chromium}" chromium chromium-browser google-chrome; do
        # Ubuntu's package of that name only points at a store.
        if have "$name" && ! grep -qs 'snap' "$(command -v "$name")"; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

check_format() { cargo fmt --all -- --check -l || { printf "these files are not formatted: cargo fmt --all\n" && return 1; }; }
check_tidy() { cargo xtask tidy; }
check_policy() { cargo xtask policy; }
# What style.md denies fails; what it only warns of is shown.
check_clippy() { cargo clippy --workspace --all-targets --locked; }
check_schema() { cargo xtask schema --check; }
check_shell() { shellcheck -x infra/run infra/test infra/lib/*.sh .ci/run tests/checker/agreed.sh; }

# advisories: only where the tool and its database can be had.
check_advisories() {
    if have cargo-deny; then
        cargo deny check advisories
    else
        cargo audit
    fi
}

npm_script() { (cd "$1" && npm run --silent "$2"); }

frontend_prepare() { npm_packages "$FRONTEND" && frontend_build; }
frontend_script() { npm_script "$FRONTEND" "$1"; }

build_binary() { cargo build --package app --locked; }

# rust_runner: nextest where it is installed, else cargo's own.
rust_runner() { if have cargo-nextest; then printf nextest; else printf cargo; fi; }

test_rust() {
    if [ "$(rust_runner)" = nextest ]; then
        cargo nextest run --workspace --locked --no-fail-fast --status-level slow --final-status-level fail --no-tests=pass
    else
        cargo test --workspace --locked --no-fail-fast --lib --bins --tests
    fi
}

test_docs() { cargo test --workspace --locked --doc; }

# test_long: the tests marked #[ignore = "long: …"]: kills, races and floods.
test_long() {
    if [ "$(rust_runner)" = nextest ]; then
        cargo nextest run --workspace --locked --no-fail-fast --run-ignored only --no-tests=pass
    else
        cargo test --workspace --locked --no-fail-fast --lib --bins --tests -- --ignored
    fi
}

# check_figures: clocks and figures against a second reading of tenants/README.md, over fixed worlds.
check_figures() { "$ROOT/tests/checker/agreed.sh" "$MANYHANDS_BIN"; }

e2e_prepare() { npm_packages "$E2E"; }
test_e2e() { (cd "$E2E" && npm test --silent); }
