// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"
#include "recipes/Recipes.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::SetupAnswers;

namespace {

const QString key = u"-_-_u_-7AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRo"_s;

/** Stands in for a client: writes down its arguments and its variables, each ended by a NUL. */
const QByteArray standIn = "#!/bin/sh\n"
                           "for word in \"$@\"; do printf '%s\\0' \"$word\"; done >>\"$CALLS\"\n"
                           "env -0 | grep -z -E '^(LEGO|REQUESTS|EXEC)_' >>\"$CALLS\"\n"
                           "printf 'end\\0' >>\"$CALLS\"\n";

rc::Gen<QString> nasty(const QString &start)
{
    const auto piece = rc::gen::elementOf(std::vector<std::string> {"a",
                                                                    "Z",
                                                                    "7",
                                                                    " ",
                                                                    "'",
                                                                    "\"",
                                                                    "\\",
                                                                    "$",
                                                                    "${x}",
                                                                    "$(id)",
                                                                    "`",
                                                                    "%",
                                                                    "%n",
                                                                    "#",
                                                                    " #",
                                                                    ";",
                                                                    "&",
                                                                    "|",
                                                                    "<",
                                                                    ">",
                                                                    "*",
                                                                    "?",
                                                                    "[",
                                                                    "]",
                                                                    "(",
                                                                    ")",
                                                                    "{",
                                                                    "}",
                                                                    "~",
                                                                    "!",
                                                                    "=",
                                                                    "-",
                                                                    ",",
                                                                    "@",
                                                                    "^",
                                                                    "\xc3\xbc",
                                                                    "\xf0\x9f\x94\x91"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [start](const std::vector<std::string> &pieces) {
                            std::string out;
                            for (const std::string &each : pieces)
                                out += each;
                            return QString(start + QString::fromStdString(out) + u'z');
                        });
}

rc::Gen<QString> nastyKid()
{
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::inRange<char>(0x21, 0x7f)),
        [](const std::string &text) { return QString(u"-k"_s + QString::fromStdString(text)); });
}

rc::Gen<QString> nastyEmail()
{
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("aZ7!#$&'*+-=^_`{|}~"))),
        [](const std::string &text) {
            return QString(QString::fromStdString(text).left(50) + "x@example.org"_L1);
        });
}

SetupAnswers nastyAnswers(const QString &client, const QString &folder)
{
    SetupAnswers answers = tests::plainAnswers(client);
    answers.kid = *nastyKid();
    answers.email = *nastyEmail();
    answers.webroot = *nasty(u"/w"_s);
    answers.clientDir = *nasty(u"/c"_s);
    answers.caBundle = *nasty(u"/b"_s);
    answers.installDir = folder;
    answers.renewal = domain::RenewalRunner::None;
    return answers;
}

/** Writes a setup into its folder, with a key, as it would be for real. */
void write(const domain::Setup &setup, const QString &folder)
{
    for (const domain::SetupFile &each : setup.files) {
        QFile file(folder + u'/' + each.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QString(each.text).replace(domain::hmacMark, key).toUtf8());
    }
}

/** Runs commands from inside a folder; what the stand-in was called with, one list per call. */
std::vector<QStringList> calls(const QTemporaryDir &bin, const QString &folder,
                               const std::vector<domain::SetupCommand> &commands)
{
    const QString log = bin.filePath(u"calls"_s);
    QFile::remove(log);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, bin.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"CALLS"_s, log);
    for (const domain::SetupCommand &command : commands) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/bin/sh"_s, {u"-c"_s, command.run});
        process.waitForFinished();
        RC_ASSERT(process.readAll() == QByteArray());
        RC_ASSERT(process.exitCode() == 0);
    }
    std::vector<QStringList> all(1);
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString &word : QString::fromUtf8(file.readAll()).split(u'\0')) {
        if (word == "end"_L1)
            all.emplace_back();
        else
            all.back() << word;
    }
    all.pop_back();
    return all;
}

struct Outcome
{
    int exitCode = -1;
    QString said;
};

/** Runs one line as calls() does, whatever comes of it. */
Outcome outcomeOf(const QTemporaryDir &bin, const QString &folder, const QString &line)
{
    const QString log = bin.filePath(u"calls"_s);
    QFile::remove(log);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, bin.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"CALLS"_s, log);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, {u"-c"_s, line});
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

/** Whatever was answered reaches the client as it was meant: the scripts and commands are really
 *  run, with a stand-in for the client. */
class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        for (const QString &client : {u"certbot"_s, u"lego"_s}) {
            QFile file(m_bin.filePath(client));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(standIn);
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        m_folder = m_bin.filePath(u"it's \"5%\" $here"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }

