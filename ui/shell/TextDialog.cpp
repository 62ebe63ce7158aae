// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/TextDialog.h"

#include "ui/common/Widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace eab::ui {

TextDialog::TextDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(title, TextRole::Title, this));
    layout->addLayout(m_content);
    QPushButton *close = makeButton(tr("&Close"), ButtonRole::Primary, this);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void TextDialog::setText(const QString &text)
{
    auto *label = makeLabel(text, TextRole::Body, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->addWidget(label);
}

void TextDialog::setRows(const QList<std::pair<QString, QString>> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[left, right] : rows) {
        grid->addWidget(makeLabel(left, TextRole::Fixed, this), row, 0);
        grid->addWidget(makeLabel(right, TextRole::Body, this), row, 1);
        ++row;
    }
    m_content->addLayout(grid);
}

} // namespace eab::ui
