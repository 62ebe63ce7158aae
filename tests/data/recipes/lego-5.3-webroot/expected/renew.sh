#!/bin/sh
# Renews the certificate for www.example.org when it is due, without KID and key.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export LEGO_CA_CERTIFICATES=/etc/ssl/private-ca.pem
exec lego run \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=EC384 \
    --domains=www.example.org \
    --domains=example.org \
    --http \
    --http.webroot=/var/www/html \
    --no-random-sleep \
    --deploy-hook=./deploy-hook.sh
