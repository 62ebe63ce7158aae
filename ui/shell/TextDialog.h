// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace eab::ui {

/** Something to read, and a button to close it. */
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, QWidget *parent);
    void setText(const QString &text);
    /** Two columns: the left one in fixed type. */
    void setRows(const QList<std::pair<QString, QString>> &rows);

private:
    QVBoxLayout *m_content;
};

} // namespace eab::ui
