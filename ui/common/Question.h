// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"

#include <functional>

namespace eab::ui {

/** Something a person has to say yes to before it is done. */
struct Question
{
    QString name; //!< of the dialog
    QString title;
    QString text;
    QString sure; //!< on the button that does it
    ButtonRole role = ButtonRole::Danger; //!< of that button
};

/** Asks it over `window`, with the safe answer in front; `yes` is called after the answer, when the
 *  dialog is gone. */
void ask(app::Session &session, QWidget *window, const Question &question,
         const std::function<void()> &yes);

} // namespace eab::ui
