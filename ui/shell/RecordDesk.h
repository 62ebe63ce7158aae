// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"
#include "domain/Record.h"
#include "ui/shell/Desk.h"

namespace eab::ui {

class Clipboard;
struct TypedIn;

/** What is done with single records, and taken back. */
class RecordDesk : public Desk
{
    Q_OBJECT

public:
    RecordDesk(app::Session &session, Clipboard &clipboard, QWidget *window);

    bool act(ActionId what, const QString &recordId) override;
    /** A new record of which something is known already. */
    void typeIn(const TypedIn &known);
    void offerUndo(const Undo &undo) { m_undo = undo; }
    void undo();

private:
    /** `id` empty: a new one. */
    void edit(const QString &id);
    void edit(const domain::Record &record, const Secret &hmac);
    /** Into the archive, or out of it. */
    void archive(const QString &id);
    /** Whether a pair will come with it: said by a person. */
    void decide(const QString &id, domain::RecordKind kind);
    void remove(const QString &id);
    /** The message a record came from, to be read again; its secrets stay masked. */
    void showSource(const QString &id);
    void setUp(const QString &id);

    Clipboard &m_clipboard;
    Undo m_undo;
};

} // namespace eab::ui
