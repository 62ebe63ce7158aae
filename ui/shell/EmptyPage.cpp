// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/EmptyPage.h"

#include "base/Literals.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"

namespace eab::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *inside = new QWidget(this);
    layoutOn<QVBoxLayout>(this, 0)->addWidget(scrolled(inside));
    auto *outer = new QVBoxLayout(inside);
    outer->addStretch(1);
    auto *drop = new QFrame(inside);
    drop->setProperty("role", u"drop"_s);
    drop->setMaximumWidth(620);
    drop->setMinimumWidth(360);
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
              QPushButton *made = called(name, actionButton(what, words, role, this));
              connect(made, &QPushButton::clicked, this, [this, what] { emit asked(what); });
              return made;
          };
    QPushButton *open
        = button(ActionId::Import, tr("&Open a file..."), ButtonRole::Primary, "emptyOpenButton");
    open->setIcon(icon(u"file"_s, IconColor::OnAccent));
    setFocusProxy(open);
    QPushButton *paste
        = button(ActionId::Paste, tr("&Paste text"), ButtonRole::Plain, "emptyPasteButton");
    QPushButton *type
        = button(ActionId::New, tr("&Type it in"), ButtonRole::Plain, "emptyTypeButton");
    auto *ways = new FlowLayout(Qt::AlignHCenter);
    layout->addLayout(ways);
    for (QPushButton *way : {open, paste, type})
        ways->addWidget(way);
    layout->addStretch(1);
    outer->addLayout(centred({drop}));
    QLabel *noMail = makeLabel(tr("No mail at hand?"), TextRole::Small, this);
    outer->addLayout(centred({noMail,
                              button(ActionId::Sample, tr("Try with a &sample order"),
                                     ButtonRole::Link, "sampleButton")}));
    outer->addStretch(2);
}

} // namespace eab::ui
