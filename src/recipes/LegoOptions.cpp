// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/LegoOptions.h"

#include "recipes/Checks.h"
#include "recipes/DnsProviders.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::SetupAnswers;

namespace {

QStringList challengeFlags(const SetupAnswers &answers)
{
    const LegoDialect lego(answers.clientVersion);
    if (answers.challenge == domain::ChallengeType::Http01) {
        if (!answers.webroot.isEmpty())
            return {u"--http"_s, "--http.webroot="_L1 + answers.webroot};
        // Said even where it is the default: 5.0.0 and 5.0.1 have a wrong one.
        const QString option = lego.five ? u"--http.address=:"_s : u"--http.port=:"_s;
        return {u"--http"_s, option + QString::number(listeningPort(answers))};
    }
    QStringList flags {"--dns="_L1 + legoProvider(answers)};
    if (skipsDnsCheck(answers)) {
        flags << (lego.five                  ? u"--dns.propagation.wait=5s"_s
                      : lego.propagationWait ? u"--dns.propagation-wait=5s"_s
                                             : u"--dns.disable-cp"_s);
    }
    return flags;
}

} // namespace

LegoDialect::LegoDialect(const QVersionNumber &version)
    : pairByEnvironment(version >= QVersionNumber(4, 14))
    , propagationWait(version >= QVersionNumber(4, 19))
    , randomSleep(version >= QVersionNumber(4, 8))
    , rsa3072(version >= QVersionNumber(4, 11))
    , refusesShortKeys(version >= QVersionNumber(4, 16))
    , emailRequired(version < QVersionNumber(4, 30))
    , five(version >= QVersionNumber(5))
{ }

QString legoStateDir(const SetupAnswers &answers)
{
    if (!answers.clientDir.isEmpty())
        return answers.clientDir;
    // A configuration file owns its storage: lego archives what the file does not name.
    if (answers.form == domain::ConfigForm::File)
        return "/var/lib/lego/"_L1 + certificateName(answers);
    return u"/var/lib/lego"_s;
}

domain::CertificateFiles legoCertificate(const SetupAnswers &answers)
{
    // lego names them after the first domain, '*' as '_'; in a configuration file they have a name.
    QString name = answers.form == domain::ConfigForm::File ? certificateName(answers)
                                                            : answers.domains.front().ascii();
    name.replace(u'*', u'_');
    const QString path = legoStateDir(answers) + "/certificates/"_L1 + name;
    return {path + ".crt"_L1, path + ".key"_L1};
}

QString legoProvider(const SetupAnswers &answers)
{
    if (isDnsHook(answers.dnsProvider))
        return u"exec"_s;
    const bool five = LegoDialect(answers.clientVersion).five;
    if (answers.dnsProvider == "rfc2136"_L1 || answers.dnsProvider == "dnsupdate"_L1)
        return five ? u"dnsupdate"_s : u"rfc2136"_s;
    return answers.dnsProvider;
}

QString legoKeyType(const SetupAnswers &answers)
{
    return LegoDialect(answers.clientVersion).five ? answers.keyType.toUpper() : answers.keyType;
}

bool skipsDnsCheck(const SetupAnswers &answers)
{
    // A hook returns only when its record can be looked up.
    return isDnsHook(answers.dnsProvider) || !answers.dnsSelfCheck;
}

QStringList legoFlags(const SetupAnswers &answers)
{
    QStringList flags {"--server="_L1 + answers.directoryUrl};
    if (answers.agreeTerms)
        flags << u"--accept-tos"_s;
    if (!answers.email.isEmpty())
        flags << "--email="_L1 + answers.email;
    flags << "--path="_L1 + legoStateDir(answers) << "--key-type="_L1 + legoKeyType(answers);
    for (const domain::DomainName &name : answers.domains)
        flags << "--domains="_L1 + name.ascii();
    return flags + challengeFlags(answers);
}

} // namespace eab::recipes
