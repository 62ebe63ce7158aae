// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/VaultCheck.h"

#include "app/uses/Backups.h"
#include "app/uses/Records.h"
#include "app/words/ActionText.h"
#include "app/words/ErrorText.h"
#include "vault/OpenVault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VaultCheck)
};

void add(VaultReport &report, ErrorCode code, const QString &problem)
{
    if (!report.worst)
        report.worst = code;
    report.problems << problem;
}

QString slotProblem(const vault::SlotFinding &finding)
{
    using Kind = vault::SlotFinding::Kind;
    switch (finding.kind) {
    case Kind::Missing: return Words::tr("%1 is missing.").arg(finding.path);
    case Kind::Damaged: return Words::tr("%1 is damaged.").arg(finding.path);
    case Kind::NotOurs:
        return Words::tr("%1 was changed by something else than this program.").arg(finding.path);
    case Kind::Older:
        return Words::tr("%1 is older than the vault: what was taken away since still opens it. "
                         "Opening the vault to change it writes it anew.")
            .arg(finding.path);
    case Kind::Unfinished:
        return Words::tr(
                   "A change of the ways in is not in its place yet (%1); opening the vault to "
                   "change it finishes that.")
            .arg(finding.path);
    case Kind::SetAside: break;
    }
    return Words::tr("%1: a way in cannot be understood here, and is kept as it is. It may be of a "
                     "newer program.")
        .arg(finding.path);
}

Result<void> addLetters(vault::OpenVault &vault, VaultReport &report)
{
    const QStringList letters = vault.inboxItems();
    report.letters = letters.size();
    if (!vault.isOwner())
        return {};
    for (const QString &id : letters) {
        const auto letter = vault.takeFromInbox(id);
        if (!letter && letter.error().code != ErrorCode::FileNotFound) // filed meanwhile
            add(report, ErrorCode::DamagedLetter,
                describe(letter.error(), Face::Terminal).headline);
    }
    const auto lines = EAB_TRY(vault.waitingEntries());
    for (const domain::AuditEntry &line : lines) {
        if (line.action == nameOf(domain::actionNames, domain::Action::EntryUnreadable))
            add(report, ErrorCode::DamagedLetter, actionText(line.action, line.detail));
    }
    return {};
}

Result<void> addSlots(vault::OpenVault &vault, ErrorCode code, VaultReport &report)
{
    using Kind = vault::SlotFinding::Kind;
    const auto findings = EAB_TRY(vault.slotFindings());
    for (const vault::SlotFinding &finding : findings) {
        // The next unlocking mends it, or it is to stay.
        if (finding.kind == Kind::SetAside || finding.kind == Kind::Unfinished
            || finding.kind == Kind::Older)
            report.remarks << slotProblem(finding);
        else
            add(report, code, slotProblem(finding));
    }
    return {};
}

Result<void> addBackup(const vault::OpenVault &vault, const QString &path, VaultReport &report)
{
    constexpr ErrorCode code = ErrorCode::BackupUnusable;
    if (vault.hasOtherKeys(vault::VaultFolder(path))) {
        report.remarks << Words::tr(
                              "Backup %1 has other keys than this vault, and was not read: it "
                              "opens with the passwords of its day.")
                              .arg(path);
        return {};
    }
    ++report.backups;
    const auto backup = vault.openBackup(vault::VaultFolder(path));
    if (!backup) {
        add(report, code, describe(backup.error(), Face::Terminal).headline);
        return {};
    }
    const auto found = (*backup)->pageFindings();
    if (!found || !found->isEmpty())
        add(report, code, Words::tr("Backup %1: a page of it is damaged.").arg(path));
    return addSlots(**backup, code, report);
}

} // namespace

Result<VaultReport> checkVault(Session &session, const CheckWatch &watch)
{
    const auto records = EAB_TRY(Records(session).check());
    const auto backups = EAB_TRY(Backups(session).all());
    const auto standing = EAB_TRY(Backups(session).standing());
    return session.look([&](vault::OpenVault &vault) -> Result<VaultReport> {
        VaultReport report {records.records, 0, 0, vault.isOwner(), records.problems, {}, {}};
        if (!records.problems.isEmpty())
            report.worst = ErrorCode::DamagedDatabase;
        EAB_TRY(addSlots(vault, ErrorCode::DamagedKeySlots, report));
        EAB_TRY(addLetters(vault, report));
        if (!standing.secondPlace.isEmpty() && !QFileInfo::exists(standing.secondPlace))
            report.remarks << Words::tr(
                                  "The backups at the second place, %1, were not looked at: it "
                                  "is not there now.")
                                  .arg(standing.secondPlace);
        const auto total = static_cast<qint64>(backups.size()) + 1;
        qint64 looked = 0;
        for (const BackupLine &line : backups) {
            if (watch && !watch(++looked, total))
                return Error {ErrorCode::Cancelled, {}, {}};
            EAB_TRY(addBackup(vault, line.path, report));
        }
        return report;
    });
}

} // namespace eab::app
