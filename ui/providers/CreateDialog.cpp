// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/CreateDialog.h"

#include "app/words/ProviderText.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"
#include "ui/providers/ProviderForm.h"

#include <QPointer>
#include <QUrl>

namespace eab::ui {

namespace {

Tone toneOf(domain::ProviderRemark remark)
{
    switch (remark) {
    case domain::ProviderRemark::ConvertedBase64: return Tone::Plain;
    case domain::ProviderRemark::Revoked:
    case domain::ProviderRemark::Deleted: return Tone::Urgent;
    default: return Tone::Soon;
    }
}

} // namespace

CreateDialog::CreateDialog(app::Session &session, ca::HttpTransport &network,
                           app::CreateAtProvider &creation, QWidget *parent)
    : PageDialog(session, u"createDialog"_s, tr("Create a pair at a provider"), parent)
    , m_providers(session, network)
    , m_creation(creation)
{
    startAt({660, 700});
    setSubtitle(tr("The answer goes straight into the vault: the API shows the key this once."));
    m_noLogin = into(page(), new QWidget(pageWidget()));
    auto *none = layoutOn<QVBoxLayout>(m_noLogin, -1, {0, 24, 0, 24});
    none->addWidget(makeLabel(tr("There is no login at a provider yet. You need the API key that "
                                 "the provider gave you."),
                              TextRole::Soft, m_noLogin));
    QPushButton *add
        = called("addLoginButton",
                 makeButton(tr("&Add a login..."), ButtonRole::Plain, m_noLogin, u"login"_s));
    none->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &CreateDialog::loginRequested);
    buildForm();
    buildResult();
    page()->addStretch(1);
    buildFoot();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { wait(m_wait - 1); });
    chooseLogin({});
}

void CreateDialog::buildForm()
{
    m_formPart = into(page(), new QWidget(pageWidget()));
    auto *layout = layoutOn<QVBoxLayout>(m_formPart, 6);
    m_login = called("loginBox", new QComboBox(m_formPart));
    addCaptioned(layout, tr("&Login"), m_login);
    m_help = into(layout, called("kindHelp", makeLabel({}, TextRole::Small, m_formPart)));
    layout->addSpacing(10);
    m_form = into(layout, new ProviderForm(m_formPart));
    layout->addSpacing(10);
    auto *own = into(layout, new Card(tr("In your vault"), m_formPart));
    auto *ownLayout = new QVBoxLayout;
    own->content()->addLayout(ownLayout);
    m_title = called("titleField", new QLineEdit(own));
    m_title->setPlaceholderText(tr("made from the answer if left empty"));
    addCaptioned(ownLayout, tr("&Title of the record"), m_title);
    m_tags = called("tagsField", new QLineEdit(own));
    addCaptioned(ownLayout, tr("Ta&gs, divided by commas"), m_tags);
    connect(m_login, &QComboBox::currentIndexChanged, this, &CreateDialog::showLogin);
    connect(m_form, &ProviderForm::changed, message(), &MessageBar::clear);
}

void CreateDialog::buildResult()
{
    m_resultPart = into(page(), new QWidget(pageWidget()));
    auto *layout = layoutOn<QVBoxLayout>(m_resultPart, 12);
    m_result = into(layout, called("resultBar", new MessageBar(m_resultPart)));
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(8);
    layout->addLayout(m_remarks);
    m_advice = into(layout, called("adviceLabel", makeLabel({}, TextRole::Body, m_resultPart)));
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_keys = called("keysButton",
                    makeButton(tr("&List keys..."), ButtonRole::Plain, m_resultPart, u"records"_s));
    m_pending = called("pendingButton",
                       makeButton(tr("Creations that &need you..."), ButtonRole::Plain,
                                  m_resultPart, u"question"_s));
    m_another = called(
        "anotherButton",
        makeButton(tr("Create &another"), ButtonRole::Plain, m_resultPart, u"cloud-plus"_s));
    layout->addLayout(rowOf({m_keys, m_pending, m_another}));
    m_resultPart->hide();
    connect(m_keys, &QPushButton::clicked, this,
            [this] { emit keysRequested(m_intent.providerId, m_intent.name); });
    connect(m_pending, &QPushButton::clicked, this, [this] {
        emit pendingRequested();
        accept();
    });
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_finished = false;
        arrange();
    });
}

