// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <vector>

namespace eab::vault {

/** Draws ids. Those of many records that are stored together come in ascending order: every index
 *  that begins with an id is then written from its one end to the other, and not all over. */
class FreshNames
{
public:
    /** 20 of 32 characters: nobody draws one of them twice. */
    static constexpr int length = 20;

    /** Whether an id that was drawn cannot be given. */
    using IsTaken = std::function<Result<bool>(const QString &)>;

    /** The next id. */
    [[nodiscard]] Result<QString> next();
    /** That so many are to be drawn soon: of those none is taken, and none begins as another does. */
    [[nodiscard]] Result<void> reserve(qsizetype count, const IsTaken &isTaken);
    /** Whether the next one was reserved. */
    [[nodiscard]] bool isReserved() const { return !m_drawn.empty(); }
    /** What is drawn from now on is in no order. */
    void release() { m_drawn.clear(); }

private:
    std::vector<QString> m_drawn; //!< the next one last
};

} // namespace eab::vault
