// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/KeySlotKeeper.h"
#include "tests/ui/Stage.h"
#include "ui/common/RecoveryCodeView.h"
#include "ui/unlock/NewVaultAssistant.h"

#include <csignal>

#include <sys/resource.h>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

const QString goodPassword = QStringLiteral("violin harbour tractor");

} // namespace

class TestNewVault : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<NewVaultAssistant> m_assistant;

    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_assistant.get(), name);
    }
    void fill(const char *name, const QString &text) { retype(on<QWidget>(name), text); }
    QString said(const char *bar) const
    {
        const auto *message = on<MessageBar>(bar);
        return message->isVisible() ? message->text() : QString();
    }
    void typePasswords(const QString &password, const QString &again)
    {
        fill("newPasswordField", password);
        fill("repeatPasswordField", again);
    }
    bool isOnDisk() const { return QFileInfo::exists(m_stage->vaultPath()); }
    RecoveryCodeView *codeView() const { return on<RecoveryCodeView>("recoveryCodeView"); }
    /** Makes the vault and stands before the code. */
    void make()
    {
        typePasswords(goodPassword, goodPassword);
        click(on<QPushButton>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(codeView()->isVisible(), 20000);
    }
    /** The code as a screen reader spells it. */
    QString code() const { return codeView()->accessibleDescription().remove(QLatin1Char(' ')); }

    /** Where the sheet goes when nobody says where. */
    static QString documents()
    {
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }

private slots:
    void init()
    {
        failOnWarnings();
        QVERIFY(QDir().mkpath(documents()));
        m_stage = std::make_unique<Stage>(Stage::Door::None);
        m_assistant = std::make_unique<NewVaultAssistant>(m_stage->session, nullptr);
        m_assistant->setCost({vault::leastMemoryMiB});
        m_assistant->resize(1000, 760);
        show(m_assistant.get());
    }
    void cleanup()
    {
        m_assistant.reset();
        m_stage.reset();
    }

    void aPasswordIsJudgedHonestly_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("enough");
        QTest::newRow("one word") << "password" << false;
        QTest::newRow("with a digit and a sign") << "P@ssw0rd1" << false;
        QTest::newRow("a row of keys") << "qwertyuiop" << false;
        QTest::newRow("repeated letters") << "aaaaaaaaaaaaaa" << false;
        QTest::newRow("a date") << "24.11.2026" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("three words") << goodPassword << true;
    }

    void aPasswordIsJudgedHonestly()
    {
        QFETCH(QString, password);
        QFETCH(bool, enough);
        typePasswords(password, password);
        QCOMPARE(on<QLabel>("strengthVerdict")->text().isEmpty(), password.isEmpty());
        const QString advice = on<QLabel>("strengthAdvice")->text();
        click(on<QPushButton>("createButton"));
        if (enough) {
            QTRY_VERIFY_WITH_TIMEOUT(codeView()->isVisible(), 20000);
            return;
        }
        QVERIFY(!advice.isEmpty());
        QVERIFY(said("passwordMessage")
                    .startsWith(QLatin1String("This password is too easy to guess.")));
        QVERIFY(said("passwordMessage").contains(advice));
        QVERIFY(!isOnDisk());
        QVERIFY(!m_stage->session.isUnlocked());
    }

    void passwordsThatDifferAreTold()
    {
        typePasswords(goodPassword, QStringLiteral("violin harbour tractors"));
        QCOMPARE(said("passwordMessage"), QStringLiteral("The two passwords differ."));
        click(on<QPushButton>("createButton"));
        QCOMPARE(said("passwordMessage"), QStringLiteral("The two passwords differ."));
        QVERIFY(!isOnDisk());
        QTest::keyClick(on<QWidget>("repeatPasswordField"), Qt::Key_Backspace);
        QCOMPARE(said("passwordMessage"), QString());
        fill("repeatPasswordField", {});
        click(on<QPushButton>("createButton"));
        QVERIFY(!isOnDisk());
    }

    void cancellingBeforeItIsMadeLeavesNothing()
    {
        typePasswords(goodPassword, goodPassword);
        m_assistant.reset();
        m_stage->session.lock();
        QVERIFY(!isOnDisk());
        QCOMPARE(QDir(m_stage->path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void startingAnewForgetsWhatWasTyped()
    {
        typePasswords(goodPassword, goodPassword);
        m_assistant->restart();
        QVERIFY(on<SecretEdit>("newPasswordField")->isBlank());
        QVERIFY(on<SecretEdit>("repeatPasswordField")->isBlank());
    }

    void makesTheVaultAndShowsItsCode()
    {
        fill("titleField", QString::fromUtf8("Grünwald"));
        make();
        QVERIFY(isOnDisk());
        QVERIFY(m_stage->session.isOwner());
        QCOMPARE(m_stage->session.title(), QString::fromUtf8("Grünwald"));
        QVERIFY(on<SecretEdit>("newPasswordField")->isBlank());
        QVERIFY(on<SecretEdit>("repeatPasswordField")->isBlank());
        QCOMPARE(code().size(), 47);
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(code().toLatin1())));
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(goodPassword.toLatin1())));
    }

    void theCodeIsPaintedAndSpoken()
    {
        make();
        const QImage shown = codeView()->grab().toImage();
        QVERIFY(!codeView()->accessibleName().isEmpty());
        codeView()->clear();
        QVERIFY(codeView()->grab().toImage() != shown);
        QVERIFY(codeView()->accessibleDescription().isEmpty());
    }

    void theCodeCanBeSavedForPaper()
    {
        make();
        click(on<QPushButton>("savePdfButton"));
        const QString path = m_stage->path(QStringLiteral("sheet.pdf"));
        chooseFile(path);
        QVERIFY2(said("sheetMessage").startsWith(QStringLiteral("Saved to %1.").arg(path)),
                 qPrintable(said("sheetMessage")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 4000);
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            return;
        QProcess process;
        process.start(tool, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAll().contains("Recovery code"));
    }

    void aSheetThatReplacesAnotherFileIsPrivateToo()
    {
        make();
        QFile old(m_stage->path(QStringLiteral("old.pdf")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray(100000, 'o'));
        old.close();
        old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        click(on<QPushButton>("savePdfButton"));
        emit window<QFileDialog>()->fileSelected(old.fileName());
        window<QFileDialog>()->reject();
        QCOMPARE(QFile::permissions(old.fileName()) & QFile::ReadOther, QFile::Permissions());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(!old.readAll().contains("oooo"));
    }

    void aSheetThatCannotBeWrittenIsTold()
    {
        make();
        const auto save = [this](const QString &path) {
            click(on<QPushButton>("savePdfButton"));
            emit window<QFileDialog>()->fileSelected(path);
            window<QFileDialog>()->reject();
        };
        const QString nowhere = m_stage->path(QStringLiteral("missing/sheet.pdf"));
        save(nowhere);
        QVERIFY2(said("sheetMessage").contains(QLatin1String("missing")),
                 qPrintable(said("sheetMessage")));
        // As on a disk that has no room left.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little {1000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const QString full = m_stage->path(QStringLiteral("full.pdf"));
        save(full);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(said("sheetMessage").contains(full), qPrintable(said("sheetMessage")));
        QVERIFY(!said("sheetMessage").startsWith(QLatin1String("Saved")));
        QVERIFY(!QFile::exists(full));
        QCOMPARE(QDir(m_stage->path({})).entryList({QStringLiteral("*.pdf*")}), QStringList());
    }

    void theSheetFitsOnItsPage()
    {
        // A4 at 96 dpi with margins of 20 mm, painted as it would be printed.
        QImage page(794, 1123, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        const QRect area(76, 76, 642, 971);
        paintRecoverySheet(painter, area, Stage::recoveryCode(),
                           QStringLiteral("Shop certificates of the northern branch"),
                           QStringLiteral("/home/somebody/.local/share/eab-vault/default.eabvault"),
                           QStringLiteral("21 Nov 2026"));
        painter.end();
        int ink = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (page.pixelColor(x, y) == Qt::white)
                    continue;
                ++ink;
                QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(x, y),
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
        QVERIFY(ink > 10000);
    }

    void oneClickSavesTheSheetAndGoesOn()
    {
        make();
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        QCOMPARE(on<QPushButton>("goOnButton")->text(),
                 QStringLiteral("&Save the sheet and go on"));
        click(on<QPushButton>("goOnButton"));
        QCOMPARE(finished.count(), 1);
        const QStringList sheets = QDir(documents()).entryList({QStringLiteral("*.pdf")});
        QCOMPARE(sheets.size(), 1);
        const QString path = documents() + QLatin1Char('/') + sheets.constFirst();
        QVERIFY(finished.constFirst().constFirst().toString().contains(path));
        QVERIFY(code().isEmpty());
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QVERIFY(QFile::remove(path));
    }

    void anOlderSheetIsNotReplaced()
    {
        QFile older(documents() + QStringLiteral("/eab-vault-recovery-code.pdf"));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("the sheet of another vault");
        older.close();
        make();
        click(on<QPushButton>("goOnButton"));
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("the sheet of another vault"));
        QFile newer(documents() + QStringLiteral("/eab-vault-recovery-code-2.pdf"));
        QVERIFY(newer.exists());
        QVERIFY(newer.remove() && older.remove());
    }

    void whereTheSheetCannotBeSavedItIsToldAndTheCodeStays()
    {
        make();
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little {1000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        click(on<QPushButton>("goOnButton"));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(finished.count(), 0);
        QVERIFY(said("sheetMessage").contains(QLatin1String("eab-vault-recovery-code.pdf")));
        QVERIFY(!code().isEmpty());
        QCOMPARE(QDir(documents()).entryList({QStringLiteral("*.pdf")}), QStringList());
        click(on<QPushButton>("writtenButton"));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.constFirst().constFirst().toString(), QString());
    }

    void whoHasSavedItElsewhereGoesOnWithoutASecondSheet()
    {
        make();
        click(on<QPushButton>("savePdfButton"));
        chooseFile(m_stage->path(QStringLiteral("sheet.pdf")));
        QCOMPARE(on<QPushButton>("goOnButton")->text(), QStringLiteral("&Go on"));
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        click(on<QPushButton>("goOnButton"));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(QDir(documents()).entryList({QStringLiteral("*.pdf")}), QStringList());
    }

    void theKeyringCanBeMadeAWayIn()
    {
        make();
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        on<QCheckBox>("keychainBox")->click();
        click(on<QPushButton>("writtenButton"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_stage->keychain.entries.size(), size_t {1});
        QVERIFY(m_stage->session.hasKeychainSlot());
    }

    void aKeyringThatFailsDoesNotStandInTheWay()
    {
        make();
        m_stage->keychain.failure = ErrorCode::KeychainLocked;
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        on<QCheckBox>("keychainBox")->click();
        click(on<QPushButton>("writtenButton"));
        QTRY_VERIFY(said("sheetMessage").startsWith(QLatin1String("The keyring is locked.")));
        QCOMPARE(finished.count(), 0);
        QVERIFY(!on<QCheckBox>("keychainBox")->isChecked());
        QVERIFY(!m_stage->session.hasKeychainSlot());
        click(on<QPushButton>("writtenButton"));
        QCOMPARE(finished.count(), 1);
    }

    void aSilentKeyringIsAskedOnlyOnce()
    {
        make();
        m_stage->keychain.silent = true;
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        on<QCheckBox>("keychainBox")->click();
        for (const char *button : {"writtenButton", "goOnButton", "goOnButton"})
            click(on<QPushButton>(button));
        QCOMPARE(m_stage->keychain.writes, 1);
        QCOMPARE(finished.count(), 0);
        // Who does not want to wait any longer goes on without it; one sheet is enough.
        on<QCheckBox>("keychainBox")->click();
        click(on<QPushButton>("goOnButton"));
        QCOMPARE(finished.count(), 1);
        const QStringList sheets = QDir(documents()).entryList({QStringLiteral("*.pdf")});
        QCOMPARE(sheets.size(), 1);
        QVERIFY(QFile::remove(documents() + QLatin1Char('/') + sheets.constFirst()));
    }

    void whatCannotBeMadeIsTold()
    {
        QFile file(m_stage->path(QStringLiteral("a-file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_stage->session.setFolder(m_stage->path(QStringLiteral("a-file/v.eabvault")));
        typePasswords(goodPassword, goodPassword);
        click(on<QPushButton>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!said("passwordMessage").isEmpty(), 20000);
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY(on<QPushButton>("createButton")->isEnabled());
        QVERIFY(!m_assistant->findChild<QProgressBar *>(QStringLiteral("busyBar"))->isVisible());
    }

    void theKeyboardIsEnough()
    {
        on<QWidget>("newPasswordField")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), goodPassword);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), goodPassword);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(codeView()->isVisible(), 20000);
        QVERIFY(on<QWidget>("goOnButton")->hasFocus());
        QSignalSpy finished(m_assistant.get(), &NewVaultAssistant::finished);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QVERIFY(QFile::remove(documents() + QStringLiteral("/eab-vault-recovery-code.pdf")));
    }

    void aVaultOneHasCanBeOpenedInstead()
    {
        QSignalSpy asked(m_assistant.get(), &NewVaultAssistant::otherVaultRequested);
        click(on<QPushButton>("otherVaultButton"));
        QCOMPARE(asked.count(), 1);
        QVERIFY(!isOnDisk());
    }
};

EAB_UI_TEST_MAIN(TestNewVault)
#include "tst_newvault.moc"
