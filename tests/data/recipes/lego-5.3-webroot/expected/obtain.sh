#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export LEGO_CA_CERTIFICATES=/etc/ssl/private-ca.pem
set -a
. ./eab.env
set +a

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
    --deploy-hook=./deploy-hook.sh
