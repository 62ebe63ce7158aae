// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Bin.h"
#include "app/uses/Messages.h"
#include "app/uses/Questions.h"

using namespace eab;
using namespace eab::app;

namespace {

QByteArray notice(const QByteArray &order, const QByteArray &product, const QByteArray &reference,
                  const QByteArray &customer = {})
{
    return "From: Harbour Certificates <orders@harbour.example.net>\nTo: ops@shop.example.org\n"
           "Subject: Order "
        + order + "\nDate: Tue, 17 Nov 2026 14:05:00 +0000\n\nOrder Number: " + order
        + "\nProduct: " + product + "\nCA Reference: " + reference + "\n"
        + (customer.isEmpty() ? QByteArray() : "Customer: " + customer + "\n");
}

} // namespace

/** What messages left open, as a person meets it. */
class TestQuestions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    ImportOutcome import(const QByteArray &content, const QString &name)
    {
        std::vector<ImportPreview> previews;
        previews.push_back(ImportCredential::read(name, WipedBytes::copyOf(content)));
        auto outcome = ImportCredential(m_desk->session).save(previews);
        if (!outcome)
            qWarning("the import failed: %s", qPrintable(errorName(outcome.error().code)));
        return outcome ? std::move(*outcome) : ImportOutcome();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void valuesStandSideBySideWithTheirSources()
    {
        std::ignore = import(notice("HB-1", "CaaS Licence OV", "100", "Shop"), u"one.eml"_s);
        const auto second
            = import(notice("HB-1", "CaaS Licence OV", "100", "Workshop"), u"two.eml"_s);
        QCOMPARE(second.questions.size(), size_t {1});
        Questions questions(m_desk->session);
        const auto open = questions.all().value();
        QCOMPARE(open.size(), size_t {1});
        const OpenQuestion &one = open.front();
        QCOMPARE(one.question.field, domain::TradeField::Customer);
        QCOMPARE(one.question.values.size(), 2);
        QCOMPARE(one.witnesses.size(), size_t {2});
        const qsizetype shop = one.question.values.indexOf(u"Shop"_s);
        QVERIFY(shop >= 0);
        QVERIFY(witnessText(one.witnesses[size_t(shop)]).startsWith(u"one.eml"_s));
        const QString id = one.question.about.front().id;
        QCOMPARE(questions.ofRecord(id)->size(), size_t {1});
        QCOMPARE(m_desk->records().find(id)->openQuestions, 1);

        // It waits while the vault is locked.
        VERIFY_OK(m_desk->reopen());
        QCOMPARE(questions.all()->size(), size_t {1});
        QSignalSpy changed(&m_desk->session, &Session::recordsChanged);
        COMPARE_ERROR(questions.answer(one.id, Answer()), ErrorCode::InvalidUsage);
        COMPARE_ERROR(questions.answer(u"q-nothing"_s, Answer()), ErrorCode::NoSuchQuestion);
        Answer answer;
        answer.value = size_t(shop);
        const auto after = questions.answer(one.id.left(10), answer);
        VERIFY_OK(after);
        QCOMPARE(after->front().customer, u"Shop"_s);
        QCOMPARE(m_desk->records().find(id)->openQuestions, 0);
        QVERIFY(questions.all()->empty());
        QVERIFY(!changed.empty());
        QCOMPARE(m_desk->records().history(id)->back().action, u"answered"_s);
    }

    void whatIsInTheBinIsAskedAbout_data()
    {
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("it comes back") << true;
        QTest::newRow("it is something else") << false;
    }
    void whatIsInTheBinIsAskedAbout()
    {
        QFETCH(bool, comesBack);
        const auto first = import(orderMail(), u"order.eml"_s);
        const QString id = first.records.front()->id;
        const QByteArray key
            = m_desk->records().hmac(id, domain::Action::Shown)->expose().toByteArray();
        VERIFY_OK(m_desk->records().remove(id));
        QVERIFY(m_desk->records().all()->empty());

        QByteArray later = orderMail();
        later.replace("Subject:", "Subject: Fwd:");
        auto preview = ImportCredential::read(u"later.eml"_s, WipedBytes::copyOf(later));
        VERIFY_OK(ImportCredential(m_desk->session).assess(preview));
        QCOMPARE(preview.items.front().state, ImportState::InBin);
        QCOMPARE(preview.items.front().removedTitle, first.records.front()->title);
        QVERIFY(preview.items.front().isReady());
        const auto second = import(later, u"later.eml"_s);
        QCOMPARE(second.imported, 1);
        QCOMPARE(second.questions.front().kind, domain::Question::Kind::InBin);
        QVERIFY(m_desk->records().all()->empty());
        QCOMPARE(Bin(m_desk->session).all()->size(), size_t {1});

        Questions questions(m_desk->session);
        const auto open = questions.all().value();
        QCOMPARE(open.size(), size_t {1});
        QCOMPARE(open.front().question.about.front().id, id);
        Answer answer;
        answer.isApart = !comesBack;
        if (comesBack)
            answer.option = id;
        const auto after = questions.answer(open.front().id, answer);
        VERIFY_OK(after);
        QCOMPARE(after->front().id == id, comesBack);
        const auto all = m_desk->records().all().value();
        QCOMPARE(all.size(), size_t {1});
        QCOMPARE(all.front().orderNumber, u"HB-77120"_s);
        QCOMPARE(
            m_desk->records().hmac(all.front().id, domain::Action::Shown)->expose().toByteArray(),
            key);
        QVERIFY(questions.all()->empty());
        const auto messages = Messages(m_desk->session).ofRecord(all.front().id).value();
        QCOMPARE(messages.size(), size_t(comesBack ? 2 : 1));
        QCOMPARE(Bin(m_desk->session).all()->size(), size_t(comesBack ? 0 : 1));
    }

    void takingTheMessageBackTakesTheQuestionBack()
    {
        const auto first = import(orderMail(), u"order.eml"_s);
        VERIFY_OK(m_desk->records().remove(first.records.front()->id));
        QByteArray later = orderMail();
        later.replace("Subject:", "Subject: Fwd:");
        const auto second = import(later, u"later.eml"_s);
        QCOMPARE(Questions(m_desk->session).all()->size(), size_t {1});
        VERIFY_OK(ImportCredential(m_desk->session).undo(second.batch));
        QVERIFY(Questions(m_desk->session).all()->empty());
        QCOMPARE(Bin(m_desk->session).all()->size(), size_t {1});
        VERIFY_OK(m_desk->records().restore(first.records.front()->id));
    }

    void supportSeesThemAndAnswersNone()
    {
        std::ignore = import(notice("HB-1", "CaaS Licence OV", "100", "Shop"), u"one.eml"_s);
        std::ignore = import(notice("HB-1", "CaaS Licence OV", "100", "Workshop"), u"two.eml"_s);
        VERIFY_OK(m_desk->reopenForSupport());
        Questions questions(m_desk->session);
        const auto open = questions.all().value();
        QCOMPARE(open.size(), size_t {1});
        Answer answer;
        answer.value = 0;
        COMPARE_ERROR(questions.answer(open.front().id, answer), ErrorCode::NeedsOwner);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
