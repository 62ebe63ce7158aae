// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "domain/Issuer.h"

namespace eab::app {

/** The catalogue this program carries. */
[[nodiscard]] const domain::IssuerCatalogue &issuers();

/** The seller that shows pairs in its portal only: no API makes or tells them. */
[[nodiscard]] const domain::Issuer &portalSeller();

/** What to file a credential under: an id of the catalogue, or a name of its own made from the
 *  directory's host or the sender's domain. */
[[nodiscard]] QString issuerOf(const domain::ImportCandidate &candidate, const QString &sender);

/** The rule behind a record's portal clock, as a sentence with its source and date; an assumption
 *  says that it is one. Empty when there is nothing to say, or nothing that is verified. */
[[nodiscard]] QString portalRule(const domain::Record &record);

} // namespace eab::app
