#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export EXEC_PATH='/usr/local/bin/dns hook'
export EXEC_SEQUENCE_INTERVAL=2
set -a
. ./eab.env
set +a

exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=rsa3072 \
    --domains=www.example.org \
    --dns=exec \
    --dns.propagation-wait=5s \
    run
