// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"

class QProgressBar;

namespace eab::ui {

/** How far long work is, and a button to give it up. Comes up only when the work lasts; stays when
 *  the vault is locked, for messages go on into the letter box then. Whoever works lets it go. */
class WorkDialog : public PageDialog
{
    Q_OBJECT

public:
    WorkDialog(app::Session &session, const QString &title, QWidget *parent);

    void showProgress(qsizetype done, qsizetype total);

signals:
    void givenUp();

public slots:
    void reject() override;

private:
    QProgressBar *m_bar;
};

} // namespace eab::ui
