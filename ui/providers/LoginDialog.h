// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Providers.h"
#include "ui/common/PageDialog.h"

namespace eab::ui {

class SecretEdit;

/** A login at one API: what it is called, where it is, the key that opens it. The key goes straight
 *  into the vault; a saved one is never shown again, only replaced. */
class LoginDialog : public PageDialog
{
    Q_OBJECT

public:
    /** `login` is the one to be changed; one without an id is new. */
    LoginDialog(app::Session &session, ca::HttpTransport &network, const domain::Provider &login,
                QWidget *parent);

signals:
    void saved(const QString &id);

private:
    struct Captioned
    {
        QLabel *caption = nullptr;
        QWidget *field = nullptr;
        QLabel *help = nullptr;

        void setVisible(bool visible) const
        {
            caption->setVisible(visible);
            field->setVisible(visible);
            if (help != nullptr)
                help->setVisible(visible);
        }
    };
    Captioned add(QVBoxLayout *layout, const QString &caption, QWidget *field,
                  const QString &help = {});
    void buildKey(QVBoxLayout *layout);
    void buildMore(QVBoxLayout *layout);
    void fill();
    void showKind();
    void showKeyMode();
    void save();
    [[nodiscard]] domain::ProviderKind kind() const;
    [[nodiscard]] bool hasModes() const;
    [[nodiscard]] domain::KeyMode keyMode() const;
    [[nodiscard]] std::pair<QWidget *, QString> wrongField(const Error &error) const;
    void markWrong(const Error &error);

    app::Providers m_providers;
    domain::Provider m_login;
    QComboBox *m_kind;
    QLabel *m_kindHelp;
    QLineEdit *m_name;
    QComboBox *m_base;
    SecretEdit *m_key;
    QLabel *m_keyCaption;
    Captioned m_mode;
    QComboBox *m_modeBox;
    QLineEdit *m_tokenUrl;
    QLineEdit *m_clientId;
    QLineEdit *m_audience;
    std::vector<Captioned> m_oauth;
    QComboBox *m_directory;
    Captioned m_directoryRow;
    QLineEdit *m_bundle;
    QCheckBox *m_dropBundle;
    QCheckBox *m_allowHttp;
};

} // namespace eab::ui
