// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/SetupWizard.h"

#include "app/uses/Records.h"
#include "app/uses/SetUpClient.h"
#include "app/uses/Uses.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/PageParts.h"
#include "ui/common/ServerField.h"
#include "ui/wizard/FilesPage.h"
#include "ui/wizard/Pages.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace eab::ui {

QString WizardPage::judge(const domain::SetupAnswers &answers, domain::Answer answer,
                          QWidget *field)
{
    const auto fine = app::SetUpClient::check(answers, answer);
    setStyleProperty(field, "wrong", !fine);
    if (fine)
        return {};
    return fine.error().code == ErrorCode::InvalidEmail
        ? errorLine(fine.error())
        : tr("Write the full path on the server, beginning with /.");
}

SetupWizard::SetupWizard(app::Session &session, Clipboard &clipboard, const QString &recordId,
                         QWidget *parent)
    : PageDialog(session, u"setupWizard"_s, tr("Set up a client"), parent, Head::Line)
    , m_session(session)
    , m_clipboard(clipboard)
{
    startAt({1080, 760}, u"wizard"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = into(middle, new QFrame(this));
    side->setProperty("role", u"sideLine"_s);
    side->setFixedWidth(240);
    auto *stepList = layoutOn<QVBoxLayout>(side, 4, {12, 20, 12, 20});
    m_stack = into(middle, new QStackedWidget(this), 1);
    body()->addLayout(middle, 1);

    auto records = app::Records(m_session).all();
    m_credential = new CredentialPage(records ? std::move(*records) : std::vector<domain::Record>(),
                                      recordId, this);
    addPage(m_credential);
    addPage(new ClientPage(this));
    addPage(new DomainsPage(this));
    addPage(new ChallengePage(this));
    addPage(new DetailsPage(suggestedServer(m_session), this));
    m_files = new FilesPage(this);
    m_stack->addWidget(m_files);
    for (size_t i = 0; i <= m_pages.size(); ++i) {
        auto *step = new QPushButton(side);
        step->setProperty("role", u"step"_s);
        step->setAutoDefault(false);
        step->setObjectName(u"step%1"_s.arg(i + 1));
        connect(step, &QPushButton::clicked, this, [this, i] {
            if (static_cast<int>(i) < m_stack->currentIndex() || leaveCurrent())
                goTo(static_cast<int>(i));
        });
        m_steps.push_back(step);
        stepList->addWidget(step);
    }
    stepList->addStretch(1);
    buildFoot();

    // With the record given the first question is answered; it can still be visited.
    goTo(0);
    if (!recordId.isEmpty() && leaveCurrent())
        goTo(1);
}

void SetupWizard::addPage(WizardPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(scrolled(page));
}

void SetupWizard::buildFoot()
{
    m_hold
        = called("holdSecretsButton", makeToolButton(u"eye"_s, tr("Hold to show secrets"), this));
    m_hold->setText(tr("Hold to show secrets"));
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    foot()->addWidget(m_hold);
    addCancelButton();
    m_back = addButton(tr("&Back"), ButtonRole::Plain, "backButton");
    m_copy = addButton(tr("Cop&y commands"), ButtonRole::Plain, "copyCommandsButton");
    m_next = addButton({}, ButtonRole::Primary, "nextButton");
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    // Return alone belongs to the field of several lines.
    auto *onward = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(onward, &QShortcut::activated, m_next, &QPushButton::click);
    m_next->setToolTip(onward->key().toString(QKeySequence::NativeText));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(m_files->commandsText());
        say(Tone::Good, tr("The commands are on the clipboard."));
    });
    connect(m_hold, &QToolButton::pressed, this, [this] {
        if (auto key = app::Records(m_session).hmac(m_record, domain::Action::Shown))
            m_files->reveal(*key);
        else
            say(key.error());
    });
    connect(m_hold, &QToolButton::released, m_files, &FilesPage::hideSecret);
    connect(m_files, &FilesPage::saveFileRequested, this, &SetupWizard::saveFile);
    connect(m_files, &FilesPage::copyFileRequested, this, [this] {
        m_clipboard.copy(m_files->currentFile()->text);
        say(Tone::Good, tr("The file's text is on the clipboard."));
    });
}

bool SetupWizard::leaveCurrent()
{
    const auto step = static_cast<size_t>(m_stack->currentIndex());
    if (step >= m_pages.size())
        return true;
    const QString wrong = m_pages[step]->leave(m_answers);
    if (!wrong.isEmpty()) {
        say(Tone::Soon, wrong);
        return false;
    }
    message()->hide();
    return step > 0 || fillFromRecord();
}

