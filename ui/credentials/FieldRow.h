// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"

namespace eab::ui {

/** What stands before a line of a card. */
[[nodiscard]] QLabel *nameLabel(const QString &name, QWidget *parent);

/** One line of a card: a name, a value in fixed type, a button that copies it. */
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString &name, const QString &copyName, QWidget *parent);
    void setValue(const QString &value, const QString &remark = {});
    [[nodiscard]] QToolButton *copyButton() const { return m_copy; }

signals:
    void copyRequested(const QString &value);

private:
    ElidedLabel *m_value;
    QLabel *m_remark;
    QToolButton *m_copy;
};

} // namespace eab::ui
