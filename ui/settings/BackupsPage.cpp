// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/settings/BackupsPage.h"

#include "app/words/TimeText.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace eab::ui {

BackupsPage::BackupsPage(app::Session &session, PageDialog *dialog)
    : QWidget(dialog)
    , m_session(session)
    , m_dialog(dialog)
    , m_goesOn(std::make_shared<std::atomic<bool>>(true))
{
    auto *layout = layoutOn<QVBoxLayout>(this, -1, {8, 16, 8, 8});
    layout->addWidget(makeLabel(
        tr("A backup is made by itself after changes, at most once an hour, and every page of it "
           "is read before it counts. It opens with the passwords of its day."),
        TextRole::Soft, this));
    m_standing = called("backupStanding", makeLabel({}, TextRole::Body, this));
    layout->addWidget(m_standing);
    m_table = called(
        "backupTable",
        makeTable(tr("Backups"), {tr("Made"), tr("Records"), tr("Size"), tr("Where")}, 3, this));
    layout->addWidget(m_table, 1);
    m_now = called("backupNowButton",
                   makeButton(tr("Back up &now"), ButtonRole::Plain, this, u"plus"_s));
    m_place = called("backupPlaceButton",
                     makeButton(tr("Also keep them &elsewhere..."), ButtonRole::Plain, this));
    m_leave
        = called("backupLeaveButton", makeButton(tr("No longer &there"), ButtonRole::Plain, this));
    m_restore = called("restoreButton", makeButton(tr("&Restore..."), ButtonRole::Plain, this));
    layout->addLayout(rowOf({m_now, m_place, m_leave}, {m_restore}));
    m_restore->setEnabled(false);
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::makeNow);
    connect(m_place, &QPushButton::clicked, this, &BackupsPage::choosePlace);
    connect(m_leave, &QPushButton::clicked, this, &BackupsPage::leavePlace);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_table->currentRow() >= 0 && m_session.mayChange()); });
    refresh();
}

BackupsPage::~BackupsPage()
{
    *m_goesOn = false; // whoever closes the settings, or locks, does not wait for it
}

void BackupsPage::refresh()
{
    const app::Backups backups(m_session);
    const auto lines = backups.all();
    const auto standing = backups.standing();
    if (!lines || !standing)
        return m_dialog->say(lines ? standing.error() : lines.error());
    QStringList texts;
    texts << (standing->newest
                  ? tr("The last one was made %1.").arg(app::momentText(standing->newest->made))
                  : tr("There is none yet."));
    if (!standing->secondPlace.isEmpty())
        texts << (standing->secondSeen.isValid()
                      ? tr("At the second place, %1, the last one was written %2.")
                            .arg(standing->secondPlace, app::momentText(standing->secondSeen))
                      : tr("At the second place, %1, none was written yet.")
                            .arg(standing->secondPlace));
    m_standing->setText(texts.join(QLatin1Char(' ')));
    m_leave->setVisible(!standing->secondPlace.isEmpty());
    m_table->setRowCount(static_cast<int>(lines->size()));
    int row = 0;
    for (const app::BackupLine &line : *lines) {
        auto *made = new QTableWidgetItem(app::momentText(line.made)); // the table owns its items
        made->setData(Qt::UserRole, line.path);
        m_table->setItem(row, 0, made);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(line.records < 0 ? QString() : QLocale().toString(line.records)));
        m_table->setItem(row, 2, new QTableWidgetItem(QLocale().formattedDataSize(line.bytes)));
        m_table->setItem(
            row, 3,
            new QTableWidgetItem(line.isElsewhere ? tr("second place") : tr("with the vault")));
        ++row;
    }
    m_table->setCurrentItem(nullptr);
    m_table->clearSelection();
}

void BackupsPage::makeNow()
{
    m_now->setEnabled(false);
    m_dialog->say(Tone::Plain, tr("Copying, and reading the copy..."));
    whenDone(app::Backups(m_session).makeLater([goesOn = m_goesOn] { return goesOn->load(); }),
             this, [this](const Result<app::Backups::Made> &made) {
                 m_now->setEnabled(true);
                 if (!made)
                     return m_dialog->say(made.error());
                 if (made->elsewhere)
                     m_dialog->say(*made->elsewhere);
                 else
                     m_dialog->say(Tone::Good,
                                   tr("The backup is made, and every page of it read."));
                 refresh();
             });
}

void BackupsPage::choosePlace()
{
    QFileDialog *dialog = fileDialog(this, tr("A folder on a stick, a share or another disk"),
                                     QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (const auto set = app::Backups(m_session).setSecondPlace(folder); !set)
            return m_dialog->say(set.error());
        makeNow();
    });
    dialog->open();
}

void BackupsPage::leavePlace()
{
    if (const auto set = app::Backups(m_session).setSecondPlace({}); !set)
        return m_dialog->say(set.error());
    m_dialog->say(Tone::Plain, tr("No more backups are kept there. Those that are there stay."));
    refresh();
}

void BackupsPage::restoreChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return m_dialog->say(Tone::Soon, tr("Choose the backup first."));
    const QString path = m_table->item(row, 0)->data(Qt::UserRole).toString();
    const auto line = app::Backups(m_session).find(path);
    if (!line)
        return m_dialog->say(line.error());
    askRestore(m_session, *line, this);
}

} // namespace eab::ui
