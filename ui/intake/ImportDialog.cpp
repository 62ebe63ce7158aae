// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportDialog.h"

#include "app/words/Issuers.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/common/TypedIn.h"
#include "ui/intake/ImportChoices.h"
#include "ui/intake/ImportFields.h"
#include "ui/intake/ImportFilter.h"
#include "ui/intake/ImportList.h"
#include "ui/intake/SourceView.h"

#include <QLocale>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace eab::ui {

namespace {

using app::ImportState;
using domain::ImportCandidate;

/** So many are compared or stored at once; more are a thing to watch. */
constexpr int fewItems = 50;
/** So many are turned over like leaves; more stand in a list. */
constexpr int mostLeaves = 3;
/** Of the source and of the fields, which scroll. */
constexpr int leastHeight = 40;
constexpr int leastListHeight = 90;
constexpr int leastForSource = 480; //!< of the dialog, under a list

} // namespace

ImportDialog::ImportDialog(app::Session &session, std::vector<app::ImportPreview> previews,
                           QWidget *parent, From from)
    : PageDialog(session, u"importDialog"_s, tr("Check what was found"), parent, Head::Line)
    , m_session(session)
    , m_finds(session, std::move(previews))
    , m_from(from)
    , m_slices(new Slices(this))
{
    startAt({1120, 740}, u"import"_s);
    if (m_finds.count() > mostLeaves) {
        setSubtitle(tr("%n thing(s) to look at. Nothing is stored yet.", nullptr, m_finds.count()));
        m_filter = into(body(), new ImportFilter(this));
    }
    auto *halves = into(body(), new QSplitter(Qt::Horizontal, this), 1);
    halves->setChildrenCollapsible(false);
    buildSource(halves);
    auto *right = new QWidget(halves);
    auto *rightLayout = layoutOn<QVBoxLayout>(right, -1, {24, 20, 12, 12});
    buildFields(rightLayout);
    halves->setStretchFactor(0, isMany() ? 3 : 1);
    halves->setStretchFactor(1, isMany() ? 2 : 1);
    if (isMany())
        rememberSizes(halves, u"import-halves"_s);
    buildFoot();

    connect(&m_session, &app::Session::aboutToLock, this, [this] {
        if (isHidden())
            return; // it had nothing under way and has closed
        stopWorking({});
        PageDialog::reject();
    });
    connect(m_slices, &Slices::advanced, this, [this] {
        showProgress(m_run ? m_run->progress()
                           : app::Progress {m_finds.compared(), m_finds.count()});
    });
    makeRoom();
    compareAll();
}

void ImportDialog::rememberSizes(QSplitter *splitter, const QString &name)
{
    splitter->restoreState(rememberedGeometry(name));
    connect(this, &QDialog::finished, splitter,
            [splitter, name] { rememberGeometry(name, splitter->saveState()); });
}

void ImportDialog::buildSource(QSplitter *halves)
{
    m_origin = new ElidedLabel(this);
    m_origin->setProperty("role", u"soft"_s);
    m_origin->setFont(smallFont(font()));
    QSplitter *parts = nullptr;
    if (m_filter != nullptr) {
        parts = new QSplitter(Qt::Vertical, halves);
        parts->setChildrenCollapsible(false);
        buildList(parts);
    } else {
        head()->addWidget(m_origin);
    }
    m_sourcePanel = new QFrame(parts != nullptr ? parts : halves);
    m_sourcePanel->setProperty("role", u"panel"_s);
    auto *layout = layoutOn<QVBoxLayout>(
        m_sourcePanel, -1, isMany() ? QMargins(24, 8, 24, 12) : QMargins(24, 20, 24, 24));
    if (isMany())
        layout->addWidget(m_origin);
    else
        layout->addWidget(makeLabel(tr("Source, as text"), TextRole::Small, this));
    m_source = into(layout, new SourceView(this), 1);
    m_source->setMinimumHeight(leastHeight);
    if (parts == nullptr)
        return;
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    rememberSizes(parts, u"import-parts"_s);
}

void ImportDialog::buildList(QSplitter *parts)
{
    m_list = new ImportList(parts);
    m_list->setMinimumHeight(leastListHeight);
    std::vector<ImportRow> rows;
    rows.reserve(static_cast<size_t>(m_finds.count()));
    for (int which = 0; which < m_finds.count(); ++which)
        rows.push_back(m_finds.row(which));
    m_list->setRows(std::move(rows));
    m_filter->setCounts({}, m_finds.count());
    connect(m_list, &ImportList::chosen, this, &ImportDialog::showCredential);
    connect(m_list, &ImportList::tickWanted, this, &ImportDialog::tick);
    connect(m_list, &ImportList::entered, this, &ImportDialog::focusOnWhatIsAsked);
    connect(m_filter, &ImportFilter::changed, this,
            [this] { m_list->showOnly(m_filter->standing(), m_filter->text()); });
    connect(m_filter, &ImportFilter::nextWanted, this, &ImportDialog::showNextNeeding);
}

