// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/uses/Inbox.h"
#include "app/uses/Messages.h"

using namespace eab;
using namespace eab::app;

/** Letters that nobody could file: looked at, and filed by hand. */
class TestLetters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Inbox inbox() { return Inbox(m_desk->session); }
    QString put(const QByteArray &content, const QString &name = u"letter.txt"_s)
    {
        const QStringList before = inbox().letters().value();
        if (!m_desk->session.putIntoInbox(name, content))
            return {};
        const QStringList after = inbox().letters().value();
        for (const QString &id : after) {
            if (!before.contains(id))
                return id;
        }
        return {};
    }
    void putBroken(const QString &id)
    {
        QFile file(m_desk->vaultPath() + u"/inbox/"_s + id);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no letter") > 0);
    }
    QString added(const QString &kid = u"kid-1"_s)
    {
        const auto record = m_desk->records().add(typedPair(kid));
        return record ? record->id : QString();
    }
    QStringList messagesOf(const QString &id)
    {
        QStringList names;
        if (const auto lines = Messages(m_desk->session).ofRecord(id)) {
            for (const MessageLine &line : *lines)
                names << line.name;
        }
        return names;
    }
    qsizetype waiting() { return m_desk->session.inboxCount(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void aLetterIsToldWithWhatKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("found");
        QTest::addColumn<std::optional<ErrorCode>>("problem");
        QTest::newRow("an order") << orderMail() << 1 << std::optional<ErrorCode>();
        QTest::newRow("nothing in it") << QByteArray("Dear customer, thank you.") << 0
                                       << std::optional(ErrorCode::NoCredentials);
        QTest::newRow("two keys of which one is right")
            << QByteArray("Key ID: kid-1\nKey ID: kid-2\nHMAC Key: "
                          "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\n")
            << 0 << std::optional(ErrorCode::AmbiguousPairing);
    }
    void aLetterIsToldWithWhatKeepsIt()
    {
        QFETCH(QByteArray, content);
        QFETCH(std::optional<ErrorCode>, problem);
        const auto line = inbox().look(put(content));
        VERIFY_OK(line);
        QVERIFY(line->has_value() && (*line)->opens());
        QCOMPARE((*line)->name, u"letter.txt"_s);
        QCOMPARE((*line)->at, samples::now);
        QTEST((*line)->found, "found");
        QCOMPARE((*line)->problem.has_value(), problem.has_value());
        if (problem)
            QCOMPARE((*line)->problem->code, *problem);
    }

    void whatDoesNotOpenIsToldAndStays()
    {
        putBroken(u"0-broken"_s);
        const auto line = inbox().look(u"0-broken"_s);
        VERIFY_OK(line);
        QVERIFY(line->has_value() && !(*line)->opens());
        const QString id = added();
        COMPARE_ERROR(inbox().file(u"0-broken"_s, {id, false}), ErrorCode::DamagedLetter);
        COMPARE_ERROR(inbox().keep(u"0-broken"_s, id), ErrorCode::DamagedLetter);
        QCOMPARE(waiting(), qsizetype {1});
        VERIFY_OK(inbox().remove(u"0-broken"_s));
        QCOMPARE(waiting(), qsizetype {0});
    }

    void aLetterInWhichNothingWasFoundIsKeptWithARecord()
    {
        const QString id = added();
        const auto before = m_desk->records().find(id).value();
        const auto filed = inbox().file(put("Dear customer, thank you."), {id, false});
        VERIFY_OK(filed);
        QVERIFY(filed->kept.has_value());
        QCOMPARE(waiting(), qsizetype {0});
        QCOMPARE(messagesOf(id), QStringList {u"letter.txt"_s});
        // It says nothing, and changes nothing; the history names it.
        VERIFY_OK(m_desk->records().checkStill(before));
        const auto history = m_desk->records().history(id).value();
        QCOMPARE(history.back().action, u"imported"_s);
        QCOMPARE(history.back().detail, u"letter.txt"_s);
        // The same again is kept already.
        const auto again = inbox().file(put("Dear customer, thank you."), {id, false});
        VERIFY_OK(again);
        QVERIFY(again->kept.has_value() && again->kept->batch.isEmpty());
        QCOMPARE(messagesOf(id).size(), qsizetype {1});
        QCOMPARE(waiting(), qsizetype {0});
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }

    void keptByMistakeItWaitsAgain()
    {
        const QString id = added();
        const auto kept = inbox().keep(put("Dear customer, thank you."), id);
        VERIFY_OK(kept);
        VERIFY_OK(ImportCredential(m_desk->session).undo(kept->batch));
        QCOMPARE(messagesOf(id), QStringList());
        QCOMPARE(Messages(m_desk->session).all().value().size(), size_t {0});
        VERIFY_OK(m_desk->records().find(id));
        const QString letter = inbox().letters().value().value(0);
        const auto line = inbox().look(letter);
        VERIFY_OK(line);
        QCOMPARE((*line)->name, u"letter.txt"_s);
    }

    void whatWasFoundGoesIntoTheChosenRecord()
    {
        RecordChanges order;
        order.orderNumber = u"HB-1"_s;
        const auto record = m_desk->records().add(std::move(order));
        VERIFY_OK(record);
        const auto filed
            = inbox().file(put(orderMail(u"kid-1"_s, 'k', u"HB-1"_s)), {record->id, false});
        VERIFY_OK(filed);
        QVERIFY(!filed->kept.has_value());
        QCOMPARE(filed->outcome.recordIds(), QStringList {record->id});
        QVERIFY(m_desk->records().find(record->id).value().hasPair());
        QCOMPARE(waiting(), qsizetype {0});
    }

    void whatWasFiledByMistakeWaitsAgain()
    {
        const auto mail = orderMail(u"kid-1"_s, 'k', u"HB-1"_s);
        const auto filed = inbox().file(put(mail), {{}, true});
        VERIFY_OK(filed);
        QCOMPARE(filed->outcome.imported, 1);
        QCOMPARE(waiting(), qsizetype {0});
        const app::ImportOutcome &outcome = filed->outcome;
        // Where it cannot be undone, nothing waits that is saved already.
        COMPARE_ERROR(ImportCredential(m_desk->session).undo(u"nothing"_s), ErrorCode::NoSuchBatch);
        QCOMPARE(waiting(), qsizetype {0});
        QCOMPARE(m_desk->records().all().value().size(), size_t {1});
        VERIFY_OK(ImportCredential(m_desk->session).undo(outcome.batch));
        QCOMPARE(m_desk->records().all().value().size(), size_t {0});
        QCOMPARE(Messages(m_desk->session).all().value().size(),
                 size_t {1}); // with the removed one
        // All of it can be filed once more, its key, too.
        const QString letter = inbox().letters().value().value(0);
        const auto again = inbox().file(letter, {{}, true});
        VERIFY_OK(again);
        QCOMPARE(again->outcome.imported, 1);
        QVERIFY(again->outcome.records.front()->hasPair());
        QCOMPARE(waiting(), qsizetype {0});
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }

    void aKeyThatIsKnownOtherwiseIsAsked()
    {
        const QString id = added(u"kid-1"_s);
        const auto filed = inbox().file(put(orderMail(u"kid-1"_s, 'z')), {id, false});
        VERIFY_OK(filed);
        QVERIFY(std::any_of(filed->outcome.questions.begin(), filed->outcome.questions.end(),
                            [](const auto &one) { return one.field == domain::TradeField::Key; }));
        QCOMPARE(waiting(), qsizetype {0});
        QCOMPARE(messagesOf(id).size(), 1);
        QVERIFY(m_desk->records().find(id)->openQuestions > 0);
        QVERIFY(m_desk->records().find(id)->hasPair());
    }

    void withoutARecordNothingIsKept()
    {
        const auto filed = inbox().file(put("Dear customer, thank you."), {{}, true});
        VERIFY_OK(filed);
        QVERIFY(!filed->kept.has_value());
        QCOMPARE(filed->outcome.rejected, 1);
        QCOMPARE(waiting(), qsizetype {1});
        COMPARE_ERROR(inbox().file(u"nothing"_s, {{}, true}), ErrorCode::NoSuchMessage);
        COMPARE_ERROR(inbox().keep(u"nothing"_s, added()), ErrorCode::NoSuchMessage);
    }

    void whatIsKeptDoesNotOutliveItsRecord()
    {
        const QString id = added();
        VERIFY_OK(inbox().keep(put("Dear customer, thank you."), id));
        VERIFY_OK(m_desk->records().remove(id));
        QCOMPARE(Messages(m_desk->session).all().value().size(), size_t {1});
        VERIFY_OK(m_desk->records().restore(id));
        QCOMPARE(messagesOf(id), QStringList {u"letter.txt"_s});
    }

    void supportFilesNothing()
    {
        const QString id = added();
        const QString letter = put("Dear customer, thank you.");
        VERIFY_OK(m_desk->reopenForSupport());
        COMPARE_ERROR(inbox().look(letter), ErrorCode::NeedsOwner);
        COMPARE_ERROR(inbox().file(letter, {id, false}), ErrorCode::NeedsOwner);
        COMPARE_ERROR(inbox().keep(letter, id), ErrorCode::NeedsOwner);
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
