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

/** Something about what was read that a person should compare with the source. */
struct ImportRemarkLine
{
    QString file;
    int row = 0; //!< of a table, from 1; 0: it is none
    QString orderNumber;
    QString text;
};

/** What is to be said of an import beside what it came to. */
struct ImportAside
{
    int kept = 0; //!< keys that a person wanted left as they are
    bool isDryRun = false;
    std::vector<ImportRemarkLine> remarks {};
};

/** Answers what an import came to, or would. The exit code. */
[[nodiscard]] int answerImport(Context &context, const app::ImportOutcome &outcome,
                               const ImportAside &aside);

} // namespace eab::cli
