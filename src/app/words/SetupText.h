// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/AccountFiles.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

#include <QString>

namespace eab::app {

/** Sentences about a setup, shared by the window, the terminal and the README. */
[[nodiscard]] QString purposeText(domain::FilePurpose purpose);
[[nodiscard]] QString purposeText(domain::CommandPurpose purpose);
[[nodiscard]] QString purposeText(domain::AccountCommand::Purpose purpose);
[[nodiscard]] QString warningText(const domain::SetupNotice &notice);
/** Worth stopping for, rather than worth knowing. */
[[nodiscard]] bool isSerious(domain::SetupWarning warning);
[[nodiscard]] QString refusalText(domain::Refusal refusal);
/** "Certbot 2.1.0" */
[[nodiscard]] QString clientTitle(const domain::Setup &setup);

/** The README for the server's administrator, in Markdown: what the files are, what to run, what
 *  renews the certificate, what the client says when something is wrong. Holds no secret. */
[[nodiscard]] QString readmeText(const domain::Setup &setup, const domain::SetupAnswers &answers);

} // namespace eab::app
