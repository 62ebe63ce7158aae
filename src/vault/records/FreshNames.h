// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

#include <vector>

namespace eab::vault {

/** Draws ids. Those of many records that are stored together come in ascending order: every index
 *  that begins with an id is then written from its one end to the other, and not all over. */
class FreshNames
{
public:
    /** 20 of 32 characters: nobody draws one of them twice. */
    static constexpr int length = 20;

    /** The next id. */
    [[nodiscard]] Result<QString> next();
    /** That so many are to be drawn soon. */
    [[nodiscard]] Result<void> reserve(qsizetype count);
    /** What is drawn from now on is in no order. */
    void release() { m_drawn.clear(); }

private:
    std::vector<QString> m_drawn; //!< the next one last
};

} // namespace eab::vault
