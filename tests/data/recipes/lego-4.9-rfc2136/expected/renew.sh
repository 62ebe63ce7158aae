#!/bin/sh
# Renews the certificate for example.org when it is due, without KID and key.
# The bare --eab has to stay: without it lego refuses to renew at a CA that asks for a pair.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r dns-credentials.env ]; then
    echo "renew.sh: dns-credentials.env is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-credentials.env; then
    echo "renew.sh: dns-credentials.env is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-credentials.env >&2
    exit 1
fi
set -a
. ./dns-credentials.env
set +a
exec lego \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=ec256 \
    --domains='*.example.org' \
    --domains=example.org \
    --dns=rfc2136 \
    --eab \
    renew \
    --days=30 \
    --no-random-sleep
