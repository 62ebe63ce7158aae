// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/CredentialStore.h"

#include "vault/file/Statement.h"

// The part of CredentialStore that is about what was removed, and about throwing away for good.

namespace eab::vault {

namespace {

constexpr qsizetype mostNoted = 20; // records in whose history it stands that a message was shown

} // namespace

Result<std::vector<RemovedRecord>> CredentialStore::removed(const QDateTime &before)
{
    // What has become another record is not in the bin. Of each, the row of max(sequence) is read.
    Statement statement(m_connection,
                        "SELECT record_id, max(sequence), at, actor,"
                        " EXISTS (SELECT 1 FROM question_part AS part CROSS JOIN question"
                        " ON question.id=part.question WHERE part.record_id=history.record_id"
                        " AND question.kind='bin') FROM history"
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
        one.isAsked = statement.number(4) != 0;
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
        int purged = 0;
        for (const RemovedRecord &one : old) {
            if (before.isValid() && one.isAsked)
                continue;
            EAB_TRY(purgeOne(one.record.id, change));
            ++purged;
        }
        return purged;
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
    // What has become this record goes with it.
    const auto aliases = EAB_TRY(m_aliases.ofRecord(id));
    for (const QString &alias : aliases) {
        EAB_TRY(purgeOne(alias, change));
        EAB_TRY(m_aliases.drop(alias));
    }
    const auto messages = EAB_TRY(m_messages.onlyOf(id));
    EAB_TRY(m_sealed.purgeOfLinks(id));
    EAB_TRY(m_links.dropRecord(id));
    std::ignore = EAB_TRY(m_questions.replace({id}, {}));
    for (const QString &message : messages)
        EAB_TRY(m_messages.purge(message));
    EAB_TRY(m_sealed.purge(id));
    EAB_TRY(m_uses.drop(id));
    EAB_TRY(m_log.purge(id));
    return m_audit.append(id, domain::Action::Purged, {}, change);
}

Result<void> CredentialStore::noteMessage(const MessageInfo &message, domain::Action action,
                                          const Change &change)
{
    return m_connection.transact([&]() -> Result<void> {
        EAB_TRY(m_audit.append(message.id, action, message.name, change));
        // A table speaks of thousands; what was done with it stands in the trail.
        for (const QString &id :
             message.records.first(std::min(message.records.size(), mostNoted))) {
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
