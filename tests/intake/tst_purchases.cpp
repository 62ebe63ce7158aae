// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Sidecar.h"

#include "intake/Intake.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::ImportField;
using domain::ImportRemark;

namespace {

const QString kid = u"bPwAOp8LvXIIfByqlMqj4A"_s;
const QString key = u"sBTMY2HglQOXVdF-xeHM7M-QB-JeOm9Y8_K22EUK50c"_s;
const QString otherKid = u"_iFUSWrLTFmwoh6eSdzvXA"_s;

domain::Reading readText(const QString &text)
{
    return intake::read(text.toUtf8());
}

domain::Reading readSample(const char *name)
{
    const Sample sample
        = loadSample(QStringLiteral(EAB_TEST_DATA "/intake/") + QLatin1String(name));
    return intake::read(sample.bytes, sample.name);
}

QString pairText()
{
    return u"EAB Key ID: "_s + kid + u"\nEAB MAC Key: "_s + key + u'\n';
}

bool isRemarked(const domain::ImportCandidate &candidate, ImportRemark::Kind kind)
{
    return std::any_of(candidate.remarks.begin(), candidate.remarks.end(),
                       [kind](const ImportRemark &remark) { return remark.kind == kind; });
}

/** A mail with parts: (file name, type, content as it is written there). */
QByteArray mailOf(const QList<std::array<QByteArray, 3>> &parts)
{
    QByteArray mail = "From: Sturdy Certs <orders@sturdycerts.example.com>\r\n"
                      "To: it@kunde.example.org\r\nSubject: Your order\r\n"
                      "Date: Tue, 03 Mar 2026 10:15:00 +0100\r\nMIME-Version: 1.0\r\n"
                      "X-Odd:   kept\tas it is\r\n"
                      "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\npreamble\r\n";
    for (const auto &[name, type, content] : parts) {
        mail += "--=_b\r\nContent-Type: " + type + "\r\n";
        if (!name.isEmpty())
            mail += "Content-Disposition: attachment; filename=\"" + name + "\"\r\n";
        mail += "Content-Transfer-Encoding: 7bit\r\n\r\n" + content + "\r\n";
    }
    return mail + "--=_b--\r\n";
}

} // namespace

