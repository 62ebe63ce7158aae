// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

namespace eab::domain {

/** What is worth telling about an API's answer to a creation. */
enum class ProviderRemark {
    // About a pair
    Revoked,
    Deleted,
    Disabled,
    AlreadyBound,
    MissingKid,
    BadKid,
    MissingHmac,
    BadHmac,
    ShortHmac,
    ConvertedBase64,
    MixedAlphabets,
    OddLastCharacter,
    ConflictingValues,
    NoDirectory, //!< neither answered nor set
    BadDirectory,
    // About an answer
    Redirect,
    Duplicate,
    Html,
    Empty,
    NotJson,
    UnknownFields, //!< the raw answer may hold a key
    BrokenOff,
};

} // namespace eab::domain
