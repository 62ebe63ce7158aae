// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/RecordChange.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "domain/History.h"
#include "domain/KeySlot.h"
#include "domain/UpgradeStage.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <chrono>
#include <memory>
#include <type_traits>
#include <vector>

namespace eab::keychain {
class Keychain;
}
namespace eab::vault {
class CredentialStore;
class OpenVault;
class VaultFolder;
struct Change;
struct RenewedKeys;
struct SlotSecret;
} // namespace eab::vault

namespace eab::app {

class RecordList;

/** How long a removed record can be brought back: an owner's next unlocking after that, if it may
 *  change the vault, takes the record away for good. */
inline constexpr int daysInBin = 30;

/** Whether a vault is opened to change it, or only to look. */
enum class Access { Change, LookOnly };

/** What Argon2id may cost for a new password slot; zero means: measured on this computer. */
struct KeyCost
{
    int memoryMiB = 0;
};

/** Whether this computer remembers a vault it has seen, in its settings. */
enum class Memory { Kept, None };

struct NewVault
{
    QString title;
    Secret password;
    KeyCost cost;
    Memory memory = Memory::Kept;
};

/** The vault as the two faces see it: there or not, locked or unlocked.
 *
 *                       create()                       lock(), destructor
 *      nothing there ------------>  unlocked  <----------------------------->  locked
 *                                            unlock(), unlockWithKeychain()
 *
 *  Promises:
 *  1. Keys exist only while unlocked. lock() closes the database and wipes them before it returns.
 *  2. Failing to unlock changes nothing: no key, slot or keychain entry is made or removed.
 *  3. A vault that was asked for and opens only after another one was chosen is not shown.
 *  4. Slow work (key derivation) runs off the caller's thread in the ...Later() forms, whose
 *     futures finish on the thread of this object. The plain forms block and are for the terminal.
 */
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Clock &clock, keychain::Keychain &keychain, QObject *parent = nullptr);
    ~Session() override;

    /** `$EAB_VAULT`, else default.eabvault in the user's data folder. */
    [[nodiscard]] static QString defaultFolder();

    /** The vault to work with; locks the one before. */
    void setFolder(const QString &path);
    /** The same for a person's choice: VaultMissing, and nothing happens, where there is none. */
    [[nodiscard]] Result<void> chooseFolder(const QString &path);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool exists() const;
    /** The vault's own title; known while locked, too. Its folder's name when there is none. */
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasKeychainSlot() const;

    [[nodiscard]] bool isUnlocked() const { return m_vault != nullptr; }
    /** False for a support login, which sees no secret and changes nothing. */
    [[nodiscard]] bool isOwner() const;
    [[nodiscard]] bool isReadOnly() const;
    /** What a person should hear of the ways in, since unlocking or since they were changed. */
    [[nodiscard]] std::vector<domain::SlotNotice> notices() const;

    /** Makes a new vault, leaves it unlocked, and answers its recovery code: eight groups of five
     *  characters, shown this once. */
    [[nodiscard]] Result<Secret> create(const NewVault &request);
    [[nodiscard]] QFuture<Result<Secret>> createLater(NewVault request);

    /** `typed` is a password or a recovery code; which one is seen from its form. */
    [[nodiscard]] Result<void> unlock(const Secret &typed, Access access = Access::Change);
    [[nodiscard]] QFuture<Result<void>> unlockLater(Secret typed, Access access = Access::Change);
    /** With the slot of this computer's keychain. Needs a running event loop to finish. */
    [[nodiscard]] QFuture<Result<void>> unlockWithKeychain(Access access = Access::Change);

    /** What gives a key away, or adds a way to it, needs that a way in was used within that time, by unlocking
     *  or by prove(): NeedsPassword else. Zero: unlocking is enough, as it is at first. */
    void setProofLasts(std::chrono::seconds lasts) { m_proofLasts = lasts; }
    [[nodiscard]] bool isProven() const;
    /** Locked; NeedsPassword: why no key may be given away now. */
    [[nodiscard]] Result<void> mayGiveKeys() const;
    /** A way in of an owner was typed just now. */
    void prove();

    void lock();
    /** The same after the vault's keys have become others. */
    void lockRenewed(const vault::RenewedKeys &renewed);

    /** Takes something in while locked, or logged in for support: sealed now, filed by an owner.
     *  `vaultFolder` names another vault than the one worked with. */
    [[nodiscard]] Result<void> putIntoInbox(const QString &name, QByteArrayView content,
                                            const QString &vaultFolder = {});
    [[nodiscard]] qsizetype inboxCount() const;

    /** The name under which a keychain keeps the secret of a slot. */
    [[nodiscard]] static QString keychainEntry(const QString &vaultId, const QString &slotId);

    /** Locked, NeedsOwner, VaultReadOnly, VaultInUse: why nothing may be changed now. */
    [[nodiscard]] Result<void> mayChange() const;

    // For the use cases of this room.
    /** Does `work` with the open vault, which may be changed, and tells afterwards, once, which
     *  records it touched, also where it ended half-way. Work within work tells with the outer one.
     *  Answers what `work` does, or why the vault may not be changed. */
    template <typename Work>
    [[nodiscard]] auto change(Work work) -> std::invoke_result_t<Work, vault::OpenVault &>
    {
        EAB_TRY(mayChange());
        const Telling telling(*this);
        return work(*m_vault);
    }
    /** Does `work` with the open vault to look only. Answers what `work` does, or Locked. */
    template <typename Work>
    [[nodiscard]] auto look(Work work) const -> std::invoke_result_t<Work, vault::OpenVault &>
    {
        EAB_TRY(mayLook());
        return work(*m_vault);
    }
    /** Writes down, before it is done, what changes nothing: in the record's history and in the audit
     *  log; where the vault may only be looked at, as a letter to the log. NotWrittenDown. What gives a key
     *  away is refused with NeedsPassword where isProven() does not hold. */
    [[nodiscard]] Result<void> note(const QString &recordId, domain::Action action,
                                    const QString &detail);
    /** The same in the log alone, of what is about to be done. */
    [[nodiscard]] Result<void> noteBefore(const QString &subject, domain::Action action,
                                          const QString &detail);
    /** An owner knows that the audit log had more in it. */
    void confirmLog();
    /** All records: read when first asked for, kept up to date from then on, forgotten when the
     *  vault is locked. The list stays where it is as long as this session lives. */
    [[nodiscard]] Result<const RecordList *> records();
    /** Says what time has moved in that list; reads nothing. */
    void passTime();
    [[nodiscard]] vault::OpenVault *vault() { return m_vault.get(); }
    /** An import that is being stored has the vault for itself: until it is done, mayChange() tells
     *  everybody else VaultInUse, so that nobody's change becomes a part of it. */
    void setReserved(bool reserved) { m_reserved = reserved; }
    /** Who and when, for the history. */
    [[nodiscard]] vault::Change who() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] keychain::Keychain &keychain() { return m_keychain; }

