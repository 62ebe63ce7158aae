// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/ValueRows.h"

#include "domain/IotDm.h"
#include "ui/common/Widgets.h"

#include <QJsonObject>

#include <algorithm>

namespace eab::ui {

namespace {

const QString metadataId = u"metadata_id"_s;
const QString certificateField = u"certificate_field"_s;
const QString value = u"value"_s;

/** One text, or the several of a field that holds a list, divided by commas. */
QJsonValue valueFrom(const QString &text, bool list)
{
    if (!list)
        return text.trimmed();
    QJsonArray parts;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString textFrom(const QJsonValue &given)
{
    if (!given.isArray())
        return given.toVariant().toString();
    QStringList parts;
    for (const QJsonValue &part : given.toArray())
        parts << part.toString();
    return parts.join(u", "_s);
}

} // namespace

ValueRows::ValueRows(domain::ParameterType type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_layout(new QVBoxLayout(this))
    , m_add(called("addRowButton", makeButton(tr("Add a row"), ButtonRole::Link, this, u"plus"_s)))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow().first->setFocus();
        emit changed();
    });
}

ValueRows::Row &ValueRows::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    auto *line = layoutOn<QHBoxLayout>(row.widget, 8);
    if (m_type == domain::ParameterType::CustomFields) {
        auto *number = new QLineEdit(row.widget);
        number->setPlaceholderText(tr("Number"));
        number->setMaximumWidth(140);
        connect(number, &QLineEdit::textChanged, this, &ValueRows::changed);
        row.first = number;
    } else {
        auto *field = new QComboBox(row.widget);
        field->addItems(domain::certificateFields());
        connect(field, &QComboBox::currentIndexChanged, this, &ValueRows::changed);
        row.first = field;
    }
    line->addWidget(row.first);
    if (m_type == domain::ParameterType::RegisteredValues) {
        QLabel *matcher = into(line, makeLabel(tr("equals"), TextRole::Soft, row.widget));
        matcher->setWordWrap(false);
    }
    row.value = into(line, new QLineEdit(row.widget), 1);
    row.value->setPlaceholderText(tr("Value"));
    connect(row.value, &QLineEdit::textChanged, this, &ValueRows::changed);
    auto *remove
        = called("removeRowButton", makeToolButton(u"close"_s, tr("Remove this row"), row.widget));
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    line->addWidget(remove);
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    row.widget->show();
    m_rows.push_back(row);
    nameRows();
    return m_rows.back();
}

void ValueRows::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    nameRows();
    m_add->setFocus();
    emit changed();
}

/** Each field says which row it is in. */
void ValueRows::nameRows()
{
    const bool custom = m_type == domain::ParameterType::CustomFields;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const Row &row = m_rows[i];
        row.first->setObjectName(u"rowName%1"_s.arg(number));
        row.first->setAccessibleName(custom ? tr("Row %1, number").arg(number)
                                            : tr("Row %1, certificate field").arg(number));
        row.value->setObjectName(u"rowValue%1"_s.arg(number));
        row.value->setAccessibleName(tr("Row %1, value").arg(number));
    }
}

QJsonArray ValueRows::values() const
{
    QJsonArray list;
    for (const Row &row : m_rows) {
        QJsonObject entry;
        if (m_type == domain::ParameterType::CustomFields) {
            const QString text = qobject_cast<QLineEdit *>(row.first)->text().trimmed();
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            entry.insert(metadataId, isNumber ? QJsonValue(number) : QJsonValue(text));
            entry.insert(value, row.value->text().trimmed());
        } else {
            const QString field = qobject_cast<QComboBox *>(row.first)->currentText();
            entry.insert(certificateField, field);
            entry.insert(u"matcher"_s, u"equals"_s);
            entry.insert(value, valueFrom(row.value->text(), domain::holdsList(field)));
        }
        list.append(entry);
    }
    return list;
}

void ValueRows::setValues(const QJsonArray &values)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const QJsonValue &entry : values) {
        Row &row = addRow();
        if (auto *field = qobject_cast<QComboBox *>(row.first))
            field->setCurrentText(entry[certificateField].toString());
        else
            qobject_cast<QLineEdit *>(row.first)->setText(textFrom(entry[metadataId]));
        row.value->setText(textFrom(entry[value]));
    }
}

} // namespace eab::ui
