// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/verify/VerifyDialog.h"

#include "app/uses/Records.h"
#include "app/words/TimeText.h"
#include "app/words/VerifyText.h"
#include "domain/EmailAddress.h"
#include "ui/common/Icons.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/verify/AccountExportDialog.h"

#include <QFormLayout>
#include <QUrl>

namespace eab::ui {

namespace {

using domain::VerifyOutcome;
using Next = app::VerifyNext;

Tone toneOf(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
    case VerifyOutcome::Works: return Tone::Good;
    case VerifyOutcome::DirectoryOk: return Tone::Plain;
    case VerifyOutcome::WrongHmac:
    case VerifyOutcome::UnknownKid:
    case VerifyOutcome::Refused:
    case VerifyOutcome::TlsFailed: return Tone::Urgent;
    case VerifyOutcome::NotRequired:
    case VerifyOutcome::AlreadyUsed:
    case VerifyOutcome::NeedsTerms:
    case VerifyOutcome::NeedsEmail:
    case VerifyOutcome::UserAction:
    case VerifyOutcome::RateLimited:
    case VerifyOutcome::Unreachable:
    case VerifyOutcome::OutcomeUnknown: break;
    }
    return Tone::Soon;
}

} // namespace

VerifyDialog::VerifyDialog(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
                           const QString &recordId, QWidget *parent)
    : PageDialog(session, u"verifyDialog"_s, tr("Verify with the CA"), parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_verify(session, network)
    , m_id(recordId)
{
    startAt({640, 640});
    m_steps = into(page(), new StepList(pageWidget()));
    buildFacts();
    m_result = into(page(), called("resultBar", new MessageBar(pageWidget())));
    m_quote = into(page(), new Card(tr("In the CA's own words"), pageWidget()));
    m_quoteText = called("quoteLabel", makeLabel({}, TextRole::Body, m_quote));
    m_quoteText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quoteText->setMinimumHeight(24);
    m_quote->content()->addWidget(m_quoteText);
    m_quote->hide();
    buildAccount();
    buildQuestion();
    page()->addStretch(1);
    buildFoot();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { countDown(m_wait - 1); });
    connect(m_result, &MessageBar::acted, this,
            [this] { openPage(m_result->property("page").toString()); });

    readRecord();
    m_email->setText(m_record.email);
    m_steps->setStep(Kind::Syntax, StepState::Waiting);
    m_steps->setStep(Kind::Directory, StepState::Waiting);
    const auto form = m_verify.syntax(m_id);
    if (!form) {
        m_canAsk = false;
        say(form.error());
        arrange();
        return;
    }
    m_steps->take(*form);
    askDirectory();
}

void VerifyDialog::buildFacts()
{
    m_facts = into(page(), new QWidget(pageWidget()));
    auto *row = new QHBoxLayout(m_facts);
    row->setContentsMargins(30, 0, 0, 0); // under the names of the steps
    row->setSpacing(12);
    m_host = into(row, called("hostLabel", new ElidedLabel(m_facts)), 1);
    m_host->setFont(fixedFont());
    m_website = called("websiteButton",
                       makeButton(tr("&Website"), ButtonRole::Link, m_facts, u"external"_s));
    m_terms = called("termsButton",
                     makeButton(tr("&Terms of service"), ButtonRole::Link, m_facts, u"external"_s));
    row->addWidget(m_website);
    row->addWidget(m_terms);
    m_facts->hide();
    connect(m_website, &QPushButton::clicked, this, [this] { openPage(m_directory->website); });
    connect(m_terms, &QPushButton::clicked, this, [this] { openPage(m_directory->termsUrl); });
}

void VerifyDialog::buildQuestion()
{
    m_question = called("questionCard",
                        new Card(tr("Shall an account be opened with this pair?"), pageWidget()));
    auto *content = new QVBoxLayout;
    content->setSpacing(8);
    m_question->content()->addLayout(content);
    m_lines = into(content, called("questionLabel", makeLabel({}, TextRole::Body, m_question)));
    content->addSpacing(4);
    m_email = called("emailField", new QLineEdit(m_question));
    m_email->setPlaceholderText(tr("may stay empty where the CA does not ask for it"));
    addCaptioned(content, tr("&E-mail address for the account"), m_email);
    m_agreeRow = into(content, new QWidget(m_question));
    auto *agreeRow = layoutOn<QHBoxLayout>(m_agreeRow);
    m_agree = called("agreeBox",
                     new QCheckBox(tr("I &agree to the CA's terms of service"), m_agreeRow));
    m_agree->setAccessibleName(tr("I agree to the CA's terms of service"));
    QPushButton *read
        = called("readTermsButton", makeButton(tr("&Read them"), ButtonRole::Link, m_agreeRow));
    agreeRow->addWidget(m_agree);
    agreeRow->addWidget(read);
    agreeRow->addStretch(1);
    page()->addWidget(m_question);

    m_moreButton = called("moreOptionsButton",
                          makeButton(tr("&More options"), ButtonRole::Link, pageWidget()));
    m_moreButton->setCheckable(true);
    page()->addWidget(m_moreButton, 0, Qt::AlignLeading);
    m_more = into(page(), buildMore());
    m_more->hide();
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        if (open)
            bringIntoView(m_more);
    });
    connect(read, &QPushButton::clicked, this, [this] { openPage(m_directory->termsUrl); });
    connect(m_agree, &QCheckBox::toggled, message(), &MessageBar::clear);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        setStyleProperty(m_email, "wrong", false);
        message()->clear();
    });
}

