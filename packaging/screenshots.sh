#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# screenshots.sh OUT_DIR [LOOK...]
#
# Takes pictures of every screen of the real program under Xvfb, with sample data: light, dark, dark with
# high contrast, German, Arabic (right to left) and at 125 %. A LOOK is one of: light dark contrast german
# arabic large.
# The programs are those of $EAB_BIN (default: build/release/bin or build/dev/bin).
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:?where to put the pictures}
shift
looks=("$@")
((${#looks[@]})) || looks=(light dark contrast german arabic large)
mkdir -p "$out"
out=$(cd "$out" && pwd)
bin=${EAB_BIN:-}
for candidate in "$root/build/release/bin" "$root/build/dev/bin"; do
    [[ -n $bin || ! -x $candidate/eab-vault ]] || bin=$candidate
done
[[ -n $bin ]] || { echo "screenshots: build the programs first" >&2; exit 1; }

work=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
mkdir -p "$HOME" "$XDG_CONFIG_HOME/eab-vault" "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset EAB_VAULT EAB_VAULT_PASSWORD_FILE
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/nobody QT_ACCESSIBILITY=0 NO_AT_BRIDGE=1

# A display of our own; Xvfb picks a free number and says which.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
pids+=($!)
read -r number <"$work/display"
export DISPLAY=:$number
cat >"$work/openbox.xml" <<'XML'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
XML
openbox --config-file "$work/openbox.xml" >/dev/null 2>&1 &
pids+=($!)

# ---- sample data -------------------------------------------------------------------------------
password=$work/password
echo 'copper lantern misty orchard' >"$password"
cli() { "$bin/eab-vault-cli" --vault "$work/shop.eabvault" --password-file "$password" --json "$@"; }
ago() { date -u -d "-$1 days -$2 hours" +%Y-%m-%dT%H:%M:%SZ; }
key() { head -c 32 /dev/urandom | base64 >"$work/key" && echo "$work/key"; }

cli init --title 'Shop orders' --kdf-memory 64 >/dev/null
shop=$(cli add --title 'CaaS Licence OV, shop.example.org' --issuer trustico --kid kD3v_9sQx2LrT0aVY8mB1w --hmac-file "$(key)" \
    --directory https://acme.harbour.example.net/v2/OV --order HB-77120 --ca-reference 5544332211 \
    --product 'CaaS Licence OV' --domain shop.example.org --domain www.shop.example.org --email ops@shop.example.org \
    --tag production --order-date "$(ago 4 20)" | python3 -c 'import json,sys; print(json.load(sys.stdin)["id"])')
cli edit "$shop" --customer 'Example Org' --licence-expires 2027-11-17 >/dev/null
cli add --title 'CaaS Licence DV, intranet.example.org' --issuer trustico --order HB-77098 --ca-reference 5544332107 \
    --order-date "$(ago 6 14)" >/dev/null
cli add --title 'CaaS Licence Wildcard' --issuer trustico --kid 2mXq7_Rd --hmac-file "$(key)" --order HB-77131 \
    --ca-reference 5544332298 --directory https://acme.harbour.example.net/v2/DV --domain '*.example.org' --tag production \
    --order-date "$(ago 2 0)" >/dev/null
cli add --title 'OV ACME, Example Org 946767' --issuer digicert-certcentral --kid w-2f9cBq0d --hmac-file "$(key)" \
    --directory https://one.digicert.com/mpki/api/v1/acme/v2/directory --tag staging --order-date "$(ago 9 0)" >/dev/null
cli add --title 'Single Domain, legacy.example.org' --issuer trustico --kid Zx91Lm3 --hmac-file "$(key)" --order HB-70012 \
    --ca-reference 4410020031 --order-date "$(ago 20 0)" >/dev/null
cli add --title 'TLS-90d, customer@example.com' --issuer identrust --kid f8217eb6-6e52-11f0-a301-bad3575f33d9 \
    --hmac-file "$(key)" --directory https://acme-cms-pte.identrust.com/acme/TLS-90d/directory --tag staging >/dev/null
sed -e "s/@DATE@/$(date -R -d '1 day ago')/" -e "s/@DAY@/$(LC_ALL=C date -d '1 day ago' '+%-d %B %Y')/" \
    -e 's/HB-77120/HB-77142/g; s/kD3v_9sQx2LrT0aVY8mB1w/Qm83kd_0xA/; s/5544332211/5544332350/' \
    "$root/resources/samples/order.eml" >"$work/order.eml"
notice() { # notice FILE LINE...: a mail about a purchase without its pair
    local file=$1
    shift
    printf '%s\n' 'From: service@trustico.com' 'Subject: Your order' "Date: $(date -R -d '1 day ago')" '' \
        'Order Number: HB-77150' "$@" >"$work/$file"
}
notice alpha.eml 'Product: Harbour Shield OV'
notice beta.eml 'Product: Harbour Shield Wildcard'
notice reference.eml 'CA Reference: 5544332401'
notice certificate.eml 'Product: PositiveSSL' 'CA Reference: 5544332402'
sed 's/^EAB MAC Key:.*$/EAB MAC Key: c3Nzc3Nzc3Nzc3Nzc3Nzcw/I; s/Qm83kd_0xA/t7Lp2_short/; s/HB-77142/HB-77143/' "$work/order.eml" >"$work/short.eml"
printf '%s\n' 'From: ada@example.org' 'Subject: Holiday' '' 'See you in two weeks.' >"$work/holiday.eml"

# Providers and a CA on this computer, and a vault that knows them.
mkdir "$work/mock"
python3 "$root/tests/tools/mock_providers.py" --dir "$work/mock" >"$work/mock.json" 2>/dev/null &
pids+=($!)
for _ in {1..100}; do [[ -s $work/mock.json ]] && break; read -rt 0.1 <> <(:) || true; done
mock() { python3 -c 'import json,sys; print(json.loads(open(sys.argv[1]).readline())[sys.argv[2]])' "$work/mock.json" "$1"; }
mock_url=$(mock base_url)
cp "$(mock ca_cert)" "$work/ca.pem"
python3 -c 'import json,sys; print(json.loads(open(sys.argv[1]).readline())["keys"]["certcentral"])' "$work/mock.json" \
    >"$work/api.key"
scenario() { curl -s --cacert "$work/ca.pem" -d "{\"provider\":\"$1\",\"queue\":[\"$2\"]}" "$mock_url/_mock/scenario" >/dev/null; }
provider_vault() {
    rm -rf "$work/ca.eabvault"
    local cli=("$bin/eab-vault-cli" --vault "$work/ca.eabvault" --password-file "$password" --json)
    "${cli[@]}" init --title 'Shop orders' --kdf-memory 64 >/dev/null
    "${cli[@]}" provider add certcentral --name 'Work account' --base-url "$mock_url/services/v2" \
        --api-key-file "$work/api.key" --ca-bundle "$work/ca.pem" >/dev/null
    "${cli[@]}" provider create 'Work account' --param name='Shop' --param product_name_id=ssl_dv_rapidssl \
        --param validity_years=1 >/dev/null
}

# ---- driving the window ------------------------------------------------------------------------
settled() { # waits until two pictures in a row are the same
    local before='' now='' tries
    for ((tries = 0; tries < 60; tries++)); do
        now=$(import -window root -silent png:- | md5sum)
        [[ $now == "$before" ]] && return 0
        before=$now
        read -rt 0.15 <> <(:) || true
    done
}
press() { settled; xdotool key --clearmodifiers "$@"; settled; }
write() { settled; xdotool type --delay 8 -- "$1"; settled; }
shot() { settled; import -window root -silent "$out/$look-$1.png"; echo "$look-$1.png"; }

program=
start() { # start VAULT [FILE...]
    "$bin/eab-vault" --vault "$@" >/dev/null 2>"$work/stderr" &
    program=$!
    pids+=("$program")
    xdotool search --sync --onlyvisible --pid "$program" --name '.*' >/dev/null
    settled
}
stop() {
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    rm -rf "$work/first.eabvault"
}

walk() {
    # First run: password, recovery code, proof.
    start "$work/first.eabvault"
    write 'copper lantern'
    shot first-run
    xdotool type ' misty orchard'
    press Tab
    write 'copper lantern misty orchard'
    press Return
    xdotool search --sync --onlyvisible --pid "$program" --name '.*' >/dev/null
    for _ in {1..40}; do [[ -e $work/first.eabvault/keyslots.json ]] && break; read -rt 0.25 <> <(:) || true; done
    shot recovery-code
    press shift+Tab Tab
    stop

    # Locked, and the main window.
    start "$work/shop.eabvault"
    shot unlock
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot main
    press ctrl+a
    shot several
    press Escape
    press ctrl+f
    write 'harbour shop'
    shot search
    press Escape
    press ctrl+n
    shot editor
    press ctrl+Tab
    shot editor-more
    press Escape
    press F2
    shot editor-known
    press Escape
    press ctrl+f # the last line of the history comes before the first thing of the window
    press shift+Tab
    press space
    shot version
    press Tab
    press space
    shot version-all
    press Escape
    press ctrl+comma
    shot settings
    press ctrl+Tab
    shot ways-in
    press ctrl+Tab
    shot backups
    press Tab Down Tab Tab Tab
    press space
    for _ in {1..10}; do settled; done
    shot restore
    press Escape
    press shift+Tab shift+Tab shift+Tab shift+Tab
    press ctrl+shift+Tab
    press alt+p
    shot present-password
    press Escape
    press Escape
    press ctrl+shift+a
    shot audit-log
    press Escape
    press ctrl+shift+h
    shot health
    press alt+p
    shot recovery-drill
    press Escape
    press Escape
    press F1
    shot shortcuts
    press Escape
    press ctrl+shift+v
    shot paste
    press Escape
    press ctrl+shift+s
    shot wizard
    press alt+r
    shot wizard-more
    press ctrl+Return
    shot wizard-saved
    press Escape
    xdotool getactivewindow windowsize 860 760
    shot narrow-list
    press Return
    stop

    start "$work/shop.eabvault" "$work/order.eml"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot import
    stop

    # Many at once.
    start "$work/shop.eabvault" "$work"/{order,alpha,beta,certificate,short,holiday}.eml
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot import-many
    press alt+x
    shot import-many-next
    stop

    # Notices without a pair, and one that may belong to either of two products.
    rm -rf "$work/asked.eabvault"
    cp -r "$work/shop.eabvault" "$work/asked.eabvault"
    "$bin/eab-vault-cli" --vault "$work/asked.eabvault" --password-file "$password" \
        import "$work/alpha.eml" "$work/beta.eml" >/dev/null
    start "$work/asked.eabvault" "$work/certificate.eml"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot import-certificate
    stop
    start "$work/asked.eabvault" "$work/reference.eml"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot import-where-to
    press Return
    for _ in {1..5}; do settled; done
    shot open-questions
    press ctrl+shift+o
    shot order
    press Escape
    stop

    # What was removed, and letters that wait to be filed by hand.
    rm -rf "$work/places.eabvault"
    cp -r "$work/shop.eabvault" "$work/places.eabvault"
    local places=("$bin/eab-vault-cli" --vault "$work/places.eabvault" --password-file "$password") id
    for id in $("${places[@]}" --json list | python3 -c 'import json,sys; print(*[r["id"] for r in json.load(sys.stdin)][-2:])'); do
        "${places[@]}" remove "$id" >/dev/null
    done
    printf '%s\n' 'From: sales@harbour.example.net' 'Subject: About your order' '' 'Dear customer, thank you. Your pair follows.' \
        >"$work/thanks.eml"
    "${places[@]}" import --seal "$work/order.eml" "$work/thanks.eml" >/dev/null
    echo 'no letter' >"$work/places.eabvault/inbox/zz-4711"
    start "$work/places.eabvault"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    press ctrl+f
    tabs 8 # past the banner
    press Down Down Down Down
    shot letter-box
    tabs 1
    press Down
    tabs 1
    press space
    shot file-letter
    press Escape
    press ctrl+f
    tabs 8
    press Down Down Down
    shot removed
    tabs 4
    press space
    shot removed-question
    stop

    rm -rf "$work/empty.eabvault"
    "$bin/eab-vault-cli" --vault "$work/empty.eabvault" --password-file "$password" init --kdf-memory 64 --title 'Shop orders' >/dev/null
    start "$work/empty.eabvault"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    shot empty
    stop
}

# Mnemonics are the language's own, so these are walked by Tab and by shortcuts that are the same everywhere.
tabs() { local i; for ((i = 0; i < $1; i++)); do xdotool key Tab; done; settled; }
walk_ca() {
    provider_vault
    start "$work/ca.eabvault"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    press ctrl+shift+k
    for _ in {1..10}; do settled; done
    shot verify-untrusted # a CA of our own, whose certificates it does not know yet
    for _ in {1..5}; do xdotool key shift+Tab; done
    write "$work/ca.pem"
    press Return
    for _ in {1..5}; do settled; done
    shot verify
    press Return # leads to the terms where the CA has some
    press space
    press Return
    for _ in {1..10}; do settled; done
    shot verify-accepted
    stop

    start "$work/ca.eabvault"
    write "$(cat "$password")"
    press Return
    for _ in {1..20}; do settled; done
    press ctrl+shift+l
    shot logins
    press Escape
    press ctrl+shift+t
    shot portal
    press Escape
    press ctrl+shift+n
    write 'Shop'
    tabs 1
    write 'ssl_dv_rapidssl'
    tabs 2
    write '4'
    shot create
    press BackSpace
    write '1'
    scenario certcentral drop_after_create
    press Return
    for _ in {1..10}; do settled; done
    shot create-unknown
    press Return
    shot needs-you
    stop
}

for look in "${looks[@]}"; do
    theme=light language=en
    export QT_SCALE_FACTOR=1
    case $look in
    light) ;;
    dark) theme=dark ;;
    contrast) theme=dark-contrast ;;
    german) language=de ;;
    arabic) language=ar ;;
    large) export QT_SCALE_FACTOR=1.25 ;;
    *) echo "screenshots: no such look: $look" >&2; exit 2 ;;
    esac
    rm -rf "$XDG_CONFIG_HOME/eab-vault"
    mkdir -p "$XDG_CONFIG_HOME/eab-vault"
    printf '[window]\ntheme=%s\nlanguage=%s\n[geometry]\n' "$theme" "$language" >"$XDG_CONFIG_HOME/eab-vault/eab-vault.conf"
    walk
    walk_ca
done
