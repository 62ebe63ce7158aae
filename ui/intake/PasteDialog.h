// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"

class QPlainTextEdit;

namespace eab::ui {

/** Text from the seller's portal, pasted to be read. */
class PasteDialog : public PageDialog
{
    Q_OBJECT

public:
    PasteDialog(app::Session &session, QWidget *parent);

signals:
    void textGiven(const QString &text);
};

} // namespace eab::ui
