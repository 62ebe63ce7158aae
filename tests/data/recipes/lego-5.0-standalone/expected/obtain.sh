#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

set -a
. ./eab.env
set +a

exec lego run \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=EC256 \
    --domains=www.example.org \
    --http \
    --http.address=:80
