#!/bin/sh
# Obtains the certificate for example.org, once all is filled in.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r dns-hook.sh ]; then
    echo "obtain.sh: dns-hook.sh is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-hook.sh; then
    echo "obtain.sh: dns-hook.sh is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-hook.sh >&2
    exit 1
fi

certbot certonly --config example.org.ini
