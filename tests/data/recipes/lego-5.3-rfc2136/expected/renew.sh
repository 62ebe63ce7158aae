#!/bin/sh
# Renews the certificate for example.org when it is due, without KID and key.
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
exec lego run \
    --server=https://acme.example/directory \
    --accept-tos \
    --email=ops@example.org \
    --path=/var/lib/lego \
    --key-type=EC256 \
    --domains='*.example.org' \
    --dns=dnsupdate \
    --dns.propagation.wait=5s \
    --no-random-sleep
