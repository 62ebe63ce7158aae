// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/QuestionCard.h"

#include "base/Literals.h"

namespace eab::ui {

namespace {

// So many records to choose from are read; the others are found by editing.
constexpr size_t mostOptions = 6;

} // namespace

QuestionCard::QuestionCard(app::Session &session, QWidget *parent)
    : Card(tr("Open questions"), parent)
    , m_session(session)
{
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    content()->addLayout(m_rows);
}

void QuestionCard::setRecord(const domain::Record &record)
{
    empty(m_rows);
    setVisible(record.openQuestions > 0);
    if (record.openQuestions == 0)
        return;
    const auto open = app::Questions(m_session).ofRecord(record.id);
    if (!open)
        return hide();
    const bool mayAnswer = m_session.mayChange().has_value();
    for (const app::OpenQuestion &one : *open)
        addQuestion(one, mayAnswer);
}

void QuestionCard::addQuestion(const app::OpenQuestion &open, bool mayAnswer)
{
    using Kind = domain::Question::Kind;
    QLabel *words
        = makeLabel(app::questionText(open.question, app::Face::Window), TextRole::Body, this);
    words->setWordWrap(true);
    m_rows->addWidget(words);
    for (size_t i = 0; i < open.witnesses.size(); ++i) {
        const QString value = open.question.values[static_cast<qsizetype>(i)];
        app::Answer answer;
        if (open.question.kind == Kind::WhichSeller)
            answer.seller = value;
        else
            answer.value = i;
        addAnswer(
            value.isEmpty() ? tr("An HMAC key") : app::offeredText(open.question.field, value),
            app::witnessText(open.witnesses[i]), tr("This is right"), open.id, answer, mayAnswer);
    }
    const auto &options = open.question.options;
    for (size_t i = 0; i < std::min(options.size(), mostOptions); ++i) {
        app::Answer answer;
        answer.option = options[i].id;
        addAnswer(options[i].title, options[i].caReference, tr("It is this one"), open.id, answer,
                  mayAnswer);
    }
    if (!options.empty()) {
        app::Answer answer;
        answer.isApart = true;
        addAnswer(tr("A product by itself"), {}, tr("It is none of them"), open.id, answer,
                  mayAnswer);
    }
    if (open.hasMore || options.size() > mostOptions)
        m_rows->addWidget(
            makeLabel(tr("There are more that it could be. Edit the record to give it "
                         "the CA Reference or the KID of the right one."),
                      TextRole::Small, this));
}

void QuestionCard::addAnswer(const QString &text, const QString &told, const QString &button,
                             const QString &question, const app::Answer &answer, bool mayAnswer)
{
    auto *row = new QWidget(this);
    auto *line = layoutOn<QHBoxLayout>(row, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    line->addLayout(words, 1);
    QLabel *value = makeLabel(text, TextRole::Strong, row);
    value->setWordWrap(true);
    words->addWidget(value);
    if (!told.isEmpty()) {
        QLabel *who = makeLabel(told, TextRole::Small, row);
        who->setWordWrap(true);
        words->addWidget(who);
    }
    if (mayAnswer) {
        // Several of one name: a letter would not tell which.
        auto *choose = called("answerButton", new QToolButton(row));
        choose->setProperty("role", u"link"_s);
        choose->setText(button);
        choose->setAccessibleName(tr("%1: %2", "answer, value").arg(button, text));
        connect(choose, &QToolButton::clicked, this,
                [this, question, answer] { emit answered(question, answer); });
        line->addWidget(choose);
    }
    m_rows->addWidget(row);
}

} // namespace eab::ui
