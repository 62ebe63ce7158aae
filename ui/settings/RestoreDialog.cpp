// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/BackupsPage.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <atomic>

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

/** Shows what would change, and does it; both take their time where the vault is large. */
class RestoreDialog : public PageDialog
{
public:
    RestoreDialog(app::Session &session, const app::BackupLine &line, QWidget *parent)
        : PageDialog(session, u"restoreDialog"_s,
                     Words::tr("Restore the backup of %1?").arg(app::momentText(line.made)), parent)
        , m_session(session)
        , m_path(line.path)
        , m_progress(std::make_shared<Progress>())
    {
        startAt({620, 480});
        setSubtitle(Words::tr("Comparing it with the vault..."));
        m_table = called("restoreTable",
                         makeTable(Words::tr("What would change"),
                                   {Words::tr("Record"), Words::tr("What would happen")}, 1,
                                   pageWidget()));
        page()->addWidget(m_table, 1);
        m_bar = into(page(), called("restoreBar", new QProgressBar(pageWidget())));
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(Words::tr("How far it is"));
        m_bar->setRange(0, 0);
        addCancelButton();
        m_sure = addButton(Words::tr("&Restore it"), ButtonRole::Danger, "sureButton");
        m_sure->setEnabled(false);
        connect(m_sure, &QPushButton::clicked, this, [this] { restore(); });
        constexpr int stepMs = 100;
        m_step.setInterval(stepMs);
        connect(&m_step, &QTimer::timeout, this,
                [this] { m_bar->setValue(m_progress->percent.load()); });
        whenDone(app::Backups(session).compareLater(m_path), this,
                 [this](const Result<std::vector<app::RestoreChange>> &changes) {
                     showChanges(changes);
                 });
    }
    RestoreDialog(const RestoreDialog &) = delete;
    RestoreDialog &operator=(const RestoreDialog &) = delete;
    ~RestoreDialog() override { m_progress->goesOn = false; }

private:
    /** Of both copies one after the other, written on another thread. */
    struct Progress
    {
        std::atomic<bool> goesOn {true};
        std::atomic<int> percent {0};
    };

    void showChanges(const Result<std::vector<app::RestoreChange>> &changes)
    {
        m_bar->hide();
        if (!changes) {
            setSubtitle({});
            return say(changes.error());
        }
        if (changes->empty())
            return setSubtitle(Words::tr("Every record is as it is in this backup."));
        setSubtitle(Words::tr(
            "%n record(s) would change. How it is now is kept as a backup first, the ways "
            "into the vault stay as they are, and the vault is locked at the end.",
            nullptr, static_cast<int>(changes->size())));
        fill(m_table, *changes);
        m_sure->setEnabled(true);
    }

    void restore()
    {
        m_sure->setEnabled(false);
        m_bar->setRange(0, 100);
        m_bar->show();
        m_step.start();
        say(Tone::Plain,
            Words::tr("Keeping how it is now, then restoring. Until that is done, nothing is "
                      "changed."));
        const auto watch = [progress = m_progress](qint64 done, qint64 total) {
            progress->percent = static_cast<int>(100 * done / std::max<qint64>(1, total));
            return progress->goesOn.load();
        };
        whenDone(app::Backups(m_session).restoreLater(m_path, watch), this,
                 [this](const Result<QString> &done) {
                     // Where it succeeds, the vault is locked, and the dialog gone.
                     m_step.stop();
                     m_bar->hide();
                     if (done)
                         return;
                     say(done.error());
                     // It was done, and what was read before is not so any more.
                     if (done.error().code == ErrorCode::NotConfirmed)
                         connect(this, &QDialog::finished, &m_session, &app::Session::lock);
                     else
                         m_sure->setEnabled(true);
                 });
    }

    app::Session &m_session;
    QString m_path;
    std::shared_ptr<Progress> m_progress;
    QTableWidget *m_table;
    QProgressBar *m_bar;
    QPushButton *m_sure;
    QTimer m_step;
};

} // namespace

void askRestore(app::Session &session, const app::BackupLine &line, QWidget *parent)
{
    (new RestoreDialog(session, line, parent))->open();
}

} // namespace eab::ui
