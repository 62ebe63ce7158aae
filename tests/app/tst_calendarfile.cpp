// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CalendarFile.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace eab;
using namespace eab::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const QByteArray &file)
{
    return {icalparser_parse_string(file.constData()), icalcomponent_free};
}

domain::Record record(const QString &id, const QString &title, int hours)
{
    domain::Record made;
    made.id = id;
    made.title = title;
    made.kid = u"kid-not-for-calendars"_s;
    made.portalVisibleUntil = now.addSecs(qint64 {3600} * hours);
    return made;
}

QByteArray fileOf(const std::vector<domain::Record> &records)
{
    return calendarFile(records, domain::dueReminders(records, now), now);
}

} // namespace

/** The file is read again by the library, not by our own eyes. */
class TestCalendarFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyDeadlineIsAnEventWithAnAlarm()
    {
        const auto calendar = parsed(
            fileOf({record(u"aaaa"_s, u"Webshop"_s, 52), record(u"bbbb"_s, u"Intranet"_s, 10)}));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
        icalcomponent *event
            = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        // The most urgent first.
        QCOMPARE(QByteArray(icalcomponent_get_uid(event)), QByteArray("bbbb-portal@eab-vault"));
        QCOMPARE(QByteArray(icalcomponent_get_summary(event)),
                 QByteArray("Intranet: Shown in the portal"));
        const icaltimetype start = icalcomponent_get_dtstart(event);
        QVERIFY(icaltime_is_utc(start));
        QCOMPARE(qint64 {icaltime_as_timet(start)},
                 now.addSecs(qint64 {10} * 3600).toSecsSinceEpoch());
        QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 1);
        icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
        const icalproperty *trigger
            = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        QVERIFY(trigger != nullptr);
        QCOMPARE(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration), -86400);
        QVERIFY(icalcomponent_get_description(event) != nullptr);
    }

    void theSameDeadlineKeepsItsName()
    {
        // So that a calendar replaces an event it has already.
        QCOMPARE(fileOf({record(u"aaaa"_s, u"Webshop"_s, 52)}),
                 fileOf({record(u"aaaa"_s, u"Webshop"_s, 52)}));
    }

    void anyTitleSurvives_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("umlauts") << u"Webshop „Süd“"_s;
        QTest::newRow("signs with a meaning") << u"a;b,c\\d:e"_s;
        QTest::newRow("two lines") << u"first\nBEGIN:VEVENT"_s;
        QTest::newRow("longer than a line of the file") << QString(300, u'x');
        QTest::newRow("many bytes per letter") << QString(u"鍵"_s).repeated(60);
    }
    void anyTitleSurvives()
    {
        QFETCH(QString, title);
        const QByteArray file = fileOf({record(u"aaaa"_s, title, 10)});
        const auto calendar = parsed(file);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent *event
            = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)),
                 title + u": Shown in the portal"_s);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData());
        }
    }

    void noKeyIdentifierLeaves()
    {
        QVERIFY(!fileOf({record(u"aaaa"_s, u"Webshop"_s, 10)}).contains("kid-not-for-calendars"));
    }

    void nothingDueIsAnEmptyCalendar()
    {
        const auto calendar = parsed(fileOf({}));
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_ANY_COMPONENT), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
