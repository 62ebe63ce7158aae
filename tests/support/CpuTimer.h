// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <ctime>

namespace eab {

/** The processor's time this program has used since the timer was made: what else runs on the
 *  machine does not count, so a bound on it tells of the program alone. */
class CpuTimer
{
public:
    [[nodiscard]] qint64 milliseconds() const
    {
        return qint64 {std::clock() - m_start} * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace eab
