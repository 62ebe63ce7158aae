// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ProviderFacts.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace eab::ui {

/** A list inside a form, one entry a row: custom fields (number, value) or registered values
 *  (certificate field, value). Rows can be added and taken away. */
class ValueRows : public QWidget
{
    Q_OBJECT

public:
    ValueRows(domain::ParameterType type, QWidget *parent);

    [[nodiscard]] QJsonArray values() const;
    void setValues(const QJsonArray &values);

signals:
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QWidget *first = nullptr; //!< QLineEdit or QComboBox
        QLineEdit *value = nullptr;
    };
    Row &addRow();
    void removeRow(QWidget *widget);
    void nameRows();

    domain::ParameterType m_type;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace eab::ui
