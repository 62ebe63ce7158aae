// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CalendarFile.h"

#include "app/uses/NamedPlace.h"
#include "app/words/AdviceText.h"
#include "app/words/TimeText.h"
#include "base/File.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <libical/ical.h>

#include <memory>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

const QByteArray maker = "-//EAB Vault//"; // and a version: RFC 5545, 3.7.3

icaltimetype utcTime(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icalcomponent *alarmADayBefore(const QByteArray &text)
{
    const icaltriggertype trigger {icaltime_null_time(), icaldurationtype_from_int(-86400)};
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(text.constData()),
                               icalproperty_new_trigger(trigger), static_cast<void *>(nullptr));
}

/** Whether something lies there that was not made here. */
bool isForeign(const QString &path)
{
    constexpr qint64 most = 1024; // bytes, in which a calendar names its maker
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return false;
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray beginning = file.read(most);
    return !beginning.startsWith("BEGIN:VCALENDAR") || !beginning.contains("PRODID:" + maker);
}

} // namespace

QByteArray calendarFile(const std::vector<domain::Record> &records,
                        const std::vector<domain::Reminder> &reminders, const QDateTime &now)
{
    QHash<QString, const domain::Record *> byId;
    for (const domain::Record &record : records)
        byId.insert(record.id, &record);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid((maker + EAB_VERSION "//EN").constData()),
                            static_cast<void *>(nullptr)),
        icalcomponent_free);
    for (const domain::Reminder &reminder : reminders) {
        const domain::Record *record = byId.value(reminder.recordId);
        if (record == nullptr)
            continue;
        const QByteArray uid
            = u"%1-%2@eab-vault"_s
                  .arg(reminder.recordId, domain::clockName(reminder.deadline.clock))
                  .toUtf8();
        const QByteArray summary
            = Words::tr("%1: %2").arg(record->title, clockText(reminder.deadline.clock)).toUtf8();
        const QByteArray advice = adviceText(reminder.next, *record, now).toUtf8();
        icalcomponent_add_component(
            calendar.get(),
            icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.constData()),
                                icalproperty_new_dtstamp(utcTime(now)),
                                icalproperty_new_dtstart(utcTime(reminder.deadline.at)),
                                icalproperty_new_summary(summary.constData()),
                                icalproperty_new_description(advice.constData()),
                                alarmADayBefore(summary), static_cast<void *>(nullptr)));
    }
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<void> writeCalendar(const QString &path, const QByteArray &calendar)
{
    EAB_TRY(checkNamedPlace(path));
    if (isForeign(path))
        return Error {ErrorCode::OutputExists, path, {}};
    return writeFile(path, calendar, FileMode::Everybody);
}

} // namespace eab::app
