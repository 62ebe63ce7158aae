#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# bench.sh [--sizes N ...] [--quick] - builds the release and measures it: one table, each row beside bare SQLCipher or
# keepassxc-cli in the same run, as a ratio. Nothing else should run on the machine meanwhile.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck disable=SC1091
. "$root/packaging/needs.sh"

install_needs "${build_needs[@]}" "${run_needs[@]}" "${bench_needs[@]}"
cd "$root"
cmake --preset release
cmake --build --preset release --target eab-vault-cli bench_store bench_import make_vault
exec python3 -B tests/bench/bench.py --build build/release "$@"
