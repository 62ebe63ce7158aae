// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NewKeys.h"

#include "app/session/TypedSecret.h"
#include "app/session/Waiting.h"
#include "app/session/WhileUnlocked.h"
#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

#include <algorithm>

namespace eab::app {

namespace {

struct Work
{
    std::shared_ptr<vault::OpenVault> twin;
    std::vector<KeptWay> ways;
    vault::Change who;
    BackupWatch watch;
    GoesOn goesOn;

    [[nodiscard]] bool mayGoOn(qint64 done, qint64 total) const
    {
        return *goesOn && (!watch || watch(done, total));
    }
};

struct Prepared
{
    vault::PreparedKeys keys;
    Secret recoveryCode;
    QString recoverySlot;
};

/** The way in made anew, with the id and the cost it had. */
Result<vault::NewSlot> madeAnew(const vault::KeySlots &table, const KeptWay &way)
{
    const vault::KeySlot *slot = table.find(way.slotId);
    if (slot == nullptr)
        return Error {ErrorCode::NoSuchSlot, way.slotId, {}};
    vault::SlotSecret secret {vault::SlotKind::Password, way.typed.clone()};
    const auto opened = table.unlock(secret);
    if (!opened && opened.error().code != ErrorCode::WrongPassword)
        return opened.error();
    if (!opened || opened->slotId != way.slotId)
        return Error {ErrorCode::WrongPassword, slot->title(), {}};
    vault::NewSlot anew {std::move(secret), slot->role, slot->title(), {}, slot->id};
    if (slot->argon2)
        anew.cost = *slot->argon2;
    return anew;
}

/** On any thread. */
Result<Prepared> prepared(const Work &work)
{
    std::vector<vault::NewSlot> anew;
    for (const KeptWay &way : work.ways) {
        auto one = EAB_TRY(madeAnew(work.twin->keySlots(), way));
        anew.push_back(std::move(one));
    }
    const auto code = EAB_TRY(vault::RecoveryCode::random());
    const auto id = EAB_TRY(vault::KeySlots::freshId());
    anew.push_back({{vault::SlotKind::Recovery, code.bits().clone()},
                    vault::SlotRole::Owner,
                    u"recovery code"_s,
                    {},
                    id});
    auto keys = EAB_TRY(work.twin->prepareKeys(
        anew, work.who, [&work](qint64 done, qint64 total) { return work.mayGoOn(done, total); }));
    return Prepared {std::move(keys), code.text(), id};
}

Result<std::shared_ptr<Work>> workOf(Session &session, std::vector<KeptWay> ways, BackupWatch watch)
{
    // What waits was signed with keys that end with this.
    auto filed = session.change(
        [&session](vault::OpenVault &vault) { return vault.fileLetters(session.who()); });
    if (!filed)
        return filed.error();
    std::shared_ptr<vault::OpenVault> twin
        = EAB_TRY(session.look([](vault::OpenVault &vault) { return vault.twin(); }));
    auto goesOn = endsWithLocking(session, twin);
    return std::make_shared<Work>(Work {std::move(twin), std::move(ways), session.who(),
                                        std::move(watch), std::move(goesOn)});
}

Result<NewKeys::Done> finish(Session &session, Work &work, Result<Prepared> made)
{
    work.twin.reset();
    if (!*work.goesOn) // whatever vault is open now
        return Error {ErrorCode::Locked, {}, {}};
    if (!made)
        return made.error();
    if (!work.mayGoOn(1, 1))
        return Error {ErrorCode::Cancelled, {}, {}};
    auto renewed = EAB_TRY(session.look(
        [&](vault::OpenVault &vault) { return vault.finishKeys(std::move(made->keys)); }));
    session.lockRenewed(renewed);
    return NewKeys::Done {std::move(made->recoveryCode), made->recoverySlot,
                          std::move(renewed.notices)};
}

} // namespace

Result<NewKeys::Done> NewKeys::change(std::vector<KeptWay> ways, const BackupWatch &watch)
{
    const auto work = EAB_TRY(workOf(m_session, std::move(ways), watch));
    return finish(m_session, *work, prepared(*work));
}

QFuture<Result<NewKeys::Done>> NewKeys::changeLater(std::vector<KeptWay> ways, BackupWatch watch)
{
    auto work = workOf(m_session, std::move(ways), std::move(watch));
    if (!work)
        return answered<Result<Done>>(work.error());
    m_session.setReserved(true);
    return thenHere<Result<Done>>(
        &m_session, [work = *work] { return prepared(*work); },
        [&session = m_session, work = *work](Result<Prepared> made) {
            session.setReserved(false);
            return finish(session, *work, std::move(made));
        });
}

Result<std::vector<BackupLine>> NewKeys::olderBackups() const
{
    auto lines = EAB_TRY(Backups(m_session).all());
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<BackupLine>> {
        std::erase_if(lines, [&vault](const BackupLine &line) {
            return !vault.hasOtherKeys(vault::VaultFolder(line.path));
        });
        return lines;
    });
}

Result<qsizetype> NewKeys::removeOlderBackups()
{
    EAB_TRY(m_session.mayChange());
    const auto all = EAB_TRY(Backups(m_session).all());
    const auto older = EAB_TRY(olderBackups());
    if (older.size() == all.size() && !older.empty())
        return Error {ErrorCode::BackupUnusable, {}, u"none has the keys of today"_s};
    qsizetype removed = 0;
    for (const BackupLine &line : older) {
        EAB_TRY(vault::removeBackup(line.path));
        ++removed;
    }
    return removed;
}

} // namespace eab::app
