// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/EmptyPage.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace eab::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *drop = new QFrame(this);
    drop->setProperty("role", u"drop"_s);
    drop->setMinimumHeight(310);
    drop->setMaximumWidth(620);
    drop->setMinimumWidth(480);
    auto *layout = layoutOn<QVBoxLayout>(drop, 12, {28, 40, 28, 40});
    layout->addStretch(1);
    layout->addWidget(new Picture(u"mail"_s, 44, IconColor::Accent, drop), 0, Qt::AlignHCenter);
    QLabel *title = makeLabel(tr("Drop the order e-mail here"), TextRole::Title, drop);
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    QLabel *text = makeLabel(tr("It holds the key identifier (KID) and the HMAC key. We find them, "
                                "you check them, they are saved before the seller hides them."),
                             TextRole::Soft, drop);
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text);
    layout->addSpacing(8);
    const auto button
        = [this](ActionId what, const QString &words, ButtonRole role, const char *name) {
              QPushButton *made = actionButton(what, words, role, this);
              made->setObjectName(QLatin1String(name));
              connect(made, &QPushButton::clicked, this, [this, what] { emit asked(what); });
              return made;
          };
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *open
        = button(ActionId::Import, tr("&Open a file..."), ButtonRole::Primary, "emptyOpenButton");
    open->setIcon(icon(u"file"_s, IconColor::OnAccent));
    setFocusProxy(open);
    row->addWidget(open);
    row->addWidget(
        button(ActionId::Paste, tr("&Paste text"), ButtonRole::Plain, "emptyPasteButton"));
    row->addWidget(button(ActionId::New, tr("&Type it in"), ButtonRole::Plain, "emptyTypeButton"));
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    outer->addLayout(centred(drop));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(makeLabel(tr("No mail at hand?"), TextRole::Small, this));
    foot->addWidget(
        button(ActionId::Sample, tr("Try with a &sample order"), ButtonRole::Link, "sampleButton"));
    foot->addStretch(1);
    outer->addLayout(foot);
    outer->addStretch(2);
}

} // namespace eab::ui
