// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportDialog.h"

#include "app/session/RecordList.h"
#include "app/uses/Records.h"
#include "app/words/ImportText.h"
#include "app/words/Issuers.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/TypedIn.h"
#include "ui/intake/ImportFields.h"
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
constexpr size_t fewItems = 50;
/** Of the source and of the fields, which scroll. */
constexpr int leastHeight = 40;

} // namespace

ImportDialog::ImportDialog(app::Session &session, std::vector<app::ImportPreview> previews,
                           QWidget *parent, From from)
    : PageDialog(session, u"importDialog"_s, tr("Check what was found"), parent, Head::Line)
    , m_session(session)
    , m_previews(std::move(previews))
    , m_from(from)
    , m_importer(session)
    , m_slices(new Slices(this))
{
    startAt({1120, 740}, u"import"_s);
    m_origin = into(head(), new ElidedLabel(this));
    m_origin->setProperty("role", u"soft"_s);
    m_origin->setFont(smallFont(font()));

    auto *halves = into(body(), new QSplitter(Qt::Horizontal, this), 1);
    halves->setChildrenCollapsible(false);
    auto *left = new QFrame(halves);
    left->setProperty("role", u"panel"_s);
    auto *leftLayout = layoutOn<QVBoxLayout>(left, -1, {24, 20, 24, 24});
    leftLayout->addWidget(makeLabel(tr("Source, as text"), TextRole::Small, this));
    m_source = into(leftLayout, new SourceView(this), 1);
    m_source->setMinimumHeight(leastHeight);
    auto *right = new QWidget(halves);
    auto *rightLayout = layoutOn<QVBoxLayout>(right, -1, {24, 20, 12, 12});
    buildFields(rightLayout);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    buildFoot();

    fillSpots();
    connect(m_which, &QComboBox::currentIndexChanged, this, &ImportDialog::showCredential);
    connect(&m_session, &app::Session::aboutToLock, this, [this] {
        if (isHidden())
            return; // it had nothing under way and has closed
        stopWorking({});
        PageDialog::reject();
    });
    connect(m_slices, &Slices::advanced, this, [this] {
        showProgress(m_run ? m_run->progress()
                           : app::Progress {static_cast<qsizetype>(m_compared),
                                            static_cast<qsizetype>(m_spots.size())});
    });
    compareAll();
}

void ImportDialog::fillSpots()
{
    for (size_t p = 0; p < m_previews.size(); ++p) {
        if (m_previews[p].items.empty()) {
            // Nothing was found: an empty form stands beside the source.
            app::ImportItem blank;
            blank.state = ImportState::Incomplete;
            blank.candidate.problem = m_previews[p].reading.error
                ? m_previews[p].reading.error->code
                : ErrorCode::NoCredentials;
            m_previews[p].items.push_back(std::move(blank));
        }
        for (size_t i = 0; i < m_previews[p].items.size(); ++i)
            m_spots.push_back({p, i, {{}, {}, {}, {}, m_previews[p].items[i].seller}});
    }
    QStringList texts;
    for (const Spot &spot : m_spots) {
        const ImportCandidate &candidate = itemOf(spot).candidate;
        const QString name
            = candidate.orderNumber.isEmpty() ? candidate.kid : candidate.orderNumber;
        texts << tr("%1 of %2: %3", "a credential")
                     .arg(texts.size() + 1)
                     .arg(m_spots.size())
                     .arg(name.isEmpty() ? m_previews[spot.preview].name : name);
    }
    m_which->addItems(texts);
    m_choice->setVisible(m_spots.size() > 1);
}

/** The first one before it is shown, all others before anything can be stored. */
void ImportDialog::compareAll()
{
    std::optional<Error> failure;
    while (m_compared < std::min(fewItems, m_spots.size()) && !failure) {
        if (auto compared = compare(m_spots[m_compared++]); !compared)
            failure = compared.error();
    }
    showCredential(0);
    if (failure || m_compared == m_spots.size())
        return stopWorking(failure);
    connect(m_slices, &Slices::finished, this, [this] {
        if (m_run)
            finishSaving();
        else
            stopWorking({});
    });
    showProgress({static_cast<qsizetype>(m_compared), static_cast<qsizetype>(m_spots.size())});
    m_slices->start([this] {
        if (m_compared == m_spots.size())
            return false;
        const auto compared = compare(m_spots[m_compared++]);
        if (!compared)
            stopWorking(compared.error());
        return true;
    });
}

