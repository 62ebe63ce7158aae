#!/bin/sh
# Obtains the certificate for example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

set -a
. ./dns-credentials.env
set +a
set -a
. ./eab.env
set +a

exec lego run \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=EC256 \
    --domains='*.example.org' \
    --dns=dnsupdate \
    --dns.propagation.wait=5s
