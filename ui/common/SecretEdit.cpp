// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/SecretEdit.h"

#include "base/Literals.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

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

/** Whether a key types something that can be seen. */
bool isPrintable(const QString &typed)
{
    if (typed.isEmpty())
        return false;
    const bool pair = typed.size() > 1 && typed.at(0).isHighSurrogate();
    return pair ? QChar::isPrint(QChar::surrogateToUcs4(typed.at(0), typed.at(1)))
                : typed.at(0).isPrint();
}

/** One line, otherwise as it was copied: blanks may belong to a password. */
void makeOneLine(QString &text)
{
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    text.replace("\r\n"_L1, " "_L1);
    for (const char16_t breaking : {u'\n', u'\r', u'\x2028', u'\x2029'})
        text.replace(QChar(breaking), QLatin1Char(' '));
}

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
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::keepInStep);
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

/** Somebody has changed the line past us: assistive technology, a key of the desktop's own. */
void SecretEdit::keepInStep(const QString &shown)
{
    const bool onlyPlaceholders = shown.count(placeholder) == shown.size();
    if (onlyPlaceholders && shown.size() == m_count)
        return;
    if (onlyPlaceholders) { // something is gone, and nobody can tell what
        wipe();
        return;
    }
    QString given = shown;
    m_text.zero();
    m_count = static_cast<int>(std::min<qsizetype>(given.size(), mostCharacters));
    std::memcpy(units(), given.constData(), static_cast<size_t>(m_count) * 2);
    QLineEdit::setText(QString(m_count, placeholder));
    eab::wipe(given);
    emit secretChanged();
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
    if (event->matches(Key::Paste))
        return pasteSecret();
    const bool back = event->key() == Qt::Key_Backspace;
    const bool forward = event->key() == Qt::Key_Delete || event->matches(Key::Delete);
    if (back || forward) {
        if (!isReadOnly())
            removeByKey(back, (event->modifiers() & Qt::ControlModifier) != 0);
        return;
    }
    const QString typed = event->text();
    const bool isShortcut = event->modifiers() == Qt::ControlModifier
        || event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!isPrintable(typed) || isShortcut)
        return QLineEdit::keyPressEvent(event); // which types nothing in these cases
    const auto command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    // AltGr comes as Ctrl+Alt on some systems, with a printable text.
    const bool altGr = (event->modifiers() & command) == (Qt::ControlModifier | Qt::AltModifier);
    if (!isReadOnly() && (altGr || (event->modifiers() & command) == 0))
        insertUnits(typed.constData(), static_cast<int>(typed.size()));
    else
        event->ignore(); // the line itself would take the letter of Alt and a letter
}

void SecretEdit::removeByKey(bool back, bool everything)
{
    if (removeSelection()) {
    } else if (everything) {
        wipe(); // there are no words to be seen; the whole goes
        return;
    } else {
        // A letter outside the basic plane has two units, and goes as one.
        const auto isPair = [this](int at) {
            return at >= 0 && at + 1 < m_count && QChar::isHighSurrogate(units()[at])
                && QChar::isLowSurrogate(units()[at + 1]);
        };
        const int at = cursorPosition();
        const int first = back ? (isPair(at - 2) ? at - 2 : at - 1) : at;
        const int count = isPair(first) ? 2 : 1;
        if (first < 0 || first >= m_count)
            return;
        removeUnits(first, count);
        setSelection(first, count);
        QLineEdit::del();
    }
    emit secretChanged();
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
    makeOneLine(pasted);
    insertUnits(pasted.constData(), static_cast<int>(pasted.size()));
    eab::wipe(pasted);
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    if (!m_revealed || m_count == 0)
        return QLineEdit::paintEvent(event);
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
    const auto widthOf = [&](int from, int to) {
        int width = 0;
        for (int i = from; i < to; ++i)
            width += metrics.horizontalAdvance(QChar(units()[i]));
        return width;
    };
    // The cursor stays in sight, however long the text is.
    const int cursor = widthOf(0, cursorPosition());
    const int start = area.left() - std::max(0, cursor + 2 - area.width());
    if (hasSelectedText()) {
        const int from = selectionStart();
        const int to = from + static_cast<int>(selectionLength());
        painter.fillRect(start + widthOf(0, from), area.top(), widthOf(from, to), area.height(),
                         tokensOf(palette()).selection);
    }
    // Letter by letter: no text with the whole secret ever exists.
    int x = start;
    const int y = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    for (int i = 0; i < m_count; ++i) {
        const bool pair = i + 1 < m_count && QChar::isHighSurrogate(units()[i]);
        const QString letter(reinterpret_cast<const QChar *>(units() + i), pair ? 2 : 1);
        painter.drawText(x, y, letter);
        x += metrics.horizontalAdvance(letter);
        i += pair ? 1 : 0;
    }
    if (hasFocus() && !isReadOnly())
        painter.fillRect(start + cursor, area.top() + 2, 1, area.height() - 4,
                         palette().color(QPalette::Text));
}

QToolButton *holdButton(SecretEdit *edit, const QString &name)
{
    QToolButton *hold = makeToolButton(u"eye"_s, name, edit->parentWidget());
    QObject::connect(hold, &QToolButton::pressed, edit, [edit] { edit->setRevealed(true); });
    QObject::connect(hold, &QToolButton::released, edit, [edit] { edit->setRevealed(false); });
    return hold;
}

} // namespace eab::ui
