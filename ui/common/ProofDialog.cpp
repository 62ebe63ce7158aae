// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/ProofDialog.h"

#include "app/session/KeySlotKeeper.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/WhenDone.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::ProofDialog)
};

} // namespace

void askProof(app::Session &session, const Proof &proof, QWidget *parent,
              const std::function<void()> &proved)
{
    auto *dialog = new PageDialog(session, u"proofDialog"_s, proof.title, parent);
    dialog->startAt({520, 330});
    dialog->setSubtitle(proof.explanation);
    QVBoxLayout *page = dialog->page();
    page->setSpacing(6);
    auto *typed = called("proofField", new SecretEdit(dialog->pageWidget()));
    page->addWidget(captionFor(proof.caption, typed));
    page->addWidget(typed);
    page->addStretch(1);
    dialog->addCancelButton();
    QPushButton *sure = dialog->addButton(proof.sure, proof.role, "sureButton");
    const auto check = [&session, dialog, typed, sure, proof, proved] {
        if (typed->isBlank())
            return dialog->say(Tone::Soon, Words::tr("Type it first."));
        sure->setEnabled(false);
        whenDone(app::KeySlotKeeper(session).testOwner(typed->secret()), dialog,
                 [&session, dialog, typed, sure, proof, proved](const Result<QString> &slot) {
                     sure->setEnabled(true);
                     const QString wrong
                         = slot && proof.objection ? proof.objection(*slot) : QString();
                     if (slot && wrong.isEmpty()) {
                         session.prove();
                         dialog->accept();
                         return proved();
                     }
                     typed->wipe();
                     typed->setFocus();
                     if (slot)
                         dialog->say(Tone::Urgent, wrong);
                     else
                         dialog->say(slot.error());
                 });
    };
    QObject::connect(sure, &QPushButton::clicked, dialog, check);
    QObject::connect(typed, &QLineEdit::returnPressed, dialog, check);
    typed->setFocus();
    dialog->open();
}

void withProof(app::Session &session, QWidget *parent, const std::function<void()> &then)
{
    if (session.isProven() || !session.isOwner())
        return then();
    askProof(
        session,
        {Words::tr("Is it still you?"),
         Words::tr("It is a while since the password was typed. It is asked for again before a "
                   "key leaves the vault."),
         Words::tr("&Password or recovery code"),
         Words::tr("&Go on"),
         ButtonRole::Primary,
         {}},
        parent, then);
}

} // namespace eab::ui
