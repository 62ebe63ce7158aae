// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** An HTML document as a person reads it. */
struct HtmlText
{
    QString text; //!< a line for each block or table row, a tab between cells
    std::vector<Link> links; //!< in the order of the text
};

/** Lays `html` out as text: what is hidden, struck out, or only for machines is left away. Fetches
 *  nothing, runs nothing; nesting and attributes without end do not slow it down. */
[[nodiscard]] HtmlText htmlToText(const QString &html);

/** True where markup begins, and not just a text that has a '<' in it. */
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace eab::intake
