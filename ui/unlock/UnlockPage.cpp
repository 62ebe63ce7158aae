// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/unlock/UnlockPage.h"

#include "app/words/TimeText.h"
#include "ui/common/FileDialogs.h"
#include "ui/common/Icons.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"

#include <QKeyEvent>
#include <QProgressBar>

namespace eab::ui {

namespace {

constexpr int columnWidth = 400;

} // namespace

UnlockPage::UnlockPage(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"unlockPage"_s);
    QVBoxLayout *layout = columnOn(this, columnWidth);
    QWidget *column = layout->parentWidget();

    layout->addWidget(new Picture(u"key"_s, 44, IconColor::Accent, column), 0, Qt::AlignHCenter);
    m_title = into(layout, makeLabel({}, TextRole::Title, column));
    m_title->setAlignment(Qt::AlignCenter);
    m_notice = into(layout, called("lockedNotice", makeLabel({}, TextRole::Small, column)));
    m_notice->setAlignment(Qt::AlignCenter);
    layout->addSpacing(12);

    m_caption = into(layout, makeLabel(tr("Password"), TextRole::Small, column));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_password = into(line, called("passwordField", new SecretEdit(column)), 1);
    m_password->setAccessibleName(tr("Password"));
    m_password->setMinimumHeight(38);
    line->addWidget(
        called("showButton", holdButton(m_password, tr("Hold to show what you typed"))));
    layout->addLayout(line);

    m_unlock = called("unlockButton", makeButton(tr("&Unlock"), ButtonRole::Primary, column));
    m_unlock->setMinimumHeight(38);
    layout->addWidget(m_unlock);
    m_busy = into(layout, new QProgressBar(column));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Checking the password"));
    m_busy->hide();
    m_message = into(layout, called("unlockMessage", new MessageBar(column)));

    m_keychain = called("keychainButton",
                        makeButton(tr("Unlock with system &keyring"), ButtonRole::Link, column));
    m_recovery
        = called("recoveryButton", makeButton(tr("Use &recovery code"), ButtonRole::Link, column));
    layout->addLayout(rowOf({m_keychain}, {m_recovery}));
    auto *other = called("otherVaultButton",
                         makeButton(tr("Open &another vault..."), ButtonRole::Link, column));
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherVaultRequested);
    layout->addWidget(other, 0, Qt::AlignHCenter);
    layout->addSpacing(16);

    auto *drop = into(layout, new QFrame(column));
    drop->setProperty("role", u"dropQuiet"_s);
    auto *dropLayout = layoutOn<QVBoxLayout>(drop, -1, {16, 16, 16, 12});
    QLabel *dropText
        = makeLabel(tr("Drop an order e-mail here: it is sealed now and filed when you unlock."),
                    TextRole::Soft, drop);
    dropText->setAlignment(Qt::AlignCenter);
    dropLayout->addWidget(dropText);
    QPushButton *file = called(
        "sealFileButton", makeButton(tr("Choose a &file..."), ButtonRole::Link, drop, u"mail"_s));
    dropLayout->addWidget(file, 0, Qt::AlignHCenter);

    connect(&m_session, &app::Session::upgrading, this, [this](domain::UpgradeStage stage) {
        m_message->show(Tone::Plain, app::upgradeText(stage));
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::unlockWithKeychain);
    connect(m_recovery, &QPushButton::clicked, this,
            [this] { useRecoveryCode(!m_usesRecoveryCode); });
    connect(file, &QPushButton::clicked, this, [this] {
        QFileDialog *dialog = messageDialog(this, tr("Take in an order e-mail"));
        connect(dialog, &QFileDialog::filesSelected, this, &UnlockPage::filesOffered);
        dialog->open();
    });
}

void UnlockPage::prepare()
{
    m_title->setText(m_session.title());
    m_keychain->setVisible(m_session.hasKeychainSlot());
    m_password->wipe();
    m_message->hide();
    m_checking = false;
    m_asking = false;
    showWaiting();
    useRecoveryCode(false);
}

void UnlockPage::useRecoveryCode(bool recovery)
{
    m_usesRecoveryCode = recovery;
    const QString caption
        = recovery ? tr("Recovery code, eight groups of five characters") : tr("Password");
    m_caption->setText(caption);
    m_password->setAccessibleName(caption);
    setButtonText(m_recovery, recovery ? tr("Use the &password") : tr("Use &recovery code"));
    m_password->wipe();
    m_password->setFocus();
}

void UnlockPage::showWaiting()
{
    m_busy->setVisible(m_checking || m_asking);
    for (QWidget *widget : {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_unlock),
                            static_cast<QWidget *>(m_recovery)})
        widget->setEnabled(!m_checking);
    m_keychain->setEnabled(!m_checking && !m_asking);
}

void UnlockPage::unlock()
{
    if (m_password->isBlank()) {
        m_message->show(Tone::Soon,
                        m_usesRecoveryCode ? tr("Type the recovery code first.")
                                           : tr("Type the password first."));
        m_password->setFocus();
        return;
    }
    m_message->hide();
    Secret typed = m_password->secret();
    m_password->wipe();
    m_checking = true;
    showWaiting();
    whenDone(m_session.unlockLater(std::move(typed)), this, [this](const Result<void> &opened) {
        m_checking = false;
        showWaiting();
        if (!opened)
            tell(opened.error());
    });
}

void UnlockPage::unlockWithKeychain()
{
    m_message->hide();
    m_asking = true;
    showWaiting();
    whenDone(m_session.unlockWithKeychain(), this, [this](const Result<void> &opened) {
        m_asking = false;
        showWaiting();
        if (!opened && !m_checking && !m_session.isUnlocked())
            tell(opened.error());
    });
    m_password->setFocus();
}

void UnlockPage::tell(const Error &error)
{
    QString text = errorLine(error);
    if (m_usesRecoveryCode && error.code == ErrorCode::WrongPassword
        && error.because<std::monostate>() != nullptr)
        text = tr("The recovery code is wrong. It has eight groups of five characters. Nothing was "
                  "changed.");
    m_message->show(Tone::Urgent, text);
    m_password->setFocus();
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_password->wipe();
    else
        QWidget::keyPressEvent(event);
}

} // namespace eab::ui
