// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

namespace eab::app {

/** "shop.example.org +2", as people read domains; empty where there is none. */
[[nodiscard]] QString domainsText(const QStringList &domains);
/** What leads a record's row: "shop.example.org +2", or its title where it has no domain. */
[[nodiscard]] QString leadText(const domain::Record &record);

/** Whether other records have the same order number, domain and product. */
enum class Alike { No, Yes };

/** The line below, which repeats nothing of the one above. */
struct RowText
{
    QString about; //!< a title of its own, the product, the seller
    QString mark; //!< what no other row has: "HB-77120", or "HB-77120 · CA Ref 5544332211"
};
[[nodiscard]] RowText rowText(const domain::Record &record, Alike alike);

} // namespace eab::app
