// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Provider.h"

#include "base/Names.h"
#include "domain/DirectoryUrl.h"
#include "domain/HmacKey.h"
#include "domain/ProviderFacts.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace eab::domain {

namespace {

using reason::LoginField;

#define EAB_KIND(name, word) std::pair(ProviderKind::name, QStringView(word)),
constexpr std::array kindNames {EAB_PROVIDERS(EAB_KIND)};
#undef EAB_KIND

constexpr Names<KeyMode, 3> modeNames {{{KeyMode::Bare, u"bare"},
                                        {KeyMode::Bearer, u"bearer"},
                                        {KeyMode::ClientCredentials, u"oauth2"}}};

constexpr Names<Intent::State, 6> stateNames {{{Intent::State::Started, u"started"},
                                               {Intent::State::Answered, u"answered"},
                                               {Intent::State::Unknown, u"unknown"},
                                               {Intent::State::Refused, u"refused"},
                                               {Intent::State::Done, u"done"},
                                               {Intent::State::Settled, u"settled"}}};

constexpr qsizetype longestName = 100;
constexpr qsizetype longestUrl = 2048;
constexpr qsizetype longestMarked = 255; // at any of the APIs

/** As in "Shop (eab-4k7m2x)". */
const QRegularExpression &mark()
{
    static const QRegularExpression form(u" \\(eab-[0-9a-z]{6}\\)$"_s);
    return form;
}

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
        QRegularExpression::anchoredPattern(u"127(\\.\\d{1,3}){3}"_s));
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || quad.match(host).hasMatch();
}

/** An https URL with a host and nothing that could hide in one. http only towards this computer and
 *  only when the person allowed it. */
Result<QUrl> checkedUrl(LoginField field, const QString &text, bool allowHttp)
{
    const auto refuse = [&](ErrorCode code, const QString &why) {
        return Error {code, text.left(120), why, field};
    };
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty()
        || (scheme != "https"_L1 && scheme != "http"_L1))
        return refuse(ErrorCode::InvalidDirectoryUrl, u"not an https URL with a host"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(ErrorCode::InvalidDirectoryUrl, u"user information, query or fragment"_s);
    if (scheme == "http"_L1 && !(allowHttp && isLoopback(url.host())))
        return refuse(ErrorCode::PlainHttpRefused, u"http"_s);
    return url;
}

Result<QString> checkedBase(const Provider &provider)
{
    QString text = tidied(provider.baseUrl);
    // IdenTrust's page gives the host alone.
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend("https://"_L1);
    auto url = EAB_TRY(checkedUrl(LoginField::BaseUrl, text, provider.allowHttp));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    // As pasted from the APIs' pages, which name the whole address.
    for (const ProviderKind kind : providerKinds()) {
        const QString &creation = factsOf(kind).creationPath;
        if (path.endsWith(creation)) {
            path.chop(creation.size());
            break;
        }
    }
    if (path.isEmpty())
        path = factsOf(provider.kind).basePath;
    url.setPath(path, QUrl::StrictMode);
    return url.toString(QUrl::FullyEncoded);
}

Error wrong(LoginField field, const char *name, const char *why)
{
    return {ErrorCode::InvalidUsage, QString::fromLatin1(name), QString::fromLatin1(why), field};
}

Result<void> checkKeyMode(const Provider &provider)
{
    const auto &known = factsOf(provider.kind).keyModes;
    if (std::find(known.begin(), known.end(), provider.keyMode) == known.end())
        return wrong(LoginField::KeyMode, "key_mode", "this API knows one way only");
    if (provider.keyMode != KeyMode::ClientCredentials)
        return {};
    if (provider.clientId.isEmpty())
        return wrong(LoginField::ClientId, "client_id", "empty");
    if (provider.tokenUrl.isEmpty())
        return wrong(LoginField::TokenUrl, "token_url", "empty");
    EAB_TRY(checkedUrl(LoginField::TokenUrl, provider.tokenUrl, provider.allowHttp));
    return {};
}

} // namespace

const std::vector<ProviderKind> &providerKinds()
{
    static const std::vector<ProviderKind> all = [] {
        std::vector<ProviderKind> made;
        made.reserve(std::size(kindNames));
        for (const auto &[kind, name] : kindNames)
            made.push_back(kind);
        return made;
    }();
    return all;
}

const ProviderFacts &factsOf(ProviderKind kind)
{
#define EAB_FACTS(name, word) factsOf##name(),
    static const ProviderFacts facts[] = {EAB_PROVIDERS(EAB_FACTS)};
#undef EAB_FACTS
    return facts[static_cast<size_t>(kind)];
}

QString providerKindName(ProviderKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ProviderKind> providerKindFromName(QStringView name)
{
    return fromName(kindNames, name.toString().toLower());
}

QString keyModeName(KeyMode mode)
{
    return nameOf(modeNames, mode);
}

std::optional<KeyMode> keyModeFromName(QStringView name)
{
    return fromName(modeNames, name.toString().toLower());
}

QString intentStateName(Intent::State state)
{
    return nameOf(stateNames, state);
}

std::optional<Intent::State> intentStateFromName(QStringView name)
{
    return fromName(stateNames, name.toString().toLower());
}

Result<Provider> checkedProvider(Provider provider)
{
    for (QString *text : {&provider.name, &provider.directoryUrl, &provider.tokenUrl,
                          &provider.clientId, &provider.audience})
        *text = tidied(*text);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (provider.name.isEmpty() || provider.name.size() > longestName
        || std::any_of(provider.name.cbegin(), provider.name.cend(), isControl))
        return wrong(LoginField::Name, "name", "1 to 100 characters in one line");
    provider.baseUrl = EAB_TRY(checkedBase(provider));
    if (!provider.directoryUrl.isEmpty()) {
        const auto url = checkDirectoryUrl(provider.directoryUrl);
        if (!url) {
            const Error &error = url.error();
            return Error {error.code == ErrorCode::DirectoryUrlNotHttps
                              ? ErrorCode::PlainHttpRefused
                              : error.code,
                          error.subject, error.detail, LoginField::DirectoryUrl};
        }
        provider.directoryUrl = *url;
    }
    provider.caBundle = provider.caBundle.trimmed();
    if (!provider.caBundle.isEmpty()) {
        if (provider.caBundle.contains("PRIVATE KEY"_L1))
            return wrong(LoginField::CaBundle, "ca_bundle", "holds a private key");
        if (!provider.caBundle.contains("-----BEGIN CERTIFICATE-----"_L1))
            return wrong(LoginField::CaBundle, "ca_bundle", "no PEM certificate");
        provider.caBundle += QLatin1Char('\n');
    }
    EAB_TRY(checkKeyMode(provider));
    return provider;
}

bool hasMark(const QString &name)
{
    return name.contains(mark());
}

QString withMark(QString name)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString word;
    for (int i = 0; i < 6; ++i)
        word += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    const QString suffix = u" (eab-%1)"_s.arg(word);
    name.truncate(longestMarked - suffix.size());
    if (name.endsWith(QLatin1Char(' ')) || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name + suffix;
}

QString withoutMark(QString name)
{
    return name.remove(mark());
}

} // namespace eab::domain
