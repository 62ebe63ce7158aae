// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/History.h"
#include "vault/SlotWatch.h"
#include "vault/audit/AuditTrail.h"
#include "vault/backup/Backup.h"
#include "vault/file/ScratchFolder.h"
#include "vault/file/VaultFolder.h"
#include "vault/file/VaultLock.h"
#include "vault/keys/KeySlots.h"
#include "vault/messages/Inbox.h"
#include "vault/providers/ProviderStore.h"
#include "vault/records/CredentialStore.h"
#include "vault/sealed/RecoveryChecks.h"
#include "vault/upgrade/Upgrade.h"

#include <memory>
#include <optional>
#include <vector>

namespace eab::vault {

/** Many calls of an open vault as one transaction, which ends later: taken back unless commit() was
 *  reached. */
class LongChange
{
public:
    [[nodiscard]] Result<void> commit() { return m_transaction.commit(); }

private:
    friend class OpenVault;
    LongChange(WideCache cache, Transaction transaction)
        : m_cache(std::move(cache))
        , m_transaction(std::move(transaction))
    { }

    WideCache m_cache; //!< longer than the transaction
    Transaction m_transaction;
};

/** What is wrong with a copy of the key slots. */
struct SlotFinding
{
    enum class Kind {
        Missing,
        Damaged,
        NotOurs, //!< written by somebody without the vault key
        Older, //!< than the vault: what was taken away since still opens it
        Unfinished, //!< a change of the ways in is not in its place: the next unlocking finishes it
        SetAside, //!< a slot that cannot be understood: damage, or from a newer program
    };
    QString path;
    Kind kind = Kind::Missing;
};

/** What a vault is to become when a backup is restored, made beside it and read whole. Goes away by
 *  itself. */
class PreparedRestore
{
public:
    PreparedRestore(PreparedRestore &&) = default;
    PreparedRestore(const PreparedRestore &) = delete;
    PreparedRestore &operator=(const PreparedRestore &) = delete;
    PreparedRestore &operator=(PreparedRestore &&) = delete;
    ~PreparedRestore() = default;

private:
    friend class OpenVault;
    PreparedRestore(QString backup, std::unique_ptr<ScratchFolder> folder, Connection made)
        : m_backup(std::move(backup))
        , m_folder(std::move(folder))
        , m_made(std::move(made))
    { }

    QString m_backup; //!< name of its folder
    std::unique_ptr<ScratchFolder> m_folder; //!< longer than what lies in it is open
    Connection m_made;
};

/** What a vault is to become when its keys are changed, made beside it and read whole. Goes away by
 *  itself. */
class PreparedKeys
{
private:
    friend class OpenVault;
    std::unique_ptr<ScratchFolder> m_folder;
    QString m_database;
    QByteArray m_text; //!< of the slots file
    QByteArray m_box; //!< its public key
    AuditHead m_head;
    FileMark m_mark; //!< of the database as it was
};

/** What is to be known of a vault once its keys are others. */
struct RenewedKeys
{
    AuditHead head; //!< of its audit log
    QByteArray inboxPublicKey;
    std::vector<SlotNotice> notices; //!< CopyBehind, NotConfirmed
};

/** A vault that has been unlocked: keys, lock, database, slots in one hand.
 *
 *      VaultFolder --create()--> OpenVault --addSlot(), removeSlot()--> (see SlotWatch)
 *           \------open()------>     |
 *                                 destroyed: database closed, keys wiped, lock let go
 *
 *  Promises: a second writer is refused; support opens read-only; a new vault appears whole or not
 *  at all; a change of the slots leaves, at any instant, a slots file that opens.
 */
class OpenVault
{
public:
    struct NewVault
    {
        QString title;
        SlotSecret password;
        SlotSecret recovery;
        Argon2Settings cost;
        QString actor {}; //!< who makes it, for the audit log
    };

    /** VaultExists when anything lies at the path. */
    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> create(const VaultFolder &folder,
                                                                   const NewVault &content,
                                                                   const QDateTime &now);
    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> open(const VaultFolder &folder,
                                                                 const SlotSecret &secret,
                                                                 OpenMode mode,
                                                                 const QDateTime &now,
                                                                 const UpgradeWatch &watch = {});

    OpenVault(const OpenVault &) = delete;
    OpenVault &operator=(const OpenVault &) = delete;
    ~OpenVault() = default;

