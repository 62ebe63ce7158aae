// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DirectoryUrl.h"
#include "domain/Issuer.h"
#include "domain/ProductRules.h"

#include "tests/support/Checks.h"

#include <QFile>
#include <QSet>

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

/** The catalogue as it is shipped, and what is recognised by it. */
class TestIssuer : public QObject
{
    Q_OBJECT

private:
    IssuerCatalogue m_catalogue;

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(EAB_RESOURCES "/catalogue/issuers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto read = IssuerCatalogue::fromJson(file.readAll());
        VERIFY_OK(read);
        m_catalogue = std::move(*read);
        QVERIFY(m_catalogue.all().size() > 10);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryIsSound()
    {
        QSet<QString> ids;
        for (const Issuer &issuer : m_catalogue.all()) {
            QVERIFY2(!ids.contains(issuer.id), qPrintable(issuer.id));
            ids.insert(issuer.id);
            // A fact has a source and a date, and is not from the future of the person who reads
            // it.
            QVERIFY2(!issuer.source.isEmpty(), qPrintable(issuer.id));
            QVERIFY2(issuer.asOf >= QDate(2026, 1, 1), qPrintable(issuer.id));
            for (const QString &url : issuer.directoryUrls) {
                VERIFY_OK(checkDirectoryUrl(url));
                QVERIFY2(m_catalogue.byDirectoryUrl(url) == &issuer, qPrintable(url));
            }
            for (const QStringList &names : {issuer.hosts, issuer.senders}) {
                for (const QString &name : names)
                    QVERIFY2(name == name.toLower() && !name.startsWith(u'.'), qPrintable(name));
            }
            QVERIFY(issuer.portalDays.value_or(0) >= 0);
            QVERIFY(issuer.registerWithinDays.value_or(1) > 0);
        }
    }

    void whatIsKnownOfAFew()
    {
        const Issuer *trustico = m_catalogue.find(u"trustico");
        QVERIFY(trustico != nullptr);
        QCOMPARE(trustico->portalDays.value(), 7);
        QVERIFY(!trustico->registerWithinDays);
        const Issuer *google = m_catalogue.find(u"google");
        QVERIFY(google != nullptr);
        QCOMPARE(google->portalDays.value(), 0); // shown once
        QCOMPARE(google->registerWithinDays.value(), 7);
        QVERIFY(google->usePolicy == UsePolicy::OneTime);
        const Issuer *old = m_catalogue.find(u"digicert-certcentral-legacy");
        QVERIFY(old != nullptr && old->legacy);
        QVERIFY(m_catalogue.find(u"nobody") == nullptr);
        QCOMPARE(m_catalogue.displayName(u"google"_s), google->name);
        QCOMPARE(m_catalogue.displayName(u"Our own CA"_s), u"Our own CA"_s);
    }

    void sendersAreRecognised_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *address, const char *id) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(id);
        };
        row("orders@trustico.com", "trustico");
        row("orders@TRUSTICO.com", "trustico");
        row("orders@trustico.co.uk", "trustico");
        row("orders@trustico.com.au", "trustico");
        row("orders@trustico.de", "trustico");
        row("orders@mail.trustico.com", "trustico");
        row("orders@shop.trustico.co.uk", "trustico");
        row("orders@trustico.trustico.com", "trustico");
        row("no-reply@digicert.com", "digicert-certcentral");
        row("no-reply@mail.digicert.com", "digicert-certcentral");
        // Look-alikes: whoever may register the name behind the dot is not the seller.
        row("orders@trustico.evil.example", "");
        row("orders@trustico.com.evil.example", "");
        row("orders@trustico.evil.com", "");
        row("orders@trustico.co.evil", "");
        row("orders@trustico.com.evil", "");
        row("orders@eviltrustico.com", "");
        row("orders@evil-trustico.com", "");
        row("orders@trustico-orders.com", "");
        row("orders@trustico", "");
        row("orders@trustico.", "");
        row("trustico.com@evil.example", "");
        row("orders@trustico.com@evil.example", "");
        row("orders@evildigicert.com", "");
        row("orders@digicert.com.evil.example", "");
        row("orders@digicert.co", "");
        row("orders@example.org", "");
        row("trustico.com", "trustico");
        row("@", "");
        row("", "");
    }
    void sendersAreRecognised()
    {
        QFETCH(QString, address);
        QFETCH(QString, id);
        const Issuer *issuer = m_catalogue.bySender(address);
        QCOMPARE(issuer == nullptr ? QString() : issuer->id, id);
    }

    void serversAreRecognised_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *url, const char *id) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(id);
        };
        row("https://acme.zerossl.com/v2/DV90", "zerossl");
        row("https://ACME.ZeroSSL.com/v2/DV90", "zerossl");
        row("https://acme.zerossl.com:443/other", "zerossl");
        row("https://acme-cms-pte.identrust.com/acme/TLS-1y/directory", "identrust");
        row("https://acme.digicert.com/v2/acme/directory/", "digicert-certcentral-legacy");
        row("https://one.digicert.eu/mpki/api/v1/acme/v2/directory", "digicert-certcentral");
        row("https://emea.acme.atlas.globalsign.com/directory", "globalsign");
        row("https://dv-sxg.acme-v02.api.pki.goog/directory", "google");
        row("https://acme.zerossl.com.evil.example/v2/DV90", "");
        row("https://evilacme.zerossl.com/v2/DV90", "");
        row("https://acme-zerossl.com/v2/DV90", "");
        row("https://evilpki.goog/directory", "");
        row("https://acme.zerossl.com@evil.example/", "");
        row("https://evil.example/acme.zerossl.com", "");
        row("nonsense", "");
        row("", "");
    }
    void serversAreRecognised()
    {
        QFETCH(QString, url);
        QFETCH(QString, id);
        const Issuer *issuer = m_catalogue.byDirectoryUrl(url);
        QCOMPARE(issuer == nullptr ? QString() : issuer->id, id);
    }

    void productsSayWhetherAPairComes_data()
    {
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *seller, const char *product, const char *kind) {
            QTest::addRow("%s, %s", seller, product)
                << QString::fromLatin1(seller) << QString::fromUtf8(product)
                << QString::fromLatin1(kind);
        };
        row("trustico", "CaaS Licence OV", "order");
        row("trustico", "Certificate as a Service (CaaS) - DV", "order");
        row("trustico", "PositiveSSL", "certificate");
        row("", "CaaS Licence DV", "order");
        row("harbour.example", "ACME-Subscription DV", "order");
        row("", "Comodo PositiveSSL\xc2\xae Multi-Domain", "certificate");
        row("", "RapidSSL Wildcard", "certificate");
        row("", "RAPIDSSL", "certificate");
        // What looks like one of them, or like two.
        row("", "PositiveSSLX", "undecided");
        row("", "CaaSino licence", "undecided");
        row("", "PositiveSSL as CaaS", "undecided");
        row("", "DV Single", "undecided");
        row("", "Wildcard certificate", "undecided");
        row("trustico", "", "undecided");
        row("", "", "undecided");
    }
    void productsSayWhetherAPairComes()
    {
        QFETCH(QString, seller);
        QFETCH(QString, product);
        QFile file(QStringLiteral(EAB_RESOURCES "/catalogue/products.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rules = ProductRules::fromJson(file.readAll());
        VERIFY_OK(rules);
        QTEST(kindName(rules->kindOf(seller, product)), "kind");
        for (const ProductRule &rule : rules->all()) {
            QVERIFY(rule.mark != FactMark::Unverified);
            QVERIFY(rule.asOf >= QDate(2026, 1, 1));
            QVERIFY(rule.seller.isEmpty() || m_catalogue.find(rule.seller) != nullptr);
        }
    }

    void whatNobodyHasReadIsNoRule()
    {
        const auto rules = ProductRules::fromJson(
            R"([{"words":["Box"],"kind":"order","as_of":"2026-11-21","source":"hearsay"}])");
        VERIFY_OK(rules);
        QVERIFY(rules->kindOf({}, u"Box"_s) == RecordKind::Undecided);
        const auto ofSeller = ProductRules::fromJson(
            R"([{"words":["Box"],"kind":"order","mark":"seller","as_of":"2026-11-21","source":"a"},
                {"seller":"s","words":["Box"],"kind":"certificate","mark":"seller",
                 "as_of":"2026-11-21","source":"b"}])");
        VERIFY_OK(ofSeller);
        QVERIFY(ofSeller->kindOf(u"s"_s, u"box"_s) == RecordKind::Certificate);
        QVERIFY(ofSeller->kindOf(u"t"_s, u"box"_s) == RecordKind::Order);
        for (const char *broken :
             {"{}", R"([{"kind":"order","as_of":"2026-11-21","source":"a"}])",
              R"([{"words":["a"],"kind":"eab","as_of":"2026-11-21","source":"a"}])",
              R"([{"words":["a"],"kind":"order","source":"a"}])",
              R"([{"words":["a"],"kind":"order","as_of":"2026-11-21"}])"})
            COMPARE_ERROR(ProductRules::fromJson(broken), ErrorCode::MalformedInput);
    }

    void whoSellsAndWhoIssues()
    {
        QVERIFY(m_catalogue.find(u"trustico")->role == IssuerRole::Seller);
        QVERIFY(m_catalogue.find(u"zerossl")->role == IssuerRole::Both);
        for (const Issuer &issuer : m_catalogue.all())
            QVERIFY(issuer.role != IssuerRole::Seller || issuer.hosts.isEmpty());
    }

    void aBrokenCatalogueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("culprit");
        QTest::newRow("not JSON") << QByteArray("[{") << "issuers";
        QTest::newRow("not a list") << QByteArray(R"({"id":"a"})") << "issuers";
        QTest::newRow("without id")
            << QByteArray(R"([{"name":"A","role":"both","as_of":"2026-11-21"}])") << "";
        QTest::newRow("without name")
            << QByteArray(R"([{"id":"a","role":"both","as_of":"2026-11-21"}])") << "a";
        QTest::newRow("without role")
            << QByteArray(R"([{"id":"a","name":"A","as_of":"2026-11-21"}])") << "a";
        QTest::newRow("without date") << QByteArray(R"([{"id":"a","name":"A"}])") << "a";
        QTest::newRow("impossible date")
            << QByteArray(R"([{"id":"a","name":"A","role":"both","as_of":"2026-02-30"}])") << "a";
    }
    void aBrokenCatalogueIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, culprit);
        const auto read = IssuerCatalogue::fromJson(json);
        COMPARE_ERROR(read, ErrorCode::MalformedInput);
        QCOMPARE(read.error().subject, culprit);
    }

    void whatIsNotSaidIsNotKnown()
    {
        const auto read = IssuerCatalogue::fromJson(
            R"([{"id":"a","name":"A","role":"both","as_of":"2026-11-21"}])");
        VERIFY_OK(read);
        const Issuer &issuer = read->all().front();
        QVERIFY(!issuer.portalDays && !issuer.registerWithinDays && !issuer.legacy);
        QVERIFY(issuer.mark == FactMark::Unverified);
        QVERIFY(issuer.recovery == Recovery::Unknown && issuer.usePolicy == UsePolicy::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
