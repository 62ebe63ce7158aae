// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeClient.h"
#include "tests/support/Checks.h"
#include "tests/support/Servers.h"

#include <memory>

using namespace eab;
using namespace eab::ca;
using domain::HmacAlgorithm;
using domain::VerifyOutcome;
using domain::VerifyReport;

namespace {

// Long enough for HS512 (RFC 7518 section 3.2).
const QByteArray hmacText
    = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1"
      "Njc4OWFiY2RlZg";
const QString kid = QStringLiteral("kid-right");
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

domain::HmacKey hmacOf(const QByteArray &text)
{
    return std::move(domain::HmacKey::decode(QString::fromLatin1(text)).value().key);
}

} // namespace

/** The real client over the real network: against Pebble, and against the mock of the CAs. */
class TestAcmeServers : public QObject
{
    Q_OBJECT

private:
    AcmeQuestion question(const QString &url, const QByteArray &bundle) const
    {
        AcmeQuestion question;
        question.directoryUrl = url;
        question.caBundle = bundle;
        question.kid = kid;
        question.hmac = &m_hmac;
        question.email = QStringLiteral("ops@example.test");
        question.agreeTerms = true;
        return question;
    }
    AcmeQuestion atPebble() const
    {
        return question(m_pebble->value("DIR_URL"), m_pebble->caBundle());
    }
    AcmeQuestion atMock(const QString &profile = QStringLiteral("eab")) const
    {
        return question(m_mock->url(QStringLiteral("/acme/%1/directory").arg(profile)),
                        m_mock->caBundle());
    }
    VerifyReport bind(const AcmeQuestion &question, const AccountKey &key)
    {
        return AcmeClient(m_network, now).bind(question, key, {});
    }
    VerifyReport bind(const AcmeQuestion &question)
    {
        return bind(question, AccountKey::generate(question.keyType).value());
    }
    static domain::AcmeAccount account(const AcmeQuestion &question, const AccountKey &key,
                                       const VerifyReport &report)
    {
        domain::AcmeAccount account;
        account.url = report.accountUrl;
        account.directoryUrl = question.directoryUrl;
        account.pem = key.privatePem();
        account.jwk = key.privateJwk();
        return account;
    }

    const domain::HmacKey m_hmac = hmacOf(hmacText);
    const domain::HmacKey m_otherHmac = hmacOf("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    NetworkTransport m_network;
    std::unique_ptr<PebbleServer> m_pebble;
    std::unique_ptr<MockServer> m_mock;

private slots:
    void initTestCase()
    {
        m_pebble = std::make_unique<PebbleServer>(QStringList {
            QStringLiteral("-k"), kid + QLatin1Char('=') + QString::fromLatin1(hmacText)});
        QVERIFY(m_pebble->isUp());
        m_mock = std::make_unique<MockServer>();
        QVERIFY(m_mock->isUp());
    }
    void cleanupTestCase()
    {
        m_pebble.reset();
        m_mock.reset();
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_mock->reset());
        QVERIFY(m_mock->knows(kid, hmacText));
    }

