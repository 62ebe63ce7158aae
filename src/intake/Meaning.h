// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

namespace eab::intake {

/** What a label, a JSON key, a column or an option says about the value that follows it. */
enum class Meaning {
    Kid,
    Hmac,
    Directory,
    OrderNumber,
    CaReference,
    Product,
    Email,
    Customer,
    Domain,
    OrderDate,
    Secret, //!< no part of a credential, but nothing for other people's eyes: a password, an API
    //!< key
    Nothing, //!< looks like one of the above and is none: an account id, an invoice number
};

/** How surely a label means what it says. */
enum class Surety {
    Weak, //!< only when the value or its neighbours bear it out: "URL", "Order", "Server"
    Fair, //!< in the right company: "Key ID"
    Sure, //!< "EAB Key ID"
};

} // namespace eab::intake
