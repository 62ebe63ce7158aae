// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/RemoteDesk.h"

#include "app/uses/Records.h"
#include "app/words/Issuers.h"
#include "ui/common/PageDialog.h"
#include "ui/providers/CreateDialog.h"
#include "ui/providers/KeysDialog.h"
#include "ui/providers/LoginDialog.h"
#include "ui/providers/PendingDialog.h"
#include "ui/providers/ProvidersDialog.h"
#include "ui/providers/TrusticoGuide.h"
#include "ui/verify/VerifyDialog.h"
#include "ui/wizard/SetupWizard.h"

#include <algorithm>

namespace eab::ui {

RemoteDesk::RemoteDesk(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
                       QWidget *window)
    : Desk(session, window)
    , m_network(network)
    , m_clipboard(clipboard)
    , m_creation(session, network)
{
    // Heard before the window closes its dialogs: what is under way shall not be cancelled.
    connect(&m_session, &app::Session::aboutToLock, this, [this] {
        for (CreateDialog *dialog : m_window->findChildren<CreateDialog *>())
            dialog->letGoOn();
    });
    connect(&m_session, &app::Session::locked, this, [this] {
        m_pending = 0;
        emit pendingChanged(0);
    });
    connect(&m_creation, &app::CreateAtProvider::intentsChanged, this, [this] {
        const bool ended = m_wasBusy && !isBusy();
        m_wasBusy = isBusy();
        count();
        if (!ended)
            return;
        if (!m_session.isUnlocked())
            emit told(Tone::Good,
                      tr("The provider has answered. The answer is sealed, and filed when you "
                         "unlock."));
        emit settled();
    });
}

bool RemoteDesk::act(ActionId what, const QString &recordId)
{
    if (what == ActionId::Verify)
        verify(recordId);
    else if (what == ActionId::SetUp)
        setUp(recordId);
    else if (what == ActionId::Create)
        create();
    else if (what == ActionId::Logins)
        openLogins();
    else if (what == ActionId::Pending)
        openPending();
    else if (what == ActionId::Portal)
        openTrusticoGuide(recordId);
    else
        return false;
    return true;
}

void RemoteDesk::takeStock()
{
    if (!m_session.isUnlocked())
        return;
    const auto filed = [this] {
        const auto all = m_creation.all();
        return all ? std::count_if(all->begin(), all->end(),
                                   [](const domain::Intent &intent) {
                                       return intent.state == domain::Intent::State::Done;
                                   })
                   : 0;
    };
    const auto before = filed();
    const auto pending = m_creation.pending();
    if (!pending)
        say(pending.error());
    else if (const auto added = static_cast<int>(filed() - before); added > 0)
        emit told(Tone::Good,
                  tr("Filed %n answer(s) of a provider that had waited.", nullptr, added));
    count();
}

void RemoteDesk::count()
{
    int pending = 0;
    if (const auto all = m_session.isUnlocked()
            ? m_creation.all()
            : Result<std::vector<domain::Intent>>(Error {ErrorCode::Locked, {}, {}})) {
        for (const domain::Intent &intent : *all) {
            if (intent.isPending() && !m_creation.isUnderWay(intent.id))
                ++pending;
        }
    }
    if (pending == m_pending)
        return;
    m_pending = pending;
    emit pendingChanged(pending);
}

template <typename Dialog>
void RemoteDesk::offerKeys(Dialog *dialog)
{
    connect(dialog, &Dialog::keysRequested, this,
            [this, dialog](const QString &login, const QString &name) {
                (new KeysDialog(m_session, m_network, login, name, dialog))->open();
            });
}

void RemoteDesk::verify(const QString &recordId)
{
    if (!mayChange())
        return;
    auto *dialog = new VerifyDialog(m_session, m_network, m_clipboard, recordId, m_window);
    connect(dialog, &VerifyDialog::asked, this, &Desk::asked);
    dialog->open();
}

void RemoteDesk::setUp(const QString &recordId)
{
    if (!mayChange())
        return;
    auto *wizard = new SetupWizard(m_session, m_network, m_clipboard, recordId, m_window);
    connect(wizard, &SetupWizard::exported, this, &Desk::changed);
    wizard->open();
}

void RemoteDesk::openLogins()
{
    if (!mayChange())
        return;
    auto *dialog = new ProvidersDialog(m_session, m_network, m_window);
    connect(dialog, &ProvidersDialog::editRequested, this,
            [this, dialog](const domain::Provider &login) { editLogin(login, dialog); });
    offerKeys(dialog);
    connect(dialog, &ProvidersDialog::createRequested, this, [this, dialog](const QString &login) {
        dialog->accept();
        create(login);
    });
    dialog->open();
}

void RemoteDesk::editLogin(const domain::Provider &login, QWidget *parent)
{
    auto *dialog = new LoginDialog(m_session, m_network, login, parent);
    if (auto *list = qobject_cast<ProvidersDialog *>(parent))
        connect(dialog, &LoginDialog::saved, list, &ProvidersDialog::reload);
    else if (auto *form = qobject_cast<CreateDialog *>(parent))
        connect(dialog, &LoginDialog::saved, form, &CreateDialog::chooseLogin);
    dialog->open();
}

CreateDialog *RemoteDesk::makeCreateDialog()
{
    auto *dialog = new CreateDialog(m_session, m_network, m_creation, m_window);
    connect(dialog, &CreateDialog::loginRequested, this, [this, dialog] { editLogin({}, dialog); });
    connect(dialog, &CreateDialog::recordRequested, this, &Desk::recordRequested);
    connect(dialog, &CreateDialog::pendingRequested, this, &RemoteDesk::openPending);
    offerKeys(dialog);
    return dialog;
}

void RemoteDesk::create(const QString &loginId)
{
    if (!mayChange())
        return;
    CreateDialog *dialog = makeCreateDialog();
    if (!loginId.isEmpty())
        dialog->chooseLogin(loginId);
    dialog->open();
}

void RemoteDesk::openPending()
{
    if (!mayChange())
        return;
    auto *dialog = new PendingDialog(m_session, m_creation, m_window);
    offerKeys(dialog);
    connect(dialog, &PendingDialog::createAgainRequested, this,
            [this, dialog](const domain::Intent &intent) {
                dialog->accept();
                CreateDialog *form = makeCreateDialog();
                form->prefill(intent);
                form->open();
            });
    dialog->open();
}

void RemoteDesk::openTrusticoGuide(const QString &recordId)
{
    if (!mayChange())
        return;
    domain::Record record;
    if (!recordId.isEmpty()) {
        if (auto found = app::Records(m_session).find(recordId);
            found && found->issuer == app::portalSeller().id)
            record = std::move(*found);
    }
    auto *dialog = new TrusticoGuide(m_session, m_clipboard, record, m_window);
    connect(dialog, &TrusticoGuide::textGiven, this,
            [this](const QString &text) { emit textGiven(text, tr("Trustico portal")); });
    dialog->open();
}

} // namespace eab::ui
