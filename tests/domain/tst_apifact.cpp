// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ApiFact.h"

#include "base/Literals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace eab;
using namespace eab::domain;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString lineOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ApiFact fact(const QString &name, const QJsonValue &value, bool isAsked = false)
{
    return {name, value, isAsked, {}};
}

} // namespace

class TestApiFact : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptOfAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *title, const char *answer, const char *kept) {
            QTest::newRow(title) << QByteArray(answer) << QString::fromUtf8(kept);
        };
        row("plain values, known or not", R"({"status": "active", "shoe_size": 43.5, "is": true})",
            R"({"is":true,"shoe_size":43.5,"status":"active"})");
        row("objects are taken apart", R"({"user": {"id": 10, "name": {"last": "B"}}})",
            R"({"user.id":10,"user.name.last":"B"})");
        row("lists stay lists", R"({"custom_fields": [{"metadata_id": 12, "value": "x"}]})",
            R"({"custom_fields":[{"metadata_id":12,"value":"x"}]})");
        row("what is empty was answered, too", R"({"a": null, "b": "", "c": [], "d": {}})",
            R"({"a":null,"b":"","c":[],"d":{}})");
        row("HMAC keys", R"({"a": 1, "hmac_key": "x", "hmacKey": "x", "ext_acct_hmac": "x"})",
            R"({"a":1})");
        row("other secrets, at any depth",
            R"({"a": {"api_key": "x", "list": [{"clientSecret": "x", "b": 2}], "password": "x"}})",
            R"({"a.list":[{"b":2}]})");
        row("private keys, not public ones",
            R"({"p": "-----BEGIN EC PRIVATE KEY-----", "q": "-----BEGIN PUBLIC KEY-----",
                "l": ["-----BEGIN PRIVATE KEY-----", "x"]})",
            R"({"l":["x"],"q":"-----BEGIN PUBLIC KEY-----"})");
        row("a JSON Web Key", R"({"jwk": {"kty": "oct", "k": "x", "kid": "7"}})",
            R"({"jwk.kid":"7","jwk.kty":"oct"})");
        row("the challenge password",
            R"({"registered_values": [{"certificate_field": "challenge_password", "value": "x"},
                {"certificate_field": "subject.country", "value": "DE"}]})",
            R"({"registered_values":[{"certificate_field":"challenge_password"},)"
            R"({"certificate_field":"subject.country","value":"DE"}]})");
    }
    void whatIsKeptOfAnAnswer()
    {
        QFETCH(QByteArray, answer);
        const auto facts = factsIn(object(answer.constData()), false);
        QTEST(lineOf(toJson(facts)), "kept");
    }

    void whatLiesTooDeepStaysOneValue()
    {
        QByteArray deep = "1";
        for (int i = 0; i < 100; ++i)
            deep = "{\"a\":" + deep + '}';
        const auto facts = factsIn(object(deep.constData()), false);
        QCOMPARE(facts.size(), size_t {1});
        QVERIFY(facts.front().value.isObject());
    }

    void namesThatAreLeftOut()
    {
        const auto facts = factsIn(object(R"({"a": 1, "b": 2})"), true, {u"a"_s});
        QCOMPARE(facts.size(), size_t {1});
        QVERIFY(facts.front() == fact(u"b"_s, 2, true));
    }

    void ofOneNameTheLastCounts()
    {
        const auto last = lastOfEach(
            {fact(u"a"_s, 1, true), fact(u"a"_s, 2), fact(u"b"_s, 3), fact(u"a"_s, 4)});
        QVERIFY((last == std::vector {fact(u"a"_s, 1, true), fact(u"a"_s, 4), fact(u"b"_s, 3)}));
        QCOMPARE(lineOf(toJson(last)), QString(R"({"a":4,"b":3})"_L1));
        // What was asked for counts where nothing is answered.
        QCOMPARE(lineOf(toJson({fact(u"a"_s, 1, true)})), QString(R"({"a":1})"_L1));
    }

    void whatIsNew()
    {
        const std::vector known {fact(u"a"_s, 1), fact(u"b"_s, u"x"_s), fact(u"c"_s, 1, true)};
        const auto changes = changesBy(
            known, {fact(u"a"_s, 1), fact(u"b"_s, u"y"_s), fact(u"c"_s, 1), fact(u"d"_s, false)});
        QCOMPARE(changes.size(), size_t {3});
        QCOMPARE(changes[0].name, u"b"_s);
        QCOMPARE(changes[0].before.toString(), u"x"_s);
        QCOMPARE(changes[0].after.toString(), u"y"_s);
        QCOMPARE(changes[1].name, u"c"_s);
        QVERIFY(changes[1].before.isUndefined());
        QCOMPARE(changes[2].name, u"d"_s);
    }

    void valuesSurviveALine_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"a \"b\"\n\u00e9"_s);
        QTest::newRow("empty text") << QJsonValue(QString());
        QTest::newRow("number") << QJsonValue(qint64 {9007199254740993});
        QTest::newRow("flag") << QJsonValue(false);
        QTest::newRow("none") << QJsonValue();
        QTest::newRow("list") << QJsonValue(QJsonArray {1, u"x"_s, QJsonObject {{u"a"_s, 1}}});
    }
    void valuesSurviveALine()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!jsonLine(value).contains(u'\n'));
        QCOMPARE(valueOfLine(jsonLine(value)), value);
    }
};

QTEST_APPLESS_MAIN(TestApiFact)
#include "tst_apifact.moc"
