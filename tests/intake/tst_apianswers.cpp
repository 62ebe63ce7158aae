// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Literals.h"
#include "intake/Intake.h"

#include <QJsonDocument>
#include <QTest>

using namespace eab;

namespace {

const QByteArray hmac
    = "qfzrHUyEYCqyrQPMfSLR9i7zEYhnERy4jbqO4y0yQ2PUo7J8JRzuwKCCi9FJW63ytu58JN9oQK0"
      "WovAZULu74Q";

const QByteArray key = R"({"id": "33662cbd-332a-4694-8c55-3d255e2cf245", "name": "x",
    "status": "ACTIVE", "external_account_binding": false, "authentication_type": "public_key",
    "thumbprint": "466c7e6d", "key_type": "EC"})";

domain::Reading readAnswer(QByteArray answer)
{
    return intake::read(answer.replace('$', hmac));
}

QJsonObject factsOf(const domain::ImportCandidate &candidate)
{
    return domain::toJson(candidate.apiFacts);
}

} // namespace

class TestApiAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsKept_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("facts");
        const auto row = [](const char *title, const char *answer, const char *facts) {
            QTest::newRow(title) << QByteArray(answer) << QByteArray(facts);
        };
        row("IoT Device Manager",
            R"({"id": "9b71331a-bf8d-4da2-8786-cad5744b24f5", "name": "N", "description": "",
                "account_id": "f33847ce-cdea-4331-b106-027bb100892e", "status": "ACTIVE",
                "hmac_key": "$", "external_account_binding": true, "account_bind": false})",
            R"({"account_bind":false,"account_id":"f33847ce-cdea-4331-b106-027bb100892e",
                "description":"","external_account_binding":true,"name":"N","status":"ACTIVE"})");
        row("CertCentral, with fields nobody knows",
            R"({"acme_directory_url": "https:\/\/acme.digicert.com\/v2\/acme\/directory\/",
                "ext_acct_kid": "bPwAOp8LvXIIfByqlMqj4A", "ext_acct_hmac": "$",
                "organization": {"id": 7, "name": "Example Ltd"}, "tiers": ["gold", 2, null],
                "quota": 1.5, "none": null})",
            R"({"none":null,"organization.id":7,"organization.name":"Example Ltd","quota":1.5,
                "tiers":["gold",2,null]})");
        row("IdenTrust, in a wrapper",
            R"({"data": {"id": 7, "kid": "bPwAOp8LvXIIfByqlMqj4A", "resellerCode": "R",
                "email": "a@example.com", "revoked": false, "deleted": false, "hmacKey": "$"}})",
            R"({"deleted":false,"email":"a@example.com","id":7,"resellerCode":"R",
                "revoked":false})");
        row("the key is not told once more",
            R"({"id": "9b71331a-bf8d-4da2-8786-cad5744b24f5", "hmac_key": "$",
                "external_account_binding": true, "hint": "$", "text": "the key is $, keep it"})",
            R"({"external_account_binding":true})");
        row("a file of somebody's own is no provider's answer",
            R"({"kid": "bPwAOp8LvXIIfByqlMqj4A", "hmac": "$", "contact": "a@example.com"})", "{}");
    }
    void everyFieldIsKept()
    {
        QFETCH(QByteArray, answer);
        const auto reading = readAnswer(answer);
        QCOMPARE(reading.candidates.size(), size_t {1});
        const auto &candidate = reading.candidates.front();
        QVERIFY(!candidate.problem && candidate.pairState() == domain::PairState::Whole);
        QFETCH(QByteArray, facts);
        QCOMPARE(factsOf(candidate), QJsonDocument::fromJson(facts).object());
    }

    void eachOfSeveralHasItsOwn()
    {
        const auto reading = readAnswer(
            R"([{"ext_acct_kid": "bPwAOp8LvXIIfByqlMqj4A", "ext_acct_hmac": "$", "name": "A"},
                {"ext_acct_kid": "_iFUSWrLTFmwoh6eSdzvXA", "name": "B",
                 "ext_acct_hmac": "sBTMY2HglQOXVdF-xeHM7M-QB-JeOm9Y8_K22EUK50c"}])");
        QCOMPARE(reading.candidates.size(), size_t {2});
        QCOMPARE(factsOf(reading.candidates[0]), (QJsonObject {{u"name"_s, u"A"_s}}));
        QCOMPARE(factsOf(reading.candidates[1]), (QJsonObject {{u"name"_s, u"B"_s}}));
    }

    void aRegisteredKeyIsWhole_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("as it is answered") << key;
        QTest::newRow("in a list") << QByteArray("[" + key + "]");
        QTest::newRow("without a key to share")
            << QByteArray(key).replace(R"("name")", R"("hmac_key": null, "name")");
        QTest::newRow("a certificate") << QByteArray(key).replace("public_key", "certificate");
        QTest::newRow("below the command that asked for it")
            << QByteArray("curl -H 'x-api-key: abc' https://one.digicert.com/iot/api\n") + key;
    }
    void aRegisteredKeyIsWhole()
    {
        QFETCH(QByteArray, answer);
        const auto reading = readAnswer(answer);
        QVERIFY(!reading.error);
        QCOMPARE(reading.candidates.size(), size_t {1});
        const auto &candidate = reading.candidates.front();
        QVERIFY(!candidate.problem);
        QVERIFY(candidate.tellsKey() && candidate.tellsNoPair());
        QVERIFY(candidate.pairState() == domain::PairState::None);
        QCOMPARE(candidate.kid, u"33662cbd-332a-4694-8c55-3d255e2cf245"_s);
        QCOMPARE(candidate.issuerHint, u"digicert-iotdm"_s);
        QCOMPARE(factsOf(candidate)[u"thumbprint"_s].toString(), u"466c7e6d"_s);
    }

    void aRegisteredKeyTakesNobodysHmac()
    {
        const auto reading = readAnswer(
            "[" + key + R"(, {"ext_acct_kid": "bPwAOp8LvXIIfByqlMqj4A", "ext_acct_hmac": "$"}])");
        QCOMPARE(reading.candidates.size(), size_t {2});
        QCOMPARE(reading.candidates[0].kid, u"bPwAOp8LvXIIfByqlMqj4A"_s);
        QVERIFY(reading.candidates[1].tellsKey() && reading.candidates[1].hmac.isEmpty());
    }

    void anIdAloneIsNoKey()
    {
        const auto reading = readAnswer(
            R"({"id": "33662cbd-332a-4694-8c55-3d255e2cf245", "thumbprint": "ab", "name": "x"})");
        QVERIFY(reading.candidates.empty());
    }
};

QTEST_APPLESS_MAIN(TestApiAnswers)
#include "tst_apianswers.moc"
