// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/SealedBox.h"

#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

/** The key both sides arrive at; it depends on both public keys, not on the shared secret alone. */
Result<std::optional<Secret>> boxKey(const Secret &privateKey, const QByteArray &peer,
                                     const QByteArray &ephemeral, const QByteArray &boxPublic)
{
    auto shared = agree(privateKey, peer);
    if (!shared || !shared->has_value())
        return shared;
    auto key
        = EAB_TRY(deriveKey((*shared)->expose(), ephemeral + boxPublic, "eab-vault inbox item"));
    return std::optional(std::move(key));
}

} // namespace

Result<QByteArray> sealForBox(const QByteArray &publicKey, QByteArrayView plain,
                              QByteArrayView associated)
{
    const auto ephemeral = EAB_TRY(makeKeyPair());
    const auto key
        = EAB_TRY(boxKey(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey));
    if (!key)
        return Error {ErrorCode::DamagedKeySlots, u"inbox"_s, u"unusable public key"_s};
    const auto sealed = EAB_TRY(seal(*key, plain, associated));
    return ephemeral.publicKey + sealed;
}

Result<std::optional<WipedBytes>> openFromBox(const Secret &privateKey, const QByteArray &publicKey,
                                              QByteArrayView sealed, QByteArrayView associated)
{
    if (sealed.size() < keyBytes)
        return std::optional<WipedBytes>();
    const QByteArray ephemeral = sealed.first(keyBytes).toByteArray();
    const auto key = EAB_TRY(boxKey(privateKey, ephemeral, ephemeral, publicKey));
    if (!key)
        return std::optional<WipedBytes>();
    return openMessage(*key, sealed.sliced(keyBytes), associated);
}

Result<std::optional<WipedBytes>> openFromBox(std::span<const BoxKey> keys, QByteArrayView sealed,
                                              QByteArrayView associated)
{
    for (const BoxKey &key : keys) {
        auto opened = openFromBox(key.privateKey, key.publicKey, sealed, associated);
        if (!opened || opened->has_value())
            return opened;
    }
    return std::optional<WipedBytes>();
}

} // namespace eab::vault
