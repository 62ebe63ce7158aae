// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Bin.h"
#include "app/uses/Messages.h"
#include "app/uses/Orders.h"
#include "app/uses/Questions.h"
#include "app/uses/Uses.h"
#include "vault/OpenVault.h"

using namespace eab;
using namespace eab::app;

namespace {

/** A message without a day of its own: what it does not say, nothing lets one think. */
QByteArray notice(const QByteArray &lines)
{
    return "Order Number: HB-77120\nProduct: CaaS Licence OV\n" + lines;
}

QByteArray pairText(char fill, const QByteArray &more = {})
{
    return notice("EAB Key ID: kD3v_9sQx2LrT0aVY8mB1w\nEAB MAC Key: "
                  + QByteArray(32, fill).toBase64(QByteArray::Base64UrlEncoding
                                                  | QByteArray::OmitTrailingEquals)
                  + "\nACME Server URL: https://acme.harbour.example.net/v2/OV\n" + more);
}

} // namespace

/** What is told more than once, what comes back, and what parts again. */
class TestSaidAgain : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_seller; //!< of what is imported; empty: as read

    using Change = std::function<void(ImportItem &)>;
    ImportOutcome import(const QByteArray &content, const QString &name = u"message.txt"_s,
                         const Change &change = {})
    {
        std::vector<ImportPreview> previews;
        previews.push_back(ImportCredential::read(name, WipedBytes::copyOf(content)));
        for (ImportItem &item : previews.front().items) {
            if (!m_seller.isEmpty())
                item.seller = m_seller;
            if (change)
                change(item);
        }
        auto outcome = ImportCredential(m_desk->session).save(previews);
        if (!outcome)
            qWarning("the import failed: %s", qPrintable(errorName(outcome.error().code)));
        return outcome ? std::move(*outcome) : ImportOutcome();
    }
    void undo(const ImportOutcome &outcome)
    {
        VERIFY_OK(ImportCredential(m_desk->session).undo(outcome.batch));
    }
    std::vector<domain::Record> all() { return m_desk->records().all().value(); }
    domain::Record only()
    {
        const auto records = all();
        return records.size() == 1 ? records.front() : domain::Record();
    }
    void edit(const QString &id, const std::function<void(RecordChanges &)> &how)
    {
        RecordChanges changes;
        how(changes);
        VERIFY_OK(m_desk->records().edit(id, std::move(changes)));
    }
    size_t messagesOf(const QString &id)
    {
        return Messages(m_desk->session).ofRecord(id).value().size();
    }
    QStringList titlesOfAsked()
    {
        QStringList titles;
        const auto open = Questions(m_desk->session).all().value();
        for (const OpenQuestion &one : open)
            titles << domain::shortId(one.question.about.front().id);
        return titles;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
        m_seller.clear();
    }

    void aMessageThatOnlyRepeatsIsLinkedAndStaysWhenTheFirstGoes()
    {
        const auto first = import(pairText('k'), u"mail.txt"_s);
        const auto second = import(pairText('k') + "Kind regards\n", u"portal.txt"_s);
        QCOMPARE(second.imported, 0);
        QCOMPARE(second.skipped, 1);
        QVERIFY(!second.batch.isEmpty());
        const QString id = only().id;
        QCOMPARE(messagesOf(id), size_t {2});
        const int version = only().version;
        // The very same once more writes nothing at all.
        const auto files = m_desk->files();
        const auto third = import(pairText('k'), u"again.txt"_s);
        QVERIFY(third.batch.isEmpty());
        QCOMPARE(m_desk->files(), files);
        QCOMPARE(only().version, version);

        undo(first);
        QCOMPARE(only().id, id);
        QVERIFY(only().hasPair());
        QCOMPARE(messagesOf(id), size_t {1});
        undo(second);
        QVERIFY(all().empty());
    }

    void whatAMessageLetsOneThinkOrContradictsIsNotLost_data()
    {
        QTest::addColumn<bool>("pairFirst");
        QTest::newRow("the mail comes behind") << true;
        QTest::newRow("the mail comes first") << false;
    }
    void whatAMessageLetsOneThinkOrContradictsIsNotLost()
    {
        QFETCH(bool, pairFirst);
        const QByteArray mail = "From: orders@harbour.example.net\nTo: ops@shop.example.org\n"
                                "Subject: Order\nDate: Tue, 17 Nov 2026 14:05:00 +0000\n\n"
            + pairText('k');
        const auto first = pairFirst ? import(pairText('k')) : import(mail, u"order.eml"_s);
        const auto second = pairFirst ? import(mail, u"order.eml"_s) : import(pairText('k'));
        QCOMPARE(first.imported, 1);
        QCOMPARE(second.imported, pairFirst ? 1 : 0);
        QCOMPARE(only().orderDate, QDate(2026, 11, 17));

        // The same with another seller is asked.
        const auto other = import(pairText('k') + "\n", u"other.txt"_s,
                                  [](ImportItem &item) { item.seller = u"zerossl"_s; });
        QCOMPARE(other.imported, 1);
    }

    void keepingBothHoldsNothingElseApart()
    {
        std::ignore = import(pairText('k'));
        const auto keepBoth = [](ImportItem &item) { item.onConflict = OnConflict::KeepBoth; };
        // Nobody else has its KID with another key: what it adds, it adds.
        QCOMPARE(import(pairText('k', "CA Reference: 5512\n"), u"more.txt"_s, keepBoth).imported,
                 1);
        QCOMPARE(only().caReference, u"5512"_s);
        QCOMPARE(import(pairText('k') + "\n", u"again.txt"_s, keepBoth).imported, 0);
        QVERIFY(!only().id.isEmpty());
        QCOMPARE(import(pairText('q'), u"other.txt"_s, keepBoth).imported, 1);
        QCOMPARE(all().size(), size_t {2});
        // From now on each key finds its own.
        for (const char key : {'k', 'q'})
            std::ignore = import(pairText(key, "Domains: " + QByteArray(1, key) + ".example.org\n"),
                                 u"domains.txt"_s, keepBoth);
        QCOMPARE(all().size(), size_t {2});
        for (const domain::Record &record : all())
            QCOMPARE(record.domains.size(), 1);
    }

    void keepingBothLeavesWhatWasFiledBefore()
    {
        // A notice, its pair, and then another key for that KID.
        m_seller = u"trustico"_s;
        std::ignore = import(notice("CA Reference: 5512\n"), u"notice.txt"_s);
        std::ignore = import(pairText('k'), u"pair.txt"_s);
        const QString id = only().id;
        std::ignore = import(pairText('q'), u"other.txt"_s,
                             [](ImportItem &item) { item.onConflict = OnConflict::KeepBoth; });
        const auto both = all();
        QCOMPARE(both.size(), size_t {2});
        for (const domain::Record &record : both) {
            QVERIFY(record.hasPair());
            QCOMPARE(record.caReference, record.id == id ? u"5512"_s : QString());
        }
        QVERIFY(titlesOfAsked().isEmpty());
    }

    void theSavedPairStaysSavedWhereItsTellersPart()
    {
        m_seller = u"trustico"_s;
        std::ignore = import(notice("CA Reference: 5512\n"), u"notice.txt"_s);
        std::ignore = import(pairText('k'), u"pair.txt"_s);
        std::ignore = import(pairText('q'), u"other.txt"_s);
        // By this the notice was about another product.
        std::ignore = import(notice("CA Reference: 9999\nEAB Key ID: kD3v_9sQx2LrT0aVY8mB1w\n"),
                             u"half.txt"_s);
        int pairs = 0;
        for (const domain::Record &record : all()) {
            if (!record.hasPair())
                continue;
            ++pairs;
            QCOMPARE(record.kid, u"kD3v_9sQx2LrT0aVY8mB1w"_s);
            QVERIFY(m_desk->records()
                        .hmac(record.id, domain::Action::Shown)
                        ->expose()
                        .toByteArray()
                        .startsWith("a2tra2tr"));
        }
        QCOMPARE(pairs, 1);
    }

    void aKeyThatNobodyHasChosenIsAsked()
    {
        std::ignore = import(pairText('k'), u"first.txt"_s);
        const QString id = only().id;
        const auto other = import(pairText('q'), u"second.txt"_s);
        QCOMPARE(other.questions.size(), size_t {1});
        QCOMPARE(other.questions.front().field, domain::TradeField::Key);
        QCOMPARE(only().id, id);
        QVERIFY(only().hasPair());
        const auto key = [&] {
            return m_desk->records().hmac(id, domain::Action::Shown)->expose().toByteArray();
        };
        const QByteArray saved = key();
        Questions questions(m_desk->session);
        const auto asked = questions.all().value();
        QCOMPARE(asked.size(), size_t {1});
        for (size_t i = 0; i < asked.front().witnesses.size(); ++i) {
            if (!witnessText(asked.front().witnesses[i]).startsWith(u"second.txt"_s))
                continue;
            Answer answer;
            answer.value = i;
            VERIFY_OK(questions.answer(asked.front().id, answer));
            break;
        }
        QVERIFY(key() != saved);
        QVERIFY(titlesOfAsked().isEmpty());
    }

    void halfAPairTellsOfTheOneThatIsKnown_data()
    {
        QTest::addColumn<int>(
            "order"); // 0: the pair before, 1: in one import behind it, 2: nowhere
        QTest::newRow("the pair is saved") << 0;
        QTest::newRow("both in one import") << 1;
        QTest::newRow("nobody tells the key") << 2;
    }
    void halfAPairTellsOfTheOneThatIsKnown()
    {
        QFETCH(int, order);
        const QByteArray half = notice("EAB Key ID: kD3v_9sQx2LrT0aVY8mB1w\nCA Reference: 5512\n");
        if (order == 0)
            std::ignore = import(pairText('k'));
        std::vector<ImportPreview> previews;
        previews.push_back(ImportCredential::read(u"half.txt"_s, WipedBytes::copyOf(half)));
        if (order == 1)
            previews.push_back(
                ImportCredential::read(u"pair.txt"_s, WipedBytes::copyOf(pairText('k'))));
        const auto outcome = ImportCredential(m_desk->session).save(previews);
        VERIFY_OK(outcome);
        if (order == 2) {
            QCOMPARE(outcome->rejected, 1);
            QCOMPARE(outcome->problems.front().error.code, ErrorCode::MissingHmac);
            QVERIFY(!outcome->filed.front());
            return;
        }
        QCOMPARE(outcome->rejected, 0);
        QVERIFY(outcome->filed.front());
        QVERIFY(only().hasPair());
        QCOMPARE(only().caReference, u"5512"_s);
    }

    void theRowOfATableThatIsWrongIsNamed()
    {
        const QByteArray key = QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding
                                                            | QByteArray::OmitTrailingEquals);
        const auto outcome = import("Order Number,Key ID,HMAC Key,Product\n"
                                    "HB-1,kid-number-one-0001,"
                                        + key
                                        + ",CaaS Licence OV\n"
                                          "HB-2,kid-number-two-0002,"
                                        + key
                                        + ",CaaS Licence OV,more\n"
                                          "HB-3,kid-number-three-03,short,CaaS Licence OV\n",
                                    u"rows.csv"_s);
        QCOMPARE(outcome.imported, 1);
        QCOMPARE(outcome.rejected, 2);
        QStringList places;
        for (const ImportProblem &problem : outcome.problems)
            places << u"%1 %2"_s.arg(problem.row).arg(problem.orderNumber);
        QCOMPARE(places, (QStringList {u"3 HB-2"_s, u"4 HB-3"_s}));
        QVERIFY(std::holds_alternative<reason::LongRow>(outcome.problems.front().error.reason));
    }

    void theHistoryNamesTheMessageAndWhatItChanged()
    {
        const QString id = import(pairText('k'), u"order.txt"_s).records.front()->id;
        std::ignore = import(pairText('k', "CA Reference: 5512\n"), u"shipped.txt"_s);
        const auto lines = m_desk->records().history(id).value();
        QCOMPARE(lines.front().detail, u"order.txt"_s);
        QCOMPARE(lines.back().detail, u"shipped.txt"_s);
        QVERIFY(std::any_of(lines.back().changed.begin(), lines.back().changed.end(),
                            [](const auto *field) { return field->name == "ca_reference"_L1; }));
    }

    void aQuestionOfTheBinHasAllThatSpeakOfIt()
    {
        const QString id = import(pairText('k')).records.front()->id;
        VERIFY_OK(m_desk->records().remove(id));
        const auto one = import(pairText('k', "CA Reference: 5512\n"), u"one.txt"_s);
        const auto two = import(pairText('k', "Customer: Shop\n"), u"two.txt"_s);
        QCOMPARE(titlesOfAsked(), QStringList {domain::shortId(id)});
        QCOMPARE(Bin(m_desk->session).all()->front().isAsked, true);
        undo(two);
        QCOMPARE(titlesOfAsked(), QStringList {domain::shortId(id)});
        const auto again = import(pairText('k', "Customer: Shop\n"), u"two.txt"_s);
        QCOMPARE(titlesOfAsked().size(), 1);

        // As long as that is asked, it is not thrown away by itself.
        m_desk->clock.set(m_desk->clock.now().addDays(daysInBin + 1));
        VERIFY_OK(m_desk->reopen());
        QCOMPARE(Bin(m_desk->session).all()->size(), size_t {1});
        QCOMPARE(Bin(m_desk->session).empty().value(), 0);

        Answer answer;
        answer.isApart = true;
        Questions questions(m_desk->session);
        VERIFY_OK(questions.answer(questions.all()->front().id, answer));
        QCOMPARE(only().caReference, u"5512"_s);
        QCOMPARE(only().customer, u"Shop"_s);
        QVERIFY(titlesOfAsked().isEmpty());
        QCOMPARE(Bin(m_desk->session).empty().value(), 1);
    }

    void whatWasTakenBackStaysTakenBack()
    {
        const auto first = import(pairText('k'));
        const auto wrong = import(pairText('k', "Customer: Another\n"), u"wrong.csv"_s);
        QCOMPARE(only().customer, u"Another"_s);
        undo(wrong);
        const QString id = only().id;
        QCOMPARE(only().customer, QString());
        VERIFY_OK(m_desk->records().remove(id));
        VERIFY_OK(m_desk->records().restore(id, 0));
        VERIFY_OK(m_desk->records().restore(id, 1));
        std::ignore = import(pairText('k', "CA Reference: 5512\n"), u"later.txt"_s);
        QCOMPARE(only().customer, QString());
        QCOMPARE(only().caReference, u"5512"_s);
        QVERIFY(titlesOfAsked().isEmpty());
        // What was taken back last is what a restored record is made of.
        undo(first);
        QCOMPARE(all().size(), size_t {1});
    }

    void aPairThatWasTakenBackAndRestoredStays()
    {
        m_seller = u"trustico"_s;
        std::ignore = import(notice("CA Reference: 5512\n"), u"notice.txt"_s);
        const auto pair = import(pairText('k'), u"pair.txt"_s);
        const QString id = only().id;
        const int withPair = only().version;
        undo(pair);
        QVERIFY(!only().hasPair());
        VERIFY_OK(m_desk->records().restore(id, withPair));
        QVERIFY(only().hasPair());
        std::ignore = import(notice("CA Reference: 5512\nCustomer: Shop\n"), u"later.txt"_s);
        QCOMPARE(only().customer, u"Shop"_s);
        QVERIFY(only().hasPair());
        QVERIFY(m_desk->records()
                    .hmac(id, domain::Action::Shown)
                    ->expose()
                    .toByteArray()
                    .startsWith("a2tra2tr"));
    }

    void anOpenSellerIsToldOnce()
    {
        m_seller = u"trustico"_s;
        std::ignore = import("Order Number: A-1\nProduct: Alpha\nCA Reference: 5512\n");
        m_seller = u" "_s; // nobody knows
        std::ignore = import("Order Number: B-2\nProduct: Beta\nCA Reference: 5512\n");
        const qsizetype asked = titlesOfAsked().size();
        QVERIFY(asked > 0);
        m_seller = u"trustico"_s;
        const auto later = import("Order Number: A-1\nProduct: Alpha\nCustomer: Shop\n");
        QCOMPARE(later.imported, 1);
        QVERIFY(later.questions.empty());
        QCOMPARE(titlesOfAsked().size(), asked);
    }

    void anOldVersionOutOfTheBinStaysThatVersion()
    {
        const QString id = import(pairText('k')).records.front()->id;
        const int first = only().version;
        edit(id, [](RecordChanges &changes) { changes.customer = u"Shop"_s; });
        VERIFY_OK(m_desk->records().remove(id));
        VERIFY_OK(m_desk->records().restore(id, first));
        QCOMPARE(only().customer, QString());
        std::ignore = import(pairText('k', "CA Reference: 5512\n"), u"later.txt"_s);
        QCOMPARE(only().caReference, u"5512"_s);
        QCOMPARE(only().customer, QString());
    }

    void whatPersonsMadeOfTwoRecordsIsWithOneAndPartsAgain()
    {
        // Two products, until a message says that they are one.
        m_seller = u"trustico"_s;
        const QString a
            = import("Order Number: HB-1\nProduct: CaaS Licence OV\nCA Reference: 100\n")
                  .records.front()
                  ->id;
        const auto alone = import(pairText('k'), u"pair.txt"_s);
        const QString b = alone.records.front()->id;
        edit(a, [](RecordChanges &changes) {
            changes.tags = QStringList {u"shop"_s};
            changes.notes = u"asked for"_s;
        });
        edit(b, [](RecordChanges &changes) {
            changes.tags = QStringList {u"web"_s, u"shop"_s};
            changes.notes = u"bought"_s;
            changes.contacts = QStringList {u"second@example.org"_s};
            changes.ca = u"harbour"_s;
            changes.usePolicy = domain::UsePolicy::OneTime;
        });
        edit(b, [](RecordChanges &changes) { changes.status = domain::RecordStatus::Archived; });
        domain::Use use;
        use.host = u"web-1"_s;
        use.client = u"certbot"_s;
        VERIFY_OK(m_desk->session.change([&](vault::OpenVault &vault) {
            return vault.store().uses().put(vault.store().find(b).value(), use,
                                            m_desk->clock.now());
        }));
        const auto joining
            = import("Order Number: HB-1\nProduct: CaaS Licence OV\nCA Reference: 100\n"
                     "Customer: Shop\n",
                     u"join.txt"_s, [&](ImportItem &item) { item.into = b; });
        QCOMPARE(all().size(), size_t {1});
        const domain::Record joined = only();
        QCOMPARE(QSet<QString>(joined.tags.begin(), joined.tags.end()),
                 (QSet<QString> {u"shop"_s, u"web"_s}));
        QCOMPARE(joined.contacts, QStringList {u"second@example.org"_s});
        QCOMPARE(joined.ca, u"harbour"_s);
        QCOMPARE(joined.usePolicy, domain::UsePolicy::OneTime);
        QVERIFY(joined.notes.contains(u"asked for"_s) && joined.notes.contains(u"bought"_s));
        const QString other = joined.id == a ? b : a;
        // Its old id leads to it, whatever is done by that.
        QCOMPARE(m_desk->records().find(other)->id, joined.id);
        VERIFY_OK(m_desk->records().remove(joined.id));
        QCOMPARE(m_desk->records().restore(other, 0)->id, joined.id);

        undo(joining);
        QCOMPARE(all().size(), size_t {2});
        const auto first = m_desk->records().find(a).value();
        const auto second = m_desk->records().find(b).value();
        QCOMPARE(first.tags, QStringList {u"shop"_s});
        QCOMPARE(first.notes, u"asked for"_s);
        QCOMPARE(first.contacts, QStringList());
        QCOMPARE(first.ca, QString());
        QCOMPARE(first.usePolicy, domain::UsePolicy::Unknown);
        QCOMPARE(second.tags, (QStringList {u"web"_s, u"shop"_s}));
        QCOMPARE(second.notes, u"bought"_s);
        QCOMPARE(second.contacts, QStringList {u"second@example.org"_s});
        QCOMPARE(second.status, domain::RecordStatus::Archived);
        QCOMPARE(second.usePolicy, domain::UsePolicy::OneTime);
        QVERIFY(second.hasPair());
        const auto uses = [&](const QString &id) {
            return m_desk->session
                .look([&](vault::OpenVault &vault) { return vault.store().uses().of(id); })
                .value()
                .size();
        };
        QCOMPARE(uses(a), size_t {0});
        QCOMPARE(uses(b), size_t {1});
    }

    void usesStayWithTheRecordWhosePairWasUsed()
    {
        const QString id = import(pairText('k')).records.front()->id;
        domain::Use use;
        use.host = u"web-1"_s;
        use.client = u"certbot"_s;
        VERIFY_OK(m_desk->session.change([&](vault::OpenVault &vault) {
            return vault.store().uses().put(vault.store().find(id).value(), use,
                                            m_desk->clock.now());
        }));
        std::ignore = import(pairText('k') + "\n", u"again.txt"_s,
                             [](ImportItem &item) { item.asNew = true; });
        QCOMPARE(all().size(), size_t {2});
        const auto uses = m_desk->session.look(
            [&](vault::OpenVault &vault) { return vault.store().uses().of(id); });
        QCOMPARE(uses->size(), size_t {1});
    }

    void aRecordOfAPersonIsNotTakenBackWithAnImport()
    {
        m_seller = u"trustico"_s;
        const auto first
            = import("Order Number: HB-1\nProduct: CaaS Licence OV\nCA Reference: 100\n");
        const QString a = first.records.front()->id;
        const auto typed = m_desk->records().add(typedPair());
        VERIFY_OK(typed);
        const auto joining
            = import("Order Number: HB-1\nProduct: CaaS Licence OV\nCA Reference: 100\n"
                     "Customer: Shop\n",
                     u"join.txt"_s, [&](ImportItem &item) { item.into = typed->id; });
        QCOMPARE(all().size(), size_t {1});
        undo(first);
        undo(joining);
        QCOMPARE(all().size(), size_t {1});
        QCOMPARE(only().kid, u"kid-1"_s);
        QVERIFY(only().hasPair());
    }

    void theOrdersHaveTheirMessages()
    {
        QByteArray rows = "Order Number,CA Reference,Product\n";
        for (int i = 0; i < 30; ++i)
            rows += "HB-" + QByteArray::number(i % 10) + ",55" + QByteArray::number(1000 + i)
                + ",CaaS Licence OV\n";
        std::ignore = import(rows, u"orders.csv"_s);
        std::ignore = import("Order Number: HB-3\nCustomer: Shop\n", u"note.txt"_s);
        const Orders orders(m_desk->session);
        const auto listed = orders.all().value();
        QCOMPARE(listed.size(), size_t {10});
        for (const Order &order : listed) {
            const auto shown = orders.find(order.facts().orderNumber).value();
            QCOMPARE(shown.size(), size_t {1});
            QCOMPARE(shown.front().messages.size(), order.messages.size());
            QVERIFY(!order.messages.empty());
        }
    }

    void supportReadsTheNumbersAPairIsKnownBy()
    {
        const QString id = import(pairText('k')).records.front()->id;
        VERIFY_OK(m_desk->reopenForSupport());
        const Messages messages(m_desk->session);
        QCOMPARE(messages.containing(messages.all().value(), u"kD3v_9sQx2LrT0aVY8mB1w"_s)->size(),
                 size_t {1});
        const auto text = Messages(m_desk->session).textOfRecord(id, Keys::Masked);
        VERIFY_OK(text);
        QVERIFY(text->text.expose().toByteArray().contains("kD3v_9sQx2LrT0aVY8mB1w"));
        QVERIFY(!text->text.expose().toByteArray().contains("a2tra2tr"));
    }
};

QTEST_GUILESS_MAIN(TestSaidAgain)
#include "tst_saidagain.moc"
