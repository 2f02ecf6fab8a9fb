# shellcheck shell=bash
# The steps of infra/test in their order: name|runner|function|argument. Sourced by infra/test.
# Cheap ones come first, so that a slip of the pen is told within seconds; the front end is built before the server,
# which carries it.

plan() {
    local script
    cat <<STEPS
style format|none|check_format|
style tidy|none|check_tidy|
style policy|none|check_policy|
STEPS
    if have shellcheck; then printf 'style shell|none|check_shell|\n'; fi
    if have cargo-deny || have cargo-audit; then printf 'style advisories|none|check_advisories|\n'; fi
    if [ -f "$FRONTEND/package.json" ]; then
        printf 'frontend packages and build|none|frontend_prepare|\n'
        for script in format:check lint typecheck messages:check budgets; do
            grep -q "\"$script\":" "$FRONTEND/package.json" || continue
            printf 'frontend %s|none|frontend_script|%s\n' "$script" "$script"
        done
        printf 'frontend unit|vitest|frontend_script|test\n'
    fi
    printf 'rust clippy|none|check_clippy|\nrust binary|none|build_binary|\n'
    if [ -f "$ROOT/server/api/schema.graphql" ]; then printf 'rust schema|none|check_schema|\n'; fi
    printf 'rust tests|%s|test_rust|\nrust docs|cargo|test_docs|\n' "$(rust_runner)"
    printf 'checker|none|check_figures|\n'
    if [ -f "$E2E/package.json" ]; then
        printf 'e2e packages|none|e2e_prepare|\n'
        printf 'e2e browser|%s|test_e2e|\n' "$(e2e_runner)"
        printf 'e2e widget|node|frontend_script|widget:test\n'
    fi
    [ "$LONG" = no ] || plan_long
}

# chosen: the plan, or the steps of it whose name begins with one of the words given to infra/test.
chosen() {
    local line word
    plan | while IFS= read -r line; do
        if [ ${#ONLY[@]} -eq 0 ]; then printf '%s\n' "$line"; fi
        for word in "${ONLY[@]}"; do
            case $line in "$word|"* | "$word "*) printf '%s\n' "$line" ;; esac
        done
    done
}

# e2e_runner: playwright's own runner, or node's.
e2e_runner() { if grep -q '"@playwright/test"' "$E2E/package.json"; then printf playwright; else printf node; fi; }

plan_long() {
    printf 'long tests|%s|test_long|\n' "$(rust_runner)"
    if [ -x "$ROOT/infra/fuzz/run" ]; then printf 'long fuzz|none|%s|\n' "$ROOT/infra/fuzz/run"; fi
    if [ -x "$ROOT/infra/bench/run" ]; then printf 'long bench|none|%s|\n' "$ROOT/infra/bench/run"; fi
}
