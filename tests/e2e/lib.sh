# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# What the end-to-end tests share; sourced by them. Sets up a folder of its own in $work, a real ACME CA
# that demands external account binding, and ends everything at exit.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$here/../tools
: "${EAB_BIN:?folder with the programs under test}"

work=$(mktemp -d)
children=()
at_exit() {
    local status=$?
    for pid in "${children[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    [[ ! -d $work/pebble ]] || "$tools/pebble-up.sh" down -d "$work/pebble" >/dev/null
    if ((status != 0)); then
        [[ ! -f $work/last.log ]] || { echo '--- last command:'; tail -n 40 "$work/last.log"; }
        echo "FAILED: $step"
    fi
    rm -rf "$work"
}
trap at_exit EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
mkdir -p "$HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset EAB_VAULT EAB_VAULT_PASSWORD_FILE

step='getting ready'
say() { step=$*; printf '== %s\n' "$step"; }
fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

# A CA on loopback that validates challenges for real and issues certificates for two hours, so that a
# renewal is due at once. Leaves DIR_URL, CA_BUNDLE, ISSUED_ROOT, EAB_KID, EAB_HMAC, HTTP01_PORT, ...
start_ca() {
    "$tools/pebble-up.sh" up -d "$work/pebble" -v -w 7200 >"$work/pebble.env" || fail 'the CA did not start'
    # shellcheck disable=SC1091
    . "$work/pebble.env"
}

# order_mail FILE [HMAC] - an order e-mail as a seller writes it; the key as padded standard base64.
order_mail() {
    local key=${2:-$EAB_HMAC}
    key=$(printf '%s' "$key" | tr '_-' '/+')
    while ((${#key} % 4)); do key+==; done
    cat >"$1" <<MAIL
From: Harbour Certificates <orders@harbour.example.net>
To: ops@example.test
Subject: Your Certificate as a Service licence is active
Date: $(date -R -d '1 hour ago')
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear customer,

Order Number: HB-$RANDOM
CA Reference: 55$RANDOM$RANDOM
Product: CaaS Licence OV

ACME Server URL: $DIR_URL
EAB Key ID: $EAB_KID
EAB MAC Key: $key
MAIL
}

# A DNS hook of the administrator's, for the CA's own test name server.
dns_hook() {
    cat >"$work/dns-hook" <<HOOK
#!/bin/sh
case \$1 in
present) exec "$tools/pebble-up.sh" txt -d "$work/pebble" add "\$2" "\$3" ;;
cleanup) exec "$tools/pebble-up.sh" txt -d "$work/pebble" clear "\$2" ;;
esac
HOOK
    chmod +x "$work/dns-hook"
}

# run_lines FOLDER - runs the lines on standard input, one by one, as they stand, from inside FOLDER.
run_lines() {
    local folder=$1 line
    while IFS= read -r line; do
        [[ -n $line ]] || continue
        printf '   $ %s\n' "$line"
        (cd "$folder" && sh -c "$line") >"$work/last.log" 2>&1 </dev/null || return 1
    done
}

# json FILE EXPRESSION - evaluates a Python expression over the document `d`; lists come line by line.
json() {
    python3 - "$1" "$2" <<'PY'
import json, sys
d = json.load(open(sys.argv[1]))
value = eval(sys.argv[2])
print("\n".join(map(str, value)) if isinstance(value, list) else value)
PY
}

# certificate CLIENT STATE_DIR NAME - where the client keeps the certificate with its chain.
certificate() {
    case $1 in
    certbot) echo "$2/config/live/$3/fullchain.pem" ;;
    lego) echo "$2/certificates/$3.crt" ;;
    esac
}

# verified FILE NAME - the certificate leads to the CA's root and is for NAME.
verified() {
    [[ -s $1 ]] || fail "no certificate at $1"
    openssl verify -CAfile "$ISSUED_ROOT" -untrusted "$1" -verify_hostname "$2" "$1" >/dev/null ||
        fail "the certificate at $1 does not verify"
}
serial() { openssl x509 -noout -serial -in "$1"; }

# nowhere SECRET FOLDER... - no file below the folders has the secret.
nowhere() {
    local secret=$1 found
    shift
    found=$(grep -rlF -- "$secret" "$@" 2>/dev/null) || true
    [[ -z $found ]] || fail "the HMAC key lies in clear in: $found"
}

# start_display - a display and a window manager.
start_display() {
    say 'a display, a window manager, a session bus with accessibility'
    mkfifo "$work/number"
    Xvfb -displayfd 3 -screen 0 1280x860x24 -noreset -nolisten tcp 3>"$work/number" >/dev/null 2>&1 &
    children+=($!)
    read -r number <"$work/number"
    export DISPLAY=:$number NO_AT_BRIDGE=0 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_SCALE_FACTOR=1
    unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
    openbox >/dev/null 2>&1 &
    children+=($!)
}

# as_person SCRIPT ... - what drives the window, on a session bus with accessibility.
as_person() {
    EAB_PICTURE=${EAB_PICTURE:-/dev/null} dbus-run-session -- sh -c '
        /usr/libexec/at-spi-bus-launcher --launch-immediately &
        launcher=$!
        /usr/bin/python3 -B "$@"
        status=$?
        kill "$launcher"
        exit "$status"' sh "$@"
}
