// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace eab::ui {

/** The look every page of the wizard shares: a title, a line of explanation, questions below. */
[[nodiscard]] QVBoxLayout *pageLayout(QWidget *page, const QString &title,
                                      const QString &explanation);
/** A caption with a mnemonic over a field. */
QLabel *addCaptioned(QVBoxLayout *layout, const QString &caption, QWidget *field);
/** A line for a path of this computer, with a button to choose it. */
[[nodiscard]] QLineEdit *addPathLine(QVBoxLayout *layout, const QString &caption,
                                     const QString &objectName, bool folder);

} // namespace eab::ui
