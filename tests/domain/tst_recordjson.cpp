// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordJson.h"

#include "tests/support/Checks.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

namespace {

Record full()
{
    Record record;
    record.id = u"k3v9sq2l"_s;
    record.version = 7;
    record.title = u"Webshop „Süd“"_s;
    record.kind = RecordKind::Pair;
    record.status = RecordStatus::Archived;
    record.issuer = u"trustico"_s;
    record.kid = u"kid-1"_s;
    record.algorithm = HmacAlgorithm::Hs512;
    record.hmacBytes = 64;
    record.directoryUrl = u"https://acme.example/directory"_s;
    record.orderNumber = u"HB-77120"_s;
    record.caReference = u"5544332211"_s;
    record.product = u"CaaS Licence OV"_s;
    record.email = u"ops@example.org"_s;
    record.customer = u"Example Ltd"_s;
    record.domains = {u"shop.example.org"_s, u"*.example.org"_s};
    record.orderDate = QDate(2026, 11, 17);
    record.orderedAt = QDateTime({2026, 11, 17}, {14, 5, 6, 789}, Qt::UTC);
    record.portalVisibleUntil = QDateTime({2026, 11, 24}, {14, 5}, Qt::UTC);
    record.mustRegisterBefore = QDateTime({2026, 11, 25}, {0, 0}, Qt::UTC);
    record.licenceExpires = QDateTime({2027, 11, 17}, {0, 0}, Qt::UTC);
    record.usageLimit = 12;
    record.startDate = QDate(2026, 11, 18);
    record.endDate = QDate(2027, 11, 18);
    record.usePolicy = UsePolicy::Counted;
    record.verified = Verification {QDateTime({2026, 11, 18}, {8, 0}, Qt::UTC), u"accepted"_s,
                                    u"https://acme.example/account/1"_s};
    record.tags = {u"production"_s, u"süd"_s};
    record.notes = u"first line\nsecond line"_s;
    record.hasSource = true;
    record.batch = u"abc123"_s;
    record.created = QDateTime({2026, 11, 17}, {15, 0}, Qt::UTC);
    record.modified = QDateTime({2026, 11, 18}, {8, 0}, Qt::UTC);
    return record;
}

/** Through text and back, as a snapshot travels. */
QJsonObject again(const QJsonObject &object)
{
    return toJson(recordFromJson(
        QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object()));
}

} // namespace

class TestRecordJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void factsAsTextAreTheSameAsJson()
    {
        const auto asJson = [](const Facts &facts) {
            return QJsonDocument(factsToJson(facts)).toJson(QJsonDocument::Compact);
        };
        Record record = full();
        QCOMPARE(factsText(record), asJson(record));
        QCOMPARE(factsText({}), asJson({}));
        record.customer = u"a\"b\\c\n\u0007 \u00fc \U0001f600 </script>"_s;
        record.domains = {u"only \u202e one"_s};
        record.orderedAt = QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC);
        QCOMPARE(factsText(record), asJson(record));
        QVERIFY(rc::check("whatever is told", [&](const std::string &a, const std::string &b) {
            record.product = QString::fromStdString(a);
            record.domains = {QString::fromStdString(b), record.product};
            RC_ASSERT(factsText(record) == asJson(record));
        }));
    }

    void allKeysOfTheOutsideFaceAreThere()
    {
        const QStringList keys
            = u"id title kind issuer kid hmac_alg directory_url order_number ca_reference product "
              "email customer domains order_date portal_visible_until must_register_before "
              "licence_expires usage_limit start_date end_date use_policy status verified tags "
              "notes "
              "created modified"_s.split(u' ');
        for (const Record &record : {Record(), full()}) {
            const QJsonObject object = toJson(record);
            for (const QString &key : keys)
                QVERIFY2(object.contains(key), qPrintable(key));
            QVERIFY(!object.contains("hmac"_L1));
        }
        const QJsonObject verified = toJson(full()).value("verified"_L1).toObject();
        for (const char *key : {"at", "outcome", "account_url"})
            QVERIFY2(verified.contains(QLatin1String(key)), key);
    }

    void whatIsAbsentIsNull()
    {
        const QJsonObject object = toJson(Record());
        for (const char *key : {"title",
                                "issuer",
                                "kid",
                                "directory_url",
                                "order_number",
                                "ca_reference",
                                "product",
                                "email",
                                "customer",
                                "order_date",
                                "ordered_at",
                                "portal_visible_until",
                                "must_register_before",
                                "licence_expires",
                                "usage_limit",
                                "start_date",
                                "end_date",
                                "verified",
                                "notes",
                                "batch",
                                "created",
                                "modified"})
            QVERIFY2(object.value(QLatin1String(key)).isNull(), key);
        for (const char *key : {"domains", "tags"})
            QVERIFY2(object.value(QLatin1String(key)).isArray(), key);
        QCOMPARE(object.value("kind"_L1).toString(), u"order"_s);
        QCOMPARE(object.value("status"_L1).toString(), u"active"_s);
        QCOMPARE(object.value("use_policy"_L1).toString(), u"unknown"_s);
    }

    void momentsAreUtcAndDaysAreDays()
    {
        const QJsonObject object = toJson(full());
        QCOMPARE(object.value("portal_visible_until"_L1).toString(), u"2026-11-24T14:05:00Z"_s);
        QCOMPARE(object.value("ordered_at"_L1).toString(), u"2026-11-17T14:05:06.789Z"_s);
        QCOMPARE(object.value("order_date"_L1).toString(), u"2026-11-17"_s);
        const QDateTime local({2026, 10, 25}, {12, 0}, QTimeZone("Europe/Berlin"));
        QCOMPARE(jsonMoment(local).toString(), u"2026-10-25T11:00:00Z"_s);
        QVERIFY(jsonMoment({}).isNull());
    }

    void aRecordComesBackAsItWent()
    {
        for (const Record &record : {Record(), full()})
            QCOMPARE(again(toJson(record)), toJson(record));
    }

    void soDoesAnyOther()
    {
        QVERIFY(rc::check("recordFromJson(toJson(r)) == r", [] {
            const auto text
                = [] { return QString::fromStdString(*rc::gen::arbitrary<std::string>()); };
            const auto moment = [] {
                return *rc::gen::arbitrary<bool>()
                    ? QDateTime()
                    : QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4102444800000),
                                                     Qt::UTC);
            };
            Record record = full();
            record.title = text();
            record.notes = text();
            record.kid = text();
            record.tags = {text(), text()};
            record.domains = *rc::gen::arbitrary<bool>() ? QStringList {text()} : QStringList();
            record.orderedAt = moment();
            record.licenceExpires = moment();
            record.startDate = moment().date();
            record.usageLimit = *rc::gen::arbitrary<bool>()
                ? std::optional<int>(*rc::gen::arbitrary<int>())
                : std::nullopt;
            record.usePolicy = static_cast<UsePolicy>(*rc::gen::inRange(0, 4));
            record.algorithm = static_cast<HmacAlgorithm>(*rc::gen::inRange(0, 3));
            RC_ASSERT(again(toJson(record)) == toJson(record));
        }));
    }

    void unknownKeysAndNonsenseDoNoHarm()
    {
        QJsonObject object = toJson(full());
        object.insert(u"from_the_future"_s, 1);
        QCOMPARE(again(object), toJson(full()));
        const Record record = recordFromJson({{u"id"_s, 5},
                                              {u"domains"_s, u"a.example"_s},
                                              {u"created"_s, u"yesterday"_s},
                                              {u"hmac_alg"_s, u"MD5"_s},
                                              {u"usage_limit"_s, u"many"_s},
                                              {u"verified"_s, QJsonValue()}});
        QVERIFY(record.id.isEmpty() && record.domains.isEmpty() && !record.created.isValid());
        QVERIFY(record.algorithm == HmacAlgorithm::Hs256 && !record.usageLimit && !record.verified);
    }

    void titlesThatNobodyTyped_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QString>("title");
        const auto with = [](auto change) {
            Record record;
            change(record);
            return record;
        };
        QTest::newRow("product and first domain") << full() << "CaaS Licence OV, shop.example.org";
        QTest::newRow("product alone") << with([](Record &r) { r.product = u"OV"_s; }) << "OV";
        QTest::newRow("issuer and order") << with([](Record &r) {
            r.issuer = u"trustico"_s;
            r.orderNumber = u"HB-1"_s;
            r.kid = u"kid"_s;
        }) << "trustico HB-1";
        QTest::newRow("KID alone") << with([](Record &r) { r.kid = u"kid"_s; }) << "kid";
        QTest::newRow("issuer alone")
            << with([](Record &r) { r.issuer = u"trustico"_s; }) << "trustico";
        QTest::newRow("nothing known") << Record() << "";
    }
    void titlesThatNobodyTyped()
    {
        QFETCH(Record, record);
        QFETCH(QString, title);
        QCOMPARE(defaultTitle(record), title);
    }

    void searchFindsAnyFieldHoweverTyped()
    {
        const QString haystack = searchText(full());
        for (const char *word : {"WEBSHOP", "süd", "SÜD", "hb-77120", "5544332211", "licence ov",
                                 "ops@", "example ltd", "*.EXAMPLE", "trustico", "second", "kid-1"})
            QVERIFY2(haystack.contains(foldForSearch(QString::fromUtf8(word))), word);
        QVERIFY(!haystack.contains(foldForSearch(u"absent"_s)));
        // Written in two parts, or full width: the same to whoever searches.
        QVERIFY(haystack.contains(foldForSearch(u"su\u0308d"_s)));
        QVERIFY(haystack.contains(foldForSearch(u"\uff28\uff22-77120"_s)));
    }

    void aReferenceThatIsTheOrderNumberIsSuspicious()
    {
        Record record = full();
        QVERIFY(!referenceEqualsOrder(record));
        record.caReference = record.orderNumber.toLower();
        QVERIFY(referenceEqualsOrder(record));
        record.caReference.clear();
        record.orderNumber.clear();
        QVERIFY(!referenceEqualsOrder(record));
    }
};

QTEST_APPLESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
