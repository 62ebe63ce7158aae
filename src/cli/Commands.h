// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Context.h"

namespace eab::cli {

// Each adds one command (or a family of them) to the command line; one file each.
void addInit(CLI::App &app, Context &context);
void addInfo(CLI::App &app, Context &context);
void addCheck(CLI::App &app, Context &context);
void addInspect(CLI::App &app, Context &context);
void addImport(CLI::App &app, Context &context);
void addUndoImport(CLI::App &app, Context &context);
void addAdd(CLI::App &app, Context &context);
void addEdit(CLI::App &app, Context &context);
void addRemove(CLI::App &app, Context &context);
void addRestore(CLI::App &app, Context &context);
void addList(CLI::App &app, Context &context);
void addSearch(CLI::App &app, Context &context);
void addShow(CLI::App &app, Context &context);
void addHistory(CLI::App &app, Context &context);
void addDue(CLI::App &app, Context &context);
void addClients(CLI::App &app, Context &context);
void addSetup(CLI::App &app, Context &context);
void addVerify(CLI::App &app, Context &context);
void addAccount(CLI::App &app, Context &context);
void addIssuers(CLI::App &app, Context &context);
void addProvider(CLI::App &app, Context &context);
void addSlot(CLI::App &app, Context &context);
void addPasswd(CLI::App &app, Context &context);
void addTour(CLI::App &app, Context &context);
void addMan(CLI::App &app, Context &context);
void addCompletion(CLI::App &app, Context &context);

} // namespace eab::cli
