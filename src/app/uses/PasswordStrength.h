// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QString>

namespace eab::app {

/** How hard a password is to guess, by the zxcvbn method. */
struct PasswordStrength
{
    int score = 0; //!< 0 (useless) to 4 (very strong)
    double log10Guesses = 0;
    /** Whether a vault may be opened with it. */
    [[nodiscard]] bool suffices() const { return score >= 2; }
    QString verdict; //!< one or two words
    QString advice; //!< what would make it better; empty when it is good
};

/** Judges in bounded time: of very long passwords only the first 128 bytes count. */
[[nodiscard]] PasswordStrength strengthOf(const Secret &password);

} // namespace eab::app
