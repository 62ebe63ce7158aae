#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# lint.sh [--changed] [FILE...] - installs what is missing and holds all C++ against .clang-format and .clang-tidy; with
# --changed, clang-tidy looks only at the files changed last. What was found clean once is not looked at again: the first
# time takes about 20 minutes on two cores.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck disable=SC1091
. "$root/packaging/needs.sh"

install_needs "${build_needs[@]}" "${test_needs[@]}"
cd "$root"
mkdir -p build
if ! {
    cmake --preset dev
    # What moc makes of our headers; nothing is compiled.
    ninja -C build/dev -t targets all | sed -n 's|^\([^/]*_autogen\): phony$|\1|p' | xargs ninja -C build/dev
} >build/lint.log 2>&1; then
    tail -n 30 build/lint.log >&2
    echo "error: configuring failed; all of it is in build/lint.log" >&2
    exit 1
fi
code=0
python3 -B tests/lint/lint.py format || code=1
python3 -B tests/lint/lint.py tidy "$@" || code=1
exit $code
