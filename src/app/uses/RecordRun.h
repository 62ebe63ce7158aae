// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"

#include <functional>
#include <memory>
#include <optional>

namespace eab::vault {
class LongChange;
}

namespace eab::app {

/** Many steps as one change of the vault, so that whoever waits for it can be told how far it is, and
 *  can give it up.
 *
 *      step() ... step() ---> finish(): stored, told to everybody
 *                  |
 *                  +--> one failed, gone, or the vault is locked: nothing was changed
 *
 *  Between two steps nobody else may change the vault. */
class RecordRun
{
public:
    using Step = std::function<Result<void>()>;

    explicit RecordRun(Session &session);
    ~RecordRun();
    RecordRun(const RecordRun &) = delete;
    RecordRun &operator=(const RecordRun &) = delete;

    /** Does what `work` asks of the uses in this room; the first one opens the transaction. After a
     *  failure nothing is done any more, and it is answered again. */
    [[nodiscard]] Result<void> step(const Step &work);
    /** Stores what all steps have changed. */
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> begin();
    /** Takes back what was not stored, for this reason. */
    Error giveUp(Error reason);

    Session &m_session;
    QObject m_locking; //!< hears of the vault being locked
    std::unique_ptr<vault::LongChange> m_change;
    std::optional<Error> m_failure;
};

} // namespace eab::app
