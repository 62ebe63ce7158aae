// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Question.h"

namespace eab::ui {

void ask(app::Session &session, QWidget *window, const Question &question,
         const std::function<void()> &yes)
{
    auto *dialog = new PageDialog(session, question.name, question.title, window);
    dialog->startAt({520, 300});
    into(dialog->page(), makeLabel(question.text, TextRole::Body, dialog->pageWidget()));
    dialog->page()->addStretch(1);
    QPushButton *cancel = dialog->addCancelButton();
    QPushButton *sure = dialog->addButton(question.sure, question.role, "sureButton");
    QObject::connect(sure, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, window, yes);
    cancel->setFocus();
    dialog->open();
}

} // namespace eab::ui
