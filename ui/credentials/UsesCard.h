// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

/** On which servers the pair of a record is used, by which clients, since when. Hidden where that is
 *  not known of any. */
class UsesCard : public Card
{
    Q_OBJECT

public:
    UsesCard(const app::Session &session, QWidget *parent);

    /** An empty id: of no record. */
    void setRecord(const QString &id);

private:
    const app::Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace eab::ui
