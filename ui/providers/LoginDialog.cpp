// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/LoginDialog.h"

#include "app/words/ProviderText.h"
#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"

#include <algorithm>

namespace eab::ui {

namespace {

using domain::KeyMode;
using domain::Provider;
using domain::ProviderKind;

/** In the order of the table, but for those that have ended. */
std::vector<ProviderKind> kindsInOrder()
{
    std::vector<ProviderKind> kinds = domain::providerKinds();
    std::stable_partition(kinds.begin(), kinds.end(), [](ProviderKind kind) {
        return domain::factsOf(kind).retired.isEmpty();
    });
    return kinds;
}

QComboBox *editableBox(const char *name, QWidget *parent)
{
    auto *box = called(name, new QComboBox(parent));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

} // namespace

LoginDialog::LoginDialog(app::Session &session, ca::HttpTransport &network, const Provider &login,
                         QWidget *parent)
    : PageDialog(session, u"loginDialog"_s,
                 login.id.isEmpty() ? tr("Add a login") : tr("Edit the login"), parent)
    , m_providers(session, network)
    , m_login(login)
{
    startAt({580, 640});
    QVBoxLayout *layout = page();
    layout->setSpacing(6);
    m_kind = called("kindBox", new QComboBox(pageWidget()));
    for (const ProviderKind kind : kindsInOrder())
        m_kind->addItem(app::providerKindText(kind), static_cast<int>(kind));
    m_kind->setEnabled(login.id.isEmpty());
    m_kindHelp = add(layout, tr("&API"), m_kind, u" "_s).help;
    m_name = called("nameField", new QLineEdit(pageWidget()));
    m_name->setPlaceholderText(tr("for example: work account"));
    add(layout, tr("&Name, as you call it"), m_name);
    m_base = editableBox("baseUrlBox", pageWidget());
    add(layout, tr("Address of the API (&base URL)"), m_base);
    buildKey(layout);
    m_directory = editableBox("directoryBox", pageWidget());
    m_directoryRow = add(layout, tr("&Directory URL for the pairs made there"), m_directory,
                         tr("This API does not tell it with a new pair. It can be added to the "
                            "record later, too."));
    buildMore(layout);
    layout->addStretch(1);

    addCancelButton();
    QPushButton *done = addButton(tr("&Save"), ButtonRole::Primary, "saveButton");
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &LoginDialog::save);
    connect(this, &QDialog::finished, m_key, &SecretEdit::wipe);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LoginDialog::showKind);
    connect(m_modeBox, &QComboBox::currentIndexChanged, this, &LoginDialog::showKeyMode);
    fill();
    if (login.id.isEmpty())
        m_kind->setFocus();
    else
        m_name->setFocus();
}

LoginDialog::Captioned LoginDialog::add(QVBoxLayout *layout, const QString &caption, QWidget *field,
                                        const QString &help)
{
    Captioned made;
    made.caption = addCaptioned(layout, caption, field);
    made.field = field;
    if (!help.isEmpty()) {
        made.help = into(layout, makeLabel(help, TextRole::Small, pageWidget()));
    }
    layout->addSpacing(6);
    return made;
}

void LoginDialog::buildKey(QVBoxLayout *layout)
{
    m_modeBox = called("keyModeBox", new QComboBox(pageWidget()));
    m_modeBox->addItem(tr("The key as it is"), static_cast<int>(KeyMode::Bare));
    m_modeBox->addItem(tr("“Bearer” and the key"), static_cast<int>(KeyMode::Bearer));
    m_modeBox->addItem(tr("A token, fetched with client ID and secret (OAuth2)"),
                       static_cast<int>(KeyMode::ClientCredentials));
    m_mode = add(layout, tr("&How the key is sent"), m_modeBox);
    m_tokenUrl = called("tokenUrlField", new QLineEdit(pageWidget()));
    m_clientId = called("clientIdField", new QLineEdit(pageWidget()));
    m_audience = called("audienceField", new QLineEdit(pageWidget()));
    m_oauth.push_back(add(layout, tr("Address the &token comes from"), m_tokenUrl));
    m_oauth.push_back(add(layout, tr("Client &ID"), m_clientId));
    m_oauth.push_back(add(layout, tr("A&udience"), m_audience));

    auto *key = new QWidget(pageWidget());
    auto *row = layoutOn<QHBoxLayout>(key);
    m_key = into(row, called("apiKeyField", new SecretEdit(key)), 1);
    row->addWidget(called("holdButton", holdButton(m_key, tr("Hold to show what was typed"))));
    m_keyCaption = addCaptioned(layout, {}, key);
    m_keyCaption->setBuddy(m_key);
    layout->addWidget(makeLabel(tr("It is kept sealed in the vault and sent to this address only."),
                                TextRole::Small, pageWidget()));
    layout->addSpacing(6);
}

void LoginDialog::buildMore(QVBoxLayout *layout)
{
    m_bundle = addPathLine(layout, tr("Certificates of a &private CA (PEM file), if it needs one"),
                           u"bundleField"_s, false);
    m_dropBundle = called("dropBundleBox",
                          new QCheckBox(tr("&Forget the private CA that is saved"), pageWidget()));
    m_dropBundle->setVisible(!m_login.caBundle.isEmpty());
    layout->addWidget(m_dropBundle);
    layout->addSpacing(6);
    m_allowHttp = called("allowHttpBox",
                         new QCheckBox(tr("Allow plain http (this computer &only)"), pageWidget()));
    m_allowHttp->setToolTip(tr("For trying things out against a server on this computer. "
                               "Everywhere else the key would travel unprotected, so it is "
                               "refused."));
    layout->addWidget(m_allowHttp);
}

