// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/KeySlotKeeper.h"

#include "app/session/TypedSecret.h"
#include "domain/TradeFacts.h"
#include "keychain/Keychain.h"
#include "vault/OpenVault.h"
#include "vault/keys/Crypto.h"
#include "vault/keys/RecoveryCode.h"

#include <QPointer>
#include <QPromise>
#include <QSysInfo>
#include <QtConcurrent>

namespace eab::app {

namespace {

vault::Argon2Settings costOf(KeyCost cost)
{
    if (cost.memoryMiB <= 0)
        return vault::tuneForThisComputer();
    vault::Argon2Settings settings;
    settings.memoryMiB = cost.memoryMiB;
    return settings;
}

Result<void> checkPassword(const Secret &password)
{
    if (password.isEmpty())
        return Error {ErrorCode::WeakPassword, {}, u"empty"_s};
    return {};
}

/** As a person may call a way in: one line of readable text. */
Result<QString> slotName(const QString &typed)
{
    constexpr qsizetype longest = 500; // characters, as of every line
    QString name = domain::spellWord(typed);
    if (name.size() > longest)
        return Error {ErrorCode::TextTooLong, name.first(40),
                      u"%1 characters, at most %2"_s.arg(name.size()).arg(longest)};
    return name;
}

} // namespace

Result<std::vector<SlotInfo>> KeySlotKeeper::all() const
{
    const auto table = EAB_TRY(vault::VaultFolder(m_session.folder()).readSlots());
    const vault::KeySlot *used
        = m_session.vault() == nullptr ? nullptr : m_session.vault()->usedSlot();
    // While locked the letters that wait are all that can be known of it.
    auto lastUses = vault::AuditLetters(vault::VaultFolder(m_session.folder())).lastBySlot();
    if (m_session.vault() != nullptr)
        lastUses = EAB_TRY(m_session.vault()->lastUses());
    std::vector<SlotInfo> infos;
    for (const vault::KeySlot &slot : table.all()) {
        SlotInfo info;
        info.id = slot.id;
        info.kind = slot.kind;
        info.role = slot.role;
        info.label = slot.title();
        info.created = slot.created;
        if (slot.argon2)
            info.cost = u"Argon2id, %1 MiB, %2 passes, %3 lanes"_s.arg(slot.argon2->memoryMiB)
                            .arg(slot.argon2->passes)
                            .arg(slot.argon2->lanes);
        info.used = used != nullptr && used->id == slot.id;
        info.lastUsed = lastUses.value(slot.id);
        if (m_session.isUnlocked() && slot.kind == vault::SlotKind::Recovery)
            info.unshown = EAB_TRY(m_session.vault()->recoveryChecks().isWaiting(slot.id));
        infos.push_back(std::move(info));
    }
    return infos;
}

Result<VaultFacts> KeySlotKeeper::facts() const
{
    return m_session.look([](vault::OpenVault &vault) -> Result<VaultFacts> {
        VaultFacts facts;
        facts.format = vault::KeySlots::format;
        facts.vaultId = vault.keySlots().vaultId();
        facts.title = vault.keySlots().title();
        facts.sqlcipher = vault.cipherVersion();
        facts.sqlite = vault.sqliteVersion();
        for (const vault::KeySlot &slot : vault.keySlots().all()) {
            if (slot.argon2) {
                facts.memoryMiB = slot.argon2->memoryMiB;
                facts.passes = slot.argon2->passes;
                facts.lanes = slot.argon2->lanes;
                break;
            }
        }
        return facts;
    });
}

Result<QString> KeySlotKeeper::addPassword(const Secret &password, domain::SlotRole role,
                                           const QString &label, KeyCost cost)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<QString> {
        EAB_TRY(m_session.mayGiveKeys());
        EAB_TRY(checkPassword(password));
        const auto name = EAB_TRY(slotName(label));
        return vault.addSlot(
            {{vault::SlotKind::Password, password.clone()}, role, name, costOf(cost), {}},
            m_session.clock().now());
    });
}

Result<KeySlotKeeper::NewCode> KeySlotKeeper::addRecoveryCode(const QString &label)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<NewCode> {
        EAB_TRY(m_session.mayGiveKeys());
        const auto name = EAB_TRY(slotName(label));
        const auto code = EAB_TRY(vault::RecoveryCode::random());
        const auto id = EAB_TRY(vault.addSlot({{vault::SlotKind::Recovery, code.bits().clone()},
                                               vault::SlotRole::Owner,
                                               name,
                                               {},
                                               {}},
                                              m_session.clock().now()));
        return NewCode {id, code.text()};
    });
}

