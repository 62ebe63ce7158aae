// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/ProviderForm.h"

#include "app/words/ProviderText.h"
#include "domain/IotDm.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/providers/ValueRows.h"

#include <QKeySequence>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace eab::ui {

namespace {

using domain::bindingParameter;
using domain::ParameterProblem;
using domain::ParameterType;
using domain::ProviderParameter;
using domain::publicKeyParameter;

/** The field a problem belongs to: "registered_values" of "registered_values[1].value". */
QString fieldOf(const QString &path)
{
    return path.section(QLatin1Char('['), 0, 0);
}

/** A problem inside a list names the row as the form counts it. */
QString textOf(ParameterProblem problem)
{
    static const QRegularExpression inList(u"^[a-z_]+\\[(\\d+)\\](?:\\.([a-z_]+))?$"_s);
    if (const auto match = inList.match(problem.parameter); match.hasMatch()) {
        const int row = match.captured(1).toInt() + 1;
        problem.parameter = match.captured(2).isEmpty()
            ? ProviderForm::tr("Row %1").arg(row)
            : ProviderForm::tr("Row %1, %2", "row of a list, its member")
                  .arg(row)
                  .arg(match.captured(2));
    }
    return app::problemText(problem);
}

void fillOffer(QComboBox *box, const std::vector<domain::Suggestion> &values)
{
    box->clear();
    for (const domain::Suggestion &one : values) {
        box->addItem(one.value);
        box->setItemData(box->count() - 1, one.label, Qt::ToolTipRole);
    }
    box->setCurrentIndex(-1);
    box->setEditText({});
}

bool isMissing(const ParameterProblem &problem)
{
    return problem.kind == ParameterProblem::Kind::Missing;
}

} // namespace

ProviderForm::ProviderForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"providerForm"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ProviderForm::setKind(domain::ProviderKind kind)
{
    delete m_body; // with everything that was typed
    m_fields.clear();
    m_touched.clear();
    m_generate = nullptr;
    m_kind = kind;
    m_filling = true;
    m_body = into(m_layout, new QWidget(this));
    layoutOn<QVBoxLayout>(m_body, 14);
    for (const ProviderParameter &parameter : domain::factsOf(kind).parameters)
        addField(parameter);
    giveLetters();
    m_filling = false;
    showProblems();
}

void ProviderForm::addField(const ProviderParameter &parameter)
{
    Field field;
    field.parameter = parameter;
    field.row = new QWidget(m_body);
    auto *row = layoutOn<QVBoxLayout>(field.row, 4);
    field.input = makeInput(parameter, field.row);
    field.input->setObjectName(parameter.name);
    const QString label = app::parameterLabel(parameter.name);
    const QString help = app::parameterHelp(parameter);
    field.input->setAccessibleName(label);
    field.input->setAccessibleDescription(help);
    if (!parameter.source.isEmpty())
        field.row->setToolTip(tr("According to %1", "a source").arg(parameter.source));
    if (parameter.type != ParameterType::Flag) { // which has its name beside its box
        field.caption
            = makeLabel(parameter.required ? tr("%1, needed", "a parameter").arg(label) : label,
                        TextRole::Small, field.row);
        field.caption->setBuddy(field.input);
        row->addWidget(field.caption);
    }
    row->addWidget(field.input);
    if (parameter.type == ParameterType::Pem) {
        m_generate
            = called("generateKeyBox",
                     new QCheckBox(tr("Make a &key pair here; its private half stays in the vault"),
                                   field.row));
        connect(m_generate, &QCheckBox::toggled, this, [this] { touch(publicKeyParameter); });
        row->addWidget(m_generate);
    }
    if (!help.isEmpty())
        row->addWidget(makeLabel(help, TextRole::Small, field.row));
    field.problem = into(row, makeLabel({}, TextRole::Body, field.row));
    field.problem->setObjectName(u"problem-"_s + parameter.name);
    field.problem->hide();
    m_body->layout()->addWidget(field.row);
    m_fields.push_back(std::move(field));
}

