// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/WipedBytes.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"

#include <QString>

#include <functional>
#include <optional>

namespace eab::vault {

/** Names of the secret fields a record, a message, a login at an API or a creation there can have. */
namespace field {
inline const QString hmac = u"hmac"_s;
inline const QString source = u"source"_s; // of a message: all of it
inline const QString account = u"account"_s; // an ACME account opened with the pair
inline const QString apiKey = u"api-key"_s; // of a login
inline const QString answer = u"answer"_s; // of a creation: the raw exchange
inline const QString privateKey = u"private-key"_s; // of a creation
inline const QString recoveryGroups = u"recovery-groups"_s; // of a recovery slot: its check values
inline const QString recoveryProven
    = u"recovery-proven"_s; // of a recovery slot: when, ISO 8601, UTC
inline const QString auditHead = u"audit-head"_s; // of the vault: the last row of its audit log
inline const QString chain
    = u"chain"_s; // of a slot: what seals the state of its audit chain; its name
inline const QString turn = u"turn"_s; // of a slot: the last turn of that chain that was filed
inline const QString draft = u"draft"_s; // of the vault: an edit that was not finished
inline const QString formerPrint = u"former print"_s; // for fingerprints alone, of what is lost
inline const QString boxKey = u"box-key"_s; // of the vault: what its letter box had before
} // namespace field

/** In whose name the values of a slot are sealed; never the id of a record, message or login. */
[[nodiscard]] inline QString slotOwner(const QString &slotId)
{
    return u"s-"_s + slotId;
}

/** Where a sealed value lies: what it is bound to. */
struct SealedPlace
{
    QString owner; //!< id of a record, message, login or creation, or what stands for a slot
    QString field;
    qint64 version = 0;
};

/** Opens a value that lies there; nothing when it does not open. NeedsOwner. */
[[nodiscard]] Result<std::optional<WipedBytes>> openSealed(const VaultKeys &keys,
                                                           const SealedPlace &place,
                                                           QByteArrayView value);

/** Secret fields, sealed one by one under a key that support never has.
 *
 *  They belong to records, messages, logins at APIs and creations there: `recordId` is the id of
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

    /** `print` is its fingerprint, where that is known. */
    [[nodiscard]] Result<void> put(const QString &recordId, const QString &field, int version,
                                   QByteArrayView value, const QByteArray &print = {});
    /** The newest value that is not newer than `version`; nothing when the record never had one.
     *  DamagedDatabase when it does not open. */
    [[nodiscard]] Result<std::optional<Secret>> get(const QString &recordId, const QString &field,
                                                    int version);
    /** The newest value of all, where it is a text, which has no place in the memory of keys. */
    [[nodiscard]] Result<std::optional<WipedBytes>> message(const QString &ownerId,
                                                            const QString &field);
    /** Whether the record's newest value of `field` has this fingerprint. */
    [[nodiscard]] Result<bool> isNewestPrint(const QString &recordId, const QString &field,
                                             QByteArrayView print);
    /** The fingerprint of what get() answers; empty where it answers nothing. */
    [[nodiscard]] Result<QByteArray> printAt(const QString &recordId, const QString &field,
                                             int version);
    /** A value with this fingerprint, whoever's it is; nothing when there is none. */
    [[nodiscard]] Result<std::optional<Secret>> byPrint(const QString &field, QByteArrayView print);
    /** Whether any value has this fingerprint. */
    [[nodiscard]] Result<bool> hasPrint(const QString &field, QByteArrayView print);
    /** By it equal values of a field are found; it says nothing of the value. */
    [[nodiscard]] Result<QByteArray> fingerprint(const QString &field, QByteArrayView value);
    /** The id of one that has had exactly this value for `field`; empty when none has. */
    [[nodiscard]] Result<QString> ownerOf(const QString &field, QByteArrayView value);
    /** Whether the record's newest value of `field` is exactly this one. */
    [[nodiscard]] Result<bool> isNewest(const QString &recordId, const QString &field,
                                        QByteArrayView value);
    [[nodiscard]] Result<void> purge(const QString &recordId);
    /** Forgets the keys that only links to this record tell. */
    [[nodiscard]] Result<void> purgeOfLinks(const QString &recordId);
    [[nodiscard]] Result<void> purge(const QString &recordId, const QString &field);
    /** All that is sealed in `former`, a database with other keys, becomes what is sealed here, but for
     *  what is of slots or of the audit log. What does not open there does not open here. `known` is
     *  told what fingerprint each value had and has; whether to go on. Cancelled. */
    using Reprinted
        = std::function<bool(const QString &field, const QByteArray &had, const QByteArray &has)>;
    [[nodiscard]] Result<void> takeAnew(Connection &former, const VaultKeys &formerKeys,
                                        const Reprinted &known);
    /** What is sealed in the name of slots becomes that of `other`, a database with the same keys. */
    [[nodiscard]] Result<void> takeOverSlots(Connection &other);
    /** Opens every value there is; "RECORD FIELD VERSION" of those that fail. */
    [[nodiscard]] Result<QStringList> unreadable();

private:
    /** What get() and message() have in common; `opener` opens into one kind of memory. */
    template <typename Bytes>
    [[nodiscard]] Result<std::optional<Bytes>> newest(
        Result<std::optional<Bytes>> (*opener)(const Secret &, QByteArrayView, QByteArrayView),
        const QString &recordId, const QString &field, int version);

    Connection &m_connection;
    const VaultKeys &m_keys;
    Secret m_fingerprintKey {}; //!< derived with the first one
};

} // namespace eab::vault
