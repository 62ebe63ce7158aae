// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/SetupAnswers.h"

#include <QWidget>

namespace eab::ui {

/** One question of the wizard. Reads its answers from the common value and puts them back there;
 *  asks nothing of the vault and decides nothing about other pages. */
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_title(title)
    { }

    /** Its name in the list of steps. */
    [[nodiscard]] const QString &title() const { return m_title; }
    /** Another credential was chosen: answers that belonged to the one before are dropped. */
    virtual void forget() { }
    /** Shows what is answered so far; called each time the page comes up. */
    virtual void enter(const domain::SetupAnswers &answers) = 0;
    /** Puts the answers in. What is wrong, in words, or nothing; the page marks the field itself.
     */
    [[nodiscard]] virtual QString leave(domain::SetupAnswers &answers) = 0;
    /** The answer in a few words, for the list of steps. */
    [[nodiscard]] virtual QString summary(const domain::SetupAnswers &answers) const = 0;

protected:
    /** What is wrong with an answer, in words; marks its field. Empty: nothing. */
    [[nodiscard]] static QString judge(const domain::SetupAnswers &answers, domain::Answer answer,
                                       QWidget *field);

private:
    QString m_title;
};

} // namespace eab::ui
