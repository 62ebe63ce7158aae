// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

namespace eab::vault {

/** A folder that takes itself away again unless it was kept. */
class ScratchFolder
{
public:
    explicit ScratchFolder(QString path)
        : m_path(std::move(path))
    { }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    ~ScratchFolder();
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/** Makes a folder that only its owner may enter; one that is there becomes so. */
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace eab::vault