/** Each field gets a letter of its own for Alt, as far as there are any left in the window. */
void ProviderForm::giveLetters()
{
    QString taken;
    const auto take = [&taken](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            taken += QChar(keys[0].key()).toLower();
    };
    for (const auto *button : window()->findChildren<QAbstractButton *>())
        take(button->text());
    for (const auto *label : window()->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            take(label->text());
    }
    const auto marked = [&taken](QString text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i).toLower();
            if (!letter.isLetter() || taken.contains(letter))
                continue;
            taken += letter;
            text.insert(i, QLatin1Char('&'));
            break;
        }
        return text;
    };
    for (const Field &field : m_fields) {
        if (field.caption != nullptr)
            field.caption->setText(marked(field.caption->text()));
        else if (auto *box = qobject_cast<QCheckBox *>(field.input))
            box->setText(marked(box->text()));
        if (auto *add = field.input->findChild<QPushButton *>())
            add->setText(marked(add->text()));
    }
}

QWidget *ProviderForm::makeInput(const ProviderParameter &parameter, QWidget *parent)
{
    const auto touched = [this, name = parameter.name] { touch(name); };
    switch (parameter.type) {
    case ParameterType::Flag: {
        auto *box = new QCheckBox(app::parameterLabel(parameter.name), parent);
        box->setChecked(parameter.name == bindingParameter); // what this program is for
        connect(box, &QCheckBox::toggled, this, touched);
        return box;
    }
    case ParameterType::Choice: {
        auto *box = new QComboBox(parent);
        box->addItem(tr("none"), QString());
        for (const QString &choice : parameter.choices)
            box->addItem(choice, choice);
        connect(box, &QComboBox::currentIndexChanged, this, touched);
        return box;
    }
    case ParameterType::LongText:
    case ParameterType::Pem: {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFixedHeight(parameter.type == ParameterType::Pem ? 110 : 64);
        if (parameter.type == ParameterType::Pem)
            text->setFont(fixedFont());
        connect(text, &QPlainTextEdit::textChanged, this, touched);
        return text;
    }
    case ParameterType::CustomFields:
    case ParameterType::RegisteredValues: {
        auto *rows = new ValueRows(parameter.type, parent);
        connect(rows, &ValueRows::changed, this, touched);
        return rows;
    }
    case ParameterType::DirectoryUrl: return makeOffer(parameter, parent);
    case ParameterType::Text:
        if (!parameter.suggestions.empty())
            return makeOffer(parameter, parent);
        break;
    case ParameterType::Number:
    case ParameterType::Day:
    case ParameterType::Email: break;
    }
    auto *line = new QLineEdit(parent);
    if (parameter.type == ParameterType::Number)
        line->setMaximumWidth(180);
    else if (parameter.type == ParameterType::Day) {
        line->setMaximumWidth(180);
        line->setPlaceholderText(u"YYYY-MM-DD"_s);
    }
    connect(line, &QLineEdit::textChanged, this, touched);
    return line;
}

/** A line to type in that offers the usual values. */
QWidget *ProviderForm::makeOffer(const ProviderParameter &parameter, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // it would put more into the field than was typed
    fillOffer(box, parameter.suggestions);
    connect(box, &QComboBox::editTextChanged, this, [this, name = parameter.name] { touch(name); });
    return box;
}

void ProviderForm::offer(const QString &parameter, const std::vector<domain::Suggestion> &values,
                         const QString &otherwise)
{
    for (const Field &field : m_fields) {
        auto *box = qobject_cast<QComboBox *>(field.input);
        if (field.parameter.name != parameter || box == nullptr)
            continue;
        const QString typed = box->currentText();
        const QSignalBlocker quiet(box);
        fillOffer(box, values);
        box->setEditText(typed);
        box->lineEdit()->setPlaceholderText(otherwise);
    }
}

QJsonValue ProviderForm::valueOf(const Field &field) const
{
    if (const auto *box = qobject_cast<QCheckBox *>(field.input))
        return box->isChecked();
    if (const auto *rows = qobject_cast<ValueRows *>(field.input)) {
        const QJsonArray list = rows->values();
        return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
    }
    QString text;
    if (const auto *box = qobject_cast<QComboBox *>(field.input))
        text = box->isEditable() ? box->currentText() : box->currentData().toString();
    else if (const auto *plain = qobject_cast<QPlainTextEdit *>(field.input))
        text = plain->toPlainText();
    else if (const auto *line = qobject_cast<QLineEdit *>(field.input))
        text = line->text();
    if (text.trimmed().isEmpty())
        return QJsonValue::Undefined;
    // What cannot be read goes on as it is: its rule then says what is wrong with it.
    const auto read = domain::parameterFromText(m_kind, field.parameter.name, text);
    return read ? *read : QJsonValue(text.trimmed());
}