    void legoGetsWhatWasAnswered_data()
    {
        QTest::addColumn<QVersionNumber>("version");
        QTest::newRow("4.9.1, by arguments") << QVersionNumber(4, 9, 1);
        QTest::newRow("4.22, by environment") << QVersionNumber(4, 22, 2);
        QTest::newRow("5.3, by environment") << QVersionNumber(5, 3, 1);
    }
    void legoGetsWhatWasAnswered()
    {
        QFETCH(QVersionNumber, version);
        QVERIFY(rc::check("lego is called with the answers", [&] {
            SetupAnswers answers = nastyAnswers(u"lego"_s, m_folder);
            answers.clientVersion = version;
            const auto setup = recipes::generate(answers);
            RC_PRE(setup.has_value());
            write(*setup, m_folder);
            auto seen = calls(m_bin, m_folder, {setup->commands.front()});
            RC_ASSERT(seen.size() == 1U);
            check(answers, seen.front());
            const bool byEnvironment = version >= QVersionNumber(4, 14);
            const QStringList pair = byEnvironment
                ? QStringList {"LEGO_EAB_KID="_L1 + answers.kid, "LEGO_EAB_HMAC="_L1 + key}
                : QStringList {"--kid="_L1 + answers.kid, "--hmac="_L1 + key};
            for (const QString &word : pair)
                RC_ASSERT(seen.front().contains(word));

            seen = calls(m_bin, m_folder, setup->renew);
            RC_ASSERT(seen.size() == 1U);
            check(answers, seen.front());
            RC_ASSERT(!seen.front().join(u' ').contains(key));
            RC_ASSERT(seen.front().contains(u"--eab"_s) == (version < QVersionNumber(5)));
        }));
    }

    void certbotGetsWhatWasAnswered()
    {
        QVERIFY(rc::check("certbot is called with the answers", [&] {
            SetupAnswers answers = nastyAnswers(u"certbot"_s, m_folder);
            const auto setup = recipes::generate(answers);
            RC_PRE(setup.has_value());
            write(*setup, m_folder);
            auto commands = setup->commands;
            commands.insert(commands.end(), setup->renew.begin(), setup->renew.end());
            const auto seen = calls(m_bin, m_folder, commands);
            const QString bundle = "REQUESTS_CA_BUNDLE="_L1 + answers.caBundle;
            const std::vector<QStringList> expected {
                {u"register"_s, u"--config"_s, u"eab-register.ini"_s, bundle},
                {u"certonly"_s, u"--config"_s, u"www.example.org.ini"_s, bundle},
                {u"renew"_s, u"--cert-name"_s, u"www.example.org"_s,
                 u"--no-random-sleep-on-renew"_s, u"--config-dir"_s,
                 answers.clientDir + "/config"_L1, u"--work-dir"_s, answers.clientDir + "/work"_L1,
                 u"--logs-dir"_s, answers.clientDir + "/logs"_L1, bundle}};
            RC_ASSERT(seen == expected);
        }));
    }