QWidget *VerifyDialog::buildMore()
{
    auto *more = new Card({}, pageWidget());
    auto *content = new QVBoxLayout;
    content->setSpacing(8);
    more->content()->addLayout(content);
    m_bundle = addPathLine(content, tr("Certificates of a &private CA (PEM file)"),
                           u"bundleField"_s, false);
    QPushButton *again = called(
        "askAgainButton", makeButton(tr("Ask the &directory again"), ButtonRole::Plain, more));
    content->addWidget(again, 0, Qt::AlignLeading);
    m_rsa = called("rsaBox",
                   new QCheckBox(tr("Use an RSA key (&for a CA that takes no ES256)"), more));
    content->addWidget(m_rsa);
    m_again
        = called("againBox", new QCheckBox(tr("Open another acco&unt although one is kept"), more));
    content->addWidget(m_again);
    connect(again, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            askDirectory();
    });
    connect(m_again, &QCheckBox::toggled, this, [this] {
        m_outcome.reset();
        arrange();
    });
    return more;
}

void VerifyDialog::buildAccount()
{
    m_account = called("accountCard", new Card(tr("The account that was opened"), pageWidget()));
    m_accountText = called("accountLabel", makeLabel({}, TextRole::Body, m_account));
    m_accountText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_account->content()->addWidget(m_accountText);
    m_recheck = called(
        "recheckButton",
        makeButton(tr("Chec&k it again"), ButtonRole::Plain, m_account, u"shield-check"_s));
    m_export = called("exportAccountButton",
                      makeButton(tr("E&xport it..."), ButtonRole::Plain, m_account, u"folder"_s));
    m_end = called("endAccountButton", makeButton(tr("E&nd it..."), ButtonRole::Danger, m_account));
    m_account->content()->addLayout(rowOf({m_recheck, m_export}, {m_end}));

    m_confirm = new Confirm(tr("Keep &it"), tr("End it for &good"), "confirmEndButton", m_account);
    m_account->content()->addWidget(m_confirm);
    m_account->hide();
    page()->addWidget(m_account);

    connect(m_recheck, &QPushButton::clicked, this, &VerifyDialog::recheck);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *dialog = new AccountExportDialog(m_session, m_clipboard, m_id, this);
        dialog->open();
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        m_confirm->ask(tr("Ending an account is final. Clients that use it stop working, and a "
                          "pair that opens one account only is lost with it."));
        bringIntoView(m_confirm);
    });
    connect(m_confirm, &Confirm::kept, m_end, qOverload<>(&QWidget::setFocus));
    connect(m_confirm, &Confirm::confirmed, this, &VerifyDialog::endAccount);
}

void VerifyDialog::buildFoot()
{
    m_close = addButton(tr("&Close"), ButtonRole::Flat, "closeButton");
    m_cancel = addButton(tr("&Cancel"), ButtonRole::Plain, "cancelButton");
    m_primary = addButton({}, ButtonRole::Primary, "primaryButton");
    m_primary->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &VerifyDialog::cancel);
    connect(m_primary, &QPushButton::clicked, this, &VerifyDialog::act);
}

void VerifyDialog::readRecord()
{
    auto found = app::Records(m_session).find(m_id);
    if (!found)
        return;
    m_record = std::move(*found);
    setHeadline(tr("Verify with %1").arg(app::caName(m_record)));
    setSubtitle(m_record.title);
    QStringList question = app::verifyQuestion(m_record);
    m_lines->setText(question.join(u"\n\n"_s));
    m_keepsAccount = false;
    const auto account = m_verify.account(m_id);
    if (!account || !*account)
        return;
    const domain::AcmeAccount &kept = **account;
    if (!kept.isOf(m_record))
        return;
    if (kept.url.isEmpty()) { // nobody knows whether it has opened an account
        question << tr("The key of an earlier try is kept and used again, so that no second "
                       "account is opened.");
        m_lines->setText(question.join(u"\n\n"_s));
        return;
    }
    m_keepsAccount = !kept.deactivated;
    QStringList lines {kept.url};
    lines << (kept.deactivated ? tr("Ended on request. Its key stays in the vault.")
                               : tr("Opened on %1. Its key is kept in the vault, sealed.")
                                     .arg(app::dayText(kept.created.toLocalTime().date())));
    m_accountText->setText(lines.join(QLatin1Char('\n')));
    m_account->setProperty("ended", kept.deactivated);
}