Result<void> ImportDialog::compare(Spot &spot)
{
    const app::ImportItem &one = itemOf(spot);
    // Where nothing was found, the form says why; that is no verdict on what stands in it.
    const bool blank = one.state == ImportState::Incomplete && !one.asRead.problem;
    return blank ? Result<void>() : assess(spot);
}

/** Other products of the order that it was found to belong to. */
std::vector<domain::Record> ImportDialog::siblingsOf(const AsFound &found) const
{
    constexpr size_t mostOffered = 20;
    std::vector<domain::Record> siblings;
    const auto list = m_session.records();
    if (!list || !found.joins || found.joins->orderId.isEmpty())
        return siblings;
    for (const domain::PlacedPtr &placed : (*list)->all()) {
        const domain::Record &one = placed->record;
        if (one.orderId == found.joins->orderId && one.id != found.joins->id
            && siblings.size() < mostOffered)
            siblings.push_back(one);
    }
    return siblings;
}

/** What becomes of it by itself, and then, where a person has chosen something else, by that. */
Result<void> ImportDialog::assess(Spot &spot)
{
    app::ImportItem &one = itemOf(spot);
    const QString into = std::exchange(one.into, {});
    const bool asNew = std::exchange(one.asNew, false);
    EAB_TRY(m_importer.assess(one));
    AsFound &found = spot.found;
    found.state = one.state;
    found.couldBe = one.couldBe;
    found.joins.reset();
    if (!one.recordId.isEmpty())
        found.joins = EAB_TRY(app::Records(m_session).find(one.recordId));
    found.siblings = siblingsOf(found);
    const auto is = [&into](const domain::Record &record) { return record.id == into; };
    const bool isOffered = std::any_of(found.couldBe.begin(), found.couldBe.end(), is)
        || std::any_of(found.siblings.begin(), found.siblings.end(), is);
    if (one.state == ImportState::Incomplete || one.state == ImportState::OtherKey
        || (!asNew && !isOffered))
        return {};
    one.into = into;
    one.asNew = asNew;
    return m_importer.assess(one);
}

void ImportDialog::buildFields(QBoxLayout *layout)
{
    m_choice = into(layout, new QWidget(this));
    auto *choice = layoutOn<QHBoxLayout>(m_choice, -1, {0, 0, 12, 0});
    m_which = into(choice, called("whichCredential", new QComboBox(m_choice)), 1);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(20);
    m_which->setAccessibleName(tr("Which of the credentials"));
    m_wanted = into(choice, called("wantedBox", new QCheckBox(tr("Sa&ve this one"), m_choice)));
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
    connect(m_wanted, &QCheckBox::toggled, this, &ImportDialog::takeOver);
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
                        static_cast<int>(app::OnConflict::Ask));
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
    const bool otherSource = m_current < 0
        || m_spots[static_cast<size_t>(index)].preview
            != m_spots[static_cast<size_t>(m_current)].preview;
    m_current = index;
    if (static_cast<size_t>(index) >= m_compared)
        std::ignore = compare(spot()); // out of its turn
    m_filling = true;
    const app::ImportPreview &source = preview();
    if (otherSource) {
        QStringList origin {source.name};
        if (!source.reading.sender.isEmpty())
            origin << source.reading.sender;
        const QString issuer = item().seller;
        if (app::issuers().find(issuer) != nullptr)
            origin << tr("recognised: %1").arg(app::issuers().displayName(issuer));
        m_origin->setFullText(origin.join(u" · "_s));
        m_source->setSource(source.reading);
    }
    m_source->setFinds(item().candidate, std::nullopt);
    m_fields->setItem(item());
    m_wanted->setChecked(item().wanted);
    m_conflict->setCurrentIndex(m_conflict->findData(static_cast<int>(item().onConflict)));
    m_filling = false;
    judge();
    if (QWidget *gap = m_fields->firstGap())
        gap->setFocus();
    else
        m_save->setFocus();
}

void ImportDialog::takeOver()
{
    if (m_filling || m_current < 0)
        return;
    app::ImportItem &current = item();
    m_fields->takeInto(current);
    m_choices->takeInto(current, spot().found);
    current.wanted = m_wanted->isChecked();
    current.onConflict = static_cast<app::OnConflict>(m_conflict->currentData().toInt());
    const auto assessed = assess(spot());
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
    m_choices->setItem(item(), spot().found);
    showState();
}

QString ImportDialog::additionOf(const app::ImportItem &added) const
{
    const auto record = app::Records(m_session).find(added.recordId);
    return record ? app::additionText({added.adds, added.addsPair, added.addsFacts,
                                       added.addsPair && record->hasPair(), added.asks},
                                      *record, app::Face::Window)
                  : errorHeadline(record.error());
}

