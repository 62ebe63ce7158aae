#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# pebble-up.sh - throw-away ACME CA with External Account Binding on loopback.
#
#   pebble-up.sh up   [-d STATE_DIR] [-k KID=HMAC]... [-o] [-v] [-H PORT] [-T PORT] [-w SECONDS]
#   pebble-up.sh down [-d STATE_DIR]
#   pebble-up.sh env  [-d STATE_DIR]
#   pebble-up.sh txt  [-d STATE_DIR] add|clear FQDN. [VALUE]
#
# up     starts pebble + pebble-challtestsrv, waits until the directory answers and
#        prints shell assignments (also kept in STATE_DIR/env).
#          -k  accepted credential; may repeat. HMAC in any base64 dialect, it is
#              rewritten to unpadded base64url because Pebble reads nothing else.
#              Default: one freshly drawn pair.
#          -o  binding optional (accounts without EAB are let in as well)
#          -v  really validate challenges (default: every challenge is accepted)
#          -H  port Pebble connects to for http-01 (default: a free one)
#          -T  port Pebble connects to for tls-alpn-01 (default: a free one)
#          -w  lifetime of issued certificates in seconds (default: Pebble's 5 years)
# down   ends exactly the two processes that 'up' recorded; keeps logs.
#
# Everything listens on 127.0.0.1. Needs: bash, openssl, curl, pebble, pebble-challtestsrv.
set -euo pipefail

die() { printf 'pebble-up: %s\n' "$*" >&2; exit 1; }

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

TAKEN=" "
free_port() { # sets REPLY; never hands the same number out twice in one run
  local p tries=0
  while (( tries++ < 200 )); do
    p=$(( 20000 + (RANDOM * 32768 + RANDOM) % 12000 ))   # below Linux' ephemeral range
    [[ $TAKEN == *" $p "* ]] && continue
    if port_is_free "$p"; then TAKEN+="$p "; REPLY=$p; return 0; fi
  done
  die "no free port found"
}

