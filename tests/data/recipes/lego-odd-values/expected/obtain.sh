#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
# Once obtained, the certificate is used like this, in nginx:
#     ssl_certificate "/srv/it's \"50%\" $full/certificates/www.example.org.crt";
#     ssl_certificate_key "/srv/it's \"50%\" $full/certificates/www.example.org.key";
# and in Apache:
#     SSLCertificateFile "/srv/it's \"50%\" $full/certificates/www.example.org.crt"
#     SSLCertificateKeyFile "/srv/it's \"50%\" $full/certificates/www.example.org.key"
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r eab.env ]; then
    echo "obtain.sh: eab.env, which held the pair, is gone or may not be read." >&2
    echo "It is deleted once the account is open, and then nothing needs it: run \"sh renew.sh\"." >&2
    echo "To open an account once more, write these files again with EAB Vault." >&2
    exit 1
fi
export LEGO_CA_CERTIFICATES='/etc/ssl/it'\''s.pem'
set -a
. ./eab.env
set +a

exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email='o'\''b&$x@example.org' \
    --path='/srv/it'\''s "50%" $full' \
    --key-type=ec256 \
    --domains=www.example.org \
    --http \
    --http.webroot='/srv/a # b' \
    run \
    --run-hook=./deploy-hook.sh
