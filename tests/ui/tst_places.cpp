// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Bin.h"
#include "app/uses/Inbox.h"
#include "app/uses/Messages.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "tests/ui/WindowTest.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/credentials/RecordListModel.h"
#include "ui/intake/SourceView.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

namespace {

constexpr const char *nothingInIt = "Dear customer, thank you for your letter.";

} // namespace

/** The two places that show no records: what was removed, and the letter box. */
class TestPlaces : public WindowTest
{
    Q_OBJECT

private:
    QWidget *bin() const { return on<QWidget>("binPage"); }
    QWidget *letters() const { return on<QWidget>("lettersPage"); }
    /** As it is heard: its name and how many. */
    QString heard(const QString &place) const
    {
        const QAbstractItemModel *model = on<QListView>("places")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == place)
                return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    void go(const QString &place) const
    {
        auto *view = on<QListView>("places");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == place)
                return QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                         view->visualRect(index).center());
        }
        QFAIL(qPrintable(QStringLiteral("no place ") + place));
    }
    static QStringList rows(const QWidget *page, const char *name, int column = 0)
    {
        const auto *table = named<QTableWidget>(page, name);
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, column)->text();
        return texts;
    }
    QStringList inBin(int column = 0) const { return rows(bin(), "binTable", column); }
    QStringList waiting(int column = 0) const { return rows(letters(), "lettersTable", column); }
    QString selected() const
    {
        return on<QListView>("recordList")->currentIndex().data(RecordListModel::IdRole).toString();
    }
    QString remark() const { return on<MessageBar>("remark")->text(); }
    QString removed(const QString &order)
    {
        QString id = m_stage->addOrder(order, now.addDays(-2));
        mustBeDone(app::Records(m_stage->session).remove(id));
        m_stage->clock.advance(60);
        return id;
    }
    static void mustBeDone(const Result<void> &done)
    {
        if (!done)
            qFatal("not done: %s", qPrintable(errorName(done.error().code)));
    }
    void put(const QString &name, const QByteArray &content)
    {
        mustBeDone(m_stage->session.putIntoInbox(name, content));
        m_stage->clock.advance(60);
    }
    QStringList messagesOf(const QString &id)
    {
        QStringList names;
        if (const auto lines = app::Messages(m_stage->session).ofRecord(id)) {
            for (const app::MessageLine &line : *lines)
                names << line.name;
        }
        return names;
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

    void whatWasRemovedHasAPlace()
    {
        const QString kept = m_stage->addPair();
        openWindow();
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, nothing here"));
        go(QStringLiteral("Removed"));
        QVERIFY(bin()->isVisible());
        QVERIFY(named<QWidget>(bin(), "binNothing")->isVisible());
        for (const char *gone : {"binTable", "restoreButton", "discardButton", "emptyBinButton"})
            QVERIFY2(!named<QWidget>(bin(), gone)->isVisible(), gone);
        go(QStringLiteral("All records"));
        QVERIFY(!bin()->isVisible());
        QCOMPARE(selected(), kept);
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, 1"));
        // Nothing is left, and the place is still to be reached.
        QVERIFY(on<QWidget>("emptyPage")->isVisible());
        go(QStringLiteral("Removed"));
        QVERIFY(bin()->isVisible());
        QCOMPARE(inBin(), QStringList {QStringLiteral("CaaS Licence OV, www.example.org")});
        QVERIFY(inBin(1).front().contains(QLatin1String("HB-77120")));
        QVERIFY(!inBin(3).front().isEmpty());
        // A search looks at records, wherever one is.
        retype(on<QWidget>("searchField"), QStringLiteral("zzz"));
        QVERIFY(!bin()->isVisible());
        retype(on<QWidget>("searchField"), {});
        QVERIFY(bin()->isVisible());
    }

    void itIsBroughtBackAndChosen_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("the button") << false;
        QTest::newRow("Return in the list") << true;
    }
    void itIsBroughtBackAndChosen()
    {
        QFETCH(bool, byKeys);
        m_stage->addPair();
        const QString first = removed(QStringLiteral("HB-1"));
        const QString second = removed(QStringLiteral("HB-2"));
        openWindow();
        go(QStringLiteral("Removed"));
        QCOMPARE(inBin(1), (QStringList {QStringLiteral("HB-2"), QStringLiteral("HB-1")}));
        auto *table = named<QTableWidget>(bin(), "binTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        if (byKeys)
            QTest::keyClick(table, Qt::Key_Return);
        else
            click(named<QWidget>(bin(), "restoreButton"));
        QVERIFY(!bin()->isVisible());
        QCOMPARE(selected(), first);
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, 1"));
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, 2"));
        QVERIFY(app::Bin(m_stage->session).find(second));
    }

    void itIsThrownAwayAfterAQuestion()
    {
        removed(QStringLiteral("HB-1"));
        removed(QStringLiteral("HB-2"));
        openWindow();
        go(QStringLiteral("Removed"));
        auto *sure = named<QWidget>(bin(), "sureDiscardButton");
        click(named<QWidget>(bin(), "discardButton"));
        QVERIFY(sure->isVisible());
        QVERIFY(visibleText(bin()).contains(QLatin1String("cannot be undone")));
        QVERIFY(named<QWidget>(bin(), "keepButton")->hasFocus());
        click(named<QWidget>(bin(), "keepButton"));
        QVERIFY(!sure->isVisible());
        QCOMPARE(inBin().size(), 2);
        click(named<QWidget>(bin(), "discardButton"));
        click(sure);
        QCOMPARE(inBin(1), QStringList {QStringLiteral("HB-1")});
        QVERIFY(remark().endsWith(QLatin1String("is thrown away for good.")));
        QVERIFY(!on<MessageBar>("remark")->actionButton()->isVisible());
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, 1"));
    }

    void itIsEmptiedAfterAQuestion()
    {
        for (const char *order : {"HB-1", "HB-2", "HB-3"})
            removed(QString::fromLatin1(order));
        openWindow();
        go(QStringLiteral("Removed"));
        click(named<QWidget>(bin(), "emptyBinButton"));
        QVERIFY(visibleText(bin()).contains(QLatin1String("3 removed records")));
        // Another choice is another question.
        named<QTableWidget>(bin(), "binTable")->setCurrentCell(1, 0);
        QVERIFY(!named<QWidget>(bin(), "sureDiscardButton")->isVisible());
        click(named<QWidget>(bin(), "emptyBinButton"));
        click(named<QWidget>(bin(), "sureDiscardButton"));
        QCOMPARE(remark(), QStringLiteral("3 records thrown away for good."));
        QVERIFY(named<QWidget>(bin(), "binNothing")->isVisible());
        QCOMPARE(heard(QStringLiteral("Removed")), QStringLiteral("Removed, nothing here"));
    }

    void whoMayChangeNothingOnlyLooks_data()
    {
        QTest::addColumn<bool>("support");
        QTest::newRow("support") << true;
        QTest::newRow("opened to look") << false;
    }
    void whoMayChangeNothingOnlyLooks()
    {
        QFETCH(bool, support);
        removed(QStringLiteral("HB-1"));
        put(QStringLiteral("a.txt"), nothingInIt);
        m_stage->session.lock();
        if (support)
            VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        else
            m_stage->unlock(app::Access::LookOnly);
        openWindow();
        go(QStringLiteral("Removed"));
        QCOMPARE(inBin().size(), 1);
        for (const char *gone : {"restoreButton", "discardButton", "emptyBinButton"})
            QVERIFY2(!named<QWidget>(bin(), gone)->isVisible(), gone);
        auto *table = named<QTableWidget>(bin(), "binTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(inBin().size(), 1);
        QCOMPARE(heard(QStringLiteral("Letter box")), QString());
    }

    void lockingForgetsThePlaces()
    {
        removed(QStringLiteral("HB-quay"));
        put(QStringLiteral("quay.txt"), nothingInIt);
        openWindow();
        go(QStringLiteral("Letter box"));
        QCOMPARE(waiting().size(), 1);
        m_stage->session.lock();
        QVERIFY(inBin().isEmpty());
        QVERIFY(waiting().isEmpty());
    }

    void lettersAreListedWithWhatIsInThem()
    {
        m_stage->addPair();
        put(QStringLiteral("a.eml"), app::sampleOrderMail(now.addDays(-4)));
        put(QStringLiteral("b.txt"), nothingInIt);
        QFile broken(m_stage->vaultPath() + QStringLiteral("/inbox/z-broken"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no letter") > 0);
        broken.close();
        openWindow();
        QCOMPARE(heard(QStringLiteral("Letter box")), QStringLiteral("Letter box, 3"));
        go(QStringLiteral("Letter box"));
        QVERIFY(letters()->isVisible());
        QCOMPARE(waiting(),
                 (QStringList {QStringLiteral("a.eml"), QStringLiteral("b.txt"),
                               QStringLiteral("z-broken")}));
        QCOMPARE(waiting(2).at(0), QStringLiteral("1 purchase found."));
        QVERIFY(waiting(2).at(1).startsWith(QLatin1String("No key identifier")));
        QVERIFY(waiting(2).at(2).startsWith(QLatin1String("It does not open")));
        // What does not open can only be thrown away.
        auto *table = named<QTableWidget>(letters(), "lettersTable");
        table->setCurrentCell(2, 0);
        for (const char *closed : {"lookButton", "fileLetterButton"})
            QVERIFY2(!named<QPushButton>(letters(), closed)->isEnabled(), closed);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog() == nullptr);
        click(named<QWidget>(letters(), "discardLetterButton"));
        QVERIFY(visibleText(letters()).contains(QLatin1String("Nobody has read")));
        click(named<QWidget>(letters(), "keepButton"));
        QCOMPARE(waiting().size(), 3);
        click(named<QWidget>(letters(), "discardLetterButton"));
        click(named<QWidget>(letters(), "sureDiscardButton"));
        QCOMPARE(waiting().size(), 2);
        QCOMPARE(remark(), QStringLiteral("“z-broken” is thrown away."));
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {2});
        QCOMPARE(heard(QStringLiteral("Letter box")), QStringLiteral("Letter box, 2"));
    }

    void aLetterIsLookedAtMasked()
    {
        put(QStringLiteral("a.eml"), app::sampleOrderMail(now.addDays(-4)));
        openWindow();
        go(QStringLiteral("Letter box"));
        click(named<QWidget>(letters(), "lookButton"));
        QCOMPARE(dialogName(), QStringLiteral("sourceDialog"));
        const QString text = named<SourceView>(dialog(), "sourceView")->toPlainText();
        QVERIFY(text.contains(QStringLiteral("••••")));
        QVERIFY(text.contains(QLatin1String("HB-77120")));
    }

    void aLetterIsFiledByHand()
    {
        const QString id = m_stage->addPair();
        m_stage->addPair({.kid = QStringLiteral("kid-2"),
                          .fill = 'b',
                          .order = QStringLiteral("HB-2"),
                          .reference = QStringLiteral("5544332299"),
                          .product = QStringLiteral("Other")});
        put(QStringLiteral("b.txt"), nothingInIt);
        openWindow();
        go(QStringLiteral("Letter box"));
        click(named<QWidget>(letters(), "fileLetterButton"));
        QCOMPARE(dialogName(), QStringLiteral("fileLetterDialog"));
        auto *file = named<QPushButton>(dialog(), "fileButton");
        QVERIFY(!file->isEnabled());
        QVERIFY(dialog()->findChild<QWidget *>(QStringLiteral("checkButton")) == nullptr);
        retype(named<QWidget>(dialog(), "findField"), QStringLiteral("zzz"));
        QVERIFY(!file->isEnabled());
        retype(named<QWidget>(dialog(), "findField"), QStringLiteral("HB-77120"));
        QVERIFY(file->isEnabled());
        click(file);
        closed();
        QCOMPARE(messagesOf(id), QStringList {QStringLiteral("b.txt")});
        QCOMPARE(selected(), id);
        QCOMPARE(remark(),
                 QStringLiteral("“b.txt” is kept with “CaaS Licence OV, www.example.org”."));
        QCOMPARE(heard(QStringLiteral("Letter box")), QString());
        QVERIFY(on<QWidget>("recordList")->isVisible());
        // By mistake: it waits again.
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(messagesOf(id), QStringList());
        QCOMPARE(heard(QStringLiteral("Letter box")), QStringLiteral("Letter box, 1"));
        go(QStringLiteral("Letter box"));
        QCOMPARE(waiting(), QStringList {QStringLiteral("b.txt")});
    }

    void aLetterIsTypedIn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("order");
        QTest::newRow("nothing found") << QByteArray(nothingInIt) << "";
        QTest::newRow("an order without a usable pair")
            << QByteArray("EAB Key ID: kid-1\nOrder Number: HB-5\n") << "HB-5";
    }
    void aLetterIsTypedIn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, order);
        put(QStringLiteral("b.txt"), content);
        openWindow();
        go(QStringLiteral("Letter box"));
        click(named<QWidget>(letters(), "fileLetterButton"));
        click(named<QWidget>(dialog(), "typeInButton"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(dialogName(), QStringLiteral("recordEditor"));
        QCOMPARE(named<QLineEdit>(dialog(), "orderField")->text(), order);
        retype(named<QWidget>(dialog(), "kidField"), {});
        retype(named<QWidget>(dialog(), "orderField"), QStringLiteral("HB-6"));
        click(named<QWidget>(dialog(), "saveButton"));
        closed();
        QCOMPARE(m_stage->records().size(), size_t {1});
        const QString id = m_stage->records().front().id;
        QCOMPARE(messagesOf(id), QStringList {QStringLiteral("b.txt")});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {0});
        QCOMPARE(selected(), id);
        // Typed in by mistake: it waits again.
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(m_stage->records().size(), size_t {0});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {1});
    }

    void whatWasFoundIsCheckedFirst()
    {
        put(QStringLiteral("a.eml"), app::sampleOrderMail(now.addDays(-4)));
        put(QStringLiteral("b.txt"), nothingInIt);
        openWindow();
        go(QStringLiteral("Letter box"));
        click(named<QWidget>(letters(), "fileLetterButton"));
        click(named<QWidget>(dialog(), "checkButton"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(dialogName(), QStringLiteral("importDialog"));
        click(named<QWidget>(dialog(), "saveButton"));
        closed();
        QCOMPARE(m_stage->records().size(), size_t {1});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {1}); // the other one waits on
        // Saved by mistake: it waits again.
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(m_stage->records().size(), size_t {0});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {2});
        QCOMPARE(heard(QStringLiteral("Letter box")), QStringLiteral("Letter box, 2"));
    }

    void whatIsTypedInFromThePreviewTakesItsLetterAlong()
    {
        put(QStringLiteral("b.txt"), nothingInIt);
        openWindow();
        click(on<QWidget>("inboxButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        click(named<QWidget>(dialog(), "saveButton")); // type it in instead
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(dialogName(), QStringLiteral("recordEditor"));
        retype(named<QWidget>(dialog(), "orderField"), QStringLiteral("HB-6"));
        click(named<QWidget>(dialog(), "saveButton"));
        closed();
        QCOMPARE(messagesOf(m_stage->records().front().id), QStringList {QStringLiteral("b.txt")});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {0});
    }

    void aKeyThatIsKnownOtherwiseIsAsked()
    {
        m_stage->addPair();
        put(QStringLiteral("c.txt"),
            "EAB Key ID: kid-1\nEAB MAC Key: enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6eno\n"
            "ACME Server URL: https://acme.example/directory\n");
        openWindow();
        go(QStringLiteral("Letter box"));
        click(named<QWidget>(letters(), "fileLetterButton"));
        retype(named<QWidget>(dialog(), "findField"), QStringLiteral("77120"));
        click(named<QWidget>(dialog(), "fileButton"));
        closed();
        QVERIFY2(remark().startsWith(QLatin1String("What is told otherwise is kept")),
                 qPrintable(remark()));
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {0});
        QVERIFY(m_stage->records().front().openQuestions > 0);
        QVERIFY(m_stage->records().front().hasPair());
    }

    void manyLettersAreReadInSlices()
    {
        for (int i = 0; i < 40; ++i)
            put(QStringLiteral("%1.txt").arg(i, 2, 10, QLatin1Char('0')), nothingInIt);
        openWindow();
        go(QStringLiteral("Letter box"));
        QTRY_COMPARE(waiting().size(), 40);
        QVERIFY(!named<QWidget>(letters(), "lettersNothing")->isVisible());
    }
};

EAB_UI_TEST_MAIN(TestPlaces)
#include "tst_places.moc"
