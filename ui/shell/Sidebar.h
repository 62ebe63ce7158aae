// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/credentials/Place.h"

#include <QFrame>
#include <QLabel>
#include <QListView>

#include <optional>
#include <vector>

class QPushButton;
class QStandardItemModel;

namespace eab::ui {

/** Places with counts, in sections; at its foot what concerns the whole vault. */
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent);

    void setRecords(const std::vector<domain::PlacedPtr> &records, const Days &days);
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place);
    /** The place of the records of which something is asked. It is there as long as there are any,
     *  from the next time that records are set. */
    /** How many records were removed, and how many letters can be looked at; from the next time that
     *  records are set. */
    void setRemoved(int count) { m_removed = count; }
    void setLetters(int count) { m_letters = count; }
    void setLockText(const QString &text) { m_lock->setText(text); }
    /** At how many things somebody has to look, of how the vault is kept; nothing: nobody knows. */
    void setHealth(std::optional<int> amiss);
    void setInboxText(const QString &text);
    /** Creations at providers that need a person; empty: none. */
    void setPendingText(const QString &text);
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void placeChanged(const eab::ui::Place &place);
    void inboxRequested();
    void pendingRequested();
    void healthRequested();

private:
    QStandardItemModel *m_model;
    QListView *m_view;
    Place m_place;
    int m_removed = 0;
    int m_letters = 0;
    QLabel *m_lock;
    QPushButton *m_inbox;
    QPushButton *m_pending;
    QPushButton *m_health;
};

} // namespace eab::ui
