// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "ui/shell/Desk.h"

namespace eab::ui {

struct TypedIn;

/** What is done with single letters of the letter box: looking at one, and filing it by hand. */
class LetterDesk : public Desk
{
    Q_OBJECT

public:
    LetterDesk(app::Session &session, QWidget *window);

    bool act(ActionId, const QString &) override { return false; }
    /** Shows what a letter says, its keys masked. */
    void look(const QString &letter);
    /** Asks where a letter belongs, and files it there. */
    void file(const QString &letter);

signals:
    /** It is to be typed in, with what was found; the letter goes with it. */
    void typeInRequested(const std::shared_ptr<eab::ui::TypedIn> &found);
    /** What was found is to be looked at first. */
    void checkRequested(const QString &letter);
    /** What was found is saved; `messages` are the ids of the letters by now. */
    void saved(const eab::app::ImportOutcome &outcome);

private:
    /** One letter, opened; nothing, and said so, where it does not open. */
    [[nodiscard]] std::optional<app::ImportPreview> opened(const QString &letter);
    void fileWith(const QString &letter, const QString &recordId);
    void typeIn(const QString &letter);
};

} // namespace eab::ui
