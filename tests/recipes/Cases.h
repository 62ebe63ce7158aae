// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

#include <QDir>
#include <QStringList>

namespace eab::tests {

/** The folders under tests/data/recipes: each is one case, with answers.json and what must come of
 *  it in expected/. */
[[nodiscard]] QStringList caseNames();
[[nodiscard]] QDir caseDir(const QString &name);
/** The answers of a case; its JSON has the names of SetupAnswers' members. */
[[nodiscard]] domain::SetupAnswers caseAnswers(const QString &name);
/** The setup of a case; ends the test program when there is none. */
[[nodiscard]] domain::Setup caseSetup(const QString &name);

/** Good answers for a client, to be spoilt: http-01 by webroot for www.example.org. */
[[nodiscard]] domain::SetupAnswers plainAnswers(const QString &client);

/** A domain that is known to be well formed. */
[[nodiscard]] domain::DomainName domainName(const QString &text);

} // namespace eab::tests
