// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/audit/SlotChains.h"

#include "vault/keys/Crypto.h"

#include <QtEndian>

#include <algorithm>

namespace eab::vault {

namespace {

constexpr qsizetype counterBytes = 8;

} // namespace

Result<void> SlotChains::keep(const QString &slotId, const Secret &sealing, const QString &name)
{
    const QByteArray text = name.toUtf8();
    Secret value(sealing.size() + text.size());
    const QByteArrayView key = sealing.expose();
    char *end = std::copy(key.begin(), key.end(), value.exposeForWriting());
    std::copy(text.begin(), text.end(), end);
    EAB_TRY(m_sealed.purge(slotOwner(slotId), field::chain));
    return m_sealed.put(slotOwner(slotId), field::chain, 1, value.expose());
}

Result<std::optional<SlotChains::Kept>> SlotChains::find(const QString &slotId)
{
    const auto value = EAB_TRY(m_sealed.get(slotOwner(slotId), field::chain, 1));
    if (!value || value->size() < keyBytes)
        return std::optional<Kept>();
    return std::optional(Kept {Secret::copyOf(value->expose().first(keyBytes)),
                               QString::fromUtf8(value->expose().sliced(keyBytes))});
}

Result<void> SlotChains::forget(const QString &slotId)
{
    return m_sealed.purge(slotOwner(slotId), field::chain);
}

Result<SlotChains::Point> SlotChains::point(const QString &slotId)
{
    const auto value = EAB_TRY(m_sealed.get(slotOwner(slotId), field::turn, 1));
    if (value && value->size() == counterBytes + keyBytes)
        return Point {qFromBigEndian<qint64>(value->expose().data()),
                      Secret::copyOf(value->expose().sliced(counterBytes)), true};
    auto first = EAB_TRY(AuditChain::firstKey(m_keys, slotId));
    return Point {0, std::move(first), false};
}

Result<void> SlotChains::setPoint(const QString &slotId, const Point &point)
{
    Secret value(counterBytes + point.key.size());
    qToBigEndian(point.last, value.exposeForWriting());
    const QByteArrayView key = point.key.expose();
    std::copy(key.begin(), key.end(), value.exposeForWriting() + counterBytes);
    EAB_TRY(m_sealed.purge(slotOwner(slotId), field::turn));
    return m_sealed.put(slotOwner(slotId), field::turn, 1, value.expose());
}

} // namespace eab::vault
