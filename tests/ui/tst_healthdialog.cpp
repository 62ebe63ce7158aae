// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Backups.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "tests/ui/WindowTest.h"
#include "ui/common/PageDialog.h"

using namespace eab;
using namespace eab::stage;

/** How the vault is kept is told and mended in the window; and a key leaves it for whoever is still there. */
class TestHealthDialog : public WindowTest
{
    Q_OBJECT

private:
    static constexpr int fiveMinutes = 300;

    void openHealth()
    {
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(dialogName(), QStringLiteral("healthDialog"));
    }
    [[nodiscard]] QString shown(const char *topic) const
    {
        return named<QLabel>(dialog(), topic)->text();
    }
    /** Types into the dialog in front, and goes on. */
    void type(const char *field, const QString &text)
    {
        retype(named<QWidget>(dialog(), field), text);
        click(named<QWidget>(dialog(), "sureButton"));
    }
    void copyKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] static QString onClipboard() { return QGuiApplication::clipboard()->text(); }

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
        QGuiApplication::clipboard()->clear();
    }

    void whatIsAmissStandsAtTheFootAndInTheDialog()
    {
        m_stage->addPair();
        openWindow();
        QCOMPARE(on<QPushButton>("healthButton")->text(), QStringLiteral("1 thing to l&ook at"));
        click(on<QWidget>("healthButton"));
        QCOMPARE(dialogName(), QStringLiteral("healthDialog"));
        QCOMPARE(shown("health-backups"), QStringLiteral("There is no backup yet."));
        QVERIFY(
            visibleText(dialog()).contains(QStringLiteral("Needs attention: There is no backup")));
        QVERIFY(app::Backups(m_stage->session).make());
        dialog()->reject();
        closed();
        QCOMPARE(on<QPushButton>("healthButton")->text(), QStringLiteral("&All is well"));
    }

    void eachRemedyLeadsToItsPlace_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("tab");
        QTest::newRow("ways") << QByteArray("remedy-ways") << QStringLiteral("settingsDialog") << 1;
        QTest::newRow("backups") << QByteArray("remedy-backups") << QStringLiteral("settingsDialog")
                                 << 2;
        QTest::newRow("second place")
            << QByteArray("remedy-second-place") << QStringLiteral("settingsDialog") << 2;
        QTest::newRow("drill") << QByteArray("remedy-recovery") << QStringLiteral("drillDialog")
                               << -1;
        QTest::newRow("log") << QByteArray("remedy-log") << QStringLiteral("auditDialog") << -1;
    }
    void eachRemedyLeadsToItsPlace()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, place);
        QFETCH(int, tab);
        m_stage->addPair();
        openWindow();
        openHealth();
        click(named<QWidget>(dialog(), button.constData()));
        QTRY_COMPARE(dialogName(), place);
        if (tab >= 0)
            QCOMPARE(dialog()->findChild<QTabWidget *>()->currentIndex(), tab);
        dialog()->reject();
        // What has been mended is not told any more.
        if (dialog() != nullptr)
            QTRY_COMPARE(dialogName(), QStringLiteral("healthDialog"));
    }

    void aDrillIsHeldInTheWindow()
    {
        m_stage->addPair();
        openWindow();
        m_stage->clock.advance(100LL * 86400);
        openHealth();
        QVERIFY(shown("health-recovery").contains(QStringLiteral("100 days ago")));
        click(named<QWidget>(dialog(), "remedy-recovery"));
        QTRY_COMPARE(dialogName(), QStringLiteral("drillDialog"));
        type("drillField", QString());
        QVERIFY(visibleText(dialog()).contains(QStringLiteral("Type it first")));
        type("drillField", QString::fromLatin1(ownerPassword));
        QVERIFY(visibleText(dialog()).contains(QStringLiteral("not a recovery code")));
        QString wrong = QString::fromLatin1(Stage::recoveryCode().expose());
        wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
        type("drillField", wrong);
        QTRY_VERIFY(visibleText(dialog()).contains(QStringLiteral("typing mistake in group 1")));
        type("drillField", QString::fromLatin1(Stage::recoveryCode().expose()));
        QTRY_COMPARE(dialogName(), QStringLiteral("healthDialog"));
        QVERIFY(visibleText(dialog()).contains(QStringLiteral("1 record")));
        QTRY_COMPARE(shown("health-recovery"),
                     QStringLiteral("The recovery code was last proven today."));
    }

    void whoIsOnlyLookingIsOfferedNoChange()
    {
        m_stage->addPair();
        m_stage->session.lock();
        m_stage->unlock(app::Access::LookOnly);
        openWindow();
        openHealth();
        for (const char *button : {"remedy-ways", "remedy-backups", "remedy-recovery"})
            QVERIFY(dialog()->findChild<QPushButton *>(QLatin1String(button)) == nullptr);
    }

    void aReminderIsSaidAtTheUnlocking()
    {
        m_stage->addPair();
        m_stage->session.lock();
        m_stage->clock.advance(100LL * 86400);
        QVERIFY(m_stage->session.unlock(Secret::copyOf(ownerPassword)));
        openWindow();
        QVERIFY(visibleText(m_window.get()).contains(QStringLiteral("last proven 100 days ago")));
    }

    void withinFiveMinutesAKeyIsCopiedAtOnce()
    {
        m_stage->addPair();
        openWindow();
        m_stage->clock.advance(fiveMinutes - 1);
        copyKey();
        QVERIFY(dialog() == nullptr);
        QVERIFY(!onClipboard().isEmpty());
    }

    void afterFiveMinutesThePasswordIsAskedForFirst()
    {
        m_stage->addPair();
        openWindow();
        m_stage->clock.advance(fiveMinutes);
        copyKey();
        QCOMPARE(dialogName(), QStringLiteral("proofDialog"));
        QVERIFY(onClipboard().isEmpty());
        type("proofField", QStringLiteral("not the password"));
        QTRY_VERIFY(named<QWidget>(dialog(), "sureButton")->isEnabled());
        QVERIFY(onClipboard().isEmpty());
        type("proofField", QString::fromLatin1(Stage::recoveryCode().expose()));
        QTRY_VERIFY(!onClipboard().isEmpty());
        closed();
        // That holds for the next five minutes.
        QGuiApplication::clipboard()->clear();
        m_stage->clock.advance(fiveMinutes - 1);
        show(m_window.get());
        copyKey();
        QVERIFY(dialog() == nullptr);
        QVERIFY(!onClipboard().isEmpty());
    }

    void whoCannotAnswerGetsNoKey()
    {
        m_stage->addPair();
        openWindow();
        m_stage->clock.advance(fiveMinutes);
        for (const char *button : {"copyHmacButton", "holdButton"}) {
            QTest::mousePress(on<QWidget>(button), Qt::LeftButton);
            QTest::mouseRelease(on<QWidget>(button), Qt::LeftButton);
            QCOMPARE(dialogName(), QStringLiteral("proofDialog"));
            dialog()->reject();
            closed();
            QVERIFY(onClipboard().isEmpty());
        }
        // No way round by the use cases either.
        const auto key = app::Records(m_stage->session)
                             .hmac(m_stage->records().front().id, domain::Action::Copied);
        QVERIFY(!key);
        QCOMPARE(errorName(key.error().code), errorName(ErrorCode::NeedsPassword));
    }

    void theKeyOfALetterIsAsSafe()
    {
        QVERIFY(m_stage->session.putIntoInbox(QStringLiteral("order.eml"),
                                              app::sampleOrderMail(samples::now.addDays(-4))));
        openWindow();
        m_stage->clock.advance(fiveMinutes);
        click(on<QWidget>("inboxButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("proofDialog"));
        type("proofField", QString::fromLatin1(Stage::recoveryCode().expose()));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        dialog()->reject();
    }

    void aClockThatWasSetBackProvesNothing()
    {
        m_stage->addPair();
        openWindow();
        m_stage->clock.advance(-1);
        QVERIFY(!m_stage->session.isProven());
    }
};

EAB_UI_TEST_MAIN(TestHealthDialog)
#include "tst_healthdialog.moc"
