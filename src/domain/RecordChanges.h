// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/EabCredential.h"
#include "domain/Record.h"

namespace eab::domain {

/** What a person changes about a record, or gives for a new one. What is not given stays as it is;
 *  an empty text takes a value away. */
struct RecordChanges
{
    std::optional<QString> title;
    std::optional<QString> issuer;
    std::optional<QString> ca; //!< empty: as the directory URL tells
    std::optional<QString> kid;
    std::optional<HmacKey> hmac;
    ShortKey shortKey = ShortKey::Refuse;
    std::optional<HmacAlgorithm> algorithm;
    std::optional<QString> directoryUrl;
    std::optional<QString> orderNumber;
    std::optional<QString> caReference;
    std::optional<QString> product;
    std::optional<QString> email;
    std::optional<QString> customer;
    std::optional<QStringList> domains;
    std::optional<QStringList> contacts;
    std::optional<QDate> orderDate;
    std::optional<QDateTime> orderedAt; //!< the very moment, when known; UTC
    std::optional<RecordKind> kind; //!< of a record without a pair
    std::optional<QDateTime> portalVisibleUntil; //!< which is a person's own clock from then on
    std::optional<QDateTime> mustRegisterBefore; //!< the same
    bool portalByRule = false; //!< the seller's rule sets that clock again
    bool registrationByRule = false; //!< the same
    std::optional<QDateTime> licenceExpires;
    std::optional<std::optional<int>> usageLimit;
    std::optional<QDate> startDate;
    std::optional<QDate> endDate;
    std::optional<UsePolicy> usePolicy;
    std::optional<QStringList> tags;
    std::optional<QString> notes;
    std::optional<RecordStatus> status;
};

} // namespace eab::domain
