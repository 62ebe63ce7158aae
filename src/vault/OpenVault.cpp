// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/OpenVault.h"

#include "base/File.h"
#include "vault/audit/AuditTrail.h"
#include "vault/audit/SlotChains.h"
#include "vault/file/Meta.h"
#include "vault/file/Schema.h"
#include "vault/file/ScratchFolder.h"
#include "vault/keys/Crypto.h"
#include "vault/upgrade/Upgrade.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace eab::vault {

namespace {

const QString lastSetupName = u"last_setup"_s;
const QString restoringName = u"/restoring.new"_s;

/** Opens the database. Whoever only looks cannot take back what a killed writer left half done;
 *  then somebody who may write does it first, under the lock, as the next writer would. */
Result<Connection> openDatabase(const VaultFolder &folder, const Secret &key,
                                const CipherSettings &cipher, OpenMode mode, const QDateTime &now)
{
    auto connection = Connection::open(folder.databasePath(), key, cipher, mode);
    if (connection || mode == OpenMode::ReadWrite
        || connection.error().code != ErrorCode::ReadOnlyDisk)
        return connection;
    if (const auto lock = VaultLock::acquire(folder.path(), now)) {
        if (Connection::open(folder.databasePath(), key, cipher, OpenMode::ReadWrite))
            return Connection::open(folder.databasePath(), key, cipher, mode);
    }
    return connection;
}

struct OpenedSlot
{
    KeySlots table;
    VaultKeys keys;
    Secret chainSealing;
    SlotWatch::Opened opened;
};

/** With the first of the copies that opens. */
Result<OpenedSlot> unlock(const VaultFolder &folder, const std::vector<SlotFiles::Copy> &copies,
                          const SlotSecret &secret)
{
    Error error {ErrorCode::DamagedKeySlots, folder.slotsPath(),
                 errorName(ErrorCode::FileNotFound)};
    bool isTried = false;
    // What a newer program has written, an older copy does not undo.
    for (const SlotFiles::Copy &copy : copies) {
        if (!copy.table && copy.table.error().code == ErrorCode::NewerFormat)
            return copy.table.error();
    }
    for (auto copy = copies.begin(); copy != copies.end(); ++copy) {
        const bool isAnother = std::none_of(copies.begin(), copy, [&copy](const auto &before) {
            return before.text == copy->text;
        });
        if (!copy->table) {
            if (copy == copies.begin())
                error = copy->table.error();
            continue;
        }
        if (!isAnother)
            continue;
        auto unlocked = copy->table->unlock(secret);
        if (unlocked)
            return OpenedSlot {*copy->table,
                               std::move(unlocked->keys),
                               std::move(unlocked->chainSealing),
                               {*copy->table, copy->place, unlocked->slotId}};
        if (!isTried)
            error = unlocked.error();
        isTried = true;
    }
    return error;
}

} // namespace

