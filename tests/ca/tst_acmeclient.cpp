// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeClient.h"
#include "ca/acme/AcmeDirectory.h"
#include "tests/support/Checks.h"
#include "tests/support/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace eab;
using namespace eab::ca;
using domain::VerifyOutcome;
using domain::VerifyReport;
using domain::VerifyStep;
using Finding = domain::VerifyStep::Finding;

namespace {

const QString directoryUrl = QStringLiteral("https://acme.example.com/dir");
const QByteArray directory = "{\"newNonce\":\"https://acme.example.com/nonce\","
                             "\"newAccount\":\"https://acme.example.com/new%20acct\","
                             "\"meta\":{\"externalAccountRequired\":true,"
                             "\"website\":\"https://www.example.com/\"}}";
const QByteArray made = "{\"status\":\"valid\",\"externalAccountBinding\":{\"protected\":\"p\"}}";
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

FakeTransport::Headers nonce(const char *value)
{
    return {{"replay-nonce", value}};
}
FakeTransport::Headers located(QByteArray url = "https://acme.example.com/acct/7")
{
    return {{"replay-nonce", "n9"}, {"location", std::move(url)}};
}

QByteArray problem(const char *type, const char *detail = "", const QByteArray &more = {})
{
    return QByteArray("{\"type\":\"urn:ietf:params:acme:error:") + type + "\",\"detail\":\""
        + detail + '"' + more + '}';
}

QJsonObject part(const HttpRequest &request, const char *name)
{
    const auto jws = QJsonDocument::fromJson(request.body).object();
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(jws.value(QLatin1StringView(name)).toString().toLatin1(),
                                      QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

class TestAcmeClient : public QObject
{
    Q_OBJECT

private:
    AcmeQuestion question(bool agree = false) const
    {
        AcmeQuestion question;
        question.directoryUrl = directoryUrl;
        question.caBundle = "PEM";
        question.kid = QStringLiteral("kid-1");
        question.hmac = &m_hmac;
        question.email = QStringLiteral("ops@example.test");
        question.agreeTerms = agree;
        return question;
    }
    VerifyReport bind(FakeTransport &transport, bool agree = false) const
    {
        auto report = AcmeClient(transport, now).bind(question(agree), m_key, {});
        everyFailureIsExplained(report);
        return report;
    }
    /** A person is told of each step that failed why, in words that can be translated. */
    static void everyFailureIsExplained(const VerifyReport &report)
    {
        for (const VerifyStep &step : report.steps)
            QVERIFY2(step.ok || step.why || step.finding != Finding::None || step.httpStatus >= 300,
                     qPrintable(step.detail));
    }
    /** A CA that has answered its directory and a nonce. */
    static void begin(FakeTransport &transport)
    {
        transport.answer(200, directory).answer(200, {}, nonce("n1"));
    }
    [[nodiscard]] domain::AcmeAccount account() const
    {
        domain::AcmeAccount account;
        account.url = QStringLiteral("https://acme.example.com/acct/7");
        account.directoryUrl = directoryUrl;
        account.pem = m_key.privatePem();
        return account;
    }

    const domain::HmacKey m_hmac {Secret::copyOf("0123456789abcdef0123456789abcdef")};
    const AccountKey m_key = AccountKey::generate(KeyType::EcP256).value();

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void opensAnAccount()
    {
        FakeTransport transport;
        begin(transport);
        transport.answer(201, made, located());
        const auto report = bind(transport);
        QCOMPARE(report.outcome, VerifyOutcome::Accepted);
        QCOMPARE(report.accountUrl, QStringLiteral("https://acme.example.com/acct/7"));
        QCOMPARE(report.website, QStringLiteral("https://www.example.com/"));
        QVERIFY(report.required);
        QCOMPARE(report.at, now);
        QCOMPARE(report.steps.size(), 3);

        QCOMPARE(transport.requests.size(), 3);
        QCOMPARE(transport.requests[1].method, QByteArray("HEAD"));
        const auto &post = transport.requests[2];
        QCOMPARE(post.method, QByteArray("POST"));
        QCOMPARE(post.caBundle, QByteArray("PEM"));
        QCOMPARE(post.headers[0].second, QByteArray("application/jose+json"));
        const auto header = part(post, "protected");
        QCOMPARE(header.value(QLatin1StringView("nonce")).toString(), QStringLiteral("n1"));
        QCOMPARE(header.value(QLatin1StringView("alg")).toString(), QStringLiteral("ES256"));
        QCOMPARE(header.value(QLatin1StringView("url")).toString(),
                 QStringLiteral("https://acme.example.com/new%20acct"));
        const auto payload = part(post, "payload");
        QCOMPARE(payload.value(QLatin1StringView("contact")).toArray().first().toString(),
                 QStringLiteral("mailto:ops@example.test"));
        QVERIFY(!payload.contains(QLatin1StringView("termsOfServiceAgreed")));
        QVERIFY(payload.value(QLatin1StringView("externalAccountBinding")).isObject());
    }

    void neverAsksWithoutABinding()
    {
        FakeTransport transport;
        begin(transport);
        auto empty = question();
        empty.hmac = nullptr;
        QCOMPARE(AcmeClient(transport, now).bind(empty, m_key, {}).outcome, VerifyOutcome::Refused);
        QVERIFY(transport.requests.empty());
    }

    void termsStopItBeforeAnythingIsSent()
    {
        QByteArray withTerms = directory;
        withTerms.replace("\"meta\":{",
                          "\"meta\":{\"termsOfService\":\"https://example.com/tos\",");
        FakeTransport transport;
        transport.answer(200, withTerms);
        const auto report = bind(transport);
        QCOMPARE(report.outcome, VerifyOutcome::NeedsTerms);
        QCOMPARE(report.termsUrl, QStringLiteral("https://example.com/tos"));
        QCOMPARE(transport.requests.size(), 1);

        FakeTransport agreed;
        agreed.answer(200, withTerms).answer(200, {}, nonce("n1")).answer(201, made, located());
        QCOMPARE(bind(agreed, true).outcome, VerifyOutcome::Accepted);
        QCOMPARE(
            part(agreed.requests[2], "payload").value(QLatin1StringView("termsOfServiceAgreed")),
            QJsonValue(true));
    }

    void readsDirectories_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VerifyOutcome>("outcome");
        const auto bad = VerifyOutcome::Unreachable;
        QTest::newRow("a directory") << 200 << directory << VerifyOutcome::DirectoryOk;
        QTest::newRow("behind a byte order mark")
            << 200 << QByteArray("\xef\xbb\xbf" + directory) << VerifyOutcome::DirectoryOk;
        QTest::newRow("odd types in meta")
            << 200
            << QByteArray("{\"newNonce\":\"https://acme.example.com/n\",\"newAccount\":"
                          "\"https://acme.example.com/a\",\"meta\":{\"website\":[],"
                          "\"externalAccountRequired\":\"true\",\"termsOfService\":7}}")
            << VerifyOutcome::DirectoryOk;
        QTest::newRow("a sister host")
            << 200
            << QByteArray("{\"newNonce\":\"https://acme-v02.example.com/n\","
                          "\"newAccount\":\"https://acme.example.com:8443/a\"}")
            << VerifyOutcome::DirectoryOk;
        QTest::newRow("HTML") << 200 << QByteArray("<html>portal</html>") << bad;
        QTest::newRow("nothing") << 200 << QByteArray() << bad;
        QTest::newRow("an array") << 200 << QByteArray("[]") << bad;
        QTest::newRow("a string") << 200 << QByteArray("\"x\"") << bad;
        QTest::newRow("cut off") << 200 << directory.chopped(3) << bad;
        QTest::newRow("nested without end")
            << 200 << QByteArray(QByteArray(100000, '[') + QByteArray(100000, ']')) << bad;
        QTest::newRow("objects without end") << 200 << QByteArray("{\"a\":").repeated(50000) << bad;
        QTest::newRow("binary") << 200 << QByteArray(1000, '\xff') << bad;
        QTest::newRow("no newAccount")
            << 200 << QByteArray("{\"newNonce\":\"https://acme.example.com/n\"}") << bad;
        QTest::newRow("newAccount is a number")
            << 200 << QByteArray("{\"newNonce\":\"https://acme.example.com/n\",\"newAccount\":5}")
            << bad;
        QTest::newRow("newAccount over plain http")
            << 200
            << QByteArray("{\"newNonce\":\"https://acme.example.com/n\","
                          "\"newAccount\":\"http://acme.example.com/a\"}")
            << bad;
        QTest::newRow("newAccount at another's host")
            << 200
            << QByteArray("{\"newNonce\":\"https://acme.example.com/n\","
                          "\"newAccount\":\"https://acme.example.net/a\"}")
            << bad;
        QTest::newRow("newAccount is a path")
            << 200
            << QByteArray("{\"newNonce\":\"https://acme.example.com/n\",\"newAccount\":\"/a\"}")
            << bad;
        QTest::newRow("not found") << 404 << QByteArray("{}") << bad;
        QTest::newRow("moved") << 302 << QByteArray() << bad;
        QTest::newRow("broken") << 500 << directory << bad;
        QTest::newRow("too many") << 429 << QByteArray() << VerifyOutcome::RateLimited;
    }
    void readsDirectories()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeTransport transport;
        transport.answer(status, body);
        const auto report = AcmeClient(transport, now).askDirectory(question(), {});
        QTEST(report.outcome, "outcome");
        QCOMPARE(report.steps.size(), 1);
        QCOMPARE(report.steps.front().ok, report.outcome == VerifyOutcome::DirectoryOk);
        QVERIFY(report.steps.front().ok || !report.steps.front().detail.isEmpty());
        everyFailureIsExplained(report);
        QCOMPARE(report.steps.front().finding == Finding::LeadsElsewhere,
                 !report.steps.front().about.isEmpty());
    }

    void knowsFamilies_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("same host") << "https://acme.example.co.uk/x" << true;
        QTest::newRow("sister") << "https://api.example.co.uk/x" << true;
        QTest::newRow("another of that suffix") << "https://acme.other.co.uk/x" << false;
        QTest::newRow("the suffix") << "https://co.uk/x" << false;
        QTest::newRow("plain") << "http://acme.example.co.uk/x" << false;
        QTest::newRow("an address") << "https://192.0.2.1/x" << false;
    }
    void knowsFamilies()
    {
        QFETCH(QString, other);
        const QUrl one(QStringLiteral("https://ACME.example.co.uk/dir"));
        QTEST(sameFamily(one, QUrl(other)), "same");
        QVERIFY(!sameFamily(QUrl(QStringLiteral("https://10.0.0.1/")),
                            QUrl(QStringLiteral("https://11.0.0.1/"))));
    }

