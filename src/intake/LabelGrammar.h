// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Lexicon.h"
#include "intake/ValueReader.h"

#include <QString>

#include <optional>

namespace eab::intake {

/** Where on its line a label stands. */
enum class Place {
    Start, //!< first on the line, behind bullets and numbers
    Cell, //!< behind a tab, a comma, a bracket, or another value
    Inside, //!< in the middle of a sentence
};

/** A label, what follows it, and where its value has to be looked for. */
struct LabelSite
{
    qsizetype at = 0;
    LabelHit hit;
    Gap gap = Gap::Blank;
    qsizetype valueAt = 0; //!< at the end of the line where nothing follows
    QString qualifier; //!< "2" of "EAB Key ID 2:", "staging" of "EAB Key ID (staging):"
};

/** The label at `at` together with what parts it from its value; nothing where what follows cannot
 *  be a value: "HMAC-SHA256", "Key IDs". */
[[nodiscard]] std::optional<LabelSite> labelSite(QStringView text, qsizetype at, qsizetype lineEnd);

/** May a label at this place be taken for one? In a sentence only a label of the pair itself with
 *  an explicit or spoken gap; never one that is called old, former or revoked. */
[[nodiscard]] bool isWelcome(const LabelSite &site, Place place, QStringView wordBefore);

/** "Copy", "Show": a button beside a value on a portal's page. */
[[nodiscard]] bool isButton(QStringView text);

/** Behind bullets, "1)", quotation marks, "**" and the like at the start of a line. */
[[nodiscard]] qsizetype behindDecoration(QStringView text, qsizetype at, qsizetype end);

/** Behind a bullet and its blank. A '-' or '_' that belongs to a value stays with it. */
[[nodiscard]] qsizetype behindBullet(QStringView text, qsizetype at, qsizetype end);

/** The word that ends right before `at`, not looking further back than `from`. */
[[nodiscard]] QStringView wordBefore(QStringView text, qsizetype at, qsizetype from);

} // namespace eab::intake
