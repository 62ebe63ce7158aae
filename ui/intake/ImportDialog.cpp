// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportDialog.h"

#include "app/uses/Records.h"
#include "app/words/ImportText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "ui/common/Icons.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/intake/SourceView.h"

#include <QEvent>
#include <QFormLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace eab::ui {

namespace {

using app::ImportState;
using domain::ImportCandidate;
using domain::ImportField;

/** So many are compared or stored at once; more are a thing to watch. */
constexpr size_t fewItems = 50;

/** What reading the key has changed, in words. */
QString notesText(const std::vector<domain::HmacNote> &notes)
{
    using domain::HmacNote;
    const std::map<HmacNote, QString> words {
        {HmacNote::StandardAlphabet,
         ImportDialog::tr("Was standard base64: kept as bytes, written as base64url. Same key.")},
        {HmacNote::PaddingRemoved, ImportDialog::tr("The “=” at the end is left out. Same key.")},
        {HmacNote::InvisibleRemoved, ImportDialog::tr("Invisible characters were dropped.")},
        {HmacNote::WhitespaceRemoved,
         ImportDialog::tr("It was broken over lines and put together.")},
        {HmacNote::QuotesRemoved,
         ImportDialog::tr("Quotes or punctuation around it were dropped.")},
        {HmacNote::MixedAlphabets,
         ImportDialog::tr("It mixes two alphabets: compare it with the source.")},
        {HmacNote::LastCharacterOdd,
         ImportDialog::tr("Its last character looks wrong: compare it with the source.")},
        {HmacNote::LayerRemoved,
         ImportDialog::tr("One extra base64 layer was taken off, which this source adds.")}};
    QStringList texts;
    for (const HmacNote note : notes)
        texts << words.at(note);
    return texts.join(QLatin1Char(' '));
}

/** Small and quiet, over the field. */
void addCaption(QFormLayout *form, const QString &caption, QWidget *field)
{
    QLabel *label = captionFor(caption, field);
    label->setFont(smallFont(label->font()));
    label->setProperty("role", u"soft"_s);
    form->addRow(label);
}

constexpr std::pair<ImportField, QString domain::Facts::*> textFields[]
    = {{ImportField::Kid, &domain::Facts::kid},
       {ImportField::DirectoryUrl, &domain::Facts::directoryUrl},
       {ImportField::OrderNumber, &domain::Facts::orderNumber},
       {ImportField::CaReference, &domain::Facts::caReference},
       {ImportField::Product, &domain::Facts::product},
       {ImportField::Email, &domain::Facts::email},
       {ImportField::Customer, &domain::Facts::customer}};

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
    auto *right = new QWidget(halves);
    auto *rightLayout = layoutOn<QVBoxLayout>(right, -1, {24, 20, 12, 12});
    buildFields(rightLayout);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    buildFoot();

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
            m_spots.push_back({p, i});
    }
    QStringList texts;
    for (const Spot &spot : m_spots) {
        const app::ImportPreview &source = m_previews[spot.preview];
        const ImportCandidate &candidate = source.items[spot.item].candidate;
        const QString name
            = candidate.orderNumber.isEmpty() ? candidate.kid : candidate.orderNumber;
        texts << tr("%1 of %2: %3", "a credential")
                     .arg(texts.size() + 1)
                     .arg(m_spots.size())
                     .arg(name.isEmpty() ? source.name : name);
    }
    m_which->addItems(texts);
    m_choice->setVisible(m_spots.size() > 1);
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

/** The first one before it is shown, all others before anything can be stored. */
void ImportDialog::compareAll()
{
    std::optional<Error> failure;
    while (m_compared < std::min(fewItems, m_spots.size()) && !failure) {
        if (auto compared = compare(m_compared++); !compared)
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
        const auto compared = compare(m_compared++);
        if (!compared)
            stopWorking(compared.error());
        return true;
    });
}

Result<void> ImportDialog::compare(size_t spot)
{
    app::ImportItem &one = m_previews[m_spots[spot].preview].items[m_spots[spot].item];
    // Where nothing was found, the form says why; that is no verdict on what stands in it.
    const bool blank = one.state == ImportState::Incomplete && !one.asRead.problem;
    return blank ? Result<void>() : m_importer.assess(one);
}