void LoginDialog::fill()
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_login.kind)));
    m_modeBox->setCurrentIndex(m_modeBox->findData(static_cast<int>(m_login.keyMode)));
    showKind();
    m_name->setText(m_login.name);
    m_tokenUrl->setText(m_login.tokenUrl);
    m_clientId->setText(m_login.clientId);
    m_audience->setText(m_login.audience);
    m_allowHttp->setChecked(m_login.allowHttp);
    if (m_login.id.isEmpty())
        return;
    m_base->setEditText(m_login.baseUrl);
    m_directory->setEditText(m_login.directoryUrl);
    m_key->setPlaceholderText(tr("saved; type to replace it"));
}

ProviderKind LoginDialog::kind() const
{
    return static_cast<ProviderKind>(m_kind->currentData().toInt());
}

bool LoginDialog::hasModes() const
{
    return domain::factsOf(kind()).keyModes.size() > 1;
}

KeyMode LoginDialog::keyMode() const
{
    return hasModes() ? static_cast<KeyMode>(m_modeBox->currentData().toInt()) : KeyMode::Bare;
}

void LoginDialog::showKind()
{
    m_kindHelp->setText(app::providerKindHelp(kind()));
    m_base->clear();
    m_directory->clear();
    for (const domain::ProviderPreset &preset : domain::factsOf(kind()).presets) {
        m_base->addItem(preset.baseUrl);
        m_base->setItemData(
            m_base->count() - 1,
            tr("%1, according to %2", "a host's name, source").arg(preset.name, preset.source),
            Qt::ToolTipRole);
        m_directory->addItems(preset.directoryUrls);
    }
    m_directory->setCurrentIndex(-1);
    m_directory->setEditText({});
    m_directoryRow.setVisible(!domain::factsOf(kind()).tellsDirectory);
    m_mode.setVisible(hasModes());
    showKeyMode();
}

void LoginDialog::showKeyMode()
{
    const bool oauth = keyMode() == KeyMode::ClientCredentials;
    for (const Captioned &row : m_oauth)
        row.setVisible(oauth);
    m_keyCaption->setText(oauth ? tr("Client s&ecret") : tr("API &key"));
    m_key->setAccessibleName(oauth ? tr("Client secret") : tr("API key"));
}

void LoginDialog::save()
{
    Provider login = m_login;
    login.kind = kind();
    login.name = m_name->text().trimmed();
    login.baseUrl = m_base->currentText().trimmed();
    login.directoryUrl
        = domain::factsOf(kind()).tellsDirectory ? QString() : m_directory->currentText().trimmed();
    login.allowHttp = m_allowHttp->isChecked();
    login.keyMode = keyMode();
    const bool oauth = keyMode() == KeyMode::ClientCredentials;
    login.tokenUrl = oauth ? m_tokenUrl->text().trimmed() : QString();
    login.clientId = oauth ? m_clientId->text().trimmed() : QString();
    login.audience = oauth ? m_audience->text().trimmed() : QString();
    if (m_dropBundle->isChecked())
        login.caBundle.clear();
    const QString bundle = m_bundle->text().trimmed();
    const auto stored = login.id.isEmpty()
        ? m_providers.add(std::move(login), m_key->secret(), bundle)
        : m_providers.change(std::move(login), m_key->secret(), bundle);
    if (!stored)
        return markWrong(stored.error());
    m_key->wipe();
    emit saved(stored->id);
    accept();
}

/** The field to look at, and what is to be done there where the error does not say it as well. */
std::pair<QWidget *, QString> LoginDialog::wrongField(const Error &error) const
{
    using Field = reason::LoginField;
    const auto *field = error.because<Field>();
    if (field == nullptr)
        return {};
    const auto isEmpty = [](const QString &text) { return text.trimmed().isEmpty(); };
    switch (*field) {
    case Field::Name:
        return {m_name,
                error.code == ErrorCode::ProviderExists
                    ? QString()
                    : tr("Give the login a name, in one line of 100 characters at most.")};
    case Field::BaseUrl:
        return {m_base,
                isEmpty(m_base->currentText()) ? tr("The address of the API is missing.")
                                               : QString()};
    case Field::DirectoryUrl: return {m_directory, {}};
    case Field::KeyMode: return {m_modeBox, {}};
    case Field::TokenUrl:
        return {m_tokenUrl,
                isEmpty(m_tokenUrl->text()) ? tr("The address the token comes from is missing.")
                                            : QString()};
    case Field::ClientId: return {m_clientId, tr("The client ID is missing.")};
    case Field::ApiKey:
        return {m_key,
                keyMode() == KeyMode::ClientCredentials ? tr("The client secret is missing.")
                                                        : tr("The API key is missing.")};
    case Field::CaBundle:
        return {m_bundle,
                error.code == ErrorCode::InvalidUsage
                    ? tr("The file of the private CA must hold certificates in PEM, and no private "
                         "key.")
                    : QString()};
    }
    return {};
}

void LoginDialog::markWrong(const Error &error)
{
    const auto [field, text] = wrongField(error);
    say(Tone::Urgent, text.isEmpty() ? errorLine(error) : text);
    if (field != nullptr) {
        field->setFocus();
        bringIntoView(field);
    }
}

} // namespace eab::ui
