// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Issuer.h"
#include "domain/Record.h"

namespace eab::domain {

/** Whether a pair comes with a product, as far as somebody has written it down. */
struct ProductRule
{
    QString seller; //!< id in the issuer catalogue; empty: whoever sells it
    QStringList words; //!< any of them, as whole words, names the product; folded
    RecordKind kind = RecordKind::Undecided; //!< Order or Certificate
    FactMark mark = FactMark::Unverified;
    QDate asOf; //!< when this was read
    QString source; //!< where
};

/** The rules about products: data, not code. */
class ProductRules
{
public:
    ProductRules() = default;
    /** Reads the JSON of the rules; MalformedInput names the rule that is wrong: one without words,
     *  kind, date or source. */
    [[nodiscard]] static Result<ProductRules> fromJson(const QByteArray &json);

    [[nodiscard]] const std::vector<ProductRule> &all() const { return m_rules; }
    /** Order where a pair comes with the product, Certificate where none does; Undecided where no
     *  rule names it, where rules disagree, or where all there is is unverified. A seller's own
     *  rules come before those for any seller. */
    [[nodiscard]] RecordKind kindOf(const QString &seller, const QString &product) const;

private:
    std::vector<ProductRule> m_rules;
};

} // namespace eab::domain
