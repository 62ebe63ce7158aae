// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/verify/AccountExportDialog.h"

#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/wizard/PageParts.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>

namespace eab::ui {

namespace {

/** A client's name as people know it; two of them keep accounts in several layouts. */
QString formatText(const QString &format)
{
    if (format == QLatin1String("lego"))
        return AccountExportDialog::tr("lego 4");
    if (format == QLatin1String("lego5"))
        return AccountExportDialog::tr("lego 5");
    if (format == QLatin1String("jwk"))
        return AccountExportDialog::tr("JSON Web Key (JWK)");
    if (format == QLatin1String("pem"))
        return AccountExportDialog::tr("Private key in PEM");
    return format; // "certbot", "acme.sh"
}

} // namespace

AccountExportDialog::AccountExportDialog(app::Session &session, Clipboard &clipboard,
                                         const QString &recordId, QWidget *parent)
    : PageDialog(session, QStringLiteral("accountExportDialog"), tr("Export the account"), parent)
    , m_export(session)
    , m_clipboard(clipboard)
    , m_id(recordId)
{
    resize(620, 560);
    setSubtitle(tr("A client that is given this account needs no pair: a one-time pair that was "
                   "used up by verifying still serves a server."));
    m_format = new QComboBox(pageWidget());
    m_format->setObjectName(QStringLiteral("formatBox"));
    for (const QString &format : app::AccountExport::formats())
        m_format->addItem(formatText(format), format);
    addCaptioned(page(), tr("&For"), m_format);
    m_notRun = new MessageBar(pageWidget());
    m_notRun->setObjectName(QStringLiteral("notRunBar"));
    page()->addWidget(m_notRun);

    m_fileCard = new Card(tr("Files"), pageWidget());
    m_fileRows = new QVBoxLayout;
    m_fileCard->content()->addLayout(m_fileRows);
    page()->addWidget(m_fileCard);
    m_commandCard = new Card(tr("Run on the server"), pageWidget());
    m_commands = makeLabel({}, TextRole::Fixed, m_commandCard);
    m_commands->setObjectName(QStringLiteral("commandsLabel"));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commandCard->content()->addWidget(m_commands);
    QPushButton *copy
        = makeButton(tr("Cop&y commands"), ButtonRole::Flat, m_commandCard, QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyCommandsButton"));
    m_commandCard->content()->addWidget(copy, 0, Qt::AlignTrailing);
    page()->addWidget(m_commandCard);
    page()->addStretch(1);

    foot()->addStretch(1);
    QPushButton *close = makeButton(tr("&Close"), ButtonRole::Flat, this);
    close->setObjectName(QStringLiteral("closeButton"));
    m_save = makeButton(tr("&Save to folder..."), ButtonRole::Primary, this);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    foot()->addWidget(close);
    foot()->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountExportDialog::chooseFolder);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(m_commands->text());
        message()->show(MessageBar::Tone::Good, tr("The commands are on the clipboard."));
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &AccountExportDialog::generate);
    m_format->setFocus();
    generate();
}

void AccountExportDialog::generate()
{
    message()->clear();
    m_files.reset();
    auto made = m_export.generate(m_id, m_format->currentData().toString());
    if (made)
        m_files = std::move(*made);
    else
        say(made.error());
    showFiles();
}

void AccountExportDialog::showFiles()
{
    while (QLayoutItem *item = m_fileRows->takeAt(0)) {
        delete item->widget(); // NOLINT: the layout gave it up
        delete item;
    }
    m_fileCard->setVisible(m_files.has_value());
    m_commandCard->setVisible(m_files && !m_files->commands.isEmpty());
    m_save->setEnabled(m_files.has_value());
    m_notRun->clear();
    if (!m_files)
        return;
    if (!m_files->executed)
        m_notRun->show(MessageBar::Tone::Soon,
                       tr("Written from the client's documentation; we have not run it with that "
                          "client ourselves."));
    for (const domain::AccountFile &file : m_files->files) {
        auto *line = new QWidget(m_fileCard);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *picture = new QLabel(line);
        picture->setPixmap(
            iconPixmap(file.isSecret ? QStringLiteral("lock") : QStringLiteral("file"), 20,
                       iconColor(file.isSecret ? IconColor::Accent : IconColor::Soft, palette()),
                       devicePixelRatioF()));
        row->addWidget(picture);
        auto *path = new ElidedLabel(line);
        path->setObjectName(QStringLiteral("filePath"));
        path->setFont(fixedFont());
        path->setFullText(file.path, Qt::ElideMiddle);
        row->addWidget(path, 1);
        QLabel *remark = makeLabel(file.isSecret ? tr("holds the private key") : QString(),
                                   TextRole::Small, line);
        remark->setWordWrap(false);
        row->addWidget(remark);
        m_fileRows->addWidget(line);
    }
    m_commands->setText(m_files->commands.join(QLatin1Char('\n')));
}

void AccountExportDialog::chooseFolder()
{
    auto *dialog
        = new QFileDialog(this, tr("Save the account into a new folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // a native one would ask for a file
    dialog->setLabelText(QFileDialog::FileName, tr("&New folder:"));
    dialog->selectFile(QStringLiteral("%1-account").arg(m_files->format));
    connect(dialog, &QFileDialog::fileSelected, this, &AccountExportDialog::writeTo);
    dialog->open();
}

void AccountExportDialog::writeTo(const QString &folder)
{
    if (auto written = m_export.write(*m_files, m_id, folder); !written)
        return say(written.error());
    message()->show(MessageBar::Tone::Good,
                    tr("Saved to %1. It holds a private key: bring it to the server over a safe "
                       "way, then delete it here.")
                        .arg(folder));
}

} // namespace eab::ui
