// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DayOrMoment.h"

namespace eab::domain {

QDateTime DayOrMoment::earliest() const
{
    return moment.isValid() || !day.isValid() ? moment : day.startOfDay(Qt::UTC);
}

Result<DayOrMoment> parseDayOrMoment(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype mostQuoted = 40;
    const QString trimmed = text.trimmed();
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        day.isValid() && trimmed.size() == dayLength)
        return DayOrMoment {day, {}};
    const bool hasTime
        = trimmed.size() > dayLength && u"T "_s.contains(trimmed.at(dayLength).toUpper());
    const QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (moment.isValid() && hasTime)
        return DayOrMoment {moment.date(), moment.toUTC()};
    return Error {ErrorCode::InvalidDate, text.left(mostQuoted), {}};
}

QString momentAsTyped(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isWholeMinute = local.time().second() == 0 && local.time().msec() == 0;
    return local.toString(isWholeMinute ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace eab::domain
