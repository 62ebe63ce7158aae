// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"
#include "ui/wizard/Pages.h"

#include <algorithm>

namespace eab::ui {

CredentialPage::CredentialPage(std::vector<domain::Record> records, const QString &chosen,
                               QWidget *parent)
    : WizardPage(tr("Credential"), parent)
    , m_records(std::move(records))
    , m_choice(called("credentialBox", new QComboBox(this)))
    , m_details(makeLabel({}, TextRole::Soft, this))
{
    std::erase_if(m_records, [](const domain::Record &record) { return !record.hasPair(); });
    QVBoxLayout *layout
        = pageLayout(this, tr("Which credential?"),
                     tr("The pair that ties the client's account to what was bought."));
    for (const domain::Record &record : m_records)
        m_choice->addItem(record.orderNumber.isEmpty()
                              ? record.title
                              : u"%1 · %2"_s.arg(record.title, record.orderNumber),
                          record.id);
    addCaptioned(layout, tr("C&redential"), m_choice);
    layout->addWidget(m_details);
    layout->addStretch(1);
    const int index = m_choice->findData(chosen);
    if (index >= 0)
        m_choice->setCurrentIndex(index);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CredentialPage::describe);
    describe();
}

void CredentialPage::enter(const domain::SetupAnswers &)
{
    m_choice->setFocus();
}

QString CredentialPage::leave(domain::SetupAnswers &)
{
    return recordId().isEmpty() ? tr("No pair is saved yet. Take in the order e-mail first.")
                                : QString();
}

QString CredentialPage::summary(const domain::SetupAnswers &) const
{
    return m_choice->currentText();
}

void CredentialPage::describe()
{
    const auto it = std::find_if(m_records.begin(), m_records.end(),
                                 [this](const auto &record) { return record.id == recordId(); });
    if (it == m_records.end())
        return;
    m_details->setText(
        tr("Key identifier (KID): %1\nDirectory URL: %2")
            .arg(it->kid, it->directoryUrl.isEmpty() ? tr("not known yet") : it->directoryUrl));
}

} // namespace eab::ui
