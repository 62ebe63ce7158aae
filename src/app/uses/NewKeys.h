// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/Backups.h"

#include <optional>
#include <vector>

namespace eab::app {

/** A way in that is to open the vault under its new keys, as its holder has typed it. */
struct KeptWay
{
    QString slotId;
    Secret typed;
};

/** Gives the vault new keys: whoever has, or had, the old ones and a copy of the files reads nothing
 *  that is written from then on. A way in can only be kept by whoever knows what opens it, for nobody
 *  else has that; the others are left behind.
 *
 *  Backups keep the keys of their day, and open as before until they are removed. */
class NewKeys
{
public:
    explicit NewKeys(Session &session)
        : m_session(session)
    { }

    struct Done
    {
        Secret recoveryCode; //!< the new one, shown this once
        QString recoverySlot; //!< its way in
        std::vector<domain::SlotNotice> notices; //!< what of it waits for the next unlocking
    };
    /** Afterwards `ways` and a new recovery code open the vault, and nothing else; the vault is locked.
     *  WrongPassword, with the way's name, where what was typed does not open it; LastSlot where no
     *  owner's password is kept; NeedsConsent where Session::notices() asks for something to be confirmed
     *  first; Cancelled by `watch`: then nothing has changed. */
    [[nodiscard]] Result<Done> change(const std::vector<KeptWay> &ways,
                                      const BackupWatch &watch = {});

    /** How many ways in are of a newer program, or damaged: none of them can be kept. */
    [[nodiscard]] Result<qsizetype> notUnderstood() const;

    /** Backups of this vault with the keys of before, wherever they are kept. */
    [[nodiscard]] Result<std::vector<BackupLine>> olderBackups() const;
    /** Removes them, once there is one of today at the same place. After an error none is removed. */
    struct Purged
    {
        qsizetype count = 0; //!< that were removed
        std::optional<Error> elsewhere; //!< why all stay at the second place
        std::optional<Error>
            stopped; //!< why not all of the others were, or it is not sure that they stay so
    };
    [[nodiscard]] Result<Purged> purge(const std::vector<BackupLine> &older,
                                       const BackupWatch &watch = {});

private:
    Session &m_session;
};

} // namespace eab::app
