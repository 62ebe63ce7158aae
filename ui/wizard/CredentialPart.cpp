// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"
#include "ui/wizard/Parts.h"

namespace eab::ui {

CredentialPart::CredentialPart(std::vector<domain::Record> records, const QString &chosen,
                               QWidget *parent)
    : SetupPart(parent)
    , m_choice(called("credentialBox", new QComboBox(this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    std::erase_if(records, [](const domain::Record &record) { return !record.hasPair(); });
    for (const domain::Record &record : records)
        m_choice->addItem(record.orderNumber.isEmpty()
                              ? record.title
                              : u"%1 · %2"_s.arg(record.title, record.orderNumber),
                          record.id);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaptioned(layout, tr("Pair to &use"), m_choice);
    if (const int index = m_choice->findData(chosen); index >= 0)
        m_choice->setCurrentIndex(index);
    setVisible(m_choice->count() > 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SetupPart::changed);
}

QString CredentialPart::answer(domain::SetupAnswers & /*answers*/)
{
    judge(m_choice, recordId().isEmpty());
    return recordId().isEmpty() ? tr("No pair is saved yet. Take in the order e-mail first.")
                                : QString();
}

} // namespace eab::ui