/** The field that is looked at shows where it was found. */
void ImportDialog::watch(QWidget *edit, ImportField field)
{
    edit->setProperty("importField", static_cast<int>(field));
    edit->installEventFilter(this);
}

QLineEdit *ImportDialog::addField(QFormLayout *form, ImportField field, const QString &label,
                                  const QString &name)
{
    auto *edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    edit->setFont(fixedFont());
    watch(edit, field);
    addCaption(form, label, edit);
    form->addRow(edit);
    m_fields.emplace(field, edit);
    connect(edit, &QLineEdit::textEdited, this, &ImportDialog::takeOver);
    return edit;
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
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(2, 2, 14, 2);
    form->setVerticalSpacing(5);
    addField(form, ImportField::Kid, tr("&Key identifier (KID)"), u"kidField"_s);
    m_hmac = called("hmacField", new SecretEdit(m_form));
    watch(m_hmac, ImportField::Hmac);
    addCaption(form, tr("&HMAC key"), m_hmac);
    auto *hmacLine = new QHBoxLayout;
    hmacLine->addWidget(m_hmac, 1);
    hmacLine->addWidget(called("holdButton", holdButton(m_hmac, tr("Hold to show the HMAC key"))));
    form->addRow(hmacLine);
    m_hmacRemark = called("hmacRemark", makeLabel({}, TextRole::Small, m_form));
    form->addRow(m_hmacRemark);
    m_shortKey
        = called("shortKeyBox", new QCheckBox(tr("Save this short key &all the same"), m_form));
    form->addRow(m_shortKey);
    addField(form, ImportField::DirectoryUrl, tr("&Directory URL"), u"directoryField"_s);
    addField(form, ImportField::OrderNumber, tr("&Order number"), u"orderField"_s);
    addField(form, ImportField::CaReference, tr("CA &Reference"), u"referenceField"_s);
    m_referenceRemark = makeLabel({}, TextRole::Small, m_form);
    form->addRow(m_referenceRemark);
    addField(form, ImportField::OrderDate, tr("Order da&te (YYYY-MM-DD)"), u"orderDateField"_s);
    m_dateRemark = called("dateRemark", makeLabel({}, TextRole::Small, m_form));
    form->addRow(m_dateRemark);
    addField(form, ImportField::Product, tr("&Product"), u"productField"_s);
    addField(form, ImportField::Email, tr("&E-mail"), u"emailField"_s);
    addField(form, ImportField::Customer, tr("C&ustomer"), u"customerField"_s);
    addField(form, ImportField::Domain, tr("Do&mains"), u"domainsField"_s);
    m_remarks = called("remarks", makeLabel({}, TextRole::Small, m_form));
    form->addRow(m_remarks);
    layout->addWidget(scrolled(m_form), 1);
    connect(m_hmac, &SecretEdit::secretChanged, this, &ImportDialog::takeOver);
    connect(m_shortKey, &QCheckBox::toggled, this, &ImportDialog::takeOver);
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
    m_conflict->setAccessibleName(tr("What to do with the other key"));
    m_conflict->addItem(tr("Decide: replace or keep both..."),
                        static_cast<int>(app::OnConflict::Ask));
    m_conflict->addItem(tr("Replace the saved key"), static_cast<int>(app::OnConflict::Replace));
    m_conflict->addItem(tr("Keep both records"), static_cast<int>(app::OnConflict::KeepBoth));
    m_typeIn = called("typeInButton",
                      makeButton(tr("T&ype it in instead"), ButtonRole::Link, this, u"pencil"_s));
    foot()->addWidget(m_typeIn);
    addCancelButton();
    m_save = addButton({}, ButtonRole::Primary, "saveButton");
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &ImportDialog::takeOver);
    connect(m_typeIn, &QPushButton::clicked, this, [this] {
        emit typeInRequested();
        reject();
    });
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_current >= 0
        && watched->property("importField").isValid())
        m_source->setFinds(item().candidate,
                           static_cast<ImportField>(watched->property("importField").toInt()));
    return PageDialog::eventFilter(watched, event);
}

app::ImportItem &ImportDialog::item()
{
    const Spot &spot = m_spots[static_cast<size_t>(m_current)];
    return m_previews[spot.preview].items[spot.item];
}

