// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "app/words/Language.h"
#include "app/words/SetupText.h"

#include "Desk.h"

#include "tests/support/SmallDisk.h"

#include <QFileInfo>

using namespace eab;
using namespace eab::app;
using domain::Setup;
using domain::SetupAnswers;

namespace {

/** base64url of 32 times 'k': what must be in the secret files and nowhere else. */
const QByteArray key = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s";

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files.insert(name, readFile(folder + u'/' + name, 1 << 20).value());
    return files;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

bool isPrivate(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return (QFile::permissions(path) & others) == 0;
}

} // namespace

class TestSetUpClient : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_id;

    SetUpClient use() { return SetUpClient(m_desk->session); }
    QString out(const QString &name = u"out"_s) { return m_desk->dir.filePath(name); }
    QStringList actions()
    {
        QStringList list;
        const auto lines = m_desk->records().history(m_id);
        for (const HistoryLine &line : *lines)
            list << line.action + (line.detail.isEmpty() ? QString() : u' ' + line.detail);
        return list;
    }

    SetupAnswers answers(const QString &client = u"certbot"_s)
    {
        SetupAnswers given;
        given.client = client;
        given.clientVersion
            = client == u"certbot"_s ? QVersionNumber(2, 1, 0) : QVersionNumber(4, 9, 1);
        given.webroot = u"/var/www/html"_s;
        given.deployHook = u"systemctl reload nginx"_s;
        given.installDir = u"/etc/eab"_s;
        [[maybe_unused]] const auto filled = use().fill(m_id, given);
        return given;
    }
    Setup setup(const QString &client = u"certbot"_s)
    {
        auto made = SetUpClient::generate(answers(client));
        return made ? std::move(*made) : Setup();
    }

