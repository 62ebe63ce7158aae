// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"

#include "ui/common/PageParts.h"
#include "ui/common/ServerField.h"
#include "ui/wizard/Pages.h"

namespace eab::ui {

namespace {

/** "ec256" as people know it. */
QString keyTypeText(const QString &name)
{
    if (name == "ec256"_L1)
        return u"ECDSA P-256"_s;
    if (name == "ec384"_L1)
        return u"ECDSA P-384"_s;
    if (name.startsWith("rsa"_L1))
        return u"RSA %1"_s.arg(name.mid(3));
    return name;
}

} // namespace

DetailsPage::DetailsPage(const QString &host, QWidget *parent)
    : WizardPage(tr("Details"), parent)
    , m_host(makeServerField(host, this))
    , m_email(called("emailField", new QLineEdit(this)))
    , m_keyType(called("keyTypeBox", new QComboBox(this)))
    , m_terms(called(
          "termsBox",
          new QCheckBox(tr("I have read the CA's &terms of service and agree to them"), this)))
    , m_renewal(called("renewalBox", new QComboBox(this)))
    , m_deployHook(called("deployHookField", new QLineEdit(this)))
    , m_installDir(called("installDirField", new QLineEdit(this)))
    , m_clientDir(called("clientDirField", new QLineEdit(this)))
{
    QVBoxLayout *layout = pageLayout(this, tr("Account, key and renewal"),
                                     tr("What is filled in suits most servers."));
    addCaptioned(layout, tr("&E-mail for the ACME account"), m_email);
    layout->addWidget(m_terms, 0, Qt::AlignLeading);
    m_renewal->addItem(tr("systemd timer"), static_cast<int>(domain::RenewalRunner::SystemdTimer));
    m_renewal->addItem(tr("cron"), static_cast<int>(domain::RenewalRunner::Cron));
    m_renewal->addItem(tr("Nothing: I start it myself"),
                       static_cast<int>(domain::RenewalRunner::None));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    layout->addLayout(choices);
    for (const auto &[caption, box] :
         {std::pair {tr("&Key of the certificate"), m_keyType}, {tr("&Renewed by"), m_renewal}}) {
        auto *column = new QVBoxLayout;
        choices->addLayout(column, 1);
        addCaptioned(column, caption, box);
    }
    m_deployHook->setPlaceholderText(u"systemctl reload nginx"_s);
    addCaptioned(layout, tr("C&ommand after a new certificate (may stay empty)"), m_deployHook);
    addCaptioned(layout, tr("For &which server? (may stay empty)"), m_host);
    addCaptioned(layout, tr("Folder for these &files on the server"), m_installDir);
    addCaptioned(layout, tr("Folder for the client's own &state (empty: its default)"),
                 m_clientDir);
    m_bundle = addPathLine(layout, tr("C&A bundle, only for a private ACME server"),
                           u"bundleField"_s, false);
    layout->addStretch(1);
}

void DetailsPage::enter(const domain::SetupAnswers &answers)
{
    if (m_email->text().isEmpty())
        m_email->setText(answers.email);
    const QString before = m_keyType->currentData().toString();
    m_keyType->clear();
    if (const auto abilities = app::SetUpClient::abilities(answers.client, answers.clientVersion)) {
        for (const QString &name : abilities->keyTypes)
            m_keyType->addItem(keyTypeText(name), name);
    }
    m_keyType->setCurrentIndex(std::max(0, m_keyType->findData(before)));
    if (m_installDir->text() == m_suggestedDir && !answers.domains.empty()) {
        m_suggestedDir = u"/etc/eab-vault/%1"_s.arg(answers.domains.front().base());
        m_installDir->setText(m_suggestedDir);
    }
    m_email->setFocus();
}

QString DetailsPage::leave(domain::SetupAnswers &answers)
{
    answers.email = m_email->text().trimmed();
    answers.installDir = m_installDir->text().trimmed();
    answers.clientDir = m_clientDir->text().trimmed();
    answers.caBundle = m_bundle->text().trimmed();
    for (const auto &[answer, field] : {std::pair {domain::Answer::Email, m_email},
                                        {domain::Answer::InstallDir, m_installDir},
                                        {domain::Answer::ClientDir, m_clientDir},
                                        {domain::Answer::CaBundle, m_bundle}}) {
        if (const QString wrong = judge(answers, answer, field); !wrong.isEmpty())
            return wrong;
    }
    answers.keyType = m_keyType->currentData().toString();
    answers.agreeTerms = m_terms->isChecked();
    answers.renewal = static_cast<domain::RenewalRunner>(m_renewal->currentData().toInt());
    answers.deployHook = m_deployHook->text().trimmed();
    answers.host = m_host->text().trimmed();
    return {};
}

QString DetailsPage::summary(const domain::SetupAnswers &answers) const
{
    return answers.keyType.isEmpty()
        ? QString()
        : u"%1, %2"_s.arg(keyTypeText(answers.keyType), m_renewal->currentText());
}

} // namespace eab::ui
