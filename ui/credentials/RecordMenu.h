// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"
#include "ui/common/Actions.h"

#include <QMenu>

#include <map>

namespace eab::ui {

/** What can be done with one record, the same wherever it is asked for. */
class RecordMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecordMenu(QWidget *parent);

    /** Offers what this record has something to do for; `mayChange` is whether this login may. */
    void setRecord(const domain::Record &record, bool mayChange, bool seesSecrets);

signals:
    void asked(eab::ui::ActionId what);

private:
    void add(ActionId what);

    std::map<ActionId, QAction *> m_entries;
};

} // namespace eab::ui
