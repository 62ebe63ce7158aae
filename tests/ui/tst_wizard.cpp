// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "app/uses/Uses.h"
#include "domain/Setup.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/wizard/FilesPage.h"
#include "ui/wizard/SetupWizard.h"
#include "vault/OpenVault.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** 32 times "k", as unpadded base64url. */
const QByteArray key = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s";

enum Step { Credential, Client, Domains, Challenge, Details, Files };

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    QPointer<SetupWizard> m_wizard;
    QTemporaryDir m_programs;
    QString m_record;

    /** Puts a program that says its version where it is looked for. */
    void install(const QString &name, const QByteArray &answer)
    {
        QFile file(m_programs.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho '" + answer + "'\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                            | QFileDevice::ExeOwner);
    }

    void open(const QString &record = {})
    {
        m_wizard = new SetupWizard(m_stage->session, *m_clipboard, record, nullptr);
        show(m_wizard);
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_wizard.data(), name);
    }
    int step() const
    {
        const auto *stack = m_wizard->findChild<QStackedWidget *>();
        return stack->currentIndex();
    }
    void next() { click(on<QPushButton>("nextButton")); }
    void back() { click(on<QPushButton>("backButton")); }
    void fill(const char *name, const QString &text) { retype(on<QWidget>(name), text); }
    MessageBar *message() const { return on<MessageBar>("message"); }
    QString said() const { return message()->isVisible() ? message()->text() : QString(); }
    bool isWrong(const char *name) const { return on<QWidget>(name)->property("wrong").toBool(); }
    /** The text of a step in the list, as it is spoken. */
    QString stepName(int number) const
    {
        return m_wizard->findChild<QPushButton *>(QStringLiteral("step%1").arg(number + 1))
            ->accessibleName();
    }
    void clickStep(int number)
    {
        click(m_wizard->findChild<QPushButton *>(QStringLiteral("step%1").arg(number + 1)));
    }
    void chooseClient(const char *name)
    {
        click(m_wizard->findChild<QRadioButton *>(QStringLiteral("client-") + QLatin1String(name)));
    }
    /** From the client's page to the files. */
    void walk(const char *client)
    {
        chooseClient(client);
        next();
        next();
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(said(), QString());
        QCOMPARE(step(), int {Files});
    }
    QString shownFile() const { return on<QPlainTextEdit>("fileText")->toPlainText(); }
    QStringList tabs() const
    {
        QStringList names;
        const auto *bar = on<QTabBar>("fileTabs");
        for (int i = 0; i < bar->count(); ++i)
            names << bar->tabText(i);
        return names;
    }
    void openTab(const QString &name)
    {
        on<QTabBar>("fileTabs")->setCurrentIndex(static_cast<int>(tabs().indexOf(name)));
    }
    /** Presses the big button of the last page and names a folder. */
    void exportTo(const QString &folder)
    {
        next();
        chooseFile(folder);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isPrivate(const QString &path)
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        return (QFile::permissions(path) & others) == 0;
    }

