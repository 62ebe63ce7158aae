// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QObject>

#include <functional>

namespace eab::keychain {

/** What the Secret Service knows about an entry, asked without any prompt. */
enum class EntryState { Readable, Locked, Missing };

/** Questions to org.freedesktop.secrets that never make a window pop up.
 *
 *  Why it exists: a locked keyring answers a read with "not found" and a removal with success.
 *  Asked first, it tells the truth. */
class SecretService : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(QString service, QObject *parent = nullptr);

    /** True on the desktops where the keychain library talks to the Secret Service. */
    [[nodiscard]] static bool isUsed();

    void stateOf(const QString &key, std::function<void(Result<EntryState>)> answer);
    /** Whether the keyring that new entries go to is locked. Missing: there is none yet. */
    void stateOfDefaultKeyring(std::function<void(Result<EntryState>)> answer);

private:
    [[nodiscard]] static Result<void> reachable();

    QString m_service;
};

} // namespace eab::keychain
