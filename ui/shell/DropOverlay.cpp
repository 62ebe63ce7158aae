// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/DropOverlay.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace eab::ui {

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showText(const QString &text)
{
    m_text = text;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    QColor veil = tokens.wash;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tokens.accent, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(16, 16, -16, -16), 12, 12);
    const QPixmap mail = iconPixmap(u"mail"_s, 56, tokens.accent, devicePixelRatioF());
    painter.drawPixmap(QPointF(width() / 2.0 - 28, height() / 2.0 - 64), mail);
    painter.setFont(titleFont(font()));
    painter.setPen(tokens.accent);
    painter.drawText(rect().adjusted(40, 40, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace eab::ui
