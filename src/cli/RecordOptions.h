// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "cli/Context.h"

#include <memory>

namespace eab::cli {

/** The options `add` and `edit` share: the fields of a record. */
class RecordOptions
{
public:
    explicit RecordOptions(CLI::App &command);

    /** What was given, checked as far as no vault is needed. Reads files the options name. */
    [[nodiscard]] Result<app::RecordChanges> changes(Terminal &terminal) const;

private:
    struct Values;
    std::shared_ptr<Values> m_values;
};

/** A day ("2026-11-17") or a moment ("2026-11-17T14:05:00Z"); a moment without a zone is local
 *  time. InvalidDate names the text. */
struct DayOrMoment
{
    QDate day; //!< in the zone the text was written in
    QDateTime moment; //!< UTC, invalid when only the day is known
};
[[nodiscard]] Result<DayOrMoment> parseDayOrMoment(const QString &text);

} // namespace eab::cli
