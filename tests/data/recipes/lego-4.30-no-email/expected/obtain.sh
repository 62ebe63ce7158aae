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
if [ ! -r dns-credentials.env ]; then
    echo "obtain.sh: dns-credentials.env is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-credentials.env; then
    echo "obtain.sh: dns-credentials.env is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-credentials.env >&2
    exit 1
fi
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
