// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Actions.h"

namespace eab::ui {

/** What stands where records would: a large place to drop the order e-mail, and three ways in. */
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent);

signals:
    void asked(eab::ui::ActionId what);
};

} // namespace eab::ui
