// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/PasteDialog.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace eab::ui {

PasteDialog::PasteDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste text"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("Paste what the seller shows"), TextRole::Title, this));
    layout->addWidget(makeLabel(tr("The whole page or message will do: key identifier (KID), HMAC "
                                   "key, directory URL and order are found in it."),
                                TextRole::Soft, this));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("pasteField"));
    m_text->setAccessibleName(tr("Text to read"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // it would keep a copy
    layout->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *cancel = makeButton(tr("&Cancel"), ButtonRole::Flat, this);
    m_read = makeButton(tr("&Read it"), ButtonRole::Primary, this);
    m_read->setObjectName(QStringLiteral("readButton"));
    m_read->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_read);
    layout->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_read->setEnabled(!m_text->document()->isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, [this] {
        emit textGiven(m_text->toPlainText());
        accept();
    });
    m_text->setFocus();
}

PasteDialog::~PasteDialog() = default;

} // namespace eab::ui
