// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/PasswordStrength.h"
#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"
#include "ui/settings/SettingsDialog.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::NewPasswordDialog)
};

} // namespace

void askNewPassword(app::Session &session, const QString &title, const QString &explanation,
                    QWidget *parent,
                    const std::function<void(const Secret &password, const QString &label)> &taker)
{
    auto *dialog = new PageDialog(session, u"newPasswordDialog"_s, title, parent);
    dialog->setMinimumWidth(440);
    dialog->setSubtitle(explanation);
    QVBoxLayout *page = dialog->page();
    page->setSpacing(6);
    const auto add = [page](const QString &caption, QLineEdit *edit, const char *name) {
        page->addWidget(captionFor(caption, called(name, edit)));
        page->addWidget(edit);
    };
    QWidget *parts = dialog->pageWidget();
    auto *password = new SecretEdit(parts);
    auto *again = new SecretEdit(parts);
    auto *label = new QLineEdit(parts);
    add(Words::tr("&New password"), password, "newPasswordField");
    auto *advice = into(page, makeLabel({}, TextRole::Small, parts));
    add(Words::tr("The same &again"), again, "repeatPasswordField");
    add(Words::tr("&What to call it"), label, "labelField");
    page->addStretch(1);
    dialog->addCancelButton();
    QPushButton *done = dialog->addButton(Words::tr("&Use it"), ButtonRole::Primary, "useButton");
    QObject::connect(password, &SecretEdit::secretChanged, advice, [password, advice] {
        const auto strength = app::strengthOf(password->secret());
        advice->setText(strength.advice.isEmpty() ? strength.verdict
                                                  : strength.verdict + u". "_s + strength.advice);
    });
    QObject::connect(done, &QPushButton::clicked, dialog, [=] {
        const Secret typed = password->secret();
        if (!app::strengthOf(typed).suffices())
            return dialog->say(Tone::Urgent, Words::tr("This password is too easy to guess."));
        if (!(again->secret() == typed))
            return dialog->say(Tone::Urgent, Words::tr("The two passwords differ."));
        taker(typed, label->text().trimmed());
        dialog->accept();
    });
    password->setFocus();
    dialog->open();
}

} // namespace eab::ui
