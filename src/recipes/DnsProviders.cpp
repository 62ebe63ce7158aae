// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/DnsProviders.h"

#include "base/Nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

using Form = CredentialForm;

constexpr qsizetype mostMeant = 3; //!< names offered for a mistyped one

/** A plugin of which Debian 12 has a package. */
CertbotDnsPlugin inDebian(const QString &name, std::vector<CredentialField> fields,
                          Form form = Form::Ini)
{
    return {name, "python3-certbot-dns-"_L1 + name, form, std::move(fields)};
}

/** One that pip and snap have. */
CertbotDnsPlugin elsewhere(const QString &name, std::vector<CredentialField> fields)
{
    return {name, "certbot-dns-"_L1 + name, Form::Ini, std::move(fields)};
}

} // namespace

const std::vector<CertbotDnsPlugin> &certbotDnsPlugins()
{
    static const std::vector<CertbotDnsPlugin> plugins {
        inDebian(
            u"cloudflare"_s,
            {{u"dns_cloudflare_api_token"_s, u"API token with the permission Zone:DNS:Edit"_s}}),
        inDebian(u"digitalocean"_s,
                 {{u"dns_digitalocean_token"_s, u"personal access token with write access"_s}}),
        inDebian(u"dnsimple"_s, {{u"dns_dnsimple_token"_s, u"API access token"_s}}),
        elsewhere(u"dnsmadeeasy"_s,
                  {{u"dns_dnsmadeeasy_api_key"_s, u"API key"_s},
                   {u"dns_dnsmadeeasy_secret_key"_s, u"secret key"_s}}),
        inDebian(u"gandi"_s, {{u"dns_gandi_api_key"_s, u"LiveDNS API key"_s}}),
        inDebian(u"gehirn"_s,
                 {{u"dns_gehirn_api_token"_s, u"API token"_s},
                  {u"dns_gehirn_api_secret"_s, u"API secret"_s}}),
        inDebian(u"google"_s, {}, Form::GoogleJson),
        inDebian(u"linode"_s,
                 {{u"dns_linode_key"_s, u"personal access token for domains"_s},
                  {u"dns_linode_version"_s, u"version of the API"_s, u"4"_s}}),
        elsewhere(u"luadns"_s,
                  {{u"dns_luadns_email"_s, u"e-mail address of the account"_s},
                   {u"dns_luadns_token"_s, u"API token"_s}}),
        elsewhere(u"nsone"_s, {{u"dns_nsone_api_key"_s, u"API key"_s}}),
        inDebian(u"ovh"_s,
                 {{u"dns_ovh_endpoint"_s, u"ovh-eu or ovh-ca"_s, u"ovh-eu"_s},
                  {u"dns_ovh_application_key"_s, u"application key"_s},
                  {u"dns_ovh_application_secret"_s, u"application secret"_s},
                  {u"dns_ovh_consumer_key"_s, u"consumer key"_s}}),
        inDebian(u"rfc2136"_s,
                 {{u"dns_rfc2136_server"_s, u"address of the DNS server, not its name"_s},
                  {u"dns_rfc2136_port"_s, u"port"_s, u"53"_s},
                  {u"dns_rfc2136_name"_s, u"name of the TSIG key"_s},
                  {u"dns_rfc2136_secret"_s, u"the TSIG key"_s},
                  {u"dns_rfc2136_algorithm"_s, u"algorithm of the TSIG key"_s, u"HMAC-SHA256"_s}}),
        inDebian(u"route53"_s,
                 {{u"aws_access_key_id"_s, u"access key id"_s},
                  {u"aws_secret_access_key"_s, u"secret access key"_s}},
                 Form::AwsConfig),
        inDebian(u"sakuracloud"_s,
                 {{u"dns_sakuracloud_api_token"_s, u"API token"_s},
                  {u"dns_sakuracloud_api_secret"_s, u"API secret"_s}}),
    };
    return plugins;
}

