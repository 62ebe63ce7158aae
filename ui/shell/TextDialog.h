// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"

#include <QList>

namespace eab::ui {

/** Something to read, and a button to close it. */
class TextDialog : public PageDialog
{
    Q_OBJECT

public:
    TextDialog(app::Session &session, const QString &name, const QString &title, QWidget *parent);
    void setText(const QString &text);
    /** Two columns: the left one in fixed type. */
    void setRows(const QList<std::pair<QString, QString>> &rows);
};

/** Every key of the window and what it does. */
void openShortcuts(app::Session &session, QWidget *window);
void openAbout(app::Session &session, QWidget *window);

} // namespace eab::ui
