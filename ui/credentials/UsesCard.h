// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Use.h"
#include "ui/common/Widgets.h"

#include <optional>

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
    /** The last time that files for a client were written with the pair the record has now. */
    /** Whether the way to another server is here, and not elsewhere on the screen. */
    void offerAnother(bool offered) { m_another->setVisible(offered); }
    [[nodiscard]] const std::optional<domain::Use> &lastWritten() const { return m_lastWritten; }

signals:
    void anotherRequested();

private:
    const app::Session &m_session;
    QVBoxLayout *m_rows;
    QPushButton *m_another;
    std::optional<domain::Use> m_lastWritten;
};

} // namespace eab::ui
