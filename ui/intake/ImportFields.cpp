// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportFields.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace eab::ui {

namespace {

using domain::ImportCandidate;
using domain::ImportField;

/** What reading the key has changed, in words. */
constexpr std::pair<ImportField, QString domain::Facts::*> textFields[]
    = {{ImportField::Kid, &domain::Facts::kid},
       {ImportField::DirectoryUrl, &domain::Facts::directoryUrl},
       {ImportField::OrderNumber, &domain::Facts::orderNumber},
       {ImportField::CaReference, &domain::Facts::caReference},
       {ImportField::Product, &domain::Facts::product},
       {ImportField::Email, &domain::Facts::email},
       {ImportField::Customer, &domain::Facts::customer}};

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/** Until when the seller shows the pair, and who says so. */
QString clockText(const app::ImportItem &item)
{
    const domain::Record record
        = item.becomes ? *item.becomes : app::ImportCredential::recordFrom(item);
    QString rule = app::portalRule(record);
    const bool noPair
        = item.candidate.tellsNoPair() && record.kind == domain::RecordKind::Certificate;
    if (record.portalVisibleUntil.isValid() && !noPair)
        return ImportFields::tr("The portal shows the pair until %1.")
                   .arg(app::momentText(record.portalVisibleUntil))
            + QLatin1Char(' ') + rule;
    if (!record.orderDate.isValid())
        return ImportFields::tr("Without a date no clock runs.");
    return rule;
}

} // namespace

ImportFields::ImportFields(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = layoutOn<QVBoxLayout>(this, 5);
    buildPair(layout);
    addField(layout, ImportField::DirectoryUrl, tr("&Directory URL"), "directoryField");
    addField(layout, ImportField::OrderNumber, tr("&Order number"), "orderField");
    addField(layout, ImportField::CaReference, tr("CA &Reference"), "referenceField");
    m_referenceRemark = into(layout, makeLabel({}, TextRole::Small, this));
    addField(layout, ImportField::OrderDate, tr("Order da&te (YYYY-MM-DD)"), "orderDateField");
    m_dateRemark = into(layout, called("dateRemark", makeLabel({}, TextRole::Small, this)));
    addField(layout, ImportField::Product, tr("&Product"), "productField");
    addField(layout, ImportField::Email, tr("&E-mail"), "emailField");
    addField(layout, ImportField::Customer, tr("C&ustomer"), "customerField");
    addField(layout, ImportField::Domain, tr("Do&mains"), "domainsField");
    m_remarks = into(layout, called("remarks", makeLabel({}, TextRole::Small, this)));
}

void ImportFields::buildPair(QVBoxLayout *layout)
{
    m_unfold = into(layout,
                    called("pairButton",
                           makeButton(tr("No pair is told. Type o&ne in"), ButtonRole::Link, this,
                                      u"pencil"_s)),
                    0, Qt::AlignLeading);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        foldPair(false);
        m_fields.at(ImportField::Kid)->setFocus();
    });
    m_pair = into(layout, new QWidget(this));
    auto *pair = layoutOn<QVBoxLayout>(m_pair, 5);
    addField(pair, ImportField::Kid, tr("&Key identifier (KID)"), "kidField");
    auto *line = new QWidget(m_pair);
    auto *hmacLine = layoutOn<QHBoxLayout>(line);
    m_hmac = into(hmacLine, called("hmacField", new SecretEdit(line)), 1);
    hmacLine->addWidget(called("holdButton", holdButton(m_hmac, tr("Hold to show the HMAC key"))));
    watch(m_hmac, ImportField::Hmac);
    QLabel *caption = into(pair, captionFor(tr("&HMAC key"), m_hmac));
    caption->setFont(smallFont(caption->font()));
    caption->setProperty("role", u"soft"_s);
    pair->addWidget(line);
    m_hmacRemark = into(pair, called("hmacRemark", makeLabel({}, TextRole::Small, m_pair)));
    m_shortKey = into(
        pair,
        called("shortKeyBox", new QCheckBox(tr("Save this short key &all the same"), m_pair)));
    connect(m_hmac, &SecretEdit::secretChanged, this, [this] {
        m_keyTyped = true;
        change();
    });
    connect(m_shortKey, &QCheckBox::toggled, this, &ImportFields::change);
}

