#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# The same way through the real window under Xvfb: first run, import, wizard, with clicks and keys; then
# real certbot and real lego run exactly the commands copied from it.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

start_ca
dns_hook
order_mail "$work/order.eml"

start_display

python3 - "$work" "$HTTP01_PORT" "$CA_BUNDLE" >"$work/plan.json" <<'PY'
import json, sys
work, port, bundle = sys.argv[1:]
json.dump([{"client": client, "domains": [f"{how}-{client}.example.test", f"alt.{how}-{client}.example.test"],
            "challenge": how, "port": int(port), "hook": f"{work}/dns-hook", "bundle": bundle,
            "client_dir": f"{work}/state/{client}-{how}", "out": f"{work}/{client}-{how}"}
           for client, how in (("certbot", "standalone"), ("lego", "dns"))], sys.stdout)
PY

say 'first run, import and wizard with mouse and keyboard'
as_person "$here/window.py" "$EAB_BIN/eab-vault" "$work/v.eabvault" "$work/order.eml" "$work/plan.json" \
    "$work/answers" >"$work/last.log" 2>&1 || fail 'the way through the window'

[[ $(wc -l <"$work/answers") == 2 ]] || fail 'not every plan was carried out'
while IFS= read -r answer; do
    printf '%s' "$answer" >"$work/answer.json"
    client=$(json "$work/answer.json" 'd["client"]')
    out=$(json "$work/answer.json" 'd["out"]')
    state=$work/state/${out##*/}
    name=${out##*-}-$client.example.test
    say "$client: run what the window said"
    ! json "$work/answer.json" 'd["commands"]' | grep -qF -- "$EAB_HMAC" || fail 'the HMAC key is in the commands'
    json "$work/answer.json" 'd["commands"]' | run_lines "$out"
    verified "$(certificate "$client" "$state" "$name")" "alt.$name"
    nowhere "$EAB_HMAC" "$out" "$state"
done <"$work/answers"
say 'done'
