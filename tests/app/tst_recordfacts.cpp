// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/uses/ImportCredential.h"
#include "app/uses/Providers.h"
#include "app/uses/RecordFacts.h"
#include "app/words/FactText.h"
#include "app/words/ImportText.h"
#include "app/words/Language.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"
#include "tests/support/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace eab;
using namespace eab::app;
using domain::ApiFact;
using domain::Provider;
using domain::ProviderKind;

namespace {

const QByteArray hmac = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

const QByteArray key = R"({"id": "33662cbd-332a-4694-8c55-3d255e2cf245", "name": "Sensors",
    "status": "ACTIVE", "created_at": "2026-11-18T21:02:15.285249Z",
    "external_account_binding": false, "authentication_type": "public_key",
    "thumbprint": "466c7e6d", "key_type": "EC"})";

QByteArray iotAnswer(const QByteArray &status)
{
    return R"({"id": "kid-uuid-1234", "name": "Sensors", "status": ")" + status
        + R"(", "external_account_binding": true, "account_bind": false, "hmac_key": ")" + hmac
        + "\"}";
}

struct Office : Desk
{
    FakeTransport network;
    Providers providers {session, network};

    void logIn(ProviderKind kind = ProviderKind::CertCentral)
    {
        Provider login;
        login.name = u"Main"_s;
        login.kind = kind;
        login.baseUrl = u"https://api.example"_s;
        if (!providers.add(login, Secret::copyOf("planted-api-key"), {}))
            qFatal("there is no login to test with");
    }
    /** A pair made at CertCentral; the name by which it is listed there. */
    QString create(QString &recordId)
    {
        network.answer(201,
                       R"({"acme_directory_url": "https://acme.example/v2/acme/directory/",
                        "ext_acct_kid": "kid-43", "ext_acct_hmac": ")"
                           + hmac + "\", \"tier\": \"gold\"}");
        CreateAtProvider use(session, network);
        CreationRequest request;
        request.provider = u"Main"_s;
        request.values
            = {{u"name"_s, u"Shop"_s},
               {u"product_name_id"_s, u"ssl_plus"_s},
               {u"organization_id"_s, 7},
               {u"validity_years"_s, 1},
               {u"custom_fields"_s,
                QJsonArray {QJsonObject {{u"metadata_id"_s, 12}, {u"value"_s, u"x"_s}}}}};
        const auto creation = awaited(use.create(std::move(request), {}));
        if (!creation || creation->kind != Creation::Kind::Saved)
            qFatal("nothing was made");
        recordId = creation->record.id;
        return creation->intent.name;
    }
    QByteArray listed(const QString &name, const QByteArray &status, int id = 7)
    {
        const QJsonObject one {{u"id"_s, id},
                               {u"name"_s, name},
                               {u"status"_s, QString::fromLatin1(status)},
                               {u"user"_s, QJsonObject {{u"id"_s, 10}}},
                               {u"acme_directory_url"_s, u"******nnAA"_s},
                               {u"product_name_id"_s, u"ssl_plus"_s},
                               {u"validity_years"_s, u"1"_s}};
        return QJsonDocument(QJsonObject {{u"api_keys"_s, QJsonArray {one}}}).toJson();
    }
    ImportOutcome import(const QByteArray &answer)
    {
        std::vector<ImportPreview> previews;
        previews.push_back(ImportCredential::read(u"answer.json"_s, WipedBytes::copyOf(answer)));
        if (!ImportCredential(session).assess(previews.front()))
            qFatal("it cannot be compared");
        auto outcome = ImportCredential(session).save(previews);
        return outcome ? std::move(*outcome) : ImportOutcome();
    }
    QJsonObject facts(const QString &id)
    {
        return domain::toJson(RecordFacts(session).ofRecord(id).value());
    }
};

} // namespace

class TestRecordFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speak(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCreationKeepsWhatWasAskedAndAnswered()
    {
        Office office;
        office.logIn();
        QString id;
        const QString name = office.create(id);
        const QJsonObject facts = office.facts(id);
        QCOMPARE(facts[u"name"_s].toString(), name);
        QCOMPARE(facts[u"organization_id"_s].toInt(), 7);
        QCOMPARE(facts[u"validity_years"_s].toInt(), 1);
        QVERIFY(facts[u"custom_fields"_s].isArray());
        QCOMPARE(facts[u"tier"_s].toString(), u"gold"_s);
        QVERIFY(!facts.contains(u"ext_acct_kid"_s)); // the record says it
        QVERIFY(!QJsonDocument(facts).toJson().contains(hmac));
        QVERIFY(office.records().find(id)->notes.isEmpty());
    }

    void whatIsListedIsKept()
    {
        Office office;
        office.logIn();
        QString id;
        const QString name = office.create(id);
        QSignalSpy told(&office.session, &Session::recordsChanged);
        office.network.answer(200, office.listed(name, "active"));
        auto listed = awaited(office.providers.list(u"Main"_s, {}));
        VERIFY_OK(listed);
        QCOMPARE(listed->front().recordId, id);
        QVERIFY(!listed->front().changes.empty());
        QVERIFY(told.count() > 0);
        QCOMPARE(office.facts(id)[u"status"_s].toString(), u"active"_s);
        QCOMPARE(office.facts(id)[u"user.id"_s].toInt(), 10);
        QCOMPARE(office.facts(id)[u"tier"_s].toString(), u"gold"_s);

        // Known by its number from now on, whatever it is called.
        office.network.answer(200, office.listed(u"Renamed"_s, "revoked"));
        listed = awaited(office.providers.list(u"Main"_s, {}));
        VERIFY_OK(listed);
        QCOMPARE(listed->front().recordId, id);
        QStringList changes;
        for (const auto &change : listed->front().changes)
            changes << factChangeText(change);
        QCOMPARE(changes,
                 (QStringList {u"Name: Renamed, formerly "_s + name,
                               u"State: revoked, formerly active"_s}));
        const auto history = office.records().history(id);
        QCOMPARE(history->back().action, u"refreshed"_s);
        QCOMPARE(history->back().detail, u"name, status"_s);
    }

    void whoIsNotKnownForSureIsNobody_data()
    {
        QTest::addColumn<QString>("name"); // %1: its own
        QTest::addColumn<bool>("twice");
        QTest::newRow("another one") << u"Shop (eab-zzzzzz)"_s << false;
        QTest::newRow("without its mark") << u"Shop"_s << false;
        QTest::newRow("two of the name") << u"%1"_s << true;
    }
    void whoIsNotKnownForSureIsNobody()
    {
        QFETCH(QString, name);
        QFETCH(bool, twice);
        Office office;
        office.logIn();
        QString id;
        const QString own = office.create(id);
        QJsonObject list = QJsonDocument::fromJson(
                               office.listed(name.contains(u'%') ? name.arg(own) : name, "active"))
                               .object();
        QJsonArray keys = list[u"api_keys"_s].toArray();
        if (twice) {
            QJsonObject other = keys.first().toObject();
            other.insert(u"id"_s, 8);
            keys.append(other);
        }
        list.insert(u"api_keys"_s, keys);
        const QJsonObject before = office.facts(id);
        office.network.answer(200, QJsonDocument(list).toJson());
        const auto listed = awaited(office.providers.list(u"Main"_s, {}));
        VERIFY_OK(listed);
        for (const auto &one : *listed)
            QVERIFY(one.recordId.isEmpty() && one.changes.empty());
        QCOMPARE(office.facts(id), before);
    }

    void aPastedAnswerKeepsEveryField()
    {
        Office office;
        const auto first = office.import(iotAnswer("ACTIVE"));
        QCOMPARE(first.imported, 1);
        const QString id = first.records.front()->id;
        QCOMPARE(first.records.front()->kind, domain::RecordKind::Pair);
        const QJsonObject facts = office.facts(id);
        QCOMPARE(facts[u"status"_s].toString(), u"ACTIVE"_s);
        QCOMPARE(facts[u"account_bind"_s], QJsonValue(false));
        QVERIFY(!facts.contains(u"hmac_key"_s));

        // The same once more is known; another answer adds.
        QCOMPARE(office.import(iotAnswer("ACTIVE")).skipped, 1);
        auto preview
            = ImportCredential::read(u"answer.json"_s, WipedBytes::copyOf(iotAnswer("DISABLED")));
        VERIFY_OK(ImportCredential(office.session).assess(preview));
        QCOMPARE(preview.items.front().state, ImportState::Adds);
        QVERIFY(preview.items.front().addsFacts);
        office.clock.set(office.clock.now().addSecs(60));
        const auto later = office.import(iotAnswer("DISABLED"));
        QCOMPARE(later.imported, 1);
        const ImportChange &change = later.changes.front();
        QVERIFY(change.state == ImportState::Adds && change.addsFacts);
        QVERIFY(additionText({change.adds, change.addsPair, change.addsFacts}, *change.record,
                             Face::Window)
                    .endsWith(u": what the provider answered."_s));
        QCOMPARE(office.facts(id)[u"status"_s].toString(), u"DISABLED"_s);
        VERIFY_OK(ImportCredential(office.session).undo(later.batch));
        QCOMPARE(office.facts(id)[u"status"_s].toString(), u"ACTIVE"_s);
    }

    void aPastedKeyIsARecord()
    {
        Office office;
        const auto outcome = office.import(key);
        QCOMPARE(outcome.imported, 1);
        QVERIFY(outcome.problems.empty());
        const auto record = office.records().find(outcome.records.front()->id);
        VERIFY_OK(record);
        QCOMPARE(record->kind, domain::RecordKind::Key);
        QCOMPARE(record->kid, u"33662cbd-332a-4694-8c55-3d255e2cf245"_s);
        QCOMPARE(record->issuer, u"digicert-iotdm"_s);
        QVERIFY(!record->hasPair());
        QCOMPARE(office.facts(record->id)[u"thumbprint"_s].toString(), u"466c7e6d"_s);
        QCOMPARE(office.import(key).skipped, 1);
        QVERIFY(newRecordText(*record).contains(u"a registered key"_s));
    }

    void aKeyNeedsItsIdentifier()
    {
        Office office;
        auto preview = ImportCredential::read(u"answer.json"_s, WipedBytes::copyOf(key));
        preview.items.front().candidate.kid.clear();
        VERIFY_OK(ImportCredential(office.session).assess(preview));
        QCOMPARE(preview.items.front().state, ImportState::Incomplete);
        QCOMPARE(preview.items.front().candidate.problem, ErrorCode::InvalidKid);
    }

    void linesForPeople()
    {
        domain::Record record;
        record.kid = u"kid-1"_s;
        const QDateTime at = samples::now;
        const std::vector<ApiFact> facts {
            {u"zebra"_s, u"z"_s, false, at},
            {u"validity_days"_s, 90, true, at},
            {u"validity_years"_s, 1, true, at},
            {u"validity_years"_s, u"1"_s, false, at},
            {u"name"_s, u"Shop"_s, true, at},
            {u"name"_s, u"Shop (eab-1)"_s, false, at.addDays(1)},
            {u"account_bind"_s, true, false, at},
            {u"kid"_s, u"kid-1"_s, false, at},
            {u"empty"_s, QJsonValue(), false, at},
            {u"custom_fields"_s,
             QJsonArray {QJsonObject {{u"metadata_id"_s, 12}, {u"value"_s, u"x"_s}}}, false, at},
        };
        QStringList lines;
        for (const FactLine &line : factLines(facts, record))
            lines << u"%1 = %2 | %3"_s.arg(line.name, line.value, line.remark);
        QCOMPARE(
            lines,
            (QStringList {u"Name = Shop (eab-1) | asked for: Shop"_s,
                          u"Used by a client = yes | "_s, u"Certificate validity in years = 1 | "_s,
                          u"Certificate validity in days = 90 | as asked for"_s,
                          u"Custom fields = metadata_id: 12, value: x | "_s, u"zebra = z | "_s}));
        QCOMPARE(toldLast(facts), at.addDays(1));
    }
};

QTEST_GUILESS_MAIN(TestRecordFacts)
#include "tst_recordfacts.moc"