/** The first ones before they are shown, all others before anything can be stored. */
void ImportDialog::compareAll()
{
    std::optional<Error> failure;
    while (m_finds.compared() < std::min(fewItems, m_finds.count()) && !failure)
        failure = compareNext();
    if (isMany()) {
        m_list->setCurrent(0);
        m_list->setFocus();
    } else {
        showCredential(0);
        focusOnWhatIsAsked();
    }
    if (failure || m_finds.compared() == m_finds.count())
        return stopWorking(failure);
    connect(m_slices, &Slices::finished, this, [this] {
        if (m_run)
            return finishSaving();
        m_list->showAnew();
        stopWorking({});
    });
    showProgress({m_finds.compared(), m_finds.count()});
    m_slices->start([this] {
        if (m_finds.compared() == m_finds.count())
            return false;
        if (const auto wrong = compareNext())
            stopWorking(wrong);
        return true;
    });
}

/** What went wrong, if anything did. */
std::optional<Error> ImportDialog::compareNext()
{
    const int which = m_finds.compared();
    const auto compared = m_finds.compareNext();
    showRow(which);
    return compared ? std::nullopt : std::optional(compared.error());
}

void ImportDialog::showRow(int which)
{
    if (isMany())
        m_list->setRow(which, m_finds.row(which));
}

void ImportDialog::buildFields(QBoxLayout *layout)
{
    buildChoice(layout);
    layout->addWidget(makeLabel(tr("Fields to be saved"), TextRole::Small, this));

    m_form = new QWidget(this);
    auto *form = layoutOn<QVBoxLayout>(m_form, 5, {2, 2, 14, 2});
    m_choices = into(form, called("choices", new ImportChoices(m_form)));
    m_fields = into(form, new ImportFields(m_form));
    form->addStretch(1);
    QScrollArea *fields = into(layout, pageArea(m_form, this), 1);
    fields->setMinimumHeight(leastHeight);
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::takeOver);
    connect(m_fields, &ImportFields::changed, this, &ImportDialog::takeOver);
    connect(m_fields, &ImportFields::entered, this, [this](domain::ImportField field) {
        if (m_current >= 0)
            m_source->setFinds(item().candidate, field);
    });
}

/** Which of several is looked at; a list has no need of it. */
void ImportDialog::buildChoice(QBoxLayout *layout)
{
    m_choice = into(layout, new QWidget(this));
    m_choice->setVisible(!isMany() && m_finds.count() > 1);
    auto *choice = layoutOn<QHBoxLayout>(m_choice, -1, {0, 0, 12, 0});
    m_which = into(choice, called("whichCredential", new QComboBox(m_choice)), 1);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    m_which->setAccessibleName(tr("Which of the credentials"));
    m_wanted = into(choice, called("wantedBox", new QCheckBox(tr("Sa&ve this one"), m_choice)));
    connect(m_wanted, &QCheckBox::toggled, this, &ImportDialog::takeOver);
    if (isMany())
        return;
    for (int which = 0; which < m_finds.count(); ++which) {
        const ImportCandidate &candidate = m_finds.item(which).candidate;
        const QString name
            = candidate.orderNumber.isEmpty() ? candidate.kid : candidate.orderNumber;
        m_which->addItem(tr("%1 of %2: %3", "a credential")
                             .arg(which + 1)
                             .arg(m_finds.count())
                             .arg(name.isEmpty() ? m_finds.preview(which).name : name));
    }
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        showCredential(which);
        focusOnWhatIsAsked();
    });
}

