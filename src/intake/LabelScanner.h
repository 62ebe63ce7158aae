// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** Reads labelled values out of prose, portal pages, configuration files: "EAB Key ID: abc", a
 *  label with its value on the next line, several on one line, a column of labels followed by a
 *  column of values. Adds what it finds to the context, in order; leaves claimed stretches alone.
 */
void scanLabels(TextContext &context);

} // namespace eab::intake
