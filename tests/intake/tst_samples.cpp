// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Sidecar.h"

#include "intake/Intake.h"

#include <QElapsedTimer>
#include <QTest>

using namespace eab;
using domain::ImportField;

namespace {

/** A stretch of text without what cleaning takes out of it: blanks, quotation marks, invisible and
 *  full-width characters. */
QString essence(QStringView text)
{
    QString kept;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
        static constexpr QStringView dropped = u">\"'\\";
        const bool control = c.category() == QChar::Other_Control;
        if (!c.isSpace() && !control && !domain::isInvisible(c) && !dropped.contains(c))
            kept += c;
    }
    kept.replace(QChar(0x2010), QLatin1Char('-'));
    return kept;
}

QString valueOf(const domain::ImportCandidate &candidate, ImportField field)
{
    switch (field) {
    case ImportField::Kid: return candidate.kid;
    case ImportField::DirectoryUrl: return candidate.directoryUrl;
    case ImportField::OrderNumber: return candidate.orderNumber;
    case ImportField::CaReference: return candidate.caReference;
    case ImportField::Product: return candidate.product;
    case ImportField::Email: return candidate.email;
    case ImportField::Customer: return candidate.customer;
    default: return {};
    }
}

/** A stretch of the source as its reader means it: without the terminal's colours, and with the
 *  escapes of JSON as the characters they stand for. */
QString meant(QString there)
{
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;]*[A-Za-z]"));
    static const QRegularExpression escapes(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
    there.remove(colours);
    for (auto match = escapes.match(there); match.hasMatch(); match = escapes.match(there))
        there.replace(match.capturedStart(), match.capturedLength(),
                      QChar(match.captured(1).toUShort(nullptr, 16)));
    return there;
}

/** Whether the key stands there, however it is written. */
bool saysKey(const QString &there, const domain::HmacKey &key)
{
    const QByteArray bytes = key.bytes().expose().toByteArray();
    QString dense = essence(there);
    dense.replace(QLatin1Char('+'), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('_'));
    const auto url = [](const QByteArray &plain) {
        return QString::fromLatin1(
            plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QString once = url(bytes);
    // Some sources wrap the text of the key in base64 once more.
    return dense.contains(once) || dense.contains(url(once.toLatin1()))
        || dense.contains(url(bytes.toBase64()))
        || dense.contains(QString::fromLatin1(bytes.toHex()), Qt::CaseInsensitive);
}

/** Whether that day stands there, in whatever order and language. */
bool saysDay(const QString &there, QDate day)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    QList<int> numbers;
    for (auto match = digits.globalMatch(there); match.hasNext();)
        numbers << match.next().captured().toInt();
    const bool compact = there.contains(day.toString(QStringLiteral("yyyyMMdd")));
    return compact
        || (numbers.contains(day.day())
            && (numbers.contains(day.year()) || numbers.contains(day.year() % 100)));
}

/** Whether a stretch of the source says what was read from it. */
bool says(const QString &there, const domain::ImportCandidate &candidate, ImportField field)
{
    switch (field) {
    case ImportField::Hmac: return candidate.hmac.isEmpty() || saysKey(there, candidate.hmac);
    case ImportField::OrderDate:
        return !candidate.orderDate.isValid() || saysDay(there, candidate.orderDate);
    case ImportField::Domain:
        return std::any_of(
            candidate.domains.begin(), candidate.domains.end(),
            [&](const QString &domain) { return there.contains(domain, Qt::CaseInsensitive); });
    default: {
        const QString value = essence(valueOf(candidate, field));
        return value.isEmpty() || essence(there).contains(value);
    }
    }
}

} // namespace