    void pebbleTakesTheRightPair_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::addColumn<int>("algorithm");
        QTest::newRow("ES256, HS256") << false << 0;
        QTest::newRow("RS256, HS256") << true << 0;
        QTest::newRow("ES256, HS384") << false << 1;
        QTest::newRow("ES256, HS512") << false << 2;
    }
    void pebbleTakesTheRightPair()
    {
        QFETCH(bool, rsa);
        QFETCH(int, algorithm);
        auto question = atPebble();
        question.keyType = rsa ? KeyType::Rsa2048 : KeyType::EcP256;
        question.algorithm = static_cast<HmacAlgorithm>(algorithm);
        const AccountKey key = AccountKey::generate(question.keyType).value();
        const auto report = bind(question, key);
        QCOMPARE(domain::outcomeName(report.outcome), QStringLiteral("accepted"));
        QVERIFY(report.accountUrl.startsWith(QLatin1StringView("https://127.0.0.1:")));
        QVERIFY(report.required);

        AcmeClient client(m_network, now);
        const auto kept = account(question, key, report);
        QCOMPARE(client.recheck(kept, question.caBundle, {}).outcome, VerifyOutcome::Accepted);
        QCOMPARE(client.deactivate(kept, question.caBundle, {}).outcome, VerifyOutcome::Accepted);
        QCOMPARE(client.recheck(kept, question.caBundle, {}).outcome, VerifyOutcome::Refused);
    }

    void pebbleTellsWrongPairsApart()
    {
        auto question = atPebble();
        question.hmac = &m_otherHmac;
        auto report = bind(question);
        QCOMPARE(domain::outcomeName(report.outcome), QStringLiteral("wrong-hmac"));
        QCOMPARE(report.problemType, QStringLiteral("unauthorized"));
        QVERIFY(!report.caText.isEmpty());
        QVERIFY(report.accountUrl.isEmpty());
        question = atPebble();
        question.kid = QStringLiteral("kid-wrong");
        report = bind(question);
        QCOMPARE(domain::outcomeName(report.outcome), QStringLiteral("unknown-kid"));
    }

    void pebbleWantsTermsFirst()
    {
        auto question = atPebble();
        question.agreeTerms = false;
        const auto report = bind(question);
        QCOMPARE(domain::outcomeName(report.outcome), QStringLiteral("needs-terms"));
        QVERIFY(!report.termsUrl.isEmpty());
    }

    void pebbleWithoutDemandStillProvesAPair()
    {
        const PebbleServer open(
            QStringList {QStringLiteral("-o"), QStringLiteral("-k"),
                         kid + QLatin1Char('=') + QString::fromLatin1(hmacText)});
        QVERIFY(open.isUp());
        auto asked = question(open.value("DIR_URL"), open.caBundle());
        auto report = AcmeClient(m_network, now).askDirectory(asked, {});
        QCOMPARE(report.outcome, VerifyOutcome::DirectoryOk);
        QVERIFY(!report.required);
        QCOMPARE(domain::outcomeName(bind(asked).outcome), QStringLiteral("accepted"));
        asked.hmac = &m_otherHmac;
        QCOMPARE(domain::outcomeName(bind(asked).outcome), QStringLiteral("wrong-hmac"));
    }

    void looksAtDirectoriesWithoutTouchingAnything()
    {
        AcmeClient client(m_network, now);
        auto question = atPebble();
        QCOMPARE(client.askDirectory(question, {}).outcome, VerifyOutcome::DirectoryOk);
        question.directoryUrl += QStringLiteral("/nowhere");
        QCOMPARE(client.askDirectory(question, {}).outcome, VerifyOutcome::Unreachable);
        question = atPebble();
        question.caBundle.clear();
        QCOMPARE(client.askDirectory(question, {}).outcome, VerifyOutcome::TlsFailed);
        question.directoryUrl = m_mock->plainUrl(QStringLiteral("/acme/eab/directory"));
        QCOMPARE(client.askDirectory(question, {}).outcome, VerifyOutcome::Unreachable);
        QVERIFY(m_mock->plays(QStringLiteral("acme_directory"), {QStringLiteral("html")}));
        QCOMPARE(client.askDirectory(atMock(), {}).outcome, VerifyOutcome::Unreachable);
        QCOMPARE(client.askDirectory(atMock(), {}).outcome, VerifyOutcome::DirectoryOk);
        QCOMPARE(m_mock->state().value(QLatin1StringView("acme_accounts")).toInt(), 0);
    }

    void theMockAnswers_data()
    {
        QTest::addColumn<QStringList>("scenarios");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("accounts");
        const auto row = [](const char *scenarios, const char *outcome, int accounts) {
            QTest::newRow(scenarios) << QString::fromLatin1(scenarios).split(QLatin1Char(' '))
                                     << QString::fromLatin1(outcome) << accounts;
        };
        row("ok", "accepted", 1);
        row("badnonce ok", "accepted", 1);
        row("badnonce badnonce badnonce ok", "accepted", 1);
        row("badnonce badnonce badnonce badnonce", "unreachable", 0);
        row("malformed_mac", "wrong-hmac", 0);
        row("unauthorized_kid", "unknown-kid", 0);
        row("eab_used", "already-used", 0);
        row("tos", "needs-terms", 0);
        row("usermust", "user-action", 0);
        row("rate:7", "rate-limited", 0);
        row("500 ok", "accepted", 1);
        row("500 500", "outcome-unknown", 0);
        row("drop ok", "accepted", 1);
        row("drop drop", "outcome-unknown", 0);
    }
    void theMockAnswers()
    {
        QFETCH(QStringList, scenarios);
        QFETCH(int, accounts);
        QVERIFY(m_mock->plays(QStringLiteral("acme"), scenarios));
        const auto report = bind(atMock());
        const QString outcome = domain::outcomeName(report.outcome);
        QTEST(outcome, "outcome");
        QCOMPARE(m_mock->state().value(QLatin1StringView("acme_accounts")).toInt(), accounts);
        QCOMPARE(!report.accountUrl.isEmpty(), accounts == 1);
        if (outcome == QLatin1StringView("rate-limited"))
            QCOMPARE(report.retryAfter, std::optional<qint64>(7));
        if (outcome == QLatin1StringView("user-action"))
            QVERIFY(report.actionUrl.endsWith(QLatin1StringView("/tos?v=2")));
    }

    void aOneTimePairIsSpentOnce()
    {
        QVERIFY(m_mock->knows(kid, hmacText, true));
        const AccountKey key = AccountKey::generate(KeyType::EcP256).value();
        const auto first = bind(atMock(), key);
        QCOMPARE(domain::outcomeName(first.outcome), QStringLiteral("accepted"));
        QCOMPARE(domain::outcomeName(bind(atMock()).outcome), QStringLiteral("already-used"));
        // The same key again is no second use, and no proof either.
        const auto again = bind(atMock(), key);
        QCOMPARE(domain::outcomeName(again.outcome), QStringLiteral("outcome-unknown"));
        QCOMPARE(again.accountUrl, first.accountUrl);
    }

    void aCaThatWantsAContactSaysSo()
    {
        const MockServer strict({QStringLiteral("--require-contact")});
        QVERIFY(strict.isUp() && strict.knows(kid, hmacText));
        auto asked = question(strict.url(QStringLiteral("/acme/eab/directory")), strict.caBundle());
        asked.email.clear();
        QCOMPARE(domain::outcomeName(bind(asked).outcome), QStringLiteral("needs-email"));
        asked.email = QStringLiteral("ops@example.test");
        QCOMPARE(domain::outcomeName(bind(asked).outcome), QStringLiteral("accepted"));
    }

    void badCertificatesAreTlsFailures_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"expired", "wronghost", "selfsigned"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void badCertificatesAreTlsFailures()
    {
        QFETCH(QString, mode);
        const MockServer server({QStringLiteral("--cert-mode"), mode});
        QVERIFY(server.isUp());
        const auto report
            = bind(question(server.url(QStringLiteral("/acme/eab/directory")), server.caBundle()));
        QCOMPARE(domain::outcomeName(report.outcome), QStringLiteral("tls-failed"));
        QVERIFY(!report.steps.back().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAcmeServers)
#include "tst_acmeservers.moc"
