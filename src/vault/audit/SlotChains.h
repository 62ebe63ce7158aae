// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/audit/AuditChain.h"
#include "vault/sealed/SealedFields.h"

#include <optional>

namespace eab::vault {

/** What owners keep of each slot's chain, sealed: how to begin it anew, under which name it signs, and
 *  how far its letters were filed. Nobody else can write it; an older state of it put back tells of
 *  missing letters that are there, and hides none. Without the secrets key every call answers
 *  NeedsOwner. */
class SlotChains
{
public:
    SlotChains(Connection &connection, const VaultKeys &keys)
        : m_sealed(connection, keys)
        , m_keys(keys)
    { }

    struct Kept
    {
        Secret sealing; //!< see AuditChain
        QString name; //!< of the slot, when an owner gave it last
    };
    [[nodiscard]] Result<void> keep(const QString &slotId, const Secret &sealing,
                                    const QString &name);
    [[nodiscard]] Result<std::optional<Kept>> find(const QString &slotId);
    /** The slot is gone; letters of it can come still. */
    [[nodiscard]] Result<void> forget(const QString &slotId);

    /** How far the letters of a slot were filed. */
    struct Point
    {
        qint64 last = 0; //!< turn; 0: none was
        Secret key; //!< of that turn; of the first one where none was
        bool isKept = false; //!< the chain was begun once
    };
    [[nodiscard]] Result<Point> point(const QString &slotId);
    [[nodiscard]] Result<void> setPoint(const QString &slotId, const Point &point);

private:
    SealedFields m_sealed;
    const VaultKeys &m_keys;
};

} // namespace eab::vault
