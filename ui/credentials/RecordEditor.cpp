// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordEditor.h"

#include "app/words/FieldText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "ui/common/PageParts.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QUuid>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int msPause = 1000; //!< in the typing, after which it is kept

/** A word for what reading the key changed, and its length. */
QString hmacRemark(const domain::DecodedHmac &decoded)
{
    using domain::HmacNote;
    QStringList parts {
        RecordEditor::tr("%n byte(s)", nullptr, static_cast<int>(decoded.key.size()))};
    for (const HmacNote note : decoded.notes) {
        if (note == HmacNote::StandardAlphabet)
            parts << RecordEditor::tr("was standard base64, written as base64url: the same key");
        else if (note == HmacNote::MixedAlphabets)
            parts << RecordEditor::tr("mixes two alphabets: check it");
        else if (note == HmacNote::LastCharacterOdd)
            parts << RecordEditor::tr("the last character looks wrong: check it");
    }
    return parts.join(u"; "_s);
}

/** What the clocks of a record say, as one line. */
QString clockLine(const domain::Record &record)
{
    QStringList parts;
    if (record.portalVisibleUntil.isValid())
        parts << RecordEditor::tr("Shown in the portal until %1.")
                     .arg(app::momentText(record.portalVisibleUntil));
    if (record.mustRegisterBefore.isValid())
        parts << RecordEditor::tr("Must be used until %1.")
                     .arg(app::momentText(record.mustRegisterBefore));
    return parts.join(u' ');
}

bool isMadeTitle(const domain::Record &record)
{
    return record.title == app::defaultTitle(record)
        || record.title == domain::defaultTitle(record);
}

/** A pair cannot become something else, nor a key. */
bool isFixed(const domain::Field &field, const domain::Record &record)
{
    return field.member == domain::Field::Member(&domain::Record::kind)
        && (record.hasPair() || record.kind == domain::RecordKind::Key);
}

} // namespace

RecordEditor::RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent)
    : PageDialog(session, u"recordEditor"_s,
                 record.id.isEmpty() ? tr("New record") : tr("Edit record"), parent)
    , m_session(session)
    , m_record(record)
    , m_isTitleMade(isMadeTitle(record))
    , m_pages(called("pages", new QTabWidget(this)))
{
    startAt({640, 720});
    auto *place = new QVBoxLayout;
    place->setContentsMargins(16, 12, 16, 0);
    place->addWidget(m_pages);
    body()->addLayout(place, 1);
    addPage(FormPage::Usual, tr("&Usual fields"));
    addPage(FormPage::More, tr("More &fields"));
    addFoot();
    for (const Typed &one : m_typed) {
        one.form->begin(app::typedText(*one.field, m_record));
        connect(one.form, &FormField::changed, this, &RecordEditor::showWhatFollows);
        connect(one.form, &FormField::changed, &m_pause, qOverload<>(&QTimer::start));
    }
    if (m_isTitleMade)
        typed("title"_L1).form->begin({});
    showWhatFollows();
    connect(m_hmac, &SecretEdit::secretChanged, this, &RecordEditor::checkHmac);
    connect(typed("hmac_alg"_L1).form, &FormField::changed, this, &RecordEditor::checkHmac);
    connect(m_hmac, &SecretEdit::secretChanged, &m_pause, qOverload<>(&QTimer::start));
    m_draft.id = record.id.isEmpty()
        ? u"new "_s + QUuid::createUuid().toString(QUuid::WithoutBraces)
        : record.id;
    m_draft.recordId = record.id;
    m_pause.setSingleShot(true);
    m_pause.setInterval(msPause);
    connect(&m_pause, &QTimer::timeout, this, &RecordEditor::keepDraft);
    disconnect(&session, nullptr, this, nullptr); // what it is to do first, it does itself
    connect(&session, &app::Session::aboutToLock, this, [this] {
        keepDraft();
        done(Rejected);
    });
    typed("kid"_L1).form->editor()->setFocus();
}

