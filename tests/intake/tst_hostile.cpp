// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Sidecar.h"

#include "intake/Intake.h"

#include "tests/support/CpuTimer.h"

#include <QTest>

using namespace eab;

namespace {

#if defined(EAB_SANITIZED) || !defined(__OPTIMIZE__)
constexpr qsizetype million = 100'000; // such builds are ten times slower
#else
constexpr qsizetype million = 1'000'000;
#endif

constexpr qint64 mostMilliseconds = 15'000;

const QByteArray pair = "\nEAB Key ID: FL6VbE3h0388hL3rSp64_A\n"
                        "EAB MAC Key: DopA_amvMI0YTNX0EBS-LlRDOg2KLjWZySNNthXayfU\n";
const QByteArray head = "From: a@ca.example\nTo: b@c.example\nSubject: x\nMIME-Version: 1.0\n";

/** Characters that look like base64, the same each time. */
QByteArray noise(qsizetype size)
{
    static constexpr char letters[]
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        c = letters[state >> 26];
    }
    return bytes;
}

QByteArray wrapped(const QByteArray &text)
{
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.mid(at, 76) + '\n';
    return lines;
}

QByteArray nestedMail(int levels)
{
    QByteArray mail = head;
    for (int i = 0; i < levels; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + '\n';
    }
    return mail + "Content-Type: text/plain\n" + pair;
}

} // namespace

