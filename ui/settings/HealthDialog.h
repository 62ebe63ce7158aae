// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Health.h"
#include "app/uses/RecoveryDrill.h"
#include "ui/common/PageDialog.h"

#include <functional>

namespace eab::ui {

/** What the program promises, how it stands with that today, and a way to mend what is amiss. */
class HealthDialog : public PageDialog
{
    Q_OBJECT

public:
    HealthDialog(app::Session &session, QWidget *parent);
    /** Looks again. */
    void refresh();

signals:
    /** Somebody wants to do something about this. */
    void asked(eab::app::HealthTopic topic);

private:
    void addLine(QBoxLayout *column, const app::HealthLine &line);
    void holdDrill();

    app::Session &m_session;
};

/** Asks for the recovery code, opens a copy of the vault with it alone, and tells `proven` what came of it. */
void askDrill(app::Session &session, QWidget *parent,
              const std::function<void(const app::DrillFinding &finding)> &proven);

} // namespace eab::ui
