// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/HealthDialog.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::DrillDialog)
};

class DrillDialog : public PageDialog
{
public:
    DrillDialog(app::Session &session, QWidget *parent,
                std::function<void(const app::DrillFinding &)> proven)
        : PageDialog(session, u"drillDialog"_s, Words::tr("Prove the recovery code"), parent)
        , m_session(session)
        , m_proven(std::move(proven))
        , m_progress(std::make_shared<Progress>())
    {
        startAt({560, 400});
        setSubtitle(Words::tr("Type the whole code from the recovery sheet. A copy of the vault is "
                              "made and opened with nothing else, as on the day on which you need "
                              "it, and everything in it is read."));
        page()->setSpacing(6);
        m_typed = called("drillField", new SecretEdit(pageWidget()));
        page()->addWidget(captionFor(Words::tr("&Recovery code"), m_typed));
        page()->addWidget(m_typed);
        m_bar = into(page(), called("drillBar", new QProgressBar(pageWidget())));
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(Words::tr("How far it is"));
        m_bar->hide();
        page()->addStretch(1);
        addCancelButton();
        m_sure = addButton(Words::tr("&Prove it"), ButtonRole::Primary, "sureButton");
        connect(m_sure, &QPushButton::clicked, this, [this] { hold(); });
        connect(m_typed, &QLineEdit::returnPressed, this, [this] { hold(); });
        constexpr int stepMs = 100;
        m_step.setInterval(stepMs);
        connect(&m_step, &QTimer::timeout, this,
                [this] { m_bar->setValue(m_progress->percent.load()); });
        m_typed->setFocus();
    }
    DrillDialog(const DrillDialog &) = delete;
    DrillDialog &operator=(const DrillDialog &) = delete;
    ~DrillDialog() override { m_progress->goesOn = false; }

private:
    /** Written on another thread. */
    struct Progress
    {
        std::atomic<bool> goesOn {true};
        std::atomic<int> percent {0};
    };

    void hold()
    {
        if (!m_sure->isEnabled())
            return;
        if (m_typed->isBlank())
            return say(Tone::Soon, Words::tr("Type it first."));
        if (!app::RecoveryDrill::isCode(m_typed->secret()))
            return say(Tone::Urgent,
                       Words::tr("This is not a recovery code: it has eight groups of five "
                                 "characters, and stands on the recovery sheet."));
        setBusy(true);
        const auto watch = [progress = m_progress](qint64 done, qint64 total) {
            progress->percent = static_cast<int>(100 * done / std::max<qint64>(1, total));
            return progress->goesOn.load();
        };
        whenDone(app::RecoveryDrill(m_session).holdLater(m_typed->secret(), watch), this,
                 [this](const Result<app::DrillFinding> &found) {
                     setBusy(false);
                     if (!found) {
                         m_typed->setFocus();
                         return say(found.error());
                     }
                     accept();
                     m_proven(*found);
                 });
    }

    void setBusy(bool isBusy)
    {
        m_sure->setEnabled(!isBusy);
        m_typed->setEnabled(!isBusy);
        m_bar->setVisible(isBusy);
        if (!isBusy)
            return m_step.stop();
        message()->clear();
        m_bar->setRange(0, 100);
        m_step.start();
    }

    app::Session &m_session;
    std::function<void(const app::DrillFinding &)> m_proven;
    std::shared_ptr<Progress> m_progress;
    SecretEdit *m_typed;
    QProgressBar *m_bar;
    QPushButton *m_sure;
    QTimer m_step;
};

} // namespace

void askDrill(app::Session &session, QWidget *parent,
              const std::function<void(const app::DrillFinding &finding)> &proven)
{
    (new DrillDialog(session, parent, proven))->open();
}

} // namespace eab::ui
