// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/SourceDialog.h"

#include "ui/intake/SourceView.h"

#include <QVBoxLayout>

namespace eab::ui {

SourceDialog::SourceDialog(app::Session &session, const QString &title,
                           const domain::Reading &reading, QWidget *parent)
    : PageDialog(session, u"sourceDialog"_s, title, parent)
{
    setWindowTitle(tr("Message"));
    startAt({760, 600});
    auto *view = into(page(), new SourceView(pageWidget()), 1);
    view->setSource(reading);
    view->setFinds({}, std::nullopt);
    addCloseButton();
}

} // namespace eab::ui
