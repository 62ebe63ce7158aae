// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/File.h"
#include "base/Secret.h"

#include <functional>
#include <vector>

namespace eab::app {

/** One file on its way into a new folder. */
struct FolderFile
{
    QString path; //!< relative to the folder
    Secret content;
    FileMode mode = FileMode::OwnerOnly;
};

/** OutputExists when something lies there that is not an empty folder; see checkNamedPlace().
 *  `folder` is made absolute. */
[[nodiscard]] Result<QString> freeFolder(const QString &folder);

/** What is written down of a folder; where that fails, there is none. */
struct FolderNotes
{
    std::function<Result<void>()> before; //!< before anything lies in files, in whatever place
    std::function<Result<void>()> after; //!< once it is in its place
};

/** Writes a folder that is there whole afterwards or not at all. Folders made on the way go with it. */
[[nodiscard]] Result<void> writeWholeFolder(const QString &folder,
                                            const std::vector<FolderFile> &files,
                                            const FolderNotes &notes);

} // namespace eab::app
