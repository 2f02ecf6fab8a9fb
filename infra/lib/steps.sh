# shellcheck shell=bash
# Runs the steps of a long command one after the other, times them, and keeps what each said. Sourced, never run.
# A failing step does not stop the others: one run names everything that is wrong.
# Invariant: a step's processes are one group, which is ended with us, however we end.

STEP_NAMES=()
STEP_STATES=()
STEP_SECONDS=()
STEP_GROUP=
LOGS=$(mktemp -d "${TMPDIR:-/tmp}/manyhands-test-XXXXXX")

# end_step: ends the running step's whole group.
end_step() {
    [ -n "$STEP_GROUP" ] || return 0
    kill -TERM -- "-$STEP_GROUP" 2>/dev/null || true
    wait "$STEP_GROUP" 2>/dev/null || true
    STEP_GROUP=
}

# run_step NAME RUNNER FUNCTION…: runs FUNCTION; RUNNER says how its tests are counted, or is "none".
run_step() {
    local name=$1 runner=$2 began=$SECONDS state=ok log
    shift 2
    log=$LOGS/${name// /-}
    step "$name"
    set -m
    { "$@" 2>&1 | tee "$log"; exit "${PIPESTATUS[0]}"; } </dev/null &
    STEP_GROUP=$!
    set +m
    wait "$STEP_GROUP" || state=FAILED
    STEP_GROUP=
    [ "$runner" = none ] || tally "$log" "$runner"
    STEP_NAMES+=("$name")
    STEP_STATES+=("$state")
    STEP_SECONDS+=($((SECONDS - began)))
}

# summary: a line a step and the sums; false when anything failed or no test ran.
summary() {
    local i bad=0
    printf '\n'
    for i in "${!STEP_NAMES[@]}"; do
        printf '%-7s %5ds  %s\n' "${STEP_STATES[$i]}" "${STEP_SECONDS[$i]}" "${STEP_NAMES[$i]}"
        if [ "${STEP_STATES[$i]}" != ok ]; then bad=$((bad + 1)); fi
    done
    printf '%d of %d steps failed, %ds\n' "$bad" "${#STEP_NAMES[@]}" "$((SECONDS - STARTED_AT))"
    if [ $((PASSED + FAILED)) -gt 0 ]; then
        printf '%d passed, %d failed, %d skipped\n' "$PASSED" "$FAILED" "$SKIPPED"
    fi
    [ "$bad" -eq 0 ] && [ "$FAILED" -eq 0 ]
}
