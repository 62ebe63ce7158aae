// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordEditor.h"

#include "app/uses/ImportCredential.h"
#include "app/words/Issuers.h"
#include "ui/common/PageParts.h"

#include <QFormLayout>

namespace eab::ui {

namespace {

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

} // namespace

RecordEditor::RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent)
    : PageDialog(session, u"recordEditor"_s,
                 record.id.isEmpty() ? tr("New record") : tr("Edit record"), parent)
    , m_session(session)
    , m_record(record)
{
    using app::RecordChanges;
    using domain::ImportField;
    const bool isNew = record.id.isEmpty();
    startAt({620, 720});
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    page()->addLayout(m_form);
    QWidget *page = pageWidget();

    QLineEdit *kid
        = addText(&RecordChanges::kid, tr("&Key identifier (KID)"), "kidField", record.kid);
    m_hmac = new SecretEdit(page);
    m_hmac->setPlaceholderText(record.hasPair() ? tr("saved; type only to replace it") : QString());
    addRow(m_form, tr("&HMAC key"), m_hmac, "hmacField");
    m_hmacRemark = called("hmacRemark", makeLabel({}, TextRole::Small, page));
    m_hmacRemark->hide();
    m_form->addRow(QString(), m_hmacRemark);
    m_shortKey
        = called("shortKeyBox", new QCheckBox(tr("Save this short key &all the same"), page));
    m_shortKey->hide();
    m_form->addRow(QString(), m_shortKey);
    QLineEdit *directory = addText(&RecordChanges::directoryUrl, tr("&Directory URL"),
                                   "directoryField", record.directoryUrl, u"https://"_s);
    addText(&RecordChanges::orderNumber, tr("&Order number"), "orderField", record.orderNumber);
    addText(&RecordChanges::caReference, tr("CA &Reference"), "referenceField", record.caReference,
            tr("formerly Supplier Order Number"));
    m_orderDate
        = addLine(tr("Order da&te"), "orderDateField", record.orderDate.toString(Qt::ISODate),
                  tr("YYYY-MM-DD; starts the clock"));
    m_issuer = new QComboBox(page);
    m_issuer->setEditable(true);
    for (const domain::Issuer &issuer : app::issuers().all())
        m_issuer->addItem(issuer.name, issuer.id);
    m_issuer->setEditText(app::issuers().displayName(record.issuer));
    addRow(m_form, tr("&Issuer or seller"), m_issuer, "issuerField");
    addText(&RecordChanges::product, tr("&Product"), "productField", record.product);
    addText(&RecordChanges::customer, tr("C&ustomer"), "customerField", record.customer);
    QLineEdit *email = addText(&RecordChanges::email, tr("&E-mail"), "emailField", record.email,
                               tr("contact for the ACME account"));
    m_domains = addLine(tr("Do&mains"), "domainsField", record.domains.join(u", "_s),
                        u"www.example.org, *.example.org"_s);
    addText(&RecordChanges::title, tr("Tit&le"), "titleField", record.title,
            tr("made from product and domain if left empty"));
    m_tags = addLine(tr("Ta&gs"), "tagsField", record.tags.join(u", "_s));
    m_notes = new QPlainTextEdit(record.notes, page);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(72);
    addRow(m_form, tr("&Notes"), m_notes, "notesField");
    m_fields = {{ImportField::Kid, kid},          {ImportField::Hmac, m_hmac},
                {ImportField::Email, email},      {ImportField::DirectoryUrl, directory},
                {ImportField::Domain, m_domains}, {ImportField::OrderDate, m_orderDate}};
    addCancelButton();
    QPushButton *save = addButton(isNew ? tr("&Save record") : tr("&Save changes"),
                                  ButtonRole::Primary, "saveButton");
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_hmac, &SecretEdit::secretChanged, this, &RecordEditor::checkHmac);
    kid->setFocus();
}

QLineEdit *RecordEditor::addLine(const QString &label, const char *name, const QString &value,
                                 const QString &placeholder)
{
    auto *edit = new QLineEdit(value, pageWidget());
    edit->setPlaceholderText(placeholder);
    addRow(m_form, label, edit, name);
    connect(edit, &QLineEdit::textChanged, this,
            [edit] { setStyleProperty(edit, "wrong", false); });
    return edit;
}

QLineEdit *RecordEditor::addText(TextOf change, const QString &label, const char *name,
                                 const QString &value, const QString &placeholder)
{
    m_texts.emplace_back(change, addLine(label, name, value, placeholder));
    return m_texts.back().second;
}

void RecordEditor::checkHmac()
{
    setStyleProperty(m_hmac, "wrong", false);
    m_shortKey->hide();
    m_shortKey->setChecked(false); // said of one key only
    m_hmacRemark->setVisible(!m_hmac->isBlank());
    if (m_hmac->isBlank())
        return;
    const auto decoded = domain::HmacKey::decode(m_hmac->secret());
    if (!decoded)
        return m_hmacRemark->setText(errorHeadline(decoded.error()));
    m_hmacRemark->setText(hmacRemark(*decoded));
    if (!decoded->key.suffices(m_record.algorithm)) {
        m_hmacRemark->setText(errorHeadline({ErrorCode::HmacTooShort, {}, {}}));
        m_shortKey->show();
    }
}

Result<app::RecordChanges> RecordEditor::changes()
{
    app::RecordChanges changes;
    for (const auto &[change, edit] : m_texts)
        changes.*change = edit->text().trimmed();
    const int known = m_issuer->findText(m_issuer->currentText(), Qt::MatchFixedString);
    changes.issuer = known >= 0 ? m_issuer->itemData(known).toString() : m_issuer->currentText();
    changes.domains = app::domainsIn(m_domains->text());
    changes.tags = m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    changes.notes = m_notes->toPlainText();
    const QString day = m_orderDate->text().trimmed();
    const QDate parsed = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !parsed.isValid())
        return Error {ErrorCode::InvalidDate, day, {}};
    const bool isNew = m_record.id.isEmpty();
    if (isNew || parsed != m_record.orderDate)
        changes.orderDate = parsed;
    if (isNew) {
        changes.kind = m_record.kind;
        if (parsed == m_record.orderDate && m_record.orderedAt.isValid())
            changes.orderedAt = m_record.orderedAt;
    }
    if (!m_hmac->isBlank()) {
        auto decoded = domain::HmacKey::decode(m_hmac->secret());
        if (!decoded)
            return decoded.error();
        changes.hmac = std::move(decoded->key);
        if (m_shortKey->isChecked())
            changes.shortKey = domain::ShortKey::AcceptAfterWarning;
    }
    return changes;
}

void RecordEditor::save()
{
    auto given = changes();
    Result<domain::Record> stored = Error {};
    app::Records records(m_session);
    if (!given)
        stored = given.error();
    else if (m_record.id.isEmpty())
        stored = records.add(std::move(*given));
    else
        stored = records.edit(m_record.id, std::move(*given), m_record.version);
    if (stored) {
        m_hmac->wipe();
        emit saved(stored->id);
        accept();
        return;
    }
    say(stored.error());
    if (const auto wrong = app::fieldOf(stored.error())) {
        QWidget *culprit = m_fields.at(*wrong);
        setStyleProperty(culprit, "wrong", true);
        culprit->setFocus();
    }
}

} // namespace eab::ui