/** Every sample file, its sidecar, and what must hold for any reading at all. */
class TestSamples : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : samplePaths())
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereAreSamples() { QVERIFY(samplePaths().size() > 100); }

    void readsAsItsSidecarSays_data() { rows(); }
    void readsAsItsSidecarSays()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        QElapsedTimer timer;
        timer.start();
        const domain::Reading reading = intake::read(sample.bytes, sample.name);
        const QStringList wrong = differences(reading, sample.expected);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
        const double limit
            = sample.expected.value(QStringLiteral("time_limit_seconds")).toDouble(20);
        QVERIFY2(static_cast<double>(timer.elapsed()) < limit * 1000, "too slow");
    }

    void errorExactlyWhenNothingIsComplete_data() { rows(); }
    void errorExactlyWhenNothingIsComplete()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        const domain::Reading reading = intake::read(sample.bytes, sample.name);
        bool problemSeen = false;
        bool complete = false;
        for (const domain::ImportCandidate &candidate : reading.candidates) {
            complete = complete || !candidate.problem;
            QVERIFY2(!problemSeen || candidate.problem, "complete candidates come first");
            problemSeen = problemSeen || candidate.problem;
            if (candidate.tellsNoPair())
                QVERIFY(candidate.hmac.isEmpty() && (candidate.isKey || candidate.kid.isEmpty()));
            else if (!candidate.problem) {
                QVERIFY(!candidate.kid.isEmpty());
                QVERIFY(candidate.hmac.size() >= 32);
            }
        }
        QCOMPARE(reading.error.has_value(), !complete);
        QVERIFY(!reading.format.isEmpty());
    }

    void spansPointAtTheirValues_data() { rows(); }
    void spansPointAtTheirValues()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        const domain::Reading reading = intake::read(sample.bytes, sample.name);
        for (const domain::ImportCandidate &candidate : reading.candidates) {
            for (const auto &[field, span] : candidate.found) {
                QVERIFY(span.isValid());
                QVERIFY(span.start + span.length <= reading.text.size());
                const QString there = meant(reading.text.mid(span.start, span.length));
                QVERIFY2(says(there, candidate, field),
                         qPrintable(QStringLiteral("field %1: %2 / %3")
                                        .arg(static_cast<int>(field))
                                        .arg(there, valueOf(candidate, field))));
            }
        }
    }

    void everyKeyIsMasked_data() { rows(); }
    void everyKeyIsMasked()
    {
        QFETCH(QString, path);
        const Sample sample = loadSample(path);
        domain::Reading reading = intake::read(sample.bytes, sample.name);
        qsizetype end = 0;
        for (const domain::SourceSpan &span : reading.secretSpans) {
            QVERIFY(span.isValid());
            QVERIFY2(span.start >= end, "in order, not overlapping");
            end = span.start + span.length;
        }
        QVERIFY(end <= reading.text.size());
        QString masked = reading.text;
        for (auto span = reading.secretSpans.rbegin(); span != reading.secretSpans.rend(); ++span)
            masked.replace(span->start, span->length, QStringLiteral("\n#\n"));
        QString dense = essence(masked);
        dense.replace(QLatin1Char('+'), QLatin1Char('-'))
            .replace(QLatin1Char('/'), QLatin1Char('_'));
        for (const domain::ImportCandidate &candidate : reading.candidates) {
            if (candidate.hmac.size() < 8)
                continue;
            const QString key = QString::fromLatin1(candidate.hmac.toBase64Url().expose());
            QVERIFY2(!dense.contains(key), "a key is left in the open");
        }
        QVERIFY2(!dense.contains(QLatin1String("supersecret")), "an API key is left in the open");
    }

    void aMailShowsItsHead()
    {
        const Sample sample
            = loadSample(QStringLiteral(EAB_TEST_DATA "/corpus/s08_forwarded_message_rfc822.eml"));
        const domain::Reading reading = intake::read(sample.bytes);
        QCOMPARE(reading.format, QStringLiteral("mail"));
        QCOMPARE(reading.sender, QStringLiteral("issue@lanternca.example.com"));
        QCOMPARE(reading.subject, QStringLiteral("EAB credentials"));
        QVERIFY(reading.text.startsWith(QStringLiteral("From: Lantern CA <issue@")));
        const domain::ImportCandidate &candidate = reading.candidates.front();
        const domain::SourceSpan date = candidate.found.find(ImportField::OrderDate)->second;
        QCOMPARE(reading.text.mid(date.start, date.length),
                 QStringLiteral("Mon, 10 Mar 2025 17:02:11 +0100"));
        QCOMPARE(candidate.orderedAt, QDateTime({2025, 3, 10}, {16, 2, 11}, Qt::UTC));
    }

    void anOrderWithoutAPairIsKept()
    {
        const Sample sample
            = loadSample(QStringLiteral(EAB_TEST_DATA "/intake/mail_shipment_notice.eml"));
        const domain::Reading reading = intake::read(sample.bytes);
        QCOMPARE(reading.candidates.size(), size_t {1});
        const domain::ImportCandidate &order = reading.candidates.front();
        QVERIFY(order.tellsNoPair() && !order.problem && !reading.error);
        QVERIFY(order.pairState() == domain::PairState::None);
        QCOMPARE(reading.receivedAt, QDateTime({2025, 3, 14}, {9, 26, 53}, Qt::UTC));
        QVERIFY(!order.stretch.isValid()); // the whole mail speaks of it
        QCOMPARE(order.caReference, QStringLiteral("2788104419"));
        QCOMPARE(order.orderNumber, QStringLiteral("2025-118842"));
        QCOMPARE(order.orderDate, QDate(2025, 3, 14));
    }

    void anIncompletePairKeepsWhatIsGood()
    {
        const Sample sample
            = loadSample(QStringLiteral(EAB_TEST_DATA "/corpus/s23_kid_without_hmac.txt"));
        const domain::Reading reading = intake::read(sample.bytes);
        QCOMPARE(reading.candidates.size(), size_t {1});
        QCOMPARE(reading.candidates.front().kid, QStringLiteral("qZyIHGuisJLvodH1gX0KgA"));
        QCOMPARE(reading.candidates.front().orderNumber, QStringLiteral("55102"));
        QCOMPARE(reading.candidates.front().directoryUrl,
                 QStringLiteral("https://acme.sturdycerts.example.com/v2/DV"));
    }

    void theFormOfTheSourceTellsTheIssuer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("CertCentral") << "corpus/s14_certcentral_response.json"
                                     << "digicert-certcentral";
        QTest::newRow("IdenTrust") << "corpus/s15_identrust_seed_response.json"
                                   << "identrust";
        QTest::newRow("IoT Device Manager") << "corpus/s16_iotdm_seed_201.json"
                                            << "digicert-iotdm";
        QTest::newRow("gcloud") << "corpus/s17_gcloud_output.txt"
                                << "google";
        QTest::newRow("Sectigo") << "intake/json_sectigo_accounts.json"
                                 << "sectigo-caas";
        QTest::newRow("ZeroSSL") << "intake/json_zerossl_without_comma.json"
                                 << "zerossl";
        QTest::newRow("Google REST") << "intake/json_google_rest.json"
                                     << "google";
        QTest::newRow("AWS") << "intake/json_aws.json"
                             << "aws-acm";
        QTest::newRow("a plain mail tells nothing") << "corpus/s01_plain_order_mail.eml"
                                                    << "";
    }
    void theFormOfTheSourceTellsTheIssuer()
    {
        QFETCH(QString, file);
        QFETCH(QString, issuer);
        const Sample sample = loadSample(QStringLiteral(EAB_TEST_DATA "/") + file);
        const domain::Reading reading = intake::read(sample.bytes, sample.name);
        QCOMPARE(reading.candidates.front().issuerHint, issuer);
    }

    void notesTellWhatWasDoneToAKey()
    {
        const Sample sample
            = loadSample(QStringLiteral(EAB_TEST_DATA "/intake/json_google_rest.json"));
        const domain::Reading reading = intake::read(sample.bytes);
        const auto &notes = reading.candidates.front().hmacNotes;
        QVERIFY(std::find(notes.begin(), notes.end(), domain::HmacNote::LayerRemoved)
                != notes.end());
        const Sample wrapped
            = loadSample(QStringLiteral(EAB_TEST_DATA "/corpus/s12_wrapped_values_pasted.txt"));
        const domain::Reading joined = intake::read(wrapped.bytes);
        const auto &others = joined.candidates.front().hmacNotes;
        QVERIFY(std::find(others.begin(), others.end(), domain::HmacNote::WhitespaceRemoved)
                != others.end());
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
