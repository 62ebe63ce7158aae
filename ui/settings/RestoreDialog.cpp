// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/settings/BackupsPage.h"

#include <QCoreApplication>
#include <QTableWidget>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::RestoreDialog)
};

constexpr int mostShown = 1000; //!< nobody reads more, and each is a row

void fill(QTableWidget *table, const std::vector<app::RestoreChange> &changes)
{
    const int count = static_cast<int>(std::min<size_t>(changes.size(), mostShown));
    table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const app::RestoreChange &change = changes[static_cast<size_t>(row)];
        // The table owns its items.
        table->setItem(row, 0, new QTableWidgetItem(change.now.title));
        table->setItem(row, 1, new QTableWidgetItem(app::restoreText(change)));
    }
}

} // namespace

void askRestore(app::Session &session, const app::BackupLine &line, QWidget *parent)
{
    auto *dialog = new PageDialog(
        session, u"restoreDialog"_s,
        Words::tr("Restore the backup of %1?").arg(app::momentText(line.made)), parent);
    dialog->startAt({620, 480});
    const auto changes = app::Backups(session).compare(line.path);
    QVBoxLayout *page = dialog->page();
    auto *table = called("restoreTable",
                         makeTable(Words::tr("What would change"),
                                   {Words::tr("Record"), Words::tr("What would happen")}, 1,
                                   dialog->pageWidget()));
    page->addWidget(table, 1);
    dialog->addCancelButton();
    QPushButton *sure
        = dialog->addButton(Words::tr("&Restore it"), ButtonRole::Danger, "sureButton");
    if (!changes) {
        dialog->say(changes.error());
        sure->setEnabled(false);
    } else if (changes->empty()) {
        dialog->setSubtitle(Words::tr("Every record is as it is in this backup."));
        sure->setEnabled(false);
    } else {
        dialog->setSubtitle(Words::tr(
            "%n record(s) would change. How it is now is kept as a backup first, the ways "
            "into the vault stay as they are, and the vault is locked at the end.",
            nullptr, static_cast<int>(changes->size())));
        fill(table, *changes);
    }
    QObject::connect(sure, &QPushButton::clicked, dialog, [&session, dialog, path = line.path] {
        // Where it succeeds, the vault is locked, and the dialog gone.
        if (const auto done = app::Backups(session).restore(path); !done)
            dialog->say(done.error());
    });
    dialog->open();
}

} // namespace eab::ui
