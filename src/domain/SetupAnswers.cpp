// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/SetupAnswers.h"

#include "base/Names.h"

namespace eab::domain {

namespace {

constexpr Names<Answer, 19> names {{
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
static_assert(complete(names, Answer::Form));

} // namespace

QString answerName(Answer answer)
{
    return nameOf(names, answer);
}

std::optional<Answer> answerFromName(QStringView name)
{
    return fromName(names, name);
}

} // namespace eab::domain
