// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/Place.h"

#include "app/words/Issuers.h"
#include "domain/VerifyReport.h"

namespace eab::ui {

bool Place::shows(const domain::Placed &placed) const
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
    case Kind::ClosingSoon: return standing.state == domain::DeadlineState::Closing;
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
