// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/InstalledClients.h"
#include "domain/Record.h"
#include "ui/common/Widgets.h"
#include "ui/wizard/WizardPage.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <vector>

class QButtonGroup;

namespace eab::ui {

/** Which of the saved pairs. */
class CredentialPage : public WizardPage
{
    Q_OBJECT

public:
    CredentialPage(std::vector<domain::Record> records, const QString &chosen, QWidget *parent);
    [[nodiscard]] QString recordId() const { return m_choice->currentData().toString(); }
    void enter(const domain::SetupAnswers &answers) override;
    [[nodiscard]] QString leave(domain::SetupAnswers &answers) override;
    [[nodiscard]] QString summary(const domain::SetupAnswers &answers) const override;

private:
    void describe();

    std::vector<domain::Record> m_records;
    QComboBox *m_choice;
    QLabel *m_details;
};

/** Which client, in which version. */
class ClientPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ClientPage(QWidget *parent);
    void enter(const domain::SetupAnswers &answers) override;
    [[nodiscard]] QString leave(domain::SetupAnswers &answers) override;
    [[nodiscard]] QString summary(const domain::SetupAnswers &answers) const override;

private:
    void choose(const QString &client);
    /** Looks whether the chosen client is on this computer; once for each. */
    void lookFor(const QString &client);
    void showVersion();

    QButtonGroup *m_clients;
    QLineEdit *m_version;
    QLabel *m_remark;
    QCheckBox *m_configFile;
    QHash<QString, std::optional<app::InstalledClient>> m_installed;
    QString m_chosen;
    bool m_typed = false;
};

/** For which names. */
class DomainsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit DomainsPage(QWidget *parent);
    void forget() override { m_names->clear(); }
    void enter(const domain::SetupAnswers &answers) override;
    [[nodiscard]] QString leave(domain::SetupAnswers &answers) override;
    [[nodiscard]] QString summary(const domain::SetupAnswers &answers) const override;

private:
    /** The names typed; what is wrong with the first bad one, in words. */
    [[nodiscard]] std::vector<domain::DomainName> read(QString &wrong) const;
    void check();

    QPlainTextEdit *m_names;
    QLabel *m_remark;
};

/** How the domains are proved. */
class ChallengePage : public WizardPage
{
    Q_OBJECT

public:
    explicit ChallengePage(QWidget *parent);
    void enter(const domain::SetupAnswers &answers) override;
    [[nodiscard]] QString leave(domain::SetupAnswers &answers) override;
    [[nodiscard]] QString summary(const domain::SetupAnswers &answers) const override;

private:
    void showChoice();

    QRadioButton *m_webroot;
    QRadioButton *m_standalone;
    QRadioButton *m_dns;
    QLineEdit *m_webrootPath;
    QSpinBox *m_port;
    QComboBox *m_provider;
    QLineEdit *m_credentials;
    QLineEdit *m_hook;
    QLabel *m_wildcard;
};

/** E-mail, key, renewal, and what only some need. */
class DetailsPage : public WizardPage
{
    Q_OBJECT

public:
    /** `host` is the server that suggests itself. */
    DetailsPage(const QString &host, QWidget *parent);
    void forget() override { m_email->clear(); }
    void enter(const domain::SetupAnswers &answers) override;
    [[nodiscard]] QString leave(domain::SetupAnswers &answers) override;
    [[nodiscard]] QString summary(const domain::SetupAnswers &answers) const override;

private:
    QLineEdit *m_host;
    QLineEdit *m_email;
    QComboBox *m_keyType;
    QCheckBox *m_terms;
    QComboBox *m_renewal;
    QLineEdit *m_deployHook;
    QLineEdit *m_installDir;
    QString m_suggestedDir; //!< what we put there; something else was written by a person
    QLineEdit *m_clientDir;
    QLineEdit *m_bundle;
};

} // namespace eab::ui
