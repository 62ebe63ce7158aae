// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/settings/AuditDialog.h"

#include "app/uses/AuditLog.h"
#include "app/words/ActionText.h"
#include "app/words/TimeText.h"
#include "domain/Record.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/WhenDone.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QTableWidget>

#include <algorithm>
#include <tuple>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::AuditDialog)
};

constexpr int linesAtOnce = 200;
constexpr qsizetype mostTold = 3; //!< problems; “check” says them all

/** What it happened to, and what else is to be known of it. */
QString aboutText(const app::AuditLine &line)
{
    const QString &subject = line.entry.subject;
    QStringList parts {line.title.isEmpty() ? domain::shortId(subject) : line.title,
                       app::actionDetail(line.entry.action, line.entry.detail),
                       app::vouchedText(line.entry)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

class AuditDialog : public PageDialog
{
public:
    AuditDialog(app::Session &session, QWidget *parent)
        : PageDialog(session, u"auditDialog"_s, Words::tr("What was done"), parent)
        , m_session(session)
    {
        startAt({820, 560}, u"auditDialog"_s);
        setSubtitle(Words::tr("Who opened this vault, took keys and changed things, the newest "
                              "first. No key stands in here."));
        m_group = called("auditGroupBox", new QComboBox(pageWidget()));
        m_group->addItem(Words::tr("Everything"));
        for (const auto &[group, word] : domain::actionGroupNames)
            m_group->addItem(app::actionGroupText(group), static_cast<int>(group));
        page()->addLayout(rowOf({captionFor(Words::tr("Sho&w"), m_group), m_group}, {}));
        m_table = called(
            "auditTable",
            makeTable(Words::tr("What was done"),
                      {Words::tr("When"), Words::tr("Who"), Words::tr("What"), Words::tr("About")},
                      3, pageWidget()));
        m_table->setMinimumHeight(120);
        page()->addWidget(m_table, 1);
        m_nothing = into(page(),
                         called("auditNothing",
                                makeLabel(Words::tr("Nothing is written down of "
                                                    "that."),
                                          TextRole::Soft, pageWidget())));
        m_older = called("auditOlderButton",
                         makeButton(Words::tr("&Older ones"), ButtonRole::Plain, pageWidget()));
        page()->addLayout(rowOf({m_older}, {}));
        m_verify = called(
            "auditVerifyButton",
            makeButton(Words::tr("Check the &log"), ButtonRole::Plain, this, u"shield-check"_s));
        m_save = called("auditSaveButton",
                        makeButton(Words::tr("&Save as a table..."), ButtonRole::Plain, this));
        for (QPushButton *button : {m_verify, m_save, m_older})
            button->setAutoDefault(false);
        foot()->addWidget(m_verify);
        foot()->addWidget(m_save);
        addCloseButton();
        m_verify->setVisible(session.isOwner()); // support cannot tell
        connect(m_group, &QComboBox::currentIndexChanged, this, [this] { read(); });
        connect(m_older, &QPushButton::clicked, this, [this] { readOlder(); });
        connect(m_verify, &QPushButton::clicked, this, [this] { verify(); });
        connect(m_save, &QPushButton::clicked, this, [this] { askFile(); });
        read();
        m_table->setFocus();
    }

private:
    [[nodiscard]] domain::AuditQuery query() const
    {
        domain::AuditQuery query;
        if (const QVariant group = m_group->currentData(); group.isValid())
            query.group = static_cast<domain::ActionGroup>(group.toInt());
        query.limit = linesAtOnce;
        return query;
    }

    void read()
    {
        m_table->setRowCount(0);
        const bool isRead = add(query());
        if (m_table->rowCount() > 0)
            m_table->setCurrentCell(0, 0);
        m_nothing->setVisible(isRead && m_table->rowCount() == 0);
        m_table->setVisible(m_table->rowCount() > 0);
    }

    void readOlder()
    {
        auto older = query();
        older.offsetAt = m_last.at;
        older.offsetSequence = m_last.sequence;
        const int row = m_table->rowCount();
        std::ignore = add(older);
        if (row < m_table->rowCount())
            m_table->setCurrentCell(row, 0);
        m_table->setFocus();
    }

    bool add(const domain::AuditQuery &query)
    {
        const auto lines = app::AuditLog(m_session).lines(query);
        m_older->hide();
        if (!lines) {
            say(lines.error());
            return false;
        }
        int filed = 0;
        for (const app::AuditLine &line : *lines) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const domain::AuditEntry &entry = line.entry;
            int column = 0;
            for (const QString &text :
                 {app::momentText(entry.at), app::shown(entry.actor),
                  app::actionText(entry.action, entry.detail), aboutText(line)}) {
                auto *item = new QTableWidgetItem(text); // the table owns its items
                item->setToolTip(text);
                m_table->setItem(row, column++, item);
            }
            if (entry.sequence == 0)
                continue;
            m_last = entry;
            ++filed;
        }
        m_older->setVisible(filed >= linesAtOnce);
        return true;
    }

    void verify()
    {
        setBusy(true);
        say(Tone::Plain, Words::tr("Reading every line..."));
        whenDone(app::AuditLog(m_session).verifyLater(), this,
                 [this](const Result<app::AuditLog::Proof> &proof) {
                     setBusy(false);
                     if (!proof)
                         return say(proof.error());
                     if (proof->problems.empty())
                         return say(Tone::Good, app::auditHoldsText(proof->lines, proof->waiting));
                     QStringList texts {Words::tr(
                         "The log is not as it was written: somebody has changed it by other means "
                         "than this program, or the disk has.")};
                     for (const domain::AuditProblem &problem : proof->problems) {
                         if (texts.size() <= mostTold)
                             texts << app::auditProblemText(problem);
                     }
                     say(Tone::Urgent, texts.join(QLatin1Char(' ')));
                 });
    }

    void askFile()
    {
        QFileDialog *dialog
            = saveDialog(this, Words::tr("Save the log as a table"), u"eab-vault-log.csv"_s);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &path) { save(path); });
        dialog->open();
    }

    void save(const QString &path)
    {
        setBusy(true);
        auto all = query();
        all.limit = 0;
        whenDone(app::AuditLog(m_session).writeLater(path, all), this,
                 [this, path](const Result<qint64> &count) {
                     setBusy(false);
                     if (!count)
                         return say(count.error());
                     say(Tone::Good,
                         Words::tr("%n line(s) saved in %1. No key is in it.", nullptr,
                                   static_cast<int>(*count))
                             .arg(path));
                 });
    }

    void setBusy(bool busy)
    {
        for (QPushButton *button : {m_verify, m_save})
            button->setEnabled(!busy);
    }

    app::Session &m_session;
    domain::AuditEntry m_last; //!< of those that are filed
    QComboBox *m_group;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QPushButton *m_older;
    QPushButton *m_verify;
    QPushButton *m_save;
};

} // namespace

void openAuditLog(app::Session &session, QWidget *window)
{
    (new AuditDialog(session, window))->open();
}

} // namespace eab::ui
