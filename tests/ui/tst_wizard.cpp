// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "app/uses/Uses.h"
#include "domain/Setup.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/wizard/SetupWizard.h"
#include "vault/OpenVault.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** 32 times "k", as unpadded base64url. */
const QByteArray key = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s";

/** The ways to prove a domain, in the order in which they are offered. */
enum Way { Webroot, Standalone, Dns };

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
        m_wizard
            = new SetupWizard(m_stage->session, m_stage->network, *m_clipboard, record, nullptr);
        show(m_wizard);
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_wizard.data(), name);
    }
    void save() { click(on<QPushButton>("saveButton")); }
    void fill(const char *name, const QString &text) { retype(on<QWidget>(name), text); }
    MessageBar *message() const { return on<MessageBar>("message"); }
    QString said() const { return message()->isVisible() ? message()->text() : QString(); }
    bool isWrong(const char *name) const { return on<QWidget>(name)->property("wrong").toBool(); }
    /** What is to be answered before there are files; empty: they are there. */
    QString missing() const
    {
        const auto *bar = on<MessageBar>("missingBar");
        return bar->isVisible() ? bar->text() : QString();
    }
    bool isSaved() const { return on<QWidget>("doneButton")->isVisible(); }
    void chooseClient(const QString &name)
    {
        auto *box = on<QComboBox>("clientBox");
        box->setCurrentIndex(box->findData(name));
    }
    void chooseWay(Way way) { on<QComboBox>("challengeBox")->setCurrentIndex(way); }
    bool isOffered(Way way) const
    {
        const auto *model = on<QComboBox>("challengeBox")->model();
        return model->flags(model->index(way, 0)).testFlag(Qt::ItemIsEnabled);
    }
    /** Opens the folder of what is right for most. */
    void openMore() { on<QPushButton>("moreButton")->setChecked(true); }
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
    void saveTo(const QString &folder)
    {
        fill("folderField", folder);
        save();
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
        open(m_record);
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
        focusOn("clientBox");
        if (client == QLatin1String("lego"))
            strike(Qt::Key_Down);
        focusOn("versionField");
        typeIn(version);
        focusOn("domainsField");
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("www.example.org"));
        strike(Qt::Key_End, Qt::ControlModifier);
        strike(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("example.org"));
        focusOn("webrootField");
        typeIn(QStringLiteral("/srv/www"));
        focusOn("emailField");
        typeIn(QStringLiteral("ops@example.org"));
        focusOn("deployHookField");
        typeIn(QStringLiteral("systemctl reload nginx"));
        focusOn("termsBox");
        strike(Qt::Key_Space);
        QCOMPARE(missing(), QString());
        QVERIFY(tabs().contains(QStringLiteral("README.md")));

        const QString folder = m_stage->path(QStringLiteral("out"));
        QSignalSpy exported(m_wizard, &SetupWizard::exported);
        focusOn("folderField");
        typeIn(folder);
        strike(Qt::Key_Return);
        QCOMPARE(said(), QString());
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.constFirst().constFirst().toString(), folder);
        QVERIFY(isSaved());
        QCOMPARE(on<MessageBar>("savedBar")->text(), QStringLiteral("Saved to %1.").arg(folder));
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
        strike(Qt::Key_Return); // Done
        QTRY_VERIFY(m_wizard.isNull());
    }

    void theServerIsWrittenDown()
    {
        open(m_record);
        QCOMPARE(on<QLineEdit>("hostField")->text(), QSysInfo::machineHostName());
        fill("hostField", QStringLiteral(" web-1 "));
        QVERIFY(m_wizard->findChildren<MessageBar *>(QStringLiteral("useWarning")).isEmpty());
        saveTo(m_stage->path(QStringLiteral("out")));
        const auto uses = app::Uses(m_stage->session).ofRecord(m_record);
        VERIFY_OK(uses);
        QCOMPARE(uses->size(), size_t {1});
        QCOMPARE(uses->front().host, QStringLiteral("web-1"));
        delete m_wizard;

        // The next one is offered the same, and told what it would do there.
        const QString other = m_stage->addPair(
            {.kid = QStringLiteral("kid-2"), .fill = 'z', .order = QStringLiteral("HB-2")});
        open(other);
        const auto *warning = on<MessageBar>("useWarning");
        QVERIFY2(warning->text().contains(QLatin1String("/etc/letsencrypt on web-1")),
                 qPrintable(warning->text()));
        QCOMPARE(on<QLineEdit>("hostField")->text(), QStringLiteral("web-1"));
        fill("hostField", {});
        QTRY_VERIFY(m_wizard->findChildren<MessageBar *>(QStringLiteral("useWarning")).isEmpty());
        saveTo(m_stage->path(QStringLiteral("other")));
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
        const auto *warning = on<MessageBar>("useWarning");
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().startsWith(QLatin1String("This pair opens one account only")));
    }

    void withOnePairNobodyIsAskedWhich()
    {
        open();
        QVERIFY(!on<QComboBox>("credentialBox")->isVisible());
        QCOMPARE(missing(), QString());
    }

    void withoutAPairItSaysWhatIsMissing()
    {
        VERIFY_OK(app::Records(m_stage->session).remove(m_record));
        m_stage->addOrder(QStringLiteral("HB-9"), samples::now);
        open();
        const QString words
            = QStringLiteral("No pair is saved yet. Take in the order e-mail first.");
        QVERIFY2(missing().endsWith(words), qPrintable(missing()));
        save();
        QCOMPARE(said(), words);
    }

    void withoutADirectoryItSaysWhatIsMissing()
    {
        app::RecordChanges changes;
        changes.directoryUrl = QString();
        VERIFY_OK(app::Records(m_stage->session).edit(m_record, std::move(changes)));
        open(m_record);
        QVERIFY2(missing().contains(QLatin1String("directory URL")), qPrintable(missing()));
        save();
        QVERIFY2(said().contains(QLatin1String("directory URL")), qPrintable(said()));
    }

    void anotherCredentialBringsItsOwnAnswers()
    {
        const QString other = m_stage->addPair({.kid = QStringLiteral("kid-2"),
                                                .fill = 'z',
                                                .order = QStringLiteral("HB-2"),
                                                .domains = {QStringLiteral("second.example")}});
        open(m_record);
        auto *box = on<QComboBox>("credentialBox");
        QCOMPARE(box->currentData().toString(), m_record);
        chooseClient(QStringLiteral("lego"));
        fill("deployHookField", QStringLiteral("true"));
        fill("emailField", QStringLiteral("ops@example.org"));
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("www.example.org"));
        box->setCurrentIndex(box->findData(other));
        QCOMPARE(on<QPlainTextEdit>("domainsField")->toPlainText(),
                 QStringLiteral("second.example"));
        QCOMPARE(on<QLineEdit>("emailField")->text(), QString()); // the other record tells none
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/second.example"));
        QCOMPARE(on<QComboBox>("clientBox")->currentData().toString(), QStringLiteral("lego"));
        QCOMPARE(on<QLineEdit>("deployHookField")->text(), QStringLiteral("true"));
    }

    void theFoldersFollowTheDomainUnlessTheyWereWritten()
    {
        QSettings().setValue(QStringLiteral("folders/results"), m_stage->path({}));
        open(m_record);
        openMore();
        const auto suggested
            = [this](const char *name) { return m_stage->path(QLatin1String(name)); };
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/www.example.org"));
        QCOMPARE(on<QLineEdit>("folderField")->text(), suggested("certbot-www.example.org"));
        fill("domainsField", QStringLiteral("other.example"));
        chooseClient(QStringLiteral("lego"));
        QCOMPARE(on<QLineEdit>("installDirField")->text(),
                 QStringLiteral("/etc/eab-vault/other.example"));
        QCOMPARE(on<QLineEdit>("folderField")->text(), suggested("lego-other.example"));
        fill("installDirField", QStringLiteral("/srv/mine"));
        fill("folderField", QStringLiteral("~/mine"));
        fill("domainsField", QStringLiteral("third.example"));
        QCOMPARE(on<QLineEdit>("installDirField")->text(), QStringLiteral("/srv/mine"));
        QCOMPARE(on<QLineEdit>("folderField")->text(), QStringLiteral("~/mine"));
    }

    /** Three actions: the wizard is opened, the server is named, and the files are saved. */
    void aSecondServerOfTheSameKindIsThreeActions()
    {
        QSettings().setValue(QStringLiteral("folders/results"), m_stage->path({}));
        open(m_record);
        chooseClient(QStringLiteral("lego"));
        fill("versionField", QStringLiteral("5.3.0"));
        fill("webrootField", QStringLiteral("/srv/www"));
        fill("emailField", QStringLiteral("ops@example.org"));
        fill("deployHookField", QStringLiteral("systemctl reload nginx"));
        click(on<QCheckBox>("termsBox"));
        openMore();
        auto *renewal = on<QComboBox>("renewalBox");
        renewal->setCurrentIndex(1);
        fill("hostField", QStringLiteral("web-1"));
        save();
        QVERIFY(isSaved());
        const QString first = on<MessageBar>("savedBar")->text();
        delete m_wizard;

        open(m_record);
        fill("hostField", QStringLiteral("web-2"));
        save();
        QVERIFY(isSaved());
        QVERIFY(on<MessageBar>("savedBar")->text() != first);
        const QString line = on<QLabel>("copyLineLabel")->text();
        QVERIFY2(line.startsWith(QLatin1String("ssh root@web-2 'mkdir -p "
                                               "/etc/eab-vault/www.example.org' && scp -pr /")),
                 qPrintable(line));
        QVERIFY2(line.endsWith(QLatin1String(" root@web-2:/etc/eab-vault/www.example.org/")),
                 qPrintable(line));
        click(on<QPushButton>("copyLineButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), line);
        QCOMPARE(on<QComboBox>("clientBox")->currentData().toString(), QStringLiteral("lego"));
        QCOMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("5.3.0"));
        QCOMPARE(on<QLineEdit>("webrootField")->text(), QStringLiteral("/srv/www"));
        QCOMPARE(on<QLineEdit>("emailField")->text(), QStringLiteral("ops@example.org"));
        QCOMPARE(on<QLineEdit>("deployHookField")->text(),
                 QStringLiteral("systemctl reload nginx"));
        QVERIFY(on<QCheckBox>("termsBox")->isChecked());
        QCOMPARE(on<QComboBox>("renewalBox")->currentIndex(), 1);
        QVERIFY(QDir(m_stage->path(QStringLiteral("lego-www.example.org-2"))).exists());
    }

    void termsOfAnotherCaAreAgreedToAnew()
    {
        open(m_record);
        click(on<QCheckBox>("termsBox"));
        saveTo(m_stage->path(QStringLiteral("out")));
        QVERIFY(isSaved());
        delete m_wizard;
        app::RecordChanges changes;
        changes.directoryUrl = QStringLiteral("https://other.example/directory");
        VERIFY_OK(app::Records(m_stage->session).edit(m_record, std::move(changes)));
        open(m_record);
        QVERIFY(!on<QCheckBox>("termsBox")->isChecked());
        QVERIFY(on<MessageBar>("consentBar")->isVisible());
        click(on<QCheckBox>("termsBox"));
        QVERIFY(!on<MessageBar>("consentBar")->isVisible());
    }

    void theTermsAreAskedFromTheCa()
    {
        const QByteArray directory
            = R"({"newNonce":"https://acme.example/n","newAccount":"https://acme.example/a",)"
              R"("newOrder":"https://acme.example/o","meta":{"termsOfService":"%1"}})";
        open(m_record);
        m_stage->network.answer(200,
                                QByteArray(directory).replace("%1", "ftp://acme.example/terms"));
        click(on<QToolButton>("readTermsButton"));
        QTRY_COMPARE(said(), QStringLiteral("They stand at ftp://acme.example/terms."));
        m_stage->network.answer(500, {});
        click(on<QToolButton>("readTermsButton"));
        QTRY_VERIFY2(said().contains(QLatin1String("could not be reached")), qPrintable(said()));
        m_stage->network.answer(200, QByteArray(directory).replace("%1", ""));
        click(on<QToolButton>("readTermsButton"));
        QTRY_COMPARE(said(), QStringLiteral("The CA's directory names no terms of service."));
    }

    void anAnswerCanBeChangedAfterwards()
    {
        open(m_record);
        saveTo(m_stage->path(QStringLiteral("out")));
        QVERIFY(isSaved());
        click(on<QPushButton>("changeAnswersButton"));
        QVERIFY(!isSaved());
        QVERIFY(on<QLineEdit>("folderField")->text() != m_stage->path(QStringLiteral("out")));
        fill("emailField", QStringLiteral("ops@example.org"));
        saveTo(m_stage->path(QStringLiteral("again")));
        QVERIFY(isSaved());
        QVERIFY(contentOf(m_stage->path(QStringLiteral("again/eab-register.ini")))
                    .contains("ops@example.org"));
    }

    void theVersionOnThisComputerIsFilledIn()
    {
        install(QStringLiteral("certbot"), "certbot 2.9.0");
        open(m_record);
        QTRY_COMPARE(on<QLineEdit>("versionField")->text(), QStringLiteral("2.9.0"));
        QVERIFY(visibleText(m_wizard).contains(QLatin1String("Found on this computer: 2.9.0.")));
        chooseClient(QStringLiteral("lego"));
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
        chooseClient(QStringLiteral("lego"));
        QTRY_VERIFY(
            visibleText(m_wizard).contains(QLatin1String("Found on this computer: 4.2.0.")));
        chooseClient(QStringLiteral("certbot")); // known by now
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
        QVERIFY2(missing().contains(words), qPrintable(missing()));
        QVERIFY(!isWrong("versionField")); // somebody is at it
        save();
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY(isWrong("versionField"));
        QVERIFY(on<QWidget>("versionField")->hasFocus());
        fill("versionField", QStringLiteral("2.1.0"));
        QVERIFY(!isWrong("versionField"));
        QCOMPARE(missing(), QString());
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
        fill("domainsField", domains);
        QVERIFY2(missing().contains(words), qPrintable(missing()));
        if (!domains.isEmpty())
            QVERIFY(on<QLabel>("domainsRemark")->text().contains(words));
        save();
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY(isWrong("domainsField"));
        fill("domainsField", QStringLiteral("www.example.org"));
        QVERIFY(!isWrong("domainsField"));
        QCOMPARE(missing(), QString());
    }

    void namesOfOtherScriptsAreShownBothWays()
    {
        open(m_record);
        fill("domainsField", QString::fromUtf8("bücher.example"));
        QCOMPARE(on<QLabel>("domainsRemark")->text(),
                 (QString::fromUtf8(
                     "bücher.example is written xn--bcher-kva.example in the certificate.")));
        QCOMPARE(missing(), QString());
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
        QVERIFY(on<QWidget>("webrootField")->isVisible());
        fill("domainsField", QStringLiteral("example.org\n*.example.org"));
        QVERIFY(visibleText(m_wizard).contains(
            QLatin1String("A wildcard can only be validated through DNS (dns-01).")));
        QCOMPARE(on<QComboBox>("challengeBox")->currentIndex(), int {Dns});
        QVERIFY(!isOffered(Webroot) && !isOffered(Standalone) && isOffered(Dns));
        QVERIFY(on<QComboBox>("providerBox")->isVisible());
        QCOMPARE(missing(), QString());
        // Without the wildcard every way is open again.
        fill("domainsField", QStringLiteral("example.org"));
        QVERIFY(isOffered(Webroot) && isOffered(Standalone));
    }

    void whatOnlyOneWayNeedsIsAskedOnlyThere()
    {
        open(m_record);
        QVERIFY(on<QWidget>("webrootField")->isVisible());
        QVERIFY(!on<QWidget>("portField")->isVisible());
        QVERIFY(!on<QWidget>("providerBox")->isVisible());
        chooseWay(Standalone);
        QVERIFY(!on<QWidget>("webrootField")->isVisible());
        QVERIFY(on<QWidget>("portField")->isVisible());
        chooseWay(Dns);
        QVERIFY(!on<QWidget>("portField")->isVisible());
        auto *provider = on<QComboBox>("providerBox");
        QVERIFY(provider->isVisible());
        QCOMPARE(provider->currentText(), QStringLiteral("manual"));
        QVERIFY(on<QWidget>("hookField")->isEnabled());
        QVERIFY(!on<QWidget>("credentialsField")->isEnabled());
        provider->setCurrentText(QStringLiteral("cloudflare"));
        QVERIFY(!on<QWidget>("hookField")->isEnabled());
        QVERIFY(on<QWidget>("credentialsField")->isEnabled());
        QCOMPARE(missing(), QString());
        QVERIFY(visibleText(m_wizard).contains(QLatin1String("cloudflare")));
    }

    void aMistypedDnsProviderIsToldAtOnceAndMarkedWhenSaved()
    {
        open(m_record);
        chooseWay(Dns);
        auto *provider = on<QComboBox>("providerBox");
        provider->setCurrentText(QStringLiteral("cloudfare"));
        QVERIFY2(missing().contains(QLatin1String("cloudflare")), qPrintable(missing()));
        save();
        QVERIFY(isWrong("providerBox"));
        provider->setCurrentText(QStringLiteral("cloudflare"));
        QCOMPARE(missing(), QString());
        QVERIFY(!isWrong("providerBox"));
    }

    void aBadPathIsTold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("path");
        for (const char *field :
             {"webrootField", "installDirField", "clientDirField", "bundleField"})
            QTest::newRow(field) << QString::fromLatin1(field) << QStringLiteral("not/absolute");
        for (const char *field : {"webrootField", "installDirField"})
            QTest::addRow("%s, nothing", field) << QString::fromLatin1(field) << QString();
    }

    void aBadPathIsTold()
    {
        QFETCH(QString, field);
        QFETCH(QString, path);
        const QByteArray name = field.toLatin1();
        open(m_record);
        openMore();
        fill(name.constData(), path);
        on<QPushButton>("moreButton")->setChecked(false);
        save();
        QVERIFY(said().contains(QLatin1String("Write the full path on the server")));
        QVERIFY(isWrong(name.constData()));
        QVERIFY(on<QWidget>(name.constData())->isVisible()); // it is shown where it is
        QVERIFY(on<QWidget>(name.constData())->hasFocus());
        QVERIFY(!isSaved());
    }

    void theFolderOfThisComputerIsAFullPath()
    {
        open(m_record);
        for (const char *path : {"", "out", "./out"}) {
            saveTo(QString::fromLatin1(path));
            QVERIFY(said().contains(QLatin1String("full path of the new folder")));
            QVERIFY(isWrong("folderField"));
        }
        QVERIFY(!isSaved());
    }

    void theFolderCanBeChosen()
    {
        open(m_record);
        click(on<QToolButton>("chooseFolderButton"));
        const QString folder = m_stage->path(QStringLiteral("chosen"));
        chooseFile(folder);
        save();
        QVERIFY(isSaved());
        QVERIFY(QFile::exists(folder + QStringLiteral("/README.md")));
    }

    void aBadAddressIsTold()
    {
        open(m_record);
        fill("emailField", QStringLiteral("ops@@example.org"));
        save();
        QVERIFY(said().contains(QLatin1String("is not an e-mail address")));
        QVERIFY(isWrong("emailField"));
        fill("emailField", QStringLiteral("ops@example.org"));
        QVERIFY(!isWrong("emailField"));
        QCOMPARE(missing(), QString());
    }

    void anAddressTheClientNeedsIsAskedFor()
    {
        open(m_record);
        chooseClient(QStringLiteral("lego"));
        save();
        QCOMPARE(said(), QStringLiteral("Still missing: e-mail address. Give it and try again."));
        QVERIFY(!isSaved());
    }

    void thePreviewMasksTheKey()
    {
        open(m_record);
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
        chooseClient(QStringLiteral("lego"));
        fill("versionField", QStringLiteral("4.9.1"));
        fill("emailField", QStringLiteral("ops@example.org"));
        const QString text = visibleText(m_wizard);
        QVERIFY(!text.contains(QLatin1String("stays out of the process list")));
        QVERIFY(text.contains(QLatin1String("can see the key in the list of processes")));
        // Another version takes the warning away.
        fill("versionField", QStringLiteral("5.3.0"));
        QTRY_VERIFY(!visibleText(m_wizard).contains(QLatin1String("can see the key in the list")));
    }

    void commandsAndHarmlessFilesCanBeCopied()
    {
        open(m_record);
        click(on<QToolButton>("copyCommandsButton"));
        const QString commands = QGuiApplication::clipboard()->text();
        QVERIFY(commands.startsWith(QLatin1String("certbot register --config")));
        QCOMPARE(commands, on<QLabel>("commandsLabel")->text());
        QVERIFY(!commands.contains(domain::hmacMark)
                && !commands.contains(QString::fromLatin1(key)));
        openTab(QStringLiteral("README.md"));
        click(on<QToolButton>("copyFileButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), shownFile());
        openTab(QStringLiteral("eab-register.ini"));
        QVERIFY(!on<QToolButton>("copyFileButton")->isEnabled());
    }

    void oneFileCanBeSavedByItself()
    {
        open(m_record);
        openTab(QStringLiteral("eab-register.ini"));
        click(on<QToolButton>("saveFileButton"));
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
        QSignalSpy exported(m_wizard, &SetupWizard::exported);
        saveTo(mine.fileName());
        QVERIFY2(said().contains(QStringLiteral("%1 is there already.").arg(mine.fileName())),
                 qPrintable(said()));
        saveTo(folder);
        QVERIFY2(said().contains(QStringLiteral("%1 is there already.").arg(folder)),
                 qPrintable(said()));
        QCOMPARE(exported.count(), 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList {QStringLiteral("mine.txt")});
        saveTo(m_stage->path(QStringLiteral("another")));
        QCOMPARE(exported.count(), 1);
    }

    void whatCannotBeWrittenIsTold()
    {
        open(m_record);
        QFile file(m_stage->path(QStringLiteral("a-file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const QStringList before = QDir(m_stage->path({})).entryList();
        saveTo(m_stage->path(QStringLiteral("a-file/inside")));
        QVERIFY(message()->isVisible());
        QVERIFY(!isSaved());
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
        if (way == QLatin1String("escape")) {
            QTest::keyClick(m_wizard, Qt::Key_Escape);
        } else if (way == QLatin1String("cancel")) {
            click(on<QPushButton>("cancelButton"));
        } else {
            if (way == QLatin1String("dialog"))
                click(on<QToolButton>("chooseFolderButton"));
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
        QVERIFY(!on<QWidget>("holdSecretsButton")->isVisible());
        saveTo(m_stage->path(QStringLiteral("out")));
        QVERIFY(said().contains(QLatin1String("A support login cannot do this.")));
        QVERIFY(!QFile::exists(m_stage->path(QStringLiteral("out"))));
    }

    void itsShapeIsRemembered()
    {
        open(m_record);
        m_wizard->resize(720, 640);
        m_wizard->reject();
        QTRY_VERIFY(m_wizard.isNull());
        open(m_record);
        QCOMPARE(m_wizard->size(), QSize(720, 640));
    }
};

EAB_UI_TEST_MAIN(TestWizard)
#include "tst_wizard.moc"
