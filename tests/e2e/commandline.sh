#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# From the order e-mail to an issued certificate, on the command line: imports a mail, sets up real
# certbot and real lego, runs exactly the commands that were printed, and verifies what came out.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

start_ca
dns_hook
echo 'copper lantern misty orchard' >"$work/password"
cli() { "$EAB_BIN/eab-vault-cli" --vault "$work/v.eabvault" --password-file "$work/password" --json "$@"; }

say 'make a vault and import the mail'
cli init --kdf-memory 64 >"$work/init.json"
order_mail "$work/order.eml"
cli import "$work/order.eml" >"$work/import.json"
id=$(json "$work/import.json" 'd["records"][0]')
cli due >"$work/due.json"
[[ $(json "$work/due.json" 'd[0]["clock"]') == portal ]] || fail 'the portal clock does not run'

# one_setup CLIENT CHALLENGE NAME [OPTION...]
one_setup() {
    local client=$1 challenge=$2 name=$3 out state first
    shift 3
    out=$work/$client-$challenge-$name state=$work/state/$client-$challenge-$name
    say "$client, $challenge: set up"
    cli setup "$client" "$id" --domain "$name" --domain "alt.$name" --challenge "$challenge" --email ops@example.test \
        --client-dir "$state" --ca-bundle "$CA_BUNDLE" --agree-tos --deploy-hook "touch $out/deployed" --renewal none \
        --out "$out" "$@" >"$work/setup.json"
    ! grep -qF -- "$EAB_HMAC" "$work/setup.json" || fail 'the HMAC key is in the answer'
    [[ $(json "$work/setup.json" '[f["path"] for f in d["files"] if f["secret"] and f["mode"] != "0600"]') == '' ]] ||
        fail 'a file with the key is open to others'
    grep -rqF -- "$EAB_HMAC" "$out" || fail 'no file has the key as base64url'

    say "$client, $challenge: run the commands"
    json "$work/setup.json" '[c["run"] for c in d["commands"]]' | run_lines "$out"
    verified "$(certificate "$client" "$state" "$name")" "alt.$name"
    [[ -e $out/deployed ]] || fail 'the deploy hook did not run'
    nowhere "$EAB_HMAC" "$out" "$state"

    say "$client, $challenge: renew"
    first=$(serial "$(certificate "$client" "$state" "$name")")
    json "$work/setup.json" '[c["run"] for c in d["renew"]]' | run_lines "$out"
    verified "$(certificate "$client" "$state" "$name")" "$name"
    [[ $(serial "$(certificate "$client" "$state" "$name")") != "$first" ]] || fail 'nothing was renewed'
}

for client in certbot lego; do
    one_setup "$client" http-01 "standalone-$client.example.test" --http-port "$HTTP01_PORT"
    one_setup "$client" dns-01 "dns-$client.example.test" --dns-provider manual --dns-hook "$work/dns-hook" --no-dns-self-check
done

say 'http-01 through a web server that is there already'
mkdir "$work/www"
python3 -m http.server --bind 127.0.0.1 --directory "$work/www" "$HTTP01_PORT" >/dev/null 2>&1 &
children+=($!)
until (exec 3<>"/dev/tcp/127.0.0.1/$HTTP01_PORT") 2>/dev/null; do kill -0 "${children[-1]}"; done
for client in certbot lego; do
    one_setup "$client" http-01 "webroot-$client.example.test" --webroot "$work/www"
done

say 'a wrong HMAC key is refused with the words the README announces'
wrong=$(printf '%s' "$EAB_HMAC" | tr 'A-Za-z' 'N-ZA-Mn-za-m')
order_mail "$work/wrong.eml" "$wrong"
cli import --on-conflict keep-both "$work/wrong.eml" >"$work/import.json"
bad=$(json "$work/import.json" 'd["records"][0]')
for client in certbot lego; do
    out=$work/wrong-$client
    cli setup "$client" "$bad" --domain "wrong-$client.example.test" --email ops@example.test --webroot "$work/www" \
        --client-dir "$work/state/wrong-$client" --ca-bundle "$CA_BUNDLE" --agree-tos --renewal none --out "$out" >"$work/setup.json"
    ! json "$work/setup.json" '[c["run"] for c in d["commands"]]' | run_lines "$out" || fail "$client accepted a wrong key"
    announced=$(grep -oP '^- `\K[^`]*(?=`)' <(sed -n '/^## If the CA refuses/,$p' "$out/README.md") | head -n 1)
    [[ -n $announced ]] || fail 'the README announces nothing'
    grep -rqF -- "$announced" "$work/last.log" "$work/state/wrong-$client" ||
        fail "$client said something else than: $announced"
done
say 'done'
