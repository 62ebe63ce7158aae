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
    size_t source = 0; //!< which of the previews it was found in
    QString letter; //!< of the letter box, to be kept with the record; empty: none
};

} // namespace eab::ui
