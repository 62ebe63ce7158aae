// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/PasswordStrength.h"
#include "ui/common/SecretEdit.h"
#include "ui/settings/SettingsDialog.h"

#include <QVBoxLayout>

namespace eab::ui {

NewPasswordDialog::NewPasswordDialog(const QString &title, const QString &explanation,
                                     QWidget *parent)
    : QDialog(parent)
    , m_password(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_label(new QLineEdit(this))
    , m_advice(makeLabel({}, TextRole::Small, this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("newPasswordDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->addWidget(makeLabel(title, TextRole::Title, this));
    layout->addWidget(makeLabel(explanation, TextRole::Soft, this));
    const auto add = [&](const QString &caption, QLineEdit *edit, const QString &name) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(edit);
        edit->setObjectName(name);
        QString spoken = caption;
        edit->setAccessibleName(spoken.remove(QLatin1Char('&')));
        layout->addWidget(label);
        layout->addWidget(edit);
    };
    add(tr("&New password"), m_password, QStringLiteral("newPasswordField"));
    layout->addWidget(m_advice);
    add(tr("The same &again"), m_again, QStringLiteral("repeatPasswordField"));
    add(tr("&What to call it"), m_label, QStringLiteral("labelField"));
    layout->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *cancel = makeButton(tr("&Cancel"), ButtonRole::Flat, this);
    QPushButton *done = makeButton(tr("&Use it"), ButtonRole::Primary, this);
    done->setObjectName(QStringLiteral("useButton"));
    row->addWidget(cancel);
    row->addWidget(done);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_password, &SecretEdit::secretChanged, this, [this] {
        const auto strength = app::strengthOf(m_password->secret());
        m_advice->setText(strength.advice.isEmpty()
                              ? strength.verdict
                              : strength.verdict + QStringLiteral(". ") + strength.advice);
    });
    connect(done, &QPushButton::clicked, this, [this] {
        const Secret typed = m_password->secret();
        if (app::strengthOf(typed).score < 2) {
            m_message->show(MessageBar::Tone::Urgent, tr("This password is too easy to guess."));
            return;
        }
        if (!(m_again->secret() == typed)) {
            m_message->show(MessageBar::Tone::Urgent, tr("The two passwords differ."));
            return;
        }
        emit chosen(typed, m_label->text().trimmed());
        accept();
    });
    m_password->setFocus();
}

} // namespace eab::ui
