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

unit=lego-renew-www.example.org
units=/etc/systemd/system

if [ "$action" = remove ]; then
    if systemd_runs; then
        systemctl disable --now "$unit.timer" || true
    fi
    rm -f -- "$units/timers.target.wants/$unit.timer"
    rm -f -- "$units/$unit.timer" "$units/$unit.service"
    if systemd_runs; then
        systemctl daemon-reload
    fi
    echo "Removed $unit.timer."
    exit 0
fi

owner=root
if [ "$(stat -c %U .)" != root ]; then
    echo "Note: root will run scripts from $(pwd). Nobody else should be able to change them:" >&2
    echo "      chown -R root: ." >&2
fi
# This folder, as systemd wants it spelled.
folder=$(pwd | sed 's/[\\"]/\\&/g; s/[$%]/&&/g')
mkdir -p "$units/timers.target.wants"
while IFS= read -r line; do
    case $line in
    Type=*) [ "$owner" = root ] || printf 'User=%s\n' "$owner" ;;
    ExecStart=*) line="ExecStart=/bin/sh \"$folder/renew.sh\"" ;;
    esac
    printf '%s\n' "$line"
done <"$unit.service" >"$units/$unit.service"
cp -- "$unit.timer" "$units/$unit.timer"

if systemd_runs; then
    systemctl daemon-reload
    systemctl enable --now "$unit.timer"
    echo "Installed $unit.timer; see: systemctl list-timers $unit.timer"
else
    ln -sf "$units/$unit.timer" "$units/timers.target.wants/$unit.timer"
    echo "Installed $unit.timer. systemd is not running here; the timer starts with the next boot."
fi
echo "To undo this: sh install-renewal.sh remove"
