// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "domain/Provider.h"
#include "vault/audit/AuditTrail.h"
#include "vault/providers/ProviderRows.h"
#include "vault/records/CredentialStore.h"

#include <vector>

namespace eab::vault {

/** Logins at APIs, and creations under way. Every call is one transaction. Whatever changes or
 *  opens something sealed is for owners: NeedsOwner.
 *
 *      start() ---> Started ---> keepAnswer(): Answered ---> finish(): Done + record
 *                      |                |
 *                      +--> close(): Refused, Unknown, Settled
 *
 *  A raw answer is sealed and committed before anybody reads it. It stays until its intent is
 *  closed and, with a saved record, as that record's source. */
class ProviderStore
{
public:
    ProviderStore(Connection &connection, const VaultKeys &keys, CredentialStore &records);

    /** ProviderExists when the name is taken. */
    [[nodiscard]] Result<domain::Provider> add(domain::Provider provider, const Secret &apiKey,
                                               const Change &change);
    /** Changes what is not secret and, when `apiKey` is not empty, the key. */
    [[nodiscard]] Result<domain::Provider> update(domain::Provider provider, const Secret &apiKey,
                                                  const Change &change);
    [[nodiscard]] Result<std::vector<domain::Provider>> all();
    /** By id or name; NoSuchProvider. */
    [[nodiscard]] Result<domain::Provider> find(const QString &idOrName);
    /** Its key is forgotten for good; creations keep its name. */
    [[nodiscard]] Result<void> remove(const QString &id, const Change &change);
    [[nodiscard]] Result<Secret> apiKey(const QString &id);

    /** Committed before anything is sent. `privateKey`, when given, is the key whose public half is
     *  registered; it is sealed with the intent. */
    [[nodiscard]] Result<domain::Intent> start(domain::Intent intent, const Secret &privateKey,
                                               const Change &change);
    [[nodiscard]] Result<domain::Intent> keepAnswer(const QString &id, int httpStatus,
                                                    QByteArrayView raw, const Change &change);
    /** The newest raw answer, empty when none is kept. */
    [[nodiscard]] Result<Secret> answer(const QString &id);
    /** Empty when none was given. It stays for good unless the creation was refused. */
    [[nodiscard]] Result<Secret> privateKey(const QString &id);
    /** The record and the intent's end in one transaction; `record.source` keeps the raw answer
     *  (it is filled in when empty). */
    [[nodiscard]] Result<domain::Record> finish(const QString &id, NewRecord record,
                                                const Change &change);
    /** To Refused, Unknown or Settled. An empty `detail` leaves the former one. */
    [[nodiscard]] Result<domain::Intent> close(const QString &id, domain::Intent::State state,
                                               const QString &detail, const Change &change);
    /** Writes down, in the audit trail, something that did not change the creation. NoSuchIntent.
     */
    [[nodiscard]] Result<void> note(const QString &id, domain::Action action, const Change &change);
    /** The newest first. */
    [[nodiscard]] Result<std::vector<domain::Intent>> intents();
    [[nodiscard]] Result<domain::Intent> intent(const QString &id);

private:
    /** False in a vault of an older program that may only be read: there is nothing then. */
    [[nodiscard]] Result<bool> hasTables();
    /** Connection::transact() for owners only. */
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> transact(Work work);
    [[nodiscard]] Result<ProviderRow> findRow(const QString &idOrName);
    [[nodiscard]] Result<void> checkName(const domain::Provider &provider);
    [[nodiscard]] Result<Secret> opened(const QString &id, const QString &name, int version);
    [[nodiscard]] Result<IntentRow> intentRow(const QString &id);
    [[nodiscard]] Result<IntentRow> stepTo(const QString &id, domain::Intent::State state,
                                           const Change &change);

    Connection &m_connection;
    const VaultKeys &m_keys;
    CredentialStore &m_records;
    SealedFields m_sealed;
    AuditTrail m_audit;
};

template <typename Work>
std::invoke_result_t<Work> ProviderStore::transact(Work work)
{
    if (!m_keys.isOwner())
        return Error {ErrorCode::NeedsOwner, {}, u"no secrets key"_s};
    return m_connection.transact(std::move(work));
}

} // namespace eab::vault
