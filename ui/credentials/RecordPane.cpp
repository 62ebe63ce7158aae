// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordPane.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "app/words/VerifyText.h"
#include "domain/Deadline.h"
#include "domain/VerifyReport.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/credentials/HistoryText.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace eab::ui {

namespace {

constexpr int nameWidth = 148;

QLabel *nameLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(name, TextRole::Soft, parent);
    label->setFixedWidth(nameWidth);
    return label;
}

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

FieldRow::FieldRow(const QString &name, const QString &copyName, QWidget *parent)
    : QWidget(parent)
    , m_value(new ElidedLabel(this))
    , m_remark(makeLabel({}, TextRole::Small, this))
    , m_copy(makeToolButton(QStringLiteral("copy"), copyName, this))
{
    QHBoxLayout *layout = rowLayout(this);
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
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("recordPage"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    buildHeader(layout);
    m_deadline = new DeadlineCard(page);
    layout->addWidget(m_deadline);
    buildCredentialCard(layout);
    buildOrderCard(layout);
    m_notes = new Card(tr("Notes"), page);
    m_notesText = makeLabel({}, TextRole::Body, m_notes);
    m_notesText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->content()->addWidget(m_notesText);
    layout->addWidget(m_notes);
    m_history = new Card(tr("History"), page);
    m_historyGrid = new QGridLayout;
    m_historyGrid->setHorizontalSpacing(16);
    m_historyGrid->setColumnStretch(1, 1);
    m_history->content()->addLayout(m_historyGrid);
    layout->addWidget(m_history);
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
    m_back = makeToolButton(QStringLiteral("back"), tr("Back to the list (Esc)"), this);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &RecordPane::backRequested);
    line->addWidget(m_back, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    m_title = makeLabel({}, TextRole::Title, this);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_subtitle = makeLabel({}, TextRole::Small, this);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    line->addLayout(texts, 1);
    m_primary = makeButton({}, ButtonRole::Primary, this);
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    connect(m_primary, &QPushButton::clicked, this, [this] {
        using domain::NextStep;
        if (m_next == NextStep::SavePair || m_next == NextStep::AskSeller)
            emit importRequested();
        else if (m_next == NextStep::Verify)
            emit verifyRequested(m_id);
        else if (m_next == NextStep::CheckPair || m_record.kind == domain::RecordKind::Key)
            emit editRequested(m_id);
        else
            emit setUpRequested(m_id);
    });
    line->addWidget(m_primary, 0, Qt::AlignTop);
    m_more = makeToolButton(QStringLiteral("more"), tr("More about this record"), this);
    m_more->setObjectName(QStringLiteral("recordMenuButton"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &iconName, const QString &text, auto signal) {
        QAction *action = menu->addAction(icon(iconName, IconColor::Soft), text);
        connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(m_id); });
        return action;
    };
    add(QStringLiteral("pencil"), tr("&Edit"), &RecordPane::editRequested);
    add(QStringLiteral("server"), tr("&Set up a client"), &RecordPane::setUpRequested);
    m_verifyAction = add(QStringLiteral("shield-check"), tr("&Verify with the CA..."),
                         &RecordPane::verifyRequested);
    m_source = add(QStringLiteral("mail"), tr("Show the &message it came from"),
                   &RecordPane::sourceRequested);
    menu->addSeparator();
    m_archive = add(QStringLiteral("archive"), tr("&Archive"), &RecordPane::archiveRequested);
    add(QStringLiteral("trash"), tr("&Remove"), &RecordPane::removeRequested);
    m_more->setMenu(menu);
    line->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(line);
}