signals:
    /** While an unlocking goes on that brings the vault up to date. */
    void upgrading(eab::domain::UpgradeStage stage);
    void unlocked();
    /** Sent while the vault can still be asked: close what shows secrets. */
    void aboutToLock();
    void locked();
    /** Once after every change that touched records. */
    void recordsChanged(const eab::app::RecordChange &change);
    /** These stand elsewhere by now, though nobody has changed them. */
    void timePassed(const QSet<QString> &moved);

private:
    /** Around a change: what it touched is told when the outermost one ends. */
    class Telling
    {
    public:
        explicit Telling(Session &session)
            : m_session(session)
        {
            ++m_session.m_depth;
        }
        Telling(const Telling &) = delete;
        Telling &operator=(const Telling &) = delete;
        ~Telling()
        {
            if (--m_session.m_depth == 0)
                m_session.tell();
        }

    private:
        Session &m_session;
    };

    [[nodiscard]] Result<void> mayLook() const;
    [[nodiscard]] Result<void> mayNote(domain::Action action) const;
    void tell();
    /** Brings the list up to date. */
    [[nodiscard]] RecordChange reread(const QSet<QString> &touched);
    void forgetRecords();

    using Opened = Result<std::unique_ptr<vault::OpenVault>>;

    void emptyOldBin();
    [[nodiscard]] Result<void> adopt(Opened opened, const vault::VaultFolder &folder,
                                     domain::Action how = domain::Action::Unlocked,
                                     Memory memory = Memory::Kept);
    /** What the audit log is told of an unlocking, and what it tells. */
    void writeDown(domain::Action how);
    void noteRefused(const vault::VaultFolder &folder, const Error &error) const;
    void fileLetters();
    void rememberLog() const;
    struct KeychainTry;
    void tryKeychainSlot(const std::shared_ptr<KeychainTry> &attempt);

    const Clock &m_clock;
    keychain::Keychain &m_keychain;
    QString m_folder;
    std::unique_ptr<vault::OpenVault> m_vault;
    const std::unique_ptr<RecordList> m_records; //!< the same one as long as this object lives
    bool m_haveRecords = false;
    int m_depth = 0; //!< of changes under way
    bool m_locking = false;
    bool m_reserved = false;
    std::chrono::seconds m_proofLasts {0};
    QDateTime m_proven; //!< when a way in was used last
    Memory m_memory = Memory::Kept;
    bool m_isWrittenDown = true; //!< the log has a line of this unlocking
    bool m_isLogCut = false; //!< it lacks what this computer has seen in it
    qint64 m_filed = 0; //!< changes of the vault after which letters to the log were filed
};

} // namespace eab::app
