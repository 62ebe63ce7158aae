// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/SetupWizard.h"

#include "app/uses/Records.h"
#include "app/uses/SetUpClient.h"
#include "app/uses/Uses.h"
#include "app/uses/VerifyWithCa.h"
#include "app/words/VerifyText.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PageParts.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/ServerField.h"
#include "ui/common/WhenDone.h"
#include "ui/wizard/FilesView.h"
#include "ui/wizard/Parts.h"
#include "ui/wizard/SavedView.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int formWidth = 420; // that suits it

} // namespace

SetupWizard::SetupWizard(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
                         const QString &recordId, QWidget *parent)
    : PageDialog(session, u"setupWizard"_s, tr("Set up a client"), parent, Head::Line)
    , m_session(session)
    , m_network(network)
    , m_clipboard(clipboard)
{
    startAt({1120, 800}, u"wizard"_s);
    auto records = app::Records(m_session).all();
    m_credential = new CredentialPart(records ? std::move(*records) : std::vector<domain::Record>(),
                                      recordId, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    body()->addLayout(middle, 1);
    m_side = into(middle, new QStackedWidget(this), 2);
    auto *page = new QWidget(this);
    auto *form = layoutOn<QVBoxLayout>(page, 12, {20, 16, 20, 16});
    buildForm(form);
    m_form = scrolled(page);
    m_side->addWidget(m_form);
    auto *savedPage = new QWidget(this);
    m_saved
        = into(layoutOn<QVBoxLayout>(savedPage, 12, {20, 16, 20, 16}), new SavedView(savedPage));
    m_side->addWidget(pageArea(savedPage, m_side));
    m_files = into(middle, new FilesView(this), 3);
    buildFoot();

    connect(m_saved, &SavedView::backRequested, this, [this] {
        m_target->forget();
        showSaved(false);
        refresh();
    });
    connect(m_files, &FilesView::saveFileRequested, this, &SetupWizard::saveFile);
    connect(m_files, &FilesView::copyFileRequested, this, [this] {
        m_clipboard.copy(m_files->currentFile()->text);
        say(Tone::Good, tr("The file's text is on the clipboard."));
    });
    connect(m_files, &FilesView::copyCommandsRequested, this, [this] {
        m_clipboard.copy(m_files->commandsText());
        say(Tone::Good, tr("The commands are on the clipboard."));
    });
    begin();
    showSaved(false);
    arrange();
    m_form->widget()->installEventFilter(this);
    m_files->installEventFilter(this);
    focusOnWrong(); // what is not known yet is typed at once
}

void SetupWizard::focusOnWrong()
{
    for (SetupPart *part : m_parts) {
        QWidget *field = part->wrongField();
        if (field == nullptr)
            continue;
        if (part == m_more)
            m_moreButton->setChecked(true);
        return field->setFocus();
    }
}

void SetupWizard::addPart(QVBoxLayout *form, SetupPart *part)
{
    m_parts.push_back(part);
    form->addWidget(part);
    connect(part, &SetupPart::changed, this, &SetupWizard::refresh);
}

void SetupWizard::buildForm(QVBoxLayout *form)
{
    QWidget *page = form->parentWidget();
    m_credential->setParent(page);
    form->addWidget(m_credential);
    connect(m_credential, &SetupPart::changed, this, &SetupWizard::begin);
    addPart(form, new ClientPart(page));
    addPart(form, new DomainsPart(page));
    addPart(form, new ChallengePart(page));
    auto *details = new DetailsPart(suggestedServer(m_session), page);
    connect(details, &DetailsPart::termsRequested, this, &SetupWizard::readTerms);
    addPart(form, details);
    m_target = new TargetPart(page);
    addPart(form, m_target);
    m_moreButton = called(
        "moreButton",
        makeButton(tr("Mo&re: key, renewal, folders, private CA"), ButtonRole::Link, page));
    m_moreButton->setCheckable(true);
    form->addWidget(m_moreButton, 0, Qt::AlignLeading);
    addPart(form, new MorePart(page));
    m_more = m_parts.back();
    m_more->hide();
    form->addStretch(1);
    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
}

void SetupWizard::buildFoot()
{
    m_hold
        = called("holdSecretsButton", makeToolButton(u"eye"_s, tr("Hold to show secrets"), this));
    m_hold->setText(tr("Hold to show secrets"));
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    foot()->addWidget(m_hold);
    m_showFiles
        = called("showFilesButton", makeButton(tr("Fi&les and remarks"), ButtonRole::Plain, this));
    m_showFiles->setCheckable(true);
    m_showFiles->setAutoDefault(false);
    foot()->addWidget(m_showFiles);
    connect(m_showFiles, &QPushButton::toggled, this, &SetupWizard::arrange);
    m_cancel = addCancelButton();
    m_openFolder = addButton(tr("&Open folder"), ButtonRole::Plain, "openFolderButton");
    m_done = addButton(tr("&Done"), ButtonRole::Primary, "doneButton");
    m_save = addButton(tr("Save &files"), ButtonRole::Primary, "saveButton");
    connect(m_save, &QPushButton::clicked, this, &SetupWizard::save);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved->folder())); });
    connect(m_saved, &SavedView::copyRequested, this, [this] {
        m_clipboard.copy(m_saved->copyLine());
        say(Tone::Good, tr("The line is on the clipboard."));
    });
    // Return alone belongs to the field of several lines.
    auto *onward = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(onward, &QShortcut::activated, this,
            [this] { (m_save->isVisible() ? m_save : m_done)->click(); });
    m_save->setToolTip(onward->key().toString(QKeySequence::NativeText));
    connect(m_hold, &QToolButton::pressed, this, [this] {
        if (!m_session.isProven())
            return; // it is asked for when the key is up, which would type into the question
        if (auto key = app::Records(m_session).hmac(m_record, domain::Action::Shown))
            m_files->reveal(*key);
        else
            say(key.error());
    });
    connect(m_hold, &QToolButton::released, this, [this] {
        m_files->hideSecret();
        if (!m_session.isProven())
            withProof(m_session, this, [] {});
    });
}

