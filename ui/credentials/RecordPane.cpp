// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordPane.h"

#include "app/session/RecordList.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "app/words/VerifyText.h"
#include "domain/Deadline.h"
#include "domain/VerifyReport.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/credentials/HistoryText.h"

#include <QMenu>

namespace eab::ui {

namespace {

constexpr int nameWidth = 148;

QLabel *nameLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(name, TextRole::Soft, parent);
    label->setFixedWidth(nameWidth);
    return label;
}

} // namespace

FieldRow::FieldRow(const QString &name, const QString &copyName, QWidget *parent)
    : QWidget(parent)
    , m_value(new ElidedLabel(this))
    , m_remark(makeLabel({}, TextRole::Small, this))
    , m_copy(makeToolButton(u"copy"_s, copyName, this))
{
    auto *layout = layoutOn<QHBoxLayout>(this, 8);
    layout->addWidget(nameLabel(name, this));
    layout->addWidget(m_value, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_copy);
    m_value->setFont(fixedFont());
    m_remark->setWordWrap(false);
    m_remark->hide();
    connect(m_copy, &QToolButton::clicked, this,
            [this] { emit copyRequested(m_value->fullText()); });
}

void FieldRow::setValue(const QString &value, const QString &remark)
{
    m_value->setFullText(value, Qt::ElideRight);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setVisible(!value.isEmpty());
}

RecordPane::RecordPane(app::Session &session, Clipboard &clipboard, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_clipboard(clipboard)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = called("recordPage", new QWidget(this));
    auto *layout = layoutOn<QVBoxLayout>(page, 16, {24, 24, 24, 24});
    buildHeader(layout);
    m_deadline = into(layout, new DeadlineCard(page));
    buildCredentialCard(layout);
    buildOrderCard(layout);
    m_notes = into(layout, new Card(tr("Notes"), page));
    m_notesText = into(m_notes->content(), makeLabel({}, TextRole::Body, m_notes));
    m_notesText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history = into(layout, new Card(tr("History"), page));
    m_historyGrid = new QGridLayout;
    m_historyGrid->setHorizontalSpacing(16);
    m_historyGrid->setColumnStretch(1, 1);
    m_history->content()->addLayout(m_historyGrid);
    layout->addStretch(1);
    setWidget(page);
    connect(&m_clipboard, &Clipboard::ticked, this, [this](int left) {
        m_countdown->setText(left > 0 ? tr("on the clipboard for %n second(s)", nullptr, left)
                                      : QString());
        m_countdown->setVisible(left > 0);
    });
}

RecordPane::~RecordPane()
{
    // A button still held lets go while the window leaves the screen, and by then there is no
    // record.
    m_hold->disconnect(this);
}

void RecordPane::buildHeader(QBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_back = called("backButton", makeToolButton(u"back"_s, tr("Back to the list (Esc)"), this));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &RecordPane::backRequested);
    line->addWidget(m_back, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    m_title = into(texts, called("recordTitle", makeLabel({}, TextRole::Title, this)));
    m_subtitle = into(texts, makeLabel({}, TextRole::Small, this));
    line->addLayout(texts, 1);
    m_primary = called("primaryButton", makeButton({}, ButtonRole::Primary, this));
    connect(m_primary, &QPushButton::clicked, this,
            [this] { emit asked(nextAction().first, m_id); });
    line->addWidget(m_primary, 0, Qt::AlignTop);
    m_more
        = called("recordMenuButton", makeToolButton(u"more"_s, tr("More about this record"), this));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    const auto add = [&](ActionId what) {
        QAction *action = addTo(menu, what);
        connect(action, &QAction::triggered, this, [this, what] { emit asked(what, m_id); });
        return action;
    };
    add(ActionId::Edit);
    add(ActionId::SetUp);
    m_verifyAction = add(ActionId::Verify);
    m_source = add(ActionId::Source);
    menu->addSeparator();
    m_archive = add(ActionId::Archive);
    add(ActionId::Remove);
    m_more->setMenu(menu);
    line->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(line);
}

FieldRow *RecordPane::addField(Card *card, const QString &name, const QString &copyName,
                               QString domain::Record::*text)
{
    auto *field = into(card->content(), new FieldRow(name, copyName, card));
    connect(field, &FieldRow::copyRequested, this,
            [this](const QString &value) { m_clipboard.copy(value); });
    if (text != nullptr)
        m_fields.emplace_back(field, text);
    return field;
}

