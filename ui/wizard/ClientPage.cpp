// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"
#include "ui/wizard/Pages.h"

#include <QButtonGroup>
#include <QtConcurrent>

namespace eab::ui {

ClientPage::ClientPage(QWidget *parent)
    : WizardPage(tr("Client"), parent)
    , m_clients(new QButtonGroup(this))
    , m_version(called("versionField", new QLineEdit(this)))
    , m_remark(makeLabel({}, TextRole::Small, this))
    , m_configFile(called("configFileBox", new QCheckBox(tr("Use its configuration &file"), this)))
{
    QVBoxLayout *layout
        = pageLayout(this, tr("Which client?"),
                     tr("The program on the server that obtains and renews the certificate."));
    for (const domain::ClientInfo &info : app::SetUpClient::clients()) {
        auto *button = into(layout, new QRadioButton(info.displayName, this), 0, Qt::AlignLeading);
        button->setObjectName(u"client-"_s + info.name);
        button->setProperty("client", info.name);
        button->setAccessibleName(info.displayName);
        m_clients->addButton(button);
    }
    layout->addSpacing(8);
    m_version->setMaximumWidth(160);
    addCaptioned(layout, tr("Its &version on the server"), m_version);
    layout->addWidget(m_remark);
    layout->addWidget(m_configFile);
    layout->addStretch(1);
    connect(m_clients, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        m_typed = false;
        choose(button->property("client").toString());
    });
    connect(m_version, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_version, &QLineEdit::textChanged, this, [this] {
        const auto abilities
            = app::SetUpClient::abilities(m_chosen, QVersionNumber::fromString(m_version->text()));
        m_configFile->setVisible(abilities && abilities->hasConfigFile);
    });
    choose(app::SetUpClient::clients().front().name);
}

void ClientPage::lookFor(const QString &client)
{
    if (m_installed.contains(client))
        return;
    m_installed.insert(client, std::nullopt); // being asked
    whenDone(QtConcurrent::run([client] { return app::installedClient(client); }), this,
             [this, client](const std::optional<app::InstalledClient> &found) {
                 m_installed.insert(client, found);
                 if (client == m_chosen)
                     showVersion();
             });
}

void ClientPage::choose(const QString &client)
{
    const domain::ClientInfo *info = app::SetUpClient::client(client);
    if (info == nullptr)
        return;
    m_chosen = client;
    lookFor(client);
    for (QAbstractButton *button : m_clients->buttons())
        button->setChecked(button->property("client").toString() == client);
    showVersion();
}

void ClientPage::showVersion()
{
    const domain::ClientInfo *info = app::SetUpClient::client(m_chosen);
    const auto found = m_installed.value(m_chosen);
    const bool here = found && !found->version.isNull();
    if (!m_typed)
        m_version->setText((here ? found->version : info->usual).toString());
    m_remark->setText(here
                          ? tr("Found on this computer: %1. If the server has another, write that.")
                                .arg(found->version.toString())
                          : tr("Not found on this computer; assumed. Understood: %1. “%2 "
                               "--version” on the server tells.")
                                .arg(info->versions, m_chosen));
}

void ClientPage::enter(const domain::SetupAnswers &answers)
{
    if (!answers.client.isEmpty()) {
        choose(answers.client);
        if (!answers.clientVersion.isNull())
            m_version->setText(answers.clientVersion.toString());
    }
    if (m_clients->checkedButton() != nullptr)
        m_clients->checkedButton()->setFocus();
}

QString ClientPage::leave(domain::SetupAnswers &answers)
{
    const QString text = m_version->text().trimmed();
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    setStyleProperty(m_version, "wrong", version.isNull() || end != text.size());
    if (version.isNull() || end != text.size())
        return tr("“%1” is not a version. Write it like 2.1.0.").arg(text);
    if (const auto abilities = app::SetUpClient::abilities(m_chosen, version); !abilities) {
        setStyleProperty(m_version, "wrong", true);
        return tr("This version is too old for external account binding. Understood: %1.")
            .arg(app::SetUpClient::client(m_chosen)->versions);
    }
    answers.client = m_chosen;
    answers.clientVersion = version;
    answers.form = m_configFile->isVisibleTo(this) && m_configFile->isChecked()
        ? domain::ConfigForm::File
        : domain::ConfigForm::Recommended;
    return {};
}

QString ClientPage::summary(const domain::SetupAnswers &answers) const
{
    const domain::ClientInfo *info = app::SetUpClient::client(answers.client);
    return info == nullptr ? QString()
                           : u"%1 %2"_s.arg(info->displayName, answers.clientVersion.toString());
}

} // namespace eab::ui
