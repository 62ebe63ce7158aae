// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <utility>
#include <variant>

namespace eab {

/** A value or the reason why there is none.
 *
 *  The member names are those of std::expected, so that it can take this class's place one day.
 *  Reading the value of a failed result is a mistake of ours and asserts.
 */
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/** Success without a value, or the reason for failure. */
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    { }

    [[nodiscard]] bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }
    void operator*() const noexcept { Q_ASSERT(has_value()); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace eab

/** The value of a Result; when there is none, the function it stands in returns the error. It stands
 *  by itself or behind `=` or `return`, not inside a larger expression:
 *
 *      const auto record = EAB_TRY(records.find(id));
 *      EAB_TRY(records.remove(record.id));
 */
#define EAB_TRY(...)                                                                               \
    __extension__({                                                                                \
        auto tried = (__VA_ARGS__);                                                                \
        if (!tried)                                                                                \
            return tried.error();                                                                  \
        *std::move(tried);                                                                         \
    })
