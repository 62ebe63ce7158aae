// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/FilesPage.h"

#include "app/words/SetupText.h"
#include "ui/common/Icons.h"
#include "ui/common/ServerField.h"
#include "ui/common/Theme.h"

#include <QScrollArea>

#include <algorithm>

namespace eab::ui {

namespace {

/** Length of `bytes` bytes as unpadded base64url. */
qsizetype base64Length(qsizetype bytes)
{
    return (bytes * 8 + 5) / 6;
}

QString modeText(int mode)
{
    return u"%1"_s.arg(mode, 4, 8, QLatin1Char('0'));
}

} // namespace

FilesPage::FilesPage(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = layoutOn<QVBoxLayout>(this);
    auto *page = new QWidget(this);
    auto *layout = layoutOn<QVBoxLayout>(page, 12, {24, 20, 24, 20});

    m_useWarnings = new QVBoxLayout;
    m_useWarnings->setSpacing(8);
    layout->addLayout(m_useWarnings);
    m_tabs = into(layout, called("fileTabs", new QTabBar(page)));
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    auto *line = new QHBoxLayout;
    m_about = into(line, called("fileRemark", makeLabel({}, TextRole::Small, page)), 1);
    m_copyFile
        = called("copyFileButton", makeButton(tr("C&opy file"), ButtonRole::Flat, page, u"copy"_s));
    QPushButton *saveFile = called(
        "saveFileButton", makeButton(tr("Save file &as..."), ButtonRole::Flat, page, u"file"_s));
    line->addWidget(m_copyFile);
    line->addWidget(saveFile);
    layout->addLayout(line);
    m_text = into(layout, called("fileText", new MaskedTextView(page)), 1);
    m_text->setAccessibleName(tr("Content of the file; the HMAC key is masked"));
    m_text->setMinimumHeight(220);

    auto *run = into(layout, new Card(tr("Run on the server"), page));
    m_commands = called("commandsLabel", makeLabel({}, TextRole::Fixed, run));
    m_commands->setLayoutDirection(Qt::LeftToRight); // commands read so in every language
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    run->content()->addWidget(m_commands);
    m_promise = into(layout, new MessageBar(page));
    m_warnings = into(layout, new QWidget(page));
    m_warningList = layoutOn<QVBoxLayout>(m_warnings, 8);
    outer->addWidget(scrolled(page));

    connect(m_tabs, &QTabBar::currentChanged, this, &FilesPage::showFile);
    connect(m_copyFile, &QPushButton::clicked, this, &FilesPage::copyFileRequested);
    connect(saveFile, &QPushButton::clicked, this, &FilesPage::saveFileRequested);
}

void FilesPage::setSetup(const domain::Setup &setup, const domain::SetupAnswers &answers,
                         const std::vector<domain::UseWarning> &before)
{
    m_setup = setup;
    m_hmacLength = base64Length(answers.hmacBytes);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const domain::SetupFile &file : m_setup.files)
        m_tabs->addTab(icon(file.isSecret() ? u"lock"_s : u"file"_s,
                            file.isSecret() ? IconColor::Accent : IconColor::Soft),
                       file.path);
    m_tabs->setMinimumHeight(m_tabs->sizeHint().height()); // it is laid out before it is shown
    m_commands->setText(commandsText());

    const bool inArguments
        = std::any_of(setup.warnings.begin(), setup.warnings.end(), [](const auto &notice) {
              return notice.warning == domain::SetupWarning::SecretInArguments;
          });
    if (inArguments)
        m_promise->hide();
    else
        m_promise->show(Tone::Good,
                        tr("The HMAC key stays out of the process list and the shell history."));
    showUseWarnings(m_useWarnings, before, m_warnings->parentWidget());
    empty(m_warningList);
    for (const domain::SetupNotice &notice : setup.warnings) {
        auto *bar = into(m_warningList, new MessageBar(m_warnings));
        bar->show(app::isSerious(notice.warning) ? Tone::Soon : Tone::Plain,
                  app::warningText(notice));
    }
    showFile(0);
}

const domain::SetupFile *FilesPage::currentFile() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && static_cast<size_t>(index) < m_setup.files.size()
        ? &m_setup.files[static_cast<size_t>(index)]
        : nullptr;
}

void FilesPage::showFile(int)
{
    const domain::SetupFile *file = currentFile();
    if (file == nullptr)
        return;
    QStringList about {app::purposeText(file->purpose), tr("mode %1").arg(modeText(file->mode))};
    if (file->deletableAfterRegistration)
        about << tr("may be deleted once the account is open");
    m_about->setText(about.join(u" · "_s));
    m_text->setMarkedText(file->text, m_hmacLength);
    m_copyFile->setEnabled(!file->isSecret()); // a file with the key does not go over the clipboard
}

QString FilesPage::commandsText() const
{
    QStringList lines;
    for (const domain::SetupCommand &command : m_setup.commands)
        lines << command.run;
    return lines.join(QLatin1Char('\n'));
}

} // namespace eab::ui
