#!/bin/sh
# Obtains the certificate for example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

set -a
. ./dns-credentials.env
set +a
# This version of lego takes the key as an argument only: while it runs, other users of this
# machine can see it.
hmac=$(cat eab-hmac.key)

exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=ec256 \
    --domains='*.example.org' \
    --domains=example.org \
    --dns=rfc2136 \
    --eab \
    --kid=kid-4711 \
    --hmac="$hmac" \
    run
