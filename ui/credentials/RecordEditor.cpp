// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordEditor.h"

#include "app/words/ErrorText.h"
#include "app/words/Issuers.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

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
    return parts.join(QStringLiteral("; "));
}

} // namespace

RecordEditor::RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(record)
{
    const bool isNew = record.id.isEmpty();
    setObjectName(QStringLiteral("recordEditor"));
    setWindowTitle(isNew ? tr("New record") : tr("Edit record"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 720);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(24, 24, 24, 24);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_kid = addLine(form, tr("&Key identifier (KID)"), QStringLiteral("kidField"), record.kid);
    m_hmac = new SecretEdit(page);
    m_hmac->setObjectName(QStringLiteral("hmacField"));
    m_hmac->setAccessibleName(tr("HMAC key"));
    m_hmac->setPlaceholderText(record.hasPair() ? tr("saved; type only to replace it") : QString());
    auto *hmacLabel = new QLabel(tr("&HMAC key"), page);
    hmacLabel->setBuddy(m_hmac);
    form->addRow(hmacLabel, m_hmac);
    m_hmacRemark = makeLabel({}, TextRole::Small, page);
    m_hmacRemark->setObjectName(QStringLiteral("hmacRemark"));
    m_hmacRemark->hide();
    form->addRow(QString(), m_hmacRemark);
    m_shortKey = new QCheckBox(tr("Save this short key &all the same"), page);
    m_shortKey->setObjectName(QStringLiteral("shortKeyBox"));
    m_shortKey->hide();
    form->addRow(QString(), m_shortKey);
    m_directory = addLine(form, tr("&Directory URL"), QStringLiteral("directoryField"),
                          record.directoryUrl, QStringLiteral("https://"));
    m_order = addLine(form, tr("&Order number"), QStringLiteral("orderField"), record.orderNumber);
    m_reference = addLine(form, tr("CA &Reference"), QStringLiteral("referenceField"),
                          record.caReference, tr("formerly Supplier Order Number"));
    m_orderDate
        = addLine(form, tr("Order da&te"), QStringLiteral("orderDateField"),
                  record.orderDate.isValid() ? record.orderDate.toString(Qt::ISODate) : QString(),
                  tr("YYYY-MM-DD; starts the clock"));
    m_issuer = new QComboBox(page);
    m_issuer->setObjectName(QStringLiteral("issuerField"));
    m_issuer->setEditable(true);
    m_issuer->setAccessibleName(tr("Issuer or seller"));
    for (const domain::Issuer &issuer : app::issuers().all())
        m_issuer->addItem(issuer.name, issuer.id);
    m_issuer->setEditText(app::issuers().displayName(record.issuer));
    auto *issuerLabel = new QLabel(tr("&Issuer or seller"), page);
    issuerLabel->setBuddy(m_issuer);
    form->addRow(issuerLabel, m_issuer);
    m_product = addLine(form, tr("&Product"), QStringLiteral("productField"), record.product);
    m_customer = addLine(form, tr("C&ustomer"), QStringLiteral("customerField"), record.customer);
    m_email = addLine(form, tr("&E-mail"), QStringLiteral("emailField"), record.email,
                      tr("contact for the ACME account"));
    m_domains = addLine(form, tr("Do&mains"), QStringLiteral("domainsField"),
                        record.domains.join(QStringLiteral(", ")),
                        QStringLiteral("www.example.org, *.example.org"));
    m_title = addLine(form, tr("Tit&le"), QStringLiteral("titleField"),
                      isNew ? QString() : record.title,
                      tr("made from product and domain if left empty"));
    m_tags = addLine(form, tr("Ta&gs"), QStringLiteral("tagsField"),
                     record.tags.join(QStringLiteral(", ")));
    m_notes = new QPlainTextEdit(record.notes, page);
    m_notes->setObjectName(QStringLiteral("notesField"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(72);
    auto *notesLabel = new QLabel(tr("&Notes"), page);
    notesLabel->setBuddy(m_notes);
    form->addRow(notesLabel, m_notes);
    area->setWidget(page);
    outer->addWidget(area, 1);

    auto *footer = new QFrame(this);
    footer->setProperty("role", QStringLiteral("footer"));
    auto *bottom = new QVBoxLayout(footer);
    bottom->setContentsMargins(24, 16, 24, 16);
    m_message = new MessageBar(footer);
    m_message->setObjectName(QStringLiteral("editorMessage"));
    bottom->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("&Cancel"), ButtonRole::Flat, footer);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_save
        = makeButton(isNew ? tr("&Save record") : tr("&Save changes"), ButtonRole::Primary, footer);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    bottom->addLayout(buttons);
    outer->addWidget(footer);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_hmac, &SecretEdit::secretChanged, this, &RecordEditor::checkHmac);
    connect(&m_session, &app::Session::aboutToLock, this, &QDialog::reject);
    m_kid->setFocus();
}

QLineEdit *RecordEditor::addLine(QFormLayout *form, const QString &label, const QString &name,
                                 const QString &value, const QString &placeholder)
{
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    QString spoken = label;
    edit->setAccessibleName(spoken.remove(QLatin1Char('&')));
    auto *caption = new QLabel(label, this);
    caption->setBuddy(edit);
    form->addRow(caption, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { mark(edit, false); });
    return edit;
}

void RecordEditor::mark(QWidget *field, bool wrong)
{
    setStyleProperty(field, "wrong", wrong);
}

void RecordEditor::checkHmac()
{
    mark(m_hmac, false);
    m_shortKey->hide();
    m_shortKey->setChecked(false); // said of one key only
    m_hmacRemark->setVisible(!m_hmac->isBlank());
    if (m_hmac->isBlank())
        return;
    Secret typed = m_hmac->secret();
    QString text = QString::fromUtf8(typed.expose());
    const auto decoded = domain::HmacKey::decode(text);
    wipe(text);
    if (!decoded) {
        m_hmacRemark->setText(app::describe(decoded.error(), app::Face::Window).headline);
        return;
    }
    m_hmacRemark->setText(hmacRemark(*decoded));
    if (decoded->key.size() < domain::minimumKeyBytes(m_record.algorithm)) {
        m_hmacRemark->setText(
            app::describe({ErrorCode::HmacTooShort, {}, {}}, app::Face::Window).headline);
        m_shortKey->show();
    }
}

Result<app::RecordChanges> RecordEditor::changes()
{
    app::RecordChanges changes;
    changes.title = m_title->text();
    const int known = m_issuer->findText(m_issuer->currentText(), Qt::MatchFixedString);
    changes.issuer = known >= 0 ? m_issuer->itemData(known).toString() : m_issuer->currentText();
    changes.kid = m_kid->text().trimmed();
    changes.directoryUrl = m_directory->text();
    changes.orderNumber = m_order->text();
    changes.caReference = m_reference->text();
    changes.product = m_product->text();
    changes.customer = m_customer->text();
    changes.email = m_email->text();
    changes.domains = m_domains->text().split(QRegularExpression(QStringLiteral("[,;\\s]+")),
                                              Qt::SkipEmptyParts);
    changes.tags = m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    changes.notes = m_notes->toPlainText();
    const QString day = m_orderDate->text().trimmed();
    const QDate parsed = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !parsed.isValid())
        return Error {ErrorCode::InvalidDate, day, {}};
    if (parsed != m_record.orderDate)
        changes.orderDate = parsed;
    if (!m_hmac->isBlank()) {
        Secret typed = m_hmac->secret();
        QString text = QString::fromUtf8(typed.expose());
        auto decoded = domain::HmacKey::decode(text);
        wipe(text);
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
        stored = records.edit(m_record.id, std::move(*given));
    if (stored) {
        m_hmac->wipe();
        emit saved(stored->id);
        accept();
        return;
    }
    m_message->show(MessageBar::Tone::Urgent, errorLine(stored.error()));
    QWidget *culprit = nullptr;
    switch (stored.error().code) {
    case ErrorCode::InvalidKid:
    case ErrorCode::MissingKid:
    case ErrorCode::KidConflict:
        culprit = m_kid;
        break;
    case ErrorCode::InvalidHmacEncoding:
    case ErrorCode::MissingHmac:
    case ErrorCode::HmacTooShort:
        culprit = m_hmac;
        break;
    case ErrorCode::InvalidDirectoryUrl:
    case ErrorCode::DirectoryUrlNotHttps:
        culprit = m_directory;
        break;
    case ErrorCode::InvalidEmail:
        culprit = m_email;
        break;
    case ErrorCode::InvalidDomain:
        culprit = m_domains;
        break;
    case ErrorCode::InvalidDate:
        culprit = m_orderDate;
        break;
    default:
        break;
    }
    if (culprit != nullptr) {
        mark(culprit, true);
        culprit->setFocus();
    }
}

} // namespace eab::ui
