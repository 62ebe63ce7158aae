#!/bin/sh
# Renews the certificate for www.example.org when it is due, without KID and key.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

exec lego run \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=EC256 \
    --domains=www.example.org \
    --http \
    --http.address=:80 \
    --no-random-sleep
