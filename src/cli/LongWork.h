// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "cli/Terminal.h"

#include <QElapsedTimer>

namespace eab::cli {

/** Work that may last, in front of a terminal: says how far it is where somebody watches, and turns
 *  Ctrl+C into a wish to stop, so that nothing is left half done. One at a time; nothing may be
 *  asked meanwhile. */
class LongWork
{
public:
    /** `what` has a %1 for how many of a hundred parts are done. */
    LongWork(Terminal &terminal, QString what);
    ~LongWork();
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;

    /** False when it shall be given up. */
    [[nodiscard]] bool goesOn(const app::Progress &progress);

private:
    Terminal &m_terminal;
    QString m_what;
    QElapsedTimer m_since;
    qint64 m_lastSaid = 0;
};

} // namespace eab::cli
