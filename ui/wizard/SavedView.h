// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"

namespace eab::ui {

/** Where the files were saved, and what is left to do. */
class SavedView : public QWidget
{
    Q_OBJECT

public:
    explicit SavedView(QWidget *parent);

    /** `copyLine` brings them to the server. */
    void show(const QString &folder, const QString &copyLine);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString copyLine() const { return m_line->text(); }

signals:
    void copyRequested();
    /** The answers are to be seen again. */
    void backRequested();

private:
    QString m_folder;
    MessageBar *m_where;
    QLabel *m_line;
};

} // namespace eab::ui
