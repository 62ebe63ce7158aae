// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace eab::recipes {

/** What an install script puts in place. */
struct InstallTarget
{
    QString certificate;
    QString unit; //!< name of service and timer, or of the service that gets a drop-in
    QString file; //!< the file in this folder, where its name is not that of the unit
    bool usesRenewScript = false; //!< the call names renew.sh in the folder of the script
    bool runsAsOwner = false; //!< the call runs as the owner of that folder
};

/*  All of them: run by root from wherever, they work in their own folder, may be repeated, take
 *  everything back when called with "remove", and succeed on a machine where systemd is not running
 *  (the timer then starts with the next boot). A folder that was moved since it was written is
 *  named by its present place. */

[[nodiscard]] QString systemdInstaller(const InstallTarget &target);
[[nodiscard]] QString dropInInstaller(const InstallTarget &target);
/** `times` are the five fields of the entry. */
[[nodiscard]] QString cronInstaller(const InstallTarget &target, const QString &times);

} // namespace eab::recipes
