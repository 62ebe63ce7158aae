// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/RecoveryCodeView.h"

#include "app/session/RecoveryPaper.h"
#include "ui/common/SecretText.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace eab::ui {

namespace {

constexpr int perRow = 4;

void drawGroup(QPainter &painter, const QRect &box, QByteArrayView group)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int width = 0;
    for (const char c : group)
        width += metrics.horizontalAdvance(QLatin1Char(c));
    drawLetters(painter,
                {box.center().x() - width / 2,
                 box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2},
                group);
}

void drawQrCode(QPainter &painter, const QRect &place, const Secret &code)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> qr(
        QRcode_encodeData(static_cast<int>(code.size()),
                          reinterpret_cast<const unsigned char *>(code.expose().data()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!qr)
        return;
    const double side = static_cast<double>(std::min(place.width(), place.height())) / qr->width;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < qr->width; ++y) {
        for (int x = 0; x < qr->width; ++x) {
            if ((qr->data[y * qr->width + x] & 1) != 0)
                painter.drawRect(
                    QRectF(place.left() + x * side, place.top() + y * side, side, side));
        }
    }
    std::fill_n(qr->data, qr->width * qr->width, static_cast<unsigned char>(0));
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

} // namespace

RecoveryCodeView::RecoveryCodeView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"recoveryCodeView"_s);
    setAccessibleName(tr("Recovery code"));
    setLayoutDirection(Qt::LeftToRight);
    QFont font = fixedFont();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    setFont(font);
}

void RecoveryCodeView::setCode(const Secret &code)
{
    m_code = code.clone();
    // Somebody who cannot see it has to hear it, letter by letter; it is shown openly anyway.
    QString spoken;
    for (const char c : m_code.expose()) {
        spoken += QLatin1Char(c);
        spoken += QLatin1Char(' ');
    }
    setAccessibleDescription(spoken);
    wipe(spoken);
    update();
}

void RecoveryCodeView::clear()
{
    m_code.clear();
    setAccessibleDescription({});
    update();
}

QSize RecoveryCodeView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {perRow * (metrics.horizontalAdvance(u"MMMMM"_s) + 36), 2 * (metrics.height() + 36)};
}

void RecoveryCodeView::paintEvent(QPaintEvent *)
{
    if (m_code.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const int boxWidth = (width() - (perRow - 1) * 12) / perRow;
    const int boxHeight = (height() - 12) / (app::recoveryGroups / perRow);
    for (int i = 0; i < app::recoveryGroups; ++i) {
        const QRect box((i % perRow) * (boxWidth + 12), (i / perRow) * (boxHeight + 12), boxWidth,
                        boxHeight);
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(tokens.ground);
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6);
        painter.setPen(tokens.soft);
        painter.setFont(smallFont(QWidget::parentWidget()->font()));
        painter.drawText(box.adjusted(8, 4, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         QString::number(i + 1));
        painter.setFont(font());
        painter.setPen(tokens.ink);
        drawGroup(painter, box.adjusted(0, 6, 0, 0), app::recoveryGroup(m_code, i));
    }
}

void paintRecoverySheet(QPainter &painter, const QRect &area, const Secret &code,
                        const QString &vaultTitle, const QString &vaultFolder, const QString &date)
{
    painter.setPen(Qt::black);
    QFont body = painter.font();
    body.setPointSizeF(11);
    QFont title = body;
    title.setPointSizeF(20);
    title.setWeight(QFont::DemiBold);
    QFont large = fixedFont();
    large.setPointSizeF(20);

    int y = area.top();
    const auto paragraph = [&](const QFont &font, const QString &text, int spaceAfter) {
        painter.setFont(font);
        QRect used;
        painter.drawText(QRect(area.left(), y, area.width(), area.height()), Qt::TextWordWrap, text,
                         &used);
        y += used.height() + spaceAfter;
    };
    const int unit = QFontMetrics(body, painter.device()).height();
    paragraph(title, Words::tr("Recovery code"), unit);
    paragraph(
        body,
        Words::tr(
            "Opens the EAB Vault “%1” when the password is forgotten. Keep this sheet like a key: "
            "whoever has it and the vault's files can read everything in it.")
            .arg(vaultTitle),
        2 * unit);
    painter.setFont(large);
    const QFontMetrics metrics(large, painter.device());
    const int boxWidth = area.width() / perRow;
    const int boxHeight = 2 * metrics.height();
    for (int i = 0; i < app::recoveryGroups; ++i) {
        const QRect box(area.left() + (i % perRow) * boxWidth, y + (i / perRow) * boxHeight,
                        boxWidth, boxHeight);
        painter.setFont(body);
        painter.setPen(Qt::darkGray);
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, QString::number(i + 1));
        painter.setFont(large);
        painter.setPen(Qt::black);
        drawGroup(painter, box.adjusted(0, unit / 2, 0, 0), app::recoveryGroup(code, i));
    }
    y += 2 * boxHeight + unit;
    const int qrSide = area.width() / 4;
    drawQrCode(painter, QRect(area.left(), y, qrSide, qrSide), code);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    y += qrSide + 2 * unit;
    paragraph(body,
              Words::tr("To use it: start EAB Vault, choose “Use recovery code”, and type the "
                        "eight groups. Capital or small letters, with or without hyphens; O is "
                        "read as 0, I and L as 1."),
              unit);
    paragraph(body, Words::tr("Vault: %1").arg(vaultFolder), 0);
    paragraph(body, Words::tr("Made on %1").arg(date), 0);
}

} // namespace eab::ui