void RecordEditor::addPage(FormPage page, const QString &title)
{
    auto *widget = new QWidget(m_pages);
    auto *layout = layoutOn<QFormLayout>(widget, -1, {8, 16, 8, 8});
    layout->setVerticalSpacing(10);
    layout->setHorizontalSpacing(16);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormRow &row : formRows()) {
        if (row.page != page)
            continue;
        addField(row, layout, widget);
        if (QLatin1String(row.field) == "kid"_L1)
            addHmac(layout, widget);
    }
    QScrollArea *area = scrolled(widget);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addTab(area, title);
}

void RecordEditor::showEvent(QShowEvent *event)
{
    PageDialog::showEvent(event);
    // Only now the labels have their fonts: what was laid out before has the heights of others.
    const auto all = findChildren<QLayout *>();
    for (QLayout *layout : all)
        layout->invalidate();
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        widget->updateGeometry();
}

void RecordEditor::addField(const FormRow &row, QFormLayout *layout, QWidget *page)
{
    const domain::Field &field = app::fieldNamed(row.field);
    if (isFixed(field, m_record))
        return;
    FormField *form = row.make(row, page);
    form->setObjectName(QLatin1String(row.name) + u"Row"_s);
    called(row.name, form->editor());
    layout->addRow(captionFor(tr(row.caption), form->editor()), form);
    m_typed.push_back({&row, &field, form});
}

void RecordEditor::addHmac(QFormLayout *layout, QWidget *page)
{
    m_hmac = new SecretEdit(page);
    m_hmac->setPlaceholderText(m_record.hasPair() ? tr("saved; type only to replace it")
                                                  : QString());
    addRow(layout, tr("&HMAC key"), m_hmac, "hmacField");
    m_hmacRemark = called("hmacRemark", makeLabel({}, TextRole::Small, page));
    m_hmacRemark->hide();
    layout->addRow(QString(), m_hmacRemark);
    m_shortKey
        = called("shortKeyBox", new QCheckBox(tr("Sa&ve this short key all the same"), page));
    m_shortKey->hide();
    layout->addRow(QString(), m_shortKey);
}

void RecordEditor::addFoot()
{
    m_confirm = new Confirm(tr("Go &back"), tr("Thro&w it away"), "discardButton", this);
    footColumn()->insertWidget(0, m_confirm);
    connect(m_confirm, &Confirm::confirmed, this, [this] { end(Rejected); });
    addCancelButton();
    QPushButton *save = addButton(m_record.id.isEmpty() ? tr("&Save record") : tr("&Save changes"),
                                  ButtonRole::Primary, "saveButton");
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &RecordEditor::save);
}

const RecordEditor::Typed &RecordEditor::typed(QLatin1String field) const
{
    return *std::find_if(m_typed.begin(), m_typed.end(),
                         [field](const Typed &one) { return one.field->name == field; });
}

Result<void> RecordEditor::takeFrom(const Typed &one, app::RecordChanges &changes) const
{
    EAB_TRY(app::takeTyped(*one.field, one.form->text(), changes));
    // A day without its hour says that the hour is not known.
    if (one.field->member == domain::Field::Member(&domain::Record::orderDate)
        && !changes.orderedAt)
        changes.orderedAt = QDateTime();
    return {};
}

domain::Record RecordEditor::preview() const
{
    domain::Record record = m_record;
    for (const Typed &one : m_typed) {
        app::RecordChanges changes;
        domain::Record changed = record;
        if (one.form->isChanged() && takeFrom(one, changes) && app::apply(changes, changed))
            record = changed;
    }
    return record;
}

