// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/sealed/RecoveryChecks.h"

#include "vault/keys/Crypto.h"

namespace eab::vault {

namespace {

constexpr qsizetype valueBytes = 32; // HMAC-SHA-256

} // namespace

Result<QByteArray> RecoveryChecks::valueOf(const QString &slotId, int group, const Secret &text)
{
    const QByteArray place = u"%1\n%2\n"_s.arg(slotId).arg(group).toUtf8();
    Secret bound(place.size() + text.size());
    char *end = std::copy(place.begin(), place.end(), bound.exposeForWriting());
    const QByteArrayView letters = text.expose();
    std::copy(letters.begin(), letters.end(), end);
    return m_sealed.fingerprint(field::recoveryGroups, bound.expose());
}

Result<void> RecoveryChecks::keep(const QString &slotId, const RecoveryCode &code)
{
    QByteArray values;
    for (int group = 0; group < RecoveryCode::groupCount; ++group)
        values += EAB_TRY(valueOf(slotId, group, code.group(group)));
    return m_sealed.put(slotOwner(slotId), field::recoveryGroups, 1, values);
}

Result<bool> RecoveryChecks::isWaiting(const QString &slotId)
{
    const auto print = EAB_TRY(m_sealed.printAt(slotOwner(slotId), field::recoveryGroups, 1));
    return !print.isEmpty();
}

Result<bool> RecoveryChecks::isGroup(const QString &slotId, int group, const Secret &typed)
{
    const auto text = RecoveryCode::readGroup(typed);
    const auto kept = EAB_TRY(m_sealed.get(slotOwner(slotId), field::recoveryGroups, 1));
    if (!text || !kept || kept->size() != valueBytes * RecoveryCode::groupCount)
        return false;
    const auto value = EAB_TRY(valueOf(slotId, group, *text));
    return sameCode(value, kept->expose().sliced(group * valueBytes, valueBytes));
}

Result<void> RecoveryChecks::forget(const QString &slotId)
{
    return m_sealed.purge(slotOwner(slotId), field::recoveryGroups);
}

Result<void> RecoveryChecks::prove(const QString &slotId, const QDateTime &at)
{
    EAB_TRY(forget(slotId));
    EAB_TRY(m_sealed.purge(slotOwner(slotId), field::recoveryProven));
    return m_sealed.put(slotOwner(slotId), field::recoveryProven, 1,
                        at.toUTC().toString(Qt::ISODate).toLatin1());
}

Result<QDateTime> RecoveryChecks::provenAt(const QString &slotId)
{
    const auto kept = EAB_TRY(m_sealed.get(slotOwner(slotId), field::recoveryProven, 1));
    return kept ? QDateTime::fromString(QString::fromLatin1(kept->expose()), Qt::ISODate)
                : QDateTime();
}

Result<void> RecoveryChecks::forgetSlot(const QString &slotId)
{
    EAB_TRY(forget(slotId));
    return m_sealed.purge(slotOwner(slotId), field::recoveryProven);
}

} // namespace eab::vault