/** Inputs that want the reader to crash, to dawdle, or to invent something. */
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void staysQuick_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<qsizetype>("complete");
        const auto row = [](const char *name, const QByteArray &input, qsizetype complete = 0) {
            QTest::newRow(name) << input << complete;
        };
        row("base64 in lines, then a pair", wrapped(noise(8 * million)) + pair, 1);
        row("base64 in one line, then a pair", noise(16 * million) + pair, 1);
        row("one line behind a label", "EAB MAC Key: " + noise(16 * million));
        row("lines of base64 behind a label", "EAB MAC Key:\n" + wrapped(noise(8 * million)));
        row("a line of nothing but labels", QByteArray("EAB Key ID:").repeated(million));
        row("lines of nothing but labels", QByteArray("EAB MAC Key\n").repeated(million));
        row("labels and blanks", QByteArray("EAB  Key  ID  ").repeated(million));
        row("empty lines", QByteArray(16 * million, '\n') + pair, 1);
        row("blanks", QByteArray(16 * million, ' ') + pair, 1);
        row("tabs", QByteArray(16 * million, '\t') + pair, 1);
        row("quotation marks", QByteArray(16 * million, '"'));
        row("open quotation marks", QByteArray("a=\"b ").repeated(million));
        row("brackets", QByteArray(16 * million, '('));
        row("dots", "Order Number " + QByteArray(16 * million, '.'));
        row("assignments", QByteArray("a=b\n").repeated(2 * million));
        row("options", QByteArray("--eab-kid ").repeated(2 * million));
        row("parameters of a URL", QByteArray("&eab_kid=a").repeated(2 * million));
        row("comments that never end", QByteArray("/* a\n").repeated(2 * million));
        row("names of columns", QByteArray("EAB KID\tEAB MAC Key\n").repeated(million));
        row("a cell that never ends", "eab_kid,eab_mac\n\"" + QByteArray(16 * million, 'a'));
        row("PEM that never ends", QByteArray("-----BEGIN X-----\n").repeated(million));
        row("variables that refer to each other", "A=$B$B\nB=$A$A\nEAB_KID=$A\n");
        row("nested JSON", QByteArray("{\"a\":").repeated(2 * million));
        row("nested arrays", QByteArray(16 * million, '['));
        row("JSON objects that are not closed", QByteArray("{\"a\":\"").repeated(2 * million));
        row("JSON and assignments in turn", QByteArray("{\"a\":1}\na=b\n").repeated(million));
        row("HTML: end tags without a beginning",
            "<html>" + QByteArray("<b>").repeated(million) + QByteArray("</i>").repeated(million));
        row("HTML: tables in tables", "<html>" + QByteArray("<table><tr><td>").repeated(million));
        row("HTML: attributes", "<html><p " + QByteArray("a=1 ").repeated(2 * million) + ">");
        row("HTML: comments that never end", "<html>" + QByteArray("<!--").repeated(2 * million));
        row("HTML: brackets", "<html>" + QByteArray(8 * million, '<'));
        row("HTML: character references", "<html>" + QByteArray("&amp;").repeated(2 * million));
        row("mail: a subject without end", head + "Subject: " + noise(8 * million) + "\n\n" + pair,
            1);
        row("mail: groups in groups",
            "From: a@b.example\nTo: " + QByteArray("g:").repeated(million) + "\nSubject: x\n\n"
                + pair);
        row("mail: heads without end", head + QByteArray("X-A: b\n").repeated(600'000) + pair);
        row("mail: parts without end",
            head + "Content-Type: multipart/mixed; boundary=b\n\n"
                + QByteArray("--b\nContent-Type: text/plain\n\nhello\n").repeated(5000)
                + "--b\nContent-Type: text/plain\n" + pair + "--b--\n",
            1);
        row("mail: boundaries without parts",
            head + "Content-Type: multipart/mixed; boundary=b\n\n"
                + QByteArray("--b\n").repeated(million));
        row("zero-width characters", QByteArray("\xe2\x80\x8b").repeated(million) + pair, 1);
        row("combining accents", "e" + QByteArray("\xcc\x81").repeated(million) + pair, 1);
        row("half of a surrogate pair", QByteArray("\xed\xa0\xbd").repeated(million) + pair, 1);
        row("carriage returns", QByteArray("EAB Key ID: x\r").repeated(million));
    }
    void staysQuick()
    {
        QFETCH(QByteArray, input);
        QFETCH(qsizetype, complete);
        const CpuTimer timer;
        const domain::Reading reading = intake::read(input);
        QVERIFY2(timer.milliseconds() < mostMilliseconds,
                 qPrintable(QString::number(timer.milliseconds()) + QStringLiteral(" ms")));
        const auto found = std::count_if(reading.candidates.begin(), reading.candidates.end(),
                                         [](const auto &candidate) { return !candidate.problem; });
        QCOMPARE(qsizetype {found}, complete);
    }

    void readsManyCredentials_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a table") << QByteArray("order_number,eab_kid,eab_hmac_key\n")
                                 << QByteArray("O-%1,kid-%1-x,%2\n");
        QTest::newRow("a long mail") << head + "\n"
                                     << QByteArray("Order Number: O-%1\nEAB KID: kid-%1-x\n"
                                                   "EAB HMAC Key: %2\n\n");
        QTest::newRow("lines of JSON")
            << QByteArray() << QByteArray("{\"kid\":\"kid-%1-x\",\"hmac\":\"%2\"}\n");
    }
    void readsManyCredentials()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, line);
        const int count = static_cast<int>(million / 20);
        QByteArray input = before;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i).rightJustified(6, '0');
            const QByteArray key
                = ("a key of 32 bytes, number " + number).toBase64(QByteArray::OmitTrailingEquals);
            input += QByteArray(line).replace("%1", number).replace("%2", key);
        }
        const CpuTimer timer;
        const domain::Reading reading = intake::read(input);
        QVERIFY(timer.milliseconds() < mostMilliseconds);
        QCOMPARE(reading.candidates.size(), static_cast<size_t>(count));
        QVERIFY(!reading.error);
    }

    void refusesWhatIsTooLarge()
    {
        const QByteArray input(intake::mostInputBytes + 1, 'a');
        QCOMPARE(intake::read(input).error->code, ErrorCode::InputTooLarge);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") + pair;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04") + pair;
        QTest::newRow("ELF") << QByteArray("\x7f"
                                           "ELF\x02\x01")
                + pair;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") + pair;
        QByteArray all;
        for (int i = 0; i < 4096; ++i)
            all += static_cast<char>(i);
        QTest::newRow("every byte") << all;
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, input);
        const domain::Reading reading = intake::read(input);
        QCOMPARE(reading.error->code, ErrorCode::BinaryInput);
        QVERIFY(reading.candidates.empty());
    }

    void followsMailOnlySoDeep_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("found");
        QTest::newRow("ten levels are read") << 10 << true;
        QTest::newRow("forty levels are read") << 40 << true;
        QTest::newRow("a hundred are too many") << 100 << false;
        QTest::newRow("twenty thousand are too many") << 20'000 << false;
    }
    void followsMailOnlySoDeep()
    {
        QFETCH(int, levels);
        QFETCH(bool, found);
        const domain::Reading reading = intake::read(nestedMail(levels));
        QCOMPARE(!reading.error.has_value(), found);
        if (!found)
            QCOMPARE(reading.error->code, ErrorCode::MimeTooDeep);
    }

    /** Whatever a sample is cut down to: what is read stands in what is left. */
    void inventsNothingWhenCutOff_data() { samples(); }
    void inventsNothingWhenCutOff()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        for (qsizetype size = 0; size < sample.bytes.size(); ++size)
            checkGrounded(intake::read(sample.bytes.left(size), sample.name));
    }

    void inventsNothingWhenABitFlips_data() { samples(); }
    void inventsNothingWhenABitFlips()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        QByteArray bytes = sample.bytes;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const char before = bytes[at];
            // Two of the eight in each place, each in its turn.
            for (const qsizetype bit : {at % 8, (at + 5) % 8}) {
                bytes[at] = static_cast<char>(before ^ (1 << bit));
                checkGrounded(intake::read(bytes, sample.name));
            }
            bytes[at] = before;
        }
    }

    void aSpoiltCharacterSpoilsTheKey()
    {
        const QByteArray good = pair;
        const qsizetype from = good.indexOf("DopA");
        for (qsizetype at = from; at < from + 43; ++at) {
            for (const char bad : {'!', '#', '%', '*', '@', '~', '\x01', '\xe9'}) {
                QByteArray spoilt = good;
                spoilt[at] = bad;
                const domain::Reading reading = intake::read(spoilt);
                QVERIFY2(reading.error, "a key with a foreign character was taken");
            }
        }
    }

    void aJsonStringThatIsCutOffIsNoKey()
    {
        const QByteArray json = "{\"kid\": \"FL6VbE3h0388hL3rSp64_A\", \"hmacKey\": "
                                "\"DopA_amvMI0YTNX0EBS-LlRDOg2KLjWZySNNthXayfUDopA_amvMI0YTNX0\"}";
        const qsizetype close = json.lastIndexOf('"');
        for (qsizetype size = 1; size <= close; ++size)
            QVERIFY(intake::read(json.left(size)).error);
    }

