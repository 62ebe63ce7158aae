// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace eab::app {

/** A client as found on this computer. */
struct InstalledClient
{
    QString name;
    QString path;
    QVersionNumber version; //!< null when it is there but does not say
};

/** Looks for a client in the PATH and asks it for its version; nothing when it is not there. That
 *  takes up to a second, so the window asks on another thread. */
[[nodiscard]] std::optional<InstalledClient> installedClient(const QString &name);

} // namespace eab::app