app::VerifyOptions VerifyDialog::options()
{
    app::VerifyOptions chosen;
    chosen.email = m_email->text().trimmed();
    chosen.caBundle = m_bundle->text().trimmed();
    chosen.agreeTerms = m_agree->isChecked();
    chosen.rsa = m_rsa->isChecked();
    chosen.again = !keepsAccount();
    return chosen;
}

std::stop_token VerifyDialog::fresh()
{
    m_stop = std::stop_source();
    return m_stop.get_token();
}

void VerifyDialog::askDirectory()
{
    m_outcome.reset();
    m_directory.reset();
    ask(Kind::Directory, m_verify.directory(m_id, options(), fresh()));
}

void VerifyDialog::bind()
{
    if (const QString email = m_email->text().trimmed(); !email.isEmpty()) {
        if (const auto checked = domain::checkEmail(email); !checked) {
            setStyleProperty(m_email, "wrong", true);
            m_email->setFocus();
            return say(checked.error());
        }
    }
    if (!m_directory->termsUrl.isEmpty() && !m_agree->isChecked()) {
        say(Tone::Soon,
            tr("The CA wants its terms of service to be agreed to. Read them, and "
               "tick the box if you agree."));
        m_agree->setFocus();
        return;
    }
    ask(Kind::Account, m_verify.bind(m_id, options(), fresh()));
}

void VerifyDialog::recheck()
{
    ask(Kind::Recheck, m_verify.recheck(m_id, options(), fresh()));
}

void VerifyDialog::endAccount()
{
    ask(Kind::Deactivate, m_verify.deactivate(m_id, options(), fresh()));
}

void VerifyDialog::ask(Kind kind, const QFuture<Answer> &future)
{
    m_busy = true;
    m_asked = kind;
    m_steps->removeFrom(Kind::Nonce);
    m_steps->setStep(kind, StepState::Running);
    message()->clear();
    m_result->clear();
    showQuote({});
    countDown(0);
    arrange();
    m_cancel->setFocus();
    whenDone(future, this, [this, kind](const Answer &answer) {
        m_busy = false;
        readRecord();
        if (answer) {
            take(kind, *answer);
        } else {
            m_steps->take({});
            m_outcome.reset();
            say(answer.error());
        }
        arrange();
        if (m_primary->isVisible() && m_primary->isEnabled() && m_cancel->isHidden()
            && focusWidget() != m_email && focusWidget() != m_agree)
            m_primary->setFocus();
    });
}

void VerifyDialog::take(Kind kind, const domain::VerifyReport &report)
{
    m_steps->take(report);
    if (kind == Kind::Directory || !report.termsUrl.isEmpty() || !report.website.isEmpty())
        takeDirectory(report);
    if (kind != Kind::Directory)
        m_outcome = report.outcome;
    showOutcome(kind, report);
    if (report.retryAfter && report.outcome == VerifyOutcome::RateLimited)
        countDown(*report.retryAfter);
    if (report.outcome == VerifyOutcome::NeedsEmail) {
        setStyleProperty(m_email, "wrong", true);
        m_email->setFocus();
    } else if (report.outcome == VerifyOutcome::NeedsTerms) {
        m_agree->setFocus();
    } else if (report.outcome == VerifyOutcome::TlsFailed) {
        m_moreButton->setChecked(true);
    }
}

void VerifyDialog::takeDirectory(const domain::VerifyReport &report)
{
    const bool answered = m_steps->isGood(Kind::Directory);
    m_facts->setVisible(answered);
    if (!answered)
        return;
    m_directory = report;
    m_moreButton->setChecked(false); // what helped to get here has done so
    m_host->setFullText(QUrl(m_record.directoryUrl).host());
    m_website->setVisible(!report.website.isEmpty());
    m_website->setToolTip(report.website);
    m_terms->setVisible(!report.termsUrl.isEmpty());
    m_terms->setToolTip(report.termsUrl);
}

