#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# An account opened with a pair goes on in real certbot and real lego: exported, put in place with the
# commands that came with it, and used for a certificate without KID and HMAC key.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

start_ca
export EAB_HMAC
for algorithm in ES256 RS256; do
    name=account-${algorithm,,}.example.test
    say "$algorithm: open accounts and export them"
    "$EAB_BIN/account_tool" "$DIR_URL" "$CA_BUNDLE" "$EAB_KID" "$algorithm" ops@example.test "$name" \
        "$HTTP01_PORT" "$work/state/$algorithm" "$work/export/$algorithm" certbot lego4 lego5 acme.sh jwk pem
    [[ -z $(find "$work/export/$algorithm" -type f ! -perm 600) ]] || fail 'a file is open to others'
    nowhere "$EAB_HMAC" "$work/export/$algorithm"
    nowhere "$EAB_KID" "$work/export/$algorithm"

    for client in certbot lego4; do
        say "$algorithm: $client goes on with it"
        before=$(grep -c 'Successful newAccount Binding' "$PEBBLE_LOG")
        out=$work/export/$algorithm/$client state=$work/state/$algorithm/$client
        run_lines "$out" <"$out.commands"
        verified "$(certificate "${client%4}" "$state" "$name")" "$name"
        [[ $(grep -c 'Successful newAccount Binding' "$PEBBLE_LOG") == "$before" ]] || fail 'a new account was opened'
    done

    say "$algorithm: the bare keys and those of the other clients are the same kind of key"
    for file in "$work/export/$algorithm/pem/account.key.pem" \
        "$work/export/$algorithm"/acme.sh/ca/127.0.0.1/dir/account.key \
        "$work/export/$algorithm"/lego5/accounts/*/ops@example.test/ops@example.test.key; do
        openssl pkey -in "$file" -noout -check >"$work/last.log" 2>&1 || fail "no key in $file"
    done
    (
        # shellcheck disable=SC1090,SC1091
        . "$work/export/$algorithm/acme.sh/ca/127.0.0.1/dir/ca.conf"
        [[ $CA_KEY_HASH == "$(openssl dgst -sha256 -binary "$work/export/$algorithm/acme.sh/ca/127.0.0.1/dir/account.key" | base64)" ]]
        [[ $ACCOUNT_URL == https://* ]]
    ) || fail 'ca.conf does not fit the key'
done
say 'done'
