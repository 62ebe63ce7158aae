// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"
#include "domain/Record.h"

namespace eab::ui {

/** What is known of a record that is to be typed in: any of its fields, and a key as it was found or
 *  typed. */
struct TypedIn
{
    domain::Record record;
    Secret hmac;
};

} // namespace eab::ui
