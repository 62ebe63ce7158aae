// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/AccountExport.h"
#include "recipes/KeyForms.h"
#include "tests/support/Checks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace eab;
using namespace eab::recipes;
using domain::AccountFormat;

namespace {

QByteArray file(const char *name)
{
    QFile sample(QStringLiteral(EAB_TEST_DATA "/ca/") + QLatin1StringView(name));
    return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}

domain::AcmeAccount account(const char *key)
{
    domain::AcmeAccount account;
    account.url = QStringLiteral("https://acme.example.com/acct/7");
    account.directoryUrl = QStringLiteral("https://acme.example.com:8443/v2/directory/");
    account.email = QStringLiteral("ops@example.test");
    account.algorithm
        = QByteArrayView(key).contains("rsa") ? QStringLiteral("RS256") : QStringLiteral("ES256");
    account.jwk = Secret::copyOf(file((QByteArray(key) + ".jwk").constData()));
    account.pem = Secret::copyOf(file((QByteArray(key) + ".pem").constData()));
    account.created = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return account;
}

domain::AccountExportOptions options(AccountFormat format)
{
    domain::AccountExportOptions options;
    options.format = format;
    options.domain = QStringLiteral("www.example.test");
    return options;
}

QStringList paths(const domain::AccountFiles &made)
{
    QStringList paths;
    for (const auto &file : made.files)
        paths << file.path;
    paths.sort();
    return paths;
}

const domain::AccountFile *find(const domain::AccountFiles &made, const QString &name)
{
    for (const auto &file : made.files) {
        if (file.path.endsWith(name))
            return &file;
    }
    return nullptr;
}

constexpr const char *ec = "rfc7515-a3-ec";
constexpr const char *rsa = "rfc7517-a2-rsa";

} // namespace

Q_DECLARE_METATYPE(eab::domain::AccountFormat)

class TestAccountExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Expected files made from the same keys by OpenSSL.
    void writesKeysAsOpenSslDoes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("P-256") << QByteArray(ec);
        QTest::newRow("RSA") << QByteArray(rsa);
    }
    void writesKeysAsOpenSslDoes()
    {
        QFETCH(QByteArray, name);
        const Secret jwk = Secret::copyOf(file((name + ".jwk").constData()));
        const auto traditional = traditionalPem(jwk);
        VERIFY_OK(traditional);
        QCOMPARE(traditional->expose().toByteArray(),
                 file((name + ".traditional.pem").constData()));
        const auto open = publicPem(jwk);
        VERIFY_OK(open);
        QCOMPARE(*open, file((name + ".public.pem").constData()));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("key");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("another type") << QByteArray("{\"kty\":\"OKP\",\"d\":\"AA\",\"x\":\"AA\"}");
        QTest::newRow("another curve") << QByteArray(
            "{\"kty\":\"EC\",\"crv\":\"P-384\",\"d\":\"AA\",\"x\":\"AA\",\"y\":\"AA\"}");
        QTest::newRow("too short") << QByteArray(
            "{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"AA\",\"x\":\"AA\",\"y\":\"AA\"}");
        QTest::newRow("only public")
            << QByteArray("{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}");
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, jwk);
        const Secret secret = Secret::copyOf(jwk);
        COMPARE_ERROR(traditionalPem(secret), ErrorCode::MalformedInput);
        COMPARE_ERROR(publicPem(secret), ErrorCode::MalformedInput);
        auto broken = account(ec);
        broken.jwk = Secret::copyOf(jwk);
        for (const auto format : {AccountFormat::Certbot, AccountFormat::Lego4,
                                  AccountFormat::Lego5, AccountFormat::AcmeSh})
            COMPARE_ERROR(exportAccount(broken, options(format)), ErrorCode::MalformedInput);
    }

    void laysFilesOutAsTheClientDoes_data()
    {
        QTest::addColumn<AccountFormat>("format");
        QTest::addColumn<QStringList>("expected");
        const QString certbot = QStringLiteral(
            "accounts/acme.example.com:8443/v2/directory/b69acad1073b2bf71a4fb9294dc47990/");
        const QString lego = QStringLiteral("accounts/acme.example.com_8443/ops@example.test/");
        const QString acmeSh = QStringLiteral("ca/acme.example.com/v2/directory/");
        QTest::newRow("certbot") << AccountFormat::Certbot
                                 << QStringList {certbot + QStringLiteral("meta.json"),
                                                 certbot + QStringLiteral("private_key.json"),
                                                 certbot + QStringLiteral("regr.json")};
        QTest::newRow("lego 4") << AccountFormat::Lego4
                                << QStringList {lego + QStringLiteral("account.json"),
                                                lego + QStringLiteral("keys/ops@example.test.key")};
        QTest::newRow("lego 5") << AccountFormat::Lego5
                                << QStringList {lego + QStringLiteral("account.json"),
                                                lego + QStringLiteral("ops@example.test.key")};
        QTest::newRow("acme.sh") << AccountFormat::AcmeSh
                                 << QStringList {acmeSh + QStringLiteral("account.json"),
                                                 acmeSh + QStringLiteral("account.key"),
                                                 acmeSh + QStringLiteral("ca.conf")};
        QTest::newRow("JWK") << AccountFormat::Jwk
                             << QStringList {QStringLiteral("account.jwk.json")};
        QTest::newRow("PEM") << AccountFormat::Pem
                             << QStringList {QStringLiteral("account.key.pem")};
    }
    void laysFilesOutAsTheClientDoes()
    {
        QFETCH(AccountFormat, format);
        const auto made = exportAccount(account(ec), options(format));
        VERIFY_OK(made);
        const auto actual = paths(*made);
        QTEST(actual, "expected");
        int keys = 0;
        for (const auto &file : made->files) {
            QCOMPARE(file.mode, 0600);
            QVERIFY(!file.content.isEmpty());
            keys += file.holdsKey ? 1 : 0;
        }
        QCOMPARE(keys, 1);
        QCOMPARE(domain::accountFormatFromName(domain::accountFormatName(format)),
                 std::optional(format));
        for (const auto &command : made->commands) {
            QVERIFY(!command.run.contains(QLatin1StringView("kid")));
            QVERIFY(!command.run.contains(QLatin1StringView("hmac")));
        }
    }

    void saysWhatWasNotRunByUs()
    {
        for (const auto format : {AccountFormat::Lego5, AccountFormat::AcmeSh}) {
            const auto made = exportAccount(account(rsa), options(format));
            VERIFY_OK(made);
            QCOMPARE(made->warnings.front().warning, domain::SetupWarning::VersionNotRun);
        }
    }

    void quotesWhatGoesIntoCommandsAndFiles()
    {
        auto odd = account(ec);
        odd.url = QStringLiteral("https://acme.example.com/acct/7'$(id)");
        auto asked = options(AccountFormat::AcmeSh);
        asked.clientDir = QStringLiteral("/srv/my acme");
        const auto made = exportAccount(odd, asked);
        VERIFY_OK(made);
        QVERIFY(made->commands.front().run.contains(QLatin1StringView("'/srv/my acme'")));
        const QByteArray conf
            = find(*made, QStringLiteral("ca.conf"))->content.expose().toByteArray();
        QVERIFY(conf.contains("'https://acme.example.com/acct/7'\\''$(id)'"));
    }

    void neverLeavesItsFolder_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("email");
        QTest::addColumn<AccountFormat>("format");
        const QString good = QStringLiteral("ops@example.test");
        QTest::newRow("certbot, up")
            << "https://acme.example.com/../../etc" << good << AccountFormat::Certbot;
        QTest::newRow("certbot, empty")
            << "https://acme.example.com//etc" << good << AccountFormat::Certbot;
        QTest::newRow("certbot, no host") << "" << good << AccountFormat::Certbot;
        QTest::newRow("certbot, host of dots")
            << "https://../dir" << good << AccountFormat::Certbot;
        QTest::newRow("acme.sh, up")
            << "https://acme.example.com/x/../../../etc" << good << AccountFormat::AcmeSh;
        QTest::newRow("acme.sh, up in the query")
            << "https://acme.example.com/d?/../../../../etc" << good << AccountFormat::AcmeSh;
        QTest::newRow("lego, host of dots") << "https://../dir" << good << AccountFormat::Lego4;
        QTest::newRow("lego, address with a path")
            << "https://acme.example.com/d"
            << "../../x@example.test" << AccountFormat::Lego4;
        QTest::newRow("lego 5, address of dots") << "https://acme.example.com/d"
                                                 << ".." << AccountFormat::Lego5;
        QTest::newRow("lego, line break") << "https://acme.example.com/d"
                                          << "a\n@example.test" << AccountFormat::Lego4;
    }
    void neverLeavesItsFolder()
    {
        QFETCH(QString, directory);
        QFETCH(QString, email);
        QFETCH(AccountFormat, format);
        auto hostile = account(ec);
        hostile.directoryUrl = directory;
        hostile.email = email;
        QVERIFY(!exportAccount(hostile, options(format)));
    }

    void wantsAnAbsoluteFolder()
    {
        auto asked = options(AccountFormat::Certbot);
        asked.clientDir = QStringLiteral("relative");
        COMPARE_ERROR(exportAccount(account(ec), asked), ErrorCode::UnsupportedAnswer);
    }

    void anAccountWithoutAddressGetsLegosStandIn()
    {
        auto silent = account(ec);
        silent.email.clear();
        const auto made = exportAccount(silent, options(AccountFormat::Lego4));
        VERIFY_OK(made);
        QVERIFY(find(*made, QStringLiteral("keys/noemail@example.com.key")) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestAccountExport)
#include "tst_accountexport.moc"