    void readsAnswersToNewAccount_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VerifyOutcome>("outcome");
        using V = VerifyOutcome;
        const auto row = [](const char *name, int status, const QByteArray &body, V outcome) {
            QTest::newRow(name) << status << body << outcome;
        };
        row("made and confirmed", 201, made, V::Accepted);
        row("made, nothing repeated", 201, "{\"status\":\"valid\"}", V::AcceptedUnconfirmed);
        row("made, the binding is null", 201, "{\"externalAccountBinding\":null}",
            V::AcceptedUnconfirmed);
        row("made, the binding is a flag", 201, "{\"externalAccountBinding\":true}",
            V::AcceptedUnconfirmed);
        row("made, no body", 201, "", V::AcceptedUnconfirmed);
        row("made, HTML", 201, "<html>", V::AcceptedUnconfirmed);
        row("known before", 200, "{\"status\":\"valid\"}", V::OutcomeUnknown);
        row("known before and deactivated", 200, "{\"status\":\"deactivated\"}", V::Refused);
        row("Pebble: wrong key", 403,
            problem("unauthorized",
                    "external account binding JWS verification error: square/go-jose: error"),
            V::WrongHmac);
        row("Google: wrong key", 400,
            problem("malformed", "External Account Binding JWS verification failed"), V::WrongHmac);
        row("Sectigo: wrong key", 400,
            problem("malformed", "[External Account Binding] Invalid MAC on JWS request"),
            V::WrongHmac);
        row("Pebble: unknown KID", 403,
            problem("unauthorized",
                    "the field 'kid' references a key that is not known to the ACME server"),
            V::UnknownKid);
        row("Google: unknown KID", 401,
            problem("unauthorized",
                    "Unknown external account binding (EAB) key. This may be due to"),
            V::UnknownKid);
        row("ZeroSSL: unknown KID", 400,
            problem("malformed",
                    "[External Account Binding] The Key Identifier was not recognized"),
            V::UnknownKid);
        row("unauthorized without a word", 403, problem("unauthorized"), V::UnknownKid);
        row("Sectigo: used", 400,
            problem("malformed",
                    "[External Account Binding] The account is not awaiting external "
                    "account binding"),
            V::AlreadyUsed);
        row("step-ca: used", 403,
            problem("unauthorized", "external account binding key was already bound to account x"),
            V::AlreadyUsed);
        row("Google: wants a contact", 400,
            problem("malformed", "Accounts must have at least one contact."), V::NeedsEmail);
        row("contact refused", 400, problem("invalidContact", "no"), V::NeedsEmail);
        row("kind of contact refused", 400, problem("unsupportedContact", "no"), V::NeedsEmail);
        row("terms", 400, problem("malformed", "must agree to terms of service"), V::NeedsTerms);
        row("a person is needed", 403, problem("userActionRequired", "new terms"), V::UserAction);
        row("limited by type", 403, problem("rateLimited", "later"), V::RateLimited);
        row("limited by status", 429, "<html>", V::RateLimited);
        row("another algorithm", 400, problem("badSignatureAlgorithm", "use RS256"), V::Refused);
        row("another key", 400, problem("badPublicKey", "weak"), V::Refused);
        row("DigiCert: other KID", 400, problem("malformed", "eab kId mismatch"), V::Refused);
        row("binding lost on the way", 400, problem("externalAccountRequired", "none"), V::Refused);
        row("the old kind of type", 403,
            "{\"type\":\"urn:acme:error:unauthorized\",\"detail\":\"no\"}", V::UnknownKid);
        row("an unknown type", 403, problem("somethingNew", "no"), V::Refused);
        row("only a title", 403, "{\"type\":\"about:blank\",\"title\":\"Forbidden\"}", V::Refused);
        row("a wall of HTML", 403, "<html>blocked</html>", V::Unreachable);
        row("wrong types", 400, "{\"type\":{},\"detail\":[1]}", V::Unreachable);
        row("redirected", 307, "", V::Unreachable);
    }
    void readsAnswersToNewAccount()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeTransport transport;
        begin(transport);
        transport.answer(status, body, located());
        const auto report = bind(transport);
        QTEST(report.outcome, "outcome");
        QVERIFY(transport.isUsedUp());
        QCOMPARE(transport.requests.size(), 3);
        const auto sent = QJsonDocument::fromJson(body).object();
        if (status >= 400 && sent.value(QLatin1StringView("detail")).isString())
            QCOMPARE(report.caText, sent.value(QLatin1StringView("detail")).toString());
    }

    void anOpenCaProvesOnlyWhatItRepeats()
    {
        QByteArray open = directory;
        open.replace("true", "false");
        for (const auto &[body, outcome] :
             std::initializer_list<std::pair<QByteArray, VerifyOutcome>> {
                 {made, VerifyOutcome::Accepted}, {"{}", VerifyOutcome::NotRequired}}) {
            FakeTransport transport;
            transport.answer(200, open).answer(200, {}, nonce("n")).answer(201, body, located());
            const auto report = bind(transport);
            QCOMPARE(report.outcome, outcome);
            QVERIFY(!report.required);
            QVERIFY(!report.accountUrl.isEmpty());
        }
    }

    void answersARefusedNonceWithTheNewOne()
    {
        FakeTransport transport;
        begin(transport);
        transport.answer(400, problem("badNonce"), nonce("n2"))
            .answer(400, problem("badNonce"), nonce("not valid!"))
            .answer(200, {}, nonce("n3")) // HEAD, because that one is none
            .answer(400, problem("badNonce"), nonce("n4"))
            .answer(201, made, located());
        QCOMPARE(bind(transport).outcome, VerifyOutcome::Accepted);
        QStringList nonces;
        for (const auto &request : transport.requests) {
            if (request.method == "POST")
                nonces << part(request, "protected").value(QLatin1StringView("nonce")).toString();
        }
        QCOMPARE(nonces.join(QLatin1Char(' ')), QStringLiteral("n1 n2 n3 n4"));
    }

    void givesUpAfterThreeFreshNonces()
    {
        FakeTransport transport;
        begin(transport);
        for (int i = 0; i < 5; ++i)
            transport.answer(400, problem("badNonce", "no"), nonce("n"));
        const auto report = bind(transport);
        QCOMPARE(report.outcome, VerifyOutcome::Unreachable);
        QCOMPARE(report.problemType, QStringLiteral("badNonce"));
        QCOMPARE(transport.requests.size(), 2 + 4);
    }

    void noNonceNoRequest()
    {
        FakeTransport transport;
        transport.answer(200, directory).answer(200, {}, nonce("+/="));
        const auto report = bind(transport);
        QCOMPARE(report.outcome, VerifyOutcome::Unreachable);
        QCOMPARE(transport.requests.size(), 2);
        QCOMPARE(report.steps[1].kind, domain::VerifyStep::Kind::Nonce);
        QVERIFY(!report.steps[1].ok);
        QVERIFY(report.steps[1].finding == Finding::NoNonce);
        QVERIFY(report.steps.back().finding == Finding::NoNonce);
    }

    void aDirectoryThatLeadsElsewhereIsToldSo()
    {
        FakeTransport transport;
        transport.answer(200,
                         "{\"newNonce\":\"https://acme.example.com/n\","
                         "\"newAccount\":\"https://acme.example.net/a\"}");
        const auto report = bind(transport);
        QVERIFY(report.steps.front().finding == Finding::LeadsElsewhere);
        QCOMPARE(report.steps.front().about, QStringLiteral("https://acme.example.net/a"));
    }

    void whatTheCaKnewBeforeIsToldSo()
    {
        for (const auto &[body, finding, about] :
             std::initializer_list<std::tuple<QByteArray, Finding, QString>> {
                 {"{\"status\":\"deactivated\"}", Finding::AccountNotValid,
                  QStringLiteral("deactivated")},
                 {"{\"status\":\"valid\"}", Finding::KeyKnownBefore, {}}}) {
            FakeTransport transport;
            begin(transport);
            transport.answer(200, body, located());
            const auto report = bind(transport);
            QVERIFY(report.steps.back().finding == finding);
            QCOMPARE(report.steps.back().about, about);
        }
    }

    void repeatsALostRequestOnceWithTheSameKey_data()
    {
        QTest::addColumn<int>("status"); // of the second answer; 0: none
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VerifyOutcome>("outcome");
        using V = VerifyOutcome;
        QTest::newRow("made now") << 201 << made << V::Accepted;
        QTest::newRow("made the first time")
            << 200 << QByteArray("{\"status\":\"valid\"}") << V::AcceptedUnconfirmed;
        QTest::newRow("lost again") << 0 << QByteArray() << V::OutcomeUnknown;
        QTest::newRow("refused: it was so the first time")
            << 403 << problem("unauthorized", "external account binding JWS verification error")
            << V::WrongHmac;
        QTest::newRow("used: perhaps by ourselves")
            << 400 << problem("malformed", "not awaiting external account binding")
            << V::OutcomeUnknown;
        QTest::newRow("unknown: perhaps used up by ourselves")
            << 403 << problem("unauthorized", "unknown key") << V::OutcomeUnknown;
        QTest::newRow("limited") << 429 << QByteArray() << V::OutcomeUnknown;
        QTest::newRow("broken") << 500 << problem("serverInternal", "x") << V::OutcomeUnknown;
        QTest::newRow("a login page") << 200 << QByteArray("<html>") << V::OutcomeUnknown;
    }
    void repeatsALostRequestOnceWithTheSameKey()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const bool answered : {false, true}) {
            FakeTransport transport;
            begin(transport);
            if (answered)
                transport.answer(502, "<html>");
            else
                transport.fail(HttpFailureKind::TimedOut, HttpPhase::Sent);
            transport.answer(200, {}, nonce("n2"));
            if (status == 0)
                transport.fail(HttpFailureKind::BrokenOff, HttpPhase::Sent);
            else
                transport.answer(status, body,
                                 body.startsWith('<') ? FakeTransport::Headers() : located());
            const auto report = bind(transport);
            QTEST(report.outcome, "outcome");
            QCOMPARE(transport.requests.size(), 5);
            QCOMPARE(part(transport.requests[2], "payload"),
                     part(transport.requests[4], "payload"));
        }
    }

    void anEchoOfOurOwnBindingProvesAKnownKeyToo()
    {
        FakeTransport transport;
        begin(transport);
        QByteArray echo;
        transport.onRequest = [&](const HttpRequest &request) {
            if (request.method != "POST" || !echo.isEmpty())
                return;
            echo = QJsonDocument(
                       QJsonObject {{QStringLiteral("externalAccountBinding"),
                                     part(request, "payload")
                                         .value(QLatin1StringView("externalAccountBinding"))}})
                       .toJson();
            transport.answer(200, echo, located());
        };
        QCOMPARE(bind(transport).outcome, VerifyOutcome::Accepted);
    }

    void saysWhenNothingWasSent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<VerifyOutcome>("outcome");
        using K = HttpFailureKind;
        for (const auto kind : {K::NameNotFound, K::ConnectionRefused, K::ProxyFailed, K::TimedOut,
                                K::Cancelled, K::Other})
            QTest::addRow("kind %d", static_cast<int>(kind))
                << static_cast<int>(kind) << VerifyOutcome::Unreachable;
        for (const auto kind : {K::TlsExpired, K::TlsWrongHost, K::TlsUntrusted, K::TlsOther})
            QTest::addRow("kind %d", static_cast<int>(kind))
                << static_cast<int>(kind) << VerifyOutcome::TlsFailed;
    }
    void saysWhenNothingWasSent()
    {
        QFETCH(int, kind);
        for (const int answersBefore : {0, 1, 2}) {
            FakeTransport transport;
            if (answersBefore > 0)
                transport.answer(200, directory);
            if (answersBefore > 1)
                transport.answer(200, {}, nonce("n1"));
            transport.fail(static_cast<HttpFailureKind>(kind), HttpPhase::NotSent);
            const auto report = bind(transport);
            QTEST(report.outcome, "outcome");
            QVERIFY(!report.steps.back().ok);
        }
    }

    void cancelledAfterSendingIsNotRepeated()
    {
        FakeTransport transport;
        begin(transport);
        transport.fail(HttpFailureKind::Cancelled, HttpPhase::Sent);
        std::stop_source stop;
        transport.onRequest = [&](const HttpRequest &request) {
            if (request.method == "POST")
                stop.request_stop();
        };
        const auto report = AcmeClient(transport, now).bind(question(), m_key, stop.get_token());
        QCOMPARE(report.outcome, VerifyOutcome::OutcomeUnknown);
        QCOMPARE(transport.requests.size(), 3);
    }

    void tellsWhereAPersonHasToGo()
    {
        FakeTransport transport;
        begin(transport);
        transport.answer(403,
                         problem("userActionRequired", "Terms have changed",
                                 ",\"instance\":\"https://acme.example.com/agree\""),
                         {{"link",
                           "<https://acme.example.com/dir>;rel=\"index\", "
                           "</tos?v=2>; rel=\"terms-of-service\""},
                          {"retry-after", "120"}});
        const auto report = bind(transport);
        QCOMPARE(report.outcome, VerifyOutcome::UserAction);
        QCOMPARE(report.actionUrl, QStringLiteral("https://acme.example.com/agree"));
        QCOMPARE(report.termsUrl, QStringLiteral("https://acme.example.com/tos?v=2"));
        QCOMPARE(report.retryAfter, std::optional<qint64>(120));
    }

    void hostileWordsStayWords()
    {
        FakeTransport transport;
        begin(transport);
        transport.answer(403,
                         problem("userActionRequired", "a\\u001b[31mred\\u202eder\\nline",
                                 ",\"instance\":\"javascript:alert(1)\""),
                         {{"location", "https://evil.example.net/acct"}});
        const auto report = bind(transport);
        QCOMPARE(report.caText, QStringLiteral("a [31mred der line"));
        QVERIFY(report.actionUrl.isEmpty());

        FakeTransport other;
        begin(other);
        other.answer(201, made, located("https://evil.example.net/acct"));
        QVERIFY(bind(other).accountUrl.isEmpty());
        FakeTransport relative;
        begin(relative);
        relative.answer(201, made, located("/acct/8"));
        QCOMPARE(bind(relative).accountUrl, QStringLiteral("https://acme.example.com/acct/8"));
    }

    void rechecksWithoutABinding_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VerifyOutcome>("outcome");
        using V = VerifyOutcome;
        QTest::newRow("valid") << 200 << QByteArray("{\"status\":\"valid\"}") << V::Accepted;
        QTest::newRow("valid, no body") << 200 << QByteArray() << V::Accepted;
        QTest::newRow("revoked") << 200 << QByteArray("{\"status\":\"revoked\"}") << V::Refused;
        QTest::newRow("gone") << 400 << problem("accountDoesNotExist", "x") << V::Refused;
        QTest::newRow("deactivated") << 403 << problem("unauthorized", "x") << V::Refused;
        QTest::newRow("broken") << 503 << QByteArray() << V::Unreachable;
        QTest::newRow("limited") << 429 << QByteArray() << V::RateLimited;
    }
    void rechecksWithoutABinding()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeTransport transport;
        begin(transport);
        transport.answer(status, body, located());
        const auto report = AcmeClient(transport, now).recheck(account(), {}, {});
        QTEST(report.outcome, "outcome");
        QCOMPARE(part(transport.requests[2], "payload"),
                 QJsonObject({{QStringLiteral("onlyReturnExisting"), true}}));
    }

    void deactivates_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<VerifyOutcome>("outcome");
        using V = VerifyOutcome;
        QTest::newRow("done") << 200 << QByteArray("{\"status\":\"deactivated\"}") << V::Accepted;
        QTest::newRow("still valid")
            << 200 << QByteArray("{\"status\":\"valid\"}") << V::OutcomeUnknown;
        QTest::newRow("refused") << 403 << problem("unauthorized", "x") << V::Refused;
        QTest::newRow("broken") << 500 << QByteArray() << V::OutcomeUnknown;
    }
    void deactivates()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeTransport transport;
        begin(transport);
        transport.answer(status, body);
        const auto report = AcmeClient(transport, now).deactivate(account(), {}, {});
        QTEST(report.outcome, "outcome");
        const auto header = part(transport.requests[2], "protected");
        QCOMPARE(header.value(QLatin1StringView("kid")).toString(), account().url);
        QVERIFY(!header.contains(QLatin1StringView("jwk")));
        QCOMPARE(transport.requests[2].url.toString(), account().url);
    }

    void deactivatesNothingElsewhere()
    {
        FakeTransport transport;
        begin(transport);
        auto elsewhere = account();
        elsewhere.url = QStringLiteral("https://acme.example.net/acct/7");
        QCOMPARE(AcmeClient(transport, now).deactivate(elsewhere, {}, {}).outcome,
                 VerifyOutcome::Refused);
        QVERIFY(transport.requests.empty());
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray(" 30 ") << 30;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("a date") << QByteArray("Sat, 21 Nov 2026 12:01:00 GMT") << 60;
        QTest::newRow("an old form") << QByteArray("Saturday, 21-Nov-26 12:01:00 GMT") << 60;
        QTest::newRow("C's form") << QByteArray("Sat Nov 21 12:01:00 2026") << 60;
        QTest::newRow("in the past") << QByteArray("Fri, 20 Nov 2026 12:00:00 GMT") << 0;
        QTest::newRow("for ever") << QByteArray("99999999999999999999999") << 366 * 24 * 3600;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        HttpAnswer answer;
        answer.headers.insert("retry-after", value);
        const auto found = answer.retryAfter(now);
        QCOMPARE(found.value_or(-1), qint64 {seconds});
    }
};

QTEST_GUILESS_MAIN(TestAcmeClient)
#include "tst_acmeclient.moc"
