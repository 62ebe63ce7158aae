// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"
#include "domain/Issuer.h"
#include "domain/ProductRules.h"

namespace eab::app {

/** The catalogue this program carries. */
[[nodiscard]] const domain::IssuerCatalogue &issuers();

/** The seller that shows pairs in its portal only: no API makes or tells them. */
[[nodiscard]] const domain::Issuer &portalSeller();

/** What to file a credential under: an id of the catalogue, or a name of its own made from the
 *  directory's host or the sender's domain. */
[[nodiscard]] QString issuerOf(const domain::ImportCandidate &candidate, const QString &sender);

/** The CA behind an ACME server: an id of the catalogue, else the host's own name. Empty without a
 *  directory. */
[[nodiscard]] QString caOf(const QString &directoryUrl);
/** The CA of a record: as a person has said, else as its directory URL tells; empty: not known. */
[[nodiscard]] QString caOf(const domain::Record &record);
/** domain::searchText(), and by which names the seller and the CA are known. */
[[nodiscard]] QString searchText(const domain::Record &record);

/** Who sold it: a seller known by its mails, or by the form of the text (`issuerHint`); else the
 *  domain the message came from, unless it is the customer's own. Without any of these, a CA that
 *  sells its own pairs; empty where nobody can tell. Never a CA only because its host stands in the
 *  text of a reseller. */
[[nodiscard]] QString sellerOf(const domain::ImportCandidate &candidate, const QString &sender);

/** What the catalogue says about the products of a seller. */
[[nodiscard]] const domain::ProductRules &productRules();
/** Order where a pair comes with the product, Certificate where none does, else Undecided. */
[[nodiscard]] domain::RecordKind expectedKind(const QString &seller, const QString &product);
/** The kind to propose for what was read: Pair where any half of one is told. */
[[nodiscard]] domain::RecordKind proposedKind(const domain::ImportCandidate &candidate,
                                              const QString &sender);

/** What a record is called where nobody has said it, its seller by the catalogue's name. */
[[nodiscard]] QString defaultTitle(const domain::Record &record);

/** The rule behind a record's portal clock, as a sentence with its source and date; an assumption
 *  says that it is one. Empty when there is nothing to say, or nothing that is verified. */
[[nodiscard]] QString portalRule(const domain::Record &record);

} // namespace eab::app