OpenVault::OpenVault(VaultFolder folder, KeySlots slotTable, Unlocked unlocked,
                     Connection connection, std::optional<VaultLock> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_slots(std::move(slotTable))
    , m_keys(std::move(unlocked.keys))
    , m_usedSlot(std::move(unlocked.slotId))
    , m_chainSealing(std::move(unlocked.chainSealing))
    , m_connection(std::move(connection))
    , m_audit(m_connection, m_keys)
    , m_store(m_connection, m_keys)
    , m_providers(m_connection, m_keys, m_store)
    , m_checks(m_connection, m_keys)
    , m_watch(m_connection, m_folder.path(), m_keys)
{
    if (auto salts = m_watch.formerSalts())
        m_formerSalts = std::move(*salts);
}

Result<std::unique_ptr<OpenVault>> OpenVault::create(const VaultFolder &folder,
                                                     const NewVault &content, const QDateTime &now)
{
    const QFileInfo target(folder.path());
    const bool emptyFolder = target.isDir() && target.isReadable()
        && QDir(folder.path())
               .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (target.exists() && !emptyFolder)
        return Error {ErrorCode::VaultExists, folder.path(), {}};

    errno = 0;
    if (!QDir().mkpath(target.absolutePath()))
        return fileError(target.absolutePath(), ErrorCode::WriteFailed);
    const auto name = EAB_TRY(randomName(8));
    const VaultFolder scratch(folder.path() + u".new-"_s + name);
    ScratchFolder cleanUp(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));

    auto inbox = makeKeyPair();
    auto vaultKey = randomSecret(keyBytes);
    auto secretsKey = randomSecret(keyBytes);
    if (!inbox || !vaultKey || !secretsKey)
        return !inbox ? inbox.error() : !vaultKey ? vaultKey.error() : secretsKey.error();
    const VaultKeys keys {std::move(*vaultKey), std::move(*secretsKey),
                          std::move(inbox->privateKey)};
    auto slotTable = EAB_TRY(KeySlots::create(content.title, inbox->publicKey));
    const auto addOwner = [&](const SlotSecret &secret, const QString &label) {
        return slotTable.add({secret.clone(), SlotRole::Owner, label, content.cost, {}}, keys, now);
    };
    const auto password = EAB_TRY(addOwner(content.password, u"password"_s));
    const auto recovery = EAB_TRY(addOwner(content.recovery, u"recovery code"_s));
    slotTable.setGeneration(1);
    const auto text = EAB_TRY(slotTable.toJson(keys.vaultKey));
    EAB_TRY(scratch.slotFiles().writeAside(text));
    const auto reread = EAB_TRY(scratch.readSlots());
    const auto opens = EAB_TRY(reread.unlock(content.recovery));
    if (!(opens.keys.vaultKey == keys.vaultKey))
        return Error {ErrorCode::Internal, {}, u"the new slot gives another key"_s};
    {
        auto connection = EAB_TRY(
            Connection::create(scratch.databasePath(), keys.vaultKey, slotTable.cipher()));
        auto written = createSchema(connection);
        if (written)
            written = writeMeta(connection, u"vault_id"_s, slotTable.vaultId());
        if (written)
            written = writeMeta(connection, u"created"_s, now.toString(Qt::ISODate));
        if (written)
            written = SlotWatch(connection, scratch.path(), keys).remember(slotTable, text);
        if (written)
            written = RecoveryChecks(connection, keys)
                          .keep(recovery.id, RecoveryCode::ofBits(content.recovery.secret));
        for (const auto *added : {&password, &recovery}) {
            if (written)
                written
                    = SlotChains(connection, keys)
                          .keep(added->id, added->chainSealing, slotTable.find(added->id)->title());
        }
        if (written) // from the first row on its end is sealed
            written = connection.transact([&] {
                return AuditTrail(connection, keys)
                    .append(slotTable.vaultId(), domain::Action::VaultCreated, {},
                            {now, content.actor});
            });
        if (!written && written.error().code == ErrorCode::NotConfirmed)
            return Error {ErrorCode::WriteFailed, folder.path(), written.error().detail};
        if (!written)
            return written.error();
    }
    for (const QString &part : {u"/inbox"_s, u"/backups"_s}) {
        EAB_TRY(makePrivateFolder(scratch.path() + part));
    }
    if (auto moved = placeFolder(scratch.path(), folder.path()); !moved) {
        // It is there, and whoever is told so can look.
        if (moved.error().code == ErrorCode::NotConfirmed)
            cleanUp.keep();
        return moved.error();
    }
    cleanUp.keep();
    // The code opens at once, the password after a second; it is the password that was typed.
    auto opened = EAB_TRY(openWith(folder, content.recovery, OpenMode::ReadWrite, now, {}));
    opened->m_usedSlot = password.id;
    opened->m_chainSealing = password.chainSealing.clone();
    return opened;
}

Result<std::unique_ptr<OpenVault>> OpenVault::open(const VaultFolder &folder,
                                                   const SlotSecret &secret, OpenMode mode,
                                                   const QDateTime &now, const UpgradeWatch &watch)
{
    auto vault = openWith(folder, secret, mode, now, watch);
    // Whoever has typed all of the code has shown its paper. Where that cannot be noted, it is asked
    // again, and nobody is kept out by it.
    if (vault && secret.kind == SlotKind::Recovery && !(*vault)->isReadOnly())
        std::ignore = (*vault)->m_checks.forget((*vault)->m_usedSlot);
    return vault;
}

Result<void> OpenVault::proveRecovery(const QString &slotId, const Change &change)
{
    const KeySlot *slot = m_slots.find(slotId);
    if (slot == nullptr || slot->kind != SlotKind::Recovery)
        return Error {ErrorCode::NoSuchSlot, slotId, {}};
    return m_connection.transact([&]() -> Result<void> {
        EAB_TRY(m_checks.prove(slotId, change.at));
        return m_audit.append(slotId, domain::Action::RecoveryProven, {}, change);
    });
}

