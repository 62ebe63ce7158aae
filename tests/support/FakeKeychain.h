// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/Keychain.h"

#include <map>
#include <optional>

namespace eab {

/** A keychain in memory that answers at once, and fails the way it is told to. */
class FakeKeychain final : public keychain::Keychain
{
public:
    std::map<QString, Secret> entries;
    std::optional<ErrorCode> failure; //!< what every call answers instead
    bool silent = false; //!< never answers
    int writes = 0;
    int removals = 0;

    void read(const QString &key, Answer answer) override
    {
        if (silent)
            return;
        if (failure)
            return answer(Error {*failure, {}, {}});
        const auto entry = entries.find(key);
        if (entry == entries.end())
            return answer(Error {ErrorCode::KeychainEntryMissing, {}, {}});
        answer(entry->second.clone());
    }

    void write(const QString &key, const Secret &value, Done done) override
    {
        ++writes;
        if (silent)
            return;
        if (failure)
            return done(Error {*failure, {}, {}});
        entries.insert_or_assign(key, value.clone());
        done({});
    }

    void remove(const QString &key, Done done) override
    {
        ++removals;
        if (silent)
            return;
        if (failure)
            return done(Error {*failure, {}, {}});
        entries.erase(key);
        done({});
    }
};

} // namespace eab
