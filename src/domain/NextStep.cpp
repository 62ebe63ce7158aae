// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Deadline.h"

#include "domain/VerifyReport.h"

// What is to be done next about a record: the table in Deadline.h.

namespace eab::domain {

namespace {

bool isOver(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at <= now;
}

bool isBefore(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at > now;
}

bool isClosing(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && stateAt({DeadlineClock::Licence, at}, now) == DeadlineState::Closing;
}

NextStep stepOfLicence(const Record &record, const QDateTime &now)
{
    return isClosing(record.licenceExpires, now) ? NextStep::RenewSoon : NextStep::Nothing;
}

bool isProved(const Record &record)
{
    return proofOf(record) == Proof::Proved;
}

/** A pair that works once has worked: the CA has said so, or it was proved here. */
bool isSpent(const Record &record)
{
    if (!record.verified || record.usePolicy == UsePolicy::Reusable)
        return false;
    if (outcomeFromName(record.verified->outcome) == VerifyOutcome::AlreadyUsed)
        return true;
    return record.usePolicy == UsePolicy::OneTime && isProved(record);
}

NextStep stepOfPair(const Record &record, const QDateTime &now)
{
    if (isOver(record.licenceExpires, now))
        return NextStep::RenewLicence;
    if (isOver(usableUntil(record), now))
        return NextStep::UsedUp;
    if (proofOf(record) == Proof::Doubtful)
        return NextStep::CheckPair;
    if (isSpent(record))
        return NextStep::Spent;
    if (isBefore(usableFrom(record), now))
        return NextStep::AwaitWindow;
    if (isClosing(usableUntil(record), now))
        return NextStep::UseWindow;
    if (isProved(record))
        return stepOfLicence(record, now);
    const bool asked = record.verified.has_value(); // asking again proves nothing
    if (!asked && !record.directoryUrl.isEmpty() && isClosing(record.portalVisibleUntil, now))
        return NextStep::Verify;
    return record.mustRegisterBefore.isValid() ? NextStep::Register : NextStep::SetUpClient;
}

NextStep stepOfKey(const Record &record, const QDateTime &now)
{
    if (isOver(record.licenceExpires, now))
        return NextStep::RenewLicence;
    if (isOver(usableUntil(record), now))
        return NextStep::UsedUp;
    if (isBefore(usableFrom(record), now))
        return NextStep::AwaitWindow;
    if (isClosing(usableUntil(record), now))
        return NextStep::UseWindow;
    return stepOfLicence(record, now);
}

NextStep stepOfCertificate(const Record &record, const QDateTime &now)
{
    if (isOver(record.licenceExpires, now))
        return NextStep::RenewLicence;
    if (record.caReference.isEmpty())
        return NextStep::FindReference;
    if (referenceEqualsOrder(record))
        return NextStep::CompareReference;
    return stepOfLicence(record, now);
}

} // namespace

QDateTime usableFrom(const Record &record)
{
    return record.startDate.isValid() ? record.startDate.startOfDay(Qt::UTC) : QDateTime();
}

QDateTime usableUntil(const Record &record)
{
    return record.endDate.isValid() ? QDateTime(record.endDate.addDays(1), {0, 0}, Qt::UTC)
                                    : QDateTime();
}

bool hasWorked(const Record &record)
{
    return isProved(record) || isSpent(record);
}

NextStep nextStep(const Record &record, const QDateTime &now)
{
    if (record.status == RecordStatus::Archived)
        return NextStep::Nothing;
    if (record.hasPair())
        return stepOfPair(record, now);
    switch (record.kind) {
    case RecordKind::Key: return stepOfKey(record, now);
    case RecordKind::Certificate: return stepOfCertificate(record, now);
    case RecordKind::Undecided: return NextStep::DecideKind;
    case RecordKind::Pair:
    case RecordKind::Order: break;
    }
    return isOver(record.portalVisibleUntil, now) ? NextStep::AskSeller : NextStep::SavePair;
}

bool asksByItself(NextStep next)
{
    switch (next) {
    case NextStep::CheckPair:
    case NextStep::FindReference:
    case NextStep::CompareReference:
    case NextStep::DecideKind:
    case NextStep::AwaitWindow: return true;
    default: return false;
    }
}

} // namespace eab::domain