Result<std::unique_ptr<OpenVault>> OpenVault::openWith(const VaultFolder &folder,
                                                       const SlotSecret &secret, OpenMode mode,
                                                       const QDateTime &now,
                                                       const UpgradeWatch &watch)
{
    if (!folder.exists())
        return Error {ErrorCode::VaultMissing, folder.path(), {}};
    // The lock comes first: what is read without it may be another's change half done. And whoever is
    // too late should know before the costly derivation.
    std::optional<VaultLock> lock;
    if (mode == OpenMode::ReadWrite) {
        lock = EAB_TRY(VaultLock::acquire(folder.path(), now));
        const ScratchFolder left(folder.path() + restoringName); // of a restoring that was killed
        const ScratchFolder keys(folder.path() + keysName);
    }
    auto copies = folder.slotFiles().read();
    auto unlocked = EAB_TRY(unlock(folder, copies, secret));
    if (!unlocked.keys.isOwner()) {
        lock.reset();
        mode = OpenMode::ReadOnly;
    }
    auto connection
        = openDatabase(folder, unlocked.keys.vaultKey, unlocked.table.cipher(), mode, now);
    if (!connection && connection.error().code == ErrorCode::DamagedDatabase) {
        // Of a change of the keys that was killed there are slots for those of before and of after; and
        // without the lock it may have been done in between.
        if (!lock)
            copies = folder.slotFiles().read();
        std::vector<SlotFiles::Copy> others;
        std::copy_if(copies.begin(), copies.end(), std::back_inserter(others),
                     [&unlocked](const SlotFiles::Copy &copy) {
                         return copy.table
                             && copy.table->cipher().salt != unlocked.table.cipher().salt;
                     });
        if (auto other = unlock(folder, others, secret)) {
            if (!other->keys.isOwner()) {
                lock.reset();
                mode = OpenMode::ReadOnly;
            }
            connection
                = openDatabase(folder, other->keys.vaultKey, other->table.cipher(), mode, now);
            unlocked = std::move(*other);
        } else if (!others.empty() && other.error().code == ErrorCode::WrongPassword) {
            return other.error(); // a way in that was left behind
        }
    }
    if (!connection)
        return connection.error();
    KeySlots slotTable = unlocked.table;
    const auto upgraded
        = upgrade(*connection, folder, unlocked.keys, slotTable.cipher(), mode, now, watch);
    const bool isConfirmed = upgraded || upgraded.error().code != ErrorCode::NotConfirmed;
    if (!upgraded && isConfirmed)
        return upgraded.error();
    std::unique_ptr<OpenVault> vault(
        new OpenVault(folder, std::move(slotTable),
                      Unlocked {std::move(unlocked.keys), unlocked.opened.slotId,
                                std::move(unlocked.chainSealing)},
                      std::move(*connection), std::move(lock)));
    const bool mayWrite = !vault->isReadOnly();
    auto settled = EAB_TRY(vault->m_watch.settle(unlocked.opened, copies, mayWrite));
    // Without the lock somebody may have changed them in between.
    if (!mayWrite
        && std::any_of(settled.notices.begin(), settled.notices.end(), domain::needsConfirming)) {
        copies = folder.slotFiles().read();
        settled = EAB_TRY(vault->m_watch.settle(unlocked.opened, copies, mayWrite));
    }
    vault->m_slots = std::move(settled.table);
    vault->m_notices = std::move(settled.notices);
    if (!isConfirmed)
        vault->m_notices.push_back(domain::SlotNotice::NotConfirmed);
    const auto exposure = folder.exposure();
    if (exposure.isOpen)
        vault->m_notices.push_back(SlotNotice::OpenFolder);
    if (exposure.isOfAnother)
        vault->m_notices.push_back(SlotNotice::FolderOfAnother);
    vault->lookAtLog({now, {}});
    return vault;
}

Result<QString> OpenVault::lastSetup()
{
    return readMeta(m_connection, lastSetupName);
}

Result<void> OpenVault::setLastSetup(const QString &text)
{
    return m_connection.transact([&] { return writeMeta(m_connection, lastSetupName, text); });
}