/** A record that is not there yet: with its pair or without, and what it may be instead. */
QString ImportDialog::newText(const Spot &spot)
{
    const app::ImportItem &one = itemOf(spot);
    QString text = tr("New. No record with this key identifier yet.");
    if (one.candidate.tellsKey()) {
        text = tr("New: the registered key %1. No HMAC key belongs to it.").arg(one.candidate.kid);
    } else if (one.candidate.tellsNoPair()) {
        using domain::RecordKind;
        text = one.kind == RecordKind::Certificate
            ? tr("New: a certificate, no pair comes with it.")
            : one.kind == RecordKind::Undecided
            ? tr("New. Whether a pair comes with it is not known yet.")
            : tr("New: the pair is still to come.");
    }
    if (one.asNew || one.couldBe.empty())
        return text;
    constexpr size_t mostNamed = 2;
    if (one.couldBe.size() > mostNamed)
        return text + QLatin1Char(' ')
            + tr("It may belong to one of %n record(s): choose, or it is asked again later.",
                 nullptr, static_cast<int>(one.couldBe.size()));
    QStringList titles;
    for (const domain::Record &record : one.couldBe)
        titles << tr("“%1”", "title").arg(record.title);
    return text + QLatin1Char(' ')
        + tr("It may belong to %1: choose, or it is asked again later.")
              .arg(QLocale().createSeparatedList(titles));
}

void ImportDialog::showState()
{
    const app::ImportItem &current = item();
    const QString known = current.recordId;
    m_conflict->setVisible(current.state == ImportState::OtherKey);
    switch (current.state) {
    case ImportState::New:
        m_state->show(current.asNew || current.couldBe.empty() ? Tone::Good : Tone::Soon,
                      newText(spot()));
        break;
    case ImportState::AlreadySaved:
        m_state->show(Tone::Plain,
                      tr("Already saved, as record %1. Nothing will be stored again.")
                          .arg(domain::shortId(known)));
        break;
    case ImportState::OtherKey:
        m_state->show(Tone::Urgent,
                      tr("This key identifier is saved with another HMAC key, as record %1. Which "
                         "one is right?")
                          .arg(domain::shortId(known)));
        break;
    case ImportState::Adds:
        m_state->show(current.asks.empty() ? Tone::Good : Tone::Soon, additionOf(current));
        break;
    case ImportState::InBin:
        m_state->show(
            Tone::Soon,
            tr("“%1” was removed. This will be kept with it, and you are asked whether it "
               "shall come back.")
                .arg(current.removedTitle));
        break;
    case ImportState::Incomplete:
        m_state->show(Tone::Soon, errorLine(current.candidate.whatIsWrong()));
        break;
    }
    showOffer();
}

int ImportDialog::readyCount()
{
    return static_cast<int>(std::count_if(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
        return itemOf(spot).isReady();
    }));
}

ImportDialog::Offer ImportDialog::offer()
{
    if (readyCount() > 0)
        return Offer::Save;
    const bool settles = m_from == From::LetterBox
        && std::any_of(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
                             return itemOf(spot).state == ImportState::AlreadySaved;
                         });
    if (settles)
        return Offer::TakeOut;
    if (item().state == ImportState::AlreadySaved)
        return Offer::Show;
    return item().state == ImportState::Incomplete ? Offer::TypeIn : Offer::Nothing;
}

void ImportDialog::showOffer()
{
    const Offer offered = offer();
    const int ready = readyCount();
    QString text;
    switch (offered) {
    case Offer::Save:
        text = ready == 1 ? tr("&Save 1 record") : tr("&Save %n record(s)", nullptr, ready);
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
}

bool ImportDialog::canSetUp()
{
    if (m_spots.size() != 1)
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
    typed->source = spot().preview;
    emit typeInRequested(typed);
    reject();
}

void ImportDialog::save()
{
    // What is not ready stays behind, and the person knows it from the state.
    message()->hide();
    m_run = std::make_unique<app::ImportRun>(m_session, m_previews, app::ImportRun::Store::Really);
    if (m_spots.size() <= fewItems)
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
    return {m_form, m_choice, m_conflict};
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
        emit setUpRequested(outcome->records.front().id);
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

/** While it saves, this ends the saving; what was corrected stays. */
void ImportDialog::reject()
{
    if (m_run)
        return stopWorking(Error {ErrorCode::Cancelled, {}, {}});
    PageDialog::reject();
}

} // namespace eab::ui
