// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Record.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

class Clipboard;

/** What the API of a provider was asked and answered about a record, field by field. Hidden where none
 *  was. */
class FactsCard : public Card
{
    Q_OBJECT

public:
    FactsCard(const app::Session &session, Clipboard &clipboard, QWidget *parent);

    /** One without id: of no record. */
    void setRecord(const domain::Record &record);

private:
    const app::Session &m_session;
    Clipboard &m_clipboard;
    QVBoxLayout *m_rows;
    QLabel *m_asOf;
};

} // namespace eab::ui
