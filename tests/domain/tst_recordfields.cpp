// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordFields.h"
#include "domain/RecordJson.h"

#include "tests/support/ArbitraryRecord.h"
#include "tests/support/Checks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace eab;
using namespace eab::domain;
using namespace eab::samples;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const std::vector<const Field *> &fields)
{
    QStringList found;
    for (const Field *field : fields)
        found << field->name;
    return found;
}

QStringList namesOf(FieldUse use)
{
    QStringList found;
    for (const Field &field : recordFields()) {
        if (field.uses & use)
            found << field.name;
    }
    return found;
}

} // namespace

class TestRecordFields : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** Every byte of a record that means something is in a field: none is left, none overlaps. */
    void everyMemberIsAField()
    {
        Record record;
        std::set<const char *> places;
        for (const Field &field : recordFields())
            places.insert(reinterpret_cast<const char *>(
                field.visit(record, [](auto &value) -> const void * { return &value; })));
        QCOMPARE(places.size(), recordFields().size());
    }

    void namesAreOutsideNamesAndSaidOnce()
    {
        const QRegularExpression form(u"^[a-z]+(_[a-z]+)*$"_s);
        std::set<QString> seen;
        std::set<QString> columns;
        for (const Field &field : recordFields()) {
            QVERIFY2(form.match(field.name).hasMatch(), field.name.data());
            QVERIFY2(seen.insert(field.name).second, field.name.data());
            for (const char *column : field.columns) {
                if (column != nullptr)
                    QVERIFY2(columns.insert(QLatin1String(column)).second, column);
            }
            const bool isList = std::holds_alternative<QStringList Record::*>(field.member);
            QCOMPARE(field.listTable != nullptr, isList);
        }
        const QStringList keys = toJson(Record()).keys();
        QCOMPARE(std::set<QString>(keys.begin(), keys.end()), seen);
    }

    void anOrderOwnsWhatIsBoughtAtOnce()
    {
        QStringList order;
        for (const Field &field : recordFields()) {
            if (field.owner == FieldOwner::Order)
                order << field.name;
        }
        QCOMPARE(
            order,
            u"order_id issuer order_number customer email order_date ordered_at"_s.split(u' '));
    }

    void whatIsDoneWithWhich()
    {
        QCOMPARE(namesOf(FieldUse::Told),
                 u"kid directory_url order_number ca_reference product customer email "
                 "domains order_date ordered_at"_s.split(u' '));
        QCOMPARE(
            namesOf(FieldUse::Searched),
            u"title issuer ca kid directory_url order_number ca_reference product customer email "
            "contacts domains tags notes"_s.split(u' '));
        QStringList editable;
        for (const Field &field : recordFields()) {
            if (field.isEditable())
                editable << field.name;
        }
        QCOMPARE(
            editable,
            u"title kind status issuer ca kid hmac_alg directory_url order_number ca_reference "
            "product customer email contacts domains order_date ordered_at portal_visible_until "
            "must_register_before licence_expires usage_limit start_date end_date use_policy "
            "tags notes"_s.split(u' '));
        for (const QString &kept : u"id version batch created modified"_s.split(u' '))
            QVERIFY2(!namesOf(FieldUse::Compared).contains(kept), qPrintable(kept));
    }

    void anyRecordComesBackFromJson()
    {
        QVERIFY(rc::check("recordFromJson(toJson(r)) == r", [] {
            const Record record = arbitraryRecord();
            const QByteArray text = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
            const Record back = recordFromJson(QJsonDocument::fromJson(text).object());
            RC_ASSERT(differences(record, back).empty());
            RC_ASSERT(toJson(back) == toJson(record));
        }));
    }

    void aDifferenceIsNamed()
    {
        QVERIFY(rc::check("differences(a, b) are those of their JSON", [] {
            const Record a = arbitraryRecord();
            Record b = a;
            const Field &changed
                = recordFields()[*rc::gen::inRange<size_t>(0, recordFields().size())];
            changed.visit(b, Arbitrary());
            QStringList expected;
            if ((changed.uses & FieldUse::Compared)
                && toJson(a).value(changed.name) != toJson(b).value(changed.name))
                expected << changed.name;
            RC_ASSERT(names(differences(a, b)) == expected);
        }));
        Record a;
        Record b;
        b.version = 3;
        b.modified = QDateTime({2026, 11, 17}, {15, 0}, Qt::UTC);
        QVERIFY(differences(a, b).empty());
        b.caReference = u"5544332211"_s;
        b.verified.emplace();
        QCOMPARE(names(differences(a, b)), (QStringList {u"ca_reference"_s, u"verified"_s}));
        QCOMPARE(names(differences(a, b, FieldUse::Told)), QStringList(u"ca_reference"_s));
    }

    void aChangeGoesWhereItsFieldIs()
    {
        QVERIFY(rc::check("applyChanges(c, r) changes the fields given, and those alone", [] {
            const Record told = arbitraryRecord();
            Record before = arbitraryRecord();
            before.hmacBytes = 0;
            const Field &field
                = recordFields()[*rc::gen::inRange<size_t>(0, recordFields().size())];
            RC_PRE(field.isEditable());
            RecordChanges changes;
            std::visit(
                [&](auto change) {
                    if constexpr (!std::is_same_v<decltype(change), std::monostate>) {
                        using Value = std::remove_cvref_t<decltype(*(changes.*change))>;
                        changes.*change = told.*std::get<Value Record::*>(field.member);
                    }
                },
                field.change);
            Record after = before;
            const auto done = applyChanges(changes, after);
            QStringList changed = names(differences(before, after));
            if (field.name == "order_date"_L1)
                changed.removeAll(u"ordered_at"_s); // goes with its day
            changed.removeAll(field.name);
            RC_ASSERT(changed.isEmpty());
            RC_ASSERT(done || toJson(after) == toJson(before));
        }));
    }

    void whatIsTypedIsTidied()
    {
        Record record;
        RecordChanges changes;
        changes.title = u" The shop "_s;
        changes.product = u" "_s;
        changes.domains
            = QStringList {u"www.example.org"_s, u"b\u00fccher.example"_s, u"WWW.example.org"_s};
        changes.tags = QStringList {u" shop"_s, u" "_s, u"shop"_s};
        changes.kid = u"kid"_s;
        record.product = u"OV"_s;
        VERIFY_OK(applyChanges(changes, record));
        QCOMPARE(record.title, u"The shop"_s);
        QCOMPARE(record.product, QString());
        QCOMPARE(record.domains, (QStringList {u"www.example.org"_s, u"xn--bcher-kva.example"_s}));
        QCOMPARE(record.tags, QStringList(u"shop"_s));
        record.hmacBytes = 32;
        changes.kid = u"another"_s;
        VERIFY_OK(applyChanges(changes, record));
        QCOMPARE(record.kid, u"kid"_s); // a pair's changes with the pair
    }

    void theEmptyIsFilledAndTheKnownStays()
    {
        QVERIFY(rc::check("complete(r, told)", [] {
            const Record before = arbitraryRecord();
            const Record told = arbitraryRecord();
            Record after = before;
            complete(after, told);
            const QJsonObject was = toJson(before);
            const QJsonObject is = toJson(after);
            for (const Field &field : recordFields()) {
                if (field.name.startsWith("order"_L1) && field.name != "order_number"_L1)
                    continue; // day and moment: below
                const QJsonValue value = was.value(field.name);
                const bool known = !value.isNull() && value != QJsonArray();
                const bool filled = (field.uses & FieldUse::Told) || field.name == "issuer"_L1;
                const QJsonValue expected
                    = known || !filled ? value : toJson(told).value(field.name);
                RC_ASSERT(is.value(field.name) == expected);
            }
        }));
    }

    void dayAndMomentOfAnOrderAreOne_data()
    {
        const QDate day(2026, 11, 17);
        const QDateTime moment({2026, 11, 18}, {9, 30}, Qt::UTC);
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDate>("toldDay");
        QTest::addColumn<QDateTime>("toldMoment");
        QTest::addColumn<QDate>("dayAfter");
        QTest::addColumn<QDateTime>("momentAfter");
        const QDate other = moment.date();
        QTest::newRow("nothing known")
            << QDate() << QDateTime() << day << QDateTime() << day << QDateTime();
        QTest::newRow("nothing told: a typed day stays")
            << day << QDateTime() << QDate() << QDateTime() << day << QDateTime();
        QTest::newRow("another day told: the typed one stays")
            << day << QDateTime() << other << QDateTime() << day << QDateTime();
        QTest::newRow("the moment told: it brings its day")
            << day << QDateTime() << other << moment << other << moment;
        QTest::newRow("the moment known")
            << day << moment.addDays(-1) << other << moment << day << moment.addDays(-1);
    }
    void dayAndMomentOfAnOrderAreOne()
    {
        QFETCH(QDate, day);
        QFETCH(QDateTime, moment);
        QFETCH(QDate, toldDay);
        QFETCH(QDateTime, toldMoment);
        Record record;
        record.orderDate = day;
        record.orderedAt = moment;
        Record told;
        told.orderDate = toldDay;
        told.orderedAt = toldMoment;
        complete(record, told);
        QTEST(record.orderDate, "dayAfter");
        QTEST(record.orderedAt, "momentAfter");
    }
};

QTEST_APPLESS_MAIN(TestRecordFields)
#include "tst_recordfields.moc"
