// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "ui/common/Actions.h"
#include "ui/shell/Undo.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace eab::ui {

/** A part of the window without a face of its own: opens the dialogs of one field, hands to the app
 *  what they give, and has the window say what came of it. */
class Desk : public QObject
{
    Q_OBJECT

public:
    /** Carries out what was asked for; false where it belongs to somebody else. */
    virtual bool act(ActionId what, const QString &recordId) = 0;

signals:
    void told(eab::ui::Tone tone, const QString &text);
    /** Something that belongs to another desk. */
    void asked(eab::ui::ActionId what, const QString &recordId);
    void recordRequested(const QString &id);
    /** What was told can be taken back; where `undo` has no words of its own, it is called by `text`. */
    void undoable(const QString &text, const eab::ui::Undo &undo);
    /** Something has changed that the vault's view shows, beside the records. */
    void changed();

protected:
    Desk(app::Session &session, QWidget *window);
    /** False, and said so, where nothing may be changed. */
    [[nodiscard]] bool mayChange();
    void say(const Error &error);
    /** `step` for each of `count` things, in slices where they are many, then `end`, which is told
     *  whether it came so far. */
    void each(const QString &title, qsizetype count, const std::function<void(qsizetype)> &step,
              const std::function<void(bool whole)> &end);
    /** Whether many things are under way. */
    [[nodiscard]] bool isWorking() const { return m_work != nullptr; }

    app::Session &m_session;
    QWidget *m_window;

private:
    QPointer<QObject> m_work; //!< under way
};

} // namespace eab::ui