QFuture<Result<QString>> KeySlotKeeper::addKeychain()
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto answer = [promise](Result<QString> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const auto vaultId = m_session.change(
        [](vault::OpenVault &vault) -> Result<QString> { return vault.keySlots().vaultId(); });
    if (!vaultId) {
        answer(vaultId.error());
        return promise->future();
    }
    // The entry comes first and is read back; only then is there a slot that relies on it. When
    // that fails, the entry goes again: it would open nothing.
    const QPointer<Session> session(&m_session);
    keychain::Keychain &keychain = m_session.keychain();
    auto drawn = vault::randomSecret(vault::keyBytes);
    const auto id = vault::KeySlots::freshId();
    if (!drawn || !id) {
        answer(drawn ? id.error() : drawn.error());
        return promise->future();
    }
    const auto secret = std::make_shared<Secret>(std::move(*drawn));
    const QString &slotId = *id;
    const QString entry = Session::keychainEntry(*vaultId, slotId);
    const auto makeSlot = [session, secret, slotId](Result<Secret> stored) -> Result<QString> {
        if (!stored)
            return stored.error();
        if (!(*stored == *secret))
            return Error {ErrorCode::KeychainRefused, {}, u"reads back something else"_s};
        if (!session)
            return Error {ErrorCode::Cancelled, {}, {}};
        return session->change([&](vault::OpenVault &vault) {
            return vault.addSlot({{vault::SlotKind::Keychain, secret->clone()},
                                  vault::SlotRole::Owner,
                                  QSysInfo::machineHostName(),
                                  {},
                                  slotId},
                                 session->clock().now());
        });
    };
    keychain.write(
        entry, *secret, [&keychain, entry, makeSlot, answer](const Result<void> &written) {
            if (!written)
                return answer(written.error());
            keychain.read(entry, [&keychain, entry, makeSlot, answer](Result<Secret> stored) {
                auto made = makeSlot(std::move(stored));
                if (made)
                    return answer(std::move(made));
                keychain.remove(
                    entry, [answer, error = made.error()](const Result<void> &) { answer(error); });
            });
        });
    return promise->future();
}

Result<void> KeySlotKeeper::remove(const QString &id)
{
    return m_session.change(
        [&](vault::OpenVault &vault) { return vault.removeSlot(id, m_session.clock().now()); });
}

Result<void> KeySlotKeeper::rename(const QString &id, const QString &name)
{
    const auto called = EAB_TRY(slotName(name));
    return m_session.change([&](vault::OpenVault &vault) {
        return vault.renameSlot(id, called, m_session.clock().now());
    });
}

Result<void> KeySlotKeeper::confirm(Ways ways)
{
    using vault::OpenVault;
    auto done = m_session.change([&](OpenVault &vault) {
        return vault.confirmSlots(ways == Ways::AsFound ? OpenVault::Ways::AsFound
                                                        : OpenVault::Ways::AsRemembered,
                                  m_session.clock().now());
    });
    if (done)
        m_session.confirmLog();
    return done;
}

Result<void> KeySlotKeeper::mayRemove(const QString &id) const
{
    auto table = EAB_TRY(vault::VaultFolder(m_session.folder()).readSlots());
    return table.remove(id);
}

QFuture<Result<void>> KeySlotKeeper::forgetKeychainEntry(const QString &slotId)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto table = vault::VaultFolder(m_session.folder()).readSlots();
    const QString vaultId = table ? table->vaultId() : QString();
    m_session.keychain().remove(Session::keychainEntry(vaultId, slotId),
                                [promise](Result<void> removed) {
                                    promise->addResult(std::move(removed));
                                    promise->finish();
                                });
    return promise->future();
}

Result<void> KeySlotKeeper::changePassword(const Secret &password, KeyCost cost)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<void> {
        EAB_TRY(checkPassword(password));
        const vault::KeySlot *used = vault.usedSlot();
        // Unlocked with the recovery code: the password is forgotten, so the owner's one is replaced.
        QString old;
        QString label = u"password"_s;
        if (used != nullptr && used->kind == vault::SlotKind::Password) {
            old = used->id;
            label = used->title();
        } else {
            QStringList passwords;
            for (const vault::KeySlot &slot : vault.keySlots().all()) {
                if (slot.kind == vault::SlotKind::Password && slot.role == vault::SlotRole::Owner)
                    passwords << slot.id;
            }
            if (passwords.size() == 1) {
                old = passwords.constFirst();
                label = vault.keySlots().find(old)->title();
            }
        }
        const auto changed = vault.replaceSlot(old,
                                               {{vault::SlotKind::Password, password.clone()},
                                                vault::SlotRole::Owner,
                                                label,
                                                costOf(cost),
                                                {}},
                                               m_session.clock().now());
        return changed ? Result<void>() : changed.error();
    });
}

namespace {

Result<QString> slotOf(const vault::KeySlots &table, const Secret &typed)
{
    const auto opened = EAB_TRY(openTyped(
        typed, [&table](const vault::SlotSecret &secret) { return table.unlock(secret); }));
    return opened.slotId;
}

Result<QString> ownerSlotOf(const QString &folder, const Secret &typed)
{
    const auto table = EAB_TRY(vault::VaultFolder(folder).readSlots());
    const auto id = EAB_TRY(slotOf(table, typed));
    if (table.find(id)->role != vault::SlotRole::Owner)
        return Error {ErrorCode::NeedsOwner, folder, {}};
    return id;
}

} // namespace

Result<QString> KeySlotKeeper::test(const Secret &typed) const
{
    const auto table = EAB_TRY(vault::VaultFolder(m_session.folder()).readSlots());
    const auto id = EAB_TRY(slotOf(table, typed));
    // The code opens the vault, which was the question: where that cannot be noted, it is asked again.
    if (table.find(id)->kind == vault::SlotKind::Recovery && m_session.mayChange())
        std::ignore = m_session.change(
            [&id](vault::OpenVault &vault) { return vault.recoveryChecks().forget(id); });
    return id;
}

QFuture<Result<QString>> KeySlotKeeper::testOwner(Secret typed) const
{
    return QtConcurrent::run(
        [folder = m_session.folder(), shared = std::make_shared<Secret>(std::move(typed))] {
            return ownerSlotOf(folder, *shared);
        });
}

} // namespace eab::app