void ProviderForm::setValue(const Field &field, const QJsonValue &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(field.input))
        box->setChecked(value.toBool());
    else if (auto *rows = qobject_cast<ValueRows *>(field.input))
        rows->setValues(value.toArray());
    else if (auto *choice = qobject_cast<QComboBox *>(field.input);
             choice != nullptr && choice->isEditable())
        choice->setEditText(value.toString());
    else if (choice != nullptr)
        choice->setCurrentIndex(std::max(0, choice->findData(value.toString())));
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field.input))
        plain->setPlainText(value.toString());
    else if (auto *line = qobject_cast<QLineEdit *>(field.input))
        line->setText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

QJsonObject ProviderForm::values() const
{
    QJsonObject all;
    for (const Field &field : m_fields) {
        const QJsonValue value = valueOf(field);
        if (!value.isUndefined() && !(generatesKey() && field.parameter.name == publicKeyParameter))
            all.insert(field.parameter.name, value);
    }
    // The key pair to be made is not there yet, and that is no reason to grey its field out.
    const auto meaningful = [this, &all](const QString &name) {
        return name == publicKeyParameter || domain::isMeaningful(m_kind, name, all);
    };
    QJsonObject sent;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (meaningful(it.key()))
            sent.insert(it.key(), it.value());
    }
    if (sent.value(bindingParameter).toBool())
        sent.remove(publicKeyParameter);
    return sent;
}

void ProviderForm::setValues(const QJsonObject &values)
{
    m_filling = true;
    for (const Field &field : m_fields) {
        if (values.contains(field.parameter.name))
            setValue(field, values.value(field.parameter.name));
    }
    m_filling = false;
    showProblems();
}

bool ProviderForm::generatesKey() const
{
    return m_generate != nullptr && m_generate->isChecked() && m_generate->isEnabled();
}

std::vector<ParameterProblem> ProviderForm::problems() const
{
    auto found = domain::checkParameters(m_kind, values());
    if (generatesKey())
        std::erase_if(found, [](const ParameterProblem &problem) {
            return problem.parameter == publicKeyParameter;
        });
    return found;
}

void ProviderForm::showProblems()
{
    QJsonObject all;
    for (const Field &field : m_fields) {
        if (const QJsonValue value = valueOf(field); !value.isUndefined())
            all.insert(field.parameter.name, value);
    }
    const auto ofSent = problems();
    const auto ofTyped = domain::checkParameters(m_kind, all);
    for (const Field &field : m_fields) {
        const QString &name = field.parameter.name;
        const bool active = domain::isMeaningful(m_kind, name, all);
        const auto &found = active ? ofSent : ofTyped; // typed in vain: say why
        field.input->setEnabled(active && !(name == publicKeyParameter && generatesKey()));
        if (field.caption != nullptr)
            field.caption->setEnabled(active);
        if (name == publicKeyParameter)
            m_generate->setEnabled(active);
        QStringList texts;
        bool wrong = false;
        for (const ParameterProblem &problem : found) {
            if (fieldOf(problem.parameter) != name
                || (isMissing(problem) && m_touched.count(name) == 0)
                || (!active && !problem.warning))
                continue;
            texts << textOf(problem);
            wrong = wrong || !problem.warning;
        }
        setStyleProperty(field.problem, "role", wrong ? u"urgent"_s : u"soon"_s);
        field.problem->setText(texts.join(QLatin1Char('\n')));
        field.problem->setVisible(!texts.isEmpty());
        setStyleProperty(field.input, "wrong", wrong);
    }
}

void ProviderForm::touch(const QString &name)
{
    if (m_filling)
        return;
    m_touched.insert(name);
    showProblems();
    emit changed();
}

void ProviderForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().input->setFocus();
}

bool ProviderForm::check()
{
    for (const Field &field : m_fields)
        m_touched.insert(field.parameter.name);
    showProblems();
    for (const ParameterProblem &problem : problems()) {
        if (problem.warning)
            continue;
        for (const Field &field : m_fields) {
            if (field.parameter.name == fieldOf(problem.parameter))
                field.input->setFocus();
        }
        return false;
    }
    return true;
}

} // namespace eab::ui
