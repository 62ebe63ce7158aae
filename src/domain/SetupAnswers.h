// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"
#include "domain/DomainName.h"
#include "domain/HmacKey.h"

#include <QString>
#include <QVersionNumber>

#include <optional>
#include <vector>

namespace eab::domain {

enum class ChallengeType { Http01, Dns01 };

/** Who starts the client again when the certificate gets old. */
enum class RenewalRunner {
    SystemdTimer,
    Cron,
    None, //!< somebody else's business: only the command is shown
};

/** How a client that can be told in several ways is told. */
enum class ConfigForm {
    Recommended, //!< the way that leaves the fewest copies of the key
    File, //!< the client's own configuration file (lego 5: YAML)
};

/** What the wizard asked and a person answered. Paths are those on the server that will run the
 *  client and all absolute; an empty text means "the client's own default". An Error about an
 *  answer names it in its subject: see nameOf(answerNames, ). */
struct SetupAnswers
{
    QString client; //!< "certbot", "lego"
    QVersionNumber clientVersion;

    QString kid;
    qsizetype hmacBytes = 0; //!< length of the key; the key itself never comes near a recipe
    HmacAlgorithm algorithm = HmacAlgorithm::Hs256;
    QString directoryUrl;

    std::vector<DomainName> domains; //!< the first one names the certificate
    ChallengeType challenge = ChallengeType::Http01;
    QString webroot; //!< http-01: the folder the web server serves; empty: it listens itself
    std::optional<int> httpPort; //!< http-01 standalone: the port to listen on; default 80
    QString dnsProvider; //!< dns-01: the client's own name of a provider, or "manual" for a hook
    QString dnsCredentialsFile; //!< dns-01: the provider's credentials in the client's own form
    QString dnsHook; //!< dns-01 "manual": program called as HOOK present|cleanup FQDN. VALUE, which
        //!< returns when the record can be looked up; empty: one is generated
    bool dnsSelfCheck = true; //!< dns-01: lego looks the record up itself before the CA does; false
        //!< for a zone that this machine cannot look up

    QString email;
    QString keyType; //!< "ec256", "ec384", "rsa2048", "rsa3072", "rsa4096"
    bool agreeTerms = false; //!< the person has agreed to the CA's terms of service
    QString caBundle; //!< PEM file with the CA of the ACME server itself, when it is a private one
    QString clientDir; //!< where the client keeps its own state
    QString deployHook; //!< shell line for after a new certificate: "systemctl reload nginx"
    RenewalRunner renewal = RenewalRunner::SystemdTimer;
    QString installDir; //!< the folder in which the generated files will lie; never empty
    ConfigForm form = ConfigForm::Recommended;
    QString host; //!< for which server, in a person's words; empty: not said. No file depends on it
};

/** An answer an Error can be about. */
enum class Answer {
    Domains,
    Email,
    Webroot,
    HttpPort,
    Challenge,
    DnsProvider,
    DnsCredentialsFile,
    DnsHook,
    KeyType,
    CaBundle,
    ClientDir,
    DeployHook,
    InstallDir,
    DirectoryUrl,
    ClientVersion,
    Kid,
    Hmac,
    Algorithm,
    Form,
};

inline constexpr Names<Answer, 19> answerNames {{
    {Answer::Domains, u"domains"},
    {Answer::Email, u"email"},
    {Answer::Webroot, u"webroot"},
    {Answer::HttpPort, u"httpPort"},
    {Answer::Challenge, u"challenge"},
    {Answer::DnsProvider, u"dnsProvider"},
    {Answer::DnsCredentialsFile, u"dnsCredentialsFile"},
    {Answer::DnsHook, u"dnsHook"},
    {Answer::KeyType, u"keyType"},
    {Answer::CaBundle, u"caBundle"},
    {Answer::ClientDir, u"clientDir"},
    {Answer::DeployHook, u"deployHook"},
    {Answer::InstallDir, u"installDir"},
    {Answer::DirectoryUrl, u"directoryUrl"},
    {Answer::ClientVersion, u"clientVersion"},
    {Answer::Kid, u"kid"},
    {Answer::Hmac, u"hmac"},
    {Answer::Algorithm, u"algorithm"},
    {Answer::Form, u"form"},
}};
static_assert(namesAll(answerNames, Answer::Form));

} // namespace eab::domain
