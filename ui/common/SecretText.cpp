// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/SecretText.h"

#include "domain/Setup.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QTextBlock>

namespace eab::ui {

namespace {

constexpr QChar bullet {0x2022};
constexpr int shownBullets = 10;

} // namespace

void drawLetters(QPainter &painter, QPoint origin, QByteArrayView ascii)
{
    for (const char c : ascii) {
        const QString letter {QLatin1Char(c)};
        painter.drawText(origin, letter);
        origin.rx() += painter.fontMetrics().horizontalAdvance(letter);
    }
}

SecretLabel::SecretLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(fixedFont());
    setAccessibleName(tr("HMAC key, hidden"));
}

void SecretLabel::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleName(tr("HMAC key, hidden: %1").arg(remark));
    update();
}

void SecretLabel::reveal(bool shown)
{
    m_secret = shown && m_source ? m_source() : Secret();
    update();
}

QSize SecretLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QString(shownBullets + 20, QLatin1Char('m'))),
            std::max(32, metrics.height() + 8)};
}

QSize SecretLabel::minimumSizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(QString(shownBullets, QLatin1Char('m'))),
            sizeHint().height()};
}

void SecretLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const QFontMetrics metrics(font());
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    if (!m_secret.isEmpty()) {
        // A long key takes a second line where one is too narrow.
        painter.setPen(tokens.ink);
        const int perLine
            = std::max(1, width() / std::max(1, metrics.horizontalAdvance(QLatin1Char('m'))));
        const auto lines = static_cast<int>((m_secret.size() + perLine - 1) / perLine);
        int y = lines == 1 ? baseline : baseline - (lines - 1) * metrics.height() / 2;
        for (qsizetype at = 0; at < m_secret.size(); at += perLine, y += metrics.height()) {
            drawLetters(
                painter, {0, y},
                m_secret.expose().sliced(at, std::min<qsizetype>(perLine, m_secret.size() - at)));
        }
        return;
    }
    const QString bullets(shownBullets, bullet);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int dots = metrics.horizontalAdvance(bullets);
    painter.setPen(tokens.ink);
    painter.drawText(mirrored ? width() - dots : 0, baseline, bullets);
    painter.setPen(tokens.soft);
    painter.setFont(smallFont(window()->font()));
    const QRect rest = mirrored ? QRect(0, 0, width() - dots - 8, height())
                                : QRect(dots + 8, 0, width() - dots - 8, height());
    painter.drawText(
        rest, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, rest.width()));
}

MaskedTextView::MaskedTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(fixedFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // files read from left to right in every language
    setTabChangesFocus(true);
}

void MaskedTextView::setMarkedText(const QString &text, qsizetype secretLength)
{
    hideSecret();
    m_places.clear();
    m_length = secretLength;
    QString masked;
    for (const QChar c : text) {
        if (c == domain::hmacMark) {
            m_places << static_cast<int>(masked.size());
            masked += QString(secretLength, bullet);
        } else {
            masked += c;
        }
    }
    setPlainText(masked);
    markPlaces();
}

void MaskedTextView::markPlaces()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &tokens = tokensOf(palette());
    for (const int place : std::as_const(m_places)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(place);
        mark.cursor.setPosition(place + static_cast<int>(m_length), QTextCursor::KeepAnchor);
        mark.format.setBackground(tokens.soonWash);
        mark.format.setForeground(tokens.soon);
        marks << mark;
    }
    setExtraSelections(marks);
}

void MaskedTextView::reveal(const Secret &secret)
{
    m_secret = secret.clone();
    viewport()->update();
}

void MaskedTextView::hideSecret()
{
    m_secret.clear();
    viewport()->update();
}

void MaskedTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_places.isEmpty())
        markPlaces();
}

void MaskedTextView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_secret.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(font());
    const Tokens &tokens = tokensOf(palette());
    const QFontMetrics metrics(font());
    for (const int place : std::as_const(m_places)) {
        QTextCursor cursor(document());
        cursor.setPosition(place);
        const QRect start = cursorRect(cursor);
        cursor.setPosition(place + static_cast<int>(m_length));
        const QRect end = cursorRect(cursor);
        painter.fillRect(QRect(start.topLeft(), QPoint(end.right(), start.bottom())),
                         tokens.soonWash);
        painter.setPen(tokens.ink);
        drawLetters(painter, {start.left(), start.top() + metrics.ascent()}, m_secret.expose());
    }
}

} // namespace eab::ui
