#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export EXEC_PATH="$PWD/dns-hook.sh"
export EXEC_SEQUENCE_INTERVAL=2
# This version of lego takes the key as an argument only: while it runs, other users of this
# machine can see it.
hmac=$(cat eab-hmac.key)

exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=ec256 \
    --domains=www.example.org \
    --dns=exec \
    --dns.disable-cp \
    --eab \
    --kid=kid-4711 \
    --hmac="$hmac" \
    run
