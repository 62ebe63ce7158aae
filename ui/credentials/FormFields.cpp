// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/FormFields.h"

#include "app/words/FieldText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"

#include <QPlainTextEdit>

namespace eab::ui {

namespace {

enum ClockEntry { ByRule, ByHand };

} // namespace

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_column(layoutOn<QVBoxLayout>(this, 4))
    , m_beneath(makeLabel({}, TextRole::Small, this))
{
    m_column->addWidget(editor);
    m_column->addWidget(m_beneath);
    m_beneath->hide();
}

void FormField::begin(const QString &text)
{
    setText(text);
    m_begun = this->text();
}

void FormField::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

void FormField::remark(const QString &text)
{
    m_remark = text;
    say();
}

void FormField::complain(const QString &error)
{
    m_complaint = error;
    say();
}

void FormField::change()
{
    complain({});
    emit changed();
}

void FormField::say()
{
    const bool isWrong = !m_complaint.isEmpty();
    const QString text = isWrong ? m_complaint : m_remark;
    m_beneath->setText(text);
    m_beneath->setVisible(!text.isEmpty());
    setStyleProperty(m_beneath, "role", isWrong ? u"urgent"_s : u"soft"_s);
    setStyleProperty(culprit(), "wrong", isWrong);
    culprit()->setAccessibleDescription(text);
}

LineField::LineField(const QString &hint, QWidget *parent)
    : FormField(new QLineEdit(parent), parent)
    , m_line(qobject_cast<QLineEdit *>(editor()))
{
    m_line->setPlaceholderText(hint);
    connect(m_line, &QLineEdit::textChanged, this, &LineField::change);
}

NotesField::NotesField(QWidget *parent)
    : FormField(new QPlainTextEdit(parent), parent)
    , m_edit(qobject_cast<QPlainTextEdit *>(editor()))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(72);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NotesField::change);
}

QString NotesField::text() const
{
    return m_edit->toPlainText();
}

void NotesField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

ChoiceField::ChoiceField(const std::vector<std::pair<QString, QString>> &choices, QWidget *parent)
    : FormField(new QComboBox(parent), parent)
    , m_box(qobject_cast<QComboBox *>(editor()))
{
    for (const auto &[word, shown] : choices)
        m_box->addItem(shown, word);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::change);
}

void ChoiceField::setText(const QString &text)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(text)));
}

IssuerField::IssuerField(domain::IssuerRole offered, QWidget *parent)
    : FormField(new QComboBox(parent), parent)
    , m_box(qobject_cast<QComboBox *>(editor()))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    for (const domain::Issuer &issuer : app::issuers().all()) {
        if (issuer.role == offered || issuer.role == domain::IssuerRole::Both)
            m_box->addItem(issuer.name);
    }
    connect(m_box, &QComboBox::editTextChanged, this, &IssuerField::change);
}

QString IssuerField::text() const
{
    QString typed = m_box->currentText().trimmed();
    for (const domain::Issuer &issuer : app::issuers().all()) {
        if (issuer.name.compare(typed, Qt::CaseInsensitive) == 0)
            return issuer.id;
    }
    return typed;
}

void IssuerField::setText(const QString &text)
{
    m_box->setEditText(app::issuers().displayName(text));
}

ClockField::ClockField(QWidget *parent)
    : FormField(new QComboBox(parent), parent)
    , m_box(qobject_cast<QComboBox *>(editor()))
    , m_own(called("ownClock", new QLineEdit(this)))
{
    m_box->addItem(tr("As the seller's rule says"));
    m_box->addItem(tr("Own date and time"));
    m_own->setPlaceholderText(tr("YYYY-MM-DD hh:mm; empty: no such deadline"));
    m_own->setAccessibleName(tr("Own date and time"));
    addPart(m_own);
    showParts();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        change();
    });
    connect(m_own, &QLineEdit::textChanged, this, &ClockField::change);
}

QString ClockField::text() const
{
    return m_box->currentIndex() == ByRule ? app::byRuleWord.toString() : m_own->text().trimmed();
}

void ClockField::setText(const QString &text)
{
    const bool isByRule = text == app::byRuleWord;
    m_box->setCurrentIndex(isByRule ? ByRule : ByHand);
    m_own->setText(isByRule ? QString() : text);
}

void ClockField::setRule(const QDateTime &until)
{
    m_rule = until;
    showParts();
}

void ClockField::showParts()
{
    const bool isOwn = m_box->currentIndex() == ByHand;
    m_own->setVisible(isOwn);
    if (m_rule.isValid())
        remark(isOwn ? tr("The rule would say: %1").arg(app::momentText(m_rule))
                     : app::momentText(m_rule));
    else
        remark(isOwn ? QString() : tr("The rule gives no such deadline."));
}

} // namespace eab::ui
