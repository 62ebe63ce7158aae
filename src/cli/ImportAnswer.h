// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "cli/Command.h"

namespace eab::cli {

/** Where a person wants something filed; neither: as the matching law says. */
struct Target
{
    QString record; //!< its whole id
    bool isNew = false;
};

/** The option --into. */
CLI::Option *addTarget(CLI::App &command, std::string &into);
/** What it names: NoSuchRecord, AmbiguousRecord. */
[[nodiscard]] Result<Target> targetNamed(Context &context, const std::string &into);

/** Answers what an import came to, or would; `kept` keys a person wanted left as they are. The exit
 *  code. */
[[nodiscard]] int answerImport(Context &context, const app::ImportOutcome &outcome, int kept,
                               bool dryRun);

} // namespace eab::cli
