// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Widgets.h"

#include <QWidget>

class QPainter;
class QProgressBar;
class QStackedWidget;

namespace eab::ui {

class RecoveryCodeView;

/** The first minute: a password with honest advice, and the recovery code for paper. Whether the paper
 *  can be read is asked another day. Cancelling before the vault is made leaves nothing behind. */
class NewVaultAssistant : public QWidget
{
    Q_OBJECT

public:
    NewVaultAssistant(app::Session &session, QWidget *parent);

    /** What key derivation may cost; measured on this computer when nothing is said. */
    void setCost(app::KeyCost cost) { m_cost = cost; }
    /** From the beginning. */
    void restart();

    /** What waits for the vault. */
    void announce(const QString &text) { m_announcement->show(Tone::Plain, text); }
    /** Says something on the first page: why it did not work, or what comes next. */
    void say(Tone tone, const QString &text) { m_message->show(tone, text); }

signals:
    /** There is a vault, and its code is kept; with what is to be said of that, where anything is. */
    void finished(const QString &remark);
    void otherVaultRequested();

private:
    QWidget *makePasswordPage();
    QWidget *makeCodePage();
    void judge();
    void createVault();
    void showCode();
    void haveSheet(const QString &remark);
    void goOn();
    void finish();
    void paintSheet(QPainter &painter);
    void printSheet();
    void chooseSheetPlace();
    [[nodiscard]] static QString sheetPath();
    /** False where it could not be written, which is said then. */
    bool saveSheet(const QString &path);

    app::Session &m_session;
    QStackedWidget *m_pages;
    app::KeyCost m_cost;

    MessageBar *m_announcement;
    QLineEdit *m_title;
    SecretEdit *m_password;
    SecretEdit *m_again;
    QProgressBar *m_strength;
    QLabel *m_verdict;
    QLabel *m_advice;
    QPushButton *m_create;
    QProgressBar *m_busy;
    MessageBar *m_message;

    Secret m_code;
    RecoveryCodeView *m_codeView;
    MessageBar *m_sheetMessage;
    QPushButton *m_goOn;
    bool m_haveSheet = false;
    QString m_sheet; //!< where it was saved
    QCheckBox *m_keychain;
    bool m_asking = false; //!< the keyring has not answered yet
};

} // namespace eab::ui
