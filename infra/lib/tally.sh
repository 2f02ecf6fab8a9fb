# shellcheck shell=bash
# Counting tests from what their runners print at the end. Sourced, never run.
# Invariant: a number is only ever read from a runner's own closing line, never assumed.

PASSED=0
FAILED=0
SKIPPED=0


# tally FILE RUNNER: adds what RUNNER (nextest, cargo, vitest, node, playwright) says in FILE.
tally() {
    local plain
    plain=$(mktemp)
    sed -E 's/\x1b\[[0-9;]*[A-Za-z]//g; s/\r//g' "$1" >"$plain"
    case $2 in
    nextest) tally_add "$plain" '.*Summary \[.*[ :]([0-9]+) passed.*' '.*Summary \[.* ([0-9]+) failed.*' '.*Summary \[.* ([0-9]+) skipped.*' ;;
    cargo) tally_add "$plain" '^test result: .* ([0-9]+) passed;.*' '^test result: .* ([0-9]+) failed;.*' '^test result: .* ([0-9]+) ignored;.*' ;;
    vitest) tally_add "$plain" '^ *Tests .*[^0-9]([0-9]+) passed.*' '^ *Tests .*[^0-9]([0-9]+) failed.*' '^ *Tests .*[^0-9]([0-9]+) skipped.*' ;;
    node) tally_add "$plain" '^(#|ℹ) pass ([0-9]+)$' '^(#|ℹ) fail ([0-9]+)$' '^(#|ℹ) skipped ([0-9]+)$' ;;
    playwright) tally_add "$plain" '^ *([0-9]+) passed.*' '^ *([0-9]+) failed.*' '^ *([0-9]+) skipped.*' ;;
    esac
    rm -f "$plain"
}

# tally_add FILE PASSED FAILED SKIPPED: patterns whose last group is the number.
tally_add() {
    PASSED=$((PASSED + $(sum_of "$1" "$2")))
    FAILED=$((FAILED + $(sum_of "$1" "$3")))
    SKIPPED=$((SKIPPED + $(sum_of "$1" "$4")))
}

sum_of() {
    local group='\1'
    case $2 in '^(#'*) group='\2' ;; esac
    sed -nE "s/$2/$group/p" "$1" | awk '{ sum += $1 } END { print sum + 0 }'
}
