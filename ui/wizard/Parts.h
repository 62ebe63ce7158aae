// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/InstalledClients.h"
#include "domain/Record.h"
#include "ui/common/Widgets.h"
#include "ui/wizard/SetupPart.h"

#include <QPlainTextEdit>
#include <QSpinBox>

#include <vector>

namespace eab::ui {

/** Which of the saved pairs. Not seen where there is nothing to choose. */
class CredentialPart : public SetupPart
{
    Q_OBJECT

public:
    CredentialPart(std::vector<domain::Record> records, const QString &chosen, QWidget *parent);
    [[nodiscard]] QString recordId() const { return m_choice->currentData().toString(); }
    /** What the chosen one is called. */
    [[nodiscard]] QString title() const { return m_choice->currentText(); }
    void prefill(const domain::SetupAnswers & /*answers*/) override { }

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    QComboBox *m_choice;
};

/** Which client, in which version. */
class ClientPart : public SetupPart
{
    Q_OBJECT

public:
    explicit ClientPart(QWidget *parent);
    void prefill(const domain::SetupAnswers &answers) override;

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    void choose(const QString &client);
    /** Looks whether the chosen client is on this computer; once for each. */
    void lookFor(const QString &client);
    void showVersion();

    QComboBox *m_clients;
    QLineEdit *m_version;
    QLabel *m_remark;
    QCheckBox *m_configFile;
    QHash<QString, std::optional<app::InstalledClient>> m_installed;
    QString m_chosen;
    bool m_isGiven = false; //!< the version was typed, or was right the last time
};

/** For which names. */
class DomainsPart : public SetupPart
{
    Q_OBJECT

public:
    explicit DomainsPart(QWidget *parent);
    void prefill(const domain::SetupAnswers &answers) override;

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    /** The names typed; what is wrong with the first bad one, in words. */
    [[nodiscard]] std::vector<domain::DomainName> read(QString &wrong) const;

    QPlainTextEdit *m_names;
    QLabel *m_remark;
};

/** Proof of the domains. */
class ChallengePart : public SetupPart
{
    Q_OBJECT

public:
    explicit ChallengePart(QWidget *parent);
    void prefill(const domain::SetupAnswers &answers) override;
    void follow(const domain::SetupAnswers &answers) override;

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    enum Way { Webroot, Standalone, Dns };

    [[nodiscard]] QString answerDns(domain::SetupAnswers &answers);
    [[nodiscard]] Way way() const { return static_cast<Way>(m_way->currentIndex()); }
    void showWay();

    QComboBox *m_way;
    QLabel *m_wildcard;
    QLineEdit *m_webroot;
    QSpinBox *m_port;
    QComboBox *m_provider;
    QLineEdit *m_credentials;
    QLineEdit *m_hook;
    QStringList m_providers; //!< that are offered
};

/** Who is asked, what runs afterwards, and for which server. */
class DetailsPart : public SetupPart
{
    Q_OBJECT

public:
    /** `host` is the server that suggests itself. */
    DetailsPart(const QString &host, QWidget *parent);
    void prefill(const domain::SetupAnswers &answers) override;

signals:
    void termsRequested();

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    QLineEdit *m_email;
    MessageBar *m_consent;
    QCheckBox *m_terms;
    QLineEdit *m_deployHook;
    QLineEdit *m_host;
};

/** What is right as it stands for most. */
class MorePart : public SetupPart
{
    Q_OBJECT

public:
    explicit MorePart(QWidget *parent);
    void prefill(const domain::SetupAnswers &answers) override;
    void follow(const domain::SetupAnswers &answers) override;

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    QComboBox *m_keyType;
    QComboBox *m_renewal;
    QLineEdit *m_installDir;
    QString m_suggestedDir; //!< what we put there; something else was written by a person
    QLineEdit *m_clientDir;
    QLineEdit *m_bundle;
};

/** Where the files are saved on this computer. */
class TargetPart : public SetupPart
{
    Q_OBJECT

public:
    explicit TargetPart(QWidget *parent);
    void prefill(const domain::SetupAnswers & /*answers*/) override { }
    void follow(const domain::SetupAnswers &answers) override;
    /** The full path of the new folder. */
    [[nodiscard]] QString folder() const;
    /** A free one is suggested again. */
    void forget() { m_folder->setText(m_suggested); }

protected:
    [[nodiscard]] QString answer(domain::SetupAnswers &answers) override;

private:
    void choose();

    QLineEdit *m_folder;
    QString m_suggested;
};

} // namespace eab::ui
