// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Charset.h"
#include "intake/DateText.h"
#include "intake/DirectoryText.h"
#include "intake/FlowedText.h"
#include "intake/ForwardedHead.h"
#include "intake/HmacText.h"
#include "intake/HtmlText.h"
#include "intake/Lexicon.h"
#include "intake/Lines.h"
#include "intake/MailReader.h"
#include "intake/MappedText.h"
#include "intake/SecretSpans.h"
#include "intake/Variables.h"

#include <QTest>

using namespace eab;
using namespace eab::intake;

Q_DECLARE_METATYPE(eab::intake::Meaning)

/** The small parts the readers are made of. */
class TestPieces : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2025, 3, 14);
        for (const char *text : {"2025-03-14",
                                 "20250314",
                                 "14 March 2025",
                                 "March 14, 2025",
                                 "Mar 14th, 2025",
                                 "14.03.2025",
                                 "14/03/2025",
                                 "03/14/2025",
                                 "14-Mar-2025",
                                 "2025/03/14",
                                 "14.3.25",
                                 "14 mars 2025",
                                 "14 de marzo de 2025",
                                 "14. März 2025",
                                 "14. Maerz 2025",
                                 "14 marzo 2025",
                                 "14 maart 2025",
                                 "14 de março de 2025",
                                 "2025年3月14日",
                                 "Fri, 14 Mar 2025 09:26:53 +0000",
                                 "Freitag, 14. März 2025",
                                 "vendredi 14 mars 2025",
                                 "sexta-feira, 14 de março de 2025",
                                 "2025-03-14T09:26:53Z",
                                 "2025-Mar-14",
                                 "on Friday, March 14, 2025",
                                 "14 MARCH 2025",
                                 "the 14th of March 2025"})
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        QTest::newRow("day or month first: nobody knows")
            << QStringLiteral("03/04/2025") << QDate();
        QTest::newRow("nor with dashes") << QStringLiteral("03-04-2025") << QDate();
        QTest::newRow("dots are read day first")
            << QStringLiteral("03.04.2025") << QDate(2025, 4, 3);
        QTest::newRow("the same either way") << QStringLiteral("05/05/2025") << QDate(2025, 5, 5);
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto date = readDate(text);
        QVERIFY(date);
        QCOMPARE(date->day, day);
    }

    void readsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "pending", "March", "31.02.2025", "1.2.3", "2025", "14",
                                 "14 March", "99/99/2025", "12345678901234567890", "//////"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void readsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!readDate(text));
    }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const QDateTime moment({2025, 3, 14}, {9, 26, 53}, Qt::UTC);
        QTest::newRow("ISO") << QStringLiteral("2025-03-14T09:26:53Z") << moment;
        QTest::newRow("ISO with an offset")
            << QStringLiteral("2025-03-14T10:26:53+01:00") << moment;
        QTest::newRow("a mail's") << QStringLiteral("Fri, 14 Mar 2025 01:26:53 -0800") << moment;
        QTest::newRow("with am and UTC")
            << QStringLiteral("March 14, 2025 9:26:53 AM UTC") << moment;
        QTest::newRow("Apple's") << QStringLiteral("14 March 2025 at 10:26:53 CET") << moment;
        QTest::newRow("Apple's, with an offset")
            << QStringLiteral("March 14, 2025 at 10:26:53 AM GMT+1") << moment;
        QTest::newRow("of America") << QStringLiteral("Fri, 14 Mar 2025 04:26:53 EST") << moment;
        QTest::newRow("fractions")
            << QStringLiteral("2025-03-14T09:26:53.285249Z") << moment.addMSecs(285);
        QTest::newRow("no zone, no moment") << QStringLiteral("2025-03-14 09:26:53") << QDateTime();
    }
    void readsMoments()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        QCOMPARE(readDate(text)->moment, moment);
    }

    void findsTheLongestLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<Meaning>("meaning");
        const auto row = [](const char *text, const char *label, Meaning meaning) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(label) << meaning;
        };
        row("EAB Key ID: x", "EAB Key ID", Meaning::Kid);
        row("eab_key-id = x", "eab_key-id", Meaning::Kid);
        row("EAB  KID x", "EAB  KID", Meaning::Kid);
        row("HMAC Key ID: x", "HMAC Key ID", Meaning::Kid);
        row("HMAC Key: x", "HMAC Key", Meaning::Hmac);
        row("Supplier Order Number: 1", "Supplier Order Number", Meaning::CaReference);
        row("Order Number: 1", "Order Number", Meaning::OrderNumber);
        row("ACME Account ID: 1", "ACME Account ID", Meaning::Nothing);
        row("CLAVE HMAC: x", "CLAVE HMAC", Meaning::Hmac);
        row("Clé HMAC (EAB) : x", "Clé HMAC (EAB", Meaning::Hmac);
        row("HMAC キー：x", "HMAC キー", Meaning::Hmac);
        row("EABキーIDは x", "EABキーID", Meaning::Kid);
        row("HMAC\nKey: x", "HMAC\nKey", Meaning::Hmac);
        row("Account Key Thumbprint: x", "Account Key Thumbprint", Meaning::Nothing);
    }
    void findsTheLongestLabel()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QFETCH(Meaning, meaning);
        const auto hit = longestLabel(text, 0);
        QVERIFY(hit);
        QCOMPARE(text.left(hit->end), label);
        QCOMPARE(static_cast<int>(hit->meaning), static_cast<int>(meaning));
    }

    void findsNoLabel_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"EABKEYIDX", "HMACs", "Keyboard", "鍵識別子番号", "Kidney", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void findsNoLabel()
    {
        QFETCH(QString, text);
        QVERIFY(!longestLabel(text, 0));
    }

    void knowsNamesOfPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<QString>("qualifier");
        const auto row = [](const char *name, Meaning meaning, const char *qualifier = "") {
            QTest::newRow(name) << QString::fromLatin1(name) << meaning
                                << QString::fromLatin1(qualifier);
        };
        row("ext_acct_kid", Meaning::Kid);
        row("ext_act_hmac", Meaning::Hmac);
        row("eabMACKeyb64url", Meaning::Hmac);
        row("LEGO_EAB_KID", Meaning::Kid);
        row("PROD_EAB_KID", Meaning::Kid, "prod");
        row("EAB_HMAC_KEY_STAGING", Meaning::Hmac, "staging");
        row("acme.eab.hmacEncoded", Meaning::Hmac);
        row("acmeAccountID", Meaning::Nothing);
        row("LEGO_EAB_KID_FILE", Meaning::Nothing);
        row("GITHUB_API_KEY", Meaning::Secret);
    }
    void knowsNamesOfPrograms()
    {
        QFETCH(QString, name);
        QFETCH(Meaning, meaning);
        QFETCH(QString, qualifier);
        const auto known = identify(name);
        QVERIFY(known);
        QCOMPARE(static_cast<int>(known->meaning), static_cast<int>(meaning));
        if (meaning != Meaning::Nothing && meaning != Meaning::Secret)
            QCOMPARE(known->qualifier, qualifier);
    }

    void takesNoOtherNameForAKid()
    {
        QVERIFY(!identify(u"AWS_ACCESS_KEY_ID"));
        QVERIFY(!identify(u"id"));
        QVERIFY(!identify(u"skid"));
    }

    void findsWhereAUrlEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
        };
        row("https://a.example/d.", "https://a.example/d");
        row("https://a.example/d/", "https://a.example/d/");
        row("https://a.example/d>, x", "https://a.example/d");
        row("https://a.example/d?p=ov&t=42 x", "https://a.example/d?p=ov&t=42");
        row("https://a.example/d\xc2\xbb.", "https://a.example/d");
        row("https://a.example/(x)", "https://a.example/(x)");
        row("https://", "");
        row("ftp://a.example", "");
    }
    void findsWhereAUrlEnds()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QCOMPARE(text.left(urlLength(text)), url);
    }

    void unwrapsLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const char *link, const char *target) {
            QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(target);
        };
        row("Outlook",
            "https://nam02.safelinks.protection.outlook.com/"
            "?url=https%3A%2F%2Facme.ca.example%2Fv2%2FDV&data=05",
            "https://acme.ca.example/v2/DV");
        row("Proofpoint 2",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.ca.example_v2_DV&d=x",
            "https://acme.ca.example/v2/DV");
        row("Proofpoint 3", "https://urldefense.com/v3/__https://acme.ca.example/v2/DV__;!!x",
            "https://acme.ca.example/v2/DV");
        row("a directory stays", "https://acme.ca.example/d?tenant=42",
            "https://acme.ca.example/d?tenant=42");
        row("a click counter to elsewhere is nothing",
            "https://click.example/c?u=https%3A%2F%2Fshop.example%2Flanding", "");
        row("a click counter to a directory is unwrapped",
            "https://click.example/c?u=https%3A%2F%2Facme.ca.example%2Fdirectory",
            "https://acme.ca.example/directory");
    }
    void unwrapsLinks()
    {
        QFETCH(QString, link);
        QFETCH(QString, target);
        QCOMPARE(unwrappedLink(link), target);
    }

    void decodesText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        const QByteArray latin("Schl\xfcssel");
        const QByteArray utf8("Schl\xc3\xbcssel");
        QTest::newRow("as declared") << latin << QByteArray("iso-8859-1");
        QTest::newRow("declared as UTF-8, is not") << latin << QByteArray("utf-8");
        QTest::newRow("declared as ASCII, is not") << latin << QByteArray("us-ascii");
        QTest::newRow("not declared") << latin << QByteArray();
        QTest::newRow("an unknown charset") << latin << QByteArray("x-nobody-knows");
        QTest::newRow("declared as Latin-1, is UTF-8") << utf8 << QByteArray("iso-8859-1");
        QTest::newRow("with a mark") << "\xef\xbb\xbf" + utf8 << QByteArray();
        QTest::newRow("UTF-16 with a mark")
            << QByteArray("\xff\xfeS\0c\0h\0l\0\xfc\0s\0s\0e\0l\0", 20) << QByteArray("utf-8");
        QTest::newRow("UTF-16 without a mark")
            << QByteArray("\0S\0c\0h\0l\0\xfc\0s\0s\0e\0l", 18) << QByteArray("utf-16");
    }
    void decodesText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        QCOMPARE(decodeText(bytes, declared), QStringLiteral("Schlüssel"));
    }

    void laysOutHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("cells side by side", "<table><tr><td>a</td><td> b\n c </td></tr></table>", "a\tb c\n");
        row("lines of cells side by side", "<table><tr><td>a<br>b</td><td>c<br>d</td></tr></table>",
            "a\tc\nb\td\n");
        row("inline elements part no words", "<p>a<b>b</b>c</p>", "abc\n");
        row("paragraphs are parted by a line", "<p>a</p><p>b</p>", "a\n\nb\n");
        row("breaks", "a<br>b", "a\nb\n");
        row("what is hidden is not there",
            "a<style>x</style><span style='display: none'>y</span><!-- z --><script>w</script>b",
            "ab\n");
        row("names of characters, old and new", "&lt;&sol;&#x41;&#66;&equals;&nbsp;&amp;colon;",
            "</AB=\xc2\xa0&colon;\n");
        row("fields", "<input value='a'><input type=hidden value='b'>", "a\n");
        row("a table in a table",
            "<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td>"
            "<td>d</td></tr></table>",
            "a\tb\nc\n\nd\n");
        row("preformatted text", "<pre>a\n  b</pre>", "a\n  b\n");
        row("cells without a row", "<table><td>a<td>b</table>", "a\nb\n");
    }
    void laysOutHtml()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(htmlToText(html).text, text);
    }

    void tellsWhereLinksLead()
    {
        const HtmlText html = htmlToText(QStringLiteral(
            "<table><tr><td>Server</td><td><a href='https://a.example'>click here</a></td></tr>"));
        QCOMPARE(html.links.size(), size_t {1});
        const domain::SourceSpan words = html.links.front().words;
        QCOMPARE(html.text.mid(words.start, words.length), QStringLiteral("click here"));
        QCOMPARE(html.links.front().target, QStringLiteral("https://a.example"));
    }

    void joinsFlowedLines()
    {
        const QString text = QStringLiteral("a \nb\n> c \n> d\n>> e \nf\n-- \ng\n");
        QCOMPARE(unflowed(text, FlowBlank::Keep), QStringLiteral("a b\n> c d\n>> e \nf\n-- \ng\n"));
        QCOMPARE(unflowed(QStringLiteral("ab \ncd\n"), FlowBlank::Delete),
                 QStringLiteral("abcd\n"));
    }

    void findsForwardedHeads()
    {
        const QString text = QStringLiteral("Hi\n\nVon: A <a@b.example>\nGesendet: 10. März 2025 "
                                            "17:02\nAn: <c@d.example>\nBetreff: x\n\nbody\n");
        const auto heads = forwardedHeads(text);
        QCOMPARE(heads.size(), size_t {1});
        QCOMPARE(heads.front().toAddress, QStringLiteral("c@d.example"));
        QCOMPARE(heads.front().day, QDate(2025, 3, 10));
        QVERIFY(forwardedHeads(QStringLiteral("From: a\nTo: b\n")).empty());
    }

    void tellsMailFromOtherText()
    {
        QVERIFY(looksLikeMail("From: a@b\nSubject: x\n\nbody"));
        QVERIFY(looksLikeMail("From a@b Fri Mar 14\nReceived: x\nDate: y\n\nbody"));
        QVERIFY(!looksLikeMail("Order Number: 55102\nEAB Key ID: x\n"));
        QVERIFY(!looksLikeMail("Date: 2025-03-14\nEAB KID: x\n"));
        QVERIFY(!looksLikeMail("HTTP/1.1 201 Created\nContent-Type: application/json\n\n{}"));
        QVERIFY(!looksLikeMail(""));
    }

    void mapsCleanTextToItsSource()
    {
        const QString source = QStringLiteral("a\u200bb\u00a0\uff21\r\n\ufb01x");
        const MappedText text = MappedText::cleaned(source);
        QCOMPARE(text.view().toString(), QStringLiteral("ab A\nfix"));
        QCOMPARE(text.spanOf(0, 2), (domain::SourceSpan {0, 3}));
        QCOMPARE(text.spanOf(3, 4), (domain::SourceSpan {4, 1}));
        QCOMPARE(text.spanOf(5, 8), (domain::SourceSpan {7, 2}));
        QCOMPARE(text.part(1, 4).spanOf(0, 3), (domain::SourceSpan {2, 3}));
    }

    void tellsCommentsFromLines()
    {
        const QString text = QStringLiteral("a\n# b\n; c\n/* d\ne\nf */\ng\n\n> > h\nREM i\n/* j");
        QStringList facts;
        for (const Line &line : linesOf(text)) {
            if (!line.isComment)
                facts << text.mid(line.first(), line.last() - line.first());
        }
        QCOMPARE(facts,
                 (QStringList {QStringLiteral("a"), QStringLiteral("g"), QStringLiteral("h")}));
    }

    void replacesVariables()
    {
        Variables variables;
        variables.define(u"AB", {QStringLiteral("x"), {}});
        variables.define(u"B", {QStringLiteral("${AB}/y"), {}});
        variables.define(u"LOOP", {QStringLiteral("$LOOP"), {}});
        const auto expanded = [&variables](QStringView text) {
            const auto value = variables.expand(text);
            return value ? value->text : QStringLiteral("nothing");
        };
        QCOMPARE(expanded(u"$B/z"), QStringLiteral("x/y/z"));
        QCOMPARE(expanded(u"${C:-d}"), QStringLiteral("d"));
        QCOMPARE(expanded(u"%AB%"), QStringLiteral("x"));
        QCOMPARE(expanded(u"$env:AB"), QStringLiteral("x"));
        QCOMPARE(expanded(u"{env.AB}"), QStringLiteral("x"));
        QCOMPARE(expanded(u"$C"), QStringLiteral("nothing"));
        QCOMPARE(expanded(u"$LOOP"), QStringLiteral("nothing"));
        QCOMPARE(expanded(u"$(cat key)"), QStringLiteral("nothing"));
        QVERIFY(!Variables::refersToVariable(u"https://a.example/?q=50%25"));
    }

    void takesOffAnOuterLayerOnlyWhereItIsKnown()
    {
        const QByteArray key = QByteArray(48, 'k').toBase64(QByteArray::Base64UrlEncoding);
        const QString twice = QString::fromLatin1(key.toBase64());
        const auto known = readHmac(twice, OuterLayer::Known);
        QCOMPARE(known->key.size(), qsizetype {48});
        const auto unknown = readHmac(twice, OuterLayer::None);
        QCOMPARE(unknown->key.size(), qsizetype {64});
        const auto once = readHmac(QString::fromLatin1(key), OuterLayer::Known);
        QCOMPARE(once->key.size(), qsizetype {48});
    }

    void findsKeysInEveryDialect()
    {
        const QByteArray bytes = QByteArray::fromHex(QByteArray("fbeffe").repeated(11)).left(32);
        domain::ImportCandidate candidate;
        candidate.hmac = domain::HmacKey(Secret::copyOf(bytes));
        const QString standard = QString::fromLatin1(bytes.toBase64());
        const QString url = QString::fromLatin1(candidate.hmac.toBase64Url().expose());
        const QString text
            = QStringLiteral("a %1 b\n> %2\n> %3 c").arg(standard, url.left(20), url.mid(20));
        std::vector<domain::ImportCandidate> candidates;
        candidates.push_back(std::move(candidate));
        std::vector<domain::SourceSpan> spans;
        completeSecretSpans(text, candidates, spans);
        QCOMPARE(spans.size(), size_t {2});
        QCOMPARE(text.mid(spans[0].start, spans[0].length), standard);
        QCOMPARE(spans[1].start, text.indexOf(url.left(20)));
        QCOMPARE(spans[1].start + spans[1].length, text.size() - 2);
    }
};

QTEST_APPLESS_MAIN(TestPieces)
#include "tst_pieces.moc"
