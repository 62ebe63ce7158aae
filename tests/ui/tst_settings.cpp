// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/KeySlotKeeper.h"
#include "app/uses/Backups.h"
#include "app/uses/Records.h"
#include "base/File.h"
#include "tests/ui/Stage.h"
#include "ui/settings/SettingsDialog.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

// A slip never takes a way in away: each of these asks for a password first.

class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<SettingsDialog> m_dialog;

    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_dialog.data(), name);
    }
    [[nodiscard]] PageDialog *over() const
    {
        for (auto *dialog : m_dialog->findChildren<PageDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void open()
    {
        m_dialog = new SettingsDialog(m_stage->session, Preferences(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        show(m_dialog);
    }
    [[nodiscard]] std::vector<app::SlotInfo> ways() const
    {
        return app::KeySlotKeeper(m_stage->session).all().value();
    }
    /** Chooses the first way in of a kind. */
    void choose(domain::SlotKind kind, domain::SlotRole role = domain::SlotRole::Owner)
    {
        const auto all = ways();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].kind == kind && all[i].role == role)
                return on<QTableWidget>("slotTable")->setCurrentCell(static_cast<int>(i), 0);
        }
        QFAIL("there is no such way in");
    }
    void prove(const QString &typed)
    {
        retype(named<QWidget>(over(), "proofField"), typed);
        auto *sure = named<QPushButton>(over(), "sureButton");
        click(sure);
        const QPointer<PageDialog> dialog(over());
        // Answered: it has gone, or can be tried again.
        QTRY_VERIFY(!dialog || !dialog->isVisible() || sure->isEnabled());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] bool opens(const QString &password) const
    {
        return app::KeySlotKeeper(m_stage->session).test(Secret::fromUtf16(password)).has_value();
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_stage.reset();
    }

    void whatIsChosenForTheEyesIsRemembered()
    {
        open();
        for (const char *box : {"themeBox", "sizeBox"}) {
            auto *choices = on<QComboBox>(box);
            choices->setCurrentIndex(choices->count() - 1);
        }
        const Preferences kept = Preferences::load();
        QCOMPARE(kept.scheme, Scheme::DarkContrast);
        QCOMPARE(kept.percent, 200);
        qunsetenv("QT_SCALE_FACTOR");
        kept.applySize();
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
        qputenv("QT_SCALE_FACTOR", "1.5"); // who sets it by hand means it
        kept.applySize();
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
        qunsetenv("QT_SCALE_FACTOR");
        QSettings().setValue(QStringLiteral("window/size"), 7000);
        QCOMPARE(Preferences::load().percent, 100);
        QSettings().clear();
    }

    void nothingIsChosenByItself()
    {
        open();
        click(on<QWidget>("removeSlotButton"));
        QVERIFY(over() == nullptr);
        QVERIFY(visibleText(m_dialog).contains(QStringLiteral("Choose the way in")));
    }

    void theLastPasswordStays()
    {
        open();
        const size_t before = ways().size();
        choose(domain::SlotKind::Password);
        click(on<QWidget>("removeSlotButton"));
        QVERIFY(over() == nullptr);
        QVERIFY2(visibleText(m_dialog).contains(QStringLiteral("last password")),
                 qPrintable(visibleText(m_dialog)));
        QCOMPARE(ways().size(), before);
    }

    void removingAsksForAPasswordThatStays()
    {
        open();
        const size_t before = ways().size();
        choose(domain::SlotKind::Recovery);
        click(on<QWidget>("removeSlotButton"));
        QVERIFY(over() != nullptr);
        prove(QStringLiteral("not the password"));
        QVERIFY(over() != nullptr);
        QCOMPARE(ways().size(), before);
        // A support password does not prove anything, and the way that goes is none that stays.
        prove(QString::fromLatin1(supportPassword));
        QVERIFY(over() != nullptr);
        prove(QString::fromUtf8(Stage::recoveryCode().expose()));
        QVERIFY(over() != nullptr);
        QVERIFY2(visibleText(over()).contains(QStringLiteral("to be removed")),
                 qPrintable(visibleText(over())));
        QCOMPARE(ways().size(), before);
        prove(QString::fromLatin1(ownerPassword));
        QTRY_VERIFY(over() == nullptr);
        QCOMPARE(ways().size(), before - 1);
        QVERIFY(!opens(QString::fromUtf8(Stage::recoveryCode().expose())));
        QVERIFY(opens(QString::fromLatin1(ownerPassword)));
        // Whatever stands there now is not chosen.
        QVERIFY(on<QTableWidget>("slotTable")->selectedItems().isEmpty());
        QCOMPARE(on<QTableWidget>("slotTable")->currentRow(), -1);
    }

    void cancelledNothingIsRemoved()
    {
        open();
        const size_t before = ways().size();
        choose(domain::SlotKind::Password, domain::SlotRole::Support);
        click(on<QWidget>("removeSlotButton"));
        QTest::keyClick(over(), Qt::Key_Escape);
        QTRY_VERIFY(over() == nullptr);
        QCOMPARE(ways().size(), before);
    }

    void aPasswordIsChangedByWhoeverKnowsIt()
    {
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(ownerPassword)));
        open();
        click(on<QWidget>("changePasswordButton"));
        prove(QString::fromUtf8(Stage::recoveryCode().expose()));
        QCOMPARE(over()->objectName(), QStringLiteral("proofDialog"));
        prove(QString::fromLatin1(ownerPassword));
        QTRY_VERIFY(over() != nullptr
                    && over()->objectName() == QStringLiteral("newPasswordDialog"));
        const QString other = QStringLiteral("walnut compass umbrella seven");
        retype(named<QWidget>(over(), "newPasswordField"), other);
        retype(named<QWidget>(over(), "repeatPasswordField"), other);
        click(named<QWidget>(over(), "useButton"));
        QTRY_VERIFY(over() == nullptr);
        QVERIFY(opens(other));
        QVERIFY(!opens(QString::fromLatin1(ownerPassword)));
    }

    void waysThatWerePutBackAreConfirmed_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("more");
        QTest::newRow("as found") << QByteArray("confirmWaysButton") << 0;
        QTest::newRow("as remembered") << QByteArray("putBackWaysButton") << 1;
    }
    void waysThatWerePutBackAreConfirmed()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, more);
        open();
        QVERIFY(!on<QWidget>("confirmWaysButton")->isVisible());
        delete m_dialog;
        const size_t before = ways().size();
        std::map<QString, QByteArray> old;
        for (const char *name : {"keyslots.json", "keyslots.2.json"}) {
            const QString path = m_stage->vaultPath() + QLatin1Char('/') + QLatin1String(name);
            old[path] = readFile(path, 1 << 20).value();
        }
        VERIFY_OK(app::KeySlotKeeper(m_stage->session).addRecoveryCode(QStringLiteral("another")));
        m_stage->session.lock();
        for (const auto &[path, content] : old)
            VERIFY_OK(writeFile(path, content, FileMode::OwnerOnly));
        m_stage->unlock();
        open();
        QVERIFY2(visibleText(m_dialog).contains(QStringLiteral("older than the newest")),
                 qPrintable(visibleText(m_dialog)));
        click(on<QWidget>(button.constData()));
        QVERIFY(!on<QWidget>(button.constData())->isVisible());
        QVERIFY(m_stage->session.notices().empty());
        QCOMPARE(ways().size(), before + static_cast<size_t>(more));
    }

    void aWayInIsRenamed()
    {
        open();
        click(on<QWidget>("renameSlotButton"));
        QVERIFY(visibleText(m_dialog).contains(QStringLiteral("Choose the way in to be renamed")));
        choose(domain::SlotKind::Recovery);
        click(on<QWidget>("renameSlotButton"));
        auto *typed = on<QTableWidget>("slotTable")->findChild<QLineEdit *>();
        QVERIFY(typed != nullptr);
        QTest::keyClicks(typed, QStringLiteral("in the safe")); // over what is chosen: all of it
        QTest::keyClick(typed, Qt::Key_Return);
        const auto named = [this](const QString &name) {
            const auto all = ways();
            return std::any_of(all.begin(), all.end(), [&name](const app::SlotInfo &info) {
                return info.kind == domain::SlotKind::Recovery && info.label == name;
            });
        };
        QTRY_VERIFY(named(QStringLiteral("in the safe")));
        QCoreApplication::processEvents(); // the table is filled anew
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor
        // By the keyboard alone, and to the name from before.
        choose(domain::SlotKind::Recovery);
        auto *table = on<QTableWidget>("slotTable");
        table->setCurrentCell(table->currentRow(), 1);
        QTest::keyClick(table, Qt::Key_F2);
        typed = table->findChild<QLineEdit *>();
        QVERIFY(typed != nullptr);
        typed->clear();
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(named(QStringLiteral("recovery code")));
    }

    void aBackupIsMadeAndRestored()
    {
        const QString id = m_stage->addPair();
        open();
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *table = on<QTableWidget>("backupTable");
        auto *restore = on<QPushButton>("restoreButton");
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!restore->isEnabled());
        click(on<QWidget>("backupNowButton"));
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(visibleText(m_dialog).contains(QStringLiteral("every page of it read")));

        VERIFY_OK(app::Records(m_stage->session).remove(id));
        m_stage->clock.advance(60);
        table->setCurrentCell(0, 0);
        click(restore);
        QVERIFY(over() != nullptr);
        QTRY_VERIFY2(visibleText(over()).contains(QStringLiteral("1 record would change")),
                     qPrintable(visibleText(over())));
        QCOMPARE(named<QTableWidget>(over(), "restoreTable")->item(0, 1)->text(),
                 QStringLiteral("comes back"));
        click(named<QWidget>(over(), "sureButton"));
        QTRY_VERIFY(!m_stage->session.isUnlocked());
        m_stage->unlock();
        VERIFY_OK(app::Records(m_stage->session).find(id));
    }

    void aSecondPlaceIsLeft()
    {
        const QString stick = m_stage->path(QStringLiteral("stick"));
        QDir().mkpath(stick);
        VERIFY_OK(app::Backups(m_stage->session).setSecondPlace(stick));
        open();
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        click(on<QWidget>("backupNowButton"));
        QTRY_COMPARE(on<QTableWidget>("backupTable")->rowCount(), 2);
        click(on<QWidget>("backupLeaveButton"));
        QVERIFY(!on<QWidget>("backupLeaveButton")->isVisible());
        QCOMPARE(on<QTableWidget>("backupTable")->rowCount(), 1);
        QVERIFY(QDir(stick).exists(QStringLiteral("v.eabvault-backups")));
    }
};

EAB_UI_TEST_MAIN(TestSettings)

#include "tst_settings.moc"
