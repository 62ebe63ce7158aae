// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSet>
#include <QString>

namespace eab::app {

/** The records a change has touched, by id. */
struct RecordChange
{
    QSet<QString> added, changed, removed;
    bool everything = false; //!< too much to name, or nobody has read the records before

    [[nodiscard]] bool isEmpty() const
    {
        return !everything && added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
};

} // namespace eab::app
