// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace eab {

/** The words by which the outside face calls the values of an enum, in JSON, in files, on the
 *  command line: one table for both directions.
 *
 *      constexpr Names<SlotRole, 2> roles {
 *          {{SlotRole::Owner, u"owner"}, {SlotRole::Support, u"support"}}};
 */
template <typename Value, size_t count>
using Names = std::array<std::pair<Value, QStringView>, count>;

/** Every value has its word: one without is a mistake of ours, and empty. */
template <typename Value, size_t count>
[[nodiscard]] QString nameOf(const Names<Value, count> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name.toString();
    }
    return {};
}

/** Nothing for a word not in the table, such as one written by a newer program. */
template <typename Value, size_t count>
[[nodiscard]] constexpr std::optional<Value> fromName(const Names<Value, count> &names,
                                                      QStringView name)
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

/** True when each value up to `last` has its row, in their order: for a static_assert. */
template <typename Value, size_t count>
[[nodiscard]] constexpr bool namesAll(const Names<Value, count> &names, Value last)
{
    for (size_t row = 0; row < count; ++row) {
        if (static_cast<size_t>(names[row].first) != row || names[row].second.isEmpty())
            return false;
    }
    return count == static_cast<size_t>(last) + 1;
}

} // namespace eab
