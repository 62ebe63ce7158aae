// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"
#include "recipes/Recipes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::ChallengeType;
using domain::CommandPurpose;
using domain::FilePurpose;
using domain::RenewalRunner;
using domain::Setup;
using domain::SetupAnswers;
using domain::SetupWarning;

namespace {

bool warns(const Setup &setup, SetupWarning warning)
{
    return std::any_of(setup.warnings.begin(), setup.warnings.end(),
                       [warning](const auto &each) { return each.warning == warning; });
}

bool hasFile(const Setup &setup, FilePurpose purpose)
{
    return std::any_of(setup.files.begin(), setup.files.end(),
                       [purpose](const auto &each) { return each.purpose == purpose; });
}

/** All texts of a setup that a person or a program may see. */
QString everything(const Setup &setup)
{
    QString all;
    for (const auto &file : setup.files)
        all += file.path + u'\n' + file.text + u'\n';
    for (const auto &command : setup.commands)
        all += command.run + u'\n';
    for (const auto &command : setup.renew)
        all += command.run + u'\n';
    return all;
}

/** What holds for every setup, whatever was answered. */
void holds(const SetupAnswers &answers)
{
    const auto result = recipes::generate(answers);
    QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
    const Setup &setup = *result;

    QSet<QString> paths;
    qsizetype marks = 0;
    for (const domain::SetupFile &file : setup.files) {
        QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
        paths.insert(file.path);
        QVERIFY(!file.path.contains(u'/') && !file.path.startsWith(u'.'));
        QVERIFY(file.path.toUtf8().size() <= 255);
        QVERIFY2(file.text.endsWith(u'\n'), qPrintable(file.path));
        QVERIFY(!file.text.contains(u'\r') && !file.text.contains(u'\0'));
        marks += file.text.count(domain::hmacMark);
        // A secret is for its owner alone, and is not needed for ever.
        QCOMPARE(file.mode == 0600, file.isSecret() || file.purpose == FilePurpose::DnsCredentials);
        QCOMPARE(file.deletableAfterRegistration, file.isSecret());
        QCOMPARE(file.mode == 0755, file.text.startsWith("#!/bin/sh\n"_L1));
        if (file.mode == 0755)
            QVERIFY2(!file.isSecret(), qPrintable(file.path));
    }
    QCOMPARE(marks, 1);

    QStringList deleted;
    for (const auto *list : {&setup.commands, &setup.renew}) {
        for (const domain::SetupCommand &command : *list) {
            QVERIFY(!command.run.contains(domain::hmacMark) && !command.run.contains(u'\n'));
            QVERIFY(!command.run.contains("sudo"_L1));
            if (command.purpose == CommandPurpose::DeleteSecret)
                deleted << command.run.mid(6);
        }
    }
    for (const domain::SetupFile &file : setup.files)
        QCOMPARE(deleted.contains(file.path), file.isSecret());
    QVERIFY(!setup.renew.empty());
    QCOMPARE(setup.messages.size(), std::size_t {4});
    for (const auto &message : setup.messages)
        QVERIFY(!message.text.isEmpty());

    // Nothing that looks like a key: 32 bytes are 43 characters of base64.
    static const QRegularExpression keyLike(u"[A-Za-z0-9_-]{43}"_s);
    if (answers.domains.front().ascii().size() < 43)
        QVERIFY(!everything(setup).contains(keyLike));

    const auto again = recipes::generate(answers);
    QCOMPARE(everything(*again), everything(setup));
}

} // namespace

