// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/LegoYaml.h"

#include "recipes/Checks.h"
#include "recipes/Hooks.h"
#include "recipes/LegoOptions.h"
#include "recipes/LegoScripts.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::FilePurpose;
using domain::SetupAnswers;

namespace {

/** A mapping in the making. Every text is quoted, so that none turns into a number or a date. */
class Map
{
public:
    explicit Map(YAML::Emitter &out)
        : m_out(out)
    {
        m_out << YAML::BeginMap;
    }
    ~Map() { m_out << YAML::EndMap; }
    Map(const Map &) = delete;
    Map &operator=(const Map &) = delete;

    YAML::Emitter &key(const char *name) { return m_out << YAML::Key << name << YAML::Value; }
    YAML::Emitter &key(const QString &name)
    {
        return m_out << YAML::Key << YAML::DoubleQuoted << name.toStdString() << YAML::Value;
    }
    void text(const char *name, const QString &value)
    {
        key(name) << YAML::DoubleQuoted << value.toStdString();
    }
    void yes(const char *name) { key(name) << true; }

private:
    YAML::Emitter &m_out;
};

void emitAccount(YAML::Emitter &out, const SetupAnswers &answers, YamlPair pair)
{
    Map account(out);
    account.text("server", u"ca"_s);
    if (!answers.email.isEmpty())
        account.text("email", answers.email);
    account.text("keyType", u"EC256"_s);
    if (answers.agreeTerms)
        account.yes("acceptsTermsOfService");
    if (pair == YamlPair::Included) {
        account.key("eab");
        Map eab(out);
        eab.text("kid", answers.kid);
        eab.text("hmacKey", domain::hmacMark);
    }
}

void emitChallenge(YAML::Emitter &out, const SetupAnswers &answers)
{
    Map challenge(out);
    if (answers.challenge == domain::ChallengeType::Http01) {
        challenge.key("http");
        Map http(out);
        if (answers.webroot.isEmpty())
            http.text("address", u':' + QString::number(listeningPort(answers)));
        else
            http.text("webroot", answers.webroot);
        return;
    }
    challenge.key("dns");
    Map dns(out);
    dns.text("provider", legoProvider(answers));
    if (skipsDnsCheck(answers)) {
        dns.key("propagation");
        Map(out).text("wait", u"5s"_s);
    }
}

void emitCertificate(YAML::Emitter &out, const SetupAnswers &answers)
{
    Map certificate(out);
    certificate.text("account", u"account"_s);
    certificate.text("challenge", u"challenge"_s);
    certificate.text("keyType", legoKeyType(answers));
    certificate.key("domains") << YAML::BeginSeq;
    for (const domain::DomainName &name : answers.domains)
        out << YAML::DoubleQuoted << name.ascii().toStdString();
    out << YAML::EndSeq;
    // The random delay is for timers, and ours have their own.
    certificate.key("renew");
    Map(out).yes("disableRandomSleep");
}

void emitDocument(YAML::Emitter &out, const SetupAnswers &answers, YamlPair pair)
{
    Map document(out);
    document.text("storage", legoStateDir(answers));
    document.key("servers");
    {
        Map servers(out);
        servers.key("ca");
        Map(out).text("url", answers.directoryUrl);
    }
    document.key("accounts");
    {
        Map accounts(out);
        accounts.key("account");
        emitAccount(out, answers, pair);
    }
    document.key("challenges");
    {
        Map challenges(out);
        challenges.key("challenge");
        emitChallenge(out, answers);
    }
    document.key("certificates");
    {
        Map certificates(out);
        certificates.key(certificateName(answers));
        emitCertificate(out, answers);
    }
    if (!answers.deployHook.isEmpty()) {
        document.key("hooks");
        Map hooks(out);
        hooks.key("deploy");
        Map(out).text("command", "./"_L1 + deployHookFile);
    }
}

} // namespace

domain::SetupFile legoYaml(const SetupAnswers &answers, YamlPair pair)
{
    YAML::Emitter out;
    emitDocument(out, answers, pair);
    const QString body = QString::fromUtf8(out.c_str()) + u'\n';
    if (pair == YamlPair::Included)
        return {legoRegisterYamlFile,
                "# Opens the account at the CA and obtains the first certificate. Holds the secret "
                "key: once\n# the account is open, this file may be deleted; lego.yml does the "
                "rest.\n"_L1
                    + body,
                0600, FilePurpose::RegisterConfig, true};
    return {legoYamlFile,
            "# What lego renews. Keep this file: removing something from it makes lego archive the "
            "files\n# that belong to it.\n"_L1
                + body,
            0644, FilePurpose::CertificateConfig, false};
}

} // namespace eab::recipes
