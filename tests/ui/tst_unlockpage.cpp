// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/KeySlotKeeper.h"
#include "tests/ui/Stage.h"
#include "ui/unlock/UnlockPage.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** Answers when it is told to. */
class SlowKeychain final : public keychain::Keychain
{
public:
    Answer waiting;

    void read(const QString &, Answer answer) override { waiting = std::move(answer); }
    void write(const QString &, const Secret &, Done) override { }
    void remove(const QString &, Done) override { }
};

/** What lies in a vault's folder; who holds it at the moment, and who has tried to, does not matter. */
QMap<QString, QByteArray> snapshotOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (entries.fileName() != QLatin1String("lock")
            && !entries.fileName().endsWith(QLatin1String(".audit"))
            && file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

QString recoveryText()
{
    return QString::fromLatin1(Stage::recoveryCode().expose());
}

} // namespace

class TestUnlockPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<UnlockPage> m_page;
    QMap<QString, QByteArray> m_before;

    void build()
    {
        m_page = std::make_unique<UnlockPage>(m_stage->session, nullptr);
        m_page->resize(900, 700);
        show(m_page.get());
        m_page->prepare();
        m_before = snapshotOf(m_stage->vaultPath());
    }
    /** Gives the vault a slot whose secret lies in the keychain. */
    void addKeychainSlot()
    {
        m_stage->unlock();
        const auto added = app::KeySlotKeeper(m_stage->session).addKeychain();
        QVERIFY(added.isFinished());
        VERIFY_OK(added.result());
        m_stage->session.lock();
        m_stage->keychain.writes = 0;
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_page.get(), name);
    }
    SecretEdit *password() const { return on<SecretEdit>("passwordField"); }
    QString said() const
    {
        const auto *bar = on<MessageBar>("unlockMessage");
        return bar->isVisible() ? bar->text() : QString();
    }
    /** Types and confirms; waits for the answer. */
    void tryWith(const QString &text)
    {
        retype(password(), text);
        QTest::keyClick(password(), Qt::Key_Return);
        QVERIFY(password()->isBlank()); // it does not lie about while it is checked
        QTRY_VERIFY(password()->isEnabled());
    }
    bool isUnchanged() const { return snapshotOf(m_stage->vaultPath()) == m_before; }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>(Stage::Door::Locked);
        build();
    }
    void cleanup()
    {
        m_page.reset();
        m_stage.reset();
    }

    void waitsForThePassword()
    {
        QVERIFY(password()->hasFocus());
        QVERIFY(visibleText(m_page.get()).contains(QLatin1String("Shop certificates")));
        QVERIFY(!on<QWidget>("keychainButton")->isVisible());
        QCOMPARE(said(), QString());
    }

    void thePasswordOpens()
    {
        QSignalSpy unlocked(&m_stage->session, &app::Session::unlocked);
        retype(password(), QString::fromLatin1(ownerPassword));
        click(on<QPushButton>("unlockButton"));
        QVERIFY(!password()->isEnabled());
        QVERIFY(m_page->findChild<QProgressBar *>()->isVisible());
        QVERIFY(unlocked.wait(10000));
        QTRY_VERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
        QVERIFY(m_stage->session.isOwner());
        QVERIFY(password()->isBlank());
    }

    void theSupportPasswordOpensLess()
    {
        tryWith(QString::fromLatin1(supportPassword));
        QVERIFY(m_stage->session.isUnlocked() && !m_stage->session.isOwner());
    }

    void aWrongPasswordChangesNothing()
    {
        tryWith(QStringLiteral("violin harbour tractors"));
        QVERIFY(!m_stage->session.isUnlocked());
        QCOMPARE(
            said(),
            QStringLiteral("The password is wrong. Check the keyboard layout and Caps Lock, or "
                           "use the recovery code. Nothing was changed."));
        QVERIFY(password()->hasFocus());
        QVERIFY(isUnchanged());
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY(m_stage->session.isUnlocked());
    }

    void nothingTypedIsAskedFor()
    {
        click(on<QPushButton>("unlockButton"));
        QCOMPARE(said(), QStringLiteral("Type the password first."));
        QVERIFY(password()->hasFocus());
        click(on<QPushButton>("recoveryButton"));
        click(on<QPushButton>("unlockButton"));
        QCOMPARE(said(), QStringLiteral("Type the recovery code first."));
    }

    void theRecoveryCodeOpens_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is written") << recoveryText();
        QTest::newRow("in small letters") << recoveryText().toLower();
        QTest::newRow("without hyphens") << recoveryText().remove(QLatin1Char('-'));
        QTest::newRow("with blanks") << recoveryText().replace(QLatin1Char('-'), QLatin1Char(' '));
        QTest::newRow("with letters for digits")
            << recoveryText()
                   .replace(QLatin1Char('0'), QLatin1Char('O'))
                   .replace(QLatin1Char('1'), QLatin1Char('l'));
    }

    void theRecoveryCodeOpens()
    {
        QFETCH(QString, typed);
        click(on<QPushButton>("recoveryButton"));
        QCOMPARE(password()->accessibleName(),
                 QStringLiteral("Recovery code, eight groups of five characters"));
        tryWith(typed);
        QVERIFY(m_stage->session.isOwner());
    }

    void aSlipInTheCodeIsFound_data()
    {
        QTest::addColumn<int>("group");
        for (int group = 0; group < 8; ++group)
            QTest::addRow("group %d", group + 1) << group;
    }

    void aSlipInTheCodeIsFound()
    {
        QFETCH(int, group);
        click(on<QPushButton>("recoveryButton"));
        QString typed = recoveryText();
        QChar &letter = typed[group * 6 + 2];
        letter = letter == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        tryWith(typed);
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY2(
            said().startsWith(QStringLiteral("The recovery code has a typing mistake in group %1.")
                                  .arg(group + 1)),
            qPrintable(said()));
        QVERIFY(isUnchanged());
    }

    void aCodeThatIsNoneIsToldAsACode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a letter is missing") << recoveryText().chopped(1);
        QTest::newRow("a group is missing") << recoveryText().chopped(6);
        QTest::newRow("something else") << QStringLiteral("my birthday");
    }

    void aCodeThatIsNoneIsToldAsACode()
    {
        QFETCH(QString, typed);
        click(on<QPushButton>("recoveryButton"));
        tryWith(typed);
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY2(said().startsWith(QLatin1String("The recovery code is wrong.")),
                 qPrintable(said()));
    }

    void theWayBackToThePasswordIsOpen()
    {
        click(on<QPushButton>("recoveryButton"));
        retype(password(), QStringLiteral("half a code"));
        click(on<QPushButton>("recoveryButton"));
        QVERIFY(password()->isBlank());
        QCOMPARE(password()->accessibleName(), QStringLiteral("Password"));
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY(m_stage->session.isUnlocked());
    }

    void theKeychainOpens()
    {
        addKeychainSlot();
        m_page->prepare();
        auto *button = on<QPushButton>("keychainButton");
        QVERIFY(button->isVisible());
        click(button);
        QTRY_VERIFY(m_stage->session.isUnlocked());
        QCOMPARE(m_stage->keychain.writes, 0);
    }

    void aKeychainThatFailsLeadsToThePassword_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ErrorCode code, const char *sentence) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(sentence);
        };
        row("locked", ErrorCode::KeychainLocked, "The keyring is locked.");
        row("absent", ErrorCode::KeychainUnavailable, "This desktop offers no keyring.");
        row("refusing", ErrorCode::KeychainRefused, "The keyring refused.");
        row("slow", ErrorCode::KeychainTimeout, "The keyring did not answer in time.");
        row("without the entry", ErrorCode::KeychainEntryMissing,
            "The keyring of this computer has no key for this vault.");
    }

    void aKeychainThatFailsLeadsToThePassword()
    {
        QFETCH(int, code);
        QFETCH(QString, sentence);
        addKeychainSlot();
        m_page->prepare();
        m_before = snapshotOf(m_stage->vaultPath());
        const auto entries = m_stage->keychain.entries.size();
        m_stage->keychain.failure = static_cast<ErrorCode>(code);
        click(on<QPushButton>("keychainButton"));
        QTRY_COMPARE(said(),
                     sentence + QLatin1String(" Nothing was changed there. Use the password."));
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY(password()->isEnabled() && password()->hasFocus());
        QVERIFY(on<QWidget>("keychainButton")->isEnabled());
        QCOMPARE(m_stage->keychain.writes, 0);
        QCOMPARE(m_stage->keychain.removals, 0);
        QCOMPARE(m_stage->keychain.entries.size(), entries);
        QVERIFY(isUnchanged());
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY(m_stage->session.isUnlocked());
    }

    void aWrongSecretInTheKeychainChangesNothing()
    {
        addKeychainSlot();
        m_page->prepare();
        m_before = snapshotOf(m_stage->vaultPath());
        for (auto &[name, value] : m_stage->keychain.entries)
            value = Secret::copyOf(QByteArray(32, 'w'));
        click(on<QPushButton>("keychainButton"));
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY(isUnchanged());
        QCOMPARE(m_stage->keychain.writes + m_stage->keychain.removals, 0);
    }

    void whileTheKeychainIsSilentThePasswordOpens()
    {
        addKeychainSlot();
        m_stage->keychain.silent = true;
        m_page->prepare();
        click(on<QPushButton>("keychainButton"));
        QVERIFY(!on<QWidget>("keychainButton")->isEnabled());
        QVERIFY(m_page->findChild<QProgressBar *>()->isVisible());
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY(m_stage->session.isUnlocked());
    }

    void anAnswerOfTheKeychainThatComesTooLateDoesNoHarm()
    {
        addKeychainSlot();
        SlowKeychain keychain;
        app::Session session(m_stage->clock, keychain);
        session.setFolder(m_stage->vaultPath());
        UnlockPage page(session, nullptr);
        page.prepare();
        show(&page);
        click(named<QPushButton>(&page, "keychainButton"));
        QVERIFY(keychain.waiting);
        VERIFY_OK(session.unlock(Secret::copyOf(ownerPassword)));
        QSignalSpy locked(&session, &app::Session::locked);
        keychain.waiting(m_stage->keychain.entries.begin()->second.clone());
        QCoreApplication::processEvents();
        QVERIFY(session.isUnlocked());
        QCOMPARE(locked.count(), 0);
        QVERIFY(!named<MessageBar>(&page, "unlockMessage")->isVisible());
    }

    void aVaultInUseIsTold()
    {
        FakeKeychain keychain;
        app::Session other(m_stage->clock, keychain);
        other.setFolder(m_stage->vaultPath());
        VERIFY_OK(other.unlock(Stage::recoveryCode()));
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY2(said().startsWith(QLatin1String("The vault is in use")), qPrintable(said()));
    }

    void damagedKeySlotsAreTold()
    {
        for (const char *name : {"/keyslots.json", "/keyslots.2.json"}) {
            const QString path = m_stage->vaultPath() + QLatin1String(name);
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        }
        m_page->prepare();
        QVERIFY(visibleText(m_page.get()).contains(QLatin1String("v"))); // the folder's name
        tryWith(QString::fromLatin1(ownerPassword));
        QVERIFY2(said().contains(QLatin1String("keyslots.json")), qPrintable(said()));
    }

    void whatIsTypedCanBeSeenWhileTheButtonIsHeld()
    {
        retype(password(), QStringLiteral("violin"));
        auto *hold = on<QToolButton>("showButton");
        hold->setFocus();
        const QImage hidden = password()->grab().toImage();
        QTest::keyPress(hold, Qt::Key_Space);
        QVERIFY(password()->grab().toImage() != hidden);
        QTest::keyRelease(hold, Qt::Key_Space);
        QCOMPARE(password()->grab().toImage(), hidden);
    }

    void escapeEmptiesTheField()
    {
        retype(password(), QStringLiteral("violin"));
        QTest::keyClick(password(), Qt::Key_Escape);
        QVERIFY(password()->isBlank());
    }

    void aFileCanBeOfferedWhileLocked()
    {
        QFile file(m_stage->path(QStringLiteral("order.eml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Subject: x\n\n");
        file.close();
        QSignalSpy offered(m_page.get(), &UnlockPage::filesOffered);
        click(on<QPushButton>("sealFileButton"));
        chooseFile(file.fileName());
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.constFirst().constFirst().toStringList(), QStringList {file.fileName()});
    }

    void whatIsSaidHasATone()
    {
        m_page->say(QStringLiteral("Sealed."));
        QCOMPARE(said(), QStringLiteral("Sealed."));
        QCOMPARE(on<MessageBar>("unlockMessage")->property("tone").toString(),
                 QStringLiteral("good"));
        m_page->say(QStringLiteral("It could not be read."), Tone::Urgent);
        QCOMPARE(on<MessageBar>("unlockMessage")->property("tone").toString(),
                 QStringLiteral("urgent"));
    }
};

EAB_UI_TEST_MAIN(TestUnlockPage)
#include "tst_unlockpage.moc"
