// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Sidecar.h"

#include "intake/Intake.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace eab;

namespace {

/** A pair as some CA might hand it out. */
struct Pair
{
    std::string kid;
    std::vector<unsigned char> key;
};

std::string base64(const std::vector<unsigned char> &bytes, QByteArray::Base64Options options)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()))
        .toBase64(options)
        .toStdString();
}

/** Bytes as a random generator makes them: all values from the first try on, and no shrinking
 *  towards zeros, which stand for a placeholder. */
rc::Gen<std::vector<unsigned char>> anyBytes(std::size_t count)
{
    return rc::gen::noShrink(rc::gen::resize(rc::kNominalSize,
                                             rc::gen::container<std::vector<unsigned char>>(
                                                 count, rc::gen::inRange<unsigned char>(0, 255))));
}

rc::Gen<std::vector<unsigned char>> anyKey()
{
    return rc::gen::mapcat(rc::gen::element<std::size_t>(32, 40, 48, 64), anyBytes);
}

/** UUIDs, hexadecimal numbers, base64url of 16 or 32 bytes. */
rc::Gen<std::string> anyKid()
{
    return rc::gen::exec([] {
        const auto bytes = *anyBytes(32);
        const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), 32);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: {
            const QByteArray hex = raw.left(16).toHex();
            return (hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4)
                    + '-' + hex.mid(20))
                .toStdString();
        }
        case 1: return raw.left(16).toHex().toStdString();
        case 2:
            return base64(std::vector(bytes.begin(), bytes.begin() + 16),
                          QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        default:
            return base64(bytes, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    });
}

rc::Gen<Pair> anyPair()
{
    return rc::gen::build<Pair>(rc::gen::set(&Pair::kid, anyKid()),
                                rc::gen::set(&Pair::key, anyKey()));
}

