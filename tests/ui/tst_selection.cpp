// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "app/uses/Records.h"
#include "base/File.h"
#include "tests/support/CpuTimer.h"
#include "tests/ui/WindowTest.h"
#include "ui/common/WorkDialog.h"
#include "ui/credentials/RecordListModel.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

constexpr int many = 25; // more than are done at once
constexpr int patience = 60000;

} // namespace

/** Several records of the list, and what is done with all of them. */
class TestSelection : public WindowTest
{
    Q_OBJECT

private:
    void openOnAll()
    {
        openWindow();
        goToAll();
    }
    void goToAll() const
    {
        auto *places = on<QListView>("places");
        for (int row = 0; row < places->model()->rowCount(); ++row) {
            if (places->model()->index(row, 0).data().toString() == QLatin1String("All records"))
                places->setCurrentIndex(places->model()->index(row, 0));
        }
    }
    QString addPair(const QString &kid, const QStringList &tags = {})
    {
        return m_stage->addPair({.kid = kid,
                                 .order = QStringLiteral("HB-") + kid,
                                 .reference = QStringLiteral("ref-") + kid,
                                 .domains = {kid + QStringLiteral(".example.org")},
                                 .tags = tags});
    }
    void addPairs(int count)
    {
        for (int i = 0; i < count; ++i)
            addPair(QStringLiteral("kid%1").arg(i));
    }
    QListView *list() const { return on<QListView>("recordList"); }
    int rows() const { return list()->model()->rowCount(); }
    int selected() const
    {
        return static_cast<int>(list()->selectionModel()->selectedRows().size());
    }
    void selectAll() const
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys,
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    QWidget *page() const { return on<QWidget>("selectionPane"); }
    QString title() const { return on<QLabel>("selectionTitle")->text(); }
    QString remark() const { return on<MessageBar>("remark")->text(); }
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    int archived()
    {
        const auto all = m_stage->records();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto &record) {
            return record.status == domain::RecordStatus::Archived;
        }));
    }
    int tagged(const char *tag)
    {
        const auto all = m_stage->records();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [tag](const auto &record) {
            return record.tags.contains(QLatin1String(tag));
        }));
    }
    /** What the records say, without the versions in which they came to say it. */
    QStringList saying()
    {
        QStringList said;
        for (const domain::Record &record : m_stage->records())
            said << record.id + record.tags.join(QLatin1Char(','))
                    + domain::statusName(record.status);
        said.sort();
        return said;
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

    void severalGiveWayToAPageOfTheirOwn()
    {
        addPairs(3);
        openOnAll();
        clickRow(0);
        QVERIFY(on<QWidget>("recordPage")->isVisible());
        clickRow(2, Qt::ControlModifier);
        QVERIFY(page()->isVisible() && !on<QWidget>("recordPage")->isVisible());
        QCOMPARE(title(), QStringLiteral("2 records selected"));
        clickRow(0);
        clickRow(2, Qt::ShiftModifier);
        QCOMPARE(title(), QStringLiteral("3 records selected"));
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(selected(), 1);
        QVERIFY(!page()->isVisible() && on<QWidget>("recordPage")->isVisible());
        QCOMPARE(list()->currentIndex().row(), 2);
        selectAll();
        QCOMPARE(title(), QStringLiteral("3 records selected"));
        click(on<QWidget>("oneRecordButton"));
        QCOMPARE(selected(), 1);
        QVERIFY(list()->hasFocus());
        // Of two, the one that stays is shown, though the other was touched last.
        clickRow(0);
        clickRow(1, Qt::ControlModifier);
        clickRow(0, Qt::ControlModifier);
        QVERIFY(on<QWidget>("recordPage")->isVisible());
        QCOMPARE(on<QLabel>("recordTitle")->text(), m_stage->records().at(1).title);
    }

    void whatIsDoneIsOneStepOfUndo_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("undone");
        const auto row
            = [](const char *name, const char *button, const char *done, const char *undone) {
                  QTest::newRow(name) << QString::fromLatin1(button) << QString::fromUtf8(done)
                                      << QString::fromUtf8(undone);
              };
        row("tag", "tagManyButton", "Tag “shop, far away” added to 3 records.",
            "Taken back: tag 3 records “shop, far away”.");
        row("untag", "untagManyButton", "Tag “old” taken from 2 records.",
            "Taken back: take the tag “old” from 2 records.");
        row("archive", "archiveManyButton", "3 records moved to the archive.",
            "Taken back: archive 3 records.");
        row("remove", "removeManyButton", "3 records moved to the bin for 30 days.",
            "Taken back: remove 3 records.");
    }

    void whatIsDoneIsOneStepOfUndo()
    {
        QFETCH(QString, button);
        QFETCH(QString, done);
        QFETCH(QString, undone);
        addPair(QStringLiteral("a"), {QStringLiteral("old")});
        addPair(QStringLiteral("b"), {QStringLiteral("old")});
        addPair(QStringLiteral("c"));
        openOnAll();
        const QStringList before = saying();
        selectAll();
        on<QLineEdit>("tagManyField")->setText(QStringLiteral(" shop, far away ,"));
        auto *pressed = on<QPushButton>(button.toLatin1().constData());
        if (pressed->menu() != nullptr)
            pressed->menu()->actions().constFirst()->trigger();
        else
            click(pressed);
        QCOMPARE(remark(), done);
        const QStringList after = saying();
        QVERIFY(after != before);
        undo();
        QCOMPARE(remark(), undone);
        QCOMPARE(saying(), before);
        redo();
        QCOMPARE(saying(), after);
        undo();
        QCOMPARE(saying(), before);
        undo();
        QCOMPARE(remark(), QStringLiteral("There is nothing more to take back."));
    }

    void theyComeOutOfTheArchiveTogether()
    {
        addPairs(2);
        for (const domain::Record &record : m_stage->records()) {
            app::RecordChanges changes;
            changes.status = domain::RecordStatus::Archived;
            VERIFY_OK(app::Records(m_stage->session).edit(record.id, std::move(changes)));
        }
        openOnAll();
        auto *places = on<QListView>("places");
        for (int row = 0; row < places->model()->rowCount(); ++row) {
            if (places->model()->index(row, 0).data().toString() == QLatin1String("Archive"))
                places->setCurrentIndex(places->model()->index(row, 0));
        }
        selectAll();
        QVERIFY(!on<QWidget>("archiveManyButton")->isVisible());
        click(on<QWidget>("unarchiveManyButton"));
        QCOMPARE(remark(), QStringLiteral("2 records taken out of the archive."));
        QCOMPARE(archived(), 0);
    }

    void whatIsLikeThatAlreadyIsLeftAlone()
    {
        addPair(QStringLiteral("a"), {QStringLiteral("shop")});
        addPair(QStringLiteral("b"), {QStringLiteral("shop")});
        openOnAll();
        selectAll();
        on<QLineEdit>("tagManyField")->setText(QStringLiteral("shop"));
        click(on<QWidget>("tagManyButton"));
        QCOMPARE(remark(), QStringLiteral("They are like that already."));
        for (const domain::Record &record : m_stage->records())
            QCOMPARE(record.version, 1);
    }

    void whatOneOfThemHasBecomeSinceIsNotOverwritten()
    {
        addPairs(3);
        openOnAll();
        selectAll();
        click(on<QWidget>("archiveManyButton"));
        app::RecordChanges changes;
        changes.status = domain::RecordStatus::Active;
        VERIFY_OK(
            app::Records(m_stage->session).edit(m_stage->records().front().id, std::move(changes)));
        undo();
        QVERIFY(dialog() != nullptr); // it can be taken back no longer, and nothing of it was
        QCOMPARE(archived(), 2);
        click(named<QWidget>(dialog(), "cancelButton"));
    }

    void theySelectedStaySoWhileTheListChanges()
    {
        addPairs(4);
        openOnAll();
        clickRow(1);
        clickRow(3, Qt::ControlModifier);
        on<QLineEdit>("tagManyField")->setText(QStringLiteral("shop"));
        click(on<QWidget>("tagManyButton"));
        QCOMPARE(selected(), 2);
        QCOMPARE(tagged("shop"), 2);
        addPair(QStringLiteral("new"));
        m_stage->clock.advance(3600);
        m_stage->session.passTime();
        on<QToolButton>("groupButton")->click();
        QCOMPARE(selected(), 2);
        for (const QModelIndex &index : list()->selectionModel()->selectedRows()) {
            const auto record = app::Records(m_stage->session)
                                    .find(index.data(RecordListModel::IdRole).toString());
            QVERIFY(record && record->tags.contains(QStringLiteral("shop")));
        }
        on<QToolButton>("groupButton")->click();
    }

    void keysActOnWhatIsSelected()
    {
        addPairs(5);
        openOnAll();
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F2); // of one record only
        QVERIFY(dialog() == nullptr);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rows(), 3);
        QCOMPARE(remark(), QStringLiteral("2 records moved to the bin for 30 days."));
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(rows(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rows(), 0);
        const auto bin = app::Bin(m_stage->session).all();
        QVERIFY(bin && bin->size() == 5);
        for (int i = 0; i < 3; ++i)
            undo();
        QCOMPARE(rows(), 5);
        QCOMPARE(selected(), 1);
    }

    void theMenuIsForAllOfThem()
    {
        addPairs(3);
        openOnAll();
        selectAll();
        const QRect row = list()->visualRect(list()->model()->index(1, 0));
        const auto menu = [&] {
            emit list()->customContextMenuRequested(row.center());
            return on<QMenu>("manyMenu");
        };
        QMenu *first = menu();
        QStringList texts;
        for (const QAction *action : first->actions()) {
            if (!action->isSeparator())
                texts << action->text().remove(QLatin1Char('&'));
        }
        QCOMPARE(texts,
                 (QStringList {QStringLiteral("Add a tag..."), QStringLiteral("Archive"),
                               QStringLiteral("Save their deadlines as a calendar..."),
                               QStringLiteral("Remove")}));
        first->actions().constFirst()->trigger();
        QVERIFY(on<QLineEdit>("tagManyField")->hasFocus());
        first->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QMenu *second = menu();
        second->actions().constLast()->trigger();
        second->close();
        QCOMPARE(rows(), 0);
    }

    void aSupportLoginSeesNothingThatDoesNothing()
    {
        m_stage = std::make_unique<Stage>();
        addPairs(2);
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        openOnAll();
        selectAll();
        QCOMPARE(title(), QStringLiteral("2 records selected"));
        QStringList seen;
        for (const auto *button : page()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                seen << button->objectName();
        }
        seen.sort();
        QCOMPARE(seen,
                 (QStringList {QStringLiteral("calendarManyButton"),
                               QStringLiteral("oneRecordButton")}));
        QVERIFY(!on<QWidget>("tagManyField")->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rows(), 2);
    }

    void theirDeadlinesAreSavedAsACalendar()
    {
        addPair(QStringLiteral("a"));
        addPair(QStringLiteral("b"));
        addPair(QStringLiteral("c"));
        openOnAll();
        clickRow(0);
        clickRow(1, Qt::ControlModifier);
        click(on<QWidget>("calendarManyButton"));
        const QString path = m_stage->path(QStringLiteral("dates.ics"));
        chooseFile(path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray calendar = readFile(path, 1 << 20).value();
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QVERIFY(!calendar.contains(QByteArray(32, 'k').toBase64().first(40)));
        QCOMPARE(remark(), QStringLiteral("2 deadlines saved in %1. No key is in it.").arg(path));
    }

    void manyCanBeGivenUp()
    {
        addPairs(many);
        openOnAll();
        selectAll();
        click(on<QWidget>("removeManyButton"));
        auto *work = on<WorkDialog>("workDialog");
        QTRY_VERIFY(named<QProgressBar>(work, "workBar")->value() > 0);
        work->reject();
        QCOMPARE(remark(), QStringLiteral("Cancelled. Nothing was changed."));
        QCOMPARE(m_stage->records().size(), size_t {many});
        QCOMPARE(rows(), many);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // The vault is for everybody again.
        click(on<QWidget>("archiveManyButton"));
        QTRY_COMPARE_WITH_TIMEOUT(archived(), many, patience);
    }

    void manyAreTakenBackAsOne()
    {
        addPairs(many);
        openOnAll();
        selectAll();
        click(on<QWidget>("removeManyButton"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), many, patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(remark(), QStringLiteral("Taken back: remove %1 records.").arg(many));
        redo();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, patience);
    }

    void lockedMeanwhileNothingWasChanged()
    {
        addPairs(many);
        openOnAll();
        selectAll();
        click(on<QWidget>("removeManyButton"));
        QTRY_VERIFY(on<QProgressBar>("workBar")->value() > 0);
        m_stage->session.lock();
        m_stage->unlock();
        QCOMPARE(m_stage->records().size(), size_t {many});
    }

    void howItIsSortedIsChosenAndRemembered()
    {
        addPair(QStringLiteral("b"));
        addPair(QStringLiteral("a"));
        openOnAll();
        clickRow(0);
        const QString first = list()->currentIndex().data(RecordListModel::IdRole).toString();
        auto *sort = on<QToolButton>("sortButton");
        QCOMPARE(sort->accessibleName(), QStringLiteral("Sort the list: Most urgent first"));
        const auto choose = [this](int entry) {
            on<QToolButton>("sortButton")->menu()->actions().at(entry)->trigger();
        };
        choose(2);
        QCOMPARE(sort->accessibleName(), QStringLiteral("Sort the list: By domain or name"));
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("a.example.org"));
        QCOMPARE(list()->currentIndex().data(RecordListModel::IdRole).toString(), first);
        QCOMPARE(selected(), 1);
        m_window.reset();
        openOnAll();
        QCOMPARE(on<QToolButton>("sortButton")->accessibleName(),
                 QStringLiteral("Sort the list: By domain or name"));
        QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("a.example.org"));
        choose(0);
    }

    void escapeInTheSearchStaysWithTheRecord_data()
    {
        QTest::addColumn<bool>("archived");
        QTest::newRow("far down in the same place") << false;
        QTest::newRow("in the archive") << true;
    }

    void escapeInTheSearchStaysWithTheRecord()
    {
        QFETCH(bool, archived);
        addPairs(many);
        const QString id = m_stage->records().back().id;
        if (archived) {
            app::RecordChanges changes;
            changes.status = domain::RecordStatus::Archived;
            VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
        }
        openOnAll();
        const auto found = app::Records(m_stage->session).find(id);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = on<QLineEdit>("searchField");
        QTest::keyClicks(search, found->kid + QStringLiteral(".example"));
        QCOMPARE(list()->currentIndex().data(RecordListModel::IdRole).toString(), id);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(archived || rows() == many);
        QCOMPARE(list()->currentIndex().data(RecordListModel::IdRole).toString(), id);
        QCOMPARE(selected(), 1);
        QCOMPARE(on<QLabel>("recordTitle")->text(), found->title);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        QVERIFY(list()->hasFocus());
    }

    void aNewRecordIsBroughtIntoView()
    {
        addPairs(many);
        openOnAll();
        on<QToolButton>("sortButton")->menu()->actions().at(3)->trigger(); // by order number
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        retype(named<QWidget>(dialog(), "orderField"), QStringLiteral("ZZ-1"));
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(list()->currentIndex().row(), many);
        QCOMPARE(selected(), 1);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        // Also where it was selected and scrolled away.
        list()->scrollToTop();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        retype(named<QWidget>(dialog(), "notesField"), QStringLiteral("called"));
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        on<QToolButton>("sortButton")->menu()->actions().at(0)->trigger();
    }

    void aHeldKeySelectsNoMore()
    {
        addPairs(3);
        openOnAll();
        clickRow(0);
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(rows(), 2);
        clickRow(1);
        undo(); // Ctrl is held while the list selects what is back
        QCOMPARE(selected(), 1);
        QVERIFY(!page()->isVisible());
    }
};

EAB_UI_TEST_MAIN(TestSelection)
#include "tst_selection.moc"
