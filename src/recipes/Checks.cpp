// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Checks.h"

#include "domain/DirectoryUrl.h"
#include "domain/EmailAddress.h"
#include "domain/KeyIdentifier.h"
#include "recipes/DnsProviders.h"
#include "recipes/Recipes.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::Answer;
using domain::ChallengeType;
using domain::SetupAnswers;
using Why = reason::Unusable::Why;

namespace {

struct Text
{
    Answer answer;
    QString SetupAnswers::*value;
};

constexpr std::array texts {
    Text {Answer::Kid, &SetupAnswers::kid},
    Text {Answer::DirectoryUrl, &SetupAnswers::directoryUrl},
    Text {Answer::DnsProvider, &SetupAnswers::dnsProvider},
    Text {Answer::Email, &SetupAnswers::email},
    Text {Answer::KeyType, &SetupAnswers::keyType},
    Text {Answer::DeployHook, &SetupAnswers::deployHook},
};

constexpr std::array paths {
    Text {Answer::Webroot, &SetupAnswers::webroot},
    Text {Answer::DnsCredentialsFile, &SetupAnswers::dnsCredentialsFile},
    Text {Answer::DnsHook, &SetupAnswers::dnsHook},
    Text {Answer::CaBundle, &SetupAnswers::caBundle},
    Text {Answer::ClientDir, &SetupAnswers::clientDir},
    Text {Answer::InstallDir, &SetupAnswers::installDir},
};

Error missing(Answer answer)
{
    return {ErrorCode::MissingAnswer, nameOf(domain::answerNames, answer), {}};
}

/** One line of text that any program can read: no control characters, no line separators, no half
 *  surrogates, and never the mark that stands for the key. */
bool isOneLine(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::LineSeparator
                   || c == QChar::ParagraphSeparator || c == domain::hmacMark;
           });
}

Result<void> checkPath(Answer answer, const QString &value)
{
    if (!isOneLine(value))
        return unsupported(answer, Why::NotOneLine);
    if (!value.isEmpty() && !value.startsWith(u'/'))
        return unsupported(answer, Why::NotAbsolute);
    if (value.isEmpty() && answer == Answer::InstallDir)
        return missing(answer);
    return {};
}

Result<void> checkTexts(SetupAnswers &answers)
{
    for (const Text &text : texts) {
        if (!isOneLine(answers.*text.value))
            return unsupported(text.answer, Why::NotOneLine);
    }
    for (const Text &path : paths) {
        QString &value = answers.*path.value;
        EAB_TRY(checkPath(path.answer, value));
        if (!value.isEmpty())
            value = QDir::cleanPath(value);
    }
    return {};
}

Result<void> checkAddress(SetupAnswers &answers)
{
    if (answers.email.isEmpty())
        return {};
    answers.email = EAB_TRY(domain::checkEmail(answers.email));
    return {};
}

Result<void> checkCredential(SetupAnswers &answers, const domain::ClientAbilities &abilities)
{
    if (auto kid = domain::checkKid(answers.kid); !kid)
        return kid.error();
    else if (*kid != answers.kid)
        return Error {ErrorCode::InvalidKid, answers.kid.left(40), u"not in its clean form"_s};
    if (answers.hmacBytes <= 0)
        return Error {ErrorCode::MissingHmac, u"hmac"_s, u"no key"_s};
    if (answers.directoryUrl.isEmpty())
        return missing(Answer::DirectoryUrl);
    if (auto url = domain::checkDirectoryUrl(answers.directoryUrl); !url)
        return url.error();
    else
        answers.directoryUrl = *url;
    const auto &known = abilities.algorithms;
    if (std::find(known.begin(), known.end(), answers.algorithm) == known.end())
        return unsupported(Answer::Algorithm, Why::NotInThisVersion);
    if (answers.email.isEmpty() && abilities.emailRequired)
        return missing(Answer::Email);
    return checkAddress(answers);
}

Result<void> checkDomains(SetupAnswers &answers)
{
    std::vector<domain::DomainName> unique;
    for (const domain::DomainName &name : answers.domains) {
        if (name.ascii().isEmpty())
            return missing(Answer::Domains);
        if (name.isWildcard() && answers.challenge != ChallengeType::Dns01)
            return Error {ErrorCode::WildcardNeedsDns, name.ascii(), u"http-01 was asked for"_s};
        if (std::find(unique.begin(), unique.end(), name) == unique.end())
            unique.push_back(name);
    }
    if (unique.empty())
        return missing(Answer::Domains);
    answers.domains = std::move(unique);
    return {};
}

