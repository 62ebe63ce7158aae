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

if [ ! -r eab.env ]; then
    echo "obtain.sh: eab.env, which held the pair, is gone or may not be read." >&2
    echo "It is deleted once the account is open, and then nothing needs it: run \"sh renew.sh\"." >&2
    echo "To open an account once more, write these files again with EAB Vault." >&2
    exit 1
fi
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
