#!/bin/sh
# Obtains the certificate for www.example.org, and opens the account at the CA when there is none yet.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

export LEGO_CA_CERTIFICATES=/etc/ssl/private-ca.pem
lego --config=lego-register.yml

# lego keeps a copy of what it was told, the key included. This call has nothing left to do
# but to replace that copy by one without the key.
exec lego --config=lego.yml
