#!/bin/sh
# Sets and removes the DNS record by which the CA checks a domain. It is called as
#
#   dns-hook.sh present _acme-challenge.www.example.org. VALUE
#   dns-hook.sh cleanup _acme-challenge.www.example.org. VALUE
#
# "present" adds a TXT record with that name and value and returns when the name servers of the
# domain answer with it; "cleanup" removes it. A name can have two values at the same time.
# Keep this file: renewals use it.
set -eu
action=$1
name=$2
value=$3

# ---- Fill in what your DNS needs, in place of the next two lines. ----
echo "dns-hook.sh: <FILL-IN>: not filled in yet: cannot $action $name TXT $value" >&2
exit 1
# ---- For example, with a DNS server that takes updates:
# case $action in
# present) update="add $name 60 TXT \"$value\"" ;;
# cleanup) update="delete $name TXT \"$value\"" ;;
# esac
# printf 'server 192.0.2.53\nupdate %s\nsend\n' "$update" | nsupdate -k /etc/acme-update.key