Result<void> OpenVault::changeSlots(KeySlots changed, const SlotSecret *proof,
                                    const std::optional<SlotDeed> &deed)
{
    if (isReadOnly())
        return Error {
            isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, m_folder.path(), {}};
    changed.setGeneration(std::max(changed.generation(), m_slots.generation()));
    const auto note = [&](domain::Action action, const QString &detail) -> Result<void> {
        if (action == deed->action && deed->chainSealing != nullptr)
            EAB_TRY(keepChain(deed->slotId, *deed->chainSealing, deed->name));
        return m_audit.append(deed->slotId, action, detail, {deed->at, m_actor});
    };
    SlotWatch::Note noted;
    SlotWatch::Note takenBack;
    if (deed) {
        noted = [&] { return note(deed->action, deed->detail); };
        takenBack = [&] { return note(domain::Action::SlotChangeTakenBack, {}); };
    }
    auto settled = EAB_TRY(m_watch.change(std::move(changed), proof, noted, takenBack));
    m_slots = std::move(settled.table);
    std::erase_if(m_notices, [](SlotNotice notice) { return !domain::needsConfirming(notice); });
    m_notices.insert(m_notices.end(), settled.notices.begin(), settled.notices.end());
    return {};
}

Result<QString> OpenVault::addSlot(const NewSlot &request, const QDateTime &now)
{
    return replaceSlot({}, request, now);
}

Result<QString> OpenVault::replaceSlot(const QString &id, const NewSlot &request,
                                       const QDateTime &now)
{
    // It may be that of the very slot.
    const QString gone = id; // NOLINT(performance-unnecessary-copy-initialization)
    KeySlots changed = m_slots;
    const auto added = EAB_TRY(changed.add(request, m_keys, now, gone.isEmpty() ? 0 : 1));
    const QString &made = added.id;
    if (!gone.isEmpty())
        EAB_TRY(changed.remove(gone));
    const QString detail = nameOf(domain::slotKindNames, request.secret.kind) + QLatin1Char(' ')
        + nameOf(domain::slotRoleNames, request.role) + u": "_s + request.label;
    EAB_TRY(changeSlots(
        std::move(changed), &request.secret,
        SlotDeed {made, gone.isEmpty() ? domain::Action::SlotAdded : domain::Action::SlotReplaced,
                  gone.isEmpty() ? detail : detail + u", instead of "_s + gone, now,
                  &added.chainSealing, request.label}));
    if (m_usedSlot == gone) {
        m_usedSlot = made;
        m_chainSealing = added.chainSealing.clone();
    }
    if (!gone.isEmpty())
        forgetSlot(gone);
    beginChains({now, m_actor});
    // The slot is there: without check values its paper is not asked for, and no more.
    if (request.secret.kind == SlotKind::Recovery)
        std::ignore = m_checks.keep(made, RecoveryCode::ofBits(request.secret.secret));
    return made;
}

Result<void> OpenVault::removeSlot(const QString &id, const QDateTime &now)
{
    KeySlots changed = m_slots;
    const QString gone = id; // NOLINT(performance-unnecessary-copy-initialization)
    const KeySlot *slot = changed.find(gone);
    const QString title = slot == nullptr ? QString() : slot->title();
    EAB_TRY(changed.remove(gone));
    EAB_TRY(changeSlots(std::move(changed), nullptr,
                        SlotDeed {gone, domain::Action::SlotRemoved, title, now}));
    forgetSlot(gone);
    return {};
}

Result<void> OpenVault::renameSlot(const QString &id, const QString &name, const QDateTime &now)
{
    KeySlots changed = m_slots;
    EAB_TRY(changed.rename(id, name));
    const QString title = changed.find(id)->title();
    const auto kept = EAB_TRY(SlotChains(m_connection, m_keys).find(id));
    return changeSlots(std::move(changed), nullptr,
                       SlotDeed {id, domain::Action::SlotRenamed, name, now,
                                 kept ? &kept->sealing : nullptr, title});
}

Result<void> OpenVault::confirmSlots(Ways ways, const QDateTime &now)
{
    KeySlots chosen = m_slots;
    if (ways == Ways::AsRemembered) {
        if (auto remembered = EAB_TRY(m_watch.remembered()))
            chosen = std::move(*remembered);
    }
    const QString fingerprint = chosen.fingerprint();
    EAB_TRY(changeSlots(
        std::move(chosen), nullptr,
        SlotDeed {m_slots.vaultId(), domain::Action::SlotsConfirmed, fingerprint, now}));
    EAB_TRY(m_watch.confirm());
    std::erase_if(m_notices, domain::needsConfirming);
    return {};
}

