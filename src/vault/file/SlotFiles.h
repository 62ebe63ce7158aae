// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/keys/KeySlots.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace eab::vault {

/** `keyslots.json`, its second copy, and what a change that is under way leaves beside them. Which of
 *  them is right, knows the database as well: see SlotWatch.
 *
 *      prepare() ---> the database is told ---> putInPlace() ---> write(Second)
 *          |                   |
 *          +-------------------+--> fails: discard(), and nothing has changed */
class SlotFiles
{
public:
    enum class Place {
        First,
        Second,
        Pending, //!< a change that is not in its place
    };
    struct Copy
    {
        Place place = Place::First;
        QByteArray text;
        Result<KeySlots> table;
    };

    explicit SlotFiles(QString folder)
        : m_folder(std::move(folder))
    { }

    [[nodiscard]] QString path(Place place) const;

    /** All that is there, the likeliest to be right first: whole ones before damaged ones, the newest
     *  of them before the older. What is missing is not in it. */
    [[nodiscard]] std::vector<Copy> read() const;

    /** Writes the file anew beside the old one, synced, reads it back, and opens it with `proof` where
     *  there is any. After NotConfirmed it is there. */
    [[nodiscard]] Result<void> prepare(const QByteArray &text, const VaultKeys &keys,
                                       const SlotSecret *proof) const;
    [[nodiscard]] Result<void> putInPlace() const;
    /** For what is behind, damaged or missing. */
    [[nodiscard]] Result<void> write(Place place, const QByteArray &text) const;
    /** Both files of a vault that nobody knows of yet, see placeFolder(). */
    [[nodiscard]] Result<void> writeAside(const QByteArray &text) const;
    /** Takes back what was prepared. */
    [[nodiscard]] Result<void> discard() const;

private:
    QString m_folder;
};

} // namespace eab::vault