void RecordPane::buildCredentialCard(QBoxLayout *layout)
{
    m_credential = new Card(tr("Credential"), this);
    QBoxLayout *content = m_credential->content();
    m_kid = new FieldRow(tr("Key identifier (KID)"), tr("Copy the key identifier (KID)"),
                         m_credential);
    m_kid->setObjectName(QStringLiteral("kidRow"));
    content->addWidget(m_kid);

    m_hmacRow = new QWidget(m_credential);
    QHBoxLayout *row = rowLayout(m_hmacRow);
    row->addWidget(nameLabel(tr("HMAC key"), m_hmacRow));
    m_hmac = new SecretLabel(m_hmacRow);
    m_hmac->setObjectName(QStringLiteral("hmacLabel"));
    m_hmac->setSource([this] {
        auto key = app::Records(m_session).hmac(m_id, domain::Action::Shown);
        if (!key) {
            emit failed(key.error());
            return Secret();
        }
        return std::move(*key);
    });
    row->addWidget(m_hmac, 1);
    m_hold = makeToolButton(QStringLiteral("eye"), tr("Hold to show the HMAC key"), m_hmacRow);
    m_hold->setObjectName(QStringLiteral("holdButton"));
    m_hold->setText(tr("Hold to show"));
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_hold, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_hold, &QToolButton::released, this, [this] { reveal(false); });
    row->addWidget(m_hold);
    m_copyHmac = makeToolButton(QStringLiteral("copy"), tr("Copy the HMAC key for a few seconds"),
                                m_hmacRow);
    m_copyHmac->setObjectName(QStringLiteral("copyHmacButton"));
    connect(m_copyHmac, &QToolButton::clicked, this, &RecordPane::copyHmac);
    row->addWidget(m_copyHmac);
    content->addWidget(m_hmacRow);
    m_countdown = makeLabel({}, TextRole::Small, m_credential);
    m_countdown->setObjectName(QStringLiteral("clipboardCountdown"));
    m_countdown->setAlignment(Qt::AlignTrailing);
    m_countdown->hide();
    content->addWidget(m_countdown);
    m_noPair = makeLabel(
        tr("Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in."),
        TextRole::Soft, m_credential);
    content->addWidget(m_noPair);

    m_directory = new FieldRow(tr("Directory URL"), tr("Copy the directory URL"), m_credential);
    content->addWidget(m_directory);

    m_proofRow = new QWidget(m_credential);
    QHBoxLayout *proof = rowLayout(m_proofRow);
    m_proofMark = new Picture(QStringLiteral("circle"), 20, IconColor::Soft, m_proofRow);
    proof->addWidget(m_proofMark);
    m_proof = makeLabel({}, TextRole::Body, m_proofRow);
    m_proof->setObjectName(QStringLiteral("proofLabel"));
    proof->addWidget(m_proof, 1);
    m_verify = makeButton(tr("&Verify with the CA"), ButtonRole::Plain, m_proofRow,
                          QStringLiteral("shield-check"));
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    m_verify->setToolTip(tr("Ask the CA whether this pair works (Ctrl+Shift+K)"));
    connect(m_verify, &QPushButton::clicked, this, [this] { emit verifyRequested(m_id); });
    proof->addWidget(m_verify);
    content->addWidget(m_proofRow);
    layout->addWidget(m_credential);
    for (FieldRow *field : {m_kid, m_directory})
        connect(field, &FieldRow::copyRequested, this,
                [this](const QString &value) { m_clipboard.copy(value); });
}

void RecordPane::buildOrderCard(QBoxLayout *layout)
{
    m_order = new Card(tr("Order"), this);
    QBoxLayout *content = m_order->content();
    m_reference = new FieldRow(tr("CA Reference"), tr("Copy the CA Reference"), m_order);
    m_reference->setObjectName(QStringLiteral("referenceRow"));
    m_orderNumber = new FieldRow(tr("Order number"), tr("Copy the order number"), m_order);
    m_product = new FieldRow(tr("Product"), tr("Copy the product"), m_order);
    m_customer = new FieldRow(tr("Customer"), tr("Copy the customer"), m_order);
    m_email = new FieldRow(tr("E-mail"), tr("Copy the e-mail address"), m_order);
    m_domains = new FieldRow(tr("Domains"), tr("Copy the domains"), m_order);
    content->addWidget(m_reference);
    m_referenceWarning = new MessageBar(m_order);
    content->addWidget(m_referenceWarning);
    for (FieldRow *field : {m_orderNumber, m_product, m_customer, m_email, m_domains})
        content->addWidget(field);
    for (FieldRow *field : {m_reference, m_orderNumber, m_product, m_customer, m_email, m_domains})
        connect(field, &FieldRow::copyRequested, this,
                [this](const QString &value) { m_clipboard.copy(value); });

    m_sourceRow = new QWidget(m_order);
    QHBoxLayout *row = rowLayout(m_sourceRow);
    row->addWidget(nameLabel(tr("Source"), m_sourceRow));
    QPushButton *open = makeButton(tr("Message, sealed with this record"), ButtonRole::Link,
                                   m_sourceRow, QStringLiteral("mail"));
    connect(open, &QPushButton::clicked, this, [this] { emit sourceRequested(m_id); });
    row->addWidget(open);
    row->addStretch(1);
    content->addWidget(m_sourceRow);
    layout->addWidget(m_order);
}

void RecordPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
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
        under << app::issuers().displayName(record.issuer);
    if (record.orderedAt.isValid() || record.orderDate.isValid())
        under << tr("ordered %1")
                     .arg(app::dayText(record.orderDate.isValid()
                                           ? record.orderDate
                                           : record.orderedAt.toLocalTime().date()));
    under << record.tags;
    if (record.status == domain::RecordStatus::Archived)
        under << tr("archived");
    m_subtitle->setText(under.join(QStringLiteral(" · ")));

    const bool owner = m_session.isOwner() && !m_session.isReadOnly();
    const bool needsPair = !record.hasPair() && record.kind != domain::RecordKind::Key;
    showNext();
    m_primary->setVisible(owner);
    m_more->setVisible(owner);
    m_archive->setText(record.status == domain::RecordStatus::Archived
                           ? tr("Take out of the &archive")
                           : tr("&Archive"));
    m_source->setVisible(record.hasSource);

    m_deadline->setRecord(record, now);
    m_kid->setValue(record.kid);
    m_hmacRow->setVisible(record.hasPair());
    m_noPair->setVisible(needsPair);
    showProof();
    m_hmac->reveal(false);
    m_hmac->setRemark(tr("%n byte(s), %1", nullptr, static_cast<int>(record.hmacBytes))
                          .arg(domain::algorithmName(record.algorithm)));
    m_hold->setEnabled(m_session.isOwner());
    m_copyHmac->setEnabled(m_session.isOwner());
    m_directory->setValue(record.directoryUrl);

    m_reference->setValue(record.caReference, tr("formerly Supplier Order Number"));
    m_orderNumber->setValue(record.orderNumber);
    if (domain::referenceEqualsOrder(record))
        m_referenceWarning->show(
            MessageBar::Tone::Soon,
            tr("The CA Reference equals the order number. They usually differ: look for the "
               "reference in the shipment e-mail, for a lost one may forfeit the certificate."));
    else
        m_referenceWarning->hide();
    m_product->setValue(record.product);
    m_customer->setValue(record.customer);
    m_email->setValue(record.email);
    m_domains->setValue(record.domains.join(QStringLiteral(", ")));
    m_sourceRow->setVisible(record.hasSource && m_session.isOwner());
    const bool anything = !(record.caReference + record.orderNumber + record.product
                            + record.customer + record.email)
                               .isEmpty()
        || !record.domains.isEmpty() || record.hasSource;
    m_order->setVisible(anything);
    m_notes->setVisible(!record.notes.isEmpty());
    m_notesText->setText(record.notes);
    showHistory();
    if (another)
        ensureVisible(0, 0);
}

void RecordPane::setNow(const QDateTime &now)
{
    if (m_id.isEmpty())
        return;
    m_next = domain::nextStep(m_record, now);
    showNext();
    m_deadline->setRecord(m_record, now);
}

/** The primary button is the next sensible step of this record. */
void RecordPane::showNext()
{
    struct Look
    {
        QString text;
        const char *icon;
    };
    const auto look = [this]() -> Look {
        using domain::NextStep;
        if (m_next == NextStep::Verify)
            return {tr("&Verify with the CA"), "shield-check"};
        if (m_next == NextStep::CheckPair)
            return {tr("&Correct the pair"), "pencil"};
        if (m_record.kind == domain::RecordKind::Key)
            return {tr("&Edit"),
                    "pencil"}; // a client needs no pair here, so there is none to set up
        if (!m_record.hasPair())
            return {tr("&Take the pair in"), "inbox"};
        return {tr("&Set up client"), "server"};
    }();
    m_primary->setText(look.text);
    QString spoken = look.text;
    m_primary->setAccessibleName(spoken.remove(QLatin1Char('&')));
    m_primary->setIcon(icon(QString::fromLatin1(look.icon), IconColor::OnAccent));
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
    QString mark = QStringLiteral("circle");
    IconColor color = IconColor::Soft;
    QString role = QStringLiteral("soft");
    if (key) {
        mark = QStringLiteral("key");
        color = IconColor::Accent;
        role = QString();
    } else if (domain::proofOf(m_record) == domain::Proof::Proved) {
        mark = QStringLiteral("check");
        color = IconColor::Good;
        role = QStringLiteral("good");
    } else if (domain::proofOf(m_record) == domain::Proof::Doubtful) {
        mark = QStringLiteral("alert");
        color = IconColor::Urgent;
        role = QStringLiteral("urgent");
    }
    m_proofMark->setPicture(mark, color);
    setStyleProperty(m_proof, "role", role);
    const bool owner = m_session.isOwner() && !m_session.isReadOnly();
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
    while (QLayoutItem *item = m_historyGrid->takeAt(0)) {
        delete item->widget(); // NOLINT: the layout gave it up
        delete item;
    }
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
            text += QStringLiteral(" · ") + line->actor;
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
    if (!key) {
        emit failed(key.error());
        return;
    }
    m_clipboard.copySecret(*key);
    showHistory();
}

} // namespace eab::ui
