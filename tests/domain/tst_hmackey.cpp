// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/EabCredential.h"
#include "domain/HmacKey.h"

#include "tests/support/Checks.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

namespace {

/** 32 bytes whose base64 has every character that differs between the dialects. */
const QByteArray bytes
    = QByteArray::fromHex("fbeffe3f00ffd8e7f6a5b4c3d2e1f00fedcba9876543210fbeffe3f00ffd8efb");

const QString url = u"++/+PwD/2Of2pbTD0uHwD+3LqYdlQyEPvv/j8A/9jvs="_s;

QString text(const QByteArray &key, QByteArray::Base64Options options = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(key.toBase64(options));
}

/** "padding whitespace": what was noted, in the order of the enumeration. */
QString words(std::vector<HmacNote> notes)
{
    std::sort(notes.begin(), notes.end());
    QStringList list;
    for (const HmacNote note : notes) {
        switch (note) {
        case HmacNote::StandardAlphabet: list << u"standard"_s; break;
        case HmacNote::PaddingRemoved: list << u"padding"_s; break;
        case HmacNote::InvisibleRemoved: list << u"invisible"_s; break;
        case HmacNote::WhitespaceRemoved: list << u"whitespace"_s; break;
        case HmacNote::QuotesRemoved: list << u"quotes"_s; break;
        case HmacNote::MixedAlphabets: list << u"mixed"_s; break;
        case HmacNote::LastCharacterOdd: list << u"odd"_s; break;
        case HmacNote::LayerRemoved: list << u"layer"_s; break;
        }
    }
    return list.join(u' ');
}

EabFields fields(qsizetype size, HmacAlgorithm algorithm = HmacAlgorithm::Hs256)
{
    EabFields made;
    made.kid = u"kid-1"_s;
    made.hmac = HmacKey(Secret::copyOf(QByteArray(size, 'k')));
    made.algorithm = algorithm;
    return made;
}

} // namespace

class TestHmacKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyDialectGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("noted");
        const QString standard = text(bytes);
        const QString urlSafe
            = text(bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QVERIFY(standard.contains(u'+') && standard.contains(u'/') && standard.endsWith(u'='));
        QVERIFY(urlSafe.contains(u'-') && urlSafe.contains(u'_'));
        QString mixed = urlSafe;
        mixed.replace(mixed.indexOf(u'-'), 1, u"+"_s);

        QTest::newRow("base64url: nothing to remark") << urlSafe << "";
        QTest::newRow("base64url with padding (Actalis)") << urlSafe + u'=' << "padding";
        QTest::newRow("base64 with padding (IdenTrust)") << standard << "standard padding";
        QTest::newRow("base64 without padding") << standard.chopped(1) << "standard";
        QTest::newRow("both alphabets: suspicious") << mixed << "standard mixed";
        QTest::newRow("wrapped over two lines")
            << urlSafe.left(20) + u"\r\n   "_s + urlSafe.mid(20) << "whitespace";
        QTest::newRow("blank around it: not worth a word") << u"  "_s + urlSafe + u"\n"_s << "";
        QTest::newRow("no-break space inside")
            << urlSafe.left(5) + QChar(0xa0) + urlSafe.mid(5) << "whitespace";
        QTest::newRow("zero-width space inside")
            << urlSafe.left(9) + QChar(0x200b) + urlSafe.mid(9) << "invisible";
        QTest::newRow("byte order mark in front") << QChar(0xfeff) + urlSafe << "invisible";
        QTest::newRow("soft hyphen at the wrap")
            << urlSafe.left(9) + QChar(0xad) + urlSafe.mid(9) << "invisible";
        QTest::newRow("NUL at the end") << urlSafe + QChar(0) << "invisible";
        QTest::newRow("straight quotes") << u'"' + urlSafe + u'"' << "quotes";
        QTest::newRow("typographic quotes") << QChar(0x201e) + urlSafe + QChar(0x201c) << "quotes";
        QTest::newRow("guillemets with blanks")
            << QChar(0xab) + u" "_s + urlSafe + u" "_s + QChar(0xbb) << "whitespace quotes";
        QTest::newRow("backticks") << u'`' + urlSafe + u'`' << "quotes";
        QTest::newRow("the sentence's full stop") << standard + u'.' << "standard padding quotes";
        QTest::newRow("the list's comma") << urlSafe + u',' << "quotes";
    }
    void everyDialectGivesTheSameBytes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, noted);
        const auto decoded = HmacKey::decode(typed);
        VERIFY_OK(decoded);
        QCOMPARE(decoded->key.bytes().expose(), QByteArrayView(bytes));
        QCOMPARE(words(decoded->notes), noted);
        QCOMPARE(decoded->key.toBase64Url().expose(),
                 QByteArrayView(bytes.toBase64(QByteArray::Base64UrlEncoding
                                               | QByteArray::OmitTrailingEquals)));
    }

    void aLastCharacterWithLooseBitsIsRemarked()
    {
        // 32 bytes end in a character of which two bits are unused: 's' has them clear, 't' not.
        QString odd = url.chopped(1);
        QVERIFY(odd.endsWith(u's'));
        odd.back() = u't';
        const auto decoded = HmacKey::decode(odd);
        VERIFY_OK(decoded);
        QCOMPARE(words(decoded->notes), u"standard odd"_s);
        QVERIFY(decoded->key == HmacKey::decode(url)->key);
    }

    void nothingIsSkippedOrGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        const QString good = url.chopped(1);
        const auto with
            = [&good](QStringView what) { return QString(good).replace(10, 1, what.toString()); };
        const QString encoding = u"invalid_hmac_encoding"_s;
        const QString missing = u"missing_hmac"_s;
        QTest::newRow("exclamation mark") << with(u"!") << encoding;
        QTest::newRow("asterisk") << with(u"*") << encoding;
        QTest::newRow("full stop inside") << with(u".") << encoding;
        QTest::newRow("colon inside") << with(u":") << encoding;
        QTest::newRow("backslash") << with(u"\\") << encoding;
        QTest::newRow("padding inside") << with(u"=") << encoding;
        QTest::newRow("Cyrillic A") << with(u"\u0410") << encoding;
        QTest::newRow("full-width A") << with(u"\uff21") << encoding;
        QTest::newRow("minus sign for a hyphen") << with(u"\u2212") << encoding;
        QTest::newRow("umlaut") << with(u"\u00fc") << encoding;
        QTest::newRow("emoji") << with(u"\U0001f511") << encoding;
        QTest::newRow("three padding characters") << good + u"==="_s << encoding;
        QTest::newRow("a length no encoder makes") << good.left(41) << encoding;
        QTest::newRow("one character") << u"a"_s << encoding;
        QTest::newRow("only quotes") << u"\"\""_s << encoding;
        QTest::newRow("nothing") << QString() << missing;
        QTest::newRow("blanks") << u"  \t\n"_s << missing;
        for (const char *stand : {"<your HMAC key>",
                                  "{{ eab_hmac }}",
                                  "$EAB_HMAC",
                                  "${EAB_HMAC}",
                                  "%(hmac)s",
                                  "%EAB_HMAC%",
                                  "YOUR_HMAC_KEY",
                                  "your-hmac-key",
                                  "xxxx-xxxx-xxxx",
                                  "****************",
                                  "abcd****wxyz",
                                  "eyJhbGci...",
                                  "pending",
                                  "N/A",
                                  "REDACTED",
                                  "changeme",
                                  "none",
                                  "tbd",
                                  "[hidden]",
                                  "(see below)"})
            QTest::newRow(stand) << QString::fromLatin1(stand) << missing;
        QTest::newRow("an ellipsis of one character") << u"abcdefgh\u2026"_s << missing;
        QTest::newRow("bullets") << u"\u2022\u2022\u2022\u2022\u2022\u2022"_s << missing;
    }
    void nothingIsSkippedOrGuessed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, error);
        const auto decoded = HmacKey::decode(typed);
        QVERIFY(!decoded);
        QCOMPARE(errorName(decoded.error().code), error);
        // What was typed may be most of a key: it goes into no message and no log.
        QVERIFY(decoded.error().subject.isEmpty());
        if (typed.size() > 8)
            QVERIFY(!decoded.error().detail.contains(typed.left(8)));
    }

    void anyKeySurvivesAnyDialect()
    {
        QVERIFY(rc::check("decode(encode(key)) == key", [](const std::vector<char> &key) {
            const QByteArray raw(key.data(), static_cast<qsizetype>(key.size()));
            const int dialect = *rc::gen::inRange(0, 4);
            const auto options
                = (dialect % 2 == 0 ? QByteArray::Base64Encoding : QByteArray::Base64UrlEncoding)
                | (dialect < 2 ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals);
            QString typed = text(raw, options);
            RC_PRE(!looksLikePlaceholder(typed));
            if (*rc::gen::arbitrary<bool>())
                typed.insert(*rc::gen::inRange<qsizetype>(0, typed.size()), u"\n  "_s);
            const auto decoded = HmacKey::decode(typed);
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(decoded->key.bytes().expose() == QByteArrayView(raw));
            const QByteArray canonical
                = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            RC_ASSERT(decoded->key.toBase64Url().expose() == QByteArrayView(canonical));
        }));
    }

    void aForeignCharacterAnywhereIsNeverAKey()
    {
        QVERIFY(rc::check("no foreign character is skipped", [](const std::vector<char> &key) {
            RC_PRE(key.size() >= 3);
            QString typed = text(QByteArray(key.data(), static_cast<qsizetype>(key.size())));
            const auto foreign = *rc::gen::elementOf(std::vector<char16_t> {
                '!', '#', '@', '%', '&', '~', '?', ':', '\\', '|', 0xe9, 0x410, 0x2212});
            // Not at the ends: there it may be the source's punctuation.
            typed.insert(*rc::gen::inRange<qsizetype>(1, typed.size() - 3), QChar(foreign));
            RC_ASSERT(!HmacKey::decode(typed));
        }));
    }

    void algorithmsHaveNames()
    {
        for (const char *name : {"HS256", "HS384", "HS512", "hs256"}) {
            const auto algorithm = algorithmFromName(QString::fromLatin1(name));
            VERIFY_OK(algorithm);
            QCOMPARE(algorithmName(*algorithm), QString::fromLatin1(name).toUpper());
        }
        COMPARE_ERROR(algorithmFromName(u"HS1"), ErrorCode::InvalidUsage);
        COMPARE_ERROR(algorithmFromName(u""), ErrorCode::InvalidUsage);
    }

    void aKeyIsAtLeastAsLongAsItsAlgorithmAsks_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("HS256: 32 bytes do") << 32 << "HS256" << true;
        QTest::newRow("HS256: 31 are too few") << 31 << "HS256" << false;
        QTest::newRow("HS384: 48 do") << 48 << "HS384" << true;
        QTest::newRow("HS384: 47 are too few") << 47 << "HS384" << false;
        QTest::newRow("HS512: 64 do") << 64 << "HS512" << true;
        QTest::newRow("HS512: 63 are too few") << 63 << "HS512" << false;
        QTest::newRow("a long key does not mean HS512") << 64 << "HS256" << true;
        QTest::newRow("any length beyond") << 200 << "HS256" << true;
    }
    void aKeyIsAtLeastAsLongAsItsAlgorithmAsks()
    {
        QFETCH(int, size);
        QFETCH(QString, algorithm);
        QFETCH(bool, accepted);
        const auto kind = algorithmFromName(algorithm).value();
        if (accepted)
            VERIFY_OK(EabCredential::create(fields(size, kind)));
        else
            COMPARE_ERROR(EabCredential::create(fields(size, kind)), ErrorCode::HmacTooShort);
        VERIFY_OK(EabCredential::create(fields(size, kind), ShortKey::AcceptAfterWarning));
        QCOMPARE(fields(size, kind).hmac.suffices(kind), accepted);
    }

    void aCredentialIsCheckedWhole()
    {
        EabFields made = fields(32);
        made.kid = u" \u201ckid-1\u201d "_s;
        made.directoryUrl = u" https://acme.example/directory "_s;
        const auto credential = EabCredential::create(std::move(made));
        VERIFY_OK(credential);
        QCOMPARE(credential->kid(), u"kid-1"_s);
        QCOMPARE(credential->directoryUrl(), u"https://acme.example/directory"_s);
        QCOMPARE(credential->algorithm(), HmacAlgorithm::Hs256);

        COMPARE_ERROR(EabCredential::create(fields(0), ShortKey::AcceptAfterWarning),
                      ErrorCode::MissingHmac);
        EabFields nameless = fields(32);
        nameless.kid.clear();
        COMPARE_ERROR(EabCredential::create(std::move(nameless)), ErrorCode::MissingKid);
        EabFields plain = fields(32);
        plain.directoryUrl = u"http://acme.example/directory"_s;
        COMPARE_ERROR(EabCredential::create(std::move(plain)), ErrorCode::DirectoryUrlNotHttps);
    }
};

QTEST_APPLESS_MAIN(TestHmacKey)
#include "tst_hmackey.moc"
