// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NewKeys.h"

#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

#include <algorithm>

namespace eab::app {

namespace {

struct Renewed
{
    vault::RenewedKeys keys;
    NewKeys::Done told;
};

/** The way in made anew, with the id and the cost it had. */
Result<vault::NewSlot> madeAnew(const vault::KeySlots &table, const KeptWay &way)
{
    const vault::KeySlot *slot = table.find(way.slotId);
    if (slot == nullptr)
        return Error {ErrorCode::NoSuchSlot, way.slotId, {}};
    vault::SlotSecret secret {vault::SlotKind::Password, way.typed.clone()};
    const auto opened = table.unlock(secret, way.slotId);
    if (!opened && opened.error().code == ErrorCode::WrongPassword)
        return Error {ErrorCode::WrongPassword, slot->title(), {}};
    if (!opened)
        return opened.error();
    vault::NewSlot anew {std::move(secret), slot->role, slot->title(), {}, slot->id};
    if (slot->argon2)
        anew.cost = *slot->argon2;
    return anew;
}

} // namespace

Result<NewKeys::Done> NewKeys::change(const std::vector<KeptWay> &ways, const BackupWatch &watch)
{
    EAB_TRY(m_session.mayChange());
    const auto notices = m_session.notices();
    if (std::any_of(notices.begin(), notices.end(), domain::needsConfirming))
        return Error {ErrorCode::NeedsConsent, m_session.folder(), u"notices to confirm"_s};
    // Nothing is told of it as of a change: the vault that would do that ends with it.
    auto done = m_session.look([&](vault::OpenVault &vault) -> Result<Renewed> {
        std::vector<vault::NewSlot> anew;
        for (const KeptWay &way : ways) {
            auto one = EAB_TRY(madeAnew(vault.keySlots(), way));
            anew.push_back(std::move(one));
        }
        const auto code = EAB_TRY(vault::RecoveryCode::random());
        const auto id = EAB_TRY(vault::KeySlots::freshId());
        anew.push_back({{vault::SlotKind::Recovery, code.bits().clone()},
                        vault::SlotRole::Owner,
                        u"recovery code"_s,
                        {},
                        id});
        // What waits was signed with keys that end with this.
        std::ignore = EAB_TRY(vault.fileLetters(m_session.who()));
        auto prepared = EAB_TRY(vault.prepareKeys(anew, m_session.who(), watch));
        auto keys = EAB_TRY(vault.finishKeys(std::move(prepared)));
        Done told {code.text(), id, keys.notices};
        return Renewed {std::move(keys), std::move(told)};
    });
    if (!done)
        return done.error();
    m_session.lockRenewed(done->keys);
    return std::move(done->told);
}

Result<qsizetype> NewKeys::notUnderstood() const
{
    return m_session.look(
        [](vault::OpenVault &vault) -> Result<qsizetype> { return vault.keySlots().asideCount(); });
}

Result<std::vector<BackupLine>> NewKeys::olderBackups() const
{
    auto lines = EAB_TRY(Backups(m_session).all());
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<BackupLine>> {
        std::erase_if(lines, [&vault](const BackupLine &line) {
            return !vault.hasFormerKeys(vault::VaultFolder(line.path));
        });
        return lines;
    });
}

Result<NewKeys::Purged> NewKeys::purge(const std::vector<BackupLine> &older,
                                       const BackupWatch &watch)
{
    EAB_TRY(m_session.mayChange());
    const auto made = EAB_TRY(Backups(m_session).make(watch));
    Purged purged {0, made.elsewhere, {}};
    for (const BackupLine &line : older) {
        if (line.isElsewhere && made.elsewhere)
            continue;
        const auto removed = vault::removeBackup(line.path);
        if (!removed)
            purged.stopped = removed.error();
        if (!removed && removed.error().code != ErrorCode::NotConfirmed)
            break;
        ++purged.count;
    }
    return purged;
}

} // namespace eab::app
