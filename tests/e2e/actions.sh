#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# From the mail among the downloads to saved files in the real window, every action counted.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

DIR_URL=https://acme.harbour.example.net/v2/OV EAB_KID=kD3v_9sQx2LrT0aVY8mB1w
EAB_HMAC=$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d =)
mkdir -p "$HOME/Downloads"
order_mail "$HOME/Downloads/order.eml"
start_display
as_person "$here/actions.py" "$EAB_BIN/eab-vault" "$work/v.eabvault" web-2 >"$work/last.log" 2>&1 ||
    fail 'the way through the window'
cat "$work/last.log"
