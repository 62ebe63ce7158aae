// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/CreateAtProvider.h"
#include "app/uses/Providers.h"
#include "ui/common/PageDialog.h"

#include <QTimer>

namespace eab::ui {

class ProviderForm;

/** Has a pair made at an API: which login, the request as a form, and what came of it.
 *
 *      form --Create--> under way --+--> saved: the record
 *       ^                           +--> refused: the form again, with the API's own words
 *       |                           +--> outcome unknown: the way out at this API
 *       +---- certainly not made ---+
 *
 *  Closing while a request is under way cancels it and stays to show the outcome; closing once more
 *  goes. Locking closes and lets it go on: its answer is sealed and filed later.
 */
class CreateDialog : public PageDialog
{
    Q_OBJECT

public:
    CreateDialog(app::Session &session, ca::HttpTransport &network, app::CreateAtProvider &creation,
                 QWidget *parent);

    /** Reads the logins anew and chooses this one. */
    void chooseLogin(const QString &id);
    /** The form as it was sent with this creation. */
    void prefill(const domain::Intent &intent);
    /** The vault is about to be locked: what is under way goes on without this window. */
    void letGoOn() { m_goesOn = true; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reject() override;

signals:
    void loginRequested();
    void recordRequested(const QString &id);
    void keysRequested(const QString &loginId, const QString &name);
    void pendingRequested();

private:
    void buildForm();
    void buildResult();
    void buildFoot();
    void showLogin();
    void create();
    void take(const Result<app::Creation> &answer);
    void showSaved(const app::Creation &creation);
    void showPending(const app::Creation &creation);
    void showRefused(const app::Creation &creation);
    void showRemarks(const std::vector<domain::ProviderRemark> &remarks);
    void cancel();
    void wait(qint64 seconds);
    void arrange();

    app::Providers m_providers;
    app::CreateAtProvider &m_creation;
    std::vector<domain::Provider> m_logins;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_goesOn = false;
    bool m_finished = false; //!< a result is shown in the place of the form
    qint64 m_wait = 0; //!< seconds until it may be tried again
    QTimer m_second;
    QString m_recordId;
    domain::Intent m_intent;

    QWidget *m_noLogin;
    QWidget *m_formPart;
    QComboBox *m_login;
    QLabel *m_help;
    ProviderForm *m_form;
    QLineEdit *m_title;
    QLineEdit *m_tags;
    QWidget *m_resultPart;
    MessageBar *m_result;
    QLabel *m_advice;
    QVBoxLayout *m_remarks;
    QPushButton *m_keys;
    QPushButton *m_pending;
    QPushButton *m_another;
    QPushButton *m_close;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace eab::ui