void SetupWizard::arrange()
{
    const int formNeeds = m_form->widget()->minimumSizeHint().width()
        + m_form->verticalScrollBar()->sizeHint().width();
    const bool isNarrow = width() < formNeeds + m_files->minimumSizeHint().width();
    m_side->setMinimumWidth(isNarrow ? 0 : formNeeds);
    const bool files = m_showFiles->isChecked();
    m_showFiles->setVisible(isNarrow);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : std::max(formWidth + 60, formNeeds));
    m_side->setVisible(!isNarrow || !files);
    m_files->setVisible(!isNarrow || files);
    m_hold->setVisible(m_session.isOwner() && (!isNarrow || files));
    m_hold->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    PageDialog::resizeEvent(event);
    arrange();
}

bool SetupWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // one of the two may need more room now
    return PageDialog::eventFilter(watched, event);
}

void SetupWizard::begin()
{
    app::SetUpClient setUp(m_session);
    const bool isFirst = m_answers.client.isEmpty();
    m_record = m_credential->recordId();
    setSubtitle(m_credential->title());
    m_answers.email.clear(); // the e-mail and domains of another record are not kept
    m_answers.domains.clear();
    const auto filled = setUp.fill(m_record, m_answers);
    m_missing = filled || m_record.isEmpty() ? QString() : errorLine(filled.error());
    if (isFirst)
        setUp.recall(m_answers);
    m_isFilling = true;
    for (SetupPart *part : m_parts)
        part->prefill(m_answers);
    m_isFilling = false;
    m_setup.reset();
    refresh();
}

QString SetupWizard::takeAnswers()
{
    QString wrong = m_credential->take(m_answers);
    if (wrong.isEmpty())
        wrong = m_missing;
    for (SetupPart *part : m_parts) {
        part->follow(m_answers);
        const QString its = part->take(m_answers);
        if (wrong.isEmpty())
            wrong = its;
    }
    return wrong;
}

