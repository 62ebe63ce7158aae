// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/PasteDialog.h"

#include "ui/common/Theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace eab::ui {

PasteDialog::PasteDialog(app::Session &session, QWidget *parent)
    : PageDialog(session, u"pasteDialog"_s, tr("Paste what the seller shows"), parent)
{
    setWindowTitle(tr("Paste text"));
    startAt({640, 460});
    setSubtitle(tr("The whole page or message will do: key identifier (KID), HMAC key, directory "
                   "URL and order are found in it."));
    auto *text = into(page(), called("pasteField", new QPlainTextEdit(pageWidget())), 1);
    text->setAccessibleName(tr("Text to read"));
    text->setFont(fixedFont());
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false); // it would keep a copy
    addCancelButton();
    QPushButton *read = addButton(tr("&Read it"), ButtonRole::Primary, "readButton");
    read->setEnabled(false);
    connect(text, &QPlainTextEdit::textChanged, this,
            [=] { read->setEnabled(!text->document()->isEmpty()); });
    connect(read, &QPushButton::clicked, this, [this, text] {
        emit textGiven(text->toPlainText());
        accept();
    });
    text->setFocus();
}

} // namespace eab::ui