void RecordPane::buildCredentialCard(QBoxLayout *layout)
{
    auto *credential = new Card(tr("Credential"), this);
    QBoxLayout *content = credential->content();
    called("kidRow",
           addField(credential, tr("Key identifier (KID)"), tr("Copy the key identifier (KID)"),
                    &domain::Record::kid));

    m_hmacRow = new QWidget(credential);
    auto *row = layoutOn<QHBoxLayout>(m_hmacRow, 8);
    row->addWidget(nameLabel(tr("HMAC key"), m_hmacRow));
    m_hmac = called("hmacLabel", new SecretLabel(m_hmacRow));
    m_hmac->setSource([this] {
        auto key = app::Records(m_session).hmac(m_id, domain::Action::Shown);
        if (!key) {
            emit failed(key.error());
            return Secret();
        }
        return std::move(*key);
    });
    row->addWidget(m_hmac, 1);
    m_hold = called("holdButton",
                    makeToolButton(u"eye"_s, tr("Hold to show the HMAC key"), m_hmacRow));
    m_hold->setText(tr("Hold to show"));
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_hold, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_hold, &QToolButton::released, this, [this] { reveal(false); });
    row->addWidget(m_hold);
    m_copyHmac
        = called("copyHmacButton",
                 makeToolButton(u"copy"_s, tr("Copy the HMAC key for a few seconds"), m_hmacRow));
    connect(m_copyHmac, &QToolButton::clicked, this, &RecordPane::copyHmac);
    row->addWidget(m_copyHmac);
    content->addWidget(m_hmacRow);
    m_countdown = called("clipboardCountdown", makeLabel({}, TextRole::Small, credential));
    m_countdown->setAlignment(Qt::AlignTrailing);
    m_countdown->hide();
    content->addWidget(m_countdown);
    m_noPair = makeLabel(
        tr("Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in."),
        TextRole::Soft, credential);
    content->addWidget(m_noPair);
    m_question = into(content, makeQuestion(credential));

    addField(credential, tr("Directory URL"), tr("Copy the directory URL"),
             &domain::Record::directoryUrl);

    m_proofRow = into(content, new QWidget(credential));
    auto *proof = layoutOn<QHBoxLayout>(m_proofRow, 8);
    m_proofMark = into(proof, new Picture(u"circle"_s, 20, IconColor::Soft, m_proofRow));
    m_proof = into(proof, called("proofLabel", makeLabel({}, TextRole::Body, m_proofRow)), 1);
    m_verify = called(
        "verifyButton",
        actionButton(ActionId::Verify, tr("&Verify with the CA"), ButtonRole::Plain, m_proofRow));
    connect(m_verify, &QPushButton::clicked, this, [this] { emit asked(ActionId::Verify, m_id); });
    proof->addWidget(m_verify);
    layout->addWidget(credential);
}

QWidget *RecordPane::makeQuestion(QWidget *parent)
{
    auto *question = called("kindQuestion", new QWidget(parent));
    auto *column = layoutOn<QVBoxLayout>(question, 8);
    column->addWidget(makeLabel(tr("Will a pair come with this one?"), TextRole::Strong, question));
    auto *comes = called("pairComesButton",
                         makeButton(tr("&Yes, a pair will come"), ButtonRole::Plain, question));
    auto *none
        = called("noPairButton", makeButton(tr("N&o, a certificate"), ButtonRole::Plain, question));
    connect(comes, &QPushButton::clicked, this, [this] { emit asked(ActionId::PairComes, m_id); });
    connect(none, &QPushButton::clicked, this, [this] { emit asked(ActionId::NoPair, m_id); });
    column->addLayout(rowOf({comes, none}));
    return question;
}

void RecordPane::buildOrderCard(QBoxLayout *layout)
{
    m_order = new Card(tr("Order"), this);
    QBoxLayout *content = m_order->content();
    m_reference = called("referenceRow",
                         addField(m_order, tr("CA Reference"), tr("Copy the CA Reference")));
    m_referenceWarning = into(content, new MessageBar(m_order));
    addField(m_order, tr("Order number"), tr("Copy the order number"),
             &domain::Record::orderNumber);
    addField(m_order, tr("Product"), tr("Copy the product"), &domain::Record::product);
    addField(m_order, tr("Customer"), tr("Copy the customer"), &domain::Record::customer);
    addField(m_order, tr("E-mail"), tr("Copy the e-mail address"), &domain::Record::email);
    m_domains = addField(m_order, tr("Domains"), tr("Copy the domains"));

    m_othersRow = into(content, called("othersRow", new QWidget(m_order)));
    auto *others = layoutOn<QHBoxLayout>(m_othersRow, 8);
    QLabel *caption = nameLabel(tr("Other products of this order"), m_othersRow);
    others->addWidget(caption, 0, Qt::AlignTop);
    m_others = new QVBoxLayout;
    m_others->setSpacing(0);
    others->addLayout(m_others, 1);

    m_sourceRow = into(content, new QWidget(m_order));
    auto *row = layoutOn<QHBoxLayout>(m_sourceRow, 8);
    row->addWidget(nameLabel(tr("Source"), m_sourceRow));
    QPushButton *open = makeButton(tr("&Message, sealed with this record"), ButtonRole::Link,
                                   m_sourceRow, u"mail"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit asked(ActionId::Source, m_id); });
    row->addWidget(open);
    row->addStretch(1);
    layout->addWidget(m_order);
}

