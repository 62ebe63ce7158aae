// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/WipedBytes.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"

#include <QString>

#include <optional>

namespace eab::vault {

/** Names of the secret fields a record, a login at an API or a creation there can have. */
namespace field {
inline const QString hmac = u"hmac"_s;
inline const QString source = u"source"_s;
inline const QString sourceName = u"source-name"_s;
inline const QString account = u"account"_s; // an ACME account opened with the pair
inline const QString apiKey = u"api-key"_s; // of a login
inline const QString answer = u"answer"_s; // of a creation: the raw exchange
inline const QString privateKey = u"private-key"_s; // of a creation
} // namespace field

/** Secret fields, sealed one by one under a key that support never has.
 *
 *  They belong to records, to logins at APIs and to creations there: `recordId` is the id of
 *  whichever it is, and no two kinds share one. A value is bound to that id, its field and its
 *  version: moved anywhere else, it does not open. Without the secrets key every call answers
 *  NeedsOwner. */
class SealedFields
{
public:
    SealedFields(Connection &connection, const VaultKeys &keys)
        : m_connection(connection)
        , m_keys(keys)
    { }

    [[nodiscard]] Result<void> put(const QString &recordId, const QString &field, int version,
                                   QByteArrayView value);
    /** The newest value that is not newer than `version`; nothing when the record never had one.
     *  DamagedDatabase when it does not open. */
    [[nodiscard]] Result<std::optional<Secret>> get(const QString &recordId, const QString &field,
                                                    int version);
    /** The same for a text, which has no place in the memory of keys. */
    [[nodiscard]] Result<std::optional<WipedBytes>> message(const QString &recordId,
                                                            const QString &field, int version);
    /** Whether the record's newest value of `field` is exactly this one. */
    [[nodiscard]] Result<bool> isNewest(const QString &recordId, const QString &field,
                                        QByteArrayView value);
    [[nodiscard]] Result<void> purge(const QString &recordId);
    [[nodiscard]] Result<void> purge(const QString &recordId, const QString &field);
    /** Opens every value there is; "RECORD FIELD VERSION" of those that fail. */
    [[nodiscard]] Result<QStringList> unreadable();

private:
    /** What get() and message() have in common; `opener` opens into one kind of memory. */
    template <typename Bytes>
    [[nodiscard]] Result<std::optional<Bytes>> newest(
        Result<std::optional<Bytes>> (*opener)(const Secret &, QByteArrayView, QByteArrayView),
        const QString &recordId, const QString &field, int version);
    [[nodiscard]] Result<QByteArray> fingerprint(const QString &field, QByteArrayView value);

    Connection &m_connection;
    const VaultKeys &m_keys;
    Secret m_fingerprintKey {}; //!< derived with the first one
};

} // namespace eab::vault
