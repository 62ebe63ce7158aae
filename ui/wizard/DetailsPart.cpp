// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/SetupText.h"
#include "ui/common/PageParts.h"
#include "ui/common/ServerField.h"
#include "ui/wizard/Parts.h"

namespace eab::ui {

DetailsPart::DetailsPart(const QString &host, QWidget *parent)
    : SetupPart(parent)
    , m_email(called("emailField", new QLineEdit(this)))
    , m_consent(called("consentBar", new MessageBar(this)))
    , m_terms(called("termsBox", new QCheckBox(tr("I &agree to the CA's terms of service"), this)))
    , m_deployHook(called("deployHookField", new QLineEdit(this)))
    , m_host(makeServerField(host, this))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    addCaptioned(layout, tr("&E-mail for the ACME account"), m_email);
    layout->addSpacing(4);
    layout->addWidget(m_consent);
    QToolButton *read = called(
        "readTermsButton", makeToolButton(u"external"_s, tr("Read the terms of service"), this));
    read->setText(tr("Read them"));
    read->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_terms);
    layout->addWidget(read, 0, Qt::AlignLeading);
    layout->addSpacing(4);
    m_deployHook->setPlaceholderText(u"systemctl reload nginx"_s);
    m_deployHook->setToolTip(tr("Run on the server after each new certificate. May stay empty."));
    addPair(layout, {tr("Command afterwards (ma&y be empty)"), m_deployHook},
            {tr("For w&hich server?"), m_host});
    m_consent->show(Tone::Soon, app::warningText({domain::SetupWarning::TermsNotAgreed, {}}));
    connect(read, &QToolButton::clicked, this, &DetailsPart::termsRequested);
    connect(m_terms, &QCheckBox::toggled, this, &SetupPart::changed);
    for (const QLineEdit *field : {m_email, m_deployHook, m_host})
        connect(field, &QLineEdit::textChanged, this, &SetupPart::changed);
}

void DetailsPart::prefill(const domain::SetupAnswers &answers)
{
    m_email->setText(answers.email);
    m_terms->setChecked(answers.agreeTerms);
    m_deployHook->setText(answers.deployHook);
}

QString DetailsPart::answer(domain::SetupAnswers &answers)
{
    answers.email = m_email->text().trimmed();
    answers.agreeTerms = m_terms->isChecked();
    answers.deployHook = m_deployHook->text().trimmed();
    answers.host = m_host->text().trimmed();
    m_consent->setVisible(!answers.agreeTerms);
    return judged(answers, domain::Answer::Email, m_email);
}

} // namespace eab::ui
