// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "ui/common/PageParts.h"
#include "ui/wizard/Pages.h"

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int webPort = 80;

QVBoxLayout *indented(QVBoxLayout *layout, QWidget *page)
{
    auto *box = into(layout, new QWidget(page));
    return layoutOn<QVBoxLayout>(box, 4, {28, 0, 0, 8});
}

} // namespace

ChallengePage::ChallengePage(QWidget *parent)
    : WizardPage(tr("Challenge"), parent)
    , m_webroot(called("webrootButton",
                       new QRadioButton(tr("Through the &web server (http-01, webroot)"), this)))
    , m_standalone(
          called("standaloneButton",
                 new QRadioButton(tr("The client &listens itself (http-01, standalone)"), this)))
    , m_dns(called("dnsButton", new QRadioButton(tr("Through &DNS (dns-01)"), this)))
    , m_port(called("portField", new QSpinBox(this)))
    , m_provider(called("providerBox", new QComboBox(this)))
    , m_wildcard(makeLabel(tr("A wildcard can only be proved through DNS."), TextRole::Small, this))
{
    QVBoxLayout *layout = pageLayout(this, tr("How are the domains proved?"),
                                     tr("The CA checks that you control the names, with a file on "
                                        "the web server or a DNS record."));
    layout->addWidget(m_webroot, 0, Qt::AlignLeading);
    m_webrootPath
        = addPathLine(indented(layout, this), tr("&Folder it serves"), u"webrootField"_s, true);
    m_webrootPath->setText(u"/var/www/html"_s);
    layout->addWidget(m_standalone, 0, Qt::AlignLeading);
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setValue(webPort);
    m_port->setMaximumWidth(120);
    addCaptioned(indented(layout, this), tr("&Port it listens on"), m_port);
    layout->addWidget(m_dns, 0, Qt::AlignLeading);
    QVBoxLayout *dns = indented(layout, this);
    dns->addWidget(m_wildcard);
    m_provider->setEditable(true);
    addCaptioned(dns, tr("DNS p&rovider, by the client's name for it"), m_provider);
    m_credentials = addPathLine(dns, tr("Its cr&edentials file (empty: a template is written)"),
                                u"credentialsField"_s, false);
    m_hook
        = addPathLine(dns, tr("DNS &hook (empty: a template is written)"), u"hookField"_s, false);
    layout->addStretch(1);
    for (QRadioButton *button : {m_webroot, m_standalone, m_dns})
        connect(button, &QRadioButton::toggled, this, &ChallengePage::showChoice);
    connect(m_provider, &QComboBox::currentTextChanged, this, &ChallengePage::showChoice);
    m_webroot->setChecked(true);
    showChoice();
}

void ChallengePage::showChoice()
{
    const bool manual = m_provider->currentText() == "manual"_L1;
    m_webrootPath->parentWidget()->setVisible(m_webroot->isChecked());
    m_port->parentWidget()->setVisible(m_standalone->isChecked());
    m_provider->parentWidget()->setVisible(m_dns->isChecked());
    m_credentials->setEnabled(!manual);
    m_hook->setEnabled(manual);
}

void ChallengePage::enter(const domain::SetupAnswers &answers)
{
    const bool wildcard = domain::hasWildcard(answers.domains);
    m_wildcard->setVisible(wildcard);
    m_webroot->setEnabled(!wildcard);
    m_standalone->setEnabled(!wildcard);
    if (wildcard)
        m_dns->setChecked(true);
    const QString before = m_provider->currentText();
    m_provider->clear();
    if (const auto abilities = app::SetUpClient::abilities(answers.client, answers.clientVersion))
        m_provider->addItems(abilities->dnsProviders);
    if (!before.isEmpty())
        m_provider->setEditText(before);
    showChoice();
    (m_dns->isChecked() ? m_dns : m_standalone->isChecked() ? m_standalone : m_webroot)->setFocus();
}

QString ChallengePage::leave(domain::SetupAnswers &answers)
{
    using domain::Answer;
    answers.webroot.clear();
    answers.httpPort.reset();
    answers.dnsProvider.clear();
    answers.dnsCredentialsFile.clear();
    answers.dnsHook.clear();
    if (m_dns->isChecked()) {
        answers.challenge = domain::ChallengeType::Dns01;
        answers.dnsProvider = m_provider->currentText().trimmed();
        if (answers.dnsProvider.isEmpty())
            return tr("Name the DNS provider, or choose “manual” for a hook of your own.");
        if (m_credentials->isEnabled())
            answers.dnsCredentialsFile = m_credentials->text().trimmed();
        if (m_hook->isEnabled())
            answers.dnsHook = m_hook->text().trimmed();
        const QString wrong = judge(answers, Answer::DnsCredentialsFile, m_credentials);
        return wrong.isEmpty() ? judge(answers, Answer::DnsHook, m_hook) : wrong;
    }
    answers.challenge = domain::ChallengeType::Http01;
    if (m_webroot->isChecked()) {
        answers.webroot = m_webrootPath->text().trimmed();
        return judge(answers, Answer::Webroot, m_webrootPath);
    }
    if (m_port->value() != webPort)
        answers.httpPort = m_port->value();
    return {};
}

QString ChallengePage::summary(const domain::SetupAnswers &answers) const
{
    if (answers.challenge == domain::ChallengeType::Dns01)
        return u"dns-01, %1"_s.arg(answers.dnsProvider);
    if (!answers.webroot.isEmpty())
        return u"http-01, webroot"_s;
    return u"http-01, standalone"_s;
}

} // namespace eab::ui