void CreateDialog::buildFoot()
{
    m_close = addButton(tr("&Close"), ButtonRole::Flat, "closeButton");
    m_cancel = addButton(tr("&Cancel"), ButtonRole::Plain, "cancelButton");
    m_primary = addButton({}, ButtonRole::Primary, "primaryButton");
    m_primary->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &CreateDialog::cancel);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (!m_finished)
            return create();
        if (!m_recordId.isEmpty())
            emit recordRequested(m_recordId);
        accept();
    });
}

void CreateDialog::chooseLogin(const QString &id)
{
    auto all = m_providers.all();
    if (!all)
        return say(all.error());
    m_logins = std::move(*all);
    {
        const QSignalBlocker quiet(m_login);
        m_login->clear();
        for (const domain::Provider &login : m_logins)
            m_login->addItem(
                tr("%1 (%2)", "login, its API").arg(login.name, app::providerKindText(login.kind)),
                login.id);
        m_login->setCurrentIndex(std::max(0, m_login->findData(id)));
    }
    showLogin();
    if (m_logins.size() == 1 || !id.isEmpty())
        m_form->focusFirst(); // there is nothing to choose
    else
        m_login->setFocus();
}

void CreateDialog::prefill(const domain::Intent &intent)
{
    chooseLogin(intent.providerId);
    m_form->setValues(app::CreateAtProvider::valuesAgain(intent));
    m_title->setText(intent.title);
    m_tags->setText(intent.tags.join(u", "_s));
}

void CreateDialog::showLogin()
{
    arrange();
    const int index = m_login->currentIndex();
    if (index >= 0 && static_cast<size_t>(index) < m_logins.size()) {
        const domain::Provider &login = m_logins[static_cast<size_t>(index)];
        if (m_form->kind() != login.kind || m_form->values().isEmpty())
            m_form->setKind(login.kind);
        m_form->offer(domain::directoryParameter, domain::directoriesOf(login),
                      login.directoryUrl.isEmpty() ? tr("none; it can be added later")
                                                   : login.directoryUrl);
        m_help->setText(tr("%1 The request goes to %2.", "about an API, its host")
                            .arg(app::providerKindHelp(login.kind), QUrl(login.baseUrl).host()));
    }
}

void CreateDialog::create()
{
    if (m_busy || m_wait > 0)
        return;
    if (!m_form->check()) {
        say(Tone::Soon, tr("Something is missing or breaks its rule; it is marked in the form."));
        if (QWidget *field = focusWidget())
            bringIntoView(field);
        return;
    }
    app::CreationRequest request;
    request.provider = m_login->currentData().toString();
    request.values = m_form->values();
    request.generateKey = m_form->generatesKey();
    request.title = m_title->text().trimmed();
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            request.tags << tag.trimmed();
    }
    m_busy = true;
    m_stop = std::stop_source();
    say(Tone::Plain, tr("Waiting for the answer of %1.").arg(m_login->currentText()));
    const QPointer<CreateDialog> self(this);
    const auto future = m_creation.create(
        std::move(request), m_stop.get_token(), [self](qint64 seconds) {
            if (!self || !self->m_busy)
                return;
            self->say(Tone::Soon,
                      seconds > 0
                          ? tr("It has been asked too often; nothing was made yet. Next try in %n "
                               "second(s).",
                               nullptr, static_cast<int>(seconds))
                          : tr("Trying again."));
        });
    arrange();
    m_cancel->setFocus();
    whenDone(future, this, [this](const Result<app::Creation> &answer) { take(answer); });
}

