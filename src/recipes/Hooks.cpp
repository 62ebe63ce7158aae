// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Hooks.h"

#include "recipes/Quoting.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::FilePurpose;
using domain::SetupFile;

SetupFile deployHook(const domain::SetupAnswers &answers)
{
    const QString where = answers.client == "certbot"_L1 ? u"$RENEWED_LINEAGE names its folder"_s
        : answers.clientVersion.majorVersion() >= 5
        ? u"$LEGO_HOOK_CERT_PATH and $LEGO_HOOK_CERT_KEY_PATH name its files"_s
        : u"$LEGO_CERT_PATH and $LEGO_CERT_KEY_PATH name its files"_s;
    const QString text = uR"sh(#!/bin/sh
# Runs whenever there is a new certificate; %1.
# Keep this file: renewals use it.
%2
)sh"_s.arg(where, answers.deployHook);
    return {deployHookFile, text, 0755, FilePurpose::DeployHook, false};
}

SetupFile dnsHook()
{
    const QString text = uR"sh(#!/bin/sh
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
)sh"_s;
    return {dnsHookFile, text, 0755, FilePurpose::DnsHook, false};
}

SetupFile certbotDnsHook(const domain::SetupAnswers &answers)
{
    const QString hook = answers.dnsHook.isEmpty()
        ? "\"$(dirname -- \"$0\")/"_L1 + dnsHookFile + u'"'
        : shellWord(answers.dnsHook);
    const QString text = uR"sh(#!/bin/sh
# Passes certbot's wish for a DNS record on to the DNS hook.
# Keep this file: renewals use it.
set -eu
exec %1 "$1" "_acme-challenge.$CERTBOT_DOMAIN." "$CERTBOT_VALIDATION"
)sh"_s.arg(hook);
    return {certbotDnsHookFile, text, 0755, FilePurpose::DnsHookAdapter, false};
}

} // namespace eab::recipes
