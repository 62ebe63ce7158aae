// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/verify/AccountExportDialog.h"

#include "app/uses/Records.h"
#include "app/uses/Uses.h"
#include "app/words/SetupText.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/PageParts.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/ServerField.h"
#include "ui/common/Theme.h"

namespace eab::ui {

namespace {

using domain::AccountFormat;

constexpr AccountFormat formats[]
    = {AccountFormat::Certbot, AccountFormat::Lego4, AccountFormat::Lego5,
       AccountFormat::AcmeSh,  AccountFormat::Jwk,   AccountFormat::Pem};

/** A client's name as people know it; one of them keeps accounts in two layouts. */
QString formatText(AccountFormat format)
{
    switch (format) {
    case AccountFormat::Certbot: return u"Certbot"_s;
    case AccountFormat::Lego4: return u"lego 4"_s;
    case AccountFormat::Lego5: return u"lego 5"_s;
    case AccountFormat::AcmeSh: return u"acme.sh"_s;
    case AccountFormat::Jwk:
        return AccountExportDialog::tr("Another client: the key as JSON Web Key (JWK)");
    case AccountFormat::Pem: return AccountExportDialog::tr("Another client: the key in PEM");
    }
    return {};
}

/** The first domain of a record, for the command that obtains a certificate. */
QString firstDomain(app::Session &session, const QString &recordId)
{
    const auto record = app::Records(session).find(recordId);
    return record && !record->domains.isEmpty() ? record->domains.constFirst() : QString();
}

} // namespace

AccountExportDialog::AccountExportDialog(app::Session &session, Clipboard &clipboard,
                                         const QString &recordId, QWidget *parent)
    : PageDialog(session, u"accountExportDialog"_s, tr("Export the account"), parent)
    , m_session(session)
    , m_export(session)
    , m_clipboard(clipboard)
    , m_id(recordId)
{
    startAt({620, 560});
    setSubtitle(tr("A client that is given this account needs no pair: a one-time pair that was "
                   "used up by verifying still serves a server."));
    m_format = called("formatBox", new QComboBox(pageWidget()));
    for (const AccountFormat format : formats)
        m_format->addItem(formatText(format), static_cast<int>(format));
    addCaptioned(page(), tr("&For"), m_format);
    m_domain = called("domainField", new QLineEdit(pageWidget()));
    m_domain->setText(firstDomain(session, recordId));
    m_domain->setPlaceholderText(tr("may stay empty"));
    addCaptioned(page(), tr("&Domain of the first certificate"), m_domain);
    m_host = makeServerField(suggestedServer(session), pageWidget());
    addCaptioned(page(), tr("For which se&rver? (may stay empty)"), m_host);
    for (QVBoxLayout **warnings : {&m_useWarnings, &m_warnings}) {
        *warnings = new QVBoxLayout;
        (*warnings)->setSpacing(8);
        page()->addLayout(*warnings);
    }

    m_fileCard = into(page(), new Card(tr("Files"), pageWidget()));
    m_fileRows = new QVBoxLayout;
    m_fileCard->content()->addLayout(m_fileRows);
    m_commandCard = into(page(), new Card(tr("Run on the server"), pageWidget()));
    m_commandRows = new QVBoxLayout;
    m_commandCard->content()->addLayout(m_commandRows);
    QPushButton *copy
        = called("copyCommandsButton",
                 makeButton(tr("Cop&y commands"), ButtonRole::Flat, m_commandCard, u"copy"_s));
    m_commandCard->content()->addWidget(copy, 0, Qt::AlignTrailing);
    page()->addStretch(1);

    addCloseButton(ButtonRole::Flat);
    m_save = addButton(tr("&Save to folder..."), ButtonRole::Primary, "saveButton");
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &AccountExportDialog::chooseFolder);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(commandsText());
        say(Tone::Good, tr("The commands are on the clipboard."));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &AccountExportDialog::generate);
    connect(m_domain, &QLineEdit::textEdited, this, &AccountExportDialog::generate);
    connect(m_host, &QLineEdit::textEdited, this, &AccountExportDialog::generate);
    m_format->setFocus();
    generate();
}

void AccountExportDialog::generate()
{
    message()->clear();
    m_files.reset();
    domain::AccountExportOptions options;
    options.format = format();
    options.domain = m_domain->text().trimmed();
    options.host = m_host->text();
    auto made = m_export.generate(m_id, options);
    if (made)
        m_files = std::move(*made);
    else
        say(made.error());
    m_fileCard->setVisible(m_files.has_value());
    m_commandCard->setVisible(m_files && !m_files->commands.empty());
    m_save->setEnabled(m_files.has_value());
    for (QVBoxLayout *rows : {m_warnings, m_fileRows, m_commandRows})
        empty(rows);
    showUseWarnings(m_useWarnings, {}, pageWidget());
    if (!m_files)
        return;
    showFiles();
    const auto before = app::Uses(m_session).warningsBefore(m_files->use, m_id);
    if (!before)
        return say(before.error());
    showUseWarnings(m_useWarnings, *before, pageWidget());
}

AccountFormat AccountExportDialog::format() const
{
    return static_cast<AccountFormat>(m_format->currentData().toInt());
}

QString AccountExportDialog::commandsText() const
{
    QStringList lines;
    for (const domain::AccountCommand &command : m_files->commands)
        lines << command.run;
    return lines.join(QLatin1Char('\n'));
}

void AccountExportDialog::showFiles()
{
    for (const domain::SetupNotice &notice : m_files->warnings) {
        const bool serious = notice.warning == domain::SetupWarning::VersionNotRun;
        into(m_warnings, new MessageBar(pageWidget()))
            ->show(serious ? Tone::Soon : Tone::Plain, app::warningText(notice));
    }
    for (const domain::AccountCommand &command : m_files->commands) {
        m_commandRows->addWidget(
            makeLabel(app::purposeText(command.purpose), TextRole::Small, m_commandCard));
        QLabel *line
            = into(m_commandRows,
                   called("commandLine", makeLabel(command.run, TextRole::Fixed, m_commandCard)));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    for (const domain::AccountFile &file : m_files->files) {
        auto *line = into(m_fileRows, new QWidget(m_fileCard));
        auto *row = layoutOn<QHBoxLayout>(line, 8);
        row->addWidget(new Picture(file.holdsKey ? u"lock"_s : u"file"_s, 20,
                                   file.holdsKey ? IconColor::Accent : IconColor::Soft, line));
        auto *path = into(row, called("filePath", new ElidedLabel(line)), 1);
        path->setFont(fixedFont());
        path->setFullText(file.path, Qt::ElideMiddle);
        QLabel *remark = makeLabel(file.holdsKey ? tr("holds the private key") : QString(),
                                   TextRole::Small, line);
        remark->setWordWrap(false);
        row->addWidget(remark);
    }
}

void AccountExportDialog::chooseFolder()
{
    QFileDialog *dialog = newFolderDialog(this, tr("Save the account into a new folder"),
                                          u"%1-account"_s.arg(domain::accountFormatName(format())));
    connect(dialog, &QFileDialog::fileSelected, this, &AccountExportDialog::writeTo);
    dialog->open();
}

void AccountExportDialog::writeTo(const QString &folder)
{
    withProof(m_session, this, [this, folder] {
        if (auto written = m_export.write(*m_files, format(), m_id, folder); !written)
            return say(written.error());
        say(Tone::Good,
            tr("Saved to %1. It holds a private key: bring it to the server over a safe "
               "way, then delete it here.")
                .arg(folder));
    });
}

} // namespace eab::ui
