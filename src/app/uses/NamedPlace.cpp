// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/NamedPlace.h"

#include "vault/file/VaultFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace eab::app {

namespace {

/** What is there of a path, where its links lead; the nearest folder above what is not there yet. As
 *  the system walks it: "link/.." is above where the link leads. */
QString thereOf(const QString &path)
{
    constexpr int mostLinks = 40;
    QString there = QDir::current().absoluteFilePath(path);
    for (int links = 0; there.size() > 1 && !QFileInfo::exists(there);) {
        const QFileInfo info(there);
        if (info.isSymLink() && ++links < mostLinks)
            there = info.symLinkTarget();
        else
            there = there.left(std::max<qsizetype>(1, there.lastIndexOf(QLatin1Char('/'))));
    }
    return QFileInfo(there).canonicalFilePath();
}

/** Also one that has lost something. */
bool isVault(const QString &folder)
{
    const vault::VaultFolder vault(folder);
    return QFileInfo::exists(vault.databasePath())
        && (folder.endsWith(u".eabvault"_s) || QFileInfo::exists(vault.slotsPath())
            || QFileInfo::exists(vault.slotFiles().path(vault::SlotFiles::Place::Second)));
}

} // namespace

Result<void> checkNamedPlace(const QString &path)
{
    for (QString folder = thereOf(path);; folder = QFileInfo(folder).absolutePath()) {
        if (isVault(folder))
            return Error {ErrorCode::OutputInVault, path, {}};
        if (folder == QFileInfo(folder).absolutePath())
            return {};
    }
}

} // namespace eab::app
