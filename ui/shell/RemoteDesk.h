// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/CreateAtProvider.h"
#include "ui/shell/Desk.h"

namespace eab::ui {

class Clipboard;

/** Everything of the window that goes out to CAs and providers: opens the dialogs, and keeps the
 *  creations that are under way longer than any of them.
 *
 *  A creation goes on when the vault is locked meanwhile: its answer is sealed into the letter box,
 *  and filed by the next unlocking.
 */
class RemoteDesk : public Desk
{
    Q_OBJECT

public:
    RemoteDesk(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
               QWidget *window);

    bool act(ActionId what, const QString &recordId) override;
    void verify(const QString &recordId);
    void setUp(const QString &recordId);
    void openLogins();
    void create(const QString &loginId = {});
    void openPending();
    /** `recordId` is the order it is about, or empty. */
    void openTrusticoGuide(const QString &recordId);

    /** Files answers that a lock or a kill has left, then counts what a person has to look at. */
    void takeStock();
    /** Creations that need a person; 0 while locked. */
    [[nodiscard]] int pendingCount() const { return m_pending; }
    [[nodiscard]] bool isBusy() const { return m_creation.isBusy(); }

signals:
    void pendingChanged(int count);
    void textGiven(const QString &text, const QString &name);
    /** The last creation under way has its answer. */
    void settled();

private:
    void editLogin(const domain::Provider &login, QWidget *parent);
    /** Opens, over a dialog, the keys it asks for. */
    template <typename Dialog>
    void offerKeys(Dialog *dialog);
    class CreateDialog *makeCreateDialog();
    void count();

    ca::HttpTransport &m_network;
    Clipboard &m_clipboard;
    app::CreateAtProvider m_creation;
    int m_pending = 0;
    bool m_wasBusy = false;
};

} // namespace eab::ui
