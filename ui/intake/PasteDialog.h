// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace eab::ui {

/** Text from the seller's portal, pasted to be read. */
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent);
    ~PasteDialog() override;

signals:
    void textGiven(const QString &text);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_read;
};

} // namespace eab::ui
