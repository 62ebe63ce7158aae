// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Widgets.h"

class QProgressBar;

namespace eab::ui {

/** The page of a locked vault: asks for the password, offers the keychain and the recovery code,
 *  says what is urgent if that is wanted, and takes order e-mails in all the same. */
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    UnlockPage(app::Session &session, QWidget *parent);

    /** Reads title and slots anew, and waits for a password. */
    void prepare();
    /** "Two windows close within three days." */
    void setNotice(const QString &text) { m_notice->setText(text); }
    /** Says something on this page, e.g. why it was locked. */
    void say(const QString &text, Tone tone = Tone::Good) { m_message->show(tone, text); }

signals:
    void filesOffered(const QStringList &paths);
    void otherVaultRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unlock();
    void unlockWithKeychain();
    void tell(const Error &error);
    void showWaiting();
    void useRecoveryCode(bool recovery);

    app::Session &m_session;
    QLabel *m_title;
    QLabel *m_notice;
    QLabel *m_caption;
    SecretEdit *m_password;
    QPushButton *m_unlock;
    QPushButton *m_keychain;
    QPushButton *m_recovery;
    QProgressBar *m_busy;
    MessageBar *m_message;
    bool m_usesRecoveryCode = false;
    bool m_checking = false; //!< a password is being checked
    bool m_asking = false; //!< the keychain is being asked; the password can be typed meanwhile
};

} // namespace eab::ui
