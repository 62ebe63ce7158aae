// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"
#include "recipes/Recipes.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace eab;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString write(const QTemporaryDir &dir, const QString &name, const QString &text)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(text.toUtf8());
    return file.fileName();
}

QString text(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

} // namespace

/** The programs that will read the files take them. */
class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shellTakesScriptsAndCommands_data() { everyCase(); }
    void shellTakesScriptsAndCommands()
    {
        QFETCH(QString, name);
        const domain::Setup setup = tests::caseSetup(name);
        const QTemporaryDir dir;
        for (const domain::SetupFile &file : setup.files) {
            if (!file.path.endsWith(".sh"_L1) && !file.path.endsWith(".env"_L1))
                continue;
            const Outcome outcome = run(u"/bin/sh"_s, {u"-n"_s, write(dir, file.path, file.text)});
            QVERIFY2(outcome.code == 0, qPrintable(file.path + u'\n' + outcome.text));
        }
        for (const auto *list : {&setup.commands, &setup.renew}) {
            for (const domain::SetupCommand &command : *list)
                QCOMPARE(run(u"/bin/sh"_s, {u"-n"_s, u"-c"_s, command.run}).code, 0);
        }
    }

    void systemdTakesUnits_data() { everyCase(); }
    void systemdTakesUnits()
    {
        QFETCH(QString, name);
        const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (program.isEmpty())
            QSKIP("systemd-analyze is not installed");
        const domain::Setup setup = tests::caseSetup(name);
        const QTemporaryDir dir;
        QStringList units;
        for (const domain::SetupFile &file : setup.files) {
            // The client need not be installed where this runs.
            QString unit = QString(file.text).replace("=certbot "_L1, "=/bin/true "_L1);
            if (file.purpose == domain::FilePurpose::SystemdDropIn)
                units << write(dir, u"drop-in.service"_s,
                               unit + "Type=oneshot\nExecStart=/bin/true\n"_L1);
            else if (file.path.endsWith(".service"_L1) || file.path.endsWith(".timer"_L1))
                units << write(dir, file.path, unit);
        }
        if (units.isEmpty())
            return;
        const Outcome outcome = run(program, QStringList {u"verify"_s, u"--man=no"_s} + units);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
        QVERIFY2(!outcome.text.contains(dir.path()), qPrintable(outcome.text));
    }

    void yamlSaysWhatWasAnswered_data()
    {
        QTest::addColumn<QString>("kid");
        QTest::addColumn<QString>("path");
        QTest::newRow("usual values") << u"kid-4711"_s << u"/var/www/html"_s;
        QTest::newRow("a number") << u"0x1F"_s << u"/1e3"_s;
        QTest::newRow("signs of YAML") << u"-&*!|>%@`#{}:"_s << u"/a: b #c"_s;
        QTest::newRow("quotes and escapes") << u"a\"b'c\\n"_s << u"/a\"b'c\\n"_s;
        QTest::newRow("other scripts") << u"yes-1"_s << u"/grün/鍵/🔑"_s;
    }
    void yamlSaysWhatWasAnswered()
    {
        QFETCH(QString, kid);
        QFETCH(QString, path);
        domain::SetupAnswers answers = tests::plainAnswers(u"lego"_s);
        answers.clientVersion = {5, 3, 1};
        answers.form = domain::ConfigForm::File;
        answers.kid = kid;
        answers.webroot = path;
        answers.clientDir = path;
        answers.keyType = u"rsa3072"_s;
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        int files = 0;
        for (const domain::SetupFile &file : setup->files) {
            if (!file.path.endsWith(".yml"_L1))
                continue;
            ++files;
            const YAML::Node root = YAML::Load(file.text.toStdString());
            QCOMPARE(text(root["storage"]), path);
            QCOMPARE(text(root["servers"]["ca"]["url"]), answers.directoryUrl);
            const YAML::Node account = root["accounts"]["account"];
            QCOMPARE(text(account["server"]), u"ca"_s);
            QCOMPARE(text(account["email"]), answers.email);
            QCOMPARE(account["acceptsTermsOfService"].as<bool>(), true);
            QCOMPARE(account["eab"].IsDefined(), file.isSecret());
            if (file.isSecret()) {
                QCOMPARE(text(account["eab"]["kid"]), kid);
                QCOMPARE(text(account["eab"]["hmacKey"]), QString(domain::hmacMark));
            }
            QCOMPARE(text(root["challenges"]["challenge"]["http"]["webroot"]), path);
            const YAML::Node certificate = root["certificates"]["www.example.org"];
            QCOMPARE(text(certificate["account"]), u"account"_s);
            QCOMPARE(text(certificate["challenge"]), u"challenge"_s);
            QCOMPARE(text(certificate["keyType"]), u"RSA3072"_s);
            QCOMPARE(text(certificate["domains"][0]), u"www.example.org"_s);
            QVERIFY(certificate["renew"]["disableRandomSleep"].as<bool>());
        }
        QCOMPARE(files, 2);
    }

    void certbotKnowsEveryKey_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"certbot-webroot", "certbot-standalone-own-dir", "certbot-no-terms-no-email",
              "certbot-manual-hook", "certbot-odd-values"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void certbotKnowsEveryKey()
    {
        QFETCH(QString, name);
        const QString certbot = QStandardPaths::findExecutable(u"certbot"_s);
        if (certbot.isEmpty())
            QSKIP("certbot is not installed");
        const QTemporaryDir dir;
        for (const domain::SetupFile &file : tests::caseSetup(name).files) {
            if (!file.path.endsWith(".ini"_L1))
                continue;
            // It reads the file as a whole before it lists its plugins; folders must exist here.
            QString ini = file.text;
            ini.replace(
                QRegularExpression(u"^webroot-path = .*$"_s, QRegularExpression::MultilineOption),
                "webroot-path = "_L1 + dir.path());
            QStringList arguments {u"plugins"_s, u"--config"_s, write(dir, file.path, ini)};
            for (const QString &option : {u"--config-dir"_s, u"--work-dir"_s, u"--logs-dir"_s})
                arguments << option << dir.path();
            const Outcome outcome = run(certbot, arguments);
            QVERIFY2(outcome.code == 0, qPrintable(outcome.text));
        }
    }

    void certbotRefusesAStrangeKey()
    {
        const QString certbot = QStandardPaths::findExecutable(u"certbot"_s);
        if (certbot.isEmpty())
            QSKIP("certbot is not installed");
        const QTemporaryDir dir;
        const QString file = write(dir, u"x.ini"_s, u"eab-key-id = x\n"_s);
        QVERIFY(run(certbot,
                    {u"plugins"_s, u"--config"_s, file, u"--logs-dir"_s, dir.path(),
                     u"--config-dir"_s, dir.path(), u"--work-dir"_s, dir.path()})
                    .code
                != 0);
    }

private:
    static void everyCase()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : tests::caseNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
