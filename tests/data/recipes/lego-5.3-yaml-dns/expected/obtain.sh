#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
# Once obtained, the certificate is used like this, in nginx:
#     ssl_certificate /home/web/lego/certificates/www.example.org.crt;
#     ssl_certificate_key /home/web/lego/certificates/www.example.org.key;
# and in Apache:
#     SSLCertificateFile /home/web/lego/certificates/www.example.org.crt
#     SSLCertificateKeyFile /home/web/lego/certificates/www.example.org.key
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

if [ ! -r lego-register.yml ]; then
    echo "obtain.sh: lego-register.yml, which held the pair, is gone or may not be read." >&2
    echo "It is deleted once the account is open, and then nothing needs it: run \"sh renew.sh\"." >&2
    echo "To open an account once more, write these files again with EAB Vault." >&2
    exit 1
fi
if [ ! -r dns-hook.sh ]; then
    echo "obtain.sh: dns-hook.sh is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '<FILL-IN>' dns-hook.sh; then
    echo "obtain.sh: dns-hook.sh is not filled in yet. Put your own values in place of <FILL-IN>, in these lines:" >&2
    grep -n '<FILL-IN>' dns-hook.sh >&2
    exit 1
fi
export EXEC_PATH="$PWD/dns-hook.sh"
export EXEC_SEQUENCE_INTERVAL=2
lego --config=lego-register.yml

# lego keeps a copy of what it was told, the key included. This call has nothing left to do
# but to replace that copy by one without the key.
exec lego --config=lego.yml
