// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecoveryPaper.h"

#include "app/session/RecordList.h"
#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

#include <QRandomGenerator>

namespace eab::app {

QByteArrayView recoveryGroup(const Secret &code, int index)
{
    using vault::RecoveryCode;
    static_assert(recoveryGroups == RecoveryCode::groupCount);
    return code.expose().sliced(qsizetype {index} * (RecoveryCode::groupLength + 1),
                                RecoveryCode::groupLength);
}

Result<std::optional<UnshownPaper>> RecoveryPaper::waiting() const
{
    using Found = std::optional<UnshownPaper>;
    if (!m_session.mayChange())
        return Found();
    return m_session.look([](vault::OpenVault &vault) -> Result<Found> {
        for (const vault::KeySlot &slot : vault.keySlots().all()) {
            if (slot.kind != vault::SlotKind::Recovery
                || !EAB_TRY(vault.recoveryChecks().isWaiting(slot.id)))
                continue;
            auto *random = QRandomGenerator::system();
            const int first = random->bounded(recoveryGroups - 1);
            const int second = first + 1 + random->bounded(recoveryGroups - 1 - first);
            return Found({slot.id, slot.title(), slot.created, first, second});
        }
        return Found();
    });
}

Result<std::optional<UnshownPaper>> RecoveryPaper::due() const
{
    using Found = std::optional<UnshownPaper>;
    auto found = EAB_TRY(waiting());
    if (!found || found->since.addSecs(qint64 {quietHours} * 3600) > m_session.clock().now())
        return Found();
    const auto records = EAB_TRY(m_session.records());
    return records->all().empty() ? Found() : std::move(found);
}

bool RecoveryPaper::isLate(const UnshownPaper &paper) const
{
    return paper.since.addDays(daysToShow) <= m_session.clock().now();
}

Result<std::optional<int>> RecoveryPaper::show(const UnshownPaper &paper, const Secret &first,
                                               const Secret &second)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<std::optional<int>> {
        vault::RecoveryChecks &checks = vault.recoveryChecks();
        if (!EAB_TRY(checks.isGroup(paper.slotId, paper.first, first)))
            return std::optional(paper.first);
        if (!EAB_TRY(checks.isGroup(paper.slotId, paper.second, second)))
            return std::optional(paper.second);
        EAB_TRY(checks.forget(paper.slotId));
        return std::optional<int>();
    });
}

} // namespace eab::app