std::vector<LegoDnsProvider> legoDnsProviders(const QVersionNumber &version)
{
    std::vector<LegoDnsProvider> providers {
        {u"acme-dns"_s,
         {{u"ACME_DNS_API_BASE"_s, u"address of the acme-dns API"_s},
          {u"ACME_DNS_STORAGE_PATH"_s, u"file for the acme-dns accounts"_s}}},
        {u"cloudflare"_s,
         {{u"CF_DNS_API_TOKEN"_s, u"API token with the permission Zone:DNS:Edit"_s}}},
        {u"desec"_s, {{u"DESEC_TOKEN"_s, u"token"_s}}},
        {u"digitalocean"_s, {{u"DO_AUTH_TOKEN"_s, u"token with write access"_s}}},
        {u"dnsimple"_s, {{u"DNSIMPLE_OAUTH_TOKEN"_s, u"API access token"_s}}},
        {u"dnsmadeeasy"_s,
         {{u"DNSMADEEASY_API_KEY"_s, u"API key"_s},
          {u"DNSMADEEASY_API_SECRET"_s, u"API secret key"_s}}},
        {u"gcloud"_s,
         {{u"GCE_PROJECT"_s, u"name of the project"_s},
          {u"GCE_SERVICE_ACCOUNT_FILE"_s, u"file with the service account's key"_s}}},
        {u"godaddy"_s,
         {{u"GODADDY_API_KEY"_s, u"API key"_s}, {u"GODADDY_API_SECRET"_s, u"API secret"_s}}},
        {u"infomaniak"_s, {{u"INFOMANIAK_ACCESS_TOKEN"_s, u"access token"_s}}},
        {u"inwx"_s, {{u"INWX_USERNAME"_s, u"user name"_s}, {u"INWX_PASSWORD"_s, u"password"_s}}},
        {u"ionos"_s, {{u"IONOS_API_KEY"_s, u"API key as PREFIX.SECRET"_s}}},
        {u"linode"_s, {{u"LINODE_TOKEN"_s, u"API token"_s}}},
        {u"luadns"_s,
         {{u"LUADNS_API_USERNAME"_s, u"e-mail address of the account"_s},
          {u"LUADNS_API_TOKEN"_s, u"API token"_s}}},
        {u"netcup"_s,
         {{u"NETCUP_CUSTOMER_NUMBER"_s, u"customer number"_s},
          {u"NETCUP_API_KEY"_s, u"API key"_s},
          {u"NETCUP_API_PASSWORD"_s, u"API password"_s}}},
        {u"ns1"_s, {{u"NS1_API_KEY"_s, u"API key"_s}}},
        {u"ovh"_s,
         {{u"OVH_ENDPOINT"_s, u"ovh-eu or ovh-ca"_s, u"ovh-eu"_s},
          {u"OVH_APPLICATION_KEY"_s, u"application key"_s},
          {u"OVH_APPLICATION_SECRET"_s, u"application secret"_s},
          {u"OVH_CONSUMER_KEY"_s, u"consumer key"_s}}},
        {u"pdns"_s,
         {{u"PDNS_API_URL"_s, u"address of the PowerDNS API"_s},
          {u"PDNS_API_KEY"_s, u"API key"_s}}},
        {u"porkbun"_s,
         {{u"PORKBUN_API_KEY"_s, u"API key"_s},
          {u"PORKBUN_SECRET_API_KEY"_s, u"secret API key"_s}}},
        {u"route53"_s,
         {{u"AWS_ACCESS_KEY_ID"_s, u"access key id"_s},
          {u"AWS_SECRET_ACCESS_KEY"_s, u"secret access key"_s},
          {u"AWS_REGION"_s, u"region"_s, u"us-east-1"_s}}},
        {u"sakuracloud"_s,
         {{u"SAKURACLOUD_ACCESS_TOKEN"_s, u"access token"_s},
          {u"SAKURACLOUD_ACCESS_TOKEN_SECRET"_s, u"access token secret"_s}}},
    };
    // What was renamed on the way to the present.
    const bool dnsupdate = version.majorVersion() >= 5;
    const QString prefix = dnsupdate ? u"DNSUPDATE_"_s : u"RFC2136_"_s;
    providers.push_back(
        {dnsupdate ? u"dnsupdate"_s : u"rfc2136"_s,
         {{prefix + "NAMESERVER"_L1, u"HOST or HOST:PORT of the DNS server"_s},
          {prefix + "TSIG_KEY"_L1, u"name of the TSIG key"_s},
          {prefix + "TSIG_SECRET"_L1, u"the TSIG key"_s},
          {prefix + "TSIG_ALGORITHM"_L1, u"its algorithm, with a dot"_s, u"hmac-sha256."_s}}});
    const QString hetzner
        = version < QVersionNumber(4, 27) ? u"HETZNER_API_KEY"_s : u"HETZNER_API_TOKEN"_s;
    providers.push_back({u"hetzner"_s, {{hetzner, u"API token"_s}}});
    const QString gandi = version < QVersionNumber(4, 15) ? u"GANDIV5_API_KEY"_s
                                                          : u"GANDIV5_PERSONAL_ACCESS_TOKEN"_s;
    providers.push_back({u"gandiv5"_s, {{gandi, u"key of the LiveDNS API"_s}}});
    std::sort(providers.begin(), providers.end(),
              [](const LegoDnsProvider &a, const LegoDnsProvider &b) { return a.code < b.code; });
    return providers;
}

