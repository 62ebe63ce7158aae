// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileDialog>

namespace eab::ui {

/** What a person is looking for: each has its own place. */
enum class Purpose { Messages, Results };

/** Where a dialog begins: where one for the same purpose ended last, else among the downloads, on the
 *  desktop or at home, whichever is there first. */
[[nodiscard]] QString beginFolder(Purpose purpose);
/** The next one for this purpose begins where this one ends. */
void rememberFolder(QFileDialog *dialog, Purpose purpose);

/** Asks for messages to be taken in, once it is opened; the newest mail there is chosen already. */
[[nodiscard]] QFileDialog *messageDialog(QWidget *parent, const QString &title);

} // namespace eab::ui
