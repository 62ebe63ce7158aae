// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecoveryDrill.h"

#include "app/session/RecordList.h"
#include "app/session/Waiting.h"
#include "app/session/WhileUnlocked.h"
#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

#include <QCoreApplication>

#include <mutex>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryDrill)
};

bool isDue(const RecoveryStanding &standing, const QDateTime &now)
{
    const QDateTime since = standing.proven.isValid() ? standing.proven : standing.made;
    return since.addDays(RecoveryDrill::daysProven) <= now;
}

/** What is done on another thread. */
struct Drill
{
    vault::BackupSource source;
    Secret code;
    QDateTime now;
    BackupWatch watch;
    GoesOn goesOn {}; //!< null: nothing but the watch ends it
    std::mutex mutex {}; //!< of the copy
    vault::OpenVault *copy = nullptr; //!< that is being read

    [[nodiscard]] bool mayGoOn(qint64 done, qint64 total) const
    {
        return (!goesOn || *goesOn) && (!watch || watch(done, total));
    }
    void interrupt()
    {
        const std::scoped_lock lock(mutex);
        if (copy != nullptr)
            copy->interrupt();
    }
    void setCopy(vault::OpenVault *opened)
    {
        const std::scoped_lock lock(mutex);
        copy = opened;
    }
};

Error wrong(const QString &folder)
{
    return {ErrorCode::WrongPassword, folder, {}, reason::UnknownRecoveryCode {}};
}

/** The drill, where the code is one of the vault. */
Result<std::shared_ptr<Drill>> drillOf(Session &session, const Secret &typed, BackupWatch watch)
{
    EAB_TRY(session.mayChange());
    if (!RecoveryDrill::isCode(typed))
        return wrong(session.folder());
    auto code = vault::RecoveryCode::parse(typed);
    if (!code) {
        Error slip = code.error();
        slip.code = ErrorCode::WrongPassword;
        return slip;
    }
    return session.look([&](vault::OpenVault &vault) -> Result<std::shared_ptr<Drill>> {
        const vault::SlotSecret secret {vault::SlotKind::Recovery, code->bits().clone()};
        if (!vault.keySlots().unlock(secret))
            return wrong(session.folder());
        auto source = EAB_TRY(vault.backupSource());
        std::shared_ptr<Drill> drill(new Drill {std::move(source), code->bits().clone(),
                                                session.clock().now(), std::move(watch)});
        drill->goesOn = endsWithLocking(session, drill);
        return drill;
    });
}

/** What is read by the code alone; a copy that does not open is none. */
Result<DrillFinding> readCopy(Drill &drill, const QString &path)
{
    const auto unusable = [&path](const QString &detail) {
        return Error {ErrorCode::BackupUnusable, path, detail};
    };
    const vault::SlotSecret secret {vault::SlotKind::Recovery, drill.code.clone()};
    const auto copy = vault::OpenVault::open(vault::VaultFolder(path), secret,
                                             vault::OpenMode::ReadOnly, drill.now);
    if (!copy)
        return unusable(copy.error().detail);
    drill.setCopy(copy->get());
    const auto report = (*copy)->store().check();
    drill.setCopy(nullptr);
    if (!drill.mayGoOn(1, 1))
        return Error {ErrorCode::Cancelled, {}, {}};
    if (!report)
        return unusable(report.error().detail);
    if (!report->problems.isEmpty())
        return unusable(report->problems.first());
    const vault::KeySlot *slot = (*copy)->usedSlot();
    return DrillFinding {path, report->records, slot == nullptr ? QString() : slot->id};
}

/** On any thread: makes a copy, opens it by the code, reads it. */
Result<DrillFinding> held(Drill &drill)
{
    const auto watch = [&drill](qint64 done, qint64 total) { return drill.mayGoOn(done, total); };
    const QString place = drill.source.folder.path() + u"/backups"_s;
    const auto made = EAB_TRY(confirmed(vault::makeBackup(drill.source, place, drill.now, watch)));
    auto found = readCopy(drill, made.path);
    // What is no backup takes the place of none.
    std::ignore
        = found ? vault::thinBackups(place, drill.source.vaultId) : vault::removeBackup(made.path);
    return found;
}

Result<DrillFinding> noted(Session &session, Result<DrillFinding> found)
{
    if (!found)
        return found;
    EAB_TRY(session.change([&](vault::OpenVault &vault) {
        return vault.proveRecovery(found->slotId, session.who());
    }));
    return found;
}

} // namespace

bool RecoveryDrill::isCode(const Secret &typed)
{
    return vault::RecoveryCode::looksLikeOne(typed);
}

Result<std::optional<RecoveryStanding>> RecoveryDrill::standing() const
{
    using Found = std::optional<RecoveryStanding>;
    return m_session.look([&](vault::OpenVault &vault) -> Result<Found> {
        Found best;
        const auto uses = EAB_TRY(vault.lastUses());
        for (const vault::KeySlot &slot : vault.keySlots().all()) {
            if (slot.kind != vault::SlotKind::Recovery)
                continue;
            auto proven = EAB_TRY(vault.recoveryChecks().provenAt(slot.id));
            const QDateTime used = uses.value(slot.id); // it has opened the vault itself
            if (used.isValid() && !(proven.isValid() && proven > used))
                proven = used;
            RecoveryStanding one {slot.id, slot.title(), slot.created, proven, false};
            const bool isBetter = !best || (proven.isValid() && !best->proven.isValid())
                || (proven.isValid() && proven > best->proven)
                || (!best->proven.isValid() && one.made > best->made);
            if (isBetter)
                best = std::move(one);
        }
        if (best)
            best->isDue = isDue(*best, m_session.clock().now());
        return best;
    });
}

QString RecoveryDrill::reminder() const
{
    if (!m_session.mayChange())
        return {};
    const auto found = standing();
    if (!found || !*found || !(*found)->isDue)
        return {};
    const auto records = m_session.records();
    if (!records || (*records)->all().empty())
        return {};
    return drillText(**found, m_session.clock().now());
}

QString drillText(const RecoveryStanding &code, const QDateTime &now)
{
    return code.proven.isValid()
        ? Words::tr("The recovery code was last proven %n days ago. A drill opens a copy of the "
                    "vault with it, and takes a minute.",
                    nullptr, static_cast<int>(code.proven.daysTo(now)))
        : Words::tr(
            "In the %n days since the recovery code was made no drill was held, which opens a "
            "copy of the vault with it, and takes a minute.",
            nullptr, static_cast<int>(code.made.daysTo(now)));
}

Result<DrillFinding> RecoveryDrill::hold(const Secret &typed, const BackupWatch &watch)
{
    const auto drill = EAB_TRY(drillOf(m_session, typed, watch));
    return noted(m_session, held(*drill));
}

QFuture<Result<DrillFinding>> RecoveryDrill::holdLater(Secret typed, BackupWatch watch)
{
    auto drill = drillOf(m_session, typed, std::move(watch));
    if (!drill)
        return answered<Result<DrillFinding>>(drill.error());
    return thenHere<Result<DrillFinding>>(
        &m_session, [drill = *drill] { return held(*drill); },
        [&session = m_session](Result<DrillFinding> found) {
            return noted(session, std::move(found));
        });
}

} // namespace eab::app
