// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Provider.h"

#include "domain/DirectoryUrl.h"
#include "domain/HmacKey.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace eab::domain {

namespace {

template <typename Value, size_t count>
using Names = std::array<std::pair<Value, QStringView>, count>;

constexpr Names<ProviderKind, 4> kindNames {
    {{ProviderKind::CertCentral, u"certcentral"},
     {ProviderKind::CertCentralLegacy, u"certcentral-legacy"},
     {ProviderKind::IotDm, u"iotdm"},
     {ProviderKind::IdenTrust, u"identrust"}}};

constexpr Names<KeyMode, 3> modeNames {{{KeyMode::Bare, u"bare"},
                                        {KeyMode::Bearer, u"bearer"},
                                        {KeyMode::ClientCredentials, u"oauth2"}}};

constexpr Names<Intent::State, 6> stateNames {{{Intent::State::Started, u"started"},
                                               {Intent::State::Answered, u"answered"},
                                               {Intent::State::Unknown, u"unknown"},
                                               {Intent::State::Refused, u"refused"},
                                               {Intent::State::Done, u"done"},
                                               {Intent::State::Settled, u"settled"}}};

template <typename Value, size_t count>
QString nameOf(const Names<Value, count> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name.toString();
    }
    return {};
}

template <typename Value, size_t count>
std::optional<Value> fromName(const Names<Value, count> &names, QStringView name)
{
    for (const auto &[value, candidate] : names) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

constexpr qsizetype longestName = 100;
constexpr qsizetype longestUrl = 2048;

/** Without the invisible characters and blanks that come along when something is pasted. */
QString tidied(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!isInvisible(c))
            kept += c;
    }
    return kept.trimmed();
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression quad(
        QRegularExpression::anchoredPattern(QStringLiteral("127(\\.\\d{1,3}){3}")));
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || host == QLatin1String("::1") || quad.match(host).hasMatch();
}

/** An https URL with a host and nothing that could hide in one. http only towards this computer and
 *  only when the person allowed it. */
Result<QUrl> checkedUrl(const QString &text, bool allowHttp)
{
    const auto refuse = [&text](ErrorCode code, const QString &why) {
        return Error {code, text.left(120), why};
    };
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return refuse(ErrorCode::InvalidDirectoryUrl,
                      QStringLiteral("not an https URL with a host"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(ErrorCode::InvalidDirectoryUrl,
                      QStringLiteral("user information, query or fragment"));
    if (scheme == QLatin1String("http") && !(allowHttp && isLoopback(url.host())))
        return refuse(ErrorCode::PlainHttpRefused, QStringLiteral("http"));
    return url;
}

/** The paths below the base, as pasted from the APIs' pages. */
const QStringList &knownPaths()
{
    static const QStringList paths
        = {QStringLiteral("/key/acme-eab/tlm"), QStringLiteral("/key/acme-eab"),
           QStringLiteral("/iot/api/v1/acme-authentication"), QStringLiteral("/account")};
    return paths;
}

Result<QString> checkedBase(const Provider &provider)
{
    QString text = tidied(provider.baseUrl);
    // IdenTrust's page gives the host alone.
    if (!text.isEmpty() && !text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    auto url = checkedUrl(text, provider.allowHttp);
    if (!url)
        return url.error();
    QString path = url->path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QString &known : knownPaths()) {
        if (path.endsWith(known)) {
            path.chop(known.size());
            break;
        }
    }
    const bool certCentral = provider.kind == ProviderKind::CertCentral
        || provider.kind == ProviderKind::CertCentralLegacy;
    if (path.isEmpty() && certCentral)
        path = QStringLiteral("/services/v2");
    url->setPath(path, QUrl::StrictMode);
    return url->toString(QUrl::FullyEncoded);
}

Error wrong(const char *field, const char *why)
{
    return {ErrorCode::InvalidUsage, QString::fromLatin1(field), QString::fromLatin1(why)};
}

Result<void> checkKeyMode(const Provider &provider)
{
    if (provider.keyMode != KeyMode::Bare && provider.kind != ProviderKind::IdenTrust)
        return wrong("key_mode", "this API knows one way only");
    if (provider.keyMode != KeyMode::ClientCredentials)
        return {};
    if (provider.clientId.isEmpty())
        return wrong("client_id", "empty");
    if (provider.tokenUrl.isEmpty())
        return wrong("token_url", "empty");
    if (auto url = checkedUrl(provider.tokenUrl, provider.allowHttp); !url)
        return url.error();
    return {};
}

} // namespace

QString providerKindName(ProviderKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ProviderKind> providerKindFromName(QStringView name)
{
    return fromName(kindNames, name);
}

QString keyModeName(KeyMode mode)
{
    return nameOf(modeNames, mode);
}

std::optional<KeyMode> keyModeFromName(QStringView name)
{
    return fromName(modeNames, name);
}

QString intentStateName(Intent::State state)
{
    return nameOf(stateNames, state);
}

std::optional<Intent::State> intentStateFromName(QStringView name)
{
    return fromName(stateNames, name);
}

Result<Provider> checkedProvider(Provider provider)
{
    for (QString *text : {&provider.name, &provider.directoryUrl, &provider.tokenUrl,
                          &provider.clientId, &provider.audience})
        *text = tidied(*text);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (provider.name.isEmpty() || provider.name.size() > longestName
        || std::any_of(provider.name.cbegin(), provider.name.cend(), isControl))
        return wrong("name", "1 to 100 characters in one line");
    const auto base = checkedBase(provider);
    if (!base)
        return base.error();
    provider.baseUrl = *base;
    if (!provider.directoryUrl.isEmpty()) {
        const auto url = checkDirectoryUrl(provider.directoryUrl);
        if (!url && url.error().code == ErrorCode::DirectoryUrlNotHttps)
            return Error {ErrorCode::PlainHttpRefused, url.error().subject, url.error().detail};
        if (!url)
            return url.error();
        provider.directoryUrl = *url;
    }
    provider.caBundle = provider.caBundle.trimmed();
    if (!provider.caBundle.isEmpty()) {
        if (provider.caBundle.contains(QLatin1String("PRIVATE KEY")))
            return wrong("ca_bundle", "holds a private key");
        if (!provider.caBundle.contains(QLatin1String("-----BEGIN CERTIFICATE-----")))
            return wrong("ca_bundle", "no PEM certificate");
        provider.caBundle += QLatin1Char('\n');
    }
    if (auto mode = checkKeyMode(provider); !mode)
        return mode.error();
    return provider;
}

} // namespace eab::domain
