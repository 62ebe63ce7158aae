// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/Place.h"

#include "app/words/Issuers.h"
#include "domain/VerifyReport.h"

namespace eab::ui {

namespace {

/** Whether a window is open that will close. */
bool closes(const domain::Standing &standing)
{
    return standing.leading && standing.state != domain::DeadlineState::Closed;
}

} // namespace

Days::Days(const QDateTime &now)
    : today(now.toLocalTime().date())
    , tomorrow(today.addDays(1).startOfDay().toUTC())
    , nextWeek(today.addDays(7).startOfDay().toUTC())
{ }

bool Place::shows(const domain::Placed &placed, const Days &days) const
{
    const auto &[record, standing] = placed;
    const bool archived = record.status == domain::RecordStatus::Archived;
    if (kind == Kind::Asked)
        return record.openQuestions > 0;
    if (kind == Kind::Letters || kind == Kind::Removed)
        return false;
    if (kind == Kind::Archive)
        return archived;
    if (archived)
        return false;
    switch (kind) {
    case Kind::NeedsAttention: return standing.needsAttention;
    case Kind::Today: return closes(standing) && standing.leading->at < days.tomorrow;
    case Kind::ThisWeek:
        return closes(standing) && standing.leading->at >= days.tomorrow
            && standing.leading->at < days.nextWeek;
    case Kind::NotVerified:
        return record.hasPair() && domain::proofOf(record) != domain::Proof::Proved;
    case Kind::Issuer: return record.issuer == key;
    case Kind::Ca: return app::caOf(record) == key;
    case Kind::Tag: return record.tags.contains(key);
    case Kind::Asked:
    case Kind::All:
    case Kind::Archive:
    case Kind::Letters:
    case Kind::Removed: break;
    }
    return true;
}

} // namespace eab::ui
