// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"

#include <QString>

namespace eab::app {

/** What to do next about a record, in a sentence or three; empty when there is nothing. What is said
 *  of a seller comes from the catalogue, with its name and date; a portal is only spoken of where
 *  the seller has one that shows pairs for a while. */
[[nodiscard]] QString adviceText(domain::NextStep step, const domain::Record &record,
                                 const QDateTime &now);
/** The same for the step that is next at `now`. */
[[nodiscard]] QString adviceText(const domain::Record &record, const QDateTime &now);

} // namespace eab::app
