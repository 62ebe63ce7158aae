#!/bin/sh
# Obtains the certificate for www.example.org, once all is filled in.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r dns-credentials.ini ]; then
    echo "obtain.sh: dns-credentials.ini is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-credentials.ini; then
    echo "obtain.sh: dns-credentials.ini is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-credentials.ini >&2
    exit 1
fi

AWS_CONFIG_FILE=/etc/acme/www/dns-credentials.ini certbot certonly --config www.example.org.ini
