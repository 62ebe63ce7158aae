// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "tests/ui/WindowTest.h"
#include "ui/credentials/RecordListModel.h"
#include "ui/shell/Sidebar.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

/** The changes of a session are taken back one after the other, and made again. */
class TestUndo : public WindowTest
{
    Q_OBJECT

private:
    QAction *entry(int at) const { return on<QToolButton>("moreButton")->menu()->actions().at(at); }
    QString entryText(int at) const { return entry(at)->text().remove(QLatin1Char('&')); }
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QString remark() const { return on<MessageBar>("remark")->text(); }
    domain::Record record(const QString &id)
    {
        const auto found = app::Records(m_stage->session).find(id);
        return found ? *found : domain::Record();
    }
    QString title(const QString &id) { return record(id).title; }
    QString selected() const
    {
        return on<QListView>("recordList")->currentIndex().data(RecordListModel::IdRole).toString();
    }
    void editTitle(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        retype(named<QWidget>(dialog(), "titleField"), text);
        click(named<QWidget>(dialog(), "saveButton"));
        closed();
    }
    void removeSelected() { QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier); }
    /** What another program, or another part of this one, does meanwhile. */
    void editElsewhere(const QString &id, const QString &customer)
    {
        app::RecordChanges changes;
        changes.customer = customer;
        VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
    }
    void importSample()
    {
        QMimeData mime;
        mime.setData(QStringLiteral("message/rfc822"), app::sampleOrderMail(now.addDays(-4)));
        QVERIFY(drop(m_window.get(), mime));
        click(named<QWidget>(dialog(), "saveButton"));
        closed();
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void itWalksBackThroughAllAndForwardAgain()
    {
        const QString id = m_stage->addPair();
        const QString first = title(id);
        openWindow();
        QVERIFY(!entry(0)->isEnabled() && !entry(1)->isEnabled());
        editTitle(QStringLiteral("Second"));
        editTitle(QStringLiteral("Third & last"));
        removeSelected();
        QCOMPARE(m_stage->records().size(), size_t {0});
        QCOMPARE(entryText(0), QStringLiteral("Undo: remove “Third  last”"));

        undo();
        QCOMPARE(title(id), QStringLiteral("Third & last"));
        QCOMPARE(selected(), id);
        QCOMPARE(remark(), QStringLiteral("Taken back: remove “Third & last”."));
        QCOMPARE(entryText(0), QStringLiteral("Undo: edit “Third  last”"));
        QCOMPARE(entryText(1), QStringLiteral("Redo: remove “Third  last”"));
        undo();
        QCOMPARE(title(id), QStringLiteral("Second"));
        entry(0)->trigger();
        QCOMPARE(title(id), first);
        QVERIFY(!entry(0)->isEnabled());
        QCOMPARE(entryText(0), QStringLiteral("Undo"));
        undo();
        QCOMPARE(remark(), QStringLiteral("There is nothing more to take back."));

        redo();
        QCOMPARE(title(id), QStringLiteral("Second"));
        redo();
        QCOMPARE(title(id), QStringLiteral("Third & last"));
        entry(1)->trigger();
        QCOMPARE(m_stage->records().size(), size_t {0});
        QVERIFY(!entry(1)->isEnabled());
        redo();
        QCOMPARE(remark(), QStringLiteral("There is nothing to make again."));
        undo();
        QVERIFY(record(id).hasPair());
        // What is done now is the last; what was taken back is no longer to be made again.
        editTitle(QStringLiteral("Fourth"));
        QVERIFY(!entry(1)->isEnabled());
        undo();
        QCOMPARE(title(id), QStringLiteral("Third & last"));
    }

    void everyKindOfChangeIsTakenBackAndMadeAgain_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"add", "archive", "restore"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void everyKindOfChangeIsTakenBackAndMadeAgain()
    {
        QFETCH(QString, what);
        const QString id = m_stage->addPair();
        if (what == QLatin1String("restore"))
            VERIFY_OK(app::Records(m_stage->session).remove(id));
        openWindow();
        const auto state = [this] {
            QStringList states;
            for (const domain::Record &one : m_stage->records())
                states << one.title + domain::statusName(one.status);
            return states;
        };
        const QStringList before = state();
        if (what == QLatin1String("add")) {
            QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
            retype(named<QWidget>(dialog(), "orderField"), QStringLiteral("HB-2"));
            click(named<QWidget>(dialog(), "saveButton"));
            closed();
        } else if (what == QLatin1String("archive")) {
            for (QAction *action : on<QToolButton>("recordMenuButton")->menu()->actions()) {
                if (state() == before && action->text().contains(QLatin1String("rchive")))
                    action->trigger();
            }
        } else {
            m_window->findChild<Sidebar *>()->setPlace({Place::Kind::Removed, {}});
            click(on<QWidget>("restoreButton"));
            QCOMPARE(selected(), id);
        }
        const QStringList after = state();
        QVERIFY(after != before);
        for (int round = 0; round < 2; ++round) {
            undo();
            QCOMPARE(state(), before);
            redo();
            QCOMPARE(state(), after);
        }
    }

    void whatHasChangedSinceIsSaidAndSkippedOnlyWithConsent()
    {
        const QString id = m_stage->addPair();
        openWindow();
        editTitle(QStringLiteral("Second"));
        editTitle(QStringLiteral("Third"));
        editElsewhere(id, QStringLiteral("Shop"));
        undo();
        QCOMPARE(dialogName(), QStringLiteral("skipDialog"));
        const QString said = visibleText(dialog());
        QVERIFY2(said.contains(QStringLiteral("edit “Third”")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("The next one is: edit “Second”.")),
                 qPrintable(said));
        click(named<QWidget>(dialog(), "cancelButton"));
        closed();
        QCOMPARE(entryText(0), QStringLiteral("Undo: edit “Third”"));
        undo();
        click(named<QWidget>(dialog(), "sureButton"));
        closed();
        QCOMPARE(remark(), QStringLiteral("Skipped: edit “Third”."));
        QCOMPARE(entryText(0), QStringLiteral("Undo: edit “Second”"));
        QCOMPARE(title(id), QStringLiteral("Third"));
        QCOMPARE(record(id).customer, QStringLiteral("Shop"));
    }

    void whatIsThrownAwayForGoodIsNotBroughtBack()
    {
        const QString id = m_stage->addPair();
        openWindow();
        removeSelected();
        VERIFY_OK(app::Bin(m_stage->session).discard(id));
        undo();
        QCOMPARE(dialogName(), QStringLiteral("skipDialog"));
        QVERIFY(visibleText(dialog()).contains(QLatin1String("Nothing is behind it.")));
        click(named<QWidget>(dialog(), "sureButton"));
        closed();
        QVERIFY(!entry(0)->isEnabled());
        QCOMPARE(m_stage->records().size(), size_t {0});
    }

    void anImportThatWasEditedSinceAsksFirst()
    {
        openWindow();
        importSample();
        const QString id = m_stage->records().front().id;
        editElsewhere(id, QStringLiteral("Shop"));
        undo();
        QCOMPARE(dialogName(), QStringLiteral("undoDialog"));
        QVERIFY2(visibleText(dialog()).contains(
                     QLatin1String("Somebody has edited 1 of its 1 records since.")),
                 qPrintable(visibleText(dialog())));
        QCOMPARE(dialog()->focusWidget(), named<QWidget>(dialog(), "cancelButton"));
        click(named<QWidget>(dialog(), "cancelButton"));
        closed();
        QCOMPARE(m_stage->records().size(), size_t {1});
        undo();
        click(named<QWidget>(dialog(), "sureButton"));
        closed();
        QCOMPARE(m_stage->records().size(), size_t {0});
        // Taking it in again would be something else: it is not offered.
        QVERIFY(!entry(1)->isEnabled());
    }

    void anEditTakenBackLeavesTheImportToBeTakenBack()
    {
        openWindow();
        importSample();
        editTitle(QStringLiteral("Mine"));
        undo();
        undo();
        QVERIFY(dialog() == nullptr);
        QCOMPARE(m_stage->records().size(), size_t {0});
        QVERIFY(!entry(0)->isEnabled());
    }

    void lockingForgetsThemAll()
    {
        const QString id = m_stage->addPair();
        openWindow();
        editTitle(QStringLiteral("Second"));
        removeSelected();
        undo();
        m_stage->session.lock();
        QCOMPARE(entryText(0), QStringLiteral("Undo"));
        QCOMPARE(entryText(1), QStringLiteral("Redo"));
        m_stage->unlock();
        undo();
        redo();
        QCOMPARE(title(id), QStringLiteral("Second"));
    }

    void lockedWhileItAsksNothingIsTakenBack()
    {
        openWindow();
        importSample();
        editElsewhere(m_stage->records().front().id, QStringLiteral("Shop"));
        undo();
        QCOMPARE(dialogName(), QStringLiteral("undoDialog"));
        m_stage->session.lock();
        closed();
        m_stage->unlock();
        QCOMPARE(m_stage->records().size(), size_t {1});
    }
};

EAB_UI_TEST_MAIN(TestUndo)
#include "tst_undo.moc"
