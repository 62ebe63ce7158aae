#!/bin/sh
# Renews the certificate for www.example.org when it is due, without KID and key.
# The bare --eab has to stay: without it lego refuses to renew at a CA that asks for a pair.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export LEGO_CA_CERTIFICATES=/etc/ssl/private-ca.pem
exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=ec256 \
    --domains=www.example.org \
    --http \
    --http.webroot=/var/www/html \
    --eab \
    renew \
    --days=30 \
    --no-random-sleep \
    --renew-hook=./deploy-hook.sh
