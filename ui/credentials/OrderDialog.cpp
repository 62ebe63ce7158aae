// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/OrderDialog.h"

#include "app/words/AdviceText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "base/Literals.h"
#include "ui/common/Clipboard.h"
#include "ui/credentials/FieldRow.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>

namespace eab::ui {

namespace {

constexpr int nextColumn = 4; // of the products: it takes the room that is left

void setRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]); // the table owns its items
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

/** As high as its rows, so that the page is what scrolls; many rows scroll by themselves. */
void fitRows(QTableWidget *table)
{
    constexpr int mostRows = 8;
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < std::min(table->rowCount(), mostRows); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height + 4);
}

} // namespace

OrderDialog::OrderDialog(app::Session &session, Clipboard &clipboard, app::Order order,
                         QWidget *parent)
    : PageDialog(session, u"orderDialog"_s, tr("Order"), parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_order(std::move(order))
{
    startAt({900, 640}, u"order"_s);
    const domain::Record &facts = m_order.facts();
    setWindowTitle(tr("Order"));
    setHeadline(facts.orderNumber.isEmpty() ? tr("Order without a number") : facts.orderNumber);
    setSubtitle(tr("%n product(s)", nullptr, static_cast<int>(m_order.records.size())) + u" · "_s
                + tr("%n message(s)", nullptr, static_cast<int>(m_order.messages.size())));
    addFacts();
    addProducts();
    addMessages();
    page()->addStretch(1);
    addFoot();
}

void OrderDialog::addFacts()
{
    const domain::Record &facts = m_order.facts();
    auto *card = into(page(), new Card(tr("What is known of it"), pageWidget()));
    const auto add = [&](const QString &name, const QString &copyName, const QString &value) {
        if (value.isEmpty())
            return;
        auto *field = into(card->content(), new FieldRow(name, copyName, card));
        field->setValue(value);
        connect(field, &FieldRow::copyRequested, this,
                [this](const QString &copied) { m_clipboard.copy(copied); });
    };
    add(tr("Order number"), tr("Copy the order number"), facts.orderNumber);
    add(tr("Seller"), tr("Copy the seller"), app::issuers().displayName(facts.issuer));
    add(tr("Customer"), tr("Copy the customer"), facts.customer);
    add(tr("E-mail"), tr("Copy the e-mail address"), facts.email);
    if (facts.orderedAt.isValid() || facts.orderDate.isValid())
        add(tr("Ordered"), tr("Copy the day of the order"), app::orderedText(facts));
}

QTableWidget *OrderDialog::addTable(const char *name, const QString &title,
                                    const QStringList &headings, int wide)
{
    page()->addWidget(makeLabel(title, TextRole::Strong, pageWidget()));
    auto *table = into(page(), called(name, makeTable(title, headings, wide, pageWidget())));
    table->setSelectionBehavior(QAbstractItemView::SelectItems); // what is copied is what is marked
    connect(table, &QTableWidget::currentCellChanged, this, [this, table] { m_last = table; });
    table->installEventFilter(this);
    auto *copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this, table] { copyCell(table); });
    connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, table, [table] { fitRows(table); },
        Qt::QueuedConnection); // once all have their width
    return table;
}

void OrderDialog::addProducts()
{
    m_products = addTable("productTable", tr("Products"),
                          {tr("Product"), tr("Pair"), tr("CA Reference"), tr("Time"), tr("Next")},
                          nextColumn);
    m_products->setWordWrap(true);
    const QDateTime now = m_session.clock().now();
    m_products->setRowCount(static_cast<int>(m_order.records.size()));
    int row = 0;
    for (const domain::Record &record : m_order.records)
        setRow(m_products, row++,
               {record.title, app::proofText(record), record.caReference,
                app::pillText(record, now), app::adviceText(record, now)});
    fitRows(m_products);
    m_products->setCurrentCell(0, 0);
    connect(m_products, &QTableWidget::itemActivated, this, &OrderDialog::showProduct);
}

void OrderDialog::addMessages()
{
    if (m_order.messages.empty())
        return;
    m_messages = addTable("messageTable", tr("Messages"), {tr("Taken in"), tr("Message")}, 1);
    m_messages->setRowCount(static_cast<int>(m_order.messages.size()));
    int row = 0;
    for (const app::MessageLine &message : m_order.messages)
        setRow(m_messages, row++, {app::momentText(message.at), message.name});
    fitRows(m_messages);
    m_messages->setCurrentCell(0, 0);
    m_last = m_products;
    connect(m_messages, &QTableWidget::itemActivated, this, &OrderDialog::readMessage);
    QPushButton *read
        = called("readButton", makeButton(tr("&Read the message"), ButtonRole::Link, pageWidget()));
    connect(read, &QPushButton::clicked, this, &OrderDialog::readMessage);
    page()->addWidget(read, 0, Qt::AlignLeading);
}

void OrderDialog::addFoot()
{
    auto *copy
        = called("copyCellButton", makeButton(tr("C&opy the field"), ButtonRole::Plain, this));
    copy->setToolTip(tr("What stands in the chosen cell (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    connect(copy, &QPushButton::clicked, this, [this] { copyCell(m_last); });
    copy->setAutoDefault(false);
    foot()->addWidget(copy);
    addCloseButton(ButtonRole::Flat);
    QPushButton *show
        = addButton(tr("&Show this product"), ButtonRole::Primary, "showProductButton");
    connect(show, &QPushButton::clicked, this, &OrderDialog::showProduct);
}

bool OrderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_last = qobject_cast<QTableWidget *>(watched);
    return PageDialog::eventFilter(watched, event);
}

void OrderDialog::copyCell(QTableWidget *table)
{
    const QTableWidgetItem *item = table->currentItem();
    if (item == nullptr || item->text().isEmpty())
        return;
    m_clipboard.copy(item->text());
    say(Tone::Good, tr("Copied: %1").arg(item->text()));
}

void OrderDialog::showProduct()
{
    const auto row = static_cast<size_t>(std::max(0, m_products->currentRow()));
    emit recordRequested(m_order.records[row].id);
    accept();
}

void OrderDialog::readMessage()
{
    if (const int row = m_messages->currentRow(); row >= 0)
        emit messageRequested(m_order.messages[static_cast<size_t>(row)].id);
}

} // namespace eab::ui
