// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/ImportRun.h"
#include "app/uses/Questions.h"
#include "app/words/Issuers.h"

#include "tests/support/SmallDisk.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

using namespace eab;
using namespace eab::app;

namespace {

const QString kid = u"kD3v_9sQx2LrT0aVY8mB1w"_s;

ImportPreview mail(const QByteArray &content, const QString &name = u"order.eml"_s)
{
    return ImportCredential::read(name, WipedBytes::copyOf(content));
}

ImportPreview sample(const QString &name)
{
    auto preview = ImportCredential::readFile(QStringLiteral(EAB_TEST_DATA "/corpus/") + name);
    return preview ? std::move(*preview) : ImportPreview();
}

std::vector<ImportPreview> list(ImportPreview first)
{
    std::vector<ImportPreview> previews;
    previews.push_back(std::move(first));
    return previews;
}

template <typename... More>
std::vector<ImportPreview> list(ImportPreview first, More... more)
{
    auto previews = list(std::move(first));
    (previews.push_back(std::move(more)), ...);
    return previews;
}

QByteArray keyText(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::vector<ImportPreview> manyMails(int count)
{
    std::vector<ImportPreview> mails;
    mails.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        mails.push_back(mail("EAB Key ID: kid-of-mail-" + QByteArray::number(i)
                                 + "\nEAB MAC Key: " + keyText(i)
                                 + "\nACME Server URL: https://acme.example/directory\n",
                             u"%1.txt"_s.arg(i)));
    return mails;
}

QString stateName(ImportState state)
{
    static const QStringList names {u"new"_s, u"already saved"_s, u"other key"_s,
                                    u"completes order"_s, u"incomplete"_s};
    return names.at(static_cast<qsizetype>(state));
}

/** "read 3, imported 1, skipped 1, rejected 1: hmac_too_short" */
QString told(const ImportOutcome &outcome)
{
    QStringList codes;
    for (const ImportProblem &problem : outcome.problems)
        codes << errorName(problem.error.code);
    QString text = u"read %1, imported %2, skipped %3, rejected %4"_s.arg(outcome.read)
                       .arg(outcome.imported)
                       .arg(outcome.skipped)
                       .arg(outcome.rejected);
    return codes.isEmpty() ? text : text + u": "_s + codes.join(u' ');
}

QString told(const Result<ImportOutcome> &outcome)
{
    if (!outcome)
        return errorName(outcome.error().code);
    const bool whole = outcome->read == outcome->imported + outcome->skipped + outcome->rejected
        && outcome->recordIds().size() == (outcome->batch.isEmpty() ? 0 : outcome->imported);
    return whole ? told(*outcome) : u"does not add up: "_s + told(*outcome);
}

QByteArray keyOf(Desk &desk, const QString &id)
{
    const auto key = desk.records().hmac(id, domain::Action::Shown);
    return key ? QByteArray::fromBase64(key->expose().toByteArray(), QByteArray::Base64UrlEncoding)
               : QByteArray();
}

} // namespace

class TestImportCredential : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    ImportCredential importer() { return ImportCredential(m_desk->session); }
    Result<ImportOutcome> stored(std::vector<ImportPreview> previews)
    {
        return importer().save(previews);
    }
    Result<ImportOutcome> rehearsed(std::vector<ImportPreview> previews)
    {
        return importer().rehearse(previews);
    }
    QString save(std::vector<ImportPreview> previews) { return told(stored(std::move(previews))); }
    qsizetype records() { return static_cast<qsizetype>(m_desk->records().all().value().size()); }
    QString stateOf(ImportPreview preview)
    {
        return importer().assess(preview) ? stateName(preview.items.front().state) : QString();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void aMailBecomesARecord()
    {
        const auto outcome = stored(list(mail(orderMail())));
        VERIFY_OK(outcome);
        QCOMPARE(told(outcome), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QCOMPARE(outcome->batch.size(), 6);
        const auto record = m_desk->records().find(outcome->records.front()->id);
        VERIFY_OK(record);
        QCOMPARE(record->kid, kid);
        QCOMPARE(record->orderNumber, u"HB-77120"_s);
        QCOMPARE(record->product, u"CaaS Licence OV"_s);
        QCOMPARE(record->directoryUrl, u"https://acme.harbour.example.net/v2/OV"_s);
        QCOMPARE(record->email, u"ops@shop.example.org"_s);
        QCOMPARE(record->issuer, u"harbour.example.net"_s);
        QCOMPARE(record->title, u"CaaS Licence OV"_s);
        QCOMPARE(record->orderedAt, QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC));
        QCOMPARE(record->portalVisibleUntil, QDateTime({2026, 11, 24}, {14, 5}, Qt::UTC));
        QCOMPARE(record->batch, outcome->batch);
        QCOMPARE(keyOf(*m_desk, record->id), QByteArray(32, 'k'));
        // The mail itself is kept with it.
        QVERIFY(record->hasSource);
        QCOMPARE(m_desk->records().source(record->id).value().expose(),
                 QByteArrayView(orderMail()));
        const auto history = m_desk->records().history(record->id);
        QCOMPARE(history->front().action, u"imported"_s);
    }

    void statesSayHowItStandsAgainstTheVault()
    {
        QCOMPARE(stateOf(mail(orderMail())), u"new"_s);
        save(list(mail(orderMail())));
        QCOMPARE(stateOf(mail(orderMail())), u"already saved"_s);
        QCOMPARE(stateOf(mail(orderMail(kid, 'q'))), u"other key"_s);
        QCOMPARE(stateOf(mail(orderMail(u"another-kid"_s, 'k', u"HB-2"_s))), u"new"_s);
        QCOMPARE(stateOf(mail(orderMail(u"short"_s, 'k', u"HB-3"_s, 31))), u"incomplete"_s);
        app::RecordChanges order;
        order.orderNumber = u"HB-4"_s;
        VERIFY_OK(m_desk->records().add(std::move(order)));
        QCOMPARE(stateOf(mail(orderMail(u"fourth"_s, 'k', u"HB-4"_s))), u"completes order"_s);
    }

    void theSameMailTwiceIsOneCredential()
    {
        QCOMPARE(save(list(mail(orderMail()), mail(orderMail(), u"copy.eml"_s))),
                 u"read 2, imported 1, skipped 1, rejected 0"_s);
        QCOMPARE(save(list(mail(orderMail()))), u"read 1, imported 0, skipped 1, rejected 0"_s);
        QCOMPARE(records(), 1);
    }

    void countsAddUpOverAnyMixture()
    {
        save(list(mail(orderMail())));
        const QString outcome
            = save(list(mail(orderMail()), mail(orderMail(kid, 'q')), // known, and in conflict
                        mail(orderMail(u"kid-2"_s, 'k', u"HB-2"_s)), // new
                        mail(orderMail(u"kid-3"_s, 'k', u"HB-3"_s, 16)), // too short
                        mail("Dear customer, our newsletter."), mail(QByteArray()),
                        sample(u"s07_three_orders.eml"_s)));
        QCOMPARE(outcome,
                 u"read 9, imported 5, skipped 1, rejected 3: hmac_too_short no_credentials "
                 "no_credentials"_s);
        QCOMPARE(records(), 5);
    }

    void whatIsWrongIsNamedAndNotStored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        const auto corpus = [](const char *name) {
            return readFile(QStringLiteral(EAB_TEST_DATA "/corpus/") + QLatin1String(name), 1 << 20)
                .value();
        };
        QTest::newRow("newsletter")
            << corpus("s22_newsletter_no_credentials.eml") << "no_credentials";
        QTest::newRow("KID without HMAC") << corpus("s23_kid_without_hmac.txt") << "missing_hmac";
        QTest::newRow("foreign characters")
            << corpus("s24_hmac_invalid_characters.txt") << "invalid_hmac_encoding";
        QTest::newRow("16 bytes") << corpus("s26_short_hmac.json") << "hmac_too_short";
        QTest::newRow("empty") << QByteArray() << "no_credentials";
        QTest::newRow("binary") << QByteArray::fromHex("7f454c460201010000")
                + QByteArray(4096, '\0')
                                << "binary_input";
    }
    void whatIsWrongIsNamedAndNotStored()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        const auto before = m_desk->files();
        QCOMPARE(save(list(mail(content, u"input"_s))),
                 u"read 1, imported 0, skipped 0, rejected 1: "_s + error);
        QCOMPARE(m_desk->files(), before);
    }

    void aPurchaseWithoutAPairIsKept()
    {
        const QByteArray notice
            = readFile(QStringLiteral(EAB_TEST_DATA "/intake/mail_shipment_notice.eml"), 1 << 20)
                  .value();
        const auto outcome = stored(list(mail(notice, u"notice.eml"_s)));
        QCOMPARE(told(outcome), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QVERIFY(!outcome->records.front()->hasPair());
        QVERIFY(!outcome->records.front()->caReference.isEmpty());
    }

    void aPersonNamesTheSellerAndTheRecord()
    {
        RecordChanges fields;
        fields.title = u"Shelf"_s;
        fields.product = u"OV"_s;
        const QString id = m_desk->records().add(std::move(fields))->id;
        ImportPreview preview = mail("Order Number: X-1\nProduct: OV\n", u"note.txt"_s);
        QCOMPARE(preview.items.size(), size_t {1});
        ImportCredential::setSeller(preview.items.front(), u" trustico "_s);
        QVERIFY(preview.items.front().kind == expectedKind(u"trustico"_s, u"OV"_s));
        preview.items.front().into = id;
        const auto outcome = stored(list(std::move(preview)));
        QCOMPARE(outcome->recordIds(), QStringList {id});
        QCOMPARE(outcome->changes.size(), size_t {1});
        const ImportChange &change = outcome->changes.front();
        QCOMPARE(change.file, u"note.txt"_s);
        QVERIFY(change.state == ImportState::Adds && !change.addsPair && change.isFirst);
        QCOMPARE(change.record->id, id);
        QCOMPARE(change.adds.size(), size_t {1});
        QCOMPARE(change.adds.front()->name, "order_number"_L1);
        QCOMPARE(m_desk->records().find(id)->issuer, u"trustico"_s);
    }

    void eachReadingIsToldWhatItAdds()
    {
        const QByteArray head = "From: Harbour <orders@harbour.example.net>\n"
                                "Date: Tue, 17 Nov 2026 14:05:00 +0000\n\nOrder Number: HB-77120\n";
        const auto mails = [&] {
            return list(mail(head + "Product: CaaS Licence OV\n", u"a"_s),
                        mail(orderMail(), u"b"_s), mail(orderMail(), u"c"_s));
        };
        auto tried = mails();
        const auto rehearsed = importer().rehearse(tried);
        VERIFY_OK(rehearsed);
        QVERIFY(rehearsed->changes.front().record->id.isEmpty());
        const auto outcome = stored(mails());
        for (const auto *changes : {&rehearsed->changes, &outcome->changes}) {
            QCOMPARE(changes->size(), size_t {3});
            QVERIFY((*changes)[0].state == ImportState::New && (*changes)[0].isFirst);
            QVERIFY((*changes)[1].state == ImportState::Adds && (*changes)[1].addsPair);
            QVERIFY(!(*changes)[1].isFirst);
            QVERIFY((*changes)[2].state == ImportState::AlreadySaved);
        }
        QCOMPARE(outcome->changes[2].record->id, outcome->recordIds().front());
    }

    void whatContradictsIsStoredOnce()
    {
        const auto notice = [](const char *product) {
            return mail(QByteArray("From: Harbour <orders@harbour.example.net>\n"
                                   "To: ops@shop.example.org\nSubject: Order HB-1\n"
                                   "Date: Tue, 17 Nov 2026 14:05:00 +0000\n\n"
                                   "Order Number: HB-1\nCA Reference: 55443\nProduct: ")
                        + product + '\n');
        };
        QCOMPARE(save(list(notice("OV"))), u"read 1, imported 1, skipped 0, rejected 0"_s);
        const auto other = stored(list(notice("DV")));
        QCOMPARE(told(other), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QCOMPARE(other->questions.size(), size_t {1});
        QCOMPARE(save(list(notice("DV"), notice("OV"))),
                 u"read 2, imported 0, skipped 2, rejected 0"_s);
    }

    void twoKidsAndOneKeyAreNotGuessed()
    {
        const QString outcome = save(list(sample(u"s25_two_kids_one_hmac.txt"_s)));
        QVERIFY2(outcome.contains(u"imported 0"_s), qPrintable(outcome));
        QVERIFY2(outcome.contains(u"ambiguous_pairing"_s), qPrintable(outcome));
        QCOMPARE(records(), 0);
    }

    void aPersonSettlesADoubt()
    {
        const auto doubtful = [this] {
            ImportPreview preview = sample(u"s25_two_kids_one_hmac.txt"_s);
            std::erase_if(preview.items,
                          [](const ImportItem &item) { return item.candidate.hmac.isEmpty(); });
            [[maybe_unused]] const auto assessed = importer().assess(preview);
            return preview;
        };
        ImportPreview preview = doubtful();
        QCOMPARE(preview.items.size(), size_t {1});
        QCOMPARE(stateName(preview.items.front().state), u"incomplete"_s);
        QVERIFY(preview.items.front().candidate.problem == ErrorCode::AmbiguousPairing);

        preview.items.front().candidate.product = u"does not touch the doubt"_s;
        VERIFY_OK(importer().assess(preview));
        QCOMPARE(stateName(preview.items.front().state), u"incomplete"_s);
        preview.items.front().confirmed = true;
        VERIFY_OK(importer().assess(preview));
        QCOMPARE(stateName(preview.items.front().state), u"new"_s);

        preview = doubtful();
        preview.items.front().candidate.kid = u"typed-in"_s;
        VERIFY_OK(importer().assess(preview));
        QCOMPARE(stateName(preview.items.front().state), u"new"_s);
        QVERIFY(!preview.items.front().candidate.problem);
        QCOMPARE(save(list(std::move(preview))), u"read 1, imported 1, skipped 0, rejected 0"_s);
    }

    void aPersonMayAcceptAShortKey()
    {
        ImportPreview preview = mail(orderMail(kid, 'k', u"HB-1"_s, 16));
        preview.items.front().shortKey = domain::ShortKey::AcceptAfterWarning;
        VERIFY_OK(importer().assess(preview));
        QCOMPARE(stateName(preview.items.front().state), u"new"_s);
        QCOMPARE(save(list(std::move(preview))), u"read 1, imported 1, skipped 0, rejected 0"_s);
    }

    void correctionsAreJudgedAnew()
    {
        ImportPreview preview = sample(u"s24_hmac_invalid_characters.txt"_s);
        VERIFY_OK(importer().assess(preview));
        QVERIFY(preview.items.front().candidate.problem == ErrorCode::InvalidHmacEncoding);
        preview.items.front().candidate.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'k')));
        VERIFY_OK(importer().assess(preview));
        QCOMPARE(stateName(preview.items.front().state), u"new"_s);
        preview.items.front().candidate.directoryUrl = u"http://acme.example"_s;
        VERIFY_OK(importer().assess(preview));
        QVERIFY(preview.items.front().candidate.problem == ErrorCode::DirectoryUrlNotHttps);
        QCOMPARE(save(list(std::move(preview))),
                 u"read 1, imported 0, skipped 0, rejected 1: directory_url_not_https"_s);
    }

    void problemsSayWhatTheyAreAbout()
    {
        ImportPreview preview = mail(orderMail(), u"order.eml"_s);
        preview.items.front().candidate.directoryUrl = u"http://acme.harbour.example.net/v2/OV"_s;
        const auto outcome = stored(list(std::move(preview)));
        VERIFY_OK(outcome);
        QCOMPARE(told(*outcome),
                 u"read 1, imported 0, skipped 0, rejected 1: directory_url_not_https"_s);
        QCOMPARE(outcome->problems.front().file, u"order.eml"_s);
        QCOMPARE(outcome->problems.front().error.subject,
                 u"http://acme.harbour.example.net/v2/OV"_s);
    }

    void anUnprotectedDirectoryIsNotTakenOver()
    {
        QByteArray plain = orderMail();
        plain.replace("https://", "http://");
        const auto outcome = stored(list(mail(plain)));
        VERIFY_OK(outcome);
        for (const QString &id : outcome->recordIds())
            QCOMPARE(m_desk->records().find(id)->directoryUrl, QString());
    }

    void anotherKeyForAKnownKidIsDecidedByAPerson()
    {
        save(list(mail(orderMail())));
        const QString id = m_desk->records().all()->front().id;
        const auto asked = stored(list(mail(orderMail(kid, 'q'))));
        // The saved key stays, and it is asked which is right.
        QCOMPARE(told(asked), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QCOMPARE(asked->questions.size(), size_t {1});
        QCOMPARE(asked->questions.front().field, domain::TradeField::Key);
        QCOMPARE(keyOf(*m_desk, id), QByteArray(32, 'k'));
        QCOMPARE(importer().undo(asked->batch).value(), 1);

        ImportPreview replacing = mail(orderMail(kid, 'q'));
        replacing.items.front().onConflict = OnConflict::Replace;
        const auto replaced = stored(list(std::move(replacing)));
        QCOMPARE(told(replaced), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QCOMPARE(replaced->recordIds(), QStringList {id});
        QCOMPARE(keyOf(*m_desk, id), QByteArray(32, 'q'));
        // The former key is not lost: the history has it, and so has the undoing.
        QCOMPARE(importer().undo(replaced->batch).value(), 1);
        QCOMPARE(keyOf(*m_desk, id), QByteArray(32, 'k'));

        ImportPreview keeping = mail(orderMail(kid, 'z'));
        keeping.items.front().onConflict = OnConflict::KeepBoth;
        QCOMPARE(save(list(std::move(keeping))), u"read 1, imported 1, skipped 0, rejected 0"_s);
        QCOMPARE(records(), 2);
        QCOMPARE(stateOf(mail(orderMail(kid, 'z'))), u"already saved"_s);
        QCOMPARE(stateOf(mail(orderMail(kid, 'k'))), u"already saved"_s);
    }

    void twoKeysForOneKidInOneBatchAreAConflictToo_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("questions");
        const QString outcome = u"read 3, imported 2, skipped 1, rejected 0"_s;
        QTest::newRow("asking") << static_cast<int>(OnConflict::Ask) << outcome << 1;
        QTest::newRow("which shall replace the other?")
            << static_cast<int>(OnConflict::Replace) << outcome << 1;
        QTest::newRow("keeping both") << static_cast<int>(OnConflict::KeepBoth) << outcome << 0;
    }
    void twoKeysForOneKidInOneBatchAreAConflictToo()
    {
        QFETCH(int, decision);
        QFETCH(QString, outcome);
        auto previews
            = list(mail(orderMail(kid, 'a')), mail(orderMail(kid, 'b')), mail(orderMail(kid, 'a')));
        for (ImportPreview &preview : previews)
            preview.items.front().onConflict = static_cast<OnConflict>(decision);
        QFETCH(int, questions);
        const auto saved = stored(std::move(previews));
        VERIFY_OK(saved);
        QCOMPARE(told(*saved), outcome);
        QCOMPARE(saved->questions.size(), size_t(questions));
        // None of the two is chosen, and none is lost.
        const auto all = m_desk->records().all().value();
        QCOMPARE(all.size(), size_t(questions == 0 ? 2 : 1));
        QCOMPARE(all.front().hasPair(), questions == 0);
        if (questions == 0)
            return;
        Questions asked(m_desk->session);
        Answer answer;
        answer.value = 0;
        VERIFY_OK(asked.answer(asked.all()->front().id, answer));
        QCOMPARE(keyOf(*m_desk, all.front().id).size(), 32);
    }

    void aTitleThatNobodyTypedFollowsWhatIsTold_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("title");
        QTest::newRow("as it is made today") << u"Harbour HB-77120"_s << u"CaaS Licence OV"_s;
        QTest::newRow("with the seller's id, as it was made once")
            << u"trustico HB-77120"_s << u"CaaS Licence OV"_s;
        QTest::newRow("with the seller's name")
            << u"Trustico CaaS HB-77120"_s << u"CaaS Licence OV"_s;
        QTest::newRow("typed") << u"trustico HB-7712"_s << u"trustico HB-7712"_s;
    }
    void aTitleThatNobodyTypedFollowsWhatIsTold()
    {
        QFETCH(QString, stored);
        QFETCH(QString, title);
        app::RecordChanges order;
        order.issuer = stored.startsWith(u"Harbour"_s) ? u"Harbour"_s : u"trustico"_s;
        order.orderNumber = u"HB-77120"_s;
        order.title = stored;
        const QString id = m_desk->records().add(std::move(order))->id;
        auto told = mail(orderMail());
        told.items.front().into = id;
        VERIFY_OK(this->stored(list(std::move(told))));
        QCOMPARE(m_desk->records().find(id)->title, title);
    }

    void aWaitingOrderIsCompleted()
    {
        app::RecordChanges order;
        order.title = u"Webshop"_s;
        order.orderNumber = u"hb-77120"_s; // as the person wrote it
        order.orderDate = QDate(2026, 11, 16);
        order.tags = QStringList {u"production"_s};
        order.notes = u"ask Kim"_s;
        const QString id = m_desk->records().add(std::move(order))->id;
        const auto outcome = stored(list(mail(orderMail())));
        QCOMPARE(outcome->recordIds(), QStringList {id});
        QCOMPARE(records(), 1);
        const auto record = m_desk->records().find(id);
        QVERIFY(record->hasPair());
        QCOMPARE(record->kid, kid);
        // What a person wrote stays, what was not known is filled in.
        QCOMPARE(record->title, u"Webshop"_s);
        QCOMPARE(record->orderNumber, u"hb-77120"_s);
        QCOMPARE(record->orderDate, QDate(2026, 11, 16));
        QCOMPARE(record->tags, QStringList {u"production"_s});
        QCOMPARE(record->notes, u"ask Kim"_s);
        QCOMPARE(record->product, u"CaaS Licence OV"_s);
        // Taken back, it waits again.
        QCOMPARE(importer().undo(outcome->batch).value(), 1);
        QVERIFY(!m_desk->records().find(id)->hasPair());
        QCOMPARE(stateOf(mail(orderMail())), u"completes order"_s);
    }

    void anOrderThatTwoPairsCouldCompleteIsAsked()
    {
        app::RecordChanges order;
        order.orderNumber = u"HB-77120"_s;
        const QString id = m_desk->records().add(std::move(order))->id;
        const auto outcome
            = stored(list(mail(orderMail(u"kid-1"_s, 'a')), mail(orderMail(u"kid-2"_s, 'b'))));
        QCOMPARE(told(outcome), u"read 2, imported 2, skipped 0, rejected 0"_s);
        QCOMPARE(records(), 3);
        QVERIFY(!m_desk->records().find(id)->hasPair());
        QCOMPARE(keyOf(*m_desk, outcome->records.front()->id), QByteArray(32, 'a'));
        QCOMPARE(keyOf(*m_desk, outcome->records.back()->id), QByteArray(32, 'b'));
        for (const ToldRecord &record : outcome->records)
            QCOMPARE(record->orderId, m_desk->records().find(id)->orderId);
    }

    void anOrderThatKnowsItsKidWaitsForThatOne()
    {
        app::RecordChanges order;
        order.kid = kid;
        order.orderNumber = u"HB-77120"_s;
        VERIFY_OK(m_desk->records().add(std::move(order)));
        QCOMPARE(stateOf(mail(orderMail(u"another-kid"_s))), u"new"_s);
        QCOMPARE(stateOf(mail(orderMail(kid, 'k', u"HB-2"_s))), u"completes order"_s);
    }

    void whatThePersonDoesNotWantIsSkipped()
    {
        ImportPreview preview = sample(u"s07_three_orders.eml"_s);
        preview.items[1].wanted = false;
        QCOMPARE(save(list(std::move(preview))), u"read 3, imported 2, skipped 1, rejected 0"_s);
        QCOMPARE(records(), 2);
    }

    void aRehearsalStoresNothing()
    {
        const auto before = m_desk->files();
        const auto outcome = rehearsed(list(mail(orderMail()), mail(orderMail())));
        VERIFY_OK(outcome);
        QCOMPARE(told(*outcome), u"read 2, imported 1, skipped 1, rejected 0"_s);
        QVERIFY(outcome->batch.isEmpty() && outcome->recordIds().isEmpty());
        QCOMPARE(m_desk->files(), before);
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        QCOMPARE(told(rehearsed(list(mail(orderMail()))).value()),
                 u"read 1, imported 1, skipped 0, rejected 0"_s);
    }

    void aBatchIsTakenBackWhole()
    {
        save(list(mail(orderMail(u"before"_s, 'b', u"HB-0"_s))));
        const auto outcome
            = stored(list(sample(u"s07_three_orders.eml"_s), mail(orderMail(kid, 'k', u"HB-1"_s))));
        QCOMPARE(records(), 5);
        QCOMPARE(importer().undo(outcome->batch).value(), 4);
        QCOMPARE(records(), 1);
        // Taken in again, all is as if nothing had been.
        QCOMPARE(save(list(sample(u"s07_three_orders.eml"_s))),
                 u"read 3, imported 3, skipped 0, rejected 0"_s);
        COMPARE_ERROR(importer().undo(u"nobody"_s), ErrorCode::NoSuchBatch);
        QCOMPARE(importer().undo(outcome->batch).value(), 0);
        QCOMPARE(records(), 4);
    }

    void listenersHearOnceOfABatch()
    {
        const QSignalSpy changed(&m_desk->session, &Session::recordsChanged);
        const auto outcome = stored(list(sample(u"s07_three_orders.eml"_s)));
        QCOMPARE(changed.count(), 1);
        save(list(mail("nothing in here")));
        QCOMPARE(changed.count(), 1);
        QVERIFY(importer().undo(outcome->batch));
        QCOMPARE(changed.count(), 2);
    }

    void aFullDiskStoresNothingOfABatch()
    {
        SmallDisk disk(1024);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), disk.path(u"v.eabvault"_s));
        m_desk->session.setFolder(disk.path(u"v.eabvault"_s));
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        const QSignalSpy changed(&m_desk->session, &Session::recordsChanged);
        disk.fill();
        QCOMPARE(save(list(sample(u"s07_three_orders.eml"_s), mail(orderMail()))), u"disk_full"_s);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(records(), 0);
        disk.empty();
        QCOMPARE(m_desk->records().check()->problems, QStringList());
        QCOMPARE(save(list(mail(orderMail()))), u"read 1, imported 1, skipped 0, rejected 0"_s);
    }

    void thousandsOfMailsAreOneBatch()
    {
        // More than the locked memory could hold, were they kept there.
        constexpr int many = 2000;
        auto mails = manyMails(many);
        QCOMPARE(told(importer().rehearse(mails)),
                 u"read 2000, imported 2000, skipped 0, rejected 0"_s);
        const size_t before = CRYPTO_secure_used();
        Progress last;
        const auto outcome = importer().save(mails, [&last](const Progress &progress) {
            const bool forward
                = progress.done * last.total >= last.done * progress.total || last.total == 0;
            last = progress;
            return forward && progress.done < progress.total;
        });
        VERIFY_OK(outcome);
        QCOMPARE(told(outcome), u"read 2000, imported 2000, skipped 0, rejected 0"_s);
        QCOMPARE(last.done + 1, last.total);
        // No message lies there and no second key: only what is derived once for an open vault.
        QVERIFY(CRYPTO_secure_used() <= before + 256);
        QCOMPARE(records(), many);
        QCOMPARE(importer().undo(outcome->batch).value(), many);
        QCOMPARE(records(), 0);
    }

    void manyRowsShareOneSource()
    {
        QByteArray table = "Order Number,Key ID,HMAC Key,Directory URL\n";
        for (int i = 0; i < 300; ++i)
            table += "HB-" + QByteArray::number(i) + ",kid-of-row-" + QByteArray::number(i) + ','
                + keyText(i) + ",https://acme.example/directory\n";
        ImportPreview preview = mail(table, u"orders.csv"_s);
        const char *source = preview.source.expose().data();
        auto previews = list(std::move(preview));
        QCOMPARE(told(importer().save(previews)),
                 u"read 300, imported 300, skipped 0, rejected 0"_s);
        QCOMPARE(previews.front().source.expose().data(), source);
    }

    void givenUpNothingIsStored_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("at once") << 0;
        QTest::newRow("while comparing") << 7;
        QTest::newRow("while storing") << 15;
        QTest::newRow("before the last one") << 19;
    }
    void givenUpNothingIsStored()
    {
        QFETCH(int, at);
        save(list(mail(orderMail(u"kid-of-before"_s, 'b', u"HB-1"_s))));
        const auto files = m_desk->files();
        const QSignalSpy changed(&m_desk->session, &Session::recordsChanged);
        auto mails = manyMails(10);
        COMPARE_ERROR(
            importer().save(mails, [at](const Progress &progress) { return progress.done != at; }),
            ErrorCode::Cancelled);
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_desk->files() == files);
        // The vault is free again, and so are the mails.
        QCOMPARE(told(importer().save(mails)), u"read 10, imported 10, skipped 0, rejected 0"_s);
    }

    void nobodyElseChangesTheVaultMeanwhile()
    {
        auto mails = manyMails(2);
        {
            ImportRun run(m_desk->session, mails, ImportRun::Store::Really);
            VERIFY_OK(run.step());
            COMPARE_ERROR(m_desk->records().add(typedPair()), ErrorCode::VaultInUse);
        }
        VERIFY_OK(m_desk->records().add(typedPair()));
        QCOMPARE(records(), 1);
    }

    void lockingEndsAnImport()
    {
        auto mails = manyMails(3);
        ImportRun run(m_desk->session, mails, ImportRun::Store::Really);
        for (int i = 0; i < 4; ++i)
            VERIFY_OK(run.step());
        m_desk->session.lock();
        COMPARE_ERROR(run.step(), ErrorCode::Locked);
        COMPARE_ERROR(run.finish(), ErrorCode::Locked);
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        QCOMPARE(records(), 0);
        QCOMPARE(m_desk->records().check()->problems, QStringList());
    }

    void aMailBeforeTheVaultIsUnlockedIsReadAllTheSame()
    {
        m_desk->session.lock();
        ImportPreview preview = mail(orderMail());
        QCOMPARE(preview.items.size(), size_t {1});
        QVERIFY(preview.items.front().state == ImportState::New);
        COMPARE_ERROR(importer().assess(preview), ErrorCode::Locked);
        COMPARE_ERROR(stored(list(std::move(preview))), ErrorCode::Locked);
    }

    void supportMayNotImport()
    {
        VERIFY_OK(m_desk->reopenForSupport());
        QCOMPARE(save(list(mail(orderMail()))), u"needs_owner"_s);
        COMPARE_ERROR(importer().undo(u"batch"_s), ErrorCode::NeedsOwner);
    }

    void everySecretIsMaskedInTheText_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"s01_plain_order_mail.eml", "s03_html_only_table_entities.eml",
              "s07_three_orders.eml", "s12_wrapped_values_pasted.txt",
              "s14_certcentral_response.json", "s18_identrust_env_exports.sh",
              "s19_command_lines.txt", "s20_certbot_cli.ini", "s21_keepassxc_export.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everySecretIsMaskedInTheText()
    {
        QFETCH(QString, name);
        const ImportPreview preview = sample(name);
        const QString masked = maskedText(preview.reading);
        QCOMPARE(masked.size(), preview.reading.text.size());
        QVERIFY(!preview.items.empty());
        for (const ImportItem &item : preview.items) {
            const QByteArray raw = item.candidate.hmac.bytes().expose().toByteArray();
            for (const auto alphabet :
                 {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                // Whatever its spelling, no long piece of the key is left.
                const QString key = QString::fromLatin1(raw.toBase64(alphabet));
                for (qsizetype at = 0; at + 8 <= key.size() - 4; at += 4)
                    QVERIFY2(!masked.contains(key.mid(at, 8)), qPrintable(name));
            }
            QVERIFY2(masked.contains(item.candidate.kid), qPrintable(name));
        }
        QVERIFY(masked.contains(QChar(0x2022)));
    }

    void whatCannotBeKeptIsLeftOut()
    {
        using Field = domain::ImportField;
        for (const Field field : {Field::Email, Field::OrderDate, Field::Domain})
            QVERIFY(!leftOut(field, u"  "_s));
        QVERIFY(!leftOut(Field::Email, u" a@example.org "_s));
        QVERIFY(leftOut(Field::Email, u"nobody"_s)->code == ErrorCode::InvalidEmail);
        QVERIFY(!leftOut(Field::OrderDate, u"2026-11-20"_s));
        QVERIFY(leftOut(Field::OrderDate, u"20 Nov"_s)->code == ErrorCode::InvalidDate);
        QVERIFY(!leftOut(Field::Domain, u"a.example.org, *.example.org;b.example.org c.de"_s));
        QVERIFY(leftOut(Field::Domain, u"a.example.org, -x-."_s)->code == ErrorCode::InvalidDomain);
        for (const Field field :
             {Field::OrderNumber, Field::CaReference, Field::Product, Field::Customer}) {
            QVERIFY(!leftOut(field, u"anything"_s));
            QVERIFY(leftOut(field, QString(600, u'7'))->code == ErrorCode::TextTooLong);
        }
        QVERIFY(leftOut(Field::OrderNumber, QString(65, u'7')).has_value());
        QVERIFY(!leftOut(Field::OrderNumber, QString(64, u'7')));
        ImportItem item;
        item.candidate.orderNumber = QString(65, u'7');
        item.candidate.caReference = u"\u202e5544\u0007"_s;
        QCOMPARE(ImportCredential::recordFrom(item).orderNumber, QString());
        QCOMPARE(ImportCredential::recordFrom(item).caReference, u"5544"_s);
    }

    void onlyWhatIsDecidedIsReady()
    {
        ImportItem item;
        QVERIFY(item.isReady());
        item.state = ImportState::OtherKey;
        QVERIFY(!item.isReady());
        item.onConflict = OnConflict::KeepBoth;
        QVERIFY(item.isReady());
        item.wanted = false;
        QVERIFY(!item.isReady());
        item = {};
        for (const auto state : {ImportState::AlreadySaved, ImportState::Incomplete}) {
            item.state = state;
            QVERIFY(!item.isReady());
        }
    }

    void filesAreRefusedBeforeTheyAreRead()
    {
        COMPARE_ERROR(ImportCredential::readFile(m_desk->dir.path()), ErrorCode::IsADirectory);
        COMPARE_ERROR(ImportCredential::readFile(m_desk->dir.filePath(u"none"_s)),
                      ErrorCode::FileNotFound);
        QFile large(m_desk->dir.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(mostSourceBytes + 1));
        COMPARE_ERROR(ImportCredential::readFile(large.fileName()), ErrorCode::InputTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestImportCredential)
#include "tst_importcredential.moc"
