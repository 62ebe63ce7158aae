// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "recipes/IniText.h"
#include "recipes/Quoting.h"

namespace eab::recipes {

/** Writes how certbot proves control of the names: the settings into `ini`, the files they need and
 *  what a person should know into `setup`, variables for every call into `environment`. */
void setChallenge(IniText &ini, domain::Setup &setup, const domain::SetupAnswers &answers,
                  std::vector<Variable> &environment);

} // namespace eab::recipes
