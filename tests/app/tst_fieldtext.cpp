// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/FieldText.h"
#include "domain/Issuer.h"
#include "domain/RecordJson.h"
#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

#include <QtTest>

using namespace eab;
using namespace eab::app;
using domain::Record;

class TestFieldText : public QObject
{
    Q_OBJECT

private:
    static Record full()
    {
        Record record;
        record.title = u"Shop"_s;
        record.issuer = u"trustico"_s;
        record.ca = u"sectigo"_s;
        record.kid = u"kid-1"_s;
        record.directoryUrl = u"https://acme.example/directory"_s;
        record.orderNumber = u"HB-1"_s;
        record.caReference = u"R-1"_s;
        record.product = u"OV"_s;
        record.email = u"ops@example.org"_s;
        record.customer = u"Shop & Co"_s;
        record.contacts = {u"it@example.org"_s, u"shop@example.org"_s};
        record.domains = {u"a.example"_s, u"*.b.example"_s};
        record.orderDate = QDate(2026, 11, 17);
        record.orderedAt = QDateTime(record.orderDate, QTime(14, 5), Qt::UTC);
        record.kind = domain::RecordKind::Certificate;
        record.algorithm = domain::HmacAlgorithm::Hs512;
        record.portalVisibleUntil = samples::now.addDays(3);
        record.mustRegisterBefore = samples::now.addDays(4);
        record.ownClocks = u"portal registration"_s;
        record.licenceExpires = samples::now.addDays(300);
        record.usageLimit = 25;
        record.startDate = QDate(2026, 12, 1);
        record.endDate = QDate(2026, 12, 31);
        record.usePolicy = domain::UsePolicy::Counted;
        record.tags = {u"two words"_s, u"one"_s};
        record.notes = u"one, two\nthree"_s;
        record.status = domain::RecordStatus::Archived;
        record.verified = domain::Verification {samples::now, u"accepted"_s, {}};
        return record;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldThatIsComparedHasWords()
    {
        for (const domain::Field &field : domain::recordFields()) {
            if (field.uses & domain::FieldUse::Compared)
                QVERIFY2(fieldText(field) != field.name, field.name.data());
        }
    }

    void whatIsTypedComesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const domain::Field &field : domain::recordFields()) {
            if (field.isEditable())
                QTest::newRow(field.name.data()) << QString(field.name);
        }
    }
    void whatIsTypedComesBack()
    {
        QFETCH(QString, name);
        const domain::Field &field = fieldNamed(name.toLatin1().constData());
        const QString typed = typedText(field, full());
        QVERIFY(!typed.isEmpty());
        domain::RecordChanges changes;
        VERIFY_OK(takeTyped(field, typed, changes));
        Record record;
        VERIFY_OK(domain::applyChanges(changes, record));
        const QString key = field.name;
        if (key == u"ordered_at"_s)
            QCOMPARE(record.orderedAt, full().orderedAt);
        else
            QCOMPARE(domain::toJson(record).value(key), domain::toJson(full()).value(key));
        QVERIFY(!valueText(field, full()).isEmpty());
        // Nothing typed is nothing known, but where one of a few words is chosen.
        domain::RecordChanges nothing;
        VERIFY_OK(takeTyped(field, {}, nothing));
    }

    void aClockGoesByTheRuleUnlessAPersonSetIt()
    {
        Record record = full();
        domain::setOwnClock(record, domain::DeadlineClock::Portal, false);
        const auto &portal = fieldNamed("portal_visible_until");
        const auto &registration = fieldNamed("must_register_before");
        QCOMPARE(typedText(portal, record), u"rule"_s);
        QVERIFY(typedText(registration, record) != u"rule"_s);
        domain::RecordChanges changes;
        VERIFY_OK(takeTyped(portal, u"rule"_s, changes));
        QVERIFY(changes.portalByRule && !changes.registrationByRule && !changes.portalVisibleUntil);
        QCOMPARE(valueText(fieldNamed("own_clocks"), record), u"Must be used"_s);
    }

    void aDayIsReadInAnyOfItsForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("moment");
        QTest::newRow("a day") << u"2026-11-17"_s << u"2026-11-17T00:00:00Z"_s;
        QTest::newRow("with the time here") << u" 2026-11-17 15:05 "_s << u"2026-11-17T14:05:00Z"_s;
        QTest::newRow("as scripts write it")
            << u"2026-11-17T14:05:00Z"_s << u"2026-11-17T14:05:00Z"_s;
        QTest::newRow("with another zone")
            << u"2026-11-17T14:05:00+02:00"_s << u"2026-11-17T12:05:00Z"_s;
        QTest::newRow("not a day") << u"17.11.2026"_s << QString();
        QTest::newRow("a day that never was") << u"2026-02-30"_s << QString();
        QTest::newRow("half a time") << u"2026-11-17 at noon"_s << QString();
    }
    void aDayIsReadInAnyOfItsForms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, moment);
        domain::RecordChanges changes;
        const auto taken = takeTyped(fieldNamed("licence_expires"), typed, changes);
        if (moment.isEmpty()) {
            COMPARE_ERROR(taken, ErrorCode::InvalidDate);
            return;
        }
        VERIFY_OK(taken);
        QCOMPARE(domain::jsonMoment(*changes.licenceExpires).toString(), moment);
    }

    void ofAKeyOnlyItsLengthIsTold()
    {
        Record record;
        QCOMPARE(keyText(record, true), u"None saved"_s);
        record.hmacBytes = 32;
        QVERIFY(keyText(record, false).contains(u"32"_s));
        QVERIFY(keyText(record, true).contains(u"nother"_s));
    }
};

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
