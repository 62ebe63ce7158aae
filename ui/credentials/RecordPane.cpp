// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordPane.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "app/words/UseText.h"
#include "app/words/VerifyText.h"
#include "domain/Deadline.h"
#include "domain/VerifyReport.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Icons.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/Theme.h"
#include "ui/credentials/FieldRow.h"
#include "ui/credentials/HistoryText.h"
#include "ui/credentials/RecordMenu.h"

namespace eab::ui {

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
    connect(m_deadline, &DeadlineCard::dateRequested, this,
            [this] { emit asked(ActionId::SetDate, m_id); });
    m_answers = into(m_deadline->content(), makeAnswers(m_deadline));
    m_questions = into(layout, called("questionCard", new QuestionCard(session, page)));
    connect(m_questions, &QuestionCard::answered, this, &RecordPane::answered);
    buildCredentialCard(layout);
    m_uses = into(layout, called("usesCard", new UsesCard(session, page)));
    connect(m_uses, &UsesCard::anotherRequested, this,
            [this] { emit asked(ActionId::SetUp, m_id); });
    m_order = into(layout, new OrderCard(session, clipboard, page));
    connect(m_order, &OrderCard::sourceRequested, this,
            [this] { emit asked(ActionId::Source, m_id); });
    connect(m_order, &OrderCard::orderRequested, this,
            [this] { emit asked(ActionId::Order, m_id); });
    connect(m_order, &OrderCard::recordRequested, this, &RecordPane::recordRequested);
    m_facts = into(layout, called("factsCard", new FactsCard(session, clipboard, page)));
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
    m_menu = new RecordMenu(m_more);
    connect(m_menu, &RecordMenu::asked, this, [this](ActionId what) { emit asked(what, m_id); });
    m_more->setMenu(m_menu);
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
    m_credential = new Card(tr("Credential"), this);
    QBoxLayout *content = m_credential->content();
    called("kidRow",
           addField(m_credential, tr("Key identifier (KID)"), tr("Copy the key identifier (KID)"),
                    &domain::Record::kid));

    m_hmacRow = new QWidget(m_credential);
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
    connect(m_hold, &QToolButton::released, this, [this] {
        reveal(false);
        // Not before the key is up: it would type into the question.
        if (!m_session.isProven())
            withProof(m_session, this, [] {});
    });
    row->addWidget(m_hold);
    m_copyHmac
        = called("copyHmacButton",
                 makeToolButton(u"copy"_s, tr("Copy the HMAC key for a few seconds"), m_hmacRow));
    connect(m_copyHmac, &QToolButton::clicked, this, &RecordPane::copyHmac);
    row->addWidget(m_copyHmac);
    content->addWidget(m_hmacRow);
    m_countdown = called("clipboardCountdown", makeLabel({}, TextRole::Small, m_credential));
    m_countdown->setAlignment(Qt::AlignTrailing);
    m_countdown->hide();
    content->addWidget(m_countdown);
    m_noPair = makeLabel(
        tr("Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in."),
        TextRole::Soft, m_credential);
    content->addWidget(m_noPair);

    addField(m_credential, tr("Directory URL"), tr("Copy the directory URL"),
             &domain::Record::directoryUrl);

    m_proofRow = into(content, new QWidget(m_credential));
    auto *proof = layoutOn<QHBoxLayout>(m_proofRow, 8);
    m_proofMark = into(proof, new Picture(u"circle"_s, 20, IconColor::Soft, m_proofRow));
    m_proof = into(proof, called("proofLabel", makeLabel({}, TextRole::Body, m_proofRow)), 1);
    m_verify = called(
        "verifyButton",
        actionButton(ActionId::Verify, tr("&Verify with the CA"), ButtonRole::Plain, m_proofRow));
    connect(m_verify, &QPushButton::clicked, this, [this] { emit asked(ActionId::Verify, m_id); });
    proof->addWidget(m_verify);
    layout->addWidget(m_credential);
}

