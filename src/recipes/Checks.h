// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

/** Checks what no client could work with, and completes the rest.
 *
 *  On success every text is one line of valid Unicode without the mark of the key, every path is
 *  absolute and clean, the address and the directory URL are well formed, no domain occurs twice,
 *  the version and the key type are set and lie within what `abilities` allows. The first problem
 *  found is the answer otherwise.
 */
[[nodiscard]] Result<domain::SetupAnswers> checked(domain::SetupAnswers answers,
                                                   const domain::ClientAbilities &abilities);

/** UnsupportedAnswer about one answer. */
[[nodiscard]] Error unsupported(domain::Answer answer, reason::Unusable::Why why);

/** The name a certificate is kept under: its first domain without "*.", short enough to be a file
 *  name with an ending. */
[[nodiscard]] QString certificateName(const domain::SetupAnswers &answers);

/** True when a client with its state in `stateDir` has to be root for these answers: a port below
 *  1024, or folders that belong to the system. */
[[nodiscard]] bool needsRoot(const domain::SetupAnswers &answers, const QString &stateDir);

/** The port the client itself listens on, 0 when it does not. */
[[nodiscard]] int listeningPort(const domain::SetupAnswers &answers);

} // namespace eab::recipes
