// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/HttpTransport.h"

#include "base/Literals.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace eab::ca {

namespace {

/** Nobody is told to wait longer than a year, whatever a server writes. */
constexpr qint64 longestWait = qint64 {366} * 24 * 3600;

/** The three date forms of RFC 9110 section 5.6.7 without their day of the week, which cannot be
 *  checked before the century is known. All of them mean UTC. */
constexpr std::array dateForms {
    "dd MMM yyyy HH:mm:ss 'GMT'"_L1,
    "dd-MMM-yy HH:mm:ss 'GMT'"_L1,
    "MMM d HH:mm:ss yyyy"_L1,
};

QDateTime httpDate(const QString &text, const QDateTime &now)
{
    const QString day = text.simplified().section(QLatin1Char(' '), 1);
    for (const auto &form : dateForms) {
        QDateTime date = QLocale::c().toDateTime(day, form);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        // Two digits of a year mean the century that is nearest (RFC 9110 section 5.6.7).
        while (date.date().year() + 50 < now.date().year())
            date = date.addYears(100);
        return date;
    }
    return {};
}

} // namespace

std::optional<qint64> HttpAnswer::retryAfter(const QDateTime &now) const
{
    const QByteArray text = header("retry-after").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digits
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(seconds, longestWait) : longestWait;
    }
    const QDateTime date = httpDate(QString::fromLatin1(text), now.toUTC());
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(now.secsTo(date), qint64 {0}, longestWait);
}

} // namespace eab::ca
