// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Context.h"

namespace eab::cli {

/** Parses the command line, runs the command it names, and answers the exit code. */
[[nodiscard]] int runCommandLine(int argc, const char *const *argv, app::Session &session,
                                 ca::HttpTransport &network);

} // namespace eab::cli
