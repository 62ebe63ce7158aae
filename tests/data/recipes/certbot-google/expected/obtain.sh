#!/bin/sh
# Obtains the certificate for www.example.org, once all is filled in.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r dns-credentials.json ]; then
    echo "obtain.sh: dns-credentials.json is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-credentials.json; then
    echo "obtain.sh: dns-credentials.json is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-credentials.json >&2
    exit 1
fi

certbot certonly --config www.example.org.ini
