// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/TimeText.h"

#include "domain/VerifyReport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace eab::app {

namespace {

using domain::DeadlineClock;
using domain::NextStep;
using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

constexpr qint64 minuteSeconds = 60;
constexpr qint64 hourSeconds = 60 * minuteSeconds;
constexpr qint64 daySeconds = 24 * hourSeconds;

QString shortDay(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM", "date format"));
}

/** The two largest units of a span, in words. */
QString span(qint64 seconds)
{
    const int days = static_cast<int>(seconds / daySeconds);
    const int hours = static_cast<int>(seconds % daySeconds / hourSeconds);
    const int minutes = static_cast<int>(seconds % hourSeconds / minuteSeconds);
    if (days > 0 && hours > 0)
        return Words::tr("%1 %2", "days and hours")
            .arg(Words::tr("%n day(s)", nullptr, days), Words::tr("%n hour(s)", nullptr, hours));
    if (days > 0)
        return Words::tr("%n day(s)", nullptr, days);
    if (hours > 0)
        return Words::tr("%n hour(s)", nullptr, hours);
    if (minutes > 0)
        return Words::tr("%n minute(s)", nullptr, minutes);
    return Words::tr("less than a minute");
}

/** What asks for attention without a clock, in a word or two. */
QString askingText(NextStep step, const Record &record)
{
    switch (step) {
    case NextStep::CheckPair: return Words::tr("refused");
    case NextStep::FindReference: return Words::tr("reference missing");
    case NextStep::CompareReference: return Words::tr("reference doubtful");
    case NextStep::DecideKind: return Words::tr("to be decided");
    case NextStep::AwaitWindow:
        return Words::tr("from %1", "a day").arg(shortDay(record.startDate));
    default: return {};
    }
}

} // namespace

QString timeLeft(qint64 seconds)
{
    if (seconds <= 0)
        return Words::tr("closed %1 ago").arg(span(-seconds));
    return Words::tr("%1 left", "a span of time").arg(span(seconds));
}

QString timeLeftShort(qint64 seconds)
{
    if (seconds <= 0)
        return Words::tr("window closed");
    const qint64 days = seconds / daySeconds;
    const qint64 hours = seconds % daySeconds / hourSeconds;
    if (days > 0 && hours == 0)
        return Words::tr("%n day(s) left", nullptr, static_cast<int>(days));
    if (days > 0)
        return Words::tr("%1 d %2 h left").arg(days).arg(hours);
    if (hours > 0)
        return Words::tr("%1 h left").arg(hours);
    return Words::tr("%1 min left").arg(std::max<qint64>(1, seconds / minuteSeconds));
}

QString momentText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return Words::tr("%1, %2", "day, time of day")
        .arg(locale.toString(local.date(),
                             Words::tr("ddd d MMM yyyy", "date format, see QDate::toString")),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy", "date format, see QDate::toString"));
}

QString orderedText(const Record &record)
{
    if (!record.orderedAt.isValid())
        return dayText(record.orderDate);
    if (record.orderDate.isValid() && record.orderedAt == record.orderDate.startOfDay(Qt::UTC))
        return dayText(record.orderDate);
    return momentText(record.orderedAt);
}

QString clockText(DeadlineClock clock)
{
    switch (clock) {
    case DeadlineClock::Portal: return Words::tr("Shown in the portal");
    case DeadlineClock::Registration: return Words::tr("Must be used");
    case DeadlineClock::Licence: return Words::tr("Licence");
    case DeadlineClock::UsageWindow: return Words::tr("Usable");
    }
    return {};
}

QString pillText(const Record &record, const QDateTime &now)
{
    const auto deadline = domain::leadingDeadline(record, now);
    if (!deadline || !domain::matters(record, *deadline, now)) {
        if (QString asks = askingText(domain::nextStep(record, now), record); !asks.isEmpty())
            return asks;
    }
    if (!deadline)
        return Words::tr("no deadline");
    const qint64 left = now.secsTo(deadline->at);
    return left > 0 && left < daySeconds
        ? Words::tr("%1, until %2", "time left, time of day")
              .arg(timeLeftShort(left),
                   QLocale().toString(deadline->at.toLocalTime().time(), QLocale::ShortFormat))
        : timeLeftShort(left);
}

QString deadlineSentence(const domain::Deadline &deadline, const QDateTime &now)
{
    const qint64 left = now.secsTo(deadline.at);
    const QString length = span(std::abs(left));
    const bool closed = left <= 0;
    switch (deadline.clock) {
    case DeadlineClock::Portal:
        return closed ? Words::tr("No longer shown in the portal for %1").arg(length)
                      : Words::tr("Shown in the portal for %1 more").arg(length);
    case DeadlineClock::Registration:
        return closed ? Words::tr("Should have been used %1 ago").arg(length)
                      : Words::tr("Must be used within %1").arg(length);
    case DeadlineClock::Licence:
        return closed ? Words::tr("The licence ended %1 ago").arg(length)
                      : Words::tr("The licence runs for %1 more").arg(length);
    case DeadlineClock::UsageWindow:
        return closed ? Words::tr("Could be used until %1 ago").arg(length)
                      : Words::tr("Can be used for %1 more").arg(length);
    }
    return {};
}

QString upgradeText(domain::UpgradeStage stage)
{
    switch (stage) {
    case domain::UpgradeStage::Copying:
        return Words::tr("This vault is of an older version. A copy of it is kept first.");
    case domain::UpgradeStage::Converting: return Words::tr("It is brought up to date.");
    case domain::UpgradeStage::GivingSpaceBack:
        return Words::tr("Space that is not needed any more is given back.");
    }
    return {};
}

QString proofText(const Record &record)
{
    if (record.kind == domain::RecordKind::Key)
        return Words::tr("key registered");
    if (!record.hasPair() && record.kind == domain::RecordKind::Certificate)
        return record.caReference.isEmpty() ? Words::tr("reference missing")
                                            : Words::tr("reference kept");
    if (!record.hasPair())
        return record.kind == domain::RecordKind::Undecided ? Words::tr("pair or none: not decided")
                                                            : Words::tr("nothing saved yet");
    const QString day
        = record.verified ? shortDay(record.verified->at.toLocalTime().date()) : QString();
    if (record.verified
        && domain::outcomeFromName(record.verified->outcome) == domain::VerifyOutcome::Works)
        return Words::tr("works since %1", "a day").arg(day);
    switch (domain::proofOf(record)) {
    case domain::Proof::Proved: return Words::tr("verified %1", "on a day").arg(day);
    case domain::Proof::Doubtful: return Words::tr("doubtful since %1", "a day").arg(day);
    case domain::Proof::None: break;
    }
    return Words::tr("saved, not verified");
}

} // namespace eab::app
