// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPalette;

namespace eab::ui {

/** One of the line icons in resources/icons, drawn in a colour of the current palette each time it
 * is painted: it follows a change of theme, and looks right at every scale. */
enum class IconColor { Ink, Soft, Accent, OnAccent, Good, Soon, Urgent };

[[nodiscard]] QIcon icon(const QString &name, IconColor color = IconColor::Ink);
/** The same as a picture of `size` logical pixels, for labels and delegates. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio);

[[nodiscard]] QColor iconColor(IconColor color, const QPalette &palette);

} // namespace eab::ui
