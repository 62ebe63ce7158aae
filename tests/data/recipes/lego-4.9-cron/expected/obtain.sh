#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
# Once obtained, the certificate is used like this, in nginx:
#     ssl_certificate /var/lib/lego/certificates/www.example.org.crt;
#     ssl_certificate_key /var/lib/lego/certificates/www.example.org.key;
# and in Apache:
#     SSLCertificateFile /var/lib/lego/certificates/www.example.org.crt
#     SSLCertificateKeyFile /var/lib/lego/certificates/www.example.org.key
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r eab-hmac.key ]; then
    echo "obtain.sh: eab-hmac.key, which held the pair, is gone or may not be read." >&2
    echo "It is deleted once the account is open, and then nothing needs it: run \"sh renew.sh\"." >&2
    echo "To open an account once more, write these files again with EAB Vault." >&2
    exit 1
fi
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
    --http \
    --http.port=:80 \
    --eab \
    --kid=kid-4711 \
    --hmac="$hmac" \
    run