void RecordPane::setRecord(const domain::Record &record, const QDateTime &now)
{
    const bool another = record.id != m_id;
    m_id = record.id;
    m_record = record;
    m_next = domain::nextStep(record, now);
    m_title->setText(record.title);
    QStringList under;
    if (!record.issuer.isEmpty())
        under << sellerText();
    if (record.orderedAt.isValid() || record.orderDate.isValid())
        under << tr("ordered %1")
                     .arg(app::dayText(record.orderDate.isValid()
                                           ? record.orderDate
                                           : record.orderedAt.toLocalTime().date()));
    under << record.tags;
    if (record.status == domain::RecordStatus::Archived)
        under << tr("archived");
    m_subtitle->setText(under.join(u" · "_s));

    const bool owner = m_session.mayChange().has_value();
    const bool needsPair = !record.hasPair() && domain::expectsPair(record.kind);
    showNext();
    m_primary->setVisible(owner);
    m_more->setVisible(owner);
    m_archive->setText(record.status == domain::RecordStatus::Archived
                           ? tr("Take out of the &archive")
                           : actionOf(ActionId::Archive).text);
    m_source->setVisible(record.hasSource);

    m_deadline->setRecord(record, now);
    for (const auto &[field, text] : m_fields)
        field->setValue(record.*text);
    m_hmacRow->setVisible(record.hasPair());
    m_noPair->setVisible(needsPair);
    m_question->setVisible(owner && !record.hasPair()
                           && record.kind == domain::RecordKind::Undecided && !m_id.isEmpty());
    showProof();
    m_hmac->reveal(false);
    m_hmac->setRemark(tr("%n byte(s), %1", nullptr, static_cast<int>(record.hmacBytes))
                          .arg(domain::algorithmName(record.algorithm)));
    m_hold->setEnabled(m_session.isOwner());
    m_copyHmac->setEnabled(m_session.isOwner());

    m_reference->setValue(record.caReference, tr("formerly Supplier Order Number"));
    if (domain::referenceEqualsOrder(record))
        m_referenceWarning->show(
            Tone::Soon,
            tr("The CA Reference equals the order number. They usually differ: look for the "
               "reference in the shipment e-mail, for a lost one may forfeit the certificate."));
    else
        m_referenceWarning->hide();
    m_domains->setValue(record.domains.join(u", "_s));
    m_sourceRow->setVisible(record.hasSource && m_session.isOwner());
    showOthers();
    m_notes->setVisible(!record.notes.isEmpty());
    m_notesText->setText(record.notes);
    showHistory();
    if (another)
        ensureVisible(0, 0);
}

/** Who sold it, beside the CA where that is somebody else. */
QString RecordPane::sellerText() const
{
    const QString seller = app::issuers().displayName(m_record.issuer);
    const QString ca = app::caOf(m_record.directoryUrl);
    return ca.isEmpty() || ca == m_record.issuer
        ? seller
        : tr("%1, CA: %2", "seller, who answers").arg(seller, app::issuers().displayName(ca));
}

void RecordPane::showOthers()
{
    constexpr int mostNamed = 12;
    empty(m_others);
    int count = 0;
    const auto list = m_session.records();
    if (list && !m_record.orderId.isEmpty()) {
        for (const domain::PlacedPtr &placed : (*list)->all()) {
            const domain::Record &other = placed->record;
            if (other.orderId == m_record.orderId && other.id != m_id && ++count <= mostNamed)
                m_others->addWidget(linkTo(other), 0, Qt::AlignLeading);
        }
    }
    if (count > mostNamed)
        m_others->addWidget(
            makeLabel(tr("and %n more", nullptr, count - mostNamed), TextRole::Small, m_othersRow));
    m_othersRow->setVisible(count > 0);
    const domain::Record &record = m_record;
    m_order->setVisible(count > 0 || record.hasSource || !record.domains.isEmpty()
                        || !(record.caReference + record.orderNumber + record.product
                             + record.customer + record.email)
                                .isEmpty());
}

