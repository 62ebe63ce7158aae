// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/VerifyWithCa.h"
#include "domain/Record.h"
#include "ui/common/Actions.h"
#include "ui/common/PageDialog.h"
#include "ui/verify/StepList.h"

#include <QTimer>

namespace eab::ui {

class Clipboard;

/** Asks the CA about a saved pair, step by step.
 *
 *  What changes nothing (the pair's form, the directory) is done at once. What opens an account is
 *  asked for first, in so many words. One question is under way at a time; Cancel gives it up and
 *  stays to show what came of it, closing gives it up and goes. The key of an account that may have
 *  been opened is kept in either case.
 */
class VerifyDialog : public PageDialog
{
    Q_OBJECT

public:
    VerifyDialog(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
                 const QString &recordId, QWidget *parent);

    void done(int result) override;

signals:
    void asked(eab::ui::ActionId what, const QString &recordId);

private:
    using Kind = domain::VerifyStep::Kind;
    using Answer = Result<domain::VerifyReport>;

    void buildFacts();
    void buildQuestion();
    QWidget *buildMore();
    void buildAccount();
    void buildFoot();

    void readRecord();
    [[nodiscard]] app::VerifyOptions options();
    [[nodiscard]] std::stop_token fresh();
    void askDirectory();
    void bind();
    void recheck();
    void endAccount();
    void ask(Kind kind, const QFuture<Answer> &future);
    void take(Kind kind, const domain::VerifyReport &report);
    void takeDirectory(const domain::VerifyReport &report);
    void showOutcome(Kind kind, const domain::VerifyReport &report);
    void showQuote(const QString &words);
    void cancel();
    void act();
    void arrange();
    void countDown(qint64 seconds);
    /** What the primary button does. */
    [[nodiscard]] app::VerifyNext nextStep() const;
    [[nodiscard]] bool keepsAccount() const { return m_keepsAccount && !m_again->isChecked(); }

    app::Session &m_session;
    Clipboard &m_clipboard;
    app::VerifyWithCa m_verify;
    QString m_id;
    domain::Record m_record;
    std::stop_source m_stop;
    std::optional<domain::VerifyReport> m_directory; //!< the last answer of the directory
    std::optional<domain::VerifyOutcome> m_outcome; //!< of the last question about the pair
    Kind m_asked = Kind::Directory;
    bool m_busy = false;
    bool m_canAsk = true; //!< false where the record cannot be verified at all
    bool m_keepsAccount = false;
    qint64 m_wait = 0; //!< seconds until the CA may be asked again
    QTimer m_second;

    StepList *m_steps;
    QWidget *m_facts;
    ElidedLabel *m_host;
    QPushButton *m_website;
    QPushButton *m_terms;
    Card *m_question;
    QLabel *m_lines;
    QLineEdit *m_email;
    QWidget *m_agreeRow;
    QCheckBox *m_agree;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QLineEdit *m_bundle;
    QCheckBox *m_rsa;
    QCheckBox *m_again;
    MessageBar *m_result;
    Card *m_quote;
    QLabel *m_quoteText;
    Card *m_account;
    QLabel *m_accountText;
    QPushButton *m_recheck;
    QPushButton *m_export;
    QPushButton *m_end;
    Confirm *m_confirm;
    QPushButton *m_close;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace eab::ui