class TestPromises : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySetup_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QVersionNumber>("version");
        for (const QString &version : {u"1.10"_s, u"2.1.0"_s, u"4.2"_s, u"5.6.0"_s})
            QTest::addRow("certbot %s", qPrintable(version))
                << u"certbot"_s << QVersionNumber::fromString(version);
        for (const QString &version :
             {u"4"_s, u"4.9.1"_s, u"4.13.3"_s, u"4.14"_s, u"4.35.2"_s, u"5"_s, u"5.3.1"_s})
            QTest::addRow("lego %s", qPrintable(version))
                << u"lego"_s << QVersionNumber::fromString(version);
    }
    void everySetup()
    {
        QFETCH(QString, client);
        QFETCH(QVersionNumber, version);
        const auto abilities = recipes::abilities(client, version);
        QVERIFY(abilities);
        SetupAnswers answers = tests::plainAnswers(client);
        answers.clientVersion = version;

        std::vector<SetupAnswers> variants;
        for (const QString &provider : abilities->dnsProviders) {
            answers.challenge = ChallengeType::Dns01;
            answers.domains = {tests::domainName(u"*.example.org"_s)};
            answers.dnsProvider = provider;
            variants.push_back(answers);
        }
        answers = tests::plainAnswers(client);
        answers.clientVersion = version;
        for (const QString &keyType : abilities->keyTypes) {
            answers.keyType = keyType;
            variants.push_back(answers);
        }
        answers.webroot.clear();
        for (const int port : {80, 8080}) {
            answers.httpPort = port;
            variants.push_back(answers);
        }
        for (SetupAnswers &variant : variants) {
            for (const auto runner :
                 {RenewalRunner::SystemdTimer, RenewalRunner::Cron, RenewalRunner::None}) {
                variant.renewal = runner;
                for (const QString &bundle : {QString(), u"/etc/ssl/ca.pem"_s}) {
                    variant.caBundle = bundle;
                    for (const QString &dir : {QString(), u"/home/x/state"_s}) {
                        variant.clientDir = dir;
                        variant.deployHook = dir.isEmpty() ? QString() : u"echo \"$PATH\""_s;
                        holds(variant);
                        if (abilities->hasConfigFile) {
                            SetupAnswers yaml = variant;
                            yaml.form = domain::ConfigForm::File;
                            holds(yaml);
                        }
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
    }

    void knowsWhenRootIsNeeded_data()
    {
        QTest::addColumn<QString>("clientDir");
        QTest::addColumn<QString>("webroot");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("root");
        QTest::newRow("the client's own folder") << QString() << QString() << 8080 << true;
        QTest::newRow("a folder of the system") << u"/var/lib/acme"_s << QString() << 8080 << true;
        QTest::newRow("own folder, port 80") << u"/home/x"_s << QString() << 80 << true;
        QTest::newRow("own folder, port 1024") << u"/home/x"_s << QString() << 1024 << false;
        QTest::newRow("own folder, own webroot") << u"/tmp/x"_s << u"/home/x/www"_s << 0 << false;
        QTest::newRow("own folder, webroot in /var") << u"/tmp/x"_s << u"/var/www"_s << 0 << true;
        QTest::newRow("a folder only called like it")
            << u"/variable/x"_s << QString() << 8080 << false;
    }
    void knowsWhenRootIsNeeded()
    {
        QFETCH(QString, clientDir);
        QFETCH(QString, webroot);
        QFETCH(int, port);
        QFETCH(bool, root);
        for (const QString &client : {u"certbot"_s, u"lego"_s}) {
            SetupAnswers answers = tests::plainAnswers(client);
            answers.clientDir = clientDir;
            answers.webroot = webroot;
            if (port > 0)
                answers.httpPort = port;
            const auto setup = recipes::generate(answers);
            QVERIFY(setup);
            for (const auto &command : setup->commands) {
                const bool expected = command.purpose == CommandPurpose::InstallRenewal
                    || (root && command.purpose != CommandPurpose::DeleteSecret);
                QCOMPARE(command.asRoot, expected);
            }
            QCOMPARE(setup->renew.front().asRoot, root);
        }
    }

    void leavesStockCertbotAlone()
    {
        SetupAnswers answers = tests::plainAnswers(u"certbot"_s);
        Setup setup = *recipes::generate(answers);
        QVERIFY(warns(setup, SetupWarning::StockTimerRenews));
        QVERIFY(!hasFile(setup, FilePurpose::SystemdService));
        QVERIFY(!hasFile(setup, FilePurpose::InstallScript));
        answers.caBundle = u"/etc/ssl/ca.pem"_s;
        setup = *recipes::generate(answers);
        QVERIFY(hasFile(setup, FilePurpose::SystemdDropIn));
        QVERIFY(!hasFile(setup, FilePurpose::SystemdTimer));
        answers.clientDir = u"/srv/acme"_s;
        setup = *recipes::generate(answers);
        QVERIFY(hasFile(setup, FilePurpose::SystemdTimer));
        QVERIFY(!hasFile(setup, FilePurpose::SystemdDropIn));
    }

    void asksNobodyForConsentInTheirName()
    {
        for (const QString &client : {u"certbot"_s, u"lego"_s}) {
            SetupAnswers answers = tests::plainAnswers(client);
            answers.agreeTerms = false;
            const Setup setup = *recipes::generate(answers);
            QVERIFY(warns(setup, SetupWarning::TermsNotAgreed));
            QVERIFY(!everything(setup).contains("agree-tos"_L1));
            QVERIFY(!everything(setup).contains("accept-tos"_L1));
        }
    }

    void tellsWhatLegoDoesWithShortKeys_data()
    {
        QTest::addColumn<QVersionNumber>("version");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("warned");
        QTest::newRow("4.15 takes them") << QVersionNumber(4, 15, 0) << 16 << false;
        QTest::newRow("4.16 refuses them") << QVersionNumber(4, 16, 0) << 31 << true;
        QTest::newRow("32 bytes are enough") << QVersionNumber(5, 3, 1) << 32 << false;
    }
    void tellsWhatLegoDoesWithShortKeys()
    {
        QFETCH(QVersionNumber, version);
        QFETCH(int, bytes);
        QFETCH(bool, warned);
        SetupAnswers answers = tests::plainAnswers(u"lego"_s);
        answers.clientVersion = version;
        answers.hmacBytes = bytes;
        QCOMPARE(warns(*recipes::generate(answers), SetupWarning::ShortKeyRefused), warned);
    }

    void keepsTheKeyOutOfArgumentsWhereItCan()
    {
        for (const auto &[version, inArguments] :
             {std::pair {QVersionNumber(4, 13, 3), true}, {QVersionNumber(4, 14, 0), false}}) {
            SetupAnswers answers = tests::plainAnswers(u"lego"_s);
            answers.clientVersion = version;
            const Setup setup = *recipes::generate(answers);
            QCOMPARE(warns(setup, SetupWarning::SecretInArguments), inArguments);
            QCOMPARE(everything(setup).contains("--hmac"_L1), inArguments);
            QCOMPARE(recipes::abilities(u"lego"_s, version)->keepsSecretOutOfArguments,
                     !inArguments);
        }
    }

    void tellsWhereTheCertificateIs_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("dir");
        QTest::addColumn<QString>("name");
        QTest::addColumn<domain::ConfigForm>("form");
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("key");
        using domain::ConfigForm;
        const auto plain = ConfigForm::Recommended;
        QTest::newRow("certbot") << u"certbot"_s << QString() << u"www.example.org"_s << plain
                                 << u"/etc/letsencrypt/live/www.example.org/fullchain.pem"_s
                                 << u"/etc/letsencrypt/live/www.example.org/privkey.pem"_s;
        QTest::newRow("certbot, a folder of its own, a wildcard")
            << u"certbot"_s << u"/srv/le"_s << u"*.example.org"_s << plain
            << u"/srv/le/config/live/example.org/fullchain.pem"_s
            << u"/srv/le/config/live/example.org/privkey.pem"_s;
        QTest::newRow("lego") << u"lego"_s << QString() << u"www.example.org"_s << plain
                              << u"/var/lib/lego/certificates/www.example.org.crt"_s
                              << u"/var/lib/lego/certificates/www.example.org.key"_s;
        QTest::newRow("lego, a wildcard")
            << u"lego"_s << u"/srv/my lego"_s << u"*.example.org"_s << plain
            << u"/srv/my lego/certificates/_.example.org.crt"_s
            << u"/srv/my lego/certificates/_.example.org.key"_s;
        QTest::newRow("lego, a configuration file")
            << u"lego"_s << u"/srv/lego"_s << u"*.example.org"_s << ConfigForm::File
            << u"/srv/lego/certificates/example.org.crt"_s
            << u"/srv/lego/certificates/example.org.key"_s;
    }
    void tellsWhereTheCertificateIs()
    {
        QFETCH(QString, client);
        QFETCH(QString, dir);
        QFETCH(QString, name);
        QFETCH(domain::ConfigForm, form);
        QFETCH(QString, chain);
        QFETCH(QString, key);
        SetupAnswers answers = tests::plainAnswers(client);
        answers.clientDir = dir;
        answers.domains = {tests::domainName(name)};
        answers.challenge = ChallengeType::Dns01;
        answers.dnsProvider = u"manual"_s;
        answers.form = form;
        if (form == domain::ConfigForm::File)
            answers.clientVersion = {5, 3, 1};
        const auto setup = recipes::generate(answers);
        QVERIFY(setup);
        QCOMPARE(setup->certificate.chain, chain);
        QCOMPARE(setup->certificate.key, key);
        const QString all = everything(*setup);
        const QString quoted = chain.contains(u' ') ? u'"' + chain + u'"' : chain;
        QVERIFY(all.contains("#     ssl_certificate "_L1 + quoted + u';'));
        QVERIFY(all.contains("#     SSLCertificateFile "_L1 + quoted + u'\n'));
    }

    void namesTwiceAreOneName()
    {
        SetupAnswers answers = tests::plainAnswers(u"lego"_s);
        answers.domains.push_back(answers.domains.front());
        QCOMPARE(everything(*recipes::generate(answers)).count("--domains=www.example.org"_L1), 2);
    }

    void clashesWithNoNameOfItsOwn()
    {
        SetupAnswers answers = tests::plainAnswers(u"certbot"_s);
        answers.domains = {tests::domainName(u"eab-register"_s)};
        holds(answers);
        answers.domains = {tests::domainName(QString(60, u'a') + u'.' + QString(60, u'b') + u'.'
                                             + QString(60, u'c') + u'.' + QString(60, u'd'))};
        answers.clientDir = u"/home/x"_s;
        holds(answers);
    }

    void everyClientExplainsItself()
    {
        for (const domain::ClientInfo &info : recipes::clients()) {
            QVERIFY(!info.displayName.isEmpty() && !info.versions.isEmpty());
            QVERIFY(info.oldest < info.usual);
            const auto abilities = recipes::abilities(info.name, {});
            QCOMPARE(abilities->keyTypes, info.keyTypes);
            QCOMPARE(abilities->dnsProviders, info.dnsProviders);
            QCOMPARE(info.keyTypes.front(), u"ec256"_s);
            QCOMPARE(info.dnsProviders.front(), u"manual"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"
