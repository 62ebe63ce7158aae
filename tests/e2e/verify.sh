#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# Asks a real ACME CA whether pairs work, then gives the account that was opened to real certbot and real
# lego, which obtain certificates without the pair.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

start_ca
echo 'copper lantern misty orchard' >"$work/password"
cli() { "$EAB_BIN/eab-vault-cli" --vault "$work/v.eabvault" --password-file "$work/code" --json "$@"; }
"$EAB_BIN/eab-vault-cli" --vault "$work/v.eabvault" --password-file "$work/password" --json init --kdf-memory 64 >"$work/init.json"
json "$work/init.json" 'd["recovery_code"]' >"$work/code" # opens the vault without the slow derivation

# pair TITLE KID HMAC DIRECTORY [OPTION...] - a record; its id is left in $id.
pair() {
    local title=$1 kid=$2 hmac=$3 directory=$4
    shift 4
    printf '%s\n' "$hmac" >"$work/hmac"
    cli add --title "$title" "--kid=$kid" --hmac-file "$work/hmac" --directory "$directory" --email ops@example.test "$@" >"$work/add.json"
    rm "$work/hmac"
    id=$(json "$work/add.json" 'd["id"]')
}

# asked OUTCOME EXIT_CODE OPTION... - asks after the record $id.
asked() {
    local outcome=$1 code=$2 got=0
    shift 2
    cli verify "$id" --ca-bundle "$CA_BUNDLE" "$@" >"$work/verify.json" 2>"$work/last.log" || got=$?
    [[ $got == "$code" ]] || fail "$step: exit $got instead of $code: $(cat "$work/last.log" "$work/verify.json")"
    [[ $(json "$work/verify.json" 'd["outcome"]') == "$outcome" ]] ||
        fail "$step: $(json "$work/verify.json" 'd["outcome"]') instead of $outcome"
    ! grep -qF -- "$EAB_HMAC" "$work/verify.json" "$work/last.log" || fail "$step: the HMAC key is shown"
}
proved() { cli show "$id" >"$work/show.json" && json "$work/show.json" '(d["verified"] or {}).get("outcome")'; }

say 'nobody to ask: no account is opened'
pair 'right pair' "$EAB_KID" "$EAB_HMAC" "$DIR_URL"
right=$id
got=0
cli verify "$id" --ca-bundle "$CA_BUNDLE" </dev/null >/dev/null 2>"$work/last.log" || got=$?
((got != 0)) || fail 'an account was opened without asking'
grep -q needs_consent "$work/last.log" || fail 'the refusal does not say why'
! grep -q 'new-account' "$PEBBLE_LOG" || fail 'the CA was asked all the same'

say 'the directory alone'
asked directory-ok 0 --directory-only
[[ $(proved) == None ]] || fail 'a directory proves nothing'

say 'a right pair'
asked needs-terms 8 --yes
asked accepted 0 --yes --agree-tos
[[ $(proved) == accepted ]] || fail 'the record does not know'
account=$(json "$work/verify.json" 'd["account_url"]')
[[ $account == https://127.0.0.1:* ]] || fail "no account: $account"

say 'asking again opens no other account'
asked accepted 0
[[ $(json "$work/verify.json" 'd["account_url"]') == "$account" ]] || fail 'another account'

say 'an RSA key'
pair 'RSA' "$EAB_KID" "$EAB_HMAC" "$DIR_URL" --on-conflict keep-both 2>/dev/null || id=$right
asked accepted 0 --yes --agree-tos --rsa --again

say 'a wrong HMAC key'
pair 'wrong HMAC' "$EAB_KID-x" "$EAB_HMAC" "$DIR_URL"
asked unknown-kid 8 --yes --agree-tos
[[ $(proved) == unknown-kid ]] || fail 'the record does not know'

say 'no directory there'
pair 'elsewhere' "kid-elsewhere" "$EAB_HMAC" "${DIR_URL%dir}nothing"
asked unreachable 8 --yes --agree-tos
[[ $(proved) == None ]] || fail 'an unreachable CA says nothing about the pair'

say 'a server that cannot prove who it is'
id=$right
got=0
cli verify "$id" --directory-only >"$work/verify.json" 2>&1 || got=$?
[[ $got == 8 && $(json "$work/verify.json" 'd["outcome"]') == tls-failed ]] || fail 'the CA is not trusted, yet it was asked'

say 'the account serves certbot'
out=$work/for-certbot state=$work/state/certbot
cli account export "$right" --format certbot --out "$out" >"$work/export.json"
[[ $(json "$work/export.json" '[f["path"] for f in d["files"] if f["secret"] and f["mode"] != "0600"]') == '' ]] || fail 'a key open to others'
mkdir -p "$state/config"
cp -a "$out/accounts" "$state/config/"
certbot certonly --standalone --http-01-port "$HTTP01_PORT" --server "$DIR_URL" --config-dir "$state/config" --work-dir "$state/work" \
    --logs-dir "$state/logs" --non-interactive --agree-tos -d kept-certbot.example.test >"$work/last.log" 2>&1 <<<'' \
    || fail 'certbot did not take the account'
verified "$state/config/live/kept-certbot.example.test/fullchain.pem" kept-certbot.example.test

say 'the account serves lego'
out=$work/for-lego state=$work/state/lego
cli account export "$right" --format lego --out "$out" >"$work/export.json"
mkdir -p "$state"
cp -a "$out/accounts" "$state/"
LEGO_CA_CERTIFICATES=$CA_BUNDLE lego --path "$state" --server "$DIR_URL" --email ops@example.test --accept-tos --http --http.port \
    "127.0.0.1:$HTTP01_PORT" -d kept-lego.example.test run >"$work/last.log" 2>&1 || fail 'lego did not take the account'
verified "$state/certificates/kept-lego.example.test.crt" kept-lego.example.test
nowhere "$EAB_HMAC" "$work/for-certbot" "$work/for-lego" "$work/state"

say 'ending the account'
cli account check "$right" --ca-bundle "$CA_BUNDLE" >/dev/null
cli account deactivate "$right" --ca-bundle "$CA_BUNDLE" --yes >/dev/null
got=0
cli account check "$right" --ca-bundle "$CA_BUNDLE" >"$work/verify.json" 2>&1 || got=$?
((got == 8)) || fail 'the ended account still counts as valid'
say 'done'
