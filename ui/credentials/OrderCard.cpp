// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/OrderCard.h"

#include "app/session/RecordList.h"
#include "base/Literals.h"
#include "ui/common/Clipboard.h"
#include "ui/credentials/FieldRow.h"

namespace eab::ui {

OrderCard::OrderCard(app::Session &session, Clipboard &clipboard, QWidget *parent)
    : Card(tr("Order"), parent)
    , m_session(session)
    , m_clipboard(clipboard)
{
    m_reference = called("referenceRow", addField(tr("CA Reference"), tr("Copy the CA Reference")));
    m_referenceWarning = into(content(), new MessageBar(this));
    addField(tr("Order number"), tr("Copy the order number"), &domain::Record::orderNumber);
    addField(tr("Product"), tr("Copy the product"), &domain::Record::product);
    addField(tr("Customer"), tr("Copy the customer"), &domain::Record::customer);
    addField(tr("E-mail"), tr("Copy the e-mail address"), &domain::Record::email);
    m_domains = addField(tr("Domains"), tr("Copy the domains"));

    m_othersRow = into(content(), called("othersRow", new QWidget(this)));
    auto *others = layoutOn<QHBoxLayout>(m_othersRow, 8);
    QLabel *caption = nameLabel(tr("Other products of this order"), m_othersRow);
    others->addWidget(caption, 0, Qt::AlignTop);
    m_others = new QVBoxLayout;
    m_others->setSpacing(0);
    others->addLayout(m_others, 1);

    m_sourceRow = into(content(), new QWidget(this));
    auto *row = layoutOn<QHBoxLayout>(m_sourceRow, 8);
    row->addWidget(nameLabel(tr("Source"), m_sourceRow));
    QPushButton *open = makeButton(tr("&Message, sealed with this record"), ButtonRole::Link,
                                   m_sourceRow, u"mail"_s);
    connect(open, &QPushButton::clicked, this, &OrderCard::sourceRequested);
    row->addWidget(open);
    row->addStretch(1);
    QPushButton *whole = called("wholeOrderButton",
                                makeButton(tr("T&he whole order, with its messages"),
                                           ButtonRole::Link, this, u"records"_s));
    connect(whole, &QPushButton::clicked, this, &OrderCard::orderRequested);
    content()->addWidget(whole, 0, Qt::AlignLeading);
}

FieldRow *OrderCard::addField(const QString &name, const QString &copyName,
                              QString domain::Record::*text)
{
    auto *field = into(content(), new FieldRow(name, copyName, this));
    connect(field, &FieldRow::copyRequested, this,
            [this](const QString &value) { m_clipboard.copy(value); });
    if (text != nullptr)
        m_fields.emplace_back(field, text);
    return field;
}

void OrderCard::setRecord(const domain::Record &record)
{
    m_record = record;
    for (const auto &[field, text] : m_fields)
        field->setValue(record.*text);
    m_reference->setValue(record.caReference, tr("formerly Supplier Order Number"));
    if (domain::referenceEqualsOrder(record))
        m_referenceWarning->show(
            Tone::Soon,
            tr("The CA Reference equals the order number. They usually differ: look for the "
               "reference in the shipment e-mail, for a lost one may forfeit the certificate."));
    else
        m_referenceWarning->hide();
    m_domains->setValue(record.domains.join(u", "_s));
    m_sourceRow->setVisible(record.hasSource);
    showOthers();
}

void OrderCard::showOthers()
{
    constexpr int mostNamed = 12;
    empty(m_others);
    int count = 0;
    const auto list = m_session.records();
    if (list && !m_record.orderId.isEmpty()) {
        for (const domain::PlacedPtr &placed : (*list)->all()) {
            const domain::Record &other = placed->record;
            if (other.orderId == m_record.orderId && other.id != m_record.id
                && ++count <= mostNamed)
                m_others->addWidget(linkTo(other), 0, Qt::AlignLeading);
        }
    }
    if (count > mostNamed)
        m_others->addWidget(
            makeLabel(tr("and %n more", nullptr, count - mostNamed), TextRole::Small, m_othersRow));
    m_othersRow->setVisible(count > 0);
    const domain::Record &record = m_record;
    setVisible(count > 0 || record.hasSource || !record.domains.isEmpty()
               || !(record.caReference + record.orderNumber + record.product + record.customer
                    + record.email)
                       .isEmpty());
}

QWidget *OrderCard::linkTo(const domain::Record &record)
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

} // namespace eab::ui
