// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"

#include "recipes/Recipes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace eab::tests {

using domain::SetupAnswers;

namespace {

const QHash<QString, QString SetupAnswers::*> texts {
    {u"client"_s, &SetupAnswers::client},
    {u"kid"_s, &SetupAnswers::kid},
    {u"directoryUrl"_s, &SetupAnswers::directoryUrl},
    {u"webroot"_s, &SetupAnswers::webroot},
    {u"dnsProvider"_s, &SetupAnswers::dnsProvider},
    {u"dnsCredentialsFile"_s, &SetupAnswers::dnsCredentialsFile},
    {u"dnsHook"_s, &SetupAnswers::dnsHook},
    {u"email"_s, &SetupAnswers::email},
    {u"keyType"_s, &SetupAnswers::keyType},
    {u"caBundle"_s, &SetupAnswers::caBundle},
    {u"clientDir"_s, &SetupAnswers::clientDir},
    {u"deployHook"_s, &SetupAnswers::deployHook},
    {u"installDir"_s, &SetupAnswers::installDir},
};

const QHash<QString, domain::RenewalRunner> runners {
    {u"systemd"_s, domain::RenewalRunner::SystemdTimer},
    {u"cron"_s, domain::RenewalRunner::Cron},
    {u"none"_s, domain::RenewalRunner::None},
};

void set(SetupAnswers &answers, const QString &name, const QJsonValue &value)
{
    if (texts.contains(name))
        answers.*texts[name] = value.toString();
    else if (name == "clientVersion"_L1)
        answers.clientVersion = QVersionNumber::fromString(value.toString());
    else if (name == "hmacBytes"_L1)
        answers.hmacBytes = value.toInt();
    else if (name == "algorithm"_L1)
        answers.algorithm = *domain::algorithmFromName(value.toString());
    else if (name == "challenge"_L1)
        answers.challenge = value.toString() == "dns-01"_L1 ? domain::ChallengeType::Dns01
                                                            : domain::ChallengeType::Http01;
    else if (name == "httpPort"_L1)
        answers.httpPort = value.toInt();
    else if (name == "dnsSelfCheck"_L1)
        answers.dnsSelfCheck = value.toBool();
    else if (name == "agreeTerms"_L1)
        answers.agreeTerms = value.toBool();
    else if (name == "renewal"_L1 && runners.contains(value.toString()))
        answers.renewal = runners[value.toString()];
    else if (name == "form"_L1)
        answers.form = domain::ConfigForm::File;
    else if (name == "domains"_L1) {
        answers.domains.clear();
        for (const auto &each : value.toArray())
            answers.domains.push_back(domainName(each.toString()));
    } else
        qFatal("no such answer: %s", qPrintable(name));
}

} // namespace

QDir caseDir(const QString &name)
{
    return {QStringLiteral(EAB_TEST_DATA "/recipes/") + name};
}

QStringList caseNames()
{
    return caseDir({}).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

SetupAnswers caseAnswers(const QString &name)
{
    QFile file(caseDir(name).filePath(u"answers.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no answers in %s", qPrintable(file.fileName()));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    SetupAnswers answers = plainAnswers(json.value("client"_L1).toString());
    if (!json.contains("webroot"_L1))
        answers.webroot.clear();
    for (auto it = json.begin(); it != json.end(); ++it)
        set(answers, it.key(), it.value());
    return answers;
}

domain::Setup caseSetup(const QString &name)
{
    const auto setup = recipes::generate(caseAnswers(name));
    if (!setup)
        qFatal("%s: %s %s: %s", qPrintable(name), qPrintable(errorName(setup.error().code)),
               qPrintable(setup.error().subject), qPrintable(setup.error().detail));
    return *setup;
}

SetupAnswers plainAnswers(const QString &client)
{
    SetupAnswers answers;
    answers.client = client;
    answers.kid = u"kid-4711"_s;
    answers.hmacBytes = 32;
    answers.directoryUrl = u"https://acme.example/directory"_s;
    answers.domains = {domainName(u"www.example.org"_s)};
    answers.webroot = u"/var/www/html"_s;
    answers.email = u"ops@example.org"_s;
    answers.agreeTerms = true;
    answers.installDir = u"/etc/acme/www"_s;
    return answers;
}

domain::DomainName domainName(const QString &text)
{
    const auto name = domain::DomainName::parse(text);
    if (!name)
        qFatal("not a domain: %s", qPrintable(text));
    return *name;
}

} // namespace eab::tests
