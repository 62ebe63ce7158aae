// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Questions.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

/** What messages left open about a record, each question with what can be answered: the values side
 *  by side, and who tells each. Hidden where nothing is open. */
class QuestionCard : public Card
{
    Q_OBJECT

public:
    QuestionCard(app::Session &session, QWidget *parent);

    void setRecord(const domain::Record &record);

signals:
    void answered(const QString &question, const eab::app::Answer &answer);

private:
    void addQuestion(const app::OpenQuestion &open, bool mayAnswer);
    /** A row of an answer: what is chosen, who says so, and the button that chooses it. */
    void addAnswer(const QString &text, const QString &told, const QString &button,
                   const QString &question, const app::Answer &answer, bool mayAnswer);

    app::Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace eab::ui
