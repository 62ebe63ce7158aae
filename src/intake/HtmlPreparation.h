// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringView>

namespace eab::intake {

/** HTML made ready for a parser of HTML 4. */
struct PreparedHtml
{
    QByteArray utf8;
    qsizetype endTags = 0; //!< each may cost the parser as much as the depth of the document
};

/** Spells the named characters of HTML 5 as numbers, drops NULs, and cuts tags with hundreds of
 *  attributes short, because the parser compares each attribute with all others. */
[[nodiscard]] PreparedHtml prepareHtml(QStringView html);

} // namespace eab::intake