QStringList knownDnsProviders(const QString &client)
{
    QStringList names;
    if (client == "certbot"_L1) {
        for (const CertbotDnsPlugin &plugin : certbotDnsPlugins())
            names << plugin.name;
        return names;
    }
    // "lego dnshelp" of 4.9, and what later releases have in their folder providers/dns.
    static constexpr QStringView codes
        = u"acme-dns|active24|alidns|aliesa|allinkl|alwaysdata|anexia|arvancloud|"
          u"auroradns|autodns|axelname|azure|baiducloud|beget|binarylane|bindman|bluecat|"
          u"bookmyname|brandit|bunny|checkdomain|civo|clouddns|cloudflare|cloudns|"
          u"cloudxns|com35|conoha|conohav3|constellix|corenetworks|cpanel|curanet|czechia|"
          u"ddnss|derak|desec|designate|digitalocean|directadmin|dnsexit|dnshomede|"
          u"dnsimple|dnsmadeeasy|dnspod|dnsupdate|dode|domeneshop|dreamhost|duckdns|dyn|"
          u"dynu|easydns|edgecenter|edgedns|efficientip|epik|eurodns|exoscale|f5xc|"
          u"freemyip|gandi|gandiv5|gcloud|gcore|gigahostno|glesys|godaddy|googledomains|"
          u"gravity|hetzner|hostingde|hostinger|hostingnl|hosttech|httpnet|httpreq|"
          u"huaweicloud|hurricane|hyperone|ibmcloud|iij|iijdpf|infoblox|infomaniak|"
          u"internetbs|inwx|ionos|ionoscloud|ipv64|ispconfig|iwantmyname|jdcloud|joker|"
          u"keyhelp|leaseweb|liara|lightsail|limacity|linode|liquidweb|loopia|luadns|"
          u"mailinabox|manageengine|metaname|mijnhost|mittwald|mydnsjp|mythicbeasts|"
          u"namecheap|namedotcom|namesilo|namesurfer|nearlyfreespeech|neodigit|netcup|"
          u"netlify|nicmanager|nifcloud|njalla|nodion|ns1|octenium|oraclecloud|otc|ovh|"
          u"pdns|plesk|porkbun|rackspace|rainyun|rcodezero|regfish|regru|rfc2136|"
          u"rimuhosting|route53|safedns|sakuracloud|scaleway|selectel|selectelv2|"
          u"servercow|shellrent|simply|sonic|spaceship|stackpath|syse|technitium|"
          u"tencentcloud|timewebcloud|todaynic|transip|ultradns|uniteddomains|variomedia|"
          u"vegadns|vercel|versio|vinyldns|virtualname|vkcloud|volcengine|vscale|vultr|"
          u"webnames|websupport|wedos|westcn|yandex|yandex360|yandexcloud|zoneedit|zoneee|"
          u"zonomi";
    for (const QStringView code : codes.tokenize(u'|'))
        names << code.toString();
    return names;
}

QStringList meantDnsProviders(const QString &client, const QString &provider)
{
    QString typed = provider.toLower();
    if (client == "certbot"_L1 && typed.startsWith("dns-"_L1))
        typed.remove(0, 4);
    const QStringList known = knownDnsProviders(client) + QStringList {u"manual"_s};
    if (known.contains(typed))
        return {};
    QStringList near;
    for (const QString &name : known) {
        if (typed.size() > 2 && name.startsWith(typed))
            near << name; // only begun
    }
    const qsizetype farthest = typed.size() < 5 ? 1 : 2;
    for (const QString &name : nearest(typed, known, mostMeant)) {
        // One that goes on where a known name ends is another's name: "gandiv5" for certbot.
        if (!typed.startsWith(name) && editDistance(typed, name) <= farthest
            && !near.contains(name))
            near << name;
    }
    near = near.mid(0, mostMeant);
    return near;
}

bool isDnsHook(const QString &provider)
{
    return provider == "manual"_L1 || provider == "exec"_L1;
}

bool isProviderName(const QString &provider)
{
    return !provider.isEmpty() && std::all_of(provider.begin(), provider.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace eab::recipes
