// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/InstallScript.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

QString opening(const InstallTarget &target)
{
    return uR"sh(#!/bin/sh
# Puts the renewal of the certificate for %1 in place. As root:
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
)sh"_s.arg(target.certificate);
}

/** Says as whom the client will run, and warns of a folder in other hands. */
QString ownerOf(const InstallTarget &target)
{
    if (target.runsAsOwner)
        return uR"sh(# Nothing here needs root, so the client runs as the owner of this folder.
owner=$(stat -c %U .)
)sh"_s;
    if (!target.usesRenewScript)
        return u"owner=root\n"_s;
    return uR"sh(owner=root
if [ "$(stat -c %U .)" != root ]; then
    echo "Note: root will run scripts from $(pwd). Nobody else should be able to change them:" >&2
    echo "      chown -R root: ." >&2
fi
)sh"_s;
}

} // namespace

QString systemdInstaller(const InstallTarget &target)
{
    const QString folder = uR"sh(# This folder, as systemd wants it spelled.
folder=$(pwd | sed 's/[\\"]/\\&/g; s/[$%]/&&/g')
)sh"_s;
    const QString start = uR"sh(    ExecStart=*) line="ExecStart=/bin/sh \"$folder/renew.sh\"" ;;
)sh"_s;
    return opening(target)
        + uR"sh(
unit=%1
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

%2%3mkdir -p "$units/timers.target.wants"
while IFS= read -r line; do
    case $line in
    Type=*) [ "$owner" = root ] || printf 'User=%s\n' "$owner" ;;
%4    esac
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
)sh"_s.arg(target.unit, ownerOf(target), target.usesRenewScript ? folder : QString(),
           target.usesRenewScript ? start : QString());
}

QString dropInInstaller(const InstallTarget &target)
{
    return opening(target) + uR"sh(
dropin=/etc/systemd/system/%1.service.d/%2.conf

if [ "$action" = remove ]; then
    rm -f -- "$dropin"
    rmdir "${dropin%/*}" 2>/dev/null || true
    echo "Removed $dropin."
else
    mkdir -p "${dropin%/*}"
    cp -- %3 "$dropin"
    echo "Installed $dropin; %1.timer renews with it."
    echo "To undo this: sh install-renewal.sh remove"
fi
if systemd_runs; then
    systemctl daemon-reload
fi
)sh"_s.arg(target.unit, target.certificate, target.file);
}

QString cronInstaller(const InstallTarget &target, const QString &times)
{
    // cron passes over files with a dot in their name.
    const QString entry = QString(target.unit).replace(u'.', u'_');
    const QString folder = uR"sh(# This folder, as cron and the shell want it spelled.
folder=$(pwd | sed "s/'/'\\\\''/g; s/%/'\\\\%'/g")
)sh"_s;
    const QString call
        = target.usesRenewScript ? u"/bin/sh '$folder/renew.sh'"_s : u"${line#* root }"_s;
    return opening(target)
        + uR"sh(
entry=/etc/cron.d/%1

if [ "$action" = remove ]; then
    rm -f -- "$entry"
    echo "Removed $entry."
    exit 0
fi

%2%3mkdir -p /etc/cron.d
while IFS= read -r line; do
    case $line in
    [0-9]*) line="%4 $owner %5" ;;
    esac
    printf '%s\n' "$line"
done <%6 >"$entry"

echo "Installed $entry."
if systemd_runs; then
    systemctl is-active --quiet cron || echo "Note: cron does not seem to be running." >&2
fi
echo "To undo this: sh install-renewal.sh remove"
)sh"_s.arg(entry, ownerOf(target), target.usesRenewScript ? folder : QString(), times, call,
           target.file);
}

} // namespace eab::recipes
