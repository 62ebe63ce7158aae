// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QFont;

namespace eab::ui {

/** What a person chose in the settings. */
enum class Scheme { System, Light, Dark, LightContrast, DarkContrast };

/** The colours of the program, named by what they are for. Every text pair reaches a contrast of
 *  4.5 : 1, and 7 : 1 in the schemes of high contrast; the edges of fields reach 3 : 1. No colour
 *  speaks without a word or a shape beside it. */
struct Tokens
{
    QColor ground, panel, side;
    QColor ink, soft, line;
    QColor edge; //!< around what is typed or ticked in
    QColor accent, onAccent, wash, selection;
    QColor good, goodWash;
    QColor soon, soonWash, soonMark;
    QColor urgent, urgentWash;
};

/** The tokens that belong to a palette made by applyTheme(). */
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/** Fusion, palette and style sheet for the whole application. System follows the desktop. */
void applyTheme(QApplication &application, Scheme scheme);

[[nodiscard]] QString schemeName(
    Scheme scheme); //!< "system", "light", "dark", "light-contrast", "dark-contrast"
[[nodiscard]] Scheme schemeFromName(const QString &name);

/** Type sizes: 9, 10.5 and 15 point are 12, 14 and 20 pixels at 96 dpi. */
[[nodiscard]] QFont smallFont(const QFont &base);
[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont strongFont(const QFont &base);
[[nodiscard]] QFont fixedFont();

} // namespace eab::ui