bool SetupWizard::fillFromRecord()
{
    const QString record = m_credential->recordId();
    if (record != m_record) { // the e-mail and domains of another record are not kept
        m_answers.email.clear();
        m_answers.domains.clear();
        for (WizardPage *page : m_pages)
            page->forget();
        m_reached = 0; // the questions are asked again
    }
    if (auto filled = app::SetUpClient(m_session).fill(record, m_answers); !filled) {
        say(filled.error());
        return false;
    }
    m_record = record;
    setSubtitle(m_credential->summary(m_answers));
    return true;
}

bool SetupWizard::generate()
{
    auto made = app::SetUpClient::generate(m_answers);
    if (!made) {
        say(made.error());
        return false;
    }
    const auto before = app::Uses(m_session).warningsBefore(made->use, m_record);
    if (!before) {
        say(before.error());
        return false;
    }
    m_setup = std::move(*made);
    m_files->setSetup(*m_setup, m_answers, *before);
    return true;
}

void SetupWizard::next()
{
    const int step = m_stack->currentIndex();
    if (step == static_cast<int>(m_pages.size()))
        return exportFolder();
    if (leaveCurrent())
        goTo(step + 1);
}

void SetupWizard::goTo(int step)
{
    const int last = static_cast<int>(m_pages.size());
    if (step == last && !generate())
        return;
    message()->hide();
    m_reached = std::max(m_reached, step);
    m_stack->setCurrentIndex(step);
    if (step < last)
        m_pages[static_cast<size_t>(step)]->enter(m_answers);
    m_back->setVisible(step > 0);
    m_copy->setVisible(step == last);
    m_hold->setVisible(step == last && m_session.isOwner());
    m_next->setText(step == last ? tr("&Save to folder...") : tr("&Next"));
    m_next->setAccessibleName(step == last ? tr("Save to folder") : tr("Next"));
    showSteps();
}

void SetupWizard::showSteps()
{
    const int current = m_stack->currentIndex();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const int step = static_cast<int>(i);
        const bool isLast = i == m_pages.size();
        const QString title = isLast ? tr("Check and save") : m_pages[i]->title();
        QString summary;
        if (step < m_reached && !isLast)
            summary = m_pages[i]->summary(m_answers);
        else if (isLast && m_setup && current == step)
            summary = tr("%n file(s)", nullptr, static_cast<int>(m_setup->files.size()));
        QPushButton *button = m_steps[i];
        button->setText(summary.isEmpty() ? title
                                          : title + QLatin1Char('\n')
                                + button->fontMetrics().elidedText(summary, Qt::ElideRight, 160));
        button->setAccessibleName(summary.isEmpty() ? title : u"%1: %2"_s.arg(title, summary));
        button->setEnabled(step <= m_reached);
        setStyleProperty(button, "current", step == current);
        button->setIcon(step < m_reached && step != current
                            ? icon(u"check"_s, IconColor::Good)
                            : icon(isLast ? u"folder"_s : u"pencil"_s,
                                   step == current ? IconColor::Accent : IconColor::Soft));
    }
}

void SetupWizard::exportFolder()
{
    QFileDialog *dialog
        = newFolderDialog(this, tr("Save the files into a new folder"),
                          u"%1-%2"_s.arg(m_answers.client, m_answers.domains.front().base()));
    connect(dialog, &QFileDialog::fileSelected, this, &SetupWizard::writeTo);
    dialog->open();
}

void SetupWizard::writeTo(const QString &folder)
{
    if (auto written = app::SetUpClient(m_session).write(*m_setup, m_record, folder); !written)
        return say(written.error());
    emit exported(folder);
    say(Tone::Good,
        tr("Saved to %1. Copy that folder to the server as %2 and follow its README.")
            .arg(folder, m_answers.installDir));
}

void SetupWizard::saveFile()
{
    const domain::SetupFile *file = m_files->currentFile();
    if (file == nullptr)
        return;
    QFileDialog *dialog = saveDialog(this, tr("Save this file"), file->path);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = *file](const QString &path) {
        if (auto written = app::SetUpClient(m_session).writeFile(*m_setup, file, m_record, path);
            !written)
            say(written.error());
        else
            say(Tone::Good, tr("Saved to %1.").arg(path));
    });
    dialog->open();
}

} // namespace eab::ui
