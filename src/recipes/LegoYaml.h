// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

namespace eab::recipes {

enum class YamlPair { Included, LeftOut };

/** The configuration file of lego 5 (docs/content/references/ref-file, 5.3). With the pair it opens
 *  the account and may be deleted afterwards; without it serves every later call. Both must
 *  describe the same things: lego archives what a file no longer names. */
[[nodiscard]] domain::SetupFile legoYaml(const domain::SetupAnswers &answers, YamlPair pair);

} // namespace eab::recipes