const app::ImportPreview &ImportDialog::preview()
{
    return m_previews[m_spots[static_cast<size_t>(m_current)].preview];
}

void ImportDialog::showCredential(int index)
{
    const bool otherSource = m_current < 0
        || m_spots[static_cast<size_t>(index)].preview
            != m_spots[static_cast<size_t>(m_current)].preview;
    m_current = index;
    if (static_cast<size_t>(index) >= m_compared)
        std::ignore = compare(static_cast<size_t>(index)); // out of its turn
    m_filling = true;
    ImportCandidate &candidate = item().candidate;
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
    m_source->setFinds(candidate, std::nullopt);
    for (const auto &[field, text] : textFields)
        m_fields.at(field)->setText(candidate.*text);
    m_fields.at(ImportField::OrderDate)->setText(candidate.orderDate.toString(Qt::ISODate));
    m_fields.at(ImportField::Domain)->setText(candidate.domains.join(u", "_s));
    for (const auto &[field, edit] : m_fields)
        edit->setCursorPosition(0);
    if (candidate.hmac.isEmpty())
        m_hmac->wipe();
    else
        m_hmac->setSecret(candidate.hmac.toBase64Url());
    m_shortKey->setChecked(item().shortKey == domain::ShortKey::AcceptAfterWarning);
    m_wanted->setChecked(item().wanted);
    m_conflict->setCurrentIndex(m_conflict->findData(static_cast<int>(item().onConflict)));
    m_filling = false;
    markUnusable();
    fillRemarks();
    showState();
    if (candidate.kid.isEmpty())
        m_fields.at(ImportField::Kid)->setFocus();
    else
        m_save->setFocus();
}

void ImportDialog::takeOver()
{
    if (m_filling || m_current < 0)
        return;
    app::ImportItem &current = item();
    ImportCandidate &candidate = current.candidate;
    for (const auto &[field, text] : textFields) {
        const QString typed = m_fields.at(field)->text().trimmed();
        if (typed != candidate.*text)
            candidate.assumed.erase(field);
        candidate.*text = typed;
    }
    candidate.domains = app::domainsIn(m_fields.at(ImportField::Domain)->text());
    const QDate day
        = QDate::fromString(m_fields.at(ImportField::OrderDate)->text().trimmed(), Qt::ISODate);
    if (day != candidate.orderDate) {
        candidate.orderedAt = {};
        candidate.assumed.erase(ImportField::OrderDate);
    }
    candidate.orderDate = day;
    if (sender() == m_hmac) {
        auto decoded = domain::HmacKey::decode(m_hmac->secret());
        candidate.hmac = decoded ? std::move(decoded->key) : domain::HmacKey();
        candidate.hmacNotes = decoded ? decoded->notes : std::vector<domain::HmacNote>();
        const QSignalBlocker quiet(m_shortKey);
        m_shortKey->setChecked(false); // said of one key only
    }
    current.shortKey
        = m_shortKey->isChecked() ? domain::ShortKey::AcceptAfterWarning : domain::ShortKey::Refuse;
    current.wanted = m_wanted->isChecked();
    current.onConflict = static_cast<app::OnConflict>(m_conflict->currentData().toInt());
    markUnusable();
    if (auto assessed = m_importer.assess(current); !assessed)
        say(Tone::Urgent, errorHeadline(assessed.error()));
    fillRemarks();
    showState();
}

