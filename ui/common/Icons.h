// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QWidget>

class QPalette;

namespace eab::ui {

/** One of the line icons in resources/icons, drawn in a colour of the current palette each time it
 *  is painted: it follows a change of theme, and looks right at every scale. */
enum class IconColor { Ink, Soft, Accent, OnAccent, Good, Soon, Urgent };

[[nodiscard]] QIcon icon(const QString &name, IconColor color = IconColor::Ink);
/** The same as a picture of `size` logical pixels, for labels and delegates. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio);

/** A picture that stands by itself, drawn anew in the colours of the day. */
class Picture : public QWidget
{
    Q_OBJECT

public:
    Picture(const QString &name, int size, IconColor color, QWidget *parent);
    void setPicture(const QString &name, IconColor color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

[[nodiscard]] QColor iconColor(IconColor color, const QPalette &palette);

} // namespace eab::ui
