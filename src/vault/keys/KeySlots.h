// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/KeySlot.h"
#include "vault/keys/KeyDerivation.h"
#include "vault/keys/VaultKeys.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace eab::vault {

using domain::SlotKind;
using domain::SlotRole;

struct KeySlot
{
    QString id;
    SlotKind kind = SlotKind::Password;
    SlotRole role = SlotRole::Owner;
    QString label; //!< from when it was made; its wrapping vouches for it
    QString name; //!< given later; empty: none
    QDateTime created; //!< UTC
    std::optional<Argon2Settings> argon2; //!< for passwords; other secrets are random and need none
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;

    /** What people call it. */
    [[nodiscard]] const QString &title() const { return name.isEmpty() ? label : name; }
    [[nodiscard]] bool worksAlone() const { return kind != SlotKind::Keychain; }
};

/** What somebody brings along to open a slot. For a recovery slot these are the code's 160 bits. */
struct SlotSecret
{
    SlotKind kind = SlotKind::Password;
    Secret secret;

    [[nodiscard]] SlotSecret clone() const { return {kind, secret.clone()}; }
};

/** A slot to be made. */
struct NewSlot
{
    SlotSecret secret;
    SlotRole role = SlotRole::Owner;
    QString label;
    Argon2Settings cost; //!< for passwords
    QString id; //!< from KeySlots::freshId(), where the caller has to know it beforehand
};

/** How SQLCipher is to be told to read `vault.db`; authenticated by every slot. */
struct CipherSettings
{
    int compatibility = 3;
    int pageSize = 4096;
    QByteArray salt; //!< the 16 bytes the database begins with
};

/** A slot that opened. */
struct Unlocked
{
    VaultKeys keys;
    QString slotId;
    Secret chainSealing {}; //!< for the slot's AuditChain; nobody has it who cannot open the slot
};

/** The content of `keyslots.json`: who can open the vault, and with what.
 *
 *  Promises:
 *  1. Each slot wraps the keys with AES-256-GCM. The associated data is the format, the vault's id,
 *     the cipher settings, the inbox's public key and all of the slot's own fields but the wrapped
 *     ones: an edited header does not open.
 *  2. A checksum tells accidental damage (DamagedKeySlots) from a wrong password, although both
 *     look alike to the cipher. It is no protection against an attacker and is not meant to be.
 *  3. A code under a key derived from the vault key covers the whole file. It is checked after
 *     unlocking (isAuthentic): slots removed or added by others are noticed.
 *  4. An owner slot that works without the keychain is always left, and an owner's last password is
 *     (LastSlot).
 *
 *  A plain value: reading and writing files is VaultFolder's business. */
class KeySlots
{
public:
    static constexpr int format = 1;

    /** A file without slots yet, for a new vault. */
    [[nodiscard]] static Result<KeySlots> create(const QString &title, QByteArray inboxPublicKey);

    /** A file without slots for this vault with other keys. */
    [[nodiscard]] Result<KeySlots> withOtherKeys(QByteArray inboxPublicKey) const;

    /** NewerFormat, or DamagedKeySlots. A slot that cannot be understood is set aside, and kept as it
     *  is: the others work. */
    [[nodiscard]] static Result<KeySlots> parse(const QByteArray &json);
    /** The file's text, checksum and code included. */
    [[nodiscard]] Result<QByteArray> toJson(const Secret &vaultKey) const;

    /** Tries all slots of the secret's kind. NoSuchSlot when there is none of it, WrongPassword
     *  when none opens, DamagedKeySlots when none opens and the file has suffered. `only` names the one
     *  that is to be tried. */
    [[nodiscard]] Result<Unlocked> unlock(const SlotSecret &secret, const QString &only = {}) const;

    [[nodiscard]] static Result<QString> freshId();
    struct Added
    {
        QString id;
        Secret chainSealing; //!< as in Unlocked
    };
    /** Adds a slot that wraps `keys` (for support only the vault key). TooManySlots unless as many as `leaving` of the others are removed next. */
    [[nodiscard]] Result<Added> add(const NewSlot &request, const VaultKeys &keys,
                                    const QDateTime &now, size_t leaving = 0);
    /** NoSuchSlot; LastSlot for an owner's last password, and when no owner slot would be left that
     *  works without the keychain. */
    [[nodiscard]] Result<void> remove(const QString &id);

    /** Gives a slot another name, without its secret: the code over the whole file vouches for it.
     *  NoSuchSlot. */
    [[nodiscard]] Result<void> rename(const QString &id, const QString &name);

    [[nodiscard]] const std::vector<KeySlot> &all() const { return m_slots; }
    [[nodiscard]] const KeySlot *find(const QString &id) const;
    [[nodiscard]] bool has(SlotKind kind) const;
    /** How many slots were set aside. */
    [[nodiscard]] qsizetype asideCount() const { return static_cast<qsizetype>(m_aside.size()); }
    /** Whether the checksum was right, as far as this was read from a file. */
    [[nodiscard]] bool isIntact() const { return m_intact; }
    [[nodiscard]] const QString &vaultId() const { return m_vaultId; }
    [[nodiscard]] const QString &title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }
    [[nodiscard]] const CipherSettings &cipher() const { return m_cipher; }
    [[nodiscard]] const QByteArray &inboxPublicKey() const { return m_inboxPublicKey; }
    [[nodiscard]] qint64 generation() const { return m_generation; }
    void setGeneration(qint64 generation) { m_generation = generation; }
    /** Ids of all slots, sorted, joined: what vault.db remembers to notice a change behind its
     *  back. */
    [[nodiscard]] QString fingerprint() const;
    /** Whether the file was last written by somebody who had the vault key. */
    [[nodiscard]] Result<bool> isAuthentic(const Secret &vaultKey) const;

private:
    [[nodiscard]] QByteArray associatedData(const KeySlot &slot) const;
    [[nodiscard]] QJsonObject body() const;

    QString m_vaultId;
    QString m_title;
    CipherSettings m_cipher;
    QByteArray m_inboxPublicKey;
    struct Aside
    {
        int place = 0; //!< among all slots of the file
        QJsonObject object;
    };

    qint64 m_generation = 0;
    std::vector<KeySlot> m_slots;
    std::vector<Aside> m_aside; //!< in the order of their places
    QByteArray m_code; //!< as read
    bool m_intact = true; //!< the checksum was right
};

} // namespace eab::vault
