// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

#include <QDateTime>

#include <optional>

namespace eab::app {

/** A recovery code as people handle it: in groups. */
constexpr int recoveryGroups = 8;
/** One group, from 0, of a code as create() answers it. */
[[nodiscard]] QByteArrayView recoveryGroup(const Secret &code, int index);

/** A recovery code whose paper nobody has shown yet. */
struct UnshownPaper
{
    QString slotId;
    QString label;
    QDateTime since; //!< when the code was made
    /** Two different groups to be typed from it, counted from 0, drawn anew each time. */
    int first = 0;
    int second = 1;
};

/** The paper with the recovery code, which is asked for once: a day after the code was made, or later,
 *  and only when there is something in the vault that it would save.
 *
 *      made --> waiting --show() or unlocking with the code--> shown: never asked again
 */
class RecoveryPaper
{
public:
    static constexpr int quietHours = 20; //!< after the making nobody is asked
    static constexpr int daysToShow = 7; //!< after that it is told as something amiss

    explicit RecoveryPaper(Session &session)
        : m_session(session)
    { }

    /** The oldest that waits. Nothing while locked, for a support login, and where the vault may not
     *  be changed. */
    [[nodiscard]] Result<std::optional<UnshownPaper>> waiting() const;
    /** The same, where it is time to ask. */
    [[nodiscard]] Result<std::optional<UnshownPaper>> due() const;
    /** Whether it has waited longer than daysToShow. */
    [[nodiscard]] bool isLate(const UnshownPaper &paper) const;
    /** What was typed of the two groups, in the same order. The group, from 0, that is not as it was
     *  given out; nothing when both are, and the paper counts as shown. */
    [[nodiscard]] Result<std::optional<int>> show(const UnshownPaper &paper, const Secret &first,
                                                  const Secret &second);

private:
    Session &m_session;
};

} // namespace eab::app