/** A name the client does not know. With a file of its own, a provider may be one that only its
 *  maker knows; a slip of the fingers it is all the same. */
Result<void> checkProvider(const SetupAnswers &answers)
{
    const QString &name = answers.dnsProvider;
    if (isDnsHook(name))
        return {};
    const QStringList meant = meantDnsProviders(answers.client, name);
    if (!isProviderName(name) || !meant.isEmpty())
        return Error {ErrorCode::UnsupportedAnswer,
                      nameOf(domain::answerNames, Answer::DnsProvider),
                      {},
                      reason::Unusable {Why::UnknownName, meant}};
    const QString bare
        = answers.client == "certbot"_L1 && name.startsWith("dns-"_L1) ? name.mid(4) : name;
    if (answers.dnsCredentialsFile.isEmpty() && !knownDnsProviders(answers.client).contains(bare))
        return unsupported(Answer::DnsProvider, Why::NeedsFile);
    return {};
}

Result<void> checkChallenge(SetupAnswers &answers)
{
    if (answers.httpPort && (*answers.httpPort < 1 || *answers.httpPort > 65535))
        return unsupported(Answer::HttpPort, Why::NotAPort);
    if (answers.challenge == ChallengeType::Http01)
        return {};
    if (answers.dnsProvider.isEmpty() && !answers.dnsHook.isEmpty())
        answers.dnsProvider = u"manual"_s;
    if (answers.dnsProvider.isEmpty())
        return missing(Answer::DnsProvider);
    return checkProvider(answers);
}

Result<void> checkClientChoices(SetupAnswers &answers, const domain::ClientAbilities &abilities)
{
    if (answers.keyType.isEmpty())
        answers.keyType = abilities.keyTypes.value(0);
    if (!abilities.keyTypes.contains(answers.keyType))
        return unsupported(Answer::KeyType, Why::NotInThisVersion);
    if (answers.form == domain::ConfigForm::File && !abilities.hasConfigFile)
        return unsupported(Answer::Form, Why::NotInThisVersion);
    return {};
}

bool belongsToSystem(const QString &path)
{
    if (path.startsWith("/var/tmp/"_L1))
        return false;
    static constexpr std::array<QLatin1StringView, 6> roots {"/etc"_L1, "/opt"_L1, "/root"_L1,
                                                             "/srv"_L1, "/usr"_L1, "/var"_L1};
    return std::any_of(roots.begin(), roots.end(), [&path](QLatin1StringView root) {
        return path == root || (path.startsWith(root) && path.mid(root.size()).startsWith(u'/'));
    });
}

} // namespace

Error unsupported(Answer answer, Why why)
{
    return {ErrorCode::UnsupportedAnswer,
            nameOf(domain::answerNames, answer),
            {},
            reason::Unusable {why}};
}

Result<SetupAnswers> checked(SetupAnswers answers, const domain::ClientAbilities &abilities)
{
    EAB_TRY(checkTexts(answers));
    EAB_TRY(checkCredential(answers, abilities));
    EAB_TRY(checkDomains(answers));
    EAB_TRY(checkChallenge(answers));
    EAB_TRY(checkClientChoices(answers, abilities));
    return answers;
}

Result<void> checkAlone(SetupAnswers answers, Answer answer)
{
    for (const Text &path : paths) {
        if (answer == Answer::Webroot && answers.webroot.isEmpty())
            return missing(answer); // nothing would mean that the client listens itself
        if (path.answer == answer)
            return checkPath(answer, answers.*path.value);
    }
    switch (answer) {
    case Answer::Email: return checkAddress(answers);
    case Answer::DnsProvider: return checkChallenge(answers);
    default: return {};
    }
}

QString certificateName(const SetupAnswers &answers)
{
    // 255 bytes is the longest file name; 200 leave room for every ending and prefix used.
    QString name = answers.domains.front().base().left(200);
    while (name.endsWith(u'.') || name.endsWith(u'-'))
        name.chop(1);
    return name;
}

bool needsRoot(const SetupAnswers &answers, const QString &stateDir)
{
    const int port = listeningPort(answers);
    const bool writesWebroot
        = answers.challenge == ChallengeType::Http01 && belongsToSystem(answers.webroot);
    return (port > 0 && port < 1024) || belongsToSystem(stateDir) || writesWebroot;
}

int listeningPort(const SetupAnswers &answers)
{
    if (answers.challenge != ChallengeType::Http01 || !answers.webroot.isEmpty())
        return 0;
    return answers.httpPort.value_or(80);
}

} // namespace eab::recipes
