// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVersionNumber>

#include <vector>

namespace eab::app {

/** A client as found on this computer. */
struct InstalledClient
{
    QString name;
    QString path;
    QVersionNumber version; //!< null when it is there but does not say
};

/** Looks for the clients in the PATH and asks each for its version; takes up to a second, so the
 *  window asks on another thread. */
[[nodiscard]] std::vector<InstalledClient> installedClients();

} // namespace eab::app
