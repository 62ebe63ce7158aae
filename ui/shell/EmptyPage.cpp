// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/EmptyPage.h"

#include "ui/common/Icons.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace eab::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyPage"));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *drop = new QFrame(this);
    drop->setProperty("role", QStringLiteral("drop"));
    drop->setMinimumHeight(310);
    drop->setMaximumWidth(620);
    drop->setMinimumWidth(480);
    auto *layout = new QVBoxLayout(drop);
    layout->setContentsMargins(28, 40, 28, 40);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(new Picture(QStringLiteral("mail"), 44, IconColor::Accent, drop), 0,
                      Qt::AlignHCenter);
    QLabel *title = makeLabel(tr("Drop the order e-mail here"), TextRole::Title, drop);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    QLabel *text = makeLabel(tr("It holds the key identifier (KID) and the HMAC key. We find them, "
                                "you check them, they are saved before the seller hides them."),
                             TextRole::Soft, drop);
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text);
    layout->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *open
        = makeButton(tr("&Open a file..."), ButtonRole::Primary, drop, QStringLiteral("file"));
    open->setObjectName(QStringLiteral("emptyOpenButton"));
    QPushButton *paste
        = makeButton(tr("&Paste text"), ButtonRole::Plain, drop, QStringLiteral("clipboard"));
    paste->setObjectName(QStringLiteral("emptyPasteButton"));
    QPushButton *type
        = makeButton(tr("&Type it in"), ButtonRole::Plain, drop, QStringLiteral("pencil"));
    type->setObjectName(QStringLiteral("emptyTypeButton"));
    setFocusProxy(open);
    for (QPushButton *button : {open, paste, type})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    outer->addLayout(centred(drop));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(makeLabel(tr("No mail at hand?"), TextRole::Small, this));
    QPushButton *sample = makeButton(tr("Try with a &sample order"), ButtonRole::Link, this);
    sample->setObjectName(QStringLiteral("sampleButton"));
    foot->addWidget(sample);
    foot->addStretch(1);
    outer->addLayout(foot);
    outer->addStretch(2);
    connect(open, &QPushButton::clicked, this, &EmptyPage::openRequested);
    connect(paste, &QPushButton::clicked, this, &EmptyPage::pasteRequested);
    connect(type, &QPushButton::clicked, this, &EmptyPage::typeRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyPage::sampleRequested);
}

} // namespace eab::ui
