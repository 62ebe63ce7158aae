#!/bin/sh
# Passes certbot's wish for a DNS record on to the DNS hook.
# Keep this file: renewals use it.
set -eu
exec "$(dirname -- "$0")/dns-hook.sh" "$1" "_acme-challenge.$CERTBOT_DOMAIN." "$CERTBOT_VALIDATION"