void ImportDialog::fillRemarks()
{
    const ImportCandidate &candidate = item().candidate;
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    QString hmac;
    if (!candidate.hmac.isEmpty())
        hmac = tr("%n byte(s).", nullptr, static_cast<int>(candidate.hmac.size()))
            + QLatin1Char(' ') + notesText(candidate.hmacNotes);
    else if (!m_hmac->isBlank())
        hmac = errorHeadline({ErrorCode::InvalidHmacEncoding, {}, {}});
    say(m_hmacRemark, hmac.trimmed());
    const bool tooShort
        = !candidate.hmac.isEmpty() && !candidate.hmac.suffices(domain::HmacAlgorithm::Hs256);
    m_shortKey->setVisible(tooShort);

    QString reference = tr("Formerly Supplier Order Number.");
    if (!candidate.caReference.isEmpty()) {
        reference += QLatin1Char(' ')
            + (candidate.caReference == candidate.orderNumber
                   ? tr("It equals the order number, which is unusual: check it.")
                   : tr("Differs from the order number, as it should."));
    }
    say(m_referenceRemark, candidate.caReference.isEmpty() ? QString() : reference);

    const domain::Record record = app::ImportCredential::recordFrom(item());
    QString date = app::portalRule(record);
    if (record.portalVisibleUntil.isValid())
        date = tr("The portal shows the pair until %1.")
                   .arg(app::momentText(record.portalVisibleUntil))
            + QLatin1Char(' ') + date;
    else if (!candidate.orderDate.isValid())
        date = tr("Without a date no clock runs.");
    say(m_dateRemark, date.trimmed());
    QStringList remarks = app::importRemarks(candidate, m_session.clock().now().date());
    remarks << app::leftOutText(preview().reading);
    remarks.removeAll(QString());
    say(m_remarks, remarks.join(QLatin1Char('\n')));
}

QString ImportDialog::additionOf(const app::ImportItem &added) const
{
    const auto record = app::Records(m_session).find(added.recordId);
    return record ? app::additionText(added.adds, added.addsPair, *record)
                  : errorHeadline(record.error());
}

/** An address, a domain or a date that cannot be kept is told; saving the pair does not wait. */
void ImportDialog::markUnusable()
{
    message()->hide();
    for (const ImportField field :
         {ImportField::Domain, ImportField::Email, ImportField::OrderDate}) {
        const auto error = app::leftOut(field, m_fields.at(field)->text());
        setStyleProperty(m_fields.at(field), "wrong", error.has_value());
        if (error)
            say(Tone::Soon,
                tr("%1 It is left out when the record is saved.").arg(errorHeadline(*error)));
    }
}

void ImportDialog::showState()
{
    const app::ImportItem &current = item();
    const QString known = current.recordId;
    m_conflict->setVisible(current.state == ImportState::OtherKey);
    const bool nothingFound
        = preview().reading.error && preview().reading.error->code == ErrorCode::NoCredentials;
    m_typeIn->setVisible(nothingFound);
    switch (current.state) {
    case ImportState::New:
        m_state->show(Tone::Good, tr("New. No record with this key identifier yet."));
        break;
    case ImportState::AlreadySaved:
        m_state->show(Tone::Plain,
                      tr("Already saved, as record %1. Nothing will be stored again.").arg(known));
        break;
    case ImportState::OtherKey:
        m_state->show(Tone::Urgent,
                      tr("This key identifier is saved with another HMAC key, as record %1. Which "
                         "one is right?")
                          .arg(known));
        break;
    case ImportState::Adds: m_state->show(Tone::Good, additionOf(current)); break;
    case ImportState::Incomplete:
        m_state->show(Tone::Soon,
                      errorLine({current.candidate.problem.value_or(ErrorCode::NoCredentials),
                                 current.candidate.directoryUrl,
                                 {}}));
        break;
    }
    const auto ready
        = static_cast<int>(std::count_if(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
              return m_previews[spot.preview].items[spot.item].isReady();
          }));
    const bool settles
        = ready == 0 && m_from == From::LetterBox
        && std::any_of(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
               return m_previews[spot.preview].items[spot.item].state == ImportState::AlreadySaved;
           });
    setButtonText(m_save,
                  settles          ? tr("Take &out of the letter box")
                      : ready == 1 ? tr("&Save 1 record")
                                   : tr("&Save %n record(s)", nullptr, ready));
    m_save->setEnabled((ready > 0 || settles) && !m_slices->isRunning());
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
    return {m_form, m_choice, m_conflict, m_typeIn};
}

void ImportDialog::finishSaving()
{
    const auto outcome = m_run->finish();
    if (!outcome)
        return stopWorking(outcome.error());
    m_run.reset();
    m_current = -1; // what is cleared from here on is no correction
    m_hmac->wipe();
    emit saved(*outcome);
    accept();
}

void ImportDialog::stopWorking(const std::optional<Error> &failure)
{
    m_slices->stop();
    m_run.reset();
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
