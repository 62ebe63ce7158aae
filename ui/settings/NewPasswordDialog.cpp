// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/PasswordStrength.h"
#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"
#include "ui/settings/SettingsDialog.h"

namespace eab::ui {

NewPasswordDialog::NewPasswordDialog(app::Session &session, const QString &title,
                                     const QString &explanation, QWidget *parent)
    : PageDialog(session, u"newPasswordDialog"_s, title, parent)
{
    setMinimumWidth(440);
    setSubtitle(explanation);
    page()->setSpacing(6);
    const auto add = [this](const QString &caption, QLineEdit *edit, const char *name) {
        edit->setObjectName(QLatin1String(name));
        page()->addWidget(captionFor(caption, edit));
        page()->addWidget(edit);
    };
    auto *password = new SecretEdit(pageWidget());
    auto *again = new SecretEdit(pageWidget());
    auto *label = new QLineEdit(pageWidget());
    add(tr("&New password"), password, "newPasswordField");
    auto *advice = into(page(), makeLabel({}, TextRole::Small, pageWidget()));
    add(tr("The same &again"), again, "repeatPasswordField");
    add(tr("&What to call it"), label, "labelField");
    page()->addStretch(1);
    addCancelButton();
    QPushButton *done = addButton(tr("&Use it"), ButtonRole::Primary, "useButton");
    connect(password, &SecretEdit::secretChanged, this, [password, advice] {
        const auto strength = app::strengthOf(password->secret());
        advice->setText(strength.advice.isEmpty() ? strength.verdict
                                                  : strength.verdict + u". "_s + strength.advice);
    });
    connect(done, &QPushButton::clicked, this, [this, password, again, label] {
        const Secret typed = password->secret();
        if (!app::strengthOf(typed).suffices())
            return say(Tone::Urgent, tr("This password is too easy to guess."));
        if (!(again->secret() == typed))
            return say(Tone::Urgent, tr("The two passwords differ."));
        emit chosen(typed, label->text().trimmed());
        accept();
    });
    password->setFocus();
}

} // namespace eab::ui
