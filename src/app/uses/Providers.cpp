// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"

#include "app/session/Waiting.h"
#include "app/uses/RecordFacts.h"
#include "base/File.h"
#include "ca/apis/Api.h"
#include "ca/http/RemoteError.h"
#include "vault/OpenVault.h"

#include <QUrl>

namespace eab::app {

namespace {

using domain::ListedCredential;
using domain::Provider;

constexpr qint64 mostBundleBytes = 1 << 20;

/** Who asks an API for what it knows. */
struct Login
{
    Provider provider;
    Secret key;
    const ca::Inventory &inventory;
};

Result<std::shared_ptr<Login>> loginAt(Session &session, const QString &idOrName)
{
    return session.change([&](vault::OpenVault &vault) -> Result<std::shared_ptr<Login>> {
        auto provider = EAB_TRY(vault.providers().find(idOrName));
        const auto &inventory = ca::apiOf(provider.kind).inventory;
        if (!inventory)
            return Error {ErrorCode::UnsupportedAnswer,
                          provider.name,
                          {},
                          reason::OnlyCreates {domain::providerKindName(provider.kind)}};
        auto key = EAB_TRY(vault.providers().apiKey(provider.id));
        return std::make_shared<Login>(Login {std::move(provider), std::move(key), *inventory});
    });
}

QString hostOf(const Provider &provider)
{
    return QUrl(provider.baseUrl).host();
}

Result<Provider> withBundle(Provider provider, const QString &file)
{
    if (!file.isEmpty()) {
        const auto bytes = readFile(file, mostBundleBytes);
        if (!bytes)
            return Error {bytes.error().code, bytes.error().subject, bytes.error().detail,
                          reason::LoginField::CaBundle};
        if (!bytes->contains("-----BEGIN CERTIFICATE-----"))
            return Error {ErrorCode::MalformedInput, file, u"no certificate in PEM"_s,
                          reason::LoginField::CaBundle};
        provider.caBundle = QString::fromLatin1(*bytes);
    }
    return domain::checkedProvider(std::move(provider));
}

} // namespace

Result<Provider> Providers::add(Provider provider, const Secret &apiKey,
                                const QString &caBundleFile)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Provider> {
        auto checked = EAB_TRY(withBundle(std::move(provider), caBundleFile));
        if (apiKey.isEmpty())
            return Error {ErrorCode::MissingAnswer, u"apiKey"_s, {}, reason::LoginField::ApiKey};
        return vault.providers().add(std::move(checked), apiKey, m_session.who());
    });
}

Result<Provider> Providers::change(Provider provider, const Secret &apiKey,
                                   const QString &caBundleFile)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Provider> {
        auto checked = EAB_TRY(withBundle(std::move(provider), caBundleFile));
        return vault.providers().update(std::move(checked), apiKey, m_session.who());
    });
}

Result<std::vector<Provider>> Providers::all() const
{
    return m_session.look([](vault::OpenVault &vault) { return vault.providers().all(); });
}

Result<Provider> Providers::find(const QString &idOrName) const
{
    return m_session.look(
        [&](vault::OpenVault &vault) { return vault.providers().find(idOrName); });
}

Result<void> Providers::remove(const QString &idOrName)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<void> {
        const auto provider = EAB_TRY(vault.providers().find(idOrName));
        return vault.providers().remove(provider.id, m_session.who());
    });
}

bool Providers::canList(domain::ProviderKind kind)
{
    return ca::apiOf(kind).inventory.has_value();
}

QFuture<Result<std::vector<ListedCredential>>> Providers::list(const QString &idOrName,
                                                               std::stop_token stop)
{
    using Answer = Result<std::vector<ListedCredential>>;
    const auto login = loginAt(m_session, idOrName);
    if (!login)
        return answered<Answer>(login.error());
    return thenHere<Answer>(
        &m_session,
        [&network = m_network, login = *login, stop]() -> Answer {
            const auto outcome
                = network.send(login->inventory.listing(login->provider, login->key), stop);
            if (!outcome.answer)
                return ca::harmlessError(outcome.failure, hostOf(login->provider));
            auto listed = login->inventory.readListing(outcome);
            if (listed)
                return listed;
            Error error = listed.error();
            error.subject = login->provider.name;
            // Nothing was made that could be without a key.
            if (error.code == ErrorCode::MalformedAnswer || error.code == ErrorCode::OutcomeUnknown)
                error.code = ErrorCode::RemoteRefused;
            return error;
        },
        [&session = m_session, login = *login,
         folder = m_session.folder()](Answer answer) -> Answer {
            // What is listed is told even where nothing can be kept of it any more.
            if (answer && session.folder() == folder && session.mayChange())
                EAB_TRY(keepListed(session, login->provider, *answer));
            return answer;
        });
}

QFuture<Result<void>> Providers::revoke(const QString &idOrName, const QString &credentialId,
                                        std::stop_token stop)
{
    const auto login = loginAt(m_session, idOrName);
    if (!login)
        return answered<Result<void>>(login.error());
    return thenHere<Result<void>>(
        &m_session,
        [&network = m_network, login = *login, credentialId, stop]() -> Result<void> {
            const auto outcome = network.send(
                login->inventory.revocation(login->provider, login->key, credentialId), stop);
            if (!outcome.answer)
                return ca::remoteError(outcome.failure, hostOf(login->provider));
            auto revoked = login->inventory.readRevocation(outcome);
            if (revoked)
                return revoked;
            Error error = revoked.error();
            error.subject = login->provider.name;
            if (error.code == ErrorCode::MalformedAnswer)
                error.code = ErrorCode::OutcomeUnknown;
            return error;
        },
        [](Result<void> answer) { return answer; });
}

} // namespace eab::app