private:
    static void samples()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"s01_plain_order_mail.eml", "s03_html_only_table_entities.eml",
                                 "s14_certcentral_response.json", "s17_gcloud_output.txt",
                                 "s19_command_lines.txt", "s21_keepassxc_export.csv"})
            QTest::newRow(name) << QStringLiteral(EAB_TEST_DATA "/corpus/") + QLatin1String(name);
    }

    static void checkGrounded(const domain::Reading &reading)
    {
        bool complete = false;
        for (const domain::ImportCandidate &candidate : reading.candidates) {
            if (candidate.problem)
                continue;
            complete = true;
            if (candidate.tellsNoPair()) {
                const auto number = candidate.found.find(domain::ImportField::OrderNumber);
                const auto reference = candidate.found.find(domain::ImportField::CaReference);
                QVERIFY(number != candidate.found.end() || reference != candidate.found.end());
                continue;
            }
            QVERIFY(candidate.hmac.size() >= 32);
            QVERIFY(!candidate.kid.isEmpty());
            const auto kid = candidate.found.find(domain::ImportField::Kid);
            QVERIFY(kid != candidate.found.end());
            QVERIFY(kid->second.start + kid->second.length <= reading.text.size());
            const auto key = candidate.found.find(domain::ImportField::Hmac);
            QVERIFY(key != candidate.found.end());
            const auto again = domain::HmacKey::decode(
                QStringView(reading.text).mid(key->second.start, key->second.length));
            QVERIFY2(again && again->key == candidate.hmac, "the key does not stand there");
        }
        QCOMPARE(reading.error.has_value(), !complete);
    }
};

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
