// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Bin.h"
#include "app/uses/Questions.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

/** What was removed and can be brought back, or thrown away for good. Whoever may change nothing sees
 *  the list alone. */
class BinPage : public QWidget
{
    Q_OBJECT

public:
    BinPage(app::Session &session, QWidget *parent);

    /** Reads the bin anew; what was chosen stays chosen as long as it is there. */
    void reload();
    /** Shows nothing any more. */
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_removed.size()); }

signals:
    void restoreRequested(const QString &id);
    void answered(const QString &question, const eab::app::Answer &answer);
    /** So many are in it by now. */
    void countChanged(int count);
    void told(eab::ui::Tone tone, const QString &text);

private:
    void setRemoved(std::vector<app::RemovedRecord> removed);
    [[nodiscard]] const app::RemovedRecord *chosen() const;
    void askDiscard();
    void askEmpty();
    /** After the last question. */
    void throwAway();
    void showQuestion();
    void updateButtons();

    app::Session &m_session;
    std::vector<app::RemovedRecord> m_removed;
    QString m_discarded; //!< what the question is about; empty: all
    QString m_question; //!< what a message asks of the chosen one
    MessageBar *m_asked;
    QLabel *m_nothing;
    QTableWidget *m_table;
    QWidget *m_buttons;
    QPushButton *m_restore;
    QPushButton *m_discard;
    Confirm *m_confirm;
};

} // namespace eab::ui
