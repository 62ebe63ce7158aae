// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"

#include <QFileDialog>

class QFormLayout;
class QMenu;

namespace eab::ui {

/** The look pages of one question share: a title, a line of explanation, what is asked below. */
[[nodiscard]] QVBoxLayout *pageLayout(QWidget *page, const QString &title,
                                      const QString &explanation);
/** A caption with a mnemonic for a field, which is called by it. */
[[nodiscard]] QLabel *captionFor(const QString &caption, QWidget *field);
/** The same, small and quiet, over the field. */
QLabel *addCaptioned(QVBoxLayout *layout, const QString &caption, QWidget *field);
/** Two such fields side by side. */
void addPair(QVBoxLayout *layout, const std::pair<QString, QWidget *> &first,
             const std::pair<QString, QWidget *> &second);
/** The same beside it, as the next row of a form. */
void addRow(QFormLayout *form, const QString &caption, QWidget *field, const char *name);
/** A line for a path of this computer, with a button to choose it. */
[[nodiscard]] QLineEdit *addPathLine(QVBoxLayout *layout, const QString &caption,
                                     const QString &objectName, bool folder);

/** A button that opens a menu, and shows so beside its words. */
void openMenuFrom(QPushButton *button, QMenu *menu);

/** Asks for files of this computer once it is opened. */
[[nodiscard]] QFileDialog *fileDialog(QWidget *parent, const QString &title,
                                      QFileDialog::FileMode mode, const QString &start = {});
/** Asks where to save one. */
[[nodiscard]] QFileDialog *saveDialog(QWidget *parent, const QString &title,
                                      const QString &suggested);
/** Asks for a folder that does not exist yet. */
[[nodiscard]] QFileDialog *newFolderDialog(QWidget *parent, const QString &title,
                                           const QString &suggested);

} // namespace eab::ui
