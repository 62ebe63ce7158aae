// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/HmacKey.h"

#include <QString>

namespace eab::domain {

/** Whether a key shorter than its algorithm asks for may pass: only after a person said so. */
enum class ShortKey { Refuse, AcceptAfterWarning };

/** What a credential is made from; everything is checked by EabCredential::create(). */
struct EabFields
{
    QString kid;
    HmacKey hmac;
    HmacAlgorithm algorithm = HmacAlgorithm::Hs256;
    QString directoryUrl; //!< may be empty: not every seller tells it with the pair
};

/** A key identifier and the HMAC key that belongs to it, known to be well formed.
 *
 *  create() is the only door through which one comes into being. Well formed is not proved: only
 *  the CA can say that the two belong together. */
class EabCredential
{
public:
    [[nodiscard]] static Result<EabCredential> create(EabFields fields,
                                                      ShortKey shortKey = ShortKey::Refuse);

    [[nodiscard]] EabCredential clone() const
    {
        return EabCredential(
            {m_fields.kid, m_fields.hmac.clone(), m_fields.algorithm, m_fields.directoryUrl});
    }

    [[nodiscard]] const QString &kid() const { return m_fields.kid; }
    [[nodiscard]] const HmacKey &hmac() const { return m_fields.hmac; }
    [[nodiscard]] HmacAlgorithm algorithm() const { return m_fields.algorithm; }
    [[nodiscard]] const QString &directoryUrl() const { return m_fields.directoryUrl; }

private:
    explicit EabCredential(EabFields fields)
        : m_fields(std::move(fields))
    { }

    EabFields m_fields;
};

} // namespace eab::domain
