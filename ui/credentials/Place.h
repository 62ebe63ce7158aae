// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"

#include <QString>

namespace eab::ui {

/** Where today ends, and the week that begins with it, for whoever sits here. */
struct Days
{
    QDate today;
    QDateTime tomorrow; //!< UTC
    QDateTime nextWeek; //!< the same

    Days() = default;
    explicit Days(const QDateTime &now);
};

/** A place in the sidebar: which records it shows. */
struct Place
{
    enum class Kind {
        NeedsAttention,
        Today, //!< a window closes before the day ends
        ThisWeek, //!< or in the six days after it
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

    [[nodiscard]] bool shows(const domain::Placed &placed, const Days &days) const;
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace eab::ui