private slots:
    void initTestCase()
    {
        // No client is on this computer unless a test puts it there.
        qputenv("PATH", m_programs.path().toLocal8Bit());
    }

    void init()
    {
        failOnWarnings();
        QGuiApplication::clipboard()->clear();
        QDir(m_programs.path()).removeRecursively();
        QDir().mkpath(m_programs.path());
        m_stage = std::make_unique<Stage>();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_record = m_stage->addPair();
    }
    void cleanup()
    {
        delete m_wizard;
        QThreadPool::globalInstance()->waitForDone();
        m_clipboard.reset();
        m_stage.reset();
    }

    void walksTheWholeWayWithKeysOnly_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("secretFile");
        QTest::newRow("certbot") << "certbot"
                                 << "2.1.0"
                                 << "eab-register.ini";
        QTest::newRow("lego 4.9") << "lego"
                                  << "4.9.1"
                                  << "";
        QTest::newRow("lego 5") << "lego"
                                << "5.3.0"
                                << "";
    }

    void walksTheWholeWayWithKeysOnly()
    {
        QFETCH(QString, client);
        QFETCH(QString, version);
        QFETCH(QString, secretFile);
        open();
        const auto strike = [](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        };
        const auto typeIn = [](const QString &text) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), text);
        };
        const auto focusOn = [&](const char *name) {
            for (int i = 0; i < 60; ++i) {
                if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                    return;
                strike(Qt::Key_Tab);
            }
            QFAIL(name);
        };
        QCOMPARE(step(), int {Credential});
        strike(Qt::Key_Return);
        QCOMPARE(step(), int {Client});
        if (client == QLatin1String("lego"))
            strike(Qt::Key_Down); // the arrows choose among the clients
        QVERIFY(QApplication::focusWidget()->objectName().endsWith(client));
        focusOn("versionField");
        typeIn(version);
        strike(Qt::Key_Return);
        QCOMPARE(step(), int {Domains});
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("www.example.org"));
        strike(Qt::Key_End);
        strike(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("example.org"));
        focusOn("nextButton");
        strike(Qt::Key_Return);
        QCOMPARE(step(), int {Challenge});
        focusOn("webrootField");
        typeIn(QStringLiteral("/srv/www"));
        strike(Qt::Key_Return);
        QCOMPARE(step(), int {Details});
        typeIn(QStringLiteral("ops@example.org"));
        focusOn("termsBox");
        strike(Qt::Key_Space);
        focusOn("deployHookField");
        typeIn(QStringLiteral("systemctl reload nginx"));
        strike(Qt::Key_Return);
        QCOMPARE(said(), QString());
        QCOMPARE(step(), int {Files});
        QVERIFY(tabs().contains(QStringLiteral("README.md")));

        const QString folder = m_stage->path(QStringLiteral("out"));
        QSignalSpy exported(m_wizard, &SetupWizard::exported);
        focusOn("nextButton");
        strike(Qt::Key_Return);
        chooseFile(folder);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.constFirst().constFirst().toString(), folder);
        QVERIFY(said().startsWith(QStringLiteral("Saved to %1.").arg(folder)));
        QStringList withKey;
        for (const QString &name : tabs()) {
            const QString path = folder + QLatin1Char('/') + name;
            QVERIFY2(QFile::exists(path), qPrintable(path));
            const QByteArray content = contentOf(path);
            QVERIFY(!content.contains(QString(domain::hmacMark).toUtf8()));
            if (content.contains(key)) {
                withKey << name;
                QVERIFY(isPrivate(path));
            }
            if (name == QLatin1String("README.md"))
                QVERIFY(content.contains("example.org"));
        }
        QVERIFY(!withKey.isEmpty());
        if (!secretFile.isEmpty())
            QVERIFY(withKey.contains(secretFile));
        const auto history = app::Records(m_stage->session).history(m_record);
        VERIFY_OK(history);
        QCOMPARE(history->back().action, QStringLiteral("setup"));
        QCOMPARE(history->back().detail, QStringLiteral("%1 %2").arg(client, version));
    }

    void theServerIsWrittenDown()
    {
        open(m_record);
        next();
        next();
        next();
        QCOMPARE(step(), int {Details});
        QCOMPARE(on<QLineEdit>("hostField")->text(), QSysInfo::machineHostName());
        fill("emailField", QStringLiteral("ops@example.org"));
        fill("hostField", QStringLiteral(" web-1 "));
        next();
        QCOMPARE(step(), int {Files});
        QVERIFY(m_wizard->findChildren<MessageBar *>(QStringLiteral("useWarning")).isEmpty());
        exportTo(m_stage->path(QStringLiteral("out")));
        const auto uses = app::Uses(m_stage->session).ofRecord(m_record);
        VERIFY_OK(uses);
        QCOMPARE(uses->size(), size_t {1});
        QCOMPARE(uses->front().host, QStringLiteral("web-1"));
        delete m_wizard;

        // The next one is offered the same, and told what it would do there.
        const QString other = m_stage->addPair(
            {.kid = QStringLiteral("kid-2"), .fill = 'z', .order = QStringLiteral("HB-2")});
        open(other);
        walk("certbot");
        const auto *warning = on<MessageBar>("useWarning");
        QVERIFY2(warning->text().contains(QLatin1String("/etc/letsencrypt on web-1")),
                 qPrintable(warning->text()));
        clickStep(Details);
        QCOMPARE(on<QLineEdit>("hostField")->text(), QStringLiteral("web-1"));
        fill("hostField", {});
        next();
        QTRY_VERIFY(m_wizard->findChildren<MessageBar *>(QStringLiteral("useWarning")).isEmpty());
        exportTo(m_stage->path(QStringLiteral("other")));
        QCOMPARE(app::Uses(m_stage->session).ofRecord(other)->front().host, QString());
    }

    void aPairThatIsSpentIsSaidBeforeAnythingIsWritten()
    {
        app::RecordChanges changes;
        changes.usePolicy = domain::UsePolicy::OneTime;
        VERIFY_OK(app::Records(m_stage->session).edit(m_record, std::move(changes)));
        auto *vault = m_stage->session.vault();
        VERIFY_OK(vault->store().recordVerification(
            m_record, {samples::now, QStringLiteral("accepted"), QStringLiteral("https://acme/7")},
            {}, {samples::now, {}}));
        open(m_record);
        walk("certbot");
        const auto *warning = on<MessageBar>("useWarning");
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().startsWith(QLatin1String("This pair opens one account only")));
    }

    void aGivenRecordAnswersTheFirstQuestion()
    {
        const QString other = m_stage->addPair(
            {.kid = QStringLiteral("kid-2"), .fill = 'z', .order = QStringLiteral("HB-2")});
        open(other);
        QCOMPARE(step(), int {Client});
        QVERIFY(stepName(Credential).contains(QLatin1String("HB-2")));
        back();
        QCOMPARE(step(), int {Credential});
        QCOMPARE(on<QComboBox>("credentialBox")->currentData().toString(), other);
    }

    void withoutAPairItSaysWhatIsMissing()
    {
        VERIFY_OK(app::Records(m_stage->session).remove(m_record));
        m_stage->addOrder(QStringLiteral("HB-9"), samples::now);
        open();
        next();
        QCOMPARE(step(), int {Credential});
        QCOMPARE(said(), QStringLiteral("No pair is saved yet. Take in the order e-mail first."));
    }

    void withoutADirectoryItSaysWhatIsMissing()
    {
        app::RecordChanges changes;
        changes.directoryUrl = QString();
        VERIFY_OK(app::Records(m_stage->session).edit(m_record, std::move(changes)));
        open(m_record);
        QCOMPARE(step(), int {Credential});
        QVERIFY2(said().contains(QLatin1String("directory URL")), qPrintable(said()));
    }

    void goingBackKeepsTheAnswers()
    {
        open(m_record);
        chooseClient("lego");
        fill("versionField", QStringLiteral("4.14.2"));
        next();
        fill("domainsField", QStringLiteral("one.example\ntwo.example"));
        next();
        click(on<QRadioButton>("standaloneButton"));
        fill("portField", QStringLiteral("8080"));
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        fill("deployHookField", QStringLiteral("true"));
        next();
        QCOMPARE(step(), int {Files});
        QCOMPARE(stepName(Client), QStringLiteral("Client: lego 4.14.2"));
        QCOMPARE(stepName(Domains), QStringLiteral("Domains: one.example + 1"));
        QCOMPARE(stepName(Challenge), QStringLiteral("Challenge: http-01, standalone"));
        clickStep(Domains);
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("one.example\ntwo.example"));
        back();
        QVERIFY(m_wizard->findChild<QRadioButton *>(QStringLiteral("client-lego"))->isChecked());
        QCOMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("4.14.2"));
        next();
        next();
        QVERIFY(on<QRadioButton>("standaloneButton")->isChecked());
        QCOMPARE(on<QSpinBox>("portField")->value(), 8080);
        next();
        QCOMPARE(on<QLineEdit>("emailField")->text(), QStringLiteral("ops@example.org"));
        QCOMPARE(on<QLineEdit>("deployHookField")->text(), QStringLiteral("true"));
        // Any step that was reached can be gone to at once.
        clickStep(Client);
        clickStep(Files);
        QCOMPARE(step(), int {Files});
    }

    void anotherCredentialBringsItsOwnAnswers()
    {
        m_stage->addPair({.kid = QStringLiteral("kid-2"),
                          .fill = 'z',
                          .order = QStringLiteral("HB-2"),
                          .domains = {QStringLiteral("second.example")}});
        open(m_record);
        next();
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("www.example.org"));
        next();
        next();
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/www.example.org"));
        clickStep(Credential);
        auto *box = on<QComboBox>("credentialBox");
        box->setCurrentIndex(box->currentIndex() == 0 ? 1 : 0);
        next();
        QVERIFY(!on<QPushButton>("step4")->isEnabled()); // nobody has looked at these yet
        next();
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("second.example"));
        next();
        next();
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/second.example"));
    }

    void theFolderFollowsTheDomainUnlessItWasWritten()
    {
        open(m_record);
        next();
        next();
        next();
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/www.example.org"));
        clickStep(Domains);
        fill("domainsField", QStringLiteral("other.example"));
        next();
        next();
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/other.example"));
        fill("installDirField", QStringLiteral("/srv/mine"));
        clickStep(Domains);
        fill("domainsField", QStringLiteral("third.example"));
        next();
        next();
        QCOMPARE(on<QLineEdit>("installDirField")->text(), QStringLiteral("/srv/mine"));
    }

    void theVersionOnThisComputerIsFilledIn()
    {
        install(QStringLiteral("certbot"), "certbot 2.9.0");
        open(m_record);
        QTRY_COMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("2.9.0"));
        QVERIFY(visibleText(m_wizard).contains(QLatin1String("Found on this computer: 2.9.0.")));
        chooseClient("lego");
        QCOMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("4.9.1"));
        QVERIFY(
            visibleText(m_wizard).contains(QLatin1String("Not found on this computer; assumed.")));
    }

    void onlyTheChosenClientIsAsked()
    {
        const QString asked = m_programs.filePath(QStringLiteral("asked"));
        for (const QByteArray name : {"certbot", "lego"})
            install(QString::fromLatin1(name),
                    name + " 4.2.0'; echo '" + name + "' >> '" + asked.toUtf8());
        const auto whoWasAsked = [&asked] {
            QFile file(asked);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        open(m_record);
        QTRY_VERIFY(
            visibleText(m_wizard).contains(QLatin1String("Found on this computer: 4.2.0.")));
        QCOMPARE(whoWasAsked(), QByteArray("certbot\n"));
        chooseClient("lego");
        QTRY_VERIFY(
            visibleText(m_wizard).contains(QLatin1String("Found on this computer: 4.2.0.")));
        chooseClient("certbot"); // known by now
        QCOMPARE(whoWasAsked(), QByteArray("certbot\nlego\n"));
        QFile::remove(asked);
        QFile::remove(m_programs.filePath(QStringLiteral("lego")));
    }

    void whatWasTypedIsNotOverwrittenByWhatIsFound()
    {
        install(QStringLiteral("certbot"), "certbot 2.9.0");
        open(m_record);
        fill("versionField", QStringLiteral("1.32.0"));
        QTRY_VERIFY(
            visibleText(m_wizard).contains(QLatin1String("Found on this computer: 2.9.0.")));
        QCOMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("1.32.0"));
    }

    void aBadVersionIsTold_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a number") << "two"
                                      << "is not a version. Write it like 2.1.0.";
        QTest::newRow("a number and more") << "2.1.0beta"
                                           << "is not a version.";
        QTest::newRow("nothing") << ""
                                 << "is not a version.";
        QTest::newRow("too old") << "0.9.0"
                                 << "too old for external account binding";
    }

    void aBadVersionIsTold()
    {
        QFETCH(QString, version);
        QFETCH(QString, words);
        open(m_record);
        fill("versionField", version);
        next();
        QCOMPARE(step(), int {Client});
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY(isWrong("versionField"));
        fill("versionField", QStringLiteral("2.1.0"));
        next();
        QCOMPARE(step(), int {Domains});
        QCOMPARE(said(), QString());
    }

    void aBadDomainIsTold_data()
    {
        QTest::addColumn<QString>("domains");
        QTest::addColumn<QString>("words");
        QTest::newRow("a blank inside") << "www example.org"
                                        << "is not a domain name";
        QTest::newRow("an address") << "https://www.example.org"
                                    << "is not a domain name";
        QTest::newRow("a path") << "www.example.org/shop"
                                << "is not a domain name";
        QTest::newRow("a port") << "www.example.org:443"
                                << "is not a domain name";
        QTest::newRow("a number") << "192.0.2.1"
                                  << "is not a domain name";
        QTest::newRow("a wildcard inside") << "www.*.example.org"
                                           << "is not a domain name";
        QTest::newRow("the second line") << "www.example.org\na b"
                                         << "is not a domain name";
        QTest::newRow("none") << ""
                              << "Write at least one domain";
    }

    void aBadDomainIsTold()
    {
        QFETCH(QString, domains);
        QFETCH(QString, words);
        open(m_record);
        next();
        fill("domainsField", domains);
        next();
        QCOMPARE(step(), int {Domains});
        QVERIFY2(said().contains(words), qPrintable(said()));
        if (!domains.isEmpty()) {
            QVERIFY(isWrong("domainsField"));
            QVERIFY(on<QLabel>("domainsRemark")->text().contains(words));
        }
        fill("domainsField", QStringLiteral("www.example.org"));
        QVERIFY(!isWrong("domainsField"));
        next();
        QCOMPARE(step(), int {Challenge});
    }

    void namesOfOtherScriptsAreShownBothWays()
    {
        open(m_record);
        next();
        fill("domainsField", QString::fromUtf8("bücher.example"));
        QCOMPARE(on<QLabel>("domainsRemark")->text(),
                 (QString::fromUtf8(
                     "bücher.example is written xn--bcher-kva.example in the certificate.")));
        next();
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(step(), int {Files});
        QVERIFY(stepName(Domains).contains(QString::fromUtf8("bücher.example")));
        QString everything;
        for (const QString &name : tabs()) {
            openTab(name);
            if (name != QLatin1String("README.md"))
                everything += shownFile();
        }
        QVERIFY(everything.contains(QLatin1String("xn--bcher-kva.example")));
        QVERIFY(!everything.contains(QString::fromUtf8("bücher")));
    }

    void aWildcardAsksForDns()
    {
        open(m_record);
        next();
        fill("domainsField", QStringLiteral("example.org\n*.example.org"));
        QVERIFY(
            on<QLabel>("domainsRemark")
                ->text()
                .contains(QLatin1String("A wildcard can only be proved through DNS (dns-01).")));
        next();
        QVERIFY(on<QRadioButton>("dnsButton")->isChecked());
        QVERIFY(!on<QRadioButton>("webrootButton")->isEnabled());
        QVERIFY(!on<QRadioButton>("standaloneButton")->isEnabled());
        QVERIFY(on<QComboBox>("providerBox")->isVisible());
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(step(), int {Files});
        QVERIFY(stepName(Challenge).contains(QLatin1String("dns-01")));
        // Without the wildcard every way is open again.
        clickStep(Domains);
        fill("domainsField", QStringLiteral("example.org"));
        next();
        QVERIFY(on<QRadioButton>("webrootButton")->isEnabled());
    }

    void aWildcardWrittenLaterIsToldAtTheEnd()
    {
        open(m_record);
        walk("certbot");
        clickStep(Domains);
        fill("domainsField", QStringLiteral("*.example.org"));
        clickStep(Files);
        QVERIFY(step() != int {Files});
        QVERIFY2(said().contains(QLatin1String("can only be proved through DNS")),
                 qPrintable(said()));
    }

    void whatOnlyDnsNeedsIsAskedOnlyThere()
    {
        open(m_record);
        next();
        next();
        QVERIFY(on<QWidget>("webrootField")->isVisible());
        QVERIFY(!on<QWidget>("portField")->isVisible());
        QVERIFY(!on<QWidget>("providerBox")->isVisible());
        click(on<QRadioButton>("dnsButton"));
        QVERIFY(!on<QWidget>("webrootField")->isVisible());
        auto *provider = on<QComboBox>("providerBox");
        QVERIFY(provider->isVisible());
        QCOMPARE(provider->currentText(), QStringLiteral("manual"));
        QVERIFY(on<QWidget>("hookField")->isEnabled());
        QVERIFY(!on<QWidget>("credentialsField")->isEnabled());
        provider->setCurrentText(QStringLiteral("cloudflare"));
        QVERIFY(!on<QWidget>("hookField")->isEnabled());
        QVERIFY(on<QWidget>("credentialsField")->isEnabled());
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(step(), int {Files});
        QCOMPARE(stepName(Challenge), QStringLiteral("Challenge: dns-01, cloudflare"));
    }

    void aBadPathIsTold()
    {
        open(m_record);
        next();
        next();
        for (const char *path : {"srv/www", ""}) {
            fill("webrootField", QString::fromLatin1(path));
            next();
            QCOMPARE(step(), int {Challenge});
            QVERIFY(said().contains(QLatin1String("Write the full path on the server")));
            QVERIFY(isWrong("webrootField"));
        }
        fill("webrootField", QStringLiteral("/srv/www"));
        next();
        QCOMPARE(step(), int {Details});
        for (const char *field : {"installDirField", "clientDirField", "bundleField"}) {
            const QString before = on<QLineEdit>(field)->text();
            fill(field, QStringLiteral("not/absolute"));
            next();
            QCOMPARE(step(), int {Details});
            QVERIFY(said().contains(QLatin1String("Write the full path on the server")));
            QVERIFY(isWrong(field));
            fill(field, before);
        }
        fill("installDirField", {});
        next();
        QCOMPARE(step(), int {Details});
        QVERIFY(isWrong("installDirField"));
    }

    void aBadAddressIsTold()
    {
        open(m_record);
        next();
        next();
        next();
        fill("emailField", QStringLiteral("ops@@example.org"));
        next();
        QCOMPARE(step(), int {Details});
        QVERIFY(said().contains(QLatin1String("is not an e-mail address")));
        QVERIFY(isWrong("emailField"));
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(step(), int {Files});
    }

    void anAddressTheClientNeedsIsAskedFor()
    {
        open(m_record);
        chooseClient("lego");
        next();
        next();
        next();
        next();
        QCOMPARE(step(), int {Details});
        QCOMPARE(said(), QStringLiteral("Still missing: e-mail address. Give it and try again."));
    }

    void thePreviewMasksTheKey()
    {
        open(m_record);
        walk("certbot");
        QString everything;
        for (const QString &name : tabs()) {
            openTab(name);
            everything += shownFile();
            QVERIFY(!visibleText(m_wizard).contains(QString::fromLatin1(key)));
        }
        QVERIFY(everything.contains(QString(key.size(), QChar(0x2022))));
        QVERIFY(!everything.contains(domain::hmacMark));

        openTab(QStringLiteral("eab-register.ini"));
        auto *hold = on<QToolButton>("holdSecretsButton");
        auto *text = on<QPlainTextEdit>("fileText");
        hold->setFocus();
        const QImage hidden = text->grab().toImage();
        QTest::keyPress(hold, Qt::Key_Space);
        QVERIFY(text->grab().toImage() != hidden);
        QVERIFY(!shownFile().contains(QString::fromLatin1(key)));
        QTest::keyRelease(hold, Qt::Key_Space);
        QCOMPARE(text->grab().toImage(), hidden);
    }

    void everyFileSaysWhatItIsFor()
    {
        open(m_record);
        walk("certbot");
        openTab(QStringLiteral("eab-register.ini"));
        QCOMPARE(on<QLabel>("fileRemark")->text(),
                 QString::fromUtf8("Opens the ACME account with the pair. · mode 0600 · may be "
                                   "deleted once the account is open"));
        openTab(QStringLiteral("README.md"));
        QVERIFY(on<QLabel>("fileRemark")->text().startsWith(QLatin1String("This text.")));
        QVERIFY(visibleText(m_wizard).contains(
            QLatin1String("The HMAC key stays out of the process list and the shell history.")));
    }

    void aVersionThatShowsTheKeyIsWarnedOf()
    {
        open(m_record);
        chooseClient("lego");
        fill("versionField", QStringLiteral("4.9.1"));
        next();
        next();
        next();
        fill("emailField", QStringLiteral("ops@example.org"));
        next();
        QCOMPARE(step(), int {Files});
        const QString text = visibleText(m_wizard);
        QVERIFY(!text.contains(QLatin1String("stays out of the process list")));
        QVERIFY(text.contains(QLatin1String("can see the key in the list of processes")));
        // Going back for another version takes the warning away.
        clickStep(Client);
        fill("versionField", QStringLiteral("5.3.0"));
        next();
        clickStep(Files);
        QTRY_VERIFY(!visibleText(m_wizard).contains(QLatin1String("can see the key in the list")));
    }

    void commandsAndHarmlessFilesCanBeCopied()
    {
        open(m_record);
        walk("certbot");
        click(on<QPushButton>("copyCommandsButton"));
        const QString commands = QGuiApplication::clipboard()->text();
        QVERIFY(commands.startsWith(QLatin1String("certbot register --config")));
        QCOMPARE(commands, on<QLabel>("commandsLabel")->text());
        QVERIFY(!commands.contains(domain::hmacMark)
                && !commands.contains(QString::fromLatin1(key)));
        openTab(QStringLiteral("README.md"));
        click(on<QPushButton>("copyFileButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), shownFile());
        openTab(QStringLiteral("eab-register.ini"));
        QVERIFY(!on<QPushButton>("copyFileButton")->isEnabled());
    }

    void oneFileCanBeSavedByItself()
    {
        open(m_record);
        walk("certbot");
        openTab(QStringLiteral("eab-register.ini"));
        click(on<QPushButton>("saveFileButton"));
        const QString path = m_stage->path(QStringLiteral("my-register.ini"));
        chooseFile(path);
        QCOMPARE(said(), QStringLiteral("Saved to %1.").arg(path));
        QVERIFY(contentOf(path).contains(key));
        QVERIFY(isPrivate(path));
    }

    void whatIsThereAlreadyIsRefused()
    {
        const QString folder = m_stage->path(QStringLiteral("there"));
        QDir().mkpath(folder);
        QFile mine(folder + QStringLiteral("/mine.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        open(m_record);
        walk("certbot");
        QSignalSpy exported(m_wizard, &SetupWizard::exported);
        exportTo(mine.fileName());
        QVERIFY2(said().contains(QStringLiteral("%1 is there already.").arg(mine.fileName())),
                 qPrintable(said()));
        next();
        // The dialog itself would go into a folder that is there; other ways would not.
        emit window<QFileDialog>()->fileSelected(folder);
        window<QFileDialog>()->reject();
        QVERIFY2(said().contains(QStringLiteral("%1 is there already.").arg(folder)),
                 qPrintable(said()));
        QCOMPARE(exported.count(), 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList {QStringLiteral("mine.txt")});
        exportTo(m_stage->path(QStringLiteral("another")));
        QCOMPARE(exported.count(), 1);
    }

    void whatCannotBeWrittenIsTold()
    {
        open(m_record);
        walk("certbot");
        QFile file(m_stage->path(QStringLiteral("a-file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QStringList before = QDir(m_stage->path({})).entryList();
        exportTo(m_stage->path(QStringLiteral("a-file/inside")));
        QVERIFY(message()->isVisible());
        QVERIFY(!said().startsWith(QLatin1String("Saved")));
        QCOMPARE(QDir(m_stage->path({})).entryList(), before);
    }

    void closingItHalfwayWritesNothing_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("by Escape") << "escape";
        QTest::newRow("by Cancel") << "cancel";
        QTest::newRow("by locking the vault") << "lock";
        QTest::newRow("while the folder is chosen") << "dialog";
    }

    void closingItHalfwayWritesNothing()
    {
        QFETCH(QString, way);
        const QStringList before = QDir(m_stage->path({})).entryList();
        open(m_record);
        walk("certbot");
        if (way == QLatin1String("escape")) {
            QTest::keyClick(m_wizard, Qt::Key_Escape);
        } else if (way == QLatin1String("cancel")) {
            click(on<QPushButton>("cancelButton"));
        } else {
            if (way == QLatin1String("dialog"))
                next();
            m_stage->session.lock();
        }
        QTRY_VERIFY(m_wizard.isNull());
        QTRY_VERIFY(window<QFileDialog>() == nullptr);
        QCOMPARE(QDir(m_stage->path({})).entryList(), before);
        if (!m_stage->session.isUnlocked())
            m_stage->unlock();
        const auto history = app::Records(m_stage->session).history(m_record);
        VERIFY_OK(history);
        QCOMPARE(history->size(), size_t {1});
    }

    void aSupportLoginSeesNoSecret()
    {
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        open(m_record);
        walk("certbot");
        QVERIFY(!on<QWidget>("holdSecretsButton")->isVisible());
        exportTo(m_stage->path(QStringLiteral("out")));
        QVERIFY(said().contains(QLatin1String("A support login cannot do this.")));
        QVERIFY(!QFile::exists(m_stage->path(QStringLiteral("out"))));
    }

    void itsShapeIsRemembered()
    {
        open(m_record);
        m_wizard->resize(1000, 640);
        m_wizard->reject();
        QTRY_VERIFY(m_wizard.isNull());
        open(m_record);
        QCOMPARE(m_wizard->size(), QSize(1000, 640));
    }
};

EAB_UI_TEST_MAIN(TestWizard)
#include "tst_wizard.moc"
