#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

set -a
. ./dns-credentials.env
set +a
set -a
. ./eab.env
set +a

exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --path=/var/lib/lego \
    --key-type=ec256 \
    --domains=www.example.org \
    --dns=hetzner \
    run
