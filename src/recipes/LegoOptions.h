// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "recipes/Quoting.h"

namespace eab::recipes {

/** What a version of lego understands (its changelog). */
struct LegoDialect
{
    explicit LegoDialect(const QVersionNumber &version);

    bool pairByEnvironment = false; //!< 4.14.0
    bool propagationWait = false; //!< 4.19.0
    bool randomSleep = false; //!< 4.8.0: sleeps before renewing unless told not to
    bool rsa3072 = false; //!< 4.11.0
    bool refusesShortKeys = false; //!< 4.16.0
    bool emailRequired = true; //!< until 4.29
    bool five = false; //!< 5.0.0: flags behind the command, `run` renews, YAML
};

/** Where lego keeps its state. */
[[nodiscard]] QString legoStateDir(const domain::SetupAnswers &answers);
/** Where lego keeps the certificate and its key. */
[[nodiscard]] domain::CertificateFiles legoCertificate(const domain::SetupAnswers &answers);
/** The provider's code for --dns: "exec" for a hook of one's own, "dnsupdate" for rfc2136 in 5.x.
 */
[[nodiscard]] QString legoProvider(const domain::SetupAnswers &answers);
/** How 5.x and YAML spell a key type, or 4.x: "EC256", "ec256". */
[[nodiscard]] QString legoKeyType(const domain::SetupAnswers &answers);
/** True when lego shall not look the challenge record up itself. */
[[nodiscard]] bool skipsDnsCheck(const domain::SetupAnswers &answers);

/** The flags that obtaining and renewing have in common, without anything of the pair. */
[[nodiscard]] QStringList legoFlags(const domain::SetupAnswers &answers);

} // namespace eab::recipes
