// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/SourceDialog.h"

#include "ui/common/Widgets.h"
#include "ui/intake/SourceView.h"

#include <QVBoxLayout>

namespace eab::ui {

SourceDialog::SourceDialog(const QString &title, domain::Reading reading, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(tr("Message"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(title, TextRole::Title, this));
    auto *view = new SourceView(this);
    view->setSource(reading);
    view->setFinds({}, std::nullopt);
    layout->addWidget(view, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *close = makeButton(tr("&Close"), ButtonRole::Primary, this);
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace eab::ui
