// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Salvage.h"

#include "app/session/TypedSecret.h"
#include "app/uses/NamedPlace.h"
#include "vault/OpenVault.h"
#include "vault/backup/Salvage.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

QString tableText(const QString &table)
{
    if (table == u"record"_s)
        return Words::tr("records");
    if (table == u"purchase"_s)
        return Words::tr("orders");
    if (table == u"sealed"_s)
        return Words::tr("keys and the text of messages");
    if (table == u"message"_s)
        return Words::tr("messages");
    if (table == u"message_link"_s)
        return Words::tr("what messages tell of records");
    if (table == u"history"_s)
        return Words::tr("the history of records");
    if (table == u"audit"_s)
        return Words::tr("the audit log");
    if (table == u"provider"_s)
        return Words::tr("logins at providers");
    if (table == u"intent"_s)
        return Words::tr("creations at providers");
    return Words::tr("table “%1”").arg(table);
}

QStringList lossText(const vault::Salvaged &salvaged)
{
    QStringList lost;
    for (const vault::TableLoss &loss : salvaged.lost) {
        const QString what = tableText(loss.table);
        if (loss.rows > 0)
            lost << Words::tr("Lost of %1: %n row(s).", nullptr, static_cast<int>(loss.rows))
                        .arg(what);
        if (loss.stretches > 0)
            lost << Words::tr("Lost of %1: %n stretch(es) of neighbours; nobody can tell how many.",
                              nullptr, static_cast<int>(loss.stretches))
                        .arg(what);
    }
    if (salvaged.ordersLost > 0)
        lost << Words::tr("%n record(s) have lost what their order says: seller, number, customer, "
                          "date.",
                          nullptr, static_cast<int>(salvaged.ordersLost));
    if (salvaged.lettersLost > 0)
        lost << Words::tr("%n letter(s) that wait could not be read whole.", nullptr,
                          static_cast<int>(salvaged.lettersLost));
    if (salvaged.dropped > 0)
        lost << Words::tr("%n row(s) were left out because they spoke of something that is lost.",
                          nullptr, static_cast<int>(salvaged.dropped));
    return lost;
}

} // namespace

Result<SalvageReport> salvageVault(const Session &session, const Secret &typed,
                                   const QString &target, const BackupWatch &watch)
{
    const vault::VaultFolder damaged(session.folder());
    if (!damaged.exists())
        return Error {ErrorCode::VaultMissing, damaged.path(), {}};
    const vault::VaultFolder made(target);
    EAB_TRY(checkNamedPlace(made.path()));
    return openTyped(typed, [&](const vault::SlotSecret &secret) -> Result<SalvageReport> {
        const auto source = EAB_TRY(vault::salvageSource(damaged, secret));
        const auto salvaged
            = EAB_TRY(vault::salvage(source.source, made, session.clock().now(), watch));
        SalvageReport report {made.path(), salvaged.records, lossText(salvaged)};
        if (!source.slotsFrom.isEmpty())
            report.lost << Words::tr(
                               "The ways in are those of the backup %1: who was taken away since "
                               "gets in again, and passwords are those of its day.")
                               .arg(source.slotsFrom);
        // What is sealed opens under the keys that its record is bound to, or it is lost as well.
        const auto opened = vault::OpenVault::open(made, secret, vault::OpenMode::ReadOnly,
                                                   session.clock().now());
        if (!opened) {
            report.lost << Words::tr("It does not open as it is: what holds it together is lost.");
            return report;
        }
        const auto checked = (*opened)->store().check();
        if (checked)
            report.lost << checked->problems;
        else
            report.lost << Words::tr("Whether the sealed values open could not be seen.");
        return report;
    });
}

} // namespace eab::app
