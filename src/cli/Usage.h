// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace eab::cli {

/** What is wrong with a command line, and where to look. Words that nobody knows are not repeated
 *  unless they stand where a command or an option should: one of them may be a password. */
struct UsageWords
{
    QString message;
    QString hint;
};
[[nodiscard]] UsageWords usageWords(const CLI::App &app, const CLI::ParseError &error);

/** The one of `names` a slip of the finger away from `word`; empty when none is near. */
[[nodiscard]] QString nearest(const QString &word, const QStringList &names);

} // namespace eab::cli
