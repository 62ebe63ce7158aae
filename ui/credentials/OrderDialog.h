// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Orders.h"
#include "ui/common/PageDialog.h"

class QTableWidget;

namespace eab::ui {

class Clipboard;

/** One order on one page: what is known of it, its products with clock, reference, pair and proof and
 *  what each one waits for, and the messages that told it. Every field can be copied. */
class OrderDialog : public PageDialog
{
    Q_OBJECT

public:
    OrderDialog(app::Session &session, Clipboard &clipboard, app::Order order, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void recordRequested(const QString &id);
    void messageRequested(const QString &id);

private:
    void addFacts();
    void addProducts();
    void addMessages();
    void addFoot();
    /** A table of the page, whose cells are copied by the usual keys. */
    [[nodiscard]] QTableWidget *addTable(const char *name, const QString &title,
                                         const QStringList &headings, int wide);
    void copyCell(QTableWidget *table);
    void showProduct();
    void readMessage();

    app::Session &m_session;
    Clipboard &m_clipboard;
    app::Order m_order;
    QTableWidget *m_products = nullptr;
    QTableWidget *m_messages = nullptr;
    QTableWidget *m_last = nullptr; //!< of the two the one that was used last
};

} // namespace eab::ui
