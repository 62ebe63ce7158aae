// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"

#include <QStyledItemDelegate>

namespace eab::ui {

struct Tokens;

/** Ink and wash for a degree of urgency. */
struct UrgencyColors
{
    QColor ink, wash, mark;
};
[[nodiscard]] UrgencyColors urgencyColors(domain::Urgency urgency, const Tokens &tokens);

/** A row of two lines: a ring that empties with the time left; the domain over product, seller and
 *  number; a pill with words over the state of proof. */
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecordDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace eab::ui