private slots:
    void initTestCase() { speak(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
        RecordChanges fields = typedPair();
        fields.email = u"ops@example.org"_s;
        fields.domains = QStringList {u"shop.example.org"_s, u"www.shop.example.org"_s};
        m_id = m_desk->records().add(std::move(fields)).value().id;
    }

    void theRecordFillsTheAnswers()
    {
        SetupAnswers given;
        VERIFY_OK(use().fill(m_id, given));
        QCOMPARE(given.kid, u"kid-1"_s);
        QCOMPARE(given.hmacBytes, 32);
        QCOMPARE(given.directoryUrl, u"https://acme.example/directory"_s);
        QCOMPARE(given.email, u"ops@example.org"_s);
        QCOMPARE(given.domains.size(), size_t {2});
        // What a person has answered stays.
        given.email = u"other@example.org"_s;
        given.domains.pop_back();
        VERIFY_OK(use().fill(m_id, given));
        QCOMPARE(given.email, u"other@example.org"_s);
        QCOMPARE(given.domains.size(), size_t {1});
    }

    void whatWasAnsweredIsOfferedTheNextTime()
    {
        SetupAnswers none;
        use().recall(none);
        QCOMPARE(none.client, QString()); // nobody has answered yet
        SetupAnswers given = answers(u"lego"_s);
        given.challenge = domain::ChallengeType::Dns01;
        given.dnsProvider = u"cloudflare"_s;
        given.dnsCredentialsFile = u"/root/cloudflare.env"_s;
        given.httpPort = 8080;
        given.keyType = u"rsa4096"_s;
        given.renewal = domain::RenewalRunner::Cron;
        given.form = domain::ConfigForm::File;
        given.caBundle = u"/etc/ca.pem"_s;
        given.agreeTerms = true;
        VERIFY_OK(use().remember(given));
        for (const bool isSameCa : {true, false}) {
            SetupAnswers next;
            next.directoryUrl
                = isSameCa ? given.directoryUrl : u"https://other.example/directory"_s;
            next.email = u"first@example.org"_s;
            use().recall(next);
            QCOMPARE(next.client, given.client);
            QCOMPARE(next.clientVersion, given.clientVersion);
            QCOMPARE(next.challenge, given.challenge);
            QCOMPARE(next.webroot, given.webroot);
            QCOMPARE(next.httpPort, given.httpPort);
            QCOMPARE(next.dnsProvider, given.dnsProvider);
            QCOMPARE(next.dnsCredentialsFile, given.dnsCredentialsFile);
            QCOMPARE(next.keyType, given.keyType);
            QCOMPARE(next.renewal, given.renewal);
            QCOMPARE(next.form, given.form);
            QCOMPARE(next.deployHook, given.deployHook);
            QCOMPARE(next.email, u"first@example.org"_s); // what is known already stays
            QVERIFY(next.domains.empty() && next.kid.isEmpty() && next.installDir.isEmpty());
            next.kid = given.kid;
            use().recall(next);
            QCOMPARE(next.domains.size(), isSameCa ? given.domains.size() : size_t {0});
            QCOMPARE(next.agreeTerms, isSameCa);
            QCOMPARE(next.caBundle, isSameCa ? given.caBundle : QString());
        }
    }

    void theFolderIsCopiedByOneLine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("line");
        const QString here = u"sudo mkdir -p /etc/eab && sudo cp -pr /home/me/out/. /etc/eab"_s;
        QTest::newRow("nobody said where") << QString() << u"/home/me/out"_s << here;
        QTest::newRow("this computer") << QSysInfo::machineHostName() << u"/home/me/out"_s << here;
        QTest::newRow("a server")
            << u" web-1 "_s << u"/home/me/out"_s
            << u"ssh root@web-1 'mkdir -p /etc/eab' && scp -pr /home/me/out/. root@web-1:/etc/eab/"_s;
        QTest::newRow("names that a shell would take apart")
            << u"the shop; reboot"_s << u"/home/me/my out"_s
            << u"ssh 'root@the shop; reboot' 'mkdir -p /etc/eab' && scp -pr '/home/me/my out/.'"
               " 'root@the shop; reboot:/etc/eab/'"_s;
    }
    void theFolderIsCopiedByOneLine()
    {
        QFETCH(QString, host);
        QFETCH(QString, folder);
        QFETCH(QString, line);
        SetupAnswers given = answers();
        given.host = host;
        QCOMPARE(SetUpClient::copyLine(folder, given), line);
    }

    void aRecordThatCannotBeUsedSaysWhatIsMissing()
    {
        RecordChanges order;
        order.orderNumber = u"HB-1"_s;
        const QString waiting = m_desk->records().add(std::move(order)).value().id;
        SetupAnswers given;
        COMPARE_ERROR(use().fill(waiting, given), ErrorCode::NoPairSaved);
        RecordChanges homeless = typedPair(u"kid-2"_s, 'q');
        homeless.directoryUrl = QString();
        const QString lost = m_desk->records().add(std::move(homeless)).value().id;
        const auto missing = use().fill(lost, given);
        COMPARE_ERROR(missing, ErrorCode::MissingAnswer);
        QCOMPARE(missing.error().subject, u"directoryUrl"_s);
        COMPARE_ERROR(use().fill(u"nobody"_s, given), ErrorCode::NoSuchRecord);
        m_desk->session.lock();
        COMPARE_ERROR(use().fill(m_id, given), ErrorCode::Locked);
    }

    void theReadmeTellsTheAdministratorEverything_data()
    {
        QTest::addColumn<QString>("client");
        QTest::newRow("certbot") << u"certbot"_s;
        QTest::newRow("lego") << u"lego"_s;
    }
    void theReadmeTellsTheAdministratorEverything()
    {
        QFETCH(QString, client);
        const SetupAnswers given = answers(client);
        const auto made = SetUpClient::generate(given);
        VERIFY_OK(made);
        const auto readme = std::find_if(made->files.begin(), made->files.end(), [](const auto &f) {
            return f.purpose == domain::FilePurpose::Readme;
        });
        QVERIFY(readme != made->files.end());
        QCOMPARE(readme->path, u"README.md"_s);
        const QString &text = readme->text;
        QVERIFY(text.contains(u"shop.example.org"_s) && text.contains(u"/etc/eab"_s));
        QVERIFY(text.contains(given.directoryUrl));
        for (const auto *commands : {&made->commands, &made->renew}) {
            for (const domain::SetupCommand &command : *commands) {
                QVERIFY2(text.contains(command.run), qPrintable(command.run));
                QVERIFY(text.contains(purposeText(command.purpose)));
            }
        }
        for (const domain::SetupNotice &notice : made->warnings)
            QVERIFY2(text.contains(warningText(notice)), qPrintable(warningText(notice)));
        QVERIFY(!made->messages.empty());
        for (const domain::ClientMessage &message : made->messages) {
            QVERIFY2(text.contains(message.text), qPrintable(message.text));
            QVERIFY(text.contains(refusalText(message.refusal)));
        }
        for (const domain::SetupFile &file : made->files) {
            if (file.path != readme->path)
                QVERIFY2(text.contains(u'`' + file.path + u'`'), qPrintable(file.path));
        }
        // Where a web server finds the certificate, and what it is told.
        QVERIFY(!made->certificate.chain.isEmpty());
        for (const QString &part :
             {u'`' + made->certificate.chain + u'`', u'`' + made->certificate.key + u'`',
              u"ssl_certificate "_s + made->certificate.chain + u';',
              u"SSLCertificateKeyFile "_s + made->certificate.key + u'\n'})
            QVERIFY2(text.contains(part), qPrintable(part));
        // Neither the key nor its place: nobody is to look for it here.
        QVERIFY(!readme->isSecret());
        QVERIFY(!text.contains(QString::fromLatin1(key)));
        static const QRegularExpression hole(u"%[0-9n]"_s);
        QVERIFY(!text.contains(hole));
    }

    void everythingIsWrittenWithItsMode_data() { theReadmeTellsTheAdministratorEverything_data(); }
    void everythingIsWrittenWithItsMode()
    {
        QFETCH(QString, client);
        const Setup made = setup(client);
        QVERIFY(made.files.size() > 2);
        VERIFY_OK(use().write(made, m_id, out(u"deep/er"_s)));
        const QString folder = out(u"deep/er"_s);
        QVERIFY(isPrivate(folder));
        const auto written = contents(folder);
        QCOMPARE(written.size(), static_cast<qsizetype>(made.files.size()));
        int secrets = 0;
        for (const domain::SetupFile &file : made.files) {
            const QByteArray &content = written.value(file.path);
            const QString path = folder + u'/' + file.path;
            QString expected = file.text;
            expected.replace(domain::hmacMark, QString::fromLatin1(key));
            QCOMPARE(content, expected.toUtf8());
            QCOMPARE(content.contains(key), file.isSecret());
            if (file.isSecret()) {
                ++secrets;
                QVERIFY2(isPrivate(path), qPrintable(path));
            }
            QCOMPARE((QFile::permissions(path) & QFile::ExeOwner) != 0, (file.mode & 0100) != 0);
        }
        QCOMPARE(secrets, 1);
        QCOMPARE(actions().constLast(), u"setup "_s + client + u' ' + made.version.toString());
        QCOMPARE(everythingIn(out(u"deep"_s)), QStringList {u"er"_s});
    }

    void nothingIsWrittenIntoAVault()
    {
        const Setup made = setup();
        const auto before = m_desk->files();
        const QString link = out(u"link"_s);
        QVERIFY(QFile::link(m_desk->vaultPath(), link));
        for (const QString &place :
             {m_desk->vaultPath() + u"/x"_s, m_desk->vaultPath() + u"/backups/a/b"_s,
              link + u"/x"_s, link}) {
            COMPARE_ERROR(use().write(made, m_id, place), ErrorCode::OutputInVault);
            COMPARE_ERROR(use().writeFile(made, made.files.front(), m_id, place),
                          ErrorCode::OutputInVault);
        }
        QCOMPARE(m_desk->files(), before);
    }

    void whatLiesThereStays()
    {
        const Setup made = setup();
        const auto before = actions();
        // An empty folder will do, one with anything in it will not.
        QVERIFY(QDir().mkpath(out()));
        VERIFY_OK(use().write(made, m_id, out()));
        const auto written = contents(out());
        const auto again = use().write(made, m_id, out());
        COMPARE_ERROR(again, ErrorCode::OutputExists);
        QCOMPARE(again.error().subject, out());
        QCOMPARE(contents(out()), written);
        QVERIFY(QDir().mkpath(out(u"hidden"_s)));
        VERIFY_OK(writeFile(out(u"hidden/.keep"_s), {}, FileMode::Everybody));
        COMPARE_ERROR(use().write(made, m_id, out(u"hidden"_s)), ErrorCode::OutputExists);
        VERIFY_OK(writeFile(out(u"file"_s), "mine", FileMode::Everybody));
        COMPARE_ERROR(use().write(made, m_id, out(u"file"_s)), ErrorCode::OutputExists);
        QCOMPARE(readFile(out(u"file"_s), 9).value(), QByteArray("mine"));
        QCOMPARE(actions().size(), before.size() + 1);
    }

    void anUnwritableFolderLeavesNothing()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to be somebody else");
        const Setup made = setup();
        const QString closed = out(u"closed"_s);
        QVERIFY(QDir().mkpath(closed));
        QVERIFY(QFile::setPermissions(m_desk->dir.path(), QFile::Permissions(0x7777)));
        const auto before = actions();
        {
            const AsNobody nobody;
            COMPARE_ERROR(use().write(made, m_id, closed + u"/new/out"_s),
                          ErrorCode::PermissionDenied);
            COMPARE_ERROR(use().write(made, m_id, closed + u"/out"_s), ErrorCode::PermissionDenied);
        }
        QCOMPARE(everythingIn(closed), QStringList());
        QCOMPARE(actions(), before);
    }

    void aReadOnlyDiskLeavesNothing()
    {
        SmallDisk disk(64);
        if (!disk.isThere() || !disk.makeReadOnly())
            QSKIP("cannot mount a disk of our own");
        COMPARE_ERROR(use().write(setup(), m_id, disk.path(u"out"_s)), ErrorCode::ReadOnlyDisk);
        COMPARE_ERROR(use().write(setup(), m_id, disk.path(u"a/b"_s)), ErrorCode::ReadOnlyDisk);
    }

    void aDiskThatFillsUpLeavesNothing()
    {
        SmallDisk disk(64);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        const auto before = actions();
        const Setup made = setup();
        // Full after none, one, two ... files.
        int failures = 0;
        for (int pages = 0; pages < 16; ++pages) {
            VERIFY_OK(writeFile(disk.path(u"reserve"_s), QByteArray(qsizetype {4096} * pages, 'r'),
                                FileMode::OwnerOnly));
            disk.fill();
            QVERIFY(QFile::remove(disk.path(u"reserve"_s)));
            const auto written = use().write(made, m_id, disk.path(u"new/out"_s));
            disk.empty();
            if (written)
                break;
            ++failures;
            COMPARE_ERROR(written, ErrorCode::DiskFull);
            QCOMPARE(everythingIn(disk.path()), QStringList());
            QCOMPARE(actions(), before);
        }
        QVERIFY2(failures >= 3, qPrintable(QString::number(failures)));
        QVERIFY(QDir(disk.path(u"new/out"_s)).removeRecursively());
    }

    void aVaultThatCannotNoteItWritesNothing()
    {
        SmallDisk disk(1024);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), disk.path(u"v.eabvault"_s));
        m_desk->session.setFolder(disk.path(u"v.eabvault"_s));
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        const Setup made = setup();
        disk.fill();
        COMPARE_ERROR(use().write(made, m_id, out()), ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(out()));
        COMPARE_ERROR(use().writeFile(made, made.files.front(), m_id, out(u"one"_s)),
                      ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(out(u"one"_s)));
        disk.empty();
        VERIFY_OK(use().write(made, m_id, out()));
    }

    void oneFileByItself()
    {
        const Setup made = setup();
        for (const domain::SetupFile &file : made.files) {
            const QString path = out(file.path);
            VERIFY_OK(use().writeFile(made, file, m_id, path));
            QCOMPARE(readFile(path, 1 << 20).value().contains(key), file.isSecret());
            if (file.isSecret()) {
                QVERIFY(isPrivate(path));
                QCOMPARE(actions().constLast(), u"setup "_s + file.path);
            }
        }
    }

    void lookingOnlyMayWriteFilesAndNoHistory()
    {
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        const auto before = m_desk->files();
        VERIFY_OK(use().write(setup(), m_id, out()));
        QCOMPARE(m_desk->files(), before);
    }

    void supportGetsNoFiles()
    {
        const Setup made = setup();
        VERIFY_OK(m_desk->reopenForSupport());
        COMPARE_ERROR(use().write(made, m_id, out()), ErrorCode::NeedsOwner);
        QVERIFY(!QFileInfo::exists(out()));
        m_desk->session.lock();
        COMPARE_ERROR(use().write(made, m_id, out()), ErrorCode::Locked);
        QVERIFY(!QFileInfo::exists(out()));
    }

    void theKeyGoesWhereverItsMarkIs()
    {
        domain::SetupFile file;
        const Secret secret = Secret::copyOf("KEY");
        const auto text = [&](const QString &pattern) {
            file.text = pattern;
            file.text.replace(u'#', domain::hmacMark);
            return filled(file, secret).expose().toByteArray();
        };
        QCOMPARE(text(u"a=#\nb='#'"_s), QByteArray("a=KEY\nb='KEY'"));
        QCOMPARE(text(u"#"_s), QByteArray("KEY"));
        QCOMPARE(text(u"##"_s), QByteArray("KEYKEY"));
        QCOMPARE(text(u"süß #"_s), QByteArray("s\xc3\xbc\xc3\x9f KEY"));
        QCOMPARE(text(u"nothing"_s), QByteArray("nothing"));
        QCOMPARE(text(QString()), QByteArray());
    }

    void oneAnswerIsJudgedAlone_data()
    {
        using A = domain::Answer;
        QTest::addColumn<A>("answer");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *name, A answer, const QString &typed, const char *wrong) {
            QTest::newRow(name) << answer << typed << QString::fromLatin1(wrong);
        };
        row("no e-mail", A::Email, {}, "");
        row("an e-mail", A::Email, u"ops@example.org"_s, "");
        row("no address", A::Email, u"nobody"_s, "invalid_email");
        row("a folder", A::InstallDir, u"/etc/eab-vault/x"_s, "");
        row("no folder", A::InstallDir, {}, "missing_answer");
        row("a folder from here", A::InstallDir, u"etc"_s, "unsupported_answer");
        row("no webroot", A::Webroot, {}, "missing_answer");
        row("a webroot from here", A::Webroot, u"www"_s, "unsupported_answer");
        row("no state folder", A::ClientDir, {}, "");
        row("a bundle from here", A::CaBundle, u"ca.pem"_s, "unsupported_answer");
        row("a hook of two lines", A::DnsHook, u"/a\n/b"_s, "unsupported_answer");
    }
    void oneAnswerIsJudgedAlone()
    {
        QFETCH(domain::Answer, answer);
        QFETCH(QString, typed);
        QFETCH(QString, wrong);
        SetupAnswers answers;
        for (QString *text : {&answers.email, &answers.installDir, &answers.webroot,
                              &answers.clientDir, &answers.caBundle, &answers.dnsHook})
            *text = typed;
        const auto judged = SetUpClient::check(answers, answer);
        QCOMPARE(judged ? QString() : errorName(judged.error().code), wrong);
    }

    void clientsAreKnownByName()
    {
        QVERIFY(SetUpClient::client(u"certbot"_s) != nullptr);
        QVERIFY(SetUpClient::client(u"lego"_s) != nullptr);
        QVERIFY(SetUpClient::client(u"Certbot"_s) == nullptr);
        COMPARE_ERROR(SetUpClient::abilities(u"nobody"_s, {}), ErrorCode::UnknownClient);
        QCOMPARE(clientTitle(setup()), u"Certbot 2.1.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestSetUpClient)
#include "tst_setupclient.moc"
