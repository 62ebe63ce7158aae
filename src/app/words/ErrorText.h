// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QString>

namespace eab::app {

/** Who asks: what to do next is told in the words of the window or of the command line. */
enum class Face { Window, Terminal };

/** A failure in words for people: what happened, and, where we know one, what to do next. */
struct ErrorWords
{
    QString headline;
    QString hint; //!< may be empty
};

/** The one place where errors become sentences. The English detail goes to the log and nowhere
 *  else: QT_LOGGING_RULES="eab.errors=true" shows it. */
[[nodiscard]] ErrorWords describe(const Error &error, Face face);

/** A text from outside as it may stand in a sentence or on a terminal: one line, without control
 *  characters and signs that turn the direction of writing, and cut in its middle when it is long.
 */
[[nodiscard]] QString shown(const QString &text);

/** A text from outside as it may stand on a terminal: control characters and signs that turn the
 *  direction of writing are visible marks in it, so that it can forge nothing. Line ends stay where
 *  `lines` says so. */
enum class LineEnds { Marked, Kept };
[[nodiscard]] QString visible(const QString &text, LineEnds lines = LineEnds::Marked);

} // namespace eab::app