void RecordEditor::showWhatFollows()
{
    domain::Record record = preview();
    const domain::Record ruled = app::byRule(record);
    for (const auto &[field, rule, own] :
         {std::tuple("portal_visible_until"_L1, ruled.portalVisibleUntil,
                     &domain::Record::portalVisibleUntil),
          std::tuple("must_register_before"_L1, ruled.mustRegisterBefore,
                     &domain::Record::mustRegisterBefore)}) {
        auto *clock = qobject_cast<ClockField *>(typed(field).form);
        clock->setRule(rule);
        if (clock->text() == app::byRuleWord)
            record.*own = rule;
    }
    typed("order_date"_L1).form->remark(clockLine(record));
    record.issuer = ruled.issuer;
    const QString title = app::defaultTitle(record);
    qobject_cast<LineField *>(typed("title"_L1).form)
        ->setHint(title.isEmpty() ? tr("made from product and domain if left empty") : title);
}

void RecordEditor::checkHmac()
{
    setStyleProperty(m_hmac, "wrong", false);
    m_shortKey->hide();
    m_shortKey->setChecked(false); // said of one key only
    m_hmacRemark->setVisible(!m_hmac->isBlank());
    setStyleProperty(m_hmacRemark, "role", u"soft"_s);
    if (m_hmac->isBlank())
        return;
    const auto decoded = domain::HmacKey::decode(m_hmac->secret());
    if (!decoded)
        return m_hmacRemark->setText(errorHeadline(decoded.error()));
    m_hmacRemark->setText(hmacRemark(*decoded));
    const auto algorithm = domain::algorithmFromName(typed("hmac_alg"_L1).form->text());
    if (algorithm && !decoded->key.suffices(*algorithm)) {
        const reason::KeyLength length {
            domain::base64Characters(decoded->key.size()),
            domain::base64Characters(domain::minimumKeyBytes(*algorithm))};
        m_hmacRemark->setText(errorHeadline({ErrorCode::HmacTooShort, {}, {}, length}));
        m_shortKey->show();
    }
}

bool RecordEditor::isChanged() const
{
    return !m_hmac->isBlank() || std::any_of(m_typed.begin(), m_typed.end(), [](const Typed &one) {
        return one.form->isChanged();
    });
}

void RecordEditor::takeDraft(app::Draft draft)
{
    for (const Typed &one : m_typed) {
        const auto typed = draft.fields.constFind(QString(one.field->name));
        if (typed != draft.fields.cend())
            one.form->fill(*typed);
    }
    if (!draft.hmac.isEmpty())
        m_hmac->setSecret(draft.hmac);
    say(Tone::Plain,
        tr("This was typed on %1 and is not saved yet.").arg(app::momentText(draft.at)));
    m_draft = std::move(draft);
    m_draft.recordId = m_record.id;
    m_isDraftKept = true;
}

QMap<QString, QString> RecordEditor::unsaved() const
{
    QMap<QString, QString> fields;
    for (const Typed &one : m_typed) {
        const QString text = one.form->text();
        const bool isKnown = m_record.id.isEmpty() && !text.isEmpty()
            && text != app::typedText(*one.field, domain::Record());
        if (isKnown || one.form->isChanged())
            fields.insert(QString(one.field->name), text);
    }
    return fields;
}

void RecordEditor::keepDraft()
{
    m_pause.stop();
    app::Drafts drafts(m_session);
    app::Draft now {m_draft.id, m_draft.recordId, m_draft.letter, {}, unsaved(), m_hmac->secret()};
    // A vault that cannot be written to says so when the record is saved.
    if (!now.fields.isEmpty() || !now.hmac.isEmpty())
        m_isDraftKept = drafts.keep(std::move(now)).has_value() || m_isDraftKept;
    else if (m_isDraftKept)
        m_isDraftKept = !drafts.forget(m_draft.id).has_value();
}

void RecordEditor::end(int result)
{
    m_pause.stop();
    if (m_isDraftKept)
        std::ignore = app::Drafts(m_session).forget(m_draft.id);
    done(result);
}

void RecordEditor::done(int result)
{
    m_pause.stop();
    disconnect(&m_session, nullptr, this, nullptr); // it is over, whatever comes before it is gone
    PageDialog::done(result);
}

