// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/SourceView.h"

#include "app/uses/ImportCredential.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Theme.h"

#include <QTextCursor>

namespace eab::ui {

namespace {

/** Sources of many megabytes are cut for looking at; reading has seen all of it. */
constexpr qsizetype mostShown = 400000;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(fixedFont());
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("Source, as text; secrets are masked"));
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
}

void SourceView::setSource(const domain::Reading &reading)
{
    m_secrets = reading.secretSpans;
    QString text = app::maskedText(reading);
    // One unit stays one unit, or the marks would slip.
    text.replace(QLatin1Char('\r'), QLatin1Char(' '));
    text.replace(QChar(0), QLatin1Char(' '));
    if (text.size() > mostShown)
        text.truncate(mostShown);
    setPlainText(text);
}

void SourceView::setFinds(const domain::ImportCandidate &candidate,
                          std::optional<domain::ImportField> current)
{
    m_found = candidate.found;
    m_current = current;
    mark();
    const auto length = static_cast<qsizetype>(document()->characterCount()) - 1;
    const auto found = current ? m_found.find(*current) : m_found.end();
    const domain::SourceSpan at = found != m_found.end() ? found->second : candidate.stretch;
    if (at.isValid() && at.start < length) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(at.start));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void SourceView::mark()
{
    const Tokens &tokens = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto length = static_cast<qsizetype>(document()->characterCount()) - 1;
    const auto add = [&](const domain::SourceSpan &span, const QColor &ground, const QColor &ink,
                         bool underline) {
        if (!span.isValid() || span.start + span.length > length)
            return;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(span.start));
        mark.cursor.setPosition(static_cast<int>(span.start + span.length),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(ground);
        mark.format.setForeground(ink);
        if (underline) {
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            mark.format.setUnderlineColor(tokens.accent);
        }
        marks << mark;
    };
    for (const domain::SourceSpan &secret : m_secrets)
        add(secret, tokens.soonWash, tokens.soon, false);
    for (const auto &[field, span] : m_found) {
        if (field == domain::ImportField::Hmac)
            continue; // masked above
        const bool chosen = m_current == field;
        add(span, chosen ? tokens.accent : tokens.wash, chosen ? tokens.onAccent : tokens.ink,
            true);
    }
    setExtraSelections(marks);
}

void showMessage(app::Session &session, QWidget *window, const QString &title,
                 const domain::Reading &reading)
{
    auto *dialog = new PageDialog(session, u"sourceDialog"_s, title, window);
    dialog->setWindowTitle(SourceView::tr("Message"));
    dialog->startAt({760, 600});
    auto *view = into(dialog->page(), new SourceView(dialog->pageWidget()), 1);
    view->setSource(reading);
    view->setFinds({}, std::nullopt);
    dialog->addCloseButton();
    dialog->open();
}

} // namespace eab::ui
