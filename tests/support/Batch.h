// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/records/CredentialStore.h"

namespace eab {

/** Stores all as one batch, as an import does; answers them as stored. */
[[nodiscard]] inline Result<std::vector<domain::Record>> insertBatch(
    vault::CredentialStore &store, std::vector<vault::NewRecord> entries,
    const vault::Change &change)
{
    auto batch = store.beginBatch(change);
    if (!batch)
        return batch.error();
    std::vector<domain::Record> stored;
    for (vault::NewRecord &entry : entries) {
        entry.record.batch = batch->id();
        auto one = store.insert(std::move(entry), change, domain::Action::Imported);
        if (!one)
            return one.error();
        stored.push_back(std::move(*one));
    }
    if (auto done = batch->commit(QStringLiteral("test")); !done)
        return done.error();
    return stored;
}

} // namespace eab