    [[nodiscard]] CredentialStore &store() { return m_store; }
    [[nodiscard]] ProviderStore &providers() { return m_providers; }
    /** A recovery slot's wait from its making until it has opened this vault for somebody who may
     *  change it, or until somebody else forgets them. */
    [[nodiscard]] RecoveryChecks &recoveryChecks() { return m_checks; }
    /** Notes that everything in a copy could be read with this recovery code alone. NoSuchSlot. That it opened
     *  this vault, lastUses() tells. */
    [[nodiscard]] Result<void> proveRecovery(const QString &slotId, const Change &change);
    /** Who did what. Of what an owner does here it is written by whatever does it. */
    [[nodiscard]] AuditTrail &audit() { return m_audit; }
    /** Writes down what is done by somebody who may not change the vault, before it is done: as a
     *  letter, which an owner's next change files. NotWrittenDown, also where the disk does not say
     *  that it stays. */
    [[nodiscard]] Result<void> noteByLetter(const QString &subject, domain::Action action,
                                            const QString &detail, const Change &change) const;
    /** Writes down what is about to be done, whether this may be changed or not; in the log alone. */
    [[nodiscard]] Result<void> noteBefore(const QString &subject, domain::Action action,
                                          const QString &detail, const Change &change);
    /** The letters of the log that wait, the newest first. NeedsOwner. */
    [[nodiscard]] Result<std::vector<domain::AuditEntry>> waitingEntries();
    [[nodiscard]] qsizetype waitingCount() const { return AuditLetters(m_folder).items().size(); }
    /** Files them, in one step; how many. VaultInUse inside a transaction. */
    [[nodiscard]] Result<qsizetype> fileLetters(const Change &change);
    /** When each way in was used last, by its id, as far as it is known. */
    [[nodiscard]] Result<QHash<QString, QDateTime>> lastUses();
    /** How often this vault was changed since it was opened. */
    [[nodiscard]] qint64 changes() const { return m_connection.commits(); }
    [[nodiscard]] const KeySlots &keySlots() const { return m_slots; }
    [[nodiscard]] const VaultFolder &folder() const { return m_folder; }
    [[nodiscard]] bool isOwner() const { return m_keys.isOwner(); }
    [[nodiscard]] bool isReadOnly() const { return !m_lock.has_value(); }
    /** The slot this vault was unlocked with. */
    [[nodiscard]] const KeySlot *usedSlot() const { return m_slots.find(m_usedSlot); }
    /** What is to be told of the ways in, since the vault was unlocked or they were changed. */
    [[nodiscard]] const std::vector<SlotNotice> &notices() const { return m_notices; }
    [[nodiscard]] QString sqliteVersion() const { return Connection::sqliteVersion(); }
    [[nodiscard]] QString cipherVersion() { return m_connection.cipherVersion(); }

    /** Who changes the ways in, for the audit trail. */
    void setActor(const QString &actor) { m_actor = actor; }
    /** The new slot's id. It has been opened once before this returns. */
    [[nodiscard]] Result<QString> addSlot(const NewSlot &request, const QDateTime &now);
    [[nodiscard]] Result<void> removeSlot(const QString &id, const QDateTime &now);
    [[nodiscard]] Result<void> renameSlot(const QString &id, const QString &name,
                                          const QDateTime &now);
    /** A new slot instead of that one, in one step. Its id. */
    [[nodiscard]] Result<QString> replaceSlot(const QString &id, const NewSlot &request,
                                              const QDateTime &now);
    /** Which of the ways in are to hold where the files and the database do not agree. */
    enum class Ways {
        AsFound, //!< keySlots()
        AsRemembered, //!< by the database
    };
    /** An owner has looked at the ways in: what was noticed of them is not told any more. */
    [[nodiscard]] Result<void> confirmSlots(Ways ways, const QDateTime &now);
    [[nodiscard]] Result<void> setTitle(const QString &title);
    /** What was answered for the last set-up of a client, as whoever kept it wrote it; empty: none.
     */
    [[nodiscard]] Result<QString> lastSetup();
    [[nodiscard]] Result<void> setLastSetup(const QString &text);
    /** An edit that was not finished, as whoever kept it wrote it: sealed, and only one. NeedsOwner. */
    [[nodiscard]] Result<std::optional<WipedBytes>> draft();
    [[nodiscard]] Result<void> keepDraft(QByteArrayView content);
    [[nodiscard]] Result<void> forgetDraft();

