// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"
#include "recipes/Quoting.h"
#include "recipes/Recipes.h"
#include "tests/support/SmallDisk.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::RenewalRunner;

namespace {

/** Runs a line as root where /etc/systemd/system and /etc/cron.d are folders of the test, and where
 *  systemd does not seem to run, so that nothing of this machine is touched. */
int runApart(const QTemporaryDir &etc, const QString &line, QString *output = nullptr)
{
    const QString hidden = u"for d in /etc/systemd/system /etc/cron.d; do "
                           "mkdir -p $d && mount --bind \"$0/${d##*/}\" $d || exit 99; done; "
                           "if [ -d /run/systemd ]; then mount -t tmpfs none /run/systemd || exit "
                           "99; fi; "_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unshare"_s, {u"-m"_s, u"/bin/sh"_s, u"-c"_s, hidden + line, etc.path()});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return 99;
    if (output != nullptr)
        *output = QString::fromUtf8(process.readAll());
    return process.exitCode();
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/** The script that puts a renewal in place works in the folder it lies in, twice as well as once,
 *  and takes everything back. */
class TestInstaller : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void installsAndRemoves_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<RenewalRunner>("runner");
        QTest::addColumn<QString>("clientDir");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("line"); // %1 is the folder, spelled for its reader
        const QString units = u"system/"_s;
        QTest::newRow("lego by timer")
            << u"lego"_s << RenewalRunner::SystemdTimer << QString()
            << units + "lego-renew-www.example.org.service"_L1 << u"ExecStart=/bin/sh %1"_s;
        QTest::newRow("lego by cron")
            << u"lego"_s << RenewalRunner::Cron << QString()
            << u"cron.d/lego-renew-www_example_org"_s << u"17 2,14 * * * root /bin/sh %1"_s;
        QTest::newRow("lego without root")
            << u"lego"_s << RenewalRunner::Cron << u"/home/x"_s
            << u"cron.d/lego-renew-www_example_org"_s << u"17 2,14 * * * nobody /bin/sh %1"_s;
        QTest::newRow("certbot by its own timer")
            << u"certbot"_s << RenewalRunner::SystemdTimer << QString()
            << units + "certbot.service.d/www.example.org.conf"_L1
            << u"Environment=\"REQUESTS_CA_BUNDLE=/etc/ssl/5%%.pem\""_s;
        QTest::newRow("certbot without root, by timer")
            << u"certbot"_s << RenewalRunner::SystemdTimer << u"/home/x"_s
            << units + "certbot-renew-www.example.org.service"_L1 << u"User=nobody"_s;
        QTest::newRow("certbot without root, by cron")
            << u"certbot"_s << RenewalRunner::Cron << u"/home/x"_s
            << u"cron.d/certbot-renew-www_example_org"_s
            << u"17 2,14 * * * nobody REQUESTS_CA_BUNDLE='/etc/ssl/5'\\%'.pem' certbot renew "
               "--quiet --cert-name www.example.org --no-random-sleep-on-renew --config-dir "
               "/home/x/config --work-dir /home/x/work --logs-dir /home/x/logs"_s;
    }
    void installsAndRemoves()
    {
        QFETCH(QString, client);
        QFETCH(RenewalRunner, runner);
        QFETCH(QString, clientDir);
        QFETCH(QString, installed);
        QFETCH(QString, line);
        const QTemporaryDir etc;
        QVERIFY(QDir(etc.path()).mkpath(u"system"_s) && QDir(etc.path()).mkpath(u"cron.d"_s));
        if (!hasOwnMounts || runApart(etc, u"true"_s) != 0)
            QSKIP("cannot mount folders of our own");

        domain::SetupAnswers answers = tests::plainAnswers(client);
        answers.renewal = runner;
        answers.caBundle = u"/etc/ssl/5%.pem"_s;
        answers.clientDir = clientDir;
        answers.webroot = u"/home/x/www"_s;
        const QTemporaryDir parent;
        const QString folder = parent.filePath(u"it's \"5%\" $here\\now"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        for (const domain::SetupFile &each : setup.value().files) {
            QFile file(folder + u'/' + each.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(each.text.toUtf8());
        }
        // As a person would, from elsewhere and twice.
        const QString script = "sh "_L1 + recipes::shellWord(folder + "/install-renewal.sh"_L1);
        QString output;
        const int code = runApart(etc,
                                  "chown nobody "_L1 + recipes::shellWord(folder) + "; cd /; "_L1
                                      + script + " && "_L1 + script,
                                  &output);
        QVERIFY2(code == 0, qPrintable(output));
        const QString renew = folder + "/renew.sh"_L1;
        const QString expected = line.contains("%1"_L1)
            ? line.arg(runner == RenewalRunner::Cron ? recipes::cronWord(renew)
                                                     : recipes::unitWord(renew))
            : line;
        QVERIFY2(read(etc.filePath(installed)).split(u'\n').contains(expected),
                 qPrintable(read(etc.filePath(installed))));

        QCOMPARE(runApart(etc, script + " remove"_L1), 0);
        QVERIFY(!QFile::exists(etc.filePath(installed)));
        QCOMPARE(runApart(etc, script + " remove"_L1), 0);
        QCOMPARE(runApart(etc, script + " elsewhere"_L1), 2);
        QCOMPARE(QDir(etc.filePath(u"cron.d"_s)).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(etc.filePath(u"system"_s)).entryList(QDir::Files), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestInstaller)
#include "tst_installer.moc"
