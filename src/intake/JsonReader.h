// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** What reading the JSON of a text has shown. */
struct JsonOutcome
{
    bool isDocument = false; //!< the text is JSON from its first character on
    bool isBroken = false; //!< and ends in the middle of it
};

/** Finds every JSON object of a text, be it the whole text, or inside a mail or a command line, and
 *  adds what it says about credentials. Knows the answers of the CAs' APIs by their keys. */
JsonOutcome readJson(TextContext &context);

} // namespace eab::intake
