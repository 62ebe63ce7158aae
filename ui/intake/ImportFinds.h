// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/intake/ImportRows.h"
#include "ui/intake/ImportStanding.h"

#include <vector>

namespace eab::ui {

/** Everything that was found in some sources, one after the other: a source in which nothing was found
 *  counts as one. Compares them with the vault, one by one. */
class ImportFinds
{
public:
    ImportFinds(app::Session &session, std::vector<app::ImportPreview> previews);

    [[nodiscard]] int count() const { return static_cast<int>(m_spots.size()); }
    [[nodiscard]] app::ImportItem &item(int which);
    [[nodiscard]] AsFound &found(int which) { return spot(which).found; }
    [[nodiscard]] size_t sourceOf(int which) { return spot(which).preview; }
    [[nodiscard]] const app::ImportPreview &preview(int which)
    {
        return m_previews[sourceOf(which)];
    }
    [[nodiscard]] std::vector<app::ImportPreview> &previews() { return m_previews; }

    /** Compares the next one, as it was found. */
    [[nodiscard]] Result<void> compareNext() { return compare(m_compared++); }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] bool isCompared(int which) const { return which < m_compared; }
    /** The same of one that is wanted out of its turn. */
    [[nodiscard]] Result<void> compare(int which);
    /** What becomes of it by itself, and then, where a person has chosen something else, by that. */
    [[nodiscard]] Result<void> assess(int which);
    /** Looks up the other products of the order it was found to belong to. */
    void findSiblings(int which);

    /** How many could be saved now. */
    [[nodiscard]] int readyCount();
    /** Whether one of them is in the vault as it is. */
    [[nodiscard]] bool hasSaved();
    [[nodiscard]] ImportRow row(int which);

private:
    struct Spot
    {
        size_t preview = 0;
        size_t item = 0;
        int line = 0; //!< of a table, from 1 with its head; 0: it is none
        AsFound found {};
    };
    [[nodiscard]] Spot &spot(int which) { return m_spots[static_cast<size_t>(which)]; }
    [[nodiscard]] Result<void> findTarget(int which);
    [[nodiscard]] app::ImportItem &itemOf(const Spot &spot)
    {
        return m_previews[spot.preview].items[spot.item];
    }

    app::Session &m_session;
    app::ImportCredential m_importer;
    std::vector<app::ImportPreview> m_previews;
    std::vector<Spot> m_spots;
    int m_compared = 0; //!< how many of them are
};

} // namespace eab::ui
