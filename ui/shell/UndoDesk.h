// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/Desk.h"

#include <vector>

namespace eab::ui {

/** The changes of this session, one on the other: taken back from the last to the first, and made
 *  again in the other direction. What can be taken back no longer is said, and skipped only when a
 *  person agrees. Locking forgets them all. */
class UndoDesk : public Desk
{
    Q_OBJECT

public:
    UndoDesk(app::Session &session, QWidget *window);

    bool act(ActionId what, const QString &recordId) override;
    /** What was made just now; from here on nothing is there to be made again. */
    void push(Undo change);
    /** What would be taken back, or made again; empty: nothing. */
    [[nodiscard]] QString nextBack() const;
    [[nodiscard]] QString nextForward() const;

signals:
    /** Another change is the next one, in either direction. */
    void nextChanged();

private:
    using Changes = std::vector<Undo>;

    void undo();
    void redo();
    void takeBack();
    /** This step of the change, or of all its parts as one change; `end` hears what came of it. */
    void walk(const Undo &change, Undo::Step Undo::*step,
              const std::function<void(const Result<void> &)> &end);
    void endTakingBack();
    void endMaking();
    /** A step of the last of `changes` has failed. */
    void tellFailure(Changes &changes, const Error &error);
    void skip(Changes &changes);

    Changes m_made;
    Changes m_takenBack;
};

} // namespace eab::ui
