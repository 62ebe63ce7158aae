#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# test.sh [CTEST ARGUMENTS] - installs what the tests need, builds, and runs all of them. Says at the end which took longest
# and what had to be skipped here, and why; ctest has the last word.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck disable=SC1091
. "$root/packaging/needs.sh"

install_needs "${build_needs[@]}" "${run_needs[@]}" "${test_needs[@]}"
cd "$root"
engine=$root/build/sqlcipher
if why=$(packaging/engine.sh "$engine" 2>&1); then
    other=("-DEAB_SQLCIPHER_AMALGAMATION=$engine")
else
    other=("-DEAB_NO_AMALGAMATION=$why")
fi
cmake --preset dev "${other[@]}"
cmake --build --preset dev

said=$(mktemp)
trap 'rm -f "$said"' EXIT
summary='/^[0-9]+% tests passed/'
code=0
ctest --preset dev --parallel "$(nproc)" "$@" 2>&1 | tee "$said" | sed -uE "$summary,\$d" || code=$?
echo
echo 'The ten slowest:'
grep -E '^ *[0-9]+/[0-9]+ Test +#' "$said" | sed -E 's/.*#[0-9]+: ([^ ]+) .* ([0-9.]+) sec.*/\2 \1/' | sort -rn | sed -n '1,10s/^/  /p' || true
# One line each: Qt Test's "SKIP   : Class::test() reason", Python's "test (Class) ... skipped 'reason'".
skipped=$(sed -nE "s/^SKIP +: [^(]*\([^)]*\) //p; s/.* skipped ['\"](.*)['\"]\$/\1/p" build/dev/Testing/Temporary/LastTest.log)
echo
echo "Skipped inside these tests: $(grep -c . <<<"$skipped" || true)"
[[ -z $skipped ]] || sort <<<"$skipped" | uniq -c | sort -rn
echo
sed -nE "$summary,\$p" "$said"
exit $code
