#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# run.sh [ARGUMENTS] - installs what is missing, builds, and opens the window. Without a display it says
# so and walks through the main path in the terminal instead.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck disable=SC1091
. "$root/packaging/needs.sh"

install_needs "${build_needs[@]}" "${run_needs[@]}"
cd "$root"
echo 'Building (a few minutes the first time) ...'
mkdir -p build
if ! { cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release; } >build/run.log 2>&1; then
    tail -n 30 build/run.log >&2
    echo "error: the build failed; all of it is in build/run.log" >&2
    exit 1
fi
if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo 'There is no display, so here is the tour in the terminal instead of the window.'
    exec build/release/bin/eab-vault-cli tour
fi
exec build/release/bin/eab-vault "$@"