    /** What makeBackup() needs; support may make backups, too. */
    [[nodiscard]] Result<BackupSource> backupSource() const;
    /** A backup of this vault, read-only, with the keys at hand. BackupUnusable where it does not open
     *  with them, is damaged, or is of another vault. */
    [[nodiscard]] Result<std::unique_ptr<OpenVault>> openBackup(const VaultFolder &backup) const;
    /** Whether it is a vault of this one's, whole as far as can be seen without a key, with other keys. */
    [[nodiscard]] bool hasOtherKeys(const VaultFolder &backup) const;
    /** Whether these are keys that this vault had before. */
    [[nodiscard]] bool hasFormerKeys(const VaultFolder &backup) const;
    /** What is wrong with either copy of the key slots. */
    [[nodiscard]] Result<std::vector<SlotFinding>> slotFindings();
    /** The engine's findings after reading and authenticating every page. */
    [[nodiscard]] Result<QStringList> pageFindings();
    /** This vault once more, to be read on another thread. */
    [[nodiscard]] Result<std::unique_ptr<OpenVault>> twin() const;
    /** Ends what is being read, with an error; from any thread, while this lives. */
    void interrupt() const { m_connection.interrupt(); }
    /** The first half of restoring a backup, which changes nothing; a twin can do it. One at a time. */
    [[nodiscard]] Result<PreparedRestore> prepareRestore(const VaultFolder &backup,
                                                         const PageWatch &watch) const;
    /** The second: everything in the vault is as it was in that backup, in one step; the ways in stay
     *  as they are. After an error but NotConfirmed nothing has changed. Whoever has read the vault
     *  before has to read it anew, and to open it anew where the backup is of an older version. */
    [[nodiscard]] Result<void> finishRestore(PreparedRestore prepared, const Change &change);

    /** The first half of changing all keys, which changes nothing; a twin can do it. Only `ways` will
     *  open the vault, each with the keys of its role; LastSlot where no owner's password is among
     *  them, NeedsConsent where an owner has something of the ways in to confirm first. Letters to the audit log that are not filed before count as nobody's. */
    [[nodiscard]] Result<PreparedKeys> prepareKeys(const std::vector<NewSlot> &ways,
                                                   const Change &change, const PageWatch &watch);
    /** The second. A kill at any instant leaves a vault that opens with the keys of before or of after.
     *  After an error nothing has changed: VaultInUse where the vault was changed since the first.
     *  After success this is the vault of before, and good for nothing but to be closed. */
    [[nodiscard]] Result<RenewedKeys> finishKeys(PreparedKeys prepared);

    /** What is done from now on is a part of it. */
    [[nodiscard]] Result<LongChange> beginLong();

    [[nodiscard]] QStringList inboxItems() const { return Inbox(m_folder).items(); }
    [[nodiscard]] Result<InboxItem> takeFromInbox(const QString &id);
    [[nodiscard]] Result<void> removeFromInbox(const QString &id) const;
    [[nodiscard]] Result<QString> putIntoInbox(const QString &name, QByteArrayView content,
                                               const QDateTime &now) const
    {
        return Inbox(m_folder).put(m_slots, name, content, now);
    }

private:
    OpenVault(VaultFolder folder, KeySlots slotTable, Unlocked unlocked, Connection connection,
              std::optional<VaultLock> lock);

    [[nodiscard]] static Result<std::unique_ptr<OpenVault>> openWith(const VaultFolder &folder,
                                                                     const SlotSecret &secret,
                                                                     OpenMode mode,
                                                                     const QDateTime &now,
                                                                     const UpgradeWatch &watch);
    /** What is written down of a change of the ways in. */
    struct SlotDeed
    {
        QString slotId;
        domain::Action action;
        QString detail;
        QDateTime at;
        const Secret *chainSealing = nullptr; //!< of a new slot, or of one with a new name
        QString name {}; //!< with that
    };
    /** What opens letters, also those to the boxes of before; nothing for support. */
    [[nodiscard]] Result<std::vector<BoxKey>> boxes();
    [[nodiscard]] AuditChain chainOf(const QString &slotId, Secret sealing) const;
    /** What is told of the log at the unlocking. */
    void lookAtLog(const Change &change);
    /** Each way in whose chain is not there gets one, as far as this login can give it. */
    void beginChains(const Change &change);
    [[nodiscard]] Result<void> beginChain(const AuditChain &chain, const QString &slotId,
                                          const Change &change);
    [[nodiscard]] Result<void> keepChain(const QString &slotId, const Secret &sealing,
                                         const QString &name);
    void forgetSlot(const QString &slotId);
    [[nodiscard]] Result<void> fileOne(const AuditLetter &letter, qint64 missing,
                                       const Change &change);
    [[nodiscard]] Result<void> changeSlots(KeySlots changed, const SlotSecret *proof,
                                           const std::optional<SlotDeed> &deed = {});

    static inline const QString keysName = u"/keys.new"_s; //!< where keys are changed

    VaultFolder m_folder;
    std::optional<VaultLock> m_lock; // first in, last out
    KeySlots m_slots;
    VaultKeys m_keys;
    QString m_usedSlot;
    Secret m_chainSealing;
    Connection m_connection;
    AuditTrail m_audit;
    CredentialStore m_store;
    ProviderStore m_providers;
    RecoveryChecks m_checks;
    SlotWatch m_watch;
    QStringList m_formerSalts;
    QString m_actor;
    std::vector<SlotNotice> m_notices;
};

} // namespace eab::vault
