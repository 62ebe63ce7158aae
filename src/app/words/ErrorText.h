// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QString>

namespace eab::app {

/** A failure in words for people: what happened, and, where we know one, what to do next. */
struct ErrorWords
{
    QString headline;
    QString hint; //!< may be empty
};

/** The one place where errors become sentences. */
[[nodiscard]] ErrorWords describe(const Error &error);

} // namespace eab::app
