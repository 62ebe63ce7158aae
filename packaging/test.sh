#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# test.sh [CTEST ARGUMENTS] - installs what the tests need, builds, and runs all of them.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck disable=SC1091
. "$root/packaging/needs.sh"

install_needs "${build_needs[@]}" "${run_needs[@]}" "${test_needs[@]}"
cd "$root"
cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev --parallel "$(nproc)" "$@"