    void dnsHooksAreCalledByTheirConvention()
    {
        QFile hook(m_bin.filePath(u"my hook's"_s));
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\nprintf '%s\\0' \"$@\" end >>\"$CALLS\"\n");
        hook.close();
        QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        SetupAnswers answers = tests::plainAnswers(u"certbot"_s);
        answers.challenge = domain::ChallengeType::Dns01;
        answers.dnsHook = hook.fileName();
        answers.installDir = m_folder;
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        write(*setup, m_folder);
        const QString run
            = u"CERTBOT_DOMAIN=example.org CERTBOT_VALIDATION=-x_ sh certbot-dns-hook.sh present"_s;
        const auto seen = calls(m_bin, m_folder, {{run, domain::CommandPurpose::Obtain, false}});
        QCOMPARE(seen.size(), std::size_t {1});
        QCOMPARE(seen.front(),
                 QStringList({u"present"_s, u"_acme-challenge.example.org."_s, u"-x_"_s}));
    }

    void theUnfilledHookSaysSo()
    {
        SetupAnswers answers = tests::plainAnswers(u"lego"_s);
        answers.challenge = domain::ChallengeType::Dns01;
        answers.dnsProvider = u"manual"_s;
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        write(*setup, m_folder);
        QProcess process;
        process.start(
            u"/bin/sh"_s,
            {m_folder + "/dns-hook.sh"_L1, u"present"_s, u"_acme-challenge.x."_s, u"value"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("not filled in yet"));
    }

    void whatIsNotFilledInIsSaid_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("placeholders");
        const auto row = [](const QString &client, const QString &provider, const QString &file,
                            const QString &line) {
            QTest::addRow("%s, %s", qPrintable(client), qPrintable(provider))
                << client << provider << file << line;
        };
        row(u"lego"_s, u"cloudflare"_s, u"dns-credentials.env"_s,
            u"CF_DNS_API_TOKEN='<FILL-IN>'"_s);
        row(u"lego"_s, u"wedos"_s, u"dns-credentials.env"_s, u"NAME='<FILL-IN>'"_s);
        row(u"lego"_s, u"manual"_s, u"dns-hook.sh"_s, u"<FILL-IN>"_s);
        row(u"certbot"_s, u"cloudflare"_s, u"dns-credentials.ini"_s,
            u"dns_cloudflare_api_token = <FILL-IN>"_s);
        row(u"certbot"_s, u"route53"_s, u"dns-credentials.ini"_s,
            u"aws_access_key_id = <FILL-IN>"_s);
        row(u"certbot"_s, u"google"_s, u"dns-credentials.json"_s,
            u"\"private_key\": \"<FILL-IN>\""_s);
        row(u"certbot"_s, u"manual"_s, u"dns-hook.sh"_s, u"<FILL-IN>"_s);
    }
    void whatIsNotFilledInIsSaid()
    {
        QFETCH(QString, client);
        QFETCH(QString, provider);
        QFETCH(QString, file);
        QFETCH(QString, placeholders);
        SetupAnswers answers = tests::plainAnswers(client);
        answers.challenge = domain::ChallengeType::Dns01;
        answers.dnsProvider = provider;
        answers.installDir = m_folder;
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        write(*setup, m_folder);
        const Outcome refused = outcomeOf(m_bin, m_folder, u"sh obtain.sh"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.said.contains(file + u" is not filled in yet"_s),
                 qPrintable(refused.said));
        QVERIFY2(refused.said.contains(placeholders), qPrintable(refused.said));
        QVERIFY(!QFile::exists(m_bin.filePath(u"calls"_s)));

        QFile written(m_folder + u'/' + file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        written.close();
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(QByteArray(text).replace("<FILL-IN>", "token"));
        written.close();
        const Outcome filled = outcomeOf(m_bin, m_folder, u"sh obtain.sh"_s);
        QCOMPARE(filled.said, QString());
        QCOMPARE(filled.exitCode, 0);
        QVERIFY(QFile::exists(m_bin.filePath(u"calls"_s)));

        QVERIFY(written.remove());
        const Outcome gone = outcomeOf(m_bin, m_folder, u"sh obtain.sh"_s);
        QCOMPARE(gone.exitCode, 1);
        QVERIFY2(gone.said.contains(file + u" is missing"_s), qPrintable(gone.said));
    }

    void aScriptWithoutItsPairSaysWhatToDo_data()
    {
        QTest::addColumn<QVersionNumber>("version");
        QTest::addColumn<domain::ConfigForm>("form");
        QTest::addColumn<QString>("file");
        using domain::ConfigForm;
        QTest::newRow("4.9.1") << QVersionNumber(4, 9, 1) << ConfigForm::Recommended
                               << u"eab-hmac.key"_s;
        QTest::newRow("4.22") << QVersionNumber(4, 22, 2) << ConfigForm::Recommended
                              << u"eab.env"_s;
        QTest::newRow("5.3") << QVersionNumber(5, 3, 1) << ConfigForm::Recommended << u"eab.env"_s;
        QTest::newRow("5.3, a file")
            << QVersionNumber(5, 3, 1) << ConfigForm::File << u"lego-register.yml"_s;
    }
    void aScriptWithoutItsPairSaysWhatToDo()
    {
        QFETCH(QVersionNumber, version);
        QFETCH(domain::ConfigForm, form);
        QFETCH(QString, file);
        SetupAnswers answers = tests::plainAnswers(u"lego"_s);
        answers.clientVersion = version;
        answers.form = form;
        answers.installDir = m_folder;
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        write(*setup, m_folder);
        QCOMPARE(outcomeOf(m_bin, m_folder, u"sh obtain.sh"_s).exitCode, 0);
        const auto deletes
            = std::find_if(setup->commands.begin(), setup->commands.end(), [](const auto &command) {
                  return command.purpose == domain::CommandPurpose::DeleteSecret;
              });
        QVERIFY(deletes != setup->commands.end());
        QCOMPARE(outcomeOf(m_bin, m_folder, deletes->run).exitCode, 0);
        const Outcome refused = outcomeOf(m_bin, m_folder, u"sh obtain.sh"_s);
        QCOMPARE(refused.exitCode, 1);
        for (const QString &part : {file + u", which held the pair, is gone"_s,
                                    u"\"sh renew.sh\""_s, u"write these files again"_s})
            QVERIFY2(refused.said.contains(part), qPrintable(refused.said));
        QVERIFY(!QFile::exists(m_bin.filePath(u"calls"_s)));
        QCOMPARE(outcomeOf(m_bin, m_folder, u"sh renew.sh"_s).exitCode, 0);
    }

private:
    static void check(const SetupAnswers &answers, const QStringList &words)
    {
        for (const QString &word :
             {"--server="_L1 + answers.directoryUrl, "--email="_L1 + answers.email,
              "--path="_L1 + answers.clientDir, "--http.webroot="_L1 + answers.webroot,
              "LEGO_CA_CERTIFICATES="_L1 + answers.caBundle})
            RC_ASSERT(words.contains(word));
    }

    QTemporaryDir m_bin;
    QString m_folder;
};

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