QWidget *RecordPane::makeAnswers(QWidget *parent)
{
    auto *answers = called("kindAnswers", new QWidget(parent));
    auto *row = layoutOn<QHBoxLayout>(answers, 8);
    auto *comes = called("pairComesButton",
                         makeButton(tr("&Yes, a pair will come"), ButtonRole::Plain, answers));
    auto *none
        = called("noPairButton", makeButton(tr("N&o, a certificate"), ButtonRole::Plain, answers));
    connect(comes, &QPushButton::clicked, this, [this] { emit asked(ActionId::PairComes, m_id); });
    connect(none, &QPushButton::clicked, this, [this] { emit asked(ActionId::NoPair, m_id); });
    row->addLayout(rowOf({comes, none}));
    return answers;
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
    m_uses->setRecord(m_id);
    showNext();
    m_primary->setVisible(owner);
    m_more->setVisible(owner);
    m_menu->setRecord(record, owner, m_session.isOwner());

    m_deadline->setMayChange(owner);
    m_deadline->setRecord(record, now, writtenText());
    for (const auto &[field, text] : m_fields)
        field->setValue(record.*text);
    m_hmacRow->setVisible(record.hasPair());
    m_noPair->setVisible(needsPair);
    m_credential->setVisible(record.hasPair() || needsPair || record.kind == domain::RecordKind::Key
                             || !(record.kid + record.directoryUrl).isEmpty());
    m_answers->setVisible(owner && m_next == domain::NextStep::DecideKind && !m_id.isEmpty());
    showProof();
    m_hmac->reveal(false);
    m_hmac->setRemark(tr("%n byte(s), %1", nullptr, static_cast<int>(record.hmacBytes))
                          .arg(domain::algorithmName(record.algorithm)));
    m_hold->setVisible(m_session.isOwner());
    m_copyHmac->setVisible(m_session.isOwner());

    m_questions->setRecord(record);
    m_order->setRecord(record);
    m_facts->setRecord(record);
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
    const QString ca = app::caOf(m_record);
    return ca.isEmpty() || ca == m_record.issuer
        ? seller
        : tr("%1, CA: %2", "seller, who answers").arg(seller, app::issuers().displayName(ca));
}

void RecordPane::setNow(const QDateTime &now)
{
    if (m_id.isEmpty())
        return;
    m_next = domain::nextStep(m_record, now);
    showNext();
    m_deadline->setRecord(m_record, now, writtenText());
}

bool RecordPane::isWritten() const
{
    using enum domain::NextStep;
    return m_uses->lastWritten()
        && (m_next == SetUpClient || m_next == Register || m_next == Verify);
}

QString RecordPane::writtenText() const
{
    return isWritten() ? app::writtenText(*m_uses->lastWritten()) : QString();
}

std::pair<ActionId, QString> RecordPane::nextAction() const
{
    // A pair that works once is the client's now: asking the CA here would use it up.
    if (isWritten() && m_record.usePolicy == domain::UsePolicy::OneTime)
        return {ActionId::Works, tr("It &works")};
    if (m_next == domain::NextStep::Verify || isWritten())
        return {ActionId::Verify, tr("&Verify with the CA")};
    if (m_next == domain::NextStep::CheckPair)
        return {ActionId::Edit, tr("&Correct the pair")};
    if (m_next == domain::NextStep::FindReference)
        return {ActionId::SetReference, tr("&Add the reference")};
    if (m_next == domain::NextStep::CompareReference)
        return {ActionId::SetReference, tr("&Correct the reference")};
    if (!m_record.hasPair() && !domain::expectsPair(m_record.kind)
        && m_record.kind != domain::RecordKind::Key)
        return {ActionId::Edit, tr("&Edit")};
    if (m_record.kind == domain::RecordKind::Key) // no pair, so no client can be set up with it
        return {ActionId::Edit, tr("&Edit")};
    if (!m_record.hasPair())
        return {ActionId::Import, tr("&Take the pair in")};
    return {ActionId::SetUp,
            m_uses->lastWritten() ? tr("&Set up another server") : tr("&Set up client")};
}

void RecordPane::showNext()
{
    const auto [what, text] = nextAction();
    setButtonText(m_primary, text);
    m_primary->setIcon(icon(QLatin1String(actionOf(what).icon), IconColor::OnAccent));
    // Each thing to do stands once.
    const bool owner = m_session.mayChange().has_value();
    m_verify->setVisible(owner && m_record.hasPair() && what != ActionId::Verify);
    m_uses->offerAnother(owner && m_record.hasPair() && what != ActionId::SetUp);
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
        QWidget *entry = historyEntry(*line);
        // A text takes the width there is, to be broken by that; a link is as wide as its words.
        m_historyGrid->addWidget(entry, row, 1,
                                 line->snapshot ? Qt::AlignLeading : Qt::Alignment());
    }
}

QWidget *RecordPane::historyEntry(const app::HistoryLine &line)
{
    QString text = historyText(line);
    if (!line.actor.isEmpty())
        text += u" · "_s + line.actor;
    if (!line.snapshot)
        return makeLabel(text, TextRole::Body, m_history);
    auto *link = called("versionLink", new ElidedLink(text, m_history));
    link->setToolTip(tr("What this version says"));
    connect(link, &QToolButton::clicked, this,
            [this, version = line.version] { emit versionRequested(m_id, version); });
    return link;
}

void RecordPane::reveal(bool shown)
{
    if (shown && !m_session.isProven())
        return;
    m_hmac->reveal(shown);
    if (!shown)
        showHistory();
}

void RecordPane::copyHmac()
{
    withProof(m_session, this, [this, id = m_id] {
        const auto key = app::Records(m_session).hmac(id, domain::Action::Copied);
        if (!key)
            return emit failed(key.error());
        m_clipboard.copySecret(*key);
        showHistory();
    });
}

} // namespace eab::ui
