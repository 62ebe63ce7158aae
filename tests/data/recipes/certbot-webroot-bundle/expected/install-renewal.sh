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

dropin=/etc/systemd/system/certbot.service.d/www.example.org.conf

if [ "$action" = remove ]; then
    rm -f -- "$dropin"
    rmdir "${dropin%/*}" 2>/dev/null || true
    echo "Removed $dropin."
else
    mkdir -p "${dropin%/*}"
    cp -- certbot-environment.conf "$dropin"
    echo "Installed $dropin; certbot.timer renews with it."
    echo "To undo this: sh install-renewal.sh remove"
fi
if systemd_runs; then
    systemctl daemon-reload
fi
