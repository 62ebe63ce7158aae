// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/WindowTest.h"
#include "ui/common/WorkDialog.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** 32 times "n", as unpadded base64url. */
const QByteArray key = "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4";
const QByteArray shortKey = "c3Nzc3Nzc3Nzc3Nzc3Nzcw";

QByteArray pairText(const QByteArray &kid, const QByteArray &hmac = key)
{
    return "EAB Key ID: " + kid + "\nEAB MAC Key: " + hmac
        + "\nACME Server URL: https://acme.example/directory\n";
}

} // namespace

/** What comes into the window in numbers, in bad moments, or too large. */
class TestIntake : public WindowTest
{
    Q_OBJECT

private:
    QString remark() const
    {
        const auto *bar = on<MessageBar>("remark");
        return bar->isVisible() ? bar->text() : QString();
    }
    QString saidWhileLocked() const
    {
        const auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("unlockMessage"));
        return bar != nullptr && bar->isVisible() ? bar->text() : QString();
    }
    QList<QDialog *> dialogs(const QString &name) const
    {
        QList<QDialog *> open;
        for (auto *dialog : m_window->findChildren<QDialog *>(name)) {
            if (dialog->isVisible())
                open << dialog;
        }
        return open;
    }
    QDialog *preview() const { return dialogs(QStringLiteral("importDialog")).value(0); }
    void openPreview(const QStringList &files) const
    {
        m_window->takeFiles(files);
        QTRY_VERIFY(preview() != nullptr);
        QTRY_VERIFY(saveButton()->isEnabled());
    }
    QPushButton *saveButton() const { return named<QPushButton>(preview(), "saveButton"); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_stage->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /** So many mails with a pair, and others in which there is none. */
    QStringList mails(int good, int empty) const
    {
        QStringList paths;
        for (int i = 0; i < good; ++i)
            paths << file(QStringLiteral("order-%1.txt").arg(i),
                          pairText("kid-of-file-" + QByteArray::number(i)));
        for (int i = 0; i < empty; ++i)
            paths << file(QStringLiteral("holiday-%1.txt").arg(i), "See you in two weeks.\n");
        return paths;
    }

private slots:
    void init()
    {
        failOnWarnings();
        build(Stage::Door::Owner);
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void theSumSaysWhatBecameOfEach()
    {
        m_stage->takeIn(pairText("kid-known"));
        m_stage->takeIn(noticeText("HB-1", "Alpha Shield"));
        QStringList files = mails(3, 4);
        files << file(QStringLiteral("known.eml"), pairText("kid-known"))
              << file(QStringLiteral("adds.eml"), noticeText("HB-1", "Alpha Shield", "5544332211"))
              << file(QStringLiteral("short.eml"), pairText("kid-short", shortKey));
        openPreview(files);
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 4"));
        click(saveButton());
        QTRY_COMPARE(remark(),
                     QStringLiteral("3 records saved. Added to 1 known record. Known already: 1. "
                                    "Could not be used: 5 (holiday-0.txt, holiday-1.txt, "
                                    "holiday-2.txt and 2 more)."));
        QCOMPARE(m_stage->records().size(), size_t {5});
    }

    void twoOfTheSameAreCountedAsOne()
    {
        QStringList files = mails(4, 0);
        files << file(QStringLiteral("again.txt"), pairText("kid-of-file-0"));
        openPreview(files);
        click(saveButton());
        QTRY_COMPARE(remark(), QStringLiteral("4 records saved. Known already: 1."));
        QCOMPARE(m_stage->records().size(), size_t {4});
    }

    void twoHundredFilesAreTakenInAtOnce()
    {
        openPreview(mails(190, 10));
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 190"));
        QCOMPARE(on<QToolButton>("nothingChip")->text(), QStringLiteral("Nothing found 10"));
        click(saveButton());
        QTRY_COMPARE(m_stage->records().size(), size_t {190});
        QTRY_VERIFY2(remark().startsWith(QLatin1String("190 records saved. Could not be used: 10")),
                     qPrintable(remark()));
    }

    void whatComesMeanwhileIsLookedAtAfterIt_data()
    {
        QTest::addColumn<bool>("dropped");
        QTest::newRow("a second start of the program") << false;
        QTest::newRow("dropped onto the dialog") << true;
    }
    void whatComesMeanwhileIsLookedAtAfterIt()
    {
        QFETCH(bool, dropped);
        openPreview(mails(1, 0));
        const QString second = file(QStringLiteral("second.eml"), pairText("kid-second"));
        if (dropped) {
            QMimeData mime;
            mime.setUrls({QUrl::fromLocalFile(second)});
            QVERIFY(drop(preview(), mime));
        } else {
            m_window->openWith({second});
        }
        const auto *said = named<MessageBar>(preview(), "message");
        QTRY_COMPARE(said->text(), QStringLiteral("“second.eml” comes next."));
        QVERIFY(said->isVisible());
        QCOMPARE(dialogs(QStringLiteral("importDialog")).size(), 1);
        QCOMPARE(named<QLineEdit>(preview(), "kidField")->text(), QStringLiteral("kid-of-file-0"));
        click(saveButton());
        QTRY_VERIFY(preview() != nullptr
                    && named<QLineEdit>(preview(), "kidField")->text()
                        == QLatin1String("kid-second"));
        click(saveButton());
        QTRY_COMPARE(m_stage->records().size(), size_t {2});
        QTRY_VERIFY(preview() == nullptr);
    }

    void whatComesWhileSomethingElseIsOpenWaitsForItsEnd()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(dialogs(QStringLiteral("recordEditor")).size(), 1);
        m_window->openWith(mails(1, 0));
        QTRY_COMPARE(
            named<MessageBar>(dialogs(QStringLiteral("recordEditor")).front(), "message")->text(),
            QStringLiteral("“order-0.txt” comes next."));
        QVERIFY(preview() == nullptr);
        dialogs(QStringLiteral("recordEditor")).front()->reject();
        QTRY_VERIFY(preview() != nullptr);
    }

    void lockedWhileItIsLookedAtItWaitsInTheLetterBox_data()
    {
        QTest::addColumn<bool>("saving");
        QTest::newRow("while it is looked at") << false;
        QTest::newRow("while it is saved") << true;
    }
    void lockedWhileItIsLookedAtItWaitsInTheLetterBox()
    {
        QFETCH(bool, saving);
        openPreview(mails(60, 2));
        m_window->openWith({file(QStringLiteral("second.eml"), pairText("kid-second"))});
        QTRY_VERIFY(named<MessageBar>(preview(), "message")->isVisible());
        if (saving)
            click(saveButton());
        m_stage->session.lock();
        // Nothing of it is a record, and nothing of it is lost; a holiday note is not kept.
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {61});
        QTRY_COMPARE(saidWhileLocked(),
                     QStringLiteral("61 messages sealed. You will see them when you unlock."));
        QVERIFY(preview() == nullptr);
        m_stage->unlock();
        QVERIFY(m_stage->records().empty());
    }

    void aLetterThatIsLookedAtWhileItLocksStaysWhereItIs()
    {
        m_stage->session.lock();
        m_window->takeFiles(mails(1, 0));
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {1});
        m_stage->unlock();
        click(on<QWidget>("inboxButton"));
        QTRY_VERIFY(preview() != nullptr);
        m_stage->session.lock();
        QTRY_VERIFY(preview() == nullptr);
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {1});
    }

    void aHugePastedMailLeavesTheWindowAlive_data()
    {
        QTest::addColumn<bool>("givenUp");
        QTest::newRow("waited for") << false;
        QTest::newRow("given up") << true;
    }
    void aHugePastedMailLeavesTheWindowAlive()
    {
        QFETCH(bool, givenUp);
        QByteArray huge = pairText("kid-huge");
        while (huge.size() < 10 << 20)
            huge += "All of this is a very long signature, and no word of it is a key.\n";
        QApplication::clipboard()->setText(QString::fromLatin1(huge));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        auto *work = m_window->findChild<WorkDialog *>();
        QVERIFY(work != nullptr); // and is back
        if (givenUp) {
            work->reject();
            QTRY_COMPARE(remark(), QStringLiteral("Cancelled. Nothing was changed."));
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            QVERIFY(preview() == nullptr);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(preview() != nullptr, 60000);
        QCOMPARE(named<QLineEdit>(preview(), "kidField")->text(), QStringLiteral("kid-huge"));
    }
};

EAB_UI_TEST_MAIN(TestIntake)
#include "tst_intake.moc"
