// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/SetupAnswersJson.h"

#include "base/Literals.h"

#include <QJsonArray>

#include <array>

namespace eab::domain {

namespace {

constexpr Names<ChallengeType, 2> challengeNames {{
    {ChallengeType::Http01, u"http-01"},
    {ChallengeType::Dns01, u"dns-01"},
}};
static_assert(namesAll(challengeNames, ChallengeType::Dns01));

constexpr Names<RenewalRunner, 3> renewalNames {{
    {RenewalRunner::SystemdTimer, u"systemd"},
    {RenewalRunner::Cron, u"cron"},
    {RenewalRunner::None, u"none"},
}};
static_assert(namesAll(renewalNames, RenewalRunner::None));

constexpr Names<ConfigForm, 2> formNames {{
    {ConfigForm::Recommended, u"recommended"},
    {ConfigForm::File, u"file"},
}};
static_assert(namesAll(formNames, ConfigForm::File));

/** Those that are texts, by the names of the answers. */
constexpr std::array<std::pair<Answer, QString SetupAnswers::*>, 7> texts {{
    {Answer::Webroot, &SetupAnswers::webroot},
    {Answer::DnsProvider, &SetupAnswers::dnsProvider},
    {Answer::DnsCredentialsFile, &SetupAnswers::dnsCredentialsFile},
    {Answer::DnsHook, &SetupAnswers::dnsHook},
    {Answer::Email, &SetupAnswers::email},
    {Answer::KeyType, &SetupAnswers::keyType},
    {Answer::DeployHook, &SetupAnswers::deployHook},
}};

} // namespace

QJsonObject toJson(const SetupAnswers &answers)
{
    QJsonObject object {
        {u"client"_s, answers.client},
        {nameOf(answerNames, Answer::ClientVersion), answers.clientVersion.toString()},
        {nameOf(answerNames, Answer::Challenge), nameOf(challengeNames, answers.challenge)},
        {u"renewal"_s, nameOf(renewalNames, answers.renewal)},
        {nameOf(answerNames, Answer::Form), nameOf(formNames, answers.form)},
        {nameOf(answerNames, Answer::DirectoryUrl), answers.directoryUrl},
        {u"agreed"_s, answers.agreeTerms},
        {nameOf(answerNames, Answer::CaBundle), answers.caBundle}};
    for (const auto &[answer, text] : texts)
        object.insert(nameOf(answerNames, answer), answers.*text);
    if (answers.httpPort)
        object.insert(nameOf(answerNames, Answer::HttpPort), *answers.httpPort);
    QStringList domains;
    for (const DomainName &domain : answers.domains)
        domains << domain.ascii();
    object.insert(nameOf(answerNames, Answer::Kid), answers.kid);
    object.insert(nameOf(answerNames, Answer::Domains), QJsonArray::fromStringList(domains));
    return object;
}

void takeFormer(const QJsonObject &object, SetupAnswers &answers)
{
    const auto word = [&object](const QString &name) { return object.value(name).toString(); };
    answers.client = word(u"client"_s);
    answers.clientVersion
        = QVersionNumber::fromString(word(nameOf(answerNames, Answer::ClientVersion)));
    answers.challenge = fromName(challengeNames, word(nameOf(answerNames, Answer::Challenge)))
                            .value_or(ChallengeType::Http01);
    answers.renewal
        = fromName(renewalNames, word(u"renewal"_s)).value_or(RenewalRunner::SystemdTimer);
    answers.form = fromName(formNames, word(nameOf(answerNames, Answer::Form)))
                       .value_or(ConfigForm::Recommended);
    for (const auto &[answer, text] : texts) {
        if ((answers.*text).isEmpty())
            answers.*text = word(nameOf(answerNames, answer));
    }
    const auto port = object.value(nameOf(answerNames, Answer::HttpPort));
    if (port.isDouble())
        answers.httpPort = port.toInt();
    if (word(nameOf(answerNames, Answer::DirectoryUrl)) != answers.directoryUrl)
        return;
    if (answers.domains.empty() && word(nameOf(answerNames, Answer::Kid)) == answers.kid) {
        for (const auto &name : object.value(nameOf(answerNames, Answer::Domains)).toArray()) {
            if (auto domain = DomainName::parse(name.toString()))
                answers.domains.push_back(std::move(*domain));
        }
    }
    answers.agreeTerms = object.value(u"agreed"_s).toBool();
    answers.caBundle = word(nameOf(answerNames, Answer::CaBundle));
}

} // namespace eab::domain
