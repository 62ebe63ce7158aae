// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/CreateAtProvider.h"
#include "ui/common/PageDialog.h"

namespace eab::ui {

/** Creations a person has to look at: when, where, under which name, and the way out. */
class PendingDialog : public PageDialog
{
    Q_OBJECT

public:
    PendingDialog(app::Session &session, app::CreateAtProvider &creation, QWidget *parent);

signals:
    void keysRequested(const QString &loginId, const QString &name);
    void createAgainRequested(const eab::domain::Intent &intent);

private:
    void reload();
    void addCard(const domain::Intent &intent);

    app::CreateAtProvider &m_creation;
    QVBoxLayout *m_cards;
    QLabel *m_nothing;
};

} // namespace eab::ui