Result<std::optional<WipedBytes>> OpenVault::draft()
{
    return SealedFields(m_connection, m_keys).message(field::draft, field::draft);
}

Result<void> OpenVault::keepDraft(QByteArrayView content)
{
    return m_connection.transact([&]() -> Result<void> {
        SealedFields sealed(m_connection, m_keys);
        EAB_TRY(sealed.purge(field::draft));
        return sealed.put(field::draft, field::draft, 1, content);
    });
}

Result<void> OpenVault::forgetDraft()
{
    return m_connection.transact(
        [&] { return SealedFields(m_connection, m_keys).purge(field::draft); });
}

Result<void> OpenVault::setTitle(const QString &title)
{
    KeySlots changed = m_slots;
    changed.setTitle(title);
    return changeSlots(std::move(changed), nullptr);
}

Result<BackupSource> OpenVault::backupSource() const
{
    auto text = EAB_TRY(m_slots.toJson(m_keys.vaultKey));
    return BackupSource {m_folder, m_keys.vaultKey.clone(), m_slots.cipher(), m_slots.vaultId(),
                         std::move(text)};
}

Result<std::unique_ptr<OpenVault>> OpenVault::openBackup(const VaultFolder &backup) const
{
    const auto unusable = [&backup](const Error &error) {
        return Error {ErrorCode::BackupUnusable, backup.path(), errorName(error.code)};
    };
    auto table = backup.readSlots();
    if (!table)
        return table.error().code == ErrorCode::VaultMissing ? table.error()
                                                             : unusable(table.error());
    if (table->vaultId() != m_slots.vaultId())
        return unusable({ErrorCode::VaultMissing, {}, {}});
    if (hasOtherKeys(backup))
        return Error {ErrorCode::BackupUnusable, backup.path(), {}, reason::OtherKeys {}};
    auto connection = Connection::open(backup.databasePath(), m_keys.vaultKey, table->cipher(),
                                       OpenMode::ReadOnly);
    if (!connection)
        return unusable(connection.error());
    const auto looked
        = upgrade(*connection, backup, m_keys, table->cipher(), OpenMode::ReadOnly, {}, {});
    if (!looked)
        return looked.error();
    return std::unique_ptr<OpenVault>(new OpenVault(backup, std::move(*table),
                                                    Unlocked {m_keys.clone(), m_usedSlot},
                                                    std::move(*connection), std::nullopt));
}

bool OpenVault::hasOtherKeys(const VaultFolder &backup) const
{
    const auto table = backup.readSlots();
    // Each set of keys comes with a salt of its own.
    return table && table->isIntact() && table->vaultId() == m_slots.vaultId()
        && table->cipher().salt != m_slots.cipher().salt;
}

bool OpenVault::hasFormerKeys(const VaultFolder &backup) const
{
    const auto table = backup.readSlots();
    return table && hasOtherKeys(backup)
        && m_formerSalts.contains(QString::fromLatin1(table->cipher().salt.toHex()));
}

Result<std::vector<SlotFinding>> OpenVault::slotFindings()
{
    using Place = SlotFiles::Place;
    using Kind = SlotFinding::Kind;
    const SlotFiles files = m_folder.slotFiles();
    const auto copies = files.read();
    // Programs that knew of one file only did not keep its text either.
    const bool hasSecond = EAB_TRY(m_watch.remembered()).has_value();
    std::vector<SlotFinding> findings;
    const auto pending = std::find_if(copies.begin(), copies.end(), [](const SlotFiles::Copy &one) {
        return one.place == Place::Pending;
    });
    const bool isUnfinished = pending != copies.end() && pending->table
        && pending->table->generation() == m_slots.generation();
    if (isUnfinished)
        findings.push_back({files.path(Place::Pending), Kind::Unfinished});
    for (const Place place : {Place::First, Place::Second}) {
        const QString path = files.path(place);
        const auto copy
            = std::find_if(copies.begin(), copies.end(),
                           [place](const SlotFiles::Copy &one) { return one.place == place; });
        if (copy == copies.end()) {
            if (place == Place::First || hasSecond)
                findings.push_back({path, Kind::Missing});
            continue;
        }
        if (!copy->table || !copy->table->isIntact()) {
            findings.push_back({path, Kind::Damaged});
            continue;
        }
        const bool isOurs = EAB_TRY(copy->table->isAuthentic(m_keys.vaultKey));
        if (!isOurs)
            findings.push_back({path, Kind::NotOurs});
        else if (!isUnfinished && copy->table->generation() < m_slots.generation())
            findings.push_back({path, Kind::Older});
        if (copy->table->asideCount() > 0)
            findings.push_back({path, Kind::SetAside});
    }
    return findings;
}

