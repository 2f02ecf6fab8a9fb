# shellcheck shell=bash
# Packages and build of the front end, each skipped while its inputs are unchanged. Sourced, never run.

FRONTEND=$ROOT/frontend

# digest_of: one hash over the names and contents of the files named on stdin, NUL between them.
digest_of() { sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1; }

# frontend_sources: what the build reads.
frontend_sources() {
    (
        cd "$ROOT" || exit 1
        find frontend server/api/schema.graphql \
            \( -name node_modules -o -name dist -o -name .built -o -name screenshots \) -prune -o -type f -print0 2>/dev/null
    )
}

# npm_packages DIRECTORY: npm ci, when the lock file or Node changed since the last time.
npm_packages() {
    local stamp=$1/node_modules/.manyhands-installed wanted
    wanted="$(sha256sum <"$1/package-lock.json") $(node --version)"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return 0; fi
    (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) </dev/null || return 1
    printf '%s' "$wanted" >"$stamp"
}

# frontend_build: npm run build, when a source changed since the last time.
frontend_build() {
    local stamp=$FRONTEND/node_modules/.manyhands-built wanted
    wanted=$(cd "$ROOT" && frontend_sources | digest_of)
    if [ -f "$stamp" ] && [ -d "$FRONTEND/dist" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return 0; fi
    (cd "$FRONTEND" && npm run --silent build) </dev/null || return 1
    printf '%s' "$wanted" >"$stamp"
}