void CreateDialog::take(const Result<app::Creation> &answer)
{
    m_busy = false;
    message()->clear();
    if (!answer) {
        say(answer.error());
    } else {
        m_intent = answer->intent;
        switch (answer->kind) {
        case app::Creation::Kind::Saved: showSaved(*answer); break;
        case app::Creation::Kind::Pending: showPending(*answer); break;
        case app::Creation::Kind::Refused: showRefused(*answer); break;
        }
    }
    arrange();
    m_primary->setFocus();
}

void CreateDialog::showSaved(const app::Creation &creation)
{
    m_finished = true;
    m_recordId = creation.record.id;
    const bool key = creation.record.kind == domain::RecordKind::Key;
    m_result->show(
        Tone::Good,
        key ? tr("The key is registered, and “%1” is in the vault.").arg(creation.record.title)
            : tr("The pair is made, and “%1” is in the vault.").arg(creation.record.title));
    m_advice->clear();
    showRemarks(creation.remarks);
}

void CreateDialog::showPending(const app::Creation &creation)
{
    m_finished = true;
    m_recordId.clear();
    QString text = tr("The outcome is unknown.");
    if (creation.error && creation.error->code == ErrorCode::MalformedAnswer)
        text = errorLine(*creation.error);
    else
        text = tr("%1 It is not repeated by itself: it may have been carried out.", "a failure")
                   .arg(creation.error ? errorHeadline(*creation.error) : text);
    m_result->show(Tone::Soon, text);
    m_advice->setText(app::intentAdvice(creation.intent));
    showRemarks(creation.remarks);
}

void CreateDialog::showRefused(const app::Creation &creation)
{
    if (creation.error && creation.error->code == ErrorCode::Cancelled)
        say(Tone::Plain, tr("Cancelled. Nothing was made."));
    else if (creation.error)
        say(creation.error->code == ErrorCode::RateLimited ? Tone::Soon : Tone::Urgent,
            errorLine(*creation.error));
    wait(creation.retryAfter.value_or(0));
}

void CreateDialog::showRemarks(const std::vector<domain::ProviderRemark> &remarks)
{
    empty(m_remarks);
    for (const domain::ProviderRemark remark : remarks) {
        auto *bar = into(m_remarks, new MessageBar(m_resultPart));
        bar->show(toneOf(remark), app::providerRemarkText(remark));
    }
}

void CreateDialog::cancel()
{
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    setButtonText(m_cancel, tr("Cancelling..."));
}

void CreateDialog::reject()
{
    if (m_busy && !m_goesOn && !m_stop.stop_requested())
        return cancel();
    PageDialog::reject();
}

void CreateDialog::wait(qint64 seconds)
{
    m_wait = std::max<qint64>(0, seconds);
    if (m_wait > 0 && !m_second.isActive())
        m_second.start();
    else if (m_wait == 0)
        m_second.stop();
    arrange();
}

void CreateDialog::arrange()
{
    const bool logins = !m_logins.empty();
    m_noLogin->setVisible(!logins && !m_finished);
    m_formPart->setVisible(logins && !m_finished);
    m_formPart->setEnabled(!m_busy);
    m_resultPart->setVisible(m_finished);
    const bool saved = m_finished && !m_recordId.isEmpty();
    m_keys->setVisible(!saved && app::Providers::canList(m_intent.kind));
    m_pending->setVisible(!saved);
    m_another->setVisible(saved);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_cancel->setVisible(m_busy);
    m_cancel->setEnabled(true);
    setButtonText(m_cancel, tr("&Cancel"));
    m_close->setVisible(!m_busy && (!m_finished || saved));
    m_primary->setVisible(!m_busy && (logins || m_finished));
    m_primary->setEnabled(m_wait == 0);
    QString text = tr("Create the &pair");
    if (saved)
        text = tr("&Show the record");
    else if (m_finished)
        text = tr("&Close");
    else if (m_wait > 0)
        text = tr("Try again in %n second(s)", nullptr, static_cast<int>(m_wait));
    setButtonText(m_primary, text);
}

} // namespace eab::ui
