// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Connection.h"
#include "vault/file/Schema.h"
#include "vault/records/CredentialStore.h"

#include "tests/support/Samples.h"

namespace eab {

/** A database of the vault's form in a folder of its own, and the store over it; no slots, no
 *  costly derivation. */
class BareStore
{
public:
    BareStore()
        : m_keys {Secret::copyOf(QByteArray(32, 'v')), Secret::copyOf(QByteArray(32, 's')), {}}
        , m_connection(vault::Connection::create(path(), m_keys.vaultKey, cipher()).value())
        , m_store(m_connection, m_keys)
    {
        if (!vault::createSchema(m_connection))
            qFatal("no schema");
    }

    [[nodiscard]] vault::Connection &connection() { return m_connection; }
    [[nodiscard]] vault::CredentialStore &store() { return m_store; }
    [[nodiscard]] const vault::VaultKeys &keys() const { return m_keys; }
    /** Another connection to the same file. */
    [[nodiscard]] Result<vault::Connection> connect(vault::OpenMode mode) const
    {
        return vault::Connection::open(path(), m_keys.vaultKey, cipher(), mode);
    }

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] static vault::CipherSettings cipher() { return {3, 4096, QByteArray(16, 'x')}; }

    QTemporaryDir m_dir;
    vault::VaultKeys m_keys;
    vault::Connection m_connection;
    vault::CredentialStore m_store;
};

} // namespace eab
