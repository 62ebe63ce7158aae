// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "ui/common/PageParts.h"
#include "ui/wizard/Parts.h"

#include <QStandardItemModel>

namespace eab::ui {

namespace {

constexpr int webPort = 80;

/** What is asked of one way only. */
QVBoxLayout *ofOneWay(QVBoxLayout *layout, QWidget *part)
{
    return layoutOn<QVBoxLayout>(into(layout, new QWidget(part)), 4);
}

} // namespace

ChallengePart::ChallengePart(QWidget *parent)
    : SetupPart(parent)
    , m_way(called("challengeBox", new QComboBox(this)))
    , m_wildcard(makeLabel(tr("A wildcard can only be validated through DNS (dns-01)."),
                           TextRole::Small, this))
    , m_port(called("portField", new QSpinBox(this)))
    , m_provider(called("providerBox", new QComboBox(this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 8);
    auto *ways = ofOneWay(layout, this);
    m_way->addItems({tr("Web server's folder (http-01)"), tr("The client itself (http-01)"),
                     tr("DNS (dns-01)")});
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaptioned(ways, tr("&Proof of the domains"), m_way);
    ways->addWidget(m_wildcard);

    m_webroot
        = addPathLine(ofOneWay(layout, this), tr("F&older it serves"), u"webrootField"_s, true);
    m_webroot->setText(u"/var/www/html"_s);
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setValue(webPort);
    addCaptioned(ofOneWay(layout, this), tr("Port it listens o&n"), m_port);
    QVBoxLayout *dns = ofOneWay(layout, this);
    m_provider->setEditable(true);
    addCaptioned(dns, tr("DNS provider, by the client's &name for it"), m_provider);
    m_credentials = addPathLine(dns, tr("Its credential&s file (empty: a template is written)"),
                                u"credentialsField"_s, false);
    m_hook
        = addPathLine(dns, tr("DNS hook (empty: a te&mplate is written)"), u"hookField"_s, false);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ChallengePart::showWay);
    connect(m_provider, &QComboBox::currentTextChanged, this, &ChallengePart::showWay);
    connect(m_port, &QSpinBox::valueChanged, this, &SetupPart::changed);
    for (const QLineEdit *field : {m_webroot, m_credentials, m_hook})
        connect(field, &QLineEdit::textChanged, this, &SetupPart::changed);
    m_wildcard->hide();
    showWay();
}

void ChallengePart::showWay()
{
    const bool manual = m_provider->currentText() == "manual"_L1;
    m_webroot->parentWidget()->setVisible(way() == Webroot);
    m_port->parentWidget()->setVisible(way() == Standalone);
    m_provider->parentWidget()->setVisible(way() == Dns);
    m_credentials->setEnabled(!manual);
    m_hook->setEnabled(manual);
    emit changed();
}

void ChallengePart::prefill(const domain::SetupAnswers &answers)
{
    if (answers.client.isEmpty())
        return; // nobody has ever answered
    m_provider->setEditText(answers.dnsProvider);
    m_credentials->setText(answers.dnsCredentialsFile);
    m_hook->setText(answers.dnsHook);
    m_port->setValue(answers.httpPort.value_or(webPort));
    if (!answers.webroot.isEmpty())
        m_webroot->setText(answers.webroot);
    m_way->setCurrentIndex(answers.challenge == domain::ChallengeType::Dns01 ? Dns
                               : answers.webroot.isEmpty()                   ? Standalone
                                                                             : Webroot);
}

void ChallengePart::follow(const domain::SetupAnswers &answers)
{
    const bool wildcard = domain::hasWildcard(answers.domains);
    m_wildcard->setVisible(wildcard);
    const auto *model = qobject_cast<QStandardItemModel *>(m_way->model());
    for (const Way http : {Webroot, Standalone})
        model->item(http)->setEnabled(!wildcard);
    if (wildcard)
        m_way->setCurrentIndex(Dns);
    const auto abilities = app::SetUpClient::abilities(answers.client, answers.clientVersion);
    if (!abilities || abilities->dnsProviders == m_providers)
        return;
    const QString before = m_provider->currentText();
    m_providers = abilities->dnsProviders;
    m_provider->clear();
    m_provider->addItems(m_providers);
    if (!before.isEmpty())
        m_provider->setEditText(before);
}

QString ChallengePart::answer(domain::SetupAnswers &answers)
{
    answers.webroot.clear();
    answers.httpPort.reset();
    answers.dnsProvider.clear();
    answers.dnsCredentialsFile.clear();
    answers.dnsHook.clear();
    if (way() == Dns)
        return answerDns(answers);
    answers.challenge = domain::ChallengeType::Http01;
    if (way() == Webroot) {
        answers.webroot = m_webroot->text().trimmed();
        return judged(answers, domain::Answer::Webroot, m_webroot);
    }
    if (m_port->value() != webPort)
        answers.httpPort = m_port->value();
    return {};
}

QString ChallengePart::answerDns(domain::SetupAnswers &answers)
{
    answers.challenge = domain::ChallengeType::Dns01;
    answers.dnsProvider = m_provider->currentText().trimmed();
    judge(m_provider, answers.dnsProvider.isEmpty());
    if (answers.dnsProvider.isEmpty())
        return tr("Name the DNS provider, or choose “manual” for a hook of your own.");
    if (m_credentials->isEnabled())
        answers.dnsCredentialsFile = m_credentials->text().trimmed();
    if (m_hook->isEnabled())
        answers.dnsHook = m_hook->text().trimmed();
    QString first;
    for (const auto &[answer, field] : std::initializer_list<std::pair<domain::Answer, QWidget *>> {
             {domain::Answer::DnsProvider, m_provider},
             {domain::Answer::DnsCredentialsFile, m_credentials},
             {domain::Answer::DnsHook, m_hook}}) {
        const QString wrong = judged(answers, answer, field);
        if (first.isEmpty())
            first = wrong;
    }
    return first;
}

} // namespace eab::ui
