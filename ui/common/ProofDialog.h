// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "ui/common/Widgets.h"

#include <functional>

namespace eab::ui {

/** What is to be shown to be known before something is done that cannot be taken back. */
struct Proof
{
    QString title;
    QString explanation;
    QString caption; //!< of the field it is typed into
    QString sure; //!< on the button
    ButtonRole role = ButtonRole::Primary; //!< of that button
    /** What is to be said against this way in, by its id; empty: nothing. */
    std::function<QString(const QString &slotId)> objection;
};

/** Asks for a password or a recovery code of an owner; `proved` is called when it opens the vault. */
void askProof(app::Session &session, const Proof &proof, QWidget *parent,
              const std::function<void()> &proved);

/** For what gives a key away: `then` is called at once where a way in was typed lately, else when it has
 *  been typed again. Whoever may have no key is told so by `then`. */
void withProof(app::Session &session, QWidget *parent, const std::function<void()> &then);

} // namespace eab::ui
