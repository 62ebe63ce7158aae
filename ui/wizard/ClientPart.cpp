// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"
#include "ui/wizard/Parts.h"

#include <QtConcurrent>

namespace eab::ui {

ClientPart::ClientPart(QWidget *parent)
    : SetupPart(parent)
    , m_clients(called("clientBox", new QComboBox(this)))
    , m_version(called("versionField", new QLineEdit(this)))
    , m_remark(called("versionRemark", makeLabel({}, TextRole::Small, this)))
    , m_configFile(called("configFileBox", new QCheckBox(tr("Use its confi&guration file"), this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    for (const domain::ClientInfo &info : app::SetUpClient::clients())
        m_clients->addItem(info.displayName, info.name);
    addPair(layout, {tr("Clien&t"), m_clients}, {tr("Its &version on the server"), m_version});
    layout->addWidget(m_remark);
    layout->addWidget(m_configFile);
    connect(m_clients, &QComboBox::currentIndexChanged, this, [this] {
        m_isGiven = false;
        choose(m_clients->currentData().toString());
        emit changed();
    });
    connect(m_version, &QLineEdit::textEdited, this, [this] { m_isGiven = true; });
    connect(m_version, &QLineEdit::textChanged, this, [this] {
        const auto abilities
            = app::SetUpClient::abilities(m_chosen, QVersionNumber::fromString(m_version->text()));
        m_configFile->setVisible(abilities && abilities->hasConfigFile);
        emit changed();
    });
    connect(m_configFile, &QCheckBox::toggled, this, &SetupPart::changed);
    choose(m_clients->currentData().toString());
}

void ClientPart::lookFor(const QString &client)
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

void ClientPart::choose(const QString &client)
{
    m_chosen = client;
    lookFor(client);
    showVersion();
}

void ClientPart::showVersion()
{
    const domain::ClientInfo *info = app::SetUpClient::client(m_chosen);
    const auto found = m_installed.value(m_chosen);
    const bool here = found && !found->version.isNull();
    if (!m_isGiven)
        m_version->setText((here ? found->version : info->usual).toString());
    m_remark->setText(here
                          ? tr("Found on this computer: %1. If the server has another, write that.")
                                .arg(found->version.toString())
                          : tr("Not found on this computer; assumed. Understood: %1. “%2 "
                               "--version” on the server tells.")
                                .arg(info->versions, m_chosen));
}

void ClientPart::prefill(const domain::SetupAnswers &answers)
{
    const int index = m_clients->findData(answers.client);
    if (index < 0)
        return;
    m_clients->setCurrentIndex(index);
    m_configFile->setChecked(answers.form == domain::ConfigForm::File);
    if (answers.clientVersion.isNull())
        return;
    m_isGiven = true;
    m_version->setText(answers.clientVersion.toString());
}

QString ClientPart::answer(domain::SetupAnswers &answers)
{
    const QString text = m_version->text().trimmed();
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    const bool isVersion = !version.isNull() && end == text.size();
    const auto abilities = app::SetUpClient::abilities(m_chosen, version);
    judge(m_version, !isVersion || !abilities);
    if (!isVersion)
        return tr("“%1” is not a version. Write it like 2.1.0.").arg(text);
    if (!abilities)
        return tr("This version is too old for external account binding. Understood: %1.")
            .arg(app::SetUpClient::client(m_chosen)->versions);
    answers.client = m_chosen;
    answers.clientVersion = version;
    answers.form = abilities->hasConfigFile && m_configFile->isChecked()
        ? domain::ConfigForm::File
        : domain::ConfigForm::Recommended;
    return {};
}

} // namespace eab::ui