QWidget *RecordPane::linkTo(const domain::Record &record)
{
    constexpr int widest = 280;
    auto *link = new QToolButton(m_othersRow);
    link->setProperty("role", u"link"_s);
    link->setText(link->fontMetrics()
                      .elidedText(record.title, Qt::ElideRight, widest)
                      .replace(u'&', u"&&"_s));
    link->setAccessibleName(record.title);
    link->setToolTip(record.title);
    connect(link, &QToolButton::clicked, this,
            [this, id = record.id] { emit recordRequested(id); });
    return link;
}

void RecordPane::setNow(const QDateTime &now)
{
    if (m_id.isEmpty())
        return;
    m_next = domain::nextStep(m_record, now);
    showNext();
    m_deadline->setRecord(m_record, now);
}

std::pair<ActionId, QString> RecordPane::nextAction() const
{
    if (m_next == domain::NextStep::Verify)
        return {ActionId::Verify, tr("&Verify with the CA")};
    if (m_next == domain::NextStep::CheckPair)
        return {ActionId::Edit, tr("&Correct the pair")};
    if (m_next == domain::NextStep::FindReference)
        return {ActionId::Edit, tr("&Add the reference")};
    if (!m_record.hasPair() && !domain::expectsPair(m_record.kind)
        && m_record.kind != domain::RecordKind::Key)
        return {ActionId::Edit, tr("&Edit")};
    if (m_record.kind == domain::RecordKind::Key) // no pair, so no client can be set up with it
        return {ActionId::Edit, tr("&Edit")};
    if (!m_record.hasPair())
        return {ActionId::Import, tr("&Take the pair in")};
    return {ActionId::SetUp, tr("&Set up client")};
}

void RecordPane::showNext()
{
    const auto [what, text] = nextAction();
    setButtonText(m_primary, text);
    m_primary->setIcon(icon(QLatin1String(actionOf(what).icon), IconColor::OnAccent));
}

/** What the CA has said about the pair: a word, a shape and a colour. */
void RecordPane::showProof()
{
    const bool key = m_record.kind == domain::RecordKind::Key;
    const QString sentence = key
        ? tr("Key registered: the CA knows its public half, and no HMAC key is needed.")
        : app::proofSentence(m_record);
    m_proofRow->setVisible(!sentence.isEmpty());
    m_proof->setText(sentence);
    QString mark = u"circle"_s;
    IconColor color = IconColor::Soft;
    QString role = u"soft"_s;
    if (key) {
        mark = u"key"_s;
        color = IconColor::Accent;
        role = QString();
    } else if (domain::proofOf(m_record) == domain::Proof::Proved) {
        mark = u"check"_s;
        color = IconColor::Good;
        role = u"good"_s;
    } else if (domain::proofOf(m_record) == domain::Proof::Doubtful) {
        mark = u"alert"_s;
        color = IconColor::Urgent;
        role = u"urgent"_s;
    }
    m_proofMark->setPicture(mark, color);
    setStyleProperty(m_proof, "role", role);
    const bool owner = m_session.mayChange().has_value();
    const bool asks = owner && m_record.hasPair();
    m_verify->setVisible(asks);
    m_verifyAction->setVisible(asks);
}

void RecordPane::clearRecord()
{
    setRecord({}, m_session.clock().now());
    forgetText(m_notesText);
}

void RecordPane::showHistory()
{
    empty(m_historyGrid);
    m_history->setVisible(!m_id.isEmpty());
    if (m_id.isEmpty())
        return;
    const auto lines = app::Records(m_session).history(m_id);
    m_history->setVisible(lines.has_value());
    if (!lines)
        return;
    int row = 0;
    constexpr int mostLines = 12;
    for (auto line = lines->rbegin(); line != lines->rend() && row < mostLines; ++line, ++row) {
        QLabel *when = makeLabel(app::momentText(line->at), TextRole::Small, m_history);
        when->setWordWrap(false);
        m_historyGrid->addWidget(when, row, 0);
        QString text = historyText(*line);
        if (!line->actor.isEmpty())
            text += u" · "_s + line->actor;
        m_historyGrid->addWidget(makeLabel(text, TextRole::Body, m_history), row, 1);
    }
}

void RecordPane::reveal(bool shown)
{
    m_hmac->reveal(shown);
    if (!shown)
        showHistory();
}

void RecordPane::copyHmac()
{
    const auto key = app::Records(m_session).hmac(m_id, domain::Action::Copied);
    if (!key)
        return emit failed(key.error());
    m_clipboard.copySecret(*key);
    showHistory();
}

} // namespace eab::ui
