// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ProviderFacts.h"

namespace eab::domain {

/** What CertCentral's API calls its TLS products (`product_name_id`), with their names in the shop.
 *  An account can have others: the list helps typing, and refuses nothing. */
[[nodiscard]] const std::vector<Suggestion> &certCentralProducts();

} // namespace eab::domain
