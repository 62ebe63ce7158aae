// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"

#include <QString>

namespace eab::ui {

/** A place in the sidebar: which records it shows. */
struct Place
{
    enum class Kind {
        NeedsAttention,
        ClosingSoon,
        NotVerified,
        Asked,
        Letters, //!< no records: what waits in the letter box
        All,
        Archive,
        Removed, //!< no records: what was removed and can be brought back
        Issuer,
        Ca,
        Tag
    };

    Kind kind = Kind::All;
    QString key; //!< the seller, the CA or the tag

    [[nodiscard]] bool shows(const domain::Placed &placed) const;
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace eab::ui
