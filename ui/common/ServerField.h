// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Use.h"
#include "ui/common/Widgets.h"

#include <vector>

namespace eab::ui {

/** The server that suggests itself: the one named last, which may be none, else this computer. */
[[nodiscard]] QString suggestedServer(const app::Session &session);

/** Asks for which server a pair or an account is meant; called "hostField". */
[[nodiscard]] QLineEdit *makeServerField(const QString &suggested, QWidget *parent);

/** Shows what speaks against a use, in the place of what `layout` has shown. */
void showUseWarnings(QBoxLayout *layout, const std::vector<domain::UseWarning> &warnings,
                     QWidget *parent);

} // namespace eab::ui
