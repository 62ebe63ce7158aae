// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/FilesView.h"
#include "ui/common/PageDialog.h"

#include "app/words/SetupText.h"
#include "domain/HmacKey.h"
#include "ui/common/Icons.h"
#include "ui/common/PageDialog.h"
#include "ui/common/ServerField.h"
#include "ui/common/Theme.h"

#include <QScrollArea>

#include <algorithm>

namespace eab::ui {

namespace {

QString modeText(int mode)
{
    return u"%1"_s.arg(mode, 4, 8, QLatin1Char('0'));
}

} // namespace

FilesView::FilesView(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = layoutOn<QVBoxLayout>(this);
    auto *page = new QWidget(this);
    auto *pageLayout = layoutOn<QVBoxLayout>(page, 12, {20, 16, 20, 16});
    m_missing = into(pageLayout, called("missingBar", new MessageBar(page)), 0, Qt::AlignTop);
    m_content = into(pageLayout, new QWidget(page), 1);
    auto *layout = layoutOn<QVBoxLayout>(m_content, 12);

    m_useWarnings = new QVBoxLayout;
    m_useWarnings->setSpacing(8);
    layout->addLayout(m_useWarnings);
    m_warnings = into(layout, new QWidget(m_content));
    m_warningList = layoutOn<QVBoxLayout>(m_warnings, 8);
    m_promise = into(layout, new MessageBar(m_content));
    m_tabs = into(layout, called("fileTabs", new QTabBar(m_content)));
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    auto *line = new QHBoxLayout;
    m_about = into(line, called("fileRemark", makeLabel({}, TextRole::Small, m_content)), 1);
    const auto tool = [this](const char *name, const QString &iconName, const QString &text) {
        QToolButton *button = called(name, makeToolButton(iconName, text, m_content));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return button;
    };
    m_copyFile = into(line, tool("copyFileButton", u"copy"_s, tr("Copy file")));
    QToolButton *saveFile = into(line, tool("saveFileButton", u"file"_s, tr("Save file as...")));
    layout->addLayout(line);
    m_text = into(layout, called("fileText", new MaskedTextView(m_content)), 1);
    m_text->setAccessibleName(tr("Content of the file; the HMAC key is masked"));
    m_text->setMinimumHeight(160);

    auto *run = into(layout, new Card(tr("Run on the server"), m_content));
    m_commands = called("commandsLabel", makeLabel({}, TextRole::Fixed, run));
    m_commands->setLayoutDirection(Qt::LeftToRight); // commands read so in every language
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QToolButton *copyCommands = tool("copyCommandsButton", u"copy"_s, tr("Copy the commands"));
    run->content()->addWidget(m_commands);
    run->content()->addWidget(copyCommands, 0, Qt::AlignLeading);
    outer->addWidget(pageArea(page, this));

    connect(m_tabs, &QTabBar::currentChanged, this, &FilesView::showFile);
    connect(m_copyFile, &QToolButton::clicked, this, &FilesView::copyFileRequested);
    connect(saveFile, &QToolButton::clicked, this, &FilesView::saveFileRequested);
    connect(copyCommands, &QToolButton::clicked, this, &FilesView::copyCommandsRequested);
}

void FilesView::showMissing(const QString &what)
{
    m_missing->show(Tone::Plain, tr("The files stand here once this is answered: %1").arg(what));
    m_content->hide();
}

void FilesView::setSetup(const domain::Setup &setup, const domain::SetupAnswers &answers,
                         const std::vector<domain::UseWarning> &before)
{
    m_missing->hide();
    m_content->show();
    m_setup = setup;
    m_before = before;
    m_hmacLength = domain::base64Characters(answers.hmacBytes);
    showTabs();
    m_commands->setText(commandsText());
    showWarnings();
    showFile();
}

/** The same files stay as they are: the one that is looked at, too. */
void FilesView::showTabs()
{
    QStringList shown;
    for (int i = 0; i < m_tabs->count(); ++i)
        shown << m_tabs->tabText(i);
    QStringList paths;
    for (const domain::SetupFile &file : m_setup.files)
        paths << file.path;
    if (shown == paths)
        return;
    const QSignalBlocker blocker(m_tabs);
    const QString current = m_tabs->tabText(m_tabs->currentIndex());
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const domain::SetupFile &file : m_setup.files)
        m_tabs->addTab(icon(file.isSecret() ? u"lock"_s : u"file"_s,
                            file.isSecret() ? IconColor::Accent : IconColor::Soft),
                       file.path);
    m_tabs->setCurrentIndex(std::max(0, static_cast<int>(paths.indexOf(current))));
    m_tabs->setMinimumHeight(m_tabs->sizeHint().height()); // it is laid out before it is shown
}

void FilesView::showWarnings()
{
    using domain::SetupWarning;
    const bool inArguments
        = std::any_of(m_setup.warnings.begin(), m_setup.warnings.end(), [](const auto &notice) {
              return notice.warning == SetupWarning::SecretInArguments;
          });
    if (inArguments)
        m_promise->hide();
    else
        m_promise->show(Tone::Good,
                        tr("The HMAC key stays out of the process list and the shell history."));
    showUseWarnings(m_useWarnings, m_before, m_content);
    empty(m_warningList);
    for (const bool serious : {true, false}) {
        for (const domain::SetupNotice &notice : m_setup.warnings) {
            // That the terms are not agreed to is said where that can be done.
            if (app::isSerious(notice.warning) != serious
                || notice.warning == SetupWarning::TermsNotAgreed)
                continue;
            auto *bar = into(m_warningList, new MessageBar(m_warnings));
            bar->show(serious ? Tone::Soon : Tone::Plain, app::warningText(notice));
        }
    }
}

const domain::SetupFile *FilesView::currentFile() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && static_cast<size_t>(index) < m_setup.files.size()
        ? &m_setup.files[static_cast<size_t>(index)]
        : nullptr;
}

void FilesView::showFile()
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

QString FilesView::commandsText() const
{
    QStringList lines;
    for (const domain::SetupCommand &command : m_setup.commands)
        lines << command.run;
    return lines.join(QLatin1Char('\n'));
}

} // namespace eab::ui
