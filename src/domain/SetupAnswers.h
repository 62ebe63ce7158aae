// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

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

/** What the wizard asked and a person answered. Paths are those on the server that will run the
 *  client; an empty text means "the client's own default". */
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
    QString
        webroot; //!< http-01: the folder the web server serves; empty: the client listens itself
    std::optional<int> httpPort; //!< http-01 standalone: the port to listen on; default 80
    QString dnsProvider; //!< dns-01: the client's own name of a provider, or "manual" for a hook
    QString dnsCredentialsFile; //!< dns-01: the provider's credentials in the client's own form
    QString dnsHook; //!< dns-01 "manual": program called as HOOK present|cleanup FQDN. VALUE

    QString email;
    QString keyType; //!< "ec256", "ec384", "rsa2048", "rsa3072", "rsa4096"
    bool agreeTerms = false; //!< the person has agreed to the CA's terms of service
    QString caBundle; //!< PEM file with the CA of the ACME server itself, when it is a private one
    QString clientDir; //!< where the client keeps its own state
    QString
        deployHook; //!< shell line to run after a new certificate, e.g. "systemctl reload nginx"
    RenewalRunner renewal = RenewalRunner::SystemdTimer;
    QString installDir; //!< absolute folder on the server in which the generated files will lie
};

} // namespace eab::domain