void SetupWizard::refresh()
{
    if (m_isFilling)
        return;
    m_isFilling = true; // what follows from an answer is not another one
    m_wrong = takeAnswers();
    m_isFilling = false;
    if (m_wrong.isEmpty())
        m_wrong = generate();
    if (!m_wrong.isEmpty()) {
        m_setup.reset();
        m_files->showMissing(m_wrong);
        return;
    }
    message()->hide();
    m_files->setSetup(*m_setup, m_answers, m_before);
}

QString SetupWizard::generate()
{
    auto made = app::SetUpClient::generate(m_answers);
    if (!made)
        return errorLine(made.error());
    if (!m_setup || !(m_warned == made->use)) {
        const app::Uses uses(m_session);
        if (!m_uses) {
            auto all = uses.all();
            if (!all)
                return errorLine(all.error());
            m_uses = std::move(*all);
        }
        auto before = uses.warningsBefore(made->use, m_record, *m_uses);
        if (!before)
            return errorLine(before.error());
        m_before = std::move(*before);
        m_warned = made->use;
    }
    m_setup = std::move(*made);
    return {};
}

void SetupWizard::save()
{
    for (SetupPart *part : m_parts)
        part->setMarking();
    refresh();
    if (!m_setup) {
        say(Tone::Soon, m_wrong);
        focusOnWrong();
        return;
    }
    withProof(m_session, this, [this] { write(); });
}

void SetupWizard::write()
{
    const QString folder = m_target->folder();
    app::SetUpClient setUp(m_session);
    if (auto written = setUp.write(*m_setup, m_record, folder); !written)
        return say(written.error());
    std::ignore = setUp.remember(m_answers); // the files are there; the next time asks again
    m_saved->show(folder, app::SetUpClient::copyLine(folder, m_answers));
    m_uses.reset(); // there is one more
    showSaved(true);
    emit exported(folder);
}

void SetupWizard::showSaved(bool isSaved)
{
    m_side->setCurrentIndex(isSaved ? 1 : 0);
    m_showFiles->setChecked(false);
    // Never all of them at once, for which the window would grow.
    for (QPushButton *button : {m_openFolder, m_done, m_cancel, m_save})
        button->hide();
    for (QPushButton *button : {m_openFolder, m_done})
        button->setVisible(isSaved);
    for (QPushButton *button : {m_cancel, m_save})
        button->setVisible(!isSaved);
    (isSaved ? m_done : m_save)->setDefault(true);
    (isSaved ? m_done : m_save)->setFocus();
}

void SetupWizard::saveFile()
{
    const domain::SetupFile *file = m_files->currentFile();
    if (file == nullptr || !m_setup)
        return;
    QFileDialog *dialog = saveDialog(this, tr("Save this file"), file->path);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file = *file, setup = *m_setup](const QString &path) {
                withProof(m_session, this, [=, this] {
                    if (auto written
                        = app::SetUpClient(m_session).writeFile(setup, file, m_record, path);
                        !written)
                        say(written.error());
                    else
                        say(Tone::Good, tr("Saved to %1.").arg(path));
                });
            });
    dialog->open();
}

/** Where they stand, only the CA's directory tells. */
void SetupWizard::readTerms()
{
    app::VerifyOptions options;
    options.caBundle = m_answers.caBundle;
    say(Tone::Plain, tr("Asking the CA where its terms stand..."));
    whenDone(app::VerifyWithCa(m_session, m_network).directory(m_record, options, {}), this,
             [this](const Result<domain::VerifyReport> &answer) {
                 message()->hide();
                 if (!answer)
                     return say(answer.error());
                 if (answer->outcome != domain::VerifyOutcome::DirectoryOk) {
                     const auto record = app::Records(m_session).find(m_record);
                     return record ? say(Tone::Soon, errorLine(app::outcomeText(*answer, *record)))
                                   : say(record.error());
                 }
                 if (answer->termsUrl.isEmpty())
                     say(Tone::Plain, tr("The CA's directory names no terms of service."));
                 else if (!openPage(answer->termsUrl))
                     say(Tone::Plain, tr("They stand at %1.").arg(answer->termsUrl));
             });
}

} // namespace eab::ui
