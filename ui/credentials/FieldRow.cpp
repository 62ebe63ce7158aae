// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/FieldRow.h"

#include "base/Literals.h"
#include "ui/common/Theme.h"

namespace eab::ui {

namespace {

constexpr int nameWidth = 148;

} // namespace

QLabel *nameLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(name, TextRole::Soft, parent);
    label->setFixedWidth(nameWidth);
    return label;
}

FieldRow::FieldRow(const QString &name, const QString &copyName, QWidget *parent)
    : QWidget(parent)
    , m_value(new ElidedLabel(this))
    , m_remark(makeLabel({}, TextRole::Small, this))
    , m_copy(makeToolButton(u"copy"_s, copyName, this))
{
    auto *layout = layoutOn<QHBoxLayout>(this, 8);
    layout->addWidget(nameLabel(name, this));
    layout->addWidget(m_value, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_copy);
    m_value->setFont(fixedFont());
    m_remark->setWordWrap(false);
    m_remark->hide();
    connect(m_copy, &QToolButton::clicked, this,
            [this] { emit copyRequested(m_value->fullText()); });
}

void FieldRow::setValue(const QString &value, const QString &remark)
{
    m_value->setFullText(value, Qt::ElideRight);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setVisible(!value.isEmpty());
}

} // namespace eab::ui
