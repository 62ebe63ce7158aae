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

} // namespace eab::cli
