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
id=$right
asked accepted 0 --yes --agree-tos --rsa --again

say 'a wrong HMAC key'
wrong=$(printf '%s' "$EAB_HMAC" | tr 'A-Za-z' 'N-ZA-Mn-za-m')
order_mail "$work/wrong.eml" "$wrong"
cli import --on-conflict keep-both "$work/wrong.eml" >"$work/import.json"
id=$(json "$work/import.json" 'd["records"][0]')
asked wrong-hmac 8 --yes --agree-tos
[[ $(proved) == wrong-hmac ]] || fail 'the record does not know'

say 'a wrong KID'
pair 'wrong KID' "$EAB_KID-x" "$EAB_HMAC" "$DIR_URL"
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

for client in certbot lego4; do
    say "the account serves $client"
    out=$work/for-$client state=$work/state/$client name=kept-$client.example.test
    cli account export "$right" --format "$client" --client-dir "$state" --domain "$name" --http-port "$HTTP01_PORT" \
        --ca-bundle "$CA_BUNDLE" --out "$out" >"$work/export.json"
    [[ $(json "$work/export.json" '[f["path"] for f in d["files"] if f["secret"] and f["mode"] != "0600"]') == '' ]] ||
        fail 'a key is open to others'
    before=$(grep -c 'Successful newAccount Binding' "$PEBBLE_LOG")
    json "$work/export.json" '[c["run"] for c in d["commands"]]' | run_lines "$out"
    verified "$(certificate "${client%4}" "$state" "$name")" "$name"
    [[ $(grep -c 'Successful newAccount Binding' "$PEBBLE_LOG") == "$before" ]] || fail 'a new account was opened'
done
for client in lego5 acme.sh jwk pem; do
    cli account export "$right" --format "$client" --out "$work/for-$client" >"$work/export.json"
    [[ -z $(find "$work/for-$client" -type f ! -perm 600) ]] || fail "$client: a file is open to others"
done
nowhere "$EAB_HMAC" "$work"/for-* "$work/state"

say 'ending the account'
cli account check "$right" --ca-bundle "$CA_BUNDLE" >/dev/null
cli account deactivate "$right" --ca-bundle "$CA_BUNDLE" --yes >/dev/null
got=0
cli account check "$right" --ca-bundle "$CA_BUNDLE" >"$work/verify.json" 2>&1 || got=$?
((got == 8)) || fail 'the ended account still counts as valid'

say 'a CA that asks for no pair'
"$tools/pebble-up.sh" down -d "$work/pebble" >/dev/null
"$tools/pebble-up.sh" up -d "$work/pebble" -o >"$work/pebble.env" || fail 'the CA did not start'
# shellcheck disable=SC1091
. "$work/pebble.env"
pair 'not asked for' kid-of-nobody "$EAB_HMAC" "$DIR_URL"
cli verify "$id" --ca-bundle "$CA_BUNDLE" --yes --agree-tos >"$work/verify.json" 2>"$work/last.log" || true
[[ $(json "$work/verify.json" 'd["outcome"]') != accepted ]] || fail 'a pair that nobody looked at counts as accepted'
say 'done'
