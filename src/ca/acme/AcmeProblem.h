// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"
#include "domain/VerifyReport.h"

#include <QString>

namespace eab::ca {

/** An error document (RFC 7807, RFC 8555 section 6.7) of a CA. */
struct AcmeProblem
{
    int status = 0;
    QString type; //!< last part of an ACME URN, "malformed"; empty when it is none
    QString text; //!< `detail`, with those of the subproblems
    QString instance; //!< https, or empty
    bool isDocument = false; //!< false: whatever answered did not speak ACME
};

[[nodiscard]] AcmeProblem readProblem(const HttpAnswer &answer);

/** What a refused newAccount says about the pair. `type` decides; where CAs use one type for
 *  several things the text gives a hint, and its wording varies. */
[[nodiscard]] domain::VerifyOutcome meaningOf(const AcmeProblem &problem);

/** The target of a Link header with this relation (RFC 8288), or empty. */
[[nodiscard]] QString linkOf(const HttpAnswer &answer, const QByteArray &relation);

} // namespace eab::ca