void ImportDialog::buildFoot()
{
    m_state = called("stateBar", new MessageBar(this));
    footColumn()->insertWidget(0, m_state);
    m_progress = called("progressBar", new QProgressBar(this));
    m_progress->hide();
    footColumn()->insertWidget(footColumn()->count() - 1, m_progress);
    m_conflict = into(foot(), called("conflictBox", new QComboBox(this)));
    m_conflict->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_conflict->setMinimumContentsLength(20);
    m_conflict->setAccessibleName(tr("What to do with the other key"));
    m_conflict->addItem(tr("Decide: replace or keep both..."),
                        static_cast<int>(app::OnConflict::LeaveOut));
    m_conflict->addItem(tr("Replace the saved key"), static_cast<int>(app::OnConflict::Replace));
    m_conflict->addItem(tr("Keep both records"), static_cast<int>(app::OnConflict::KeepBoth));
    addCancelButton();
    m_setUp = addButton(tr("Sa&ve and set up"), ButtonRole::Plain, "saveAndSetUpButton");
    m_setUp->setToolTip(tr("Saves it, and goes on to the files for certbot or lego"));
    m_save = addButton({}, ButtonRole::Primary, "saveButton");
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::takeOffer);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        m_setsUp = true;
        save();
    });
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &ImportDialog::takeOver);
}

void ImportDialog::showCredential(int index)
{
    const bool otherSource
        = m_current < 0 || m_finds.sourceOf(index) != m_finds.sourceOf(m_current);
    m_current = index;
    if (!m_finds.isCompared(index))
        std::ignore = m_finds.compare(index); // out of its turn
    m_filling = true;
    if (otherSource)
        showSource();
    m_source->setFinds(item().candidate, std::nullopt);
    m_fields->setItem(item());
    m_wanted->setChecked(item().wanted);
    m_conflict->setCurrentIndex(m_conflict->findData(static_cast<int>(item().onConflict)));
    m_filling = false;
    judge();
}

void ImportDialog::showSource()
{
    const app::ImportPreview &source = preview();
    QStringList origin {source.name};
    if (!source.reading.sender.isEmpty())
        origin << source.reading.sender;
    if (app::issuers().find(item().seller) != nullptr)
        origin << tr("recognised: %1").arg(app::issuers().displayName(item().seller));
    m_origin->setFullText(origin.join(u" · "_s));
    m_source->setSource(source.reading);
}

/** To the field that waits for something; in a list to the first there is to be changed. */
void ImportDialog::focusOnWhatIsAsked()
{
    QWidget *gap = m_fields->firstGap();
    QWidget *choice = m_conflict->isVisibleTo(this) ? m_conflict : m_choices->firstAsked();
    if (gap != nullptr)
        gap->setFocus();
    else if (!isMany())
        m_save->setFocus();
    else if (choice != nullptr)
        choice->setFocus();
    else
        m_fields->firstField()->setFocus();
}

void ImportDialog::showNextNeeding()
{
    const int next = m_list->nextNeeding();
    if (next < 0)
        return;
    if (!m_list->isShown(next))
        m_filter->showAll();
    m_list->setCurrent(next);
    focusOnWhatIsAsked();
}

void ImportDialog::tick(const QList<int> &which, bool taken)
{
    for (const int one : which) {
        m_finds.item(one).wanted = taken;
        showRow(one);
    }
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_wanted->setChecked(item().wanted);
    showOffer();
}

void ImportDialog::takeOver()
{
    if (m_filling || m_current < 0)
        return;
    app::ImportItem &current = item();
    m_fields->takeInto(current);
    m_choices->takeInto(current, found());
    current.wanted = m_wanted->isChecked();
    current.onConflict = static_cast<app::OnConflict>(m_conflict->currentData().toInt());
    const auto assessed = m_finds.assess(m_current);
    showRow(m_current);
    judge();
    if (!assessed)
        say(Tone::Urgent, errorHeadline(assessed.error()));
}

/** Says what there is to be said about the one that is shown. */
void ImportDialog::judge()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    message()->hide();
    // An address, a domain or a date that cannot be kept is told; saving the pair does not wait.
    if (const auto unusable = m_fields->markUnusable())
        say(Tone::Soon,
            tr("%1 It is left out when the record is saved.").arg(errorHeadline(*unusable)));
    m_fields->remark(item(), preview().reading, m_session.clock().now().date());
    m_finds.findSiblings(m_current);
    m_choices->setItem(item(), found());
    showState();
}

void ImportDialog::showState()
{
    const Verdict verdict = verdictOn(item(), found());
    m_state->show(verdict.tone, verdict.text);
    m_conflict->setVisible(item().state == ImportState::OtherKey);
    showOffer();
}

ImportDialog::Offer ImportDialog::offer()
{
    if (m_finds.readyCount() > 0)
        return Offer::Save;
    if (m_from == From::LetterBox && m_finds.hasSaved())
        return Offer::TakeOut;
    if (item().state == ImportState::AlreadySaved)
        return Offer::Show;
    return item().state == ImportState::Incomplete ? Offer::TypeIn : Offer::Nothing;
}

