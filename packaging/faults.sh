#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# faults.sh - the long matrices behind the tests "faults" and "power": every call on the vault's disk fails with each error and is
# the last one before a kill, and the power goes at each of them in many ways. An hour or so; EAB_BIN names the folder of the
# programs, build/release/bin if not given.
set -euo pipefail
cd "$(dirname "$0")/.."
export EAB_BIN=${EAB_BIN:-$PWD/build/release/bin} PYTHONDONTWRITEBYTECODE=1
[[ -x $EAB_BIN/eab-vault-cli ]] || { echo "error: there is no eab-vault-cli in $EAB_BIN; build it first" >&2; exit 1; }
cd tests/cli
EAB_FAULTS=all python3 tst_faults.py
EAB_POWER_RANDOM=${EAB_POWER_RANDOM:-20} python3 tst_power.py