QByteArray::Base64Options anyDialect()
{
    return *rc::gen::element<QByteArray::Base64Options>(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals,
        QByteArray::Base64UrlEncoding, QByteArray::Base64Encoding,
        QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

/** Exactly this pair and nothing else was read. */
void demandPair(const QByteArray &text, const Pair &pair)
{
    RC_LOG() << text.toStdString() << std::endl;
    const domain::Reading reading = intake::read(text);
    RC_ASSERT(!reading.error.has_value());
    RC_ASSERT(reading.candidates.size() == 1U);
    const domain::ImportCandidate &candidate = reading.candidates.front();
    RC_ASSERT(candidate.kid.toStdString() == pair.kid);
    const QByteArrayView key(reinterpret_cast<const char *>(pair.key.data()),
                             static_cast<qsizetype>(pair.key.size()));
    RC_ASSERT(digestOf(candidate.hmac.bytes().expose()) == digestOf(key));
}

bool holds(bool ok)
{
    return ok;
}

} // namespace

/** What is written in any of the usual ways is read back. */
class TestRoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void labelledPairs()
    {
        QVERIFY(holds(rc::check("label, separator, dialect", [] {
            struct Words
            {
                std::string kid;
                std::string key;
            };
            const Pair pair = *anyPair();
            const Words words = *rc::gen::element(
                Words {"EAB Key ID", "EAB HMAC Key"}, Words {"EAB KID", "EAB MAC Key"},
                Words {"Key Identifier (KID)", "HMAC"},
                Words {"EAB-Schlüssel-ID", "HMAC-Schlüssel"},
                Words {"Identifiant de clé (EAB)", "Clé HMAC (EAB)"},
                Words {"Identificador de clave", "Clave HMAC"},
                Words {"ID chiave EAB", "Chiave HMAC"}, Words {"EAB-sleutel-ID", "HMAC-sleutel"},
                Words {"ID de chave EAB", "Chave HMAC"}, Words {"鍵識別子（KID）", "HMACキー"},
                Words {"密钥ID", "HMAC密钥"}, Words {"eab_kid", "eab_hmac_key"},
                Words {"External Account Binding (EAB) Key Identifier",
                       "External Account Binding (EAB) Message Authentication Code (MAC) Key"});
            const std::string separator
                = *rc::gen::element<std::string>(": ", " : ", "：", " = ", "\t", " => ", " ..... ",
                                                 ":\n", ":\n    ", " – ", ":\u00a0", "  |  ");
            const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\n\n", "\r");
            const std::string prefix = *rc::gen::element<std::string>("", "> ", "  ", "* ", "• ");
            const std::string key = base64(pair.key, anyDialect());
            const std::string text = prefix + words.kid + separator + pair.kid + end + prefix
                + words.key + separator + key + end;
            RC_CLASSIFY(separator.find('\n') != std::string::npos, "value on the next line");
            demandPair(QByteArray::fromStdString(text), pair);
        })));
    }

    void purchases()
    {
        QVERIFY(holds(rc::check("products of one order, below each other and in rows", [] {
            struct Words
            {
                std::string order;
                std::string product;
                std::string reference;
            };
            const Words words = *rc::gen::element(
                Words {"Order Number", "Product", "CA Reference"},
                Words {"Bestellnummer", "Produkt", "CA-Referenz"},
                Words {"Numéro de commande", "Produit", "Référence AC"},
                Words {"Número de pedido", "Producto", "Referencia de la CA"},
                Words {"Numero ordine", "Prodotto", "Riferimento CA"},
                Words {"Bestelnummer", "Product", "CA-referentie"},
                Words {"注文番号", "製品名", "CA参照番号"}, Words {"订单号", "产品", "CA参考号"});
            const int count = *rc::gen::inRange(1, 7);
            const int from = *rc::gen::inRange(10'000, 90'000);
            const bool rows = *rc::gen::arbitrary<bool>();
            const std::string order = "O-" + std::to_string(from - 1);
            std::string text = rows
                ? words.order + ';' + words.product + ';' + words.reference + '\n'
                : words.order + ": " + order + "\n\n";
            for (int i = 0; i < count; ++i) {
                const std::string product = "Brand " + std::string(1, static_cast<char>('A' + i));
                const std::string reference = std::to_string(from + i);
                text += rows ? order + ';' + product + ';' + reference + '\n'
                             : words.product + ": " + product + '\n' + words.reference + ": "
                        + reference + "\n\n";
            }
            const domain::Reading reading = intake::read(QByteArray::fromStdString(text));
            RC_ASSERT(!reading.error);
            RC_ASSERT(reading.candidates.size() == static_cast<std::size_t>(count));
            for (int i = 0; i < count; ++i) {
                const auto &candidate = reading.candidates[static_cast<std::size_t>(i)];
                RC_ASSERT(candidate.tellsNoPair() && !candidate.problem);
                RC_ASSERT(candidate.remarks.empty());
                RC_ASSERT(candidate.orderNumber.toStdString() == order);
                RC_ASSERT(candidate.caReference.toStdString() == std::to_string(from + i));
                RC_ASSERT(candidate.product.back().unicode() == 'A' + i);
                RC_ASSERT(candidate.stretch.isValid() == rows);
            }
        })));
    }

    void pairsOfMachines()
    {
        QVERIFY(holds(rc::check("formats of programs", [] {
            const Pair pair = *anyPair();
            const std::string key = base64(pair.key, anyDialect());
            const std::string form = *rc::gen::element<std::string>(
                R"({"kid":"@K","hmacKey":"@H"})", R"({"eab_kid" : "@K", "eab_hmac_key" : "@H"})",
                R"([{"ext_act_kid":"@K","ext_act_hmac":"@H"}])",
                "export EAB_KID=@K\nexport EAB_HMAC='@H'\n",
                "$env:EAB_KID = \"@K\"\n$env:EAB_HMAC_KEY = \"@H\"\n",
                "certbot register --eab-kid=@K --eab-hmac-key=@H\n",
                "certbot register --eab-kid \"@K\" \\\n  --eab-hmac-key '@H'\n",
                "lego --eab --kid @K --hmac @H run\n", "eab-kid = @K\neab-hmac-key = @H\n",
                "eab:\n  kid: \"@K\"\n  hmacEncoded: \"@H\"\n",
                "acme_eab {\n  key_id \"@K\"\n  mac_key \"@H\"\n}\n",
                "MDExternalAccountBinding @K @H\n", "eab_kid,eab_mac\n@K,@H\n",
                "EAB Key ID\tEAB MAC Key\n@K\t@H\n",
                "<table><tr><td>EAB KID</td><td>@K</td></tr><tr><td>HMAC Key</td><td>@H</td></tr>"
                "</table>");
            QByteArray text = QByteArray::fromStdString(form);
            text.replace("@K", QByteArray::fromStdString(pair.kid));
            text.replace("@H", QByteArray::fromStdString(key));
            demandPair(text, pair);
        })));
    }

    void wrappedKeys()
    {
        QVERIFY(holds(rc::check("a key broken at any usual width", [] {
            const Pair pair = *anyPair();
            const std::string key = base64(pair.key, anyDialect());
            const auto width = static_cast<std::size_t>(*rc::gen::element(60, 64, 70, 72, 76));
            const std::string indent = *rc::gen::element<std::string>("", "  ", "> ");
            std::string text = "EAB Key ID:\n" + indent + pair.kid + "\nEAB HMAC Key:\n";
            for (std::size_t at = 0; at < key.size(); at += width)
                text += indent + key.substr(at, width) + '\n';
            text += "\nKeep these values secret.\n";
            demandPair(QByteArray::fromStdString(text), pair);
        })));
    }

    void anyBytesAtAll()
    {
        QVERIFY(holds(rc::check("random bytes yield an answer and no credential", [] {
            const auto bytes = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
            const domain::Reading reading
                = intake::read(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
            RC_ASSERT(reading.error.has_value());
        })));
    }

    void fragmentsInAnyOrder()
    {
        QVERIFY(holds(rc::check("pieces of every format, shuffled", [] {
            const auto pieces
                = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                    "EAB Key ID", ":", "\n", " ", "abc123DEF456", "{", "}", "\"", "kid", "=", "'",
                    "HMAC Key", "<td>", "</table>", "--eab-kid", "\\\n", "\t", "|", ",", "$A",
                    "A=", "From: a@b.example\n", "Subject: x\n",
                    "Content-Type: multipart/mixed; "
                    "boundary=b\n",
                    "--b\n", "<!--", "/*", "#", "Order Number", "3/4/2025", "&sol;",
                    "https://acme.example/d", "=?utf-8?q?x?=", "[", "]", "\xe2\x80\x8b", "鍵ID",
                    "DopA_amvMI0YTNX0EBS-LlRDOg2KLjWZySNNthXayfU"));
            std::string text;
            for (const std::string &piece : pieces)
                text += piece;
            const domain::Reading reading = intake::read(QByteArray::fromStdString(text));
            qsizetype end = 0;
            for (const domain::SourceSpan &span : reading.secretSpans) {
                RC_ASSERT(span.start >= end);
                end = span.start + span.length;
            }
            RC_ASSERT(end <= reading.text.size());
        })));
    }
};

QTEST_APPLESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