/** Purchases that tell no pair, and what else a message says of itself. */
class TestPurchases : public QObject
{
    Q_OBJECT

private slots:
    void nothingLikeAKeyIsLeftForOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("left");
        QTest::newRow("the key of the pair") << pairText() << key << kid;
        QTest::newRow("a key nobody recognised")
            << u"the new one: Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZg== thanks\n"_s
            << u"Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZg"_s << u"thanks"_s;
        QTest::newRow("of hexadecimal digits")
            << u"code 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.\n"_s
            << u"9f86d081884c7d659a2feaa0c55ad015"_s << u"code "_s;
        QTest::newRow("in a JSON value")
            << u"{\"token\":\"dG9rZW4tVGhhdC1ub2JvZHktc2hvdWxkLXNlZQ\"}"_s
            << u"dG9rZW4tVGhhdC1ub2JvZHktc2hvdWxkLXNlZQ"_s << u"token"_s;
        QTest::newRow("what people write stays")
            << u"See https://www.certificates.example.com/support/documentation/knowledgebase or "
               u"Donaudampfschifffahrtsgesellschaft, order HB-77120-2026-11\n"_s
            << QString() << u"Donaudampfschifffahrtsgesellschaft, order HB-77120-2026-11"_s;
    }
    void nothingLikeAKeyIsLeftForOthers()
    {
        QFETCH(QString, text);
        QFETCH(QString, hidden);
        QFETCH(QString, left);
        const auto reading = readText(text);
        const QString masked = intake::withoutKeys(reading);
        QCOMPARE(masked.size(), reading.text.size());
        QVERIFY(hidden.isEmpty() || !masked.contains(hidden));
        QVERIFY2(masked.contains(left), qPrintable(masked));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aHalfIsNoPurchase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("KID") << u"Order Number: 1001\nEAB Key ID: "_s + kid << u"missing_hmac"_s;
        QTest::newRow("key") << u"Order Number: 1001\nEAB HMAC Key: "_s + key << u"missing_kid"_s;
        QTest::newRow("spoilt key") << u"Order Number: 1001\nEAB HMAC Key: "_s + key.left(20) + u'!'
                + key.mid(20) << u"invalid_hmac_encoding"_s;
    }
    void aHalfIsNoPurchase()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const domain::Reading reading = readText(text);
        QCOMPARE(reading.candidates.size(), size_t {1});
        const domain::ImportCandidate &half = reading.candidates.front();
        QVERIFY(half.problem && reading.error);
        QCOMPARE(errorName(*half.problem), problem);
        QVERIFY(half.pairState() == domain::PairState::Half && !half.tellsNoPair());
    }

    void twoOrdersForOnePairAreAsked()
    {
        const domain::Reading reading = readSample("pair_two_order_numbers.txt");
        QCOMPARE(reading.candidates.size(), size_t {1});
        const domain::ImportCandidate &pair = reading.candidates.front();
        QCOMPARE(pair.problem, std::optional(ErrorCode::ConflictingValues));
        QCOMPARE(pair.remarks.size(), size_t {1});
        QVERIFY(pair.remarks.front()
                == (ImportRemark {ImportRemark::Kind::Contradicted,
                                  ImportField::OrderNumber,
                                  {u"1001"_s, u"1002"_s}}));
    }

    void partsThatContradictAreAsked()
    {
        const QByteArray one = "Order Number: 1001\r\n" + pairText().toUtf8();
        const QByteArray two = "Order Number: 1002\r\n" + pairText().toUtf8();
        const auto reading
            = intake::read(mailOf({{"", "text/plain", one}, {"pair.txt", "text/plain", two}}));
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().problem, std::optional(ErrorCode::ConflictingValues));
        QVERIFY(isRemarked(reading.candidates.front(), ImportRemark::Kind::Contradicted));
        const auto agreeing
            = intake::read(mailOf({{"", "text/plain", one}, {"pair.txt", "text/plain", one}}));
        QCOMPARE(agreeing.candidates.size(), size_t {1});
        QVERIFY(!agreeing.candidates.front().problem
                && agreeing.candidates.front().remarks.empty());
    }

    void aRowShowsItselfOnly()
    {
        const domain::Reading reading = readSample("csv_purchases.csv");
        QCOMPARE(reading.candidates.size(), size_t {4});
        const auto stretch = [&](size_t row) {
            const domain::SourceSpan span = reading.candidates[row].stretch;
            return reading.text.mid(span.start, span.length);
        };
        QCOMPARE(stretch(0), u"A-1,PositiveSSL,9001,*.a.example.org"_s);
        QCOMPARE(stretch(2), u"A-2,PositiveSSL,9003,\"c.example.org, www.c.example.org\""_s);
        QCOMPARE(stretch(3), u"A-3,CaaS Licence OV,,"_s);
    }

    void aRowOfATableInAMailShowsItselfOnly()
    {
        const domain::Reading reading = readSample("purchase_three_products_table.eml");
        const domain::SourceSpan span = reading.candidates[1].stretch;
        QCOMPARE(reading.text.mid(span.start, span.length),
                 u"RapidSSL | 5000000002 | b.example.org"_s);
    }

    void oddRowsAreSaid()
    {
        const domain::Reading reading = readSample("csv_short_and_long_rows.csv");
        QCOMPARE(reading.candidates.size(), size_t {5});
        for (const domain::ImportCandidate &candidate : reading.candidates) {
            const bool wide = candidate.orderNumber == u"B-3"_s;
            QCOMPARE(candidate.problem.has_value(), wide);
            QCOMPARE(isRemarked(candidate, ImportRemark::Kind::LongRow), wide);
            QCOMPARE(isRemarked(candidate, ImportRemark::Kind::ShortRow),
                     candidate.orderNumber == u"B-1"_s || candidate.orderNumber == u"B-4"_s);
        }
    }

    void repeatedColumnsAreSaid()
    {
        const domain::Reading reading = readSample("csv_repeated_column.csv");
        QCOMPARE(reading.candidates.size(), size_t {2});
        QVERIFY(reading.candidates.front().remarks.empty());
        const domain::ImportCandidate &torn = reading.candidates.back();
        QCOMPARE(torn.problem, std::optional(ErrorCode::ConflictingValues));
        QVERIFY(torn.remarks.front()
                == (ImportRemark {ImportRemark::Kind::RepeatedColumn,
                                  ImportField::OrderNumber,
                                  {u"1001"_s, u"1002"_s}}));
        const domain::Reading kids = readSample("csv_repeated_kid_column.csv");
        QVERIFY(kids.candidates.front().remarks.front()
                == (ImportRemark {
                    ImportRemark::Kind::RepeatedColumn, ImportField::Kid, {kid, otherKid}}));
    }

    void aRepeatedKeyColumnNamesNoKey()
    {
        const domain::Reading reading = readText(u"EAB Key ID,EAB HMAC Key,EAB HMAC Key\n"_s + kid
                                                 + u',' + key + u',' + key.toUpper() + u'\n');
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().problem, std::optional(ErrorCode::ConflictingValues));
        for (const ImportRemark &remark : reading.candidates.front().remarks)
            QVERIFY(remark.values.isEmpty());
    }

    void aHugeCellIsSaidAndHarmsNothing()
    {
        const QString huge = u"\""_s + QString(2 << 20, u'x') + u"\nnot a row, 17\""_s;
        for (const QString &cell : {huge, QString(2 << 20, u'y')}) {
            const domain::Reading reading = readText(u"Order Number,Product,CA Reference\nC-1,"_s
                                                     + cell + u",9001\nC-2,PositiveSSL,9002\n"_s);
            QCOMPARE(reading.candidates.size(), size_t {2});
            QCOMPARE(reading.candidates[0].caReference, u"9001"_s);
            QVERIFY(reading.candidates[0].product.isEmpty());
            QVERIFY(isRemarked(reading.candidates[0], ImportRemark::Kind::TooLong));
            QCOMPARE(reading.candidates[1].caReference, u"9002"_s);
            QVERIFY(reading.candidates[1].remarks.empty());
        }
    }

    void whatWasCleanedOrLeftOutIsSaid()
    {
        const domain::Reading turned = readSample("purchase_number_turned_round.txt");
        QVERIFY(isRemarked(turned.candidates.front(), ImportRemark::Kind::Cleaned));
        const domain::Reading endless = readSample("purchase_number_without_end.txt");
        QVERIFY(endless.candidates.front().remarks.front()
                == (ImportRemark {ImportRemark::Kind::TooLong, ImportField::OrderNumber, {}}));
        const domain::Reading json = readText(u"{\"orderNumber\": \""_s + QString(300, u'4')
                                              + u"\", \"caReference\": \"5544332211\"}"_s);
        QCOMPARE(json.candidates.size(), size_t {1});
        QVERIFY(isRemarked(json.candidates.front(), ImportRemark::Kind::TooLong));
        const domain::Reading plain = readSample("purchase_status_page.txt");
        QVERIFY(plain.candidates.front().remarks.empty());
    }

    void aSellersNameStandsInFrontOfALabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reference");
        const auto row = [](const char *text, const char *number, const char *reference = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(number)
                                << QString::fromLatin1(reference);
        };
        row("Trustico Order Number: 1234567", "1234567");
        row("Trustico Order No: 1234567", "1234567");
        row("Trustico Order ID\t1234567", "1234567");
        row("Trustico® Order Number: 1234567", "1234567");
        row("Trustico – Order Number: 1234567", "1234567");
        row("DigiCert Order Number: 1234567", "1234567");
        row("DigiCert CertCentral Order ID: 1234567", "1234567");
        row("IdenTrust Order #: 1234567", "1234567");
        row("IdenTrust\nOrder #: 1234567", "1234567");
        row("SSL.com Order Number: 1234567", "1234567");
        row("Google Trust Services Order Number: 1234567", "1234567");
        row("GlobalSign Atlas Order Number\n1234567", "1234567");
        row("The Trustico Order Number: 1234567", "1234567");
        row("Your Trustico® Order Number: 1234567", "1234567");
        row("Thanks for your order (Sectigo Order Number: 1234567).", "1234567");
        row("Product: DV Single, Trustico Order Number: 1234567, CA Reference: 998877", "1234567",
            "998877");
        row("| Trustico Order Number | 1234567 |\n| CA Reference | 998877 |", "1234567", "998877");
        row("Trustico Order Number,Product,Supplier Order Number\n1234567,DV,998877", "1234567",
            "998877");
        row("{\"trustico_order_number\": \"1234567\", \"product\": \"DV\"}", "1234567");
        row("{\"digicertOrderId\": 55, \"order_id\": 1234567, \"product\": \"DV\"}", "1234567");
        row("Trustico Supplier Order Number: 998877", "", "998877");
        row("Trustico Order Number: 1234567\nSupplier Order Number: 998877", "1234567", "998877");
        row("DigiCert CA Reference: 998877", "", "998877");
        row("Sectigo CA Order ID: 998877", "", "998877");
    }
    void aSellersNameStandsInFrontOfALabel()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, reference);
        const domain::Reading reading = readText(text);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().orderNumber, number);
        QCOMPARE(reading.candidates.front().caReference, reference);
    }

    void aSellerInASentenceIsNoLabel_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"We placed the DigiCert order 1234567 for you.", "Trustico order 1234567 is ready.",
              "Trustico customers order 24 certificates a year.",
              "Our partners are Sectigo, DigiCert, order now: 1234567 did.",
              "The Sectigo order number is not known to us in 2026.",
              "Wireless order number: see Trustico 2026"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aSellerInASentenceIsNoLabel()
    {
        QFETCH(QString, text);
        QVERIFY(readText(text).candidates.empty());
    }

    void everySellerOfTheCatalogueIsKnownInFrontOfALabel()
    {
        QFile file(QStringLiteral(EAB_CATALOGUE "/issuers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray issuers = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(issuers.size() > 10);
        for (const auto &issuer : issuers) {
            QString name = issuer[u"name"].toString();
            name.remove(u" (legacy)"_s);
            const domain::Reading reading = readText(name + u" Order Number: 1234567"_s);
            QVERIFY2(reading.candidates.size() == 1
                         && reading.candidates.front().orderNumber == u"1234567"_s,
                     qPrintable(name));
        }
    }

    void wildcardsAreNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domains");
        const QString command
            = u"certbot certonly --eab-kid "_s + kid + u" --eab-hmac-key "_s + key;
        const auto order = [](const char *name, const char *text, const char *domains) {
            QTest::newRow(name) << u"Order Number: 5577\n"_s + QString::fromUtf8(text)
                                << QString::fromLatin1(domains);
        };
        const char *both = "*.example.org example.org";
        order("alone", "Domain: *.example.org", "*.example.org");
        order("common name", "Common Name:*.example.org", "*.example.org");
        order("wildcard domain", "Wildcard Domain Name: *.example.org", "*.example.org");
        order("alternative names", "Subject Alternative Names (SANs): *.example.org, example.org",
              both);
        order("with commas", "Domain(s): *.example.org, example.org", both);
        order("with semicolons", "Domains: *.example.org; example.org", both);
        order("with a word", "Domains: *.example.org and example.org", both);
        order("in quotation marks", "Domains: \"*.example.org\", \"example.org\"", both);
        order("in stars", "**Domains:** *.example.org example.org", both);
        order("in brackets", "Domains = [*.example.org, example.org]", both);
        order("below", "Domain\n*.example.org", "*.example.org");
        order("a list below", "Domains:\n  *.example.org\n  example.org\n", both);
        order("a list with bullets", "Domains:\n- *.example.org\n- example.org\nThank you.", both);
        order("a list with stars", "Domains:\n* *.example.org\n* example.org\n", both);
        order("wrapped", "Domains: *.example.org,\n         example.org\n", both);
        order("not the seller's page below", "Domain: *.example.org\nwww.seller.example\n",
              "*.example.org");
        order("not what comes later", "Domains:\n*.example.org\n\nwww.seller.example\n",
              "*.example.org");
        order("nothing of a sentence below", "Domain\nexample.org is yours", "");
        order("a row", "Domain\t*.example.org", "*.example.org");
        QTest::newRow("a column")
            << u"| Order Number | Domain |\n|---|---|\n| 5577 | *.example.org |"_s
            << u"*.example.org"_s;
        QTest::newRow("CSV") << u"Order Number,Domains\n5577,\"*.example.org, example.org\""_s
                             << QString::fromLatin1(both);
        QTest::newRow("JSON")
            << u"{\"order_id\": \"5577\", \"domains\": [\"*.example.org\", \"example.org\"]}"_s
            << QString::fromLatin1(both);
        QTest::newRow("certbot") << command + u" -d '*.example.org' -d example.org"_s
                                 << QString::fromLatin1(both);
        QTest::newRow("certbot, one option")
            << command + u" --domains *.example.org,example.org"_s << QString::fromLatin1(both);
        QTest::newRow("lego") << u"lego --eab --kid "_s + kid + u" --hmac "_s + key
                + u" --domains=\"*.example.org\" -d example.org run"_s
                              << QString::fromLatin1(both);
        QTest::newRow("acme.sh")
            << u"acme.sh --issue -d '*.example.org' -d example.org --eab-kid "_s + kid
                + u" --eab-hmac-key "_s + key
            << QString::fromLatin1(both);
        QTest::newRow("certbot's file") << u"eab-kid = "_s + kid + u"\neab-hmac-key = "_s + key
                + u"\ndomains = *.example.org, example.org\n"_s
                                        << QString::fromLatin1(both);
    }
    void wildcardsAreNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, domains);
        const domain::Reading reading = readText(text);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().domains.join(QLatin1Char(' ')), domains);
    }

    void aNumberOfOneDigitIsANumber_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        for (const char *number : {"1111", "55555", "999999999"})
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(number);
        for (const char *nothing : {"0000", "XXXXX", "-----", "xxxx-xxxx", "TBD"})
            QTest::newRow(nothing) << QString::fromLatin1(nothing) << QString();
    }
    void aNumberOfOneDigitIsANumber()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        const auto rows
            = readText(u"Order Number;Product;CA Reference\nHB-1;Brand A;%1\n"_s.arg(written));
        QCOMPARE(rows.candidates.size(), size_t {1});
        QCOMPARE(rows.candidates.front().caReference, read);
        const auto text = readText(u"Order Number: HB-1\nCA Reference: %1\n"_s.arg(written));
        QCOMPARE(text.candidates.size(), size_t {1});
        QCOMPARE(text.candidates.front().caReference, read);
    }

    void aSentenceBelowALabelIsNoValue_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Order Number:\nPlease keep this number 24 for your records.",
              "Order Number:\n\n2024 was a good year. Your certificates are ready.",
              "Order Number:\n90-day certificates are renewed automatically.",
              "Order Number:\n24/7 support is available to you.",
              "Order Number\nTLS1.3 is supported by us.",
              "CA Reference:\n1-800-555 is our telephone number.",
              "Order Number:\n- 3 certificates are part of it.",
              "Bestellnummer:\n90 Tage lang ist Ihr Zertifikat gültig.",
              "注文番号：\n2026年にご注文いただきました。",
              "Product:\nThank you for buying at our shop.\nCustomer:\nPlease log in to see it!",
              "Order Number:\nProduct:\n2 years are paid for.\nDV Single"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("HTML") << u"<p>Order Number:</p><p>2 certificates were ordered.</p>"_s;
        QTest::newRow("a table")
            << u"<table><tr><td>Order Number</td><td></td></tr></table><p>30 days are left.</p>"_s;
    }
    void aSentenceBelowALabelIsNoValue()
    {
        QFETCH(QString, text);
        // A reference that nothing else shares makes what was read of the rest visible.
        const domain::Reading reading = readText(text + u"\n\nSupplier Order Number: 998877\n"_s);
        QCOMPARE(reading.candidates.size(), size_t {1});
        const domain::ImportCandidate &only = reading.candidates.front();
        QCOMPARE(only.orderNumber, QString());
        QCOMPARE(only.caReference, u"998877"_s);
        QCOMPARE(only.customer, QString());
        QVERIFY(!only.product.contains(u"Thank"_s));
    }

    void aValueBelowALabelIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Order Number:\n1234567", "Order Number\n1234567", "Order Number:\n1234567.",
              "Order Number:\n1234567 (view order)",
              "Order Number:\n1234567, placed on 3 March 2026", "Order Number:\n1234567 Copy",
              "Order Number:\n1234567 Order Date: 2026-03-03"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aValueBelowALabelIsRead()
    {
        QFETCH(QString, text);
        const domain::Reading reading = readText(text);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().orderNumber, u"1234567"_s);
    }

    void namesThatEndInAStopAreNoSentences()
    {
        const auto reading
            = readText(u"Order Number: 5577\nCustomer:\nWidgets of New York Inc.\n"_s);
        QCOMPARE(reading.candidates.front().customer, u"Widgets of New York Inc."_s);
    }

    void aShortKeyIsSaidWithItsLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("characters");
        const auto row = [](const char *name, const QString &text, qsizetype characters) {
            QTest::newRow(name) << text.arg(kid) << characters;
        };
        row("three", u"EAB Key ID: %1\nEAB MAC Key: abc\n"_s, 3);
        row("three of a mixture", u"EAB Key ID: %1\nEAB MAC Key: a7Q\n"_s, 3);
        row("six", u"EAB Key ID: %1\nEAB MAC Key: abc123\n"_s, 6);
        row("a length no key has", u"EAB Key ID: %1\nEAB MAC Key: abc12\n"_s, 5);
        row("the last one is missing", u"EAB Key ID: %1\nEAB MAC Key: "_s + key.left(42), 42);
        row("41", u"EAB Key ID: %1\nEAB MAC Key: "_s + key.left(41), 41);
        row("with padding", u"EAB Key ID: %1\nEAB MAC Key: c2hvcnQgMTIzNDU2Nw==\n"_s, 18);
        row("JSON", u"{\"eab_kid\": \"%1\", \"eab_hmac_key\": \"abc\"}"_s, 3);
        row("command", u"certbot register --eab-kid %1 --eab-hmac-key a7Q"_s, 3);
        row("file", u"eab-kid = %1\neab-hmac-key = abc\n"_s, 3);
        row("CSV", u"kid,hmac\n%1,abc\n"_s, 3);
    }
    void aShortKeyIsSaidWithItsLength()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, characters);
        const domain::Reading reading = readText(text);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().problem, std::optional(ErrorCode::HmacTooShort));
        const Error wrong = reading.candidates.front().whatIsWrong();
        QVERIFY(reading.error);
        for (const Error &error : {wrong, *reading.error}) {
            const auto *length = std::get_if<reason::KeyLength>(&error.reason);
            QVERIFY(length != nullptr);
            QCOMPARE(length->characters, characters);
            QCOMPARE(length->expected, qsizetype {43});
        }
    }

    void aWordInPlaceOfAKeyIsNone_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"n/a", "TBD", "-", "xxx", "***", "hidden", "see below", "yes"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void aWordInPlaceOfAKeyIsNone()
    {
        QFETCH(QString, word);
        const auto text = readText(u"EAB Key ID: "_s + kid + u"\nEAB MAC Key: "_s + word);
        QCOMPARE(text.candidates.front().problem, std::optional(ErrorCode::MissingHmac));
    }

    void theFormTellsTheSeller()
    {
        QCOMPARE(readSample("portal_trustico_pasted.txt").candidates.front().issuerHint,
                 u"trustico"_s);
        QCOMPARE(readSample("purchase_seller_in_label.txt").candidates.front().issuerHint,
                 u"trustico"_s);
        // The same labels from somebody who says who he is.
        const QByteArray body = "ACME Account ID: 884213\r\n" + pairText().toUtf8()
            + "ACME Server URL: https://acme.sectigo.com/v2/OV\r\n";
        const auto mail = intake::read(mailOf({{"", "text/plain", body}}));
        QCOMPARE(mail.candidates.front().issuerHint, QString());
        QCOMPARE(mail.sender, u"orders@sturdycerts.example.com"_s);
        // Bought elsewhere, and Trustico is only spoken of.
        const auto liar = readText(u"We are not Trustico.\nOrder Number: 17-1\n"_s + pairText());
        QCOMPARE(liar.candidates.front().issuerHint, QString());
    }

    void aPastedMailHasItsSenderAndMoment()
    {
        const domain::Reading reading = readSample("paste_mail_with_head.txt");
        QCOMPARE(reading.sender, u"orders@sturdycerts.example.com"_s);
        const domain::Reading forwarded = readSample("purchase_notice_it_forwarded.eml");
        QCOMPARE(forwarded.sender, u"ordini@sturdycerts.example.com"_s);
        QCOMPARE(forwarded.receivedAt, QDateTime({2026, 3, 3}, {9, 15}, Qt::UTC));
    }

    void aMailSaysTheSameAsItsPastedText_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"corpus/s01_plain_order_mail.eml", "corpus/s02_multipart_alternative.eml",
              "corpus/s03_html_only_table_entities.eml", "corpus/s04_qp_soft_breaks.eml",
              "corpus/s05_german_latin1_base64.eml", "corpus/s06_windows1252_smart_quotes.eml",
              "corpus/s09_french_utf8.eml", "corpus/s11_tracking_links.eml",
              "intake/lang_it_utf8.eml", "intake/lang_ja_iso2022jp.eml",
              "intake/mail_date_in_its_own_zone.eml", "intake/mail_inline_forward.eml",
              "intake/mail_order_in_subject.eml", "intake/mail_domains_and_customer.eml",
              "intake/mail_shipment_notice.eml", "intake/mail_related_html_only.eml"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aMailSaysTheSameAsItsPastedText()
    {
        QFETCH(QString, file);
        const Sample sample = loadSample(QStringLiteral(EAB_TEST_DATA "/") + file);
        const domain::Reading mail = intake::read(sample.bytes, sample.name);
        QVERIFY(mail.text.startsWith(u"From: "_s));
        const qsizetype body = mail.text.indexOf(u"\n\n"_s);
        QString german = mail.text.left(body);
        german.replace(u"From: "_s, u"Von: "_s).replace(u"\nTo: "_s, u"\nAn: "_s);
        german.replace(u"\nSubject: "_s, u"\nBetreff: "_s).replace(u"\nDate: "_s, u"\nDatum: "_s);
        QString parted = mail.text.left(body);
        for (const auto &name : {u"From:"_s, u"To:"_s, u"Subject:"_s, u"Date:"_s})
            parted.replace(name + QLatin1Char(' '), name + QLatin1Char('\n'));
        for (const QString &pasted : {mail.text, u"Please keep this:\n\n"_s + mail.text,
                                      german + mail.text.mid(body), parted + mail.text.mid(body)}) {
            const domain::Reading reading = readText(pasted);
            QCOMPARE(reading.sender, mail.sender);
            QCOMPARE(reading.receivedAt, mail.receivedAt);
            QCOMPARE(reading.candidates.size(), mail.candidates.size());
            for (size_t i = 0; i < mail.candidates.size(); ++i) {
                const domain::ImportCandidate &a = reading.candidates[i];
                const domain::ImportCandidate &b = mail.candidates[i];
                QCOMPARE(a.issuerHint, b.issuerHint);
                QCOMPARE(a.kid, b.kid);
                QVERIFY(a.hmac == b.hmac);
                QCOMPARE(a.orderNumber, b.orderNumber);
                QCOMPARE(a.orderDate, b.orderDate);
                QCOMPARE(a.orderedAt, b.orderedAt);
                QCOMPARE(a.email, b.email);
            }
        }
    }

    void aHeadAsMailProgramsShowIt_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QDateTime>("moment");
        const QDateTime moment({2026, 3, 3}, {9, 15}, Qt::UTC);
        const auto row = [](const char *name, const char *head, const QDateTime &when) {
            QTest::newRow(name) << QString::fromUtf8(head) << when;
        };
        row("a file's",
            "From: Orders <orders@sturdycerts.example.com>\nTo: it@kunde.example.org\n"
            "Subject: Your order\nDate: Tue, 03 Mar 2026 10:15:00 +0100\n",
            moment);
        row("Outlook's",
            "From: Orders <orders@sturdycerts.example.com>\n"
            "Sent: Tuesday, March 3, 2026 10:15 AM\nTo: it@kunde.example.org\n"
            "Subject: Your order\n",
            {});
        row("an older Outlook's",
            "From: Orders [mailto:orders@sturdycerts.example.com]\nSent: 03 March 2026 10:15\n"
            "To: it@kunde.example.org\nSubject: Your order\n",
            {});
        row("Outlook's in German",
            "Von: Orders <orders@sturdycerts.example.com>\n"
            "Gesendet: Dienstag, 3. März 2026 10:15\nAn: it@kunde.example.org\n"
            "Betreff: Your order\n",
            {});
        row("Apple's",
            "From: Orders <orders@sturdycerts.example.com>\nSubject: Your order\n"
            "Date: 3 March 2026 at 10:15:00 CET\nTo: it@kunde.example.org\n",
            moment);
        row("Apple's in America",
            "From: Orders <orders@sturdycerts.example.com>\nSubject: Your order\n"
            "Date: March 3, 2026 at 10:15:00 AM GMT+1\nTo: it@kunde.example.org\n",
            moment);
        row("Thunderbird's",
            "Subject: \tYour order\nDate: \tTue, 3 Mar 2026 10:15:00 +0100\n"
            "From: \tOrders <orders@sturdycerts.example.com>\nTo: \tit@kunde.example.org\n",
            moment);
        row("Thunderbird's, a field a line",
            "Subject:\nYour order\nFrom:\nOrders <orders@sturdycerts.example.com>\n"
            "Date:\n3 March 2026, 10:15\nTo:\nit@kunde.example.org\n",
            {});
        row("Gmail's",
            "---------- Forwarded message ---------\n"
            "From: Orders <orders@sturdycerts.example.com>\nDate: Tue, Mar 3, 2026 at 10:15 AM\n"
            "Subject: Your order\nTo: <it@kunde.example.org>\n",
            {});
    }
    void aHeadAsMailProgramsShowIt()
    {
        QFETCH(QString, head);
        QFETCH(QDateTime, moment);
        const domain::Reading reading
            = readText(head + u"\nOrder Number: 1234567\n"_s + pairText());
        QCOMPARE(reading.sender, u"orders@sturdycerts.example.com"_s);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().orderDate, QDate(2026, 3, 3));
        QCOMPARE(reading.candidates.front().orderedAt, moment);
        QCOMPARE(reading.candidates.front().email, u"it@kunde.example.org"_s);
    }

    void attachmentsThatToldNothingAreNamed()
    {
        const QByteArray told = "Order Number: 1001\r\n" + pairText().toUtf8();
        const auto reading = intake::read(mailOf({{"", "text/plain", "See attachment."},
                                                  {"pair.txt", "text/plain", told},
                                                  {"terms.txt", "text/plain", "Terms of use."},
                                                  {"logo.png", "image/png", "PNG"},
                                                  {"", "image/gif", "GIF89a"}}));
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.leftOut, QStringList({u"logo.png"_s, u"image/gif"_s, u"terms.txt"_s}));
    }

    void aMessageWithoutSuchAttachmentsIsKeptAsItCame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << "Order Number: 1001\r\n" + pairText().toUtf8();
        QTest::newRow("mail") << mailOf({{"", "text/plain", "Order Number: 1001"}});
        QTest::newRow("attachment that told")
            << mailOf({{"", "text/plain", "See attachment."},
                       {"pair.txt", "text/plain", pairText().toUtf8()}});
        QTest::newRow("latin1") << QByteArray("Bestellnummer: 1001\nKunde: M\xfcller\n");
        for (const QString &path : samplePaths()) {
            const Sample sample = loadSample(path);
            if (intake::read(sample.bytes, sample.name).leftOut.isEmpty())
                QTest::newRow(qPrintable(sample.name)) << sample.bytes;
        }
    }
    void aMessageWithoutSuchAttachmentsIsKeptAsItCame()
    {
        QFETCH(QByteArray, bytes);
        const domain::Reading reading = intake::read(bytes);
        if (bytes.size() <= intake::mostKeptBytes)
            QVERIFY(intake::kept(bytes, reading).expose() == bytes);
    }

    void attachmentsThatToldNothingAreNotKept()
    {
        const QByteArray told = "Order Number: 1001\r\n" + pairText().toUtf8();
        const QByteArray bulk(3 << 20, 'x');
        const QByteArray mail = mailOf({{"", "text/plain", "See attachment."},
                                        {"pair.txt", "text/plain", told},
                                        {"bulk.txt", "text/plain", bulk}});
        const domain::Reading reading = intake::read(mail);
        QCOMPARE(reading.leftOut, QStringList(u"bulk.txt"_s));
        const WipedBytes kept = intake::kept(mail, reading);
        QVERIFY(kept.size() < 2000);
        const domain::Reading again = intake::read(kept.expose());
        QCOMPARE(again.candidates.size(), size_t {1});
        QVERIFY(again.candidates.front().hmac == reading.candidates.front().hmac);
        QCOMPARE(again.candidates.front().orderNumber, u"1001"_s);
        QCOMPARE(again.sender, reading.sender);
        QCOMPARE(again.receivedAt, reading.receivedAt);
        QVERIFY(kept.expose().contains(QByteArrayView("X-Odd:   kept\tas it is")));
        QVERIFY(kept.expose().contains(QByteArrayView("bulk.txt"))); // its name stays
    }

    void whatTellsIsKeptWhateverItsName()
    {
        const QByteArray told = "Order Number: 1001\r\n" + pairText().toUtf8();
        const QByteArray mail = mailOf({{"a.txt", "text/plain", "Terms of use."},
                                        {"", "text/plain", told},
                                        {"", "text/plain", QByteArray(500, '\1')},
                                        {"a.txt", "text/plain", "CA Reference: 5544332211"}});
        const domain::Reading reading = intake::read(mail);
        QCOMPARE(reading.leftOut, QStringList());
        QVERIFY(intake::kept(mail, reading).expose() == mail);
    }

    void aHugeMessageIsKeptAsText()
    {
        const QString html = u"<html><body><p>Order Number: 1001<br>CA Reference: 5544332211</p>"_s
            + u"<p style=\"color: #123456\">x</p>"_s.repeated(60'000) + u"</body></html>"_s;
        const domain::Reading reading = readText(html);
        QVERIFY(html.size() > intake::mostKeptBytes);
        const WipedBytes kept = intake::kept(html.toUtf8(), reading);
        QVERIFY(kept.size() < intake::mostKeptBytes);
        QVERIFY(kept.expose().startsWith("Order Number: 1001"));
    }

    void doubtfulDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("doubt");
        const auto doubt = [](domain::DayDoubt kind) { return static_cast<int>(kind); };
        QTest::newRow("none") << QDate() << doubt(domain::DayDoubt::None);
        QTest::newRow("1970") << QDate(1970, 1, 1) << doubt(domain::DayDoubt::LongAgo);
        QTest::newRow("2030") << QDate(2030, 1, 1) << doubt(domain::DayDoubt::Ahead);
        QTest::newRow("today") << QDate(2026, 11, 26) << doubt(domain::DayDoubt::None);
        QTest::newRow("tomorrow") << QDate(2026, 11, 27) << doubt(domain::DayDoubt::None);
        QTest::newRow("after") << QDate(2026, 11, 28) << doubt(domain::DayDoubt::Ahead);
        QTest::newRow("two years") << QDate(2024, 11, 26) << doubt(domain::DayDoubt::None);
        QTest::newRow("and a day") << QDate(2024, 11, 25) << doubt(domain::DayDoubt::LongAgo);
    }
    void doubtfulDays()
    {
        QFETCH(QDate, day);
        QFETCH(int, doubt);
        QCOMPARE(static_cast<int>(domain::doubtAbout(day, QDate(2026, 11, 26))), doubt);
    }
};

QTEST_APPLESS_MAIN(TestPurchases)
#include "tst_purchases.moc"