Result<QStringList> OpenVault::pageFindings()
{
    return m_connection.findings(Connection::Depth::Pages);
}

Result<std::unique_ptr<OpenVault>> OpenVault::twin() const
{
    auto connection = EAB_TRY(Connection::open(m_folder.databasePath(), m_keys.vaultKey,
                                               m_slots.cipher(), OpenMode::ReadOnly));
    EAB_TRY(upgrade(connection, m_folder, m_keys, m_slots.cipher(), OpenMode::ReadOnly, {}, {}));
    return std::unique_ptr<OpenVault>(new OpenVault(m_folder, m_slots,
                                                    Unlocked {m_keys.clone(), m_usedSlot, {}},
                                                    std::move(connection), std::nullopt));
}

Result<PreparedRestore> OpenVault::prepareRestore(const VaultFolder &backup,
                                                  const PageWatch &watch) const
{
    const VaultFolder scratch(m_folder.path() + restoringName);
    {
        const ScratchFolder left(scratch.path()); // of one that was killed
    }
    auto cleanUp = std::make_unique<ScratchFolder>(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));
    auto made
        = EAB_TRY(Connection::create(scratch.databasePath(), m_keys.vaultKey, m_slots.cipher()));
    // It is there only until it is copied: nobody needs it to outlive a loss of power.
    EAB_TRY(made.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"));
    {
        auto source = EAB_TRY(openBackup(backup));
        EAB_TRY(copyPages(source->m_connection, made, watch));
    }
    const auto findings = EAB_TRY(made.findings(Connection::Depth::Pages));
    if (!findings.isEmpty())
        return Error {ErrorCode::BackupUnusable, backup.path(), findings.join(u"; "_s)};
    return PreparedRestore(QFileInfo(backup.path()).fileName(), std::move(cleanUp),
                           std::move(made));
}

Result<void> OpenVault::finishRestore(PreparedRestore prepared, const Change &change)
{
    if (isReadOnly())
        return Error {
            isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, m_folder.path(), {}};
    Connection &made = prepared.m_made;
    const auto text = EAB_TRY(m_slots.toJson(m_keys.vaultKey));
    EAB_TRY(SlotWatch(made, m_folder.path(), m_keys).remember(m_slots, text));
    EAB_TRY(createAuditLetters(made)); // a backup of an older program may lack them
    const auto noted = made.transact([&]() -> Result<void> {
        AuditTrail trail(made, m_keys);
        EAB_TRY(SealedFields(made, m_keys).takeOverSlots(m_connection));
        // What was done since then was done, also if it is taken back now.
        const auto end = EAB_TRY(m_audit.end());
        const bool isOneLog = EAB_TRY(trail.takeOver(m_connection));
        if (!isOneLog || end == AuditTrail::End::Cut)
            EAB_TRY(trail.append(m_slots.vaultId(), domain::Action::LogCut, {}, change));
        return trail.append(m_slots.vaultId(), domain::Action::VaultRestored, prepared.m_backup,
                            change);
    });
    if (!noted)
        return noted.error();
    return copyPages(made, m_connection, {});
}

Result<LongChange> OpenVault::beginLong()
{
    auto cache = EAB_TRY(WideCache::of(m_connection));
    auto transaction = EAB_TRY(Transaction::begin(m_connection));
    return LongChange(std::move(cache), std::move(transaction));
}

Result<InboxItem> OpenVault::takeFromInbox(const QString &id)
{
    if (!isOwner())
        return Error {ErrorCode::NeedsOwner, id, {}};
    const auto keys = EAB_TRY(boxes());
    return Inbox(m_folder).take(id, m_slots, keys);
}

Result<void> OpenVault::removeFromInbox(const QString &id) const
{
    return Inbox(m_folder).remove(id);
}

} // namespace eab::vault
