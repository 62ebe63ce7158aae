// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Backups.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace eab::ui {

class PageDialog;

/** The backups of the vault: which there are, one more now, a second place, and back to one of them. */
class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    /** `dialog` says what went wrong. */
    BackupsPage(app::Session &session, PageDialog *dialog);
    ~BackupsPage() override;

private:
    void refresh();
    void makeNow();
    void choosePlace();
    void leavePlace();
    void restoreChosen();

    app::Session &m_session;
    PageDialog *m_dialog;
    QLabel *m_standing;
    QTableWidget *m_table;
    QPushButton *m_now;
    QPushButton *m_place;
    QPushButton *m_leave;
    QPushButton *m_restore;
    std::shared_ptr<std::atomic<bool>> m_goesOn; //!< of a backup that is being made
};

/** Shows record by record what restoring that backup would change, and does it when that is wanted. */
void askRestore(app::Session &session, const app::BackupLine &line, QWidget *parent);

} // namespace eab::ui
