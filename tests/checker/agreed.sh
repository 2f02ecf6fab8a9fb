#!/usr/bin/env bash
# The binary and the checker agree on every world that is tried, in less than a minute: agreed.sh BINARY
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for written in 0 50 100; do
    python3 check.py --manyhands "$1" --contacts 60 --written "$written" --seed 1-30
done
