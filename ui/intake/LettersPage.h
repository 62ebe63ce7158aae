// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Inbox.h"
#include "ui/common/Widgets.h"

#include <QHash>

namespace eab::ui {

class Slices;

/** The letters that wait to be filed: looked at, filed by hand, or thrown away, one by one. They are
 *  read once, in slices where they are many. What they say is not kept here. */
class LettersPage : public QWidget
{
    Q_OBJECT

public:
    LettersPage(app::Session &session, QWidget *parent);

    /** Reads the letters that were not there before. */
    void reload();
    /** Shows nothing any more. */
    void clear();

signals:
    void lookRequested(const QString &letter);
    void fileRequested(const QString &letter);
    void told(eab::ui::Tone tone, const QString &text);
    /** One is gone. */
    void changed();

private:
    /** False when all are read. */
    [[nodiscard]] bool readNext();
    void showRows();
    [[nodiscard]] const app::LetterLine *chosen() const;
    void askDiscard();
    void discard();
    void updateButtons();

    app::Session &m_session;
    Slices *m_slices;
    QStringList m_unread;
    QStringList m_ids; //!< of all, the oldest first
    QHash<QString, app::LetterLine> m_read;
    QStringList m_answers; //!< those that are for somebody else
    QStringList m_rows; //!< ids, as they are shown
    QString m_discarded; //!< what the question is about
    QLabel *m_nothing;
    QTableWidget *m_table;
    QWidget *m_buttons;
    QPushButton *m_look;
    QPushButton *m_file;
    QPushButton *m_discard;
    Confirm *m_confirm;
};

} // namespace eab::ui