void RecordEditor::reject()
{
    if (!isChanged())
        return end(Rejected);
    message()->clear();
    m_confirm->ask(m_record.id.isEmpty() ? tr("What was typed is not saved yet.")
                                         : tr("What was changed is not saved yet."));
}

bool RecordEditor::takeFields(app::RecordChanges &changes)
{
    const bool isNew = m_record.id.isEmpty();
    QWidget *first = nullptr;
    for (const Typed &one : m_typed) {
        const QString text = one.form->text();
        if (isNew ? text.isEmpty() : !one.form->isChanged())
            continue;
        app::RecordChanges alone;
        domain::Record scratch = m_record;
        Result<void> taken = takeFrom(one, alone);
        if (taken)
            taken = app::apply(alone, scratch);
        if (taken)
            taken = takeFrom(one, changes);
        if (taken)
            continue;
        one.form->complain(errorLine(taken.error()));
        if (first == nullptr)
            first = one.form->culprit();
    }
    if (m_isTitleMade && typed("title"_L1).form->text().isEmpty())
        changes.title = QString(); // goes on following the rest
    if (first != nullptr)
        goTo(first);
    return first == nullptr;
}

bool RecordEditor::takeHmac(app::RecordChanges &changes)
{
    if (m_shortKey->isChecked())
        changes.shortKey = domain::ShortKey::AcceptAfterWarning;
    if (m_hmac->isBlank())
        return true;
    auto decoded = domain::HmacKey::decode(m_hmac->secret());
    if (!decoded) {
        complainOfHmac(decoded.error());
        return false;
    }
    changes.hmac = std::move(decoded->key);
    return true;
}

void RecordEditor::save()
{
    m_confirm->hide();
    message()->clear();
    const bool isNew = m_record.id.isEmpty();
    if (!isNew && !isChanged())
        return end(Accepted);
    app::RecordChanges given;
    const bool isKeyGood = takeHmac(given);
    if (!takeFields(given) || !isKeyGood)
        return;
    app::Records records(m_session);
    const auto stored = isNew ? records.add(std::move(given))
                              : records.edit(m_record.id, std::move(given), m_record.version);
    if (!stored)
        return complainOf(stored.error());
    m_hmac->wipe();
    emit saved(stored->id);
    end(Accepted);
}

void RecordEditor::complainOf(const Error &error)
{
    using domain::ImportField;
    static constexpr std::pair<ImportField, const char *> fields[] {
        {ImportField::Kid, "kid"},
        {ImportField::Email, "email"},
        {ImportField::DirectoryUrl, "directory_url"},
        {ImportField::Domain, "domains"},
        {ImportField::OrderDate, "order_date"}};
    const auto wrong = app::fieldOf(error);
    if (!wrong)
        return say(error);
    if (*wrong == ImportField::Hmac)
        return complainOfHmac(error);
    for (const auto &[field, name] : fields) {
        if (field != *wrong)
            continue;
        FormField *form = typed(QLatin1String(name)).form;
        form->complain(errorLine(error));
        goTo(form->culprit());
    }
}

void RecordEditor::complainOfHmac(const Error &error)
{
    setStyleProperty(m_hmac, "wrong", true);
    setStyleProperty(m_hmacRemark, "role", u"urgent"_s);
    m_hmacRemark->setText(errorLine(error));
    m_hmacRemark->show();
    m_shortKey->setVisible(error.code == ErrorCode::HmacTooShort);
    goTo(m_hmac);
}

void RecordEditor::goTo(QWidget *culprit)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *area = qobject_cast<QScrollArea *>(m_pages->widget(i));
        if (!area->isAncestorOf(culprit))
            continue;
        m_pages->setCurrentIndex(i);
        culprit->setFocus();
        area->ensureWidgetVisible(culprit, 0, 48);
    }
}

} // namespace eab::ui