void ImportDialog::showOffer()
{
    const Offer offered = offer();
    const int ready = m_finds.readyCount();
    QString text;
    switch (offered) {
    case Offer::Save:
        text = isMany()  ? tr("&Save %1", "how many").arg(QLocale().toString(ready))
            : ready == 1 ? tr("&Save 1 record")
                         : tr("&Save %n record(s)", nullptr, ready);
        break;
    case Offer::TakeOut: text = tr("Take &out of the letter box"); break;
    case Offer::Show: text = tr("Show what is &saved"); break;
    case Offer::TypeIn: text = tr("T&ype it in instead"); break;
    case Offer::Nothing:
        text = item().state == ImportState::OtherKey ? tr("Which key is ri&ght?")
                                                     : tr("Nothin&g chosen");
        break;
    }
    setButtonText(m_save, text);
    m_save->setEnabled(offered != Offer::Nothing && !m_slices->isRunning());
    m_setUp->setVisible(offered == Offer::Save && canSetUp());
    if (isMany() && m_finds.compared() == m_finds.count())
        m_filter->setCounts(m_list->counts(), m_finds.count());
}

bool ImportDialog::canSetUp()
{
    if (m_finds.count() != 1)
        return false;
    const domain::ImportCandidate &found = item().candidate;
    return item().isReady() && !found.tellsNoPair() && !found.directoryUrl.isEmpty();
}

void ImportDialog::takeOffer()
{
    switch (offer()) {
    case Offer::Save:
    case Offer::TakeOut: return save();
    case Offer::Show: emit recordRequested(item().recordId); return reject();
    case Offer::TypeIn: return typeIn();
    case Offer::Nothing: break;
    }
}

void ImportDialog::typeIn()
{
    auto typed = std::make_shared<TypedIn>();
    static_cast<domain::Facts &>(typed->record) = item().candidate;
    typed->record.issuer = item().seller;
    if (item().candidate.tellsNoPair())
        typed->record.kind = item().kind;
    typed->hmac = m_fields->hmacText();
    typed->source = m_finds.sourceOf(m_current);
    emit typeInRequested(typed);
    reject();
}

void ImportDialog::save()
{
    if (m_run)
        return; // clicked twice
    // What is not ready stays behind, and the person knows it from the state.
    message()->hide();
    m_run = std::make_unique<app::ImportRun>(m_session, m_finds.previews(),
                                             app::ImportRun::Store::Really);
    if (m_finds.count() <= fewItems)
        return finishSaving();
    for (QWidget *hand : hands())
        hand->setEnabled(false);
    m_slices->start([this] {
        if (m_run->isThrough())
            return false;
        if (auto done = m_run->step(); !done)
            stopWorking(done.error());
        return true;
    });
    showProgress(m_run->progress());
}

/** What a person could change the items with. */
QList<QWidget *> ImportDialog::hands() const
{
    QList<QWidget *> all {m_form, m_choice, m_conflict};
    if (isMany())
        all << m_list << m_filter;
    return all;
}

void ImportDialog::finishSaving()
{
    const auto outcome = m_run->finish();
    if (!outcome)
        return stopWorking(outcome.error());
    m_run.reset();
    m_current = -1; // what is cleared from here on is no correction
    m_fields->wipe();
    emit saved(*outcome);
    accept();
    if (m_setsUp && !outcome->records.empty())
        emit setUpRequested(outcome->records.front()->id);
}

void ImportDialog::stopWorking(const std::optional<Error> &failure)
{
    m_slices->stop();
    m_run.reset();
    m_setsUp = false;
    for (QWidget *hand : hands())
        hand->setEnabled(true);
    m_progress->hide();
    showState();
    if (!failure)
        return;
    say(Tone::Urgent, errorLine(*failure));
}

void ImportDialog::showProgress(const app::Progress &progress)
{
    m_save->setEnabled(false);
    m_progress->setAccessibleName(m_run ? tr("How much is saved")
                                        : tr("How much is compared with the vault"));
    m_progress->setFormat(m_run ? tr("Saving: %p %") : tr("Comparing with the vault: %p %"));
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
    m_progress->show();
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    PageDialog::resizeEvent(event);
    makeRoom();
}

/** Where there is no room for a list and a source, the list is what counts. */
void ImportDialog::makeRoom()
{
    if (isMany())
        m_sourcePanel->setVisible(height() >= leastForSource);
}

/** While it saves, this ends the saving; what was corrected stays. */
void ImportDialog::reject()
{
    if (m_run)
        return stopWorking(Error {ErrorCode::Cancelled, {}, {}});
    PageDialog::reject();
}

} // namespace eab::ui
