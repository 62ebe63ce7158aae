// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/OpenVault.h"

#include "base/File.h"
#include "vault/file/Schema.h"
#include "vault/file/ScratchFolder.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/upgrade/Upgrade.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace eab::vault {

namespace {

const QString generationName = u"slots_generation"_s;
const QString setName = u"slots_set"_s;
const QString lastSetupName = u"last_setup"_s;

Result<QString> readMeta(Connection &connection, const QString &name)
{
    Statement statement(connection, "SELECT value FROM meta WHERE name=?");
    statement.bind(name);
    const auto row = EAB_TRY(statement.step());
    return row ? statement.text(0) : QString();
}

Result<void> writeMeta(Connection &connection, const QString &name, const QString &value)
{
    Statement statement(connection, "INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)");
    statement.bind(name).bind(value);
    return statement.run();
}

/** What the database keeps of the slots file, to notice a change behind its back. */
Result<void> rememberSlots(Connection &connection, const KeySlots &slotTable)
{
    return connection.transact([&]() -> Result<void> {
        EAB_TRY(writeMeta(connection, generationName, QString::number(slotTable.generation())));
        return writeMeta(connection, setName, slotTable.fingerprint());
    });
}

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

} // namespace

OpenVault::OpenVault(VaultFolder folder, KeySlots slotTable, Unlocked unlocked,
                     Connection connection, std::optional<VaultLock> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_slots(std::move(slotTable))
    , m_keys(std::move(unlocked.keys))
    , m_usedSlot(std::move(unlocked.slotId))
    , m_connection(std::move(connection))
    , m_store(m_connection, m_keys)
    , m_providers(m_connection, m_keys, m_store)
    , m_checks(m_connection, m_keys)
{ }

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
    const QString password = EAB_TRY(addOwner(content.password, u"password"_s));
    const QString recovery = EAB_TRY(addOwner(content.recovery, u"recovery code"_s));
    slotTable.setGeneration(1);
    {
        auto connection = EAB_TRY(
            Connection::create(scratch.databasePath(), keys.vaultKey, slotTable.cipher()));
        auto written = createSchema(connection);
        if (written)
            written = writeMeta(connection, u"vault_id"_s, slotTable.vaultId());
        if (written)
            written = writeMeta(connection, u"created"_s, now.toString(Qt::ISODate));
        if (written)
            written = rememberSlots(connection, slotTable);
        if (written)
            written = RecoveryChecks(connection, keys)
                          .keep(recovery, RecoveryCode::ofBits(content.recovery.secret));
        if (!written)
            return written.error();
    }
    EAB_TRY(scratch.writeSlots(slotTable, keys, &content.recovery));
    for (const QString &part : {u"/inbox"_s, u"/backups"_s}) {
        EAB_TRY(makePrivateFolder(scratch.path() + part));
    }
    if (std::rename(QFile::encodeName(scratch.path()).constData(),
                    QFile::encodeName(folder.path()).constData())
        != 0)
        return fileError(folder.path(), ErrorCode::WriteFailed);
    cleanUp.keep();
    // The code opens at once, the password after a second; it is the password that was typed.
    auto opened = EAB_TRY(openWith(folder, content.recovery, OpenMode::ReadWrite, now, {}));
    opened->m_usedSlot = password;
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

Result<std::unique_ptr<OpenVault>> OpenVault::openWith(const VaultFolder &folder,
                                                       const SlotSecret &secret, OpenMode mode,
                                                       const QDateTime &now,
                                                       const UpgradeWatch &watch)
{
    auto slotTable = EAB_TRY(folder.readSlots());
    // The lock is asked for before the costly derivation: whoever is too late should know at once.
    std::optional<VaultLock> lock;
    if (mode == OpenMode::ReadWrite) {
        lock = EAB_TRY(VaultLock::acquire(folder.path(), now));
    }
    auto unlocked = slotTable.unlock(secret);
    if (!unlocked)
        return unlocked.error();
    if (!unlocked->keys.isOwner()) {
        lock.reset();
        mode = OpenMode::ReadOnly;
    }
    auto connection
        = EAB_TRY(openDatabase(folder, unlocked->keys.vaultKey, slotTable.cipher(), mode, now));
    EAB_TRY(upgrade(connection, folder, unlocked->keys, slotTable.cipher(), mode, now, watch));
    std::unique_ptr<OpenVault> vault(new OpenVault(folder, std::move(slotTable),
                                                   std::move(*unlocked), std::move(connection),
                                                   std::move(lock)));
    EAB_TRY(vault->compareSlots());
    return vault;
}

/** What the database remembers against what the file says. A file one step ahead, written by us, is
 *  what a kill between the two writes of a change leaves: the database then follows. */
Result<void> OpenVault::compareSlots()
{
    const auto generation = readMeta(m_connection, generationName);
    const auto set = readMeta(m_connection, setName);
    if (!generation)
        return generation.error();
    if (!set)
        return set.error();
    const int remembered = generation->toInt();
    const auto authentic = m_slots.isAuthentic(m_keys.vaultKey);
    if (!authentic)
        return authentic.error();
    if (*authentic && m_slots.generation() > remembered)
        return isReadOnly() ? Result<void>() : rememberSlots(m_connection, m_slots);
    if (m_slots.generation() < remembered)
        m_notice = SlotNotice::OlderFilePutBack;
    else if (!*authentic || m_slots.fingerprint() != *set)
        m_notice = SlotNotice::ChangedFromOutside;
    return {};
}

Result<QString> OpenVault::lastSetup()
{
    return readMeta(m_connection, lastSetupName);
}

Result<void> OpenVault::setLastSetup(const QString &text)
{
    return m_connection.transact([&] { return writeMeta(m_connection, lastSetupName, text); });
}

Result<void> OpenVault::writeSlots(KeySlots changed, const SlotSecret *proof)
{
    if (isReadOnly())
        return Error {
            isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, m_folder.path(), {}};
    const auto remembered = EAB_TRY(readMeta(m_connection, generationName));
    changed.setGeneration(std::max(m_slots.generation(), remembered.toInt()) + 1);
    EAB_TRY(m_folder.writeSlots(changed, m_keys, proof));
    m_slots = std::move(changed);
    m_notice.reset();
    return rememberSlots(m_connection, m_slots);
}

Result<QString> OpenVault::addSlot(const NewSlot &request, const QDateTime &now)
{
    KeySlots changed = m_slots;
    const auto id = EAB_TRY(changed.add(request, m_keys, now));
    EAB_TRY(writeSlots(std::move(changed), &request.secret));
    // The slot is there: without check values its paper is not asked for, and no more.
    if (request.secret.kind == SlotKind::Recovery)
        std::ignore = m_checks.keep(id, RecoveryCode::ofBits(request.secret.secret));
    return id;
}

Result<void> OpenVault::removeSlot(const QString &id)
{
    KeySlots changed = m_slots;
    // It may be that of the very slot.
    const QString gone = id; // NOLINT(performance-unnecessary-copy-initialization)
    EAB_TRY(changed.remove(gone));
    EAB_TRY(writeSlots(std::move(changed), nullptr));
    std::ignore = m_checks.forget(gone); // left behind they say nothing
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
    return writeSlots(std::move(changed), nullptr);
}

Result<LongChange> OpenVault::beginLong()
{
    auto cache = EAB_TRY(WideCache::of(m_connection));
    auto transaction = EAB_TRY(Transaction::begin(m_connection));
    return LongChange(std::move(cache), std::move(transaction));
}

Result<InboxItem> OpenVault::takeFromInbox(const QString &id) const
{
    if (!isOwner())
        return Error {ErrorCode::NeedsOwner, id, {}};
    return Inbox(m_folder).take(id, m_slots, m_keys.inboxPrivate);
}

Result<void> OpenVault::removeFromInbox(const QString &id) const
{
    return Inbox(m_folder).remove(id);
}

} // namespace eab::vault