to_b64url() { local s=${1//[[:space:]]/}; s=${s//+/-}; s=${s//\//_}; printf '%s' "${s%%=*}"; }

json_str() { local s=${1//\\/\\\\}; s=${s//\"/\\\"}; printf '"%s"' "$s"; }

# A PID file holds "PID STARTTIME", so that a recycled PID is never signalled.
proc_start() { awk '{sub(/^.*\) /,""); print $20}' "/proc/$1/stat" 2>/dev/null || true; }
note_pid()   { printf '%s %s\n' "$1" "$(proc_start "$1")" >"$2"; }
alive()      { local pid st; read -r pid st <"$1" 2>/dev/null || return 1
               [[ -n $st && $(proc_start "$pid") == "$st" ]]; }

stop_one() {
  local f=$1 pid st i
  [[ -f $f ]] || return 0
  if alive "$f"; then
    read -r pid st <"$f"
    kill -TERM "$pid" 2>/dev/null || true
    for i in {1..40}; do alive "$f" || break; sleep 0.1; done
    if alive "$f"; then kill -KILL "$pid" 2>/dev/null || true; fi
  fi
  rm -f "$f"
}

make_tls() { # private CA + server certificate for the ACME endpoint itself
  local d=$1
  [[ -s $d/ca.pem && -s $d/server.pem ]] && return 0
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 \
    -subj "/CN=EAB Vault test endpoint CA" -keyout "$d/ca.key" -out "$d/ca.pem" \
    -addext "basicConstraints=critical,CA:TRUE" \
    -addext "keyUsage=critical,keyCertSign,cRLSign" 2>>"$d/openssl.log"
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" \
    -keyout "$d/server.key" -out "$d/server.csr" 2>>"$d/openssl.log"
  openssl x509 -req -in "$d/server.csr" -CA "$d/ca.pem" -CAkey "$d/ca.key" -CAcreateserial \
    -days 30 -out "$d/server.pem" -extfile <(printf '%s\n' \
      'subjectAltName=DNS:localhost,IP:127.0.0.1' 'basicConstraints=critical,CA:FALSE' \
      'keyUsage=critical,digitalSignature' 'extendedKeyUsage=serverAuth') 2>>"$d/openssl.log"
}

cmd_up() {
  local dir="" optional=0 validate=0 http_port="" tls_port="" life="" creds=() opt
  OPTIND=1
  while getopts ':d:k:ovH:T:w:' opt; do
    case $opt in
      d) dir=$OPTARG ;;   k) creds+=("$OPTARG") ;;  o) optional=1 ;;  v) validate=1 ;;
      H) http_port=$OPTARG ;;  T) tls_port=$OPTARG ;;  w) life=$OPTARG ;;
      *) die "unknown or incomplete option -$OPTARG" ;;
    esac
  done
  [[ -n $dir ]] || dir=$(mktemp -d "${TMPDIR:-/tmp}/pebble-eab.XXXXXX")
  mkdir -p "$dir"; chmod 700 "$dir"; dir=$(cd "$dir" && pwd)
  if [[ -f $dir/pebble.pid ]] && alive "$dir/pebble.pid"; then die "already running in $dir"; fi
  local tool; for tool in pebble pebble-challtestsrv openssl curl; do
    command -v "$tool" >/dev/null || die "$tool is not installed"; done
  if (( ${#creds[@]} == 0 )); then
    creds=("kid-$(openssl rand -hex 4)=$(openssl rand -base64 32 | tr '+/' '-_' | tr -d '=\n')")
  fi

  umask 077
  make_tls "$dir"

  local acme mgmt dns ctrl
  free_port; acme=$REPLY; free_port; mgmt=$REPLY; free_port; dns=$REPLY; free_port; ctrl=$REPLY
  [[ -n $http_port ]] || { free_port; http_port=$REPLY; }
  [[ -n $tls_port  ]] || { free_port; tls_port=$REPLY; }

  local pairs="" c kid mac first_kid="" first_mac=""
  for c in "${creds[@]}"; do
    [[ $c == ?*=?* ]] || die "-k wants KID=HMAC"
    kid=${c%%=*}; mac=$(to_b64url "${c#*=}")
    [[ $mac =~ ^[A-Za-z0-9_-]+$ ]] || die "HMAC of '$kid' is not base64"
    (( ${#mac} % 4 != 1 )) || die "HMAC of '$kid' has an impossible length"
    [[ -n $first_kid ]] || { first_kid=$kid; first_mac=$mac; }
    pairs+="${pairs:+, }$(json_str "$kid"): $(json_str "$mac")"
  done

  local required=true life_line=""; (( optional )) && required=false
  if [[ -n $life ]]; then
    [[ $life =~ ^[1-9][0-9]*$ ]] || die "-w wants seconds"
    printf -v life_line '    "certificateValidityPeriod": %s,\n' "$life"
  fi
  cat >"$dir/pebble.json" <<JSON
{ "pebble": {
    "listenAddress": "127.0.0.1:$acme",
    "managementListenAddress": "127.0.0.1:$mgmt",
    "certificate": $(json_str "$dir/server.pem"),
    "privateKey": $(json_str "$dir/server.key"),
    "httpPort": $http_port,
    "tlsPort": $tls_port,
    "ocspResponderURL": "",
$life_line    "externalAccountBindingRequired": $required,
    "externalAccountMACKeys": { $pairs }
} }
JSON

  # Mock DNS only: every name answers 127.0.0.1, no AAAA, challenge responders off.
  pebble-challtestsrv -defaultIPv4 127.0.0.1 -defaultIPv6 "" \
    -dns01 "127.0.0.1:$dns" -management "127.0.0.1:$ctrl" \
    -http01 "" -https01 "" -tlsalpn01 "" </dev/null >"$dir/challtestsrv.log" 2>&1 &
  note_pid $! "$dir/challtestsrv.pid"; local chall_pid=$!
  disown

  local always=1; (( validate )) && always=0
  PEBBLE_VA_NOSLEEP=1 PEBBLE_VA_ALWAYS_VALID=$always PEBBLE_WFE_NONCEREJECT=0 PEBBLE_AUTHZREUSE=0 \
    pebble -config "$dir/pebble.json" -dnsserver "127.0.0.1:$dns" -strict=false \
    </dev/null >"$dir/pebble.log" 2>&1 &
  note_pid $! "$dir/pebble.pid"; local pebble_pid=$!
  disown

  local url="https://127.0.0.1:$acme/dir" ok=0 i
  for (( i = 0; i < 100; i++ )); do
    alive "$dir/pebble.pid" || break
    if curl -sf --noproxy '*' --cacert "$dir/ca.pem" -o "$dir/directory.json" "$url" &&
       ! port_is_free "$ctrl"; then ok=1; break; fi
    sleep 0.1
  done
  if (( ! ok )); then
    tail -n 20 "$dir/pebble.log" "$dir/challtestsrv.log" >&2 || true
    stop_one "$dir/pebble.pid"; stop_one "$dir/challtestsrv.pid"
    die "Pebble did not come up"
  fi
  # Root of the certificates that Pebble issues (differs from the TLS CA of its own endpoint).
  curl -sf --noproxy '*' --cacert "$dir/ca.pem" -o "$dir/issued-root.pem" "https://127.0.0.1:$mgmt/roots/0" || true

  { printf '%s=%q\n' STATE_DIR "$dir" DIR_URL "$url" CA_BUNDLE "$dir/ca.pem" \
      ISSUED_ROOT "$dir/issued-root.pem" EAB_KID "$first_kid" EAB_HMAC "$first_mac" \
      HTTP01_PORT "$http_port" TLSALPN01_PORT "$tls_port" \
      MGMT_URL "https://127.0.0.1:$mgmt" DNS_ADDR "127.0.0.1:$dns" \
      CHALL_URL "http://127.0.0.1:$ctrl" PEBBLE_PID "$pebble_pid" CHALL_PID "$chall_pid" \
      PEBBLE_LOG "$dir/pebble.log"
  } | tee "$dir/env"
}

state_dir() { # shared option parsing for the other verbs; leaves the rest in REST
  DIR=""; OPTIND=1; local opt
  while getopts ':d:' opt; do case $opt in d) DIR=$OPTARG ;; *) die "unknown option -$OPTARG" ;; esac; done
  shift $(( OPTIND - 1 )); REST=("$@")
  DIR=${DIR:-${STATE_DIR:-}}
  [[ -n $DIR && -d $DIR ]] || die "which instance? use -d STATE_DIR or set STATE_DIR"
}

cmd_down() { state_dir "$@"; stop_one "$DIR/pebble.pid"; stop_one "$DIR/challtestsrv.pid"
             rm -f "$DIR/env"; printf 'stopped %s\n' "$DIR"; }

cmd_env()  { state_dir "$@"; [[ -f $DIR/env ]] || die "not running in $DIR"; cat "$DIR/env"; }

cmd_txt() {
  state_dir "$@"; local verb=${REST[0]:-} host=${REST[1]:-} value=${REST[2]:-} ctrl
  [[ -n $host ]] || die "txt add|clear FQDN. [VALUE]"
  ctrl=$(sed -n 's/^CHALL_URL=//p' "$DIR/env")
  case $verb in
    add)   curl -sf --noproxy '*' -d "{\"host\":$(json_str "$host"),\"value\":$(json_str "$value")}" "$ctrl/set-txt" ;;
    clear) curl -sf --noproxy '*' -d "{\"host\":$(json_str "$host")}" "$ctrl/clear-txt" ;;
    *) die "txt wants add or clear" ;;
  esac
}

verb=${1:-}; [[ $# -gt 0 ]] && shift
case $verb in
  up) cmd_up "$@" ;; down) cmd_down "$@" ;; env) cmd_env "$@" ;; txt) cmd_txt "$@" ;;
  *) sed -n '5,27s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
