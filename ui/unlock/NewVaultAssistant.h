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

/** The first five minutes: a password with honest advice, the recovery code on paper, and a proof
 *  that it was written down. Cancelling before the vault is made leaves nothing behind. */
class NewVaultAssistant : public QWidget
{
    Q_OBJECT

public:
    NewVaultAssistant(app::Session &session, QWidget *parent);

    /** What key derivation may cost; measured on this computer when nothing is said. */
    void setCost(app::KeyCost cost) { m_cost = cost; }
    /** From the beginning. */
    void restart();

    /** Says why something did not work, on the first page. */
    void say(const QString &text) { m_message->show(Tone::Urgent, text); }

signals:
    void finished();
    void otherVaultRequested();

private:
    QWidget *makePasswordPage();
    QWidget *makeCodePage();
    QWidget *makeProofPage();
    void judge();
    void createVault();
    void showCode();
    void askForGroups();
    void checkGroups();
    void finish();
    void paintSheet(QPainter &painter);
    void printSheet();
    void saveSheet();
    void writeSheet(const QString &path);

    app::Session &m_session;
    QStackedWidget *m_pages;
    app::KeyCost m_cost;

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
    QPushButton *m_havePaper;

    int m_first = 0;
    int m_second = 0;
    QLabel *m_question;
    SecretEdit *m_firstGroup;
    SecretEdit *m_secondGroup;
    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    QCheckBox *m_keychain;
    bool m_asking = false; //!< the keyring has not answered yet
    MessageBar *m_proofMessage;
};

} // namespace eab::ui
