// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/SecretEdit.h"

#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cstring>

namespace eab::ui {

namespace {

constexpr QChar placeholder {u'x'};

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_text(qsizetype {mostCharacters} * 2)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(mostCharacters);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    setAttribute(Qt::WA_InputMethodEnabled, true);
}

Secret SecretEdit::secret() const
{
    return Secret::fromUtf16(QStringView(reinterpret_cast<const char16_t *>(m_text.expose().data()),
                                         qsizetype {m_count}));
}

void SecretEdit::setSecret(const Secret &ascii)
{
    wipe();
    for (const char c : ascii.expose()) {
        const QChar unit = QLatin1Char(c);
        insertUnits(&unit, 1);
    }
    setCursorPosition(0);
}

void SecretEdit::wipe()
{
    m_text.zero();
    m_count = 0;
    clear();
    emit secretChanged();
}

void SecretEdit::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void SecretEdit::insertUnits(const QChar *characters, int count)
{
    int at = cursorPosition();
    if (hasSelectedText()) {
        at = selectionStart();
        removeSelection();
    }
    count = std::min(count, mostCharacters - m_count);
    if (count <= 0)
        return;
    std::memmove(units() + at + count, units() + at, static_cast<size_t>(m_count - at) * 2);
    std::memcpy(units() + at, characters, static_cast<size_t>(count) * 2);
    m_count += count;
    QLineEdit::insert(QString(count, placeholder));
    emit secretChanged();
}

void SecretEdit::removeUnits(int at, int count)
{
    std::memmove(units() + at, units() + at + count, static_cast<size_t>(m_count - at - count) * 2);
    std::fill_n(units() + m_count - count, count, u'\0');
    m_count -= count;
}

bool SecretEdit::removeSelection()
{
    if (!hasSelectedText())
        return false;
    removeUnits(selectionStart(), static_cast<int>(selectionLength()));
    QLineEdit::del();
    return true;
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    using Key = QKeySequence;
    if (event->matches(Key::Undo) || event->matches(Key::Redo) || event->matches(Key::Cut)
        || event->matches(Key::Copy))
        return;
    if (event->matches(Key::Paste)) {
        pasteSecret();
        return;
    }
    const bool back = event->key() == Qt::Key_Backspace;
    const bool forward = event->key() == Qt::Key_Delete || event->matches(Key::Delete);
    if ((back || forward) && !isReadOnly()) {
        if (removeSelection()) {
        } else if ((event->modifiers() & Qt::ControlModifier) != 0) {
            wipe(); // there are no words to be seen; the whole goes
        } else if (back && cursorPosition() > 0) {
            removeUnits(cursorPosition() - 1, 1);
            QLineEdit::backspace();
        } else if (forward && cursorPosition() < m_count) {
            removeUnits(cursorPosition(), 1);
            QLineEdit::del();
        }
        emit secretChanged();
        return;
    }
    const QString typed = event->text();
    const auto command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    // AltGr comes as Ctrl+Alt on some systems, with a printable text.
    const bool printable = !typed.isEmpty() && typed.at(0).isPrint();
    const bool altGr = (event->modifiers() & command) == (Qt::ControlModifier | Qt::AltModifier);
    if (printable && !isReadOnly() && (altGr || (event->modifiers() & command) == 0)) {
        insertUnits(typed.constData(), static_cast<int>(typed.size()));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (!typed.isEmpty() && !isReadOnly())
        insertUnits(typed.constData(), static_cast<int>(typed.size()));
    event->accept();
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    // The middle button would paste the selection past us.
    if (event->button() == Qt::MiddleButton)
        return;
    QLineEdit::mousePressEvent(event);
}

void SecretEdit::pasteSecret()
{
    if (isReadOnly())
        return;
    QString pasted = QGuiApplication::clipboard()->text();
    QString line = pasted.simplified();
    insertUnits(line.constData(), static_cast<int>(line.size()));
    eab::wipe(line);
    eab::wipe(pasted);
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    if (!m_revealed || m_count == 0) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect area
        = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
    painter.setFont(fixedFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.setClipRect(area);
    const QFontMetrics metrics(painter.font());
    int x = area.left();
    const int y = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    // Letter by letter: no text with the whole secret ever exists.
    for (int i = 0; i < m_count; ++i) {
        const QString letter(QChar(units()[i]));
        painter.drawText(x, y, letter);
        x += metrics.horizontalAdvance(letter);
    }
}

} // namespace eab::ui
