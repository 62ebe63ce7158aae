// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Messages.h"
#include "app/uses/Questions.h"
#include "base/Secret.h"
#include "domain/RecordChanges.h"
#include "ui/shell/Desk.h"
#include "ui/shell/RecordSteps.h"

namespace eab::ui {

class Clipboard;
class RecordEditor;
struct TypedIn;

/** What is done with single records. */
class RecordDesk : public Desk
{
    Q_OBJECT

public:
    RecordDesk(app::Session &session, Clipboard &clipboard, QWidget *window);

    bool act(ActionId what, const QString &recordId) override;
    /** A new record of which something is known already. */
    void typeIn(const TypedIn &known);
    /** With the edit that was typed last and is not saved. */
    void goOn();
    /** What a person has decided of what messages left open. */
    void answer(const QString &question, const app::Answer &answer);
    /** A version of a record's history beside the record as it is. */
    void showVersion(const QString &id, int version);

signals:
    /** There may be others, or none any more. */
    void draftsChanged();

private:
    /** `id` empty: a new one. It begins at `field`, by its name in recordFields(), where one is named. */
    void edit(const QString &id, QLatin1String field = {});
    /** `letter`: of the letter box, from which it is typed. */
    RecordEditor *editorOf(const domain::Record &record, const QString &letter = {});
    /** It was `before`, and is what `id` is now; a new one has no version. */
    void tellSaved(const domain::Record &before, const QString &id, const QString &letter);
    struct Told
    {
        QString text; //!< with a place for the title
        QString what; //!< of Undo, the same way
    };
    /** Sets one field and tells so. */
    template <typename Value>
    void set(const domain::Record &record, Value domain::Record::*field,
             std::optional<Value> domain::RecordChanges::*change, Value value, const Told &told);
    /** Into the archive, or out of it. */
    void archive(const QString &id);
    /** Whether a pair will come with it: said by a person. */
    void decide(const QString &id, domain::RecordKind kind);
    /** Where the record has none, `none` is said of it. */
    void copy(const QString &id, QString domain::Record::*field, const QString &done,
              const QString &none);
    void copyHmac(const QString &id);
    void sayItWorks(const QString &id);
    void remove(const QString &id);
    /** Out of the bin. */
    void restore(const QString &id);
    /** The message a record came from, to be read again; its secrets stay masked. */
    void showSource(const QString &id);
    void show(const QString &title, const Result<app::MessageText> &message);
    /** The order a record is a product of. */
    void showOrder(const QString &id);

    Clipboard &m_clipboard;
    ShowRecord m_show; //!< asks for it
};

} // namespace eab::ui
