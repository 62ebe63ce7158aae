// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace eab::ui {

/** Things beside each other as far as they have room, the others in further rows below: buttons whose
 *  words are longer in one language than in another. Rows begin where the language begins. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(Qt::Alignment alignment = Qt::AlignLeading);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; // the layout owns it
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /** All in one row. */
    [[nodiscard]] QSize sizeHint() const override;
    /** The widest alone. */
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = std::vector<QLayoutItem *>;

    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] int widthOf(const Row &row) const;
    [[nodiscard]] static int heightOf(const Row &row);

    Qt::Alignment m_alignment;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace eab::ui