QLineEdit *ImportFields::addField(QVBoxLayout *layout, ImportField field, const QString &label,
                                  const char *name)
{
    auto *edit = called(name, new QLineEdit(layout->parentWidget()));
    edit->setFont(fixedFont());
    watch(edit, field);
    addCaptioned(layout, label, edit);
    m_fields.emplace(field, edit);
    connect(edit, &QLineEdit::textEdited, this, &ImportFields::change);
    return edit;
}

/** The field that is looked at shows where it was found. */
void ImportFields::watch(QWidget *edit, ImportField field)
{
    edit->setProperty("importField", static_cast<int>(field));
    edit->installEventFilter(this);
}

bool ImportFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->property("importField").isValid())
        emit entered(static_cast<ImportField>(watched->property("importField").toInt()));
    return QWidget::eventFilter(watched, event);
}

void ImportFields::change()
{
    if (!m_filling)
        emit changed();
}

void ImportFields::foldPair(bool folded)
{
    m_unfold->setVisible(folded);
    m_pair->setVisible(!folded);
}

void ImportFields::setItem(const app::ImportItem &item)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const ImportCandidate &candidate = item.candidate;
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
    m_keyTyped = false;
    m_shortKey->setChecked(item.shortKey == domain::ShortKey::AcceptAfterWarning);
    foldPair(candidate.tellsNoPair());
}

void ImportFields::takeInto(app::ImportItem &item)
{
    ImportCandidate &candidate = item.candidate;
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
    if (std::exchange(m_keyTyped, false)) {
        auto decoded = domain::HmacKey::decode(m_hmac->secret());
        candidate.hmac = decoded ? std::move(decoded->key) : domain::HmacKey();
        candidate.hmacNotes = decoded ? decoded->notes : std::vector<domain::HmacNote>();
        const QSignalBlocker quiet(m_shortKey);
        m_shortKey->setChecked(false); // said of one key only
    }
    item.shortKey
        = m_shortKey->isChecked() ? domain::ShortKey::AcceptAfterWarning : domain::ShortKey::Refuse;
}

void ImportFields::remark(const app::ImportItem &item, const domain::Reading &reading, QDate today)
{
    const ImportCandidate &candidate = item.candidate;
    QString hmac;
    if (!candidate.hmac.isEmpty())
        hmac = tr("%n byte(s).", nullptr, static_cast<int>(candidate.hmac.size()))
            + QLatin1Char(' ') + app::keyNotes(candidate.hmacNotes).join(QLatin1Char(' '));
    else if (!m_hmac->isBlank())
        hmac = errorHeadline({ErrorCode::InvalidHmacEncoding, {}, {}});
    say(m_hmacRemark, hmac.trimmed());
    const bool tooShort
        = !candidate.hmac.isEmpty() && !candidate.hmac.suffices(domain::HmacAlgorithm::Hs256);
    m_shortKey->setVisible(tooShort);

    QString reference;
    if (!candidate.caReference.isEmpty())
        reference = tr("Formerly Supplier Order Number.") + QLatin1Char(' ')
            + (candidate.caReference == candidate.orderNumber
                   ? tr("It equals the order number, which is unusual: check it.")
                   : tr("Differs from the order number, as it should."));
    say(m_referenceRemark, reference);
    say(m_dateRemark, clockText(item).trimmed());
    QStringList remarks = app::importRemarks(candidate, today);
    remarks << app::leftOutText(reading);
    remarks.removeAll(QString());
    say(m_remarks, remarks.join(QLatin1Char('\n')));
}

std::optional<Error> ImportFields::markUnusable()
{
    std::optional<Error> last;
    for (const ImportField field :
         {ImportField::Customer, ImportField::Product, ImportField::CaReference,
          ImportField::OrderNumber, ImportField::Domain, ImportField::Email,
          ImportField::OrderDate}) {
        const auto error = app::leftOut(field, m_fields.at(field)->text());
        setStyleProperty(m_fields.at(field), "wrong", error.has_value());
        if (error)
            last = error;
    }
    return last;
}

QWidget *ImportFields::firstField() const
{
    return m_fields.at(m_pair->isHidden() ? ImportField::DirectoryUrl : ImportField::Kid);
}

QWidget *ImportFields::firstGap() const
{
    QLineEdit *kid = m_fields.at(ImportField::Kid);
    return m_pair->isHidden() || !kid->text().isEmpty() ? nullptr : kid;
}

} // namespace eab::ui
