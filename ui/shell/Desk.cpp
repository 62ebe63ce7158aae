// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/Desk.h"

#include "ui/common/PageDialog.h"

namespace eab::ui {

Desk::Desk(app::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{ }

bool Desk::mayChange()
{
    const auto allowed = m_session.mayChange();
    if (!allowed)
        say(allowed.error());
    return allowed.has_value();
}

void Desk::say(const Error &error)
{
    emit told(Tone::Urgent, errorLine(error));
}

} // namespace eab::ui
