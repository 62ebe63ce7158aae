// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"
#include "ui/settings/SettingsDialog.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::SheetDialog)
};

} // namespace

void askSheet(app::Session &session, const app::UnshownPaper &paper, QWidget *parent,
              const SheetAnswers &answers)
{
    auto *dialog
        = new PageDialog(session, u"sheetDialog"_s, Words::tr("Check the recovery sheet"), parent);
    dialog->startAt({520, 380});
    dialog->setSubtitle(
        Words::tr("From your paper: groups %1 and %2. This makes sure it can be read when it is "
                  "needed.")
            .arg(paper.first + 1)
            .arg(paper.second + 1));
    QVBoxLayout *page = dialog->page();
    page->setSpacing(6);
    const auto addGroup = [&](int group, const char *name) {
        auto *field = called(name, new SecretEdit(dialog->pageWidget()));
        field->setRevealed(true); // five letters of forty
        page->addWidget(captionFor(Words::tr("Group &%1").arg(group + 1), field));
        page->addWidget(field);
        return field;
    };
    SecretEdit *first = addGroup(paper.first, "firstGroupField");
    SecretEdit *second = addGroup(paper.second, "secondGroupField");
    page->addStretch(1);
    QPushButton *lost = called(
        "lostButton", makeButton(Words::tr("I do not &have it"), ButtonRole::Link, dialog));
    dialog->foot()->insertWidget(0, lost);
    dialog->addCancelButton();
    QPushButton *check = dialog->addButton(Words::tr("Chec&k"), ButtonRole::Primary, "checkButton");
    const auto show = [&session, paper, answers, dialog, first, second] {
        const auto wrong
            = app::RecoveryPaper(session).show(paper, first->secret(), second->secret());
        if (!wrong)
            return dialog->say(wrong.error());
        if (!*wrong) {
            dialog->accept();
            return answers.shown();
        }
        dialog->say(Tone::Urgent,
                    Words::tr("Group %1 is not as it was given out. Compare it with your paper.")
                        .arg(**wrong + 1));
        (**wrong == paper.first ? first : second)->setFocus();
    };
    QObject::connect(check, &QPushButton::clicked, dialog, show);
    QObject::connect(second, &QLineEdit::returnPressed, dialog, show);
    QObject::connect(first, &QLineEdit::returnPressed, second, [second] { second->setFocus(); });
    QObject::connect(lost, &QPushButton::clicked, dialog, [dialog, answers] {
        dialog->reject();
        answers.lost();
    });
    first->setFocus();
    dialog->open();
}

} // namespace eab::ui
