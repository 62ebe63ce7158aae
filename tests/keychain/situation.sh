#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# situation.sh unlocked|locked|frozen|absent|busless PROGRAM [ARGS...]
#
# Runs PROGRAM on a private session bus whose Secret Service is in the given situation:
#   unlocked  GNOME Keyring with an open login keyring
#   locked    the same, locked; PROGRAM --prepare is run before that, while it is open
#   frozen    the same, stopped: it takes calls and never answers
#   absent    a bus without any Secret Service
#   busless   no session bus at all
# Everything started here is ended here.
set -euo pipefail

situation=$1 program=$2
shift 2

home=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do
        kill -CONT "$pid" 2>/dev/null || true
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$home"
}
trap finish EXIT

unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_SESSION_VERSION DBUS_SESSION_BUS_ADDRESS
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
mkdir -p -m 700 "$XDG_RUNTIME_DIR"

if [[ $situation == busless ]]; then
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nobody
    "$program" "$@"
    exit
fi

# Our own configuration: no service files, so that nothing is started behind our back.
cat >"$home/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$home/run/bus</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
XML
dbus-daemon --config-file="$home/bus.conf" --nofork &
pids+=($!)
export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/run/bus
until [[ -S $home/run/bus ]]; do
    kill -0 "${pids[0]}"
    read -rt 0.05 <> <(:) || true
done

if [[ $situation != absent ]]; then
    printf 'keyring password' >"$home/password"
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$home/password" >/dev/null 2>&1 &
    pids+=($!)
    keyring=$!
    gdbus wait --session --timeout 20 org.freedesktop.secrets
    until gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets/aliases/default \
        -m org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked >/dev/null 2>&1; do
        kill -0 "$keyring"
        read -rt 0.05 <> <(:) || true
    done
fi
case $situation in
locked)
    "$program" --prepare
    gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
        -m org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
    ;;
frozen) kill -STOP "$keyring" ;;
esac
"$program" "$@"
