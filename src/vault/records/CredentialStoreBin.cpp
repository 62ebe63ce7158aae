// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/CredentialStore.h"

#include "vault/file/Statement.h"

// The part of CredentialStore that is about what was removed, and about throwing away for good.

namespace eab::vault {

Result<std::vector<RemovedRecord>> CredentialStore::removed(const QDateTime &before)
{
    // What has become another record is not in the bin. Of each, the row of max(sequence) is read.
    Statement statement(m_connection,
                        "SELECT record_id, max(sequence), at, actor FROM history"
                        " WHERE action='removed'"
                        " AND NOT EXISTS (SELECT 1 FROM record WHERE id=history.record_id)"
                        " AND NOT EXISTS (SELECT 1 FROM alias WHERE id=history.record_id)"
                        " GROUP BY record_id ORDER BY max(sequence) DESC");
    std::vector<RemovedRecord> found;
    while (EAB_TRY(statement.step())) {
        RemovedRecord one;
        one.at = statement.moment(2);
        if (before.isValid() && one.at > before)
            continue;
        auto record = EAB_TRY(m_log.latest(statement.text(0)));
        if (!record)
            continue; // of an accident: nothing to bring back
        one.record = std::move(*record);
        one.actor = statement.text(3);
        found.push_back(std::move(one));
    }
    return found;
}

Result<domain::Record> CredentialStore::lastKnown(const QString &id)
{
    auto present = find(id);
    if (present || present.error().code != ErrorCode::NoSuchRecord)
        return present;
    auto last = EAB_TRY(m_log.latest(id));
    return last ? Result<domain::Record>(std::move(*last)) : present;
}

Result<int> CredentialStore::purgeRemoved(const QDateTime &before, const Change &change)
{
    return m_connection.transact([&]() -> Result<int> {
        Statement since(m_connection, "SELECT value FROM meta WHERE name='bin_since'");
        if (EAB_TRY(since.step()) && before.isValid()
            && before.toMSecsSinceEpoch() < since.text(0).toLongLong())
            return 0;
        const auto old = EAB_TRY(removed(before));
        for (const RemovedRecord &one : old)
            EAB_TRY(purgeOne(one.record.id, change));
        return static_cast<int>(old.size());
    });
}

Result<void> CredentialStore::purge(const QString &id, const Change &change)
{
    return m_connection.transact([&]() -> Result<void> {
        if (const auto present = find(id); present && present->id == id)
            EAB_TRY(removeOne(*present, change));
        return purgeOne(id, change);
    });
}

Result<void> CredentialStore::purgeOne(const QString &id, const Change &change)
{
    m_connection.touch(id);
    QStringList aliases; // what has become this record goes with it
    {
        Statement known(m_connection, "SELECT id FROM alias WHERE record_id=?");
        known.bind(id);
        while (EAB_TRY(known.step()))
            aliases << known.text(0);
    }
    for (const QString &alias : std::as_const(aliases))
        EAB_TRY(purgeOne(alias, change));
    const auto messages = EAB_TRY(m_messages.onlyOf(id));
    EAB_TRY(m_sealed.purgeOfLinks(id));
    EAB_TRY(m_links.dropRecord(id));
    std::ignore = EAB_TRY(m_questions.replace({id}, {}));
    for (const QString &message : messages)
        EAB_TRY(m_messages.purge(message));
    EAB_TRY(m_sealed.purge(id));
    EAB_TRY(m_uses.drop(id));
    EAB_TRY(m_log.purge(id));
    Statement statement(m_connection, "DELETE FROM alias WHERE record_id=?");
    statement.bind(id);
    EAB_TRY(statement.run());
    return m_audit.append(id, domain::Action::Purged, {}, change);
}

Result<void> CredentialStore::noteMessage(const MessageInfo &message, domain::Action action,
                                          const Change &change)
{
    return m_connection.transact([&]() -> Result<void> {
        EAB_TRY(m_audit.append(message.id, action, message.name, change));
        for (const QString &id : message.records) {
            if (const auto record = find(id))
                EAB_TRY(log(&*record, *record, {action, message.id, false}, change));
        }
        return {};
    });
}

Result<bool> CredentialStore::discardMessage(const QString &id, const Change &change)
{
    return m_connection.transact([&]() -> Result<bool> {
        const auto message = EAB_TRY(m_messages.find(id));
        if (!EAB_TRY(m_messages.discard(message.id)))
            return false;
        EAB_TRY(m_audit.append(message.id, domain::Action::Purged, message.name, change));
        return true;
    });
}

} // namespace eab::vault
