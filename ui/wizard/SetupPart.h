// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/SetupAnswers.h"

#include <QWidget>

namespace eab::ui {

/** Some of the wizard's questions that belong together. Reads its answers from the common value and
 *  puts them back there; asks nothing of the vault and decides nothing about other parts. */
class SetupPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Shows what is known before a person has typed anything. */
    virtual void prefill(const domain::SetupAnswers &answers) = 0;
    /** Offers what fits to what the parts before it have answered. */
    virtual void follow(const domain::SetupAnswers & /*answers*/) { }
    /** Puts the answers in. What is wrong with the first bad one, in words, or nothing. */
    [[nodiscard]] QString take(domain::SetupAnswers &answers);
    /** The field with the answer that is wrong; null where all are right. */
    [[nodiscard]] QWidget *wrongField() const { return m_wrong; }
    /** From now on a field whose answer is wrong looks so. */
    void setMarking() { m_marks = true; }

signals:
    /** Something was answered otherwise. */
    void changed();

protected:
    [[nodiscard]] virtual QString answer(domain::SetupAnswers &answers) = 0;
    /** Says of a field whether its answer is wrong. */
    void judge(QWidget *field, bool wrong);
    /** What is wrong with an answer, in words; judges its field. Empty: nothing. */
    [[nodiscard]] QString judged(const domain::SetupAnswers &answers, domain::Answer answer,
                                 QWidget *field);

private:
    QWidget *m_wrong = nullptr;
    bool m_marks = false;
};

} // namespace eab::ui
