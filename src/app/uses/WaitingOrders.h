// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "domain/Record.h"

#include <QHash>

#include <vector>

namespace eab::app {

/** Orders that wait for their pair, found at once however many there are: by their KID where that
 *  is known, else by order number or CA Reference. Where several fit, the first one is meant. */
class WaitingOrders
{
public:
    explicit WaitingOrders(const std::vector<domain::Record> &waiting);

    /** The id of the order a candidate belongs to; empty when none waits for it. */
    [[nodiscard]] QString find(const domain::ImportCandidate &candidate);
    /** The order that find() names for this candidate waits no longer. */
    void take(const domain::ImportCandidate &candidate);

private:
    using Places = QHash<QString, std::vector<size_t>>; //!< the first one last

    [[nodiscard]] size_t first(Places &places, const QString &key);
    [[nodiscard]] size_t place(const domain::ImportCandidate &candidate);

    std::vector<QString> m_ids;
    std::vector<bool> m_taken;
    Places m_byKid;
    Places m_byNumber;
    Places m_byReference;
};

} // namespace eab::app
