// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <vector>

namespace eab::recipes {

/** A value the administrator gets from the DNS provider. */
struct CredentialField
{
    QString name; //!< as the client spells it
    QString remark; //!< what belongs there
    QString preset {}; //!< what it usually is; empty where only the administrator knows
};

/** In what form a certbot plugin reads its credentials. */
enum class CredentialForm {
    Ini, //!< the file of --dns-NAME-credentials
    GoogleJson, //!< the same option, but the file is the service account's key as downloaded
    AwsConfig, //!< no option: the file the AWS library finds by AWS_CONFIG_FILE
};

struct CertbotDnsPlugin
{
    QString name; //!< "cloudflare"; the plugin is "dns-cloudflare"
    QString package; //!< of Debian 12, else the name under which pip and snap know it
    CredentialForm form = CredentialForm::Ini;
    std::vector<CredentialField> fields;
};

struct LegoDnsProvider
{
    QString code; //!< as --dns wants it
    std::vector<CredentialField> variables;
};

/** The plugins of certbot 2.1 and of third parties in Debian 12, from their own documentation. */
[[nodiscard]] const std::vector<CertbotDnsPlugin> &certbotDnsPlugins();

/** The common providers of lego and their variables ("lego dnshelp -c CODE"), as this version
 *  names them: rfc2136 is dnsupdate from 5.0 on, hetzner and gandiv5 have new tokens. */
[[nodiscard]] std::vector<LegoDnsProvider> legoDnsProviders(const QVersionNumber &version);

/** All names of providers that are known to exist for a client, with a template here or without. */
[[nodiscard]] QStringList knownDnsProviders(const QString &client);

/** Known names that a mistyped one may stand for, the likeliest first; empty where nothing is near,
 *  and for a name that is known itself. */
[[nodiscard]] QStringList meantDnsProviders(const QString &client, const QString &provider);

/** True for the two names under which a hook of one's own is asked for. */
[[nodiscard]] bool isDnsHook(const QString &provider);

/** True when a name may be a provider at all: small letters, digits and hyphens. */
[[nodiscard]] bool isProviderName(const QString &provider);

} // namespace eab::recipes
