// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/HistoryText.h"

#include "app/words/ActionText.h"
#include "app/words/FieldText.h"
#include "domain/History.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString historyText(const app::HistoryLine &line)
{
    const auto known = fromName(domain::actionNames, line.action);
    const QString changed = app::changedText(line.changed);
    if (known == domain::Action::Edited && !changed.isEmpty())
        return Words::tr("Changed: %1", "fields").arg(changed);
    if (known == domain::Action::Imported && !line.detail.isEmpty())
        return changed.isEmpty()
            ? Words::tr("Taken in from %1", "messages").arg(line.detail)
            : Words::tr("Taken in from %1: %2", "messages, fields").arg(line.detail, changed);
    return app::actionText(line.action, line.detail);
}

} // namespace eab::ui
