// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Fact.h"

#include <array>
#include <vector>

namespace eab::intake {

/** The facts that are taken to be about one credential, in the order of the text. */
struct FactRecord
{
    std::vector<Fact> facts;
    bool whole = false; //!< came as one object, row or command
    bool ambiguous = false; //!< nobody can tell which half belongs to which
    bool conflicting = false; //!< one half, two values
    QString issuerHint;
    QJsonObject answer; //!< of the API that was asked for it; no secret
    bool isKey = false; //!< a registered public key, which has no other half
    domain::SourceSpan stretch; //!< the row of a table it is
    QString productLabel; //!< by which its product is named
    bool closed = false; //!< nothing beside it belongs to it
    std::vector<domain::ImportRemark> remarks;

    [[nodiscard]] const Fact *find(Meaning meaning) const;
    [[nodiscard]] bool has(Meaning meaning) const { return find(meaning) != nullptr; }
    [[nodiscard]] bool hasKey() const; //!< an HMAC key with a value
    [[nodiscard]] bool hasPair() const { return has(Meaning::Kid) && hasKey(); }
    [[nodiscard]] bool hasHalf() const { return has(Meaning::Kid) || has(Meaning::Hmac); }
    /** Names an order, so that it cannot be a part of its neighbour. */
    [[nodiscard]] bool namesOrder() const
    {
        return has(Meaning::OrderNumber) || has(Meaning::CaReference);
    }

    /** True where `item` cannot be about the same credential. */
    [[nodiscard]] bool contradicts(const Item &item) const;
    /** Adds what is not known yet. */
    void take(Item item);
    void take(Fact fact);
};

[[nodiscard]] bool sameValue(const Fact &a, const Fact &b);
/** A copy of a fact that holds no key. */
[[nodiscard]] Fact copyOf(const Fact &fact);

} // namespace eab::intake
