// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Messages.h"
#include "app/uses/Orders.h"

using namespace eab;
using namespace eab::app;

namespace {

ImportPreview mail(const QByteArray &content, const QString &name)
{
    return ImportCredential::read(name, WipedBytes::copyOf(content));
}

QByteArray notice(const QByteArray &order, const QByteArray &product, const QByteArray &reference)
{
    return "From: Harbour Certificates <orders@harbour.example.net>\nTo: ops@shop.example.org\n"
           "Subject: Order "
        + order + "\nDate: Tue, 17 Nov 2026 14:05:00 +0000\n\nOrder Number: " + order
        + "\nProduct: " + product + "\nCA Reference: " + reference + "\n";
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Result<ImportOutcome> import(ImportPreview preview)
    {
        std::vector<ImportPreview> previews;
        previews.push_back(std::move(preview));
        return ImportCredential(m_desk->session).save(previews);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void productsOfOneOrderStandTogether()
    {
        VERIFY_OK(import(mail(notice("HB-1", "CaaS Licence OV", "100"), u"one.eml"_s)));
        VERIFY_OK(import(mail(notice("HB-1", "PositiveSSL", "200"), u"two.eml"_s)));
        VERIFY_OK(import(mail(notice("HB-2", "PositiveSSL", "300"), u"three.eml"_s)));
        const auto all = Orders(m_desk->session).all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t {2});
        const auto found = Orders(m_desk->session).find(u" hb-1"_s);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t {1});
        const Order &order = found->front();
        QCOMPARE(order.records.size(), size_t {2});
        QCOMPARE(order.messages.size(), size_t {2});
        QCOMPARE(order.facts().orderNumber, u"HB-1"_s);
        QVERIFY(order.records[0].orderId == order.records[1].orderId);
        const auto byId = Orders(m_desk->session).find(order.facts().orderId);
        VERIFY_OK(byId);
        QCOMPARE(byId->front().facts().orderNumber, u"HB-1"_s);
        COMPARE_ERROR(Orders(m_desk->session).find(u"HB-3"_s), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(Orders(m_desk->session).find(QString()), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(Orders(m_desk->session).find(u"o-"_s), ErrorCode::AmbiguousRecord);
    }

    void oneNumberAtTwoSellersIsTwoOrders()
    {
        for (const QString &seller : {u"Harbour"_s, u"Lighthouse"_s}) {
            RecordChanges fields;
            fields.issuer = seller;
            fields.orderNumber = u"7"_s;
            fields.product = u"OV"_s;
            VERIFY_OK(m_desk->records().add(std::move(fields)));
        }
        const auto found = Orders(m_desk->session).find(u"7"_s);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t {2});
        QVERIFY(found->front().facts().issuer != found->back().facts().issuer);
    }

    void aMessageShowsItsKeysOnlyWhenAsked()
    {
        const auto stored = import(mail(orderMail(), u"order.eml"_s));
        VERIFY_OK(stored);
        const QString record = stored->records.front()->id;
        Messages messages(m_desk->session);
        const auto all = messages.all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t {1});
        QCOMPARE(all->front().name, u"order.eml"_s);
        QCOMPARE(all->front().at, samples::now);
        QCOMPARE(all->front().records, QStringList {record});
        const QByteArray key = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s";
        const QString id = all->front().id;
        const auto masked = messages.text(id.left(8), Keys::Masked);
        VERIFY_OK(masked);
        QVERIFY(masked->text.expose().contains("HB-77120"));
        QVERIFY(!masked->text.expose().contains(key));
        QCOMPARE(m_desk->records().history(record).value().size(), size_t {1});
        const auto shown = messages.text(id, Keys::Shown);
        VERIFY_OK(shown);
        QVERIFY(shown->text.expose().contains(key));
        const auto history = m_desk->records().history(record).value();
        QCOMPARE(history.back().action, u"shown"_s);
        QCOMPARE(history.back().detail, id);
        QVERIFY(messages.textOfRecord(record, Keys::Shown).value().text.expose().contains(key));
        COMPARE_ERROR(messages.find(u"m-nothing"_s), ErrorCode::NoSuchMessage);
        COMPARE_ERROR(messages.find(QString()), ErrorCode::NoSuchMessage);
        VERIFY_OK(m_desk->reopenForSupport());
        // Support reads what is kept beside it without anything like a key.
        for (const auto &read :
             {messages.text(id, Keys::Masked), messages.textOfRecord(record, Keys::Masked)}) {
            VERIFY_OK(read);
            QVERIFY(read->text.expose().contains("HB-77120"));
            QVERIFY(!read->text.expose().contains(key));
        }
        COMPARE_ERROR(messages.text(id, Keys::Shown), ErrorCode::NeedsOwner);
        COMPARE_ERROR(messages.textOfRecord(record, Keys::Shown), ErrorCode::NeedsOwner);
        QCOMPARE(messages.containing(messages.all().value(), u"order hb-77120"_s)->size(),
                 size_t {1});
        QCOMPARE(messages.containing(messages.all().value(), u"HB-77121"_s)->size(), size_t {0});
        COMPARE_ERROR(messages.discard(id), ErrorCode::NeedsOwner);
    }

    void onlyWhatSpeaksOfNothingIsThrownAway()
    {
        const auto stored = import(mail(orderMail(), u"order.eml"_s));
        VERIFY_OK(stored);
        Messages messages(m_desk->session);
        const QString id = messages.all().value().front().id;
        QCOMPARE(messages.discard(id).value(), false);
        VERIFY_OK(ImportCredential(m_desk->session).undo(stored->batch));
        QCOMPARE(messages.find(id).value().records, QStringList());
        QCOMPARE(messages.discard(id).value(), true);
        QCOMPARE(messages.all().value().size(), size_t {0});
        // The record can be brought back all the same, without it.
        const QString record = stored->records.front()->id;
        VERIFY_OK(m_desk->records().restore(record));
        VERIFY_OK(m_desk->records().hmac(record, domain::Action::Shown));
        COMPARE_ERROR(m_desk->records().source(record), ErrorCode::NoMessageKept);
        // And the mail can come once more.
        VERIFY_OK(import(mail(orderMail(), u"order.eml"_s)));
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