void VerifyDialog::showOutcome(Kind kind, const domain::VerifyReport &report)
{
    const bool cancelled = m_stop.stop_requested();
    app::ErrorWords words = app::outcomeText(report, m_record);
    auto tone = toneOf(report.outcome);
    if (cancelled && report.outcome == VerifyOutcome::Unreachable) {
        tone = Tone::Plain;
        words = {tr("Cancelled."), tr("Nothing was opened.")};
    } else if (kind == Kind::Deactivate && report.outcome == VerifyOutcome::Accepted) {
        words = {tr("The account is ended."), tr("Its key stays in the vault.")};
    } else if (kind == Kind::Recheck && report.outcome == VerifyOutcome::Accepted) {
        words = {tr("%1 says that the account is valid.").arg(app::caName(m_record)), {}};
    } else if (kind == Kind::Directory && report.outcome == VerifyOutcome::DirectoryOk) {
        if (report.required)
            return; // the question below says what comes next
        tone = Tone::Soon;
        words = {tr("This directory does not say that it asks for a pair."),
                 tr("An account it opens may tell nothing. Check that this is the directory URL "
                    "of your order.")};
    }
    const bool page = report.outcome == VerifyOutcome::UserAction && !report.actionUrl.isEmpty();
    m_result->setProperty("page", report.actionUrl);
    m_result->show(tone, page ? words.headline : errorLine(words),
                   page ? tr("&Open that page") : QString());
    m_result->actionButton()->setToolTip(report.actionUrl);
    showQuote(report.caText);
    bringIntoView(m_result);
}

void VerifyDialog::showQuote(const QString &words)
{
    m_quote->setVisible(!words.isEmpty());
    m_quoteText->setText(words.isEmpty() ? QString() : tr("“%1”", "a quotation").arg(words));
}

void VerifyDialog::countDown(qint64 seconds)
{
    m_wait = std::max<qint64>(0, seconds);
    if (m_wait > 0 && !m_second.isActive())
        m_second.start();
    else if (m_wait == 0)
        m_second.stop();
    arrange();
}

void VerifyDialog::cancel()
{
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    setButtonText(m_cancel, tr("Cancelling..."));
}

app::VerifyNext VerifyDialog::nextStep() const
{
    return app::nextOf({m_canAsk, m_directory.has_value(), m_outcome, m_asked, keepsAccount()});
}

void VerifyDialog::act()
{
    if (m_busy || m_wait > 0)
        return;
    switch (nextStep()) {
    case Next::AskDirectory: askDirectory(); break;
    case Next::Bind: bind(); break;
    case Next::Recheck: recheck(); break;
    case Next::SetUp:
        emit asked(ActionId::SetUp, m_id);
        accept();
        break;
    case Next::Correct:
        emit asked(ActionId::Edit, m_id);
        accept();
        break;
    case Next::Nothing: accept(); break;
    }
}

void VerifyDialog::arrange()
{
    const Next step = nextStep();
    const bool mayBind = step == Next::Bind || (step == Next::Correct && m_canAsk);
    m_question->setVisible(step == Next::Bind || (m_busy && m_asked == Kind::Account));
    m_question->setEnabled(!m_busy);
    m_more->setEnabled(!m_busy);
    m_agreeRow->setVisible(m_directory && !m_directory->termsUrl.isEmpty());
    m_again->setVisible(m_keepsAccount);
    m_moreButton->setVisible(m_canAsk && (mayBind || step == Next::AskDirectory || m_keepsAccount));
    const bool ended = m_account->property("ended").toBool();
    m_account->setVisible(m_keepsAccount || ended);
    m_recheck->setVisible(m_keepsAccount && step != Next::Recheck);
    m_export->setVisible(m_keepsAccount);
    m_end->setVisible(m_keepsAccount);
    for (QPushButton *button : {m_recheck, m_export, m_end})
        button->setEnabled(!m_busy);
    if (m_busy)
        m_confirm->hide();
    m_close->setVisible(!m_busy && step != Next::Nothing);
    m_cancel->setVisible(m_busy);
    m_cancel->setEnabled(true);
    setButtonText(m_cancel, tr("&Cancel"));
    m_primary->setVisible(!m_busy);
    m_primary->setEnabled(m_wait == 0);

    QString text;
    switch (step) {
    case Next::Nothing: text = tr("&Close"); break;
    case Next::AskDirectory: text = tr("&Try again"); break;
    case Next::Bind: text = tr("&Open an account and verify"); break;
    case Next::Recheck: text = tr("Check the &account again"); break;
    case Next::SetUp: text = tr("&Set up client"); break;
    case Next::Correct: text = tr("Correct the &record"); break;
    }
    if (m_wait > 0)
        text = tr("Try again in %n second(s)", nullptr, static_cast<int>(m_wait));
    setButtonText(m_primary, text);
}

void VerifyDialog::done(int result)
{
    m_stop.request_stop(); // what is under way is given up; the key it uses is kept
    PageDialog::done(result);
}

} // namespace eab::ui
