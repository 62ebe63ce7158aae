#!/bin/sh
# Puts the renewal of the certificate for www.example.org in place. As root:
#   sh install-renewal.sh          may be repeated, for instance after the folder was moved
#   sh install-renewal.sh remove   takes it back
set -eu
umask 022
CDPATH='' cd -- "$(dirname -- "$0")"

action=${1-install}
if [ "$action" != install ] && [ "$action" != remove ]; then
    echo "usage: sh install-renewal.sh [remove]" >&2
    exit 2
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "install-renewal.sh: please run this as root" >&2
    exit 1
fi
systemd_runs() {
    [ -d /run/systemd/system ]
}

entry=/etc/cron.d/certbot-renew-www_example_org

if [ "$action" = remove ]; then
    rm -f -- "$entry"
    echo "Removed $entry."
    exit 0
fi

# Nothing here needs root, so the client runs as the owner of this folder.
owner=$(stat -c %U .)
mkdir -p /etc/cron.d
while IFS= read -r line; do
    case $line in
    [0-9]*) line="17 2,14 * * * $owner ${line#* root }" ;;
    esac
    printf '%s\n' "$line"
done <renewal.cron >"$entry"

echo "Installed $entry."
if systemd_runs; then
    systemctl is-active --quiet cron || echo "Note: cron does not seem to be running." >&2
fi
echo "To undo this: sh install-renewal.sh remove"
