// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Inbox.h"

#include "app/uses/AnswerLetter.h"
#include "app/uses/Records.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <algorithm>

namespace eab::app {

Result<QStringList> Inbox::letters()
{
    return m_session.look([](vault::OpenVault &vault) -> Result<QStringList> {
        if (!vault.isOwner())
            return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
        return vault.inboxItems();
    });
}

Result<std::optional<InboxMessage>> Inbox::open(const QString &id)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::optional<InboxMessage>> {
        auto item = EAB_TRY(vault.takeFromInbox(id));
        if (intentOfLetter(item.name))
            return std::optional<InboxMessage>();
        return std::optional<InboxMessage>(
            {item.id, item.at, ImportCredential::read(item.name, std::move(item.content))});
    });
}

Result<std::optional<LetterLine>> Inbox::look(const QString &id)
{
    const auto message = open(id);
    if (!message && message.error().code != ErrorCode::DamagedLetter)
        return message.error();
    LetterLine line;
    line.id = id;
    if (!message) {
        line.problem = message.error();
        return std::optional(std::move(line));
    }
    if (!message->has_value())
        return std::optional<LetterLine>();
    const ImportPreview &preview = (*message)->preview;
    line.name = preview.name;
    line.at = (*message)->at;
    line.found = static_cast<int>(
        std::count_if(preview.items.begin(), preview.items.end(),
                      [](const ImportItem &item) { return !item.candidate.problem; }));
    line.problem = preview.reading.error;
    return std::optional(std::move(line));
}

/** A letter that is a message, opened. */
Result<ImportPreview> Inbox::take(const QString &id)
{
    EAB_TRY(m_session.mayChange());
    const auto ids = EAB_TRY(letters());
    auto message = ids.contains(id) ? EAB_TRY(open(id)) : std::optional<InboxMessage>();
    if (!message.has_value())
        return Error {ErrorCode::NoSuchMessage, id, {}};
    return std::move(message->preview);
}

Result<KeptLetter> Inbox::keepWith(const QString &recordId, const ImportPreview &message)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<KeptLetter> {
        vault::CredentialStore &store = vault.store();
        std::vector<vault::NewCandidate> candidates(1);
        candidates[0].kind = domain::RecordKind::Undecided; // it says nothing of that
        candidates[0].into = recordId;
        auto plan = EAB_TRY(store.plan(candidates));
        vault::FiledGroup &filed = plan.groups[plan.placements[0].group];
        if (!filed.before || filed.before->id != recordId)
            return Error {ErrorCode::NoSuchRecord, recordId, {}};
        auto batch = EAB_TRY(store.beginBatch(m_session.who()));
        const auto content = intake::kept(message.source.expose(), message.reading);
        candidates[0].message = EAB_TRY(
            batch.keep({content.expose(), message.name, intake::withoutKeys(message.reading)}));
        const auto kept = EAB_TRY(store.findMessage(candidates[0].message));
        if (kept.records.contains(recordId))
            return KeptLetter {{}, kept.id};
        EAB_TRY(batch.file(filed, candidates));
        EAB_TRY(batch.settle(plan));
        EAB_TRY(store.note(recordId, domain::Action::Imported, message.name, m_session.who()));
        EAB_TRY(batch.commit(message.name));
        return KeptLetter {batch.id(), kept.id};
    });
}

Result<KeptLetter> Inbox::keep(const QString &id, const QString &recordId)
{
    const auto message = EAB_TRY(take(id));
    auto kept = EAB_TRY(keepWith(recordId, message));
    EAB_TRY(remove(id, kept));
    return kept;
}

Result<FiledLetter> Inbox::file(const QString &id, const LetterTarget &target)
{
    std::vector<ImportPreview> previews;
    previews.push_back(EAB_TRY(take(id)));
    const ImportPreview &message = previews.front();
    for (ImportItem &item : previews.front().items) {
        item.into = target.record;
        item.asNew = target.isNew;
        item.confirmed = true; // a person has looked at it
    }
    FiledLetter filed;
    filed.outcome = EAB_TRY(ImportCredential(m_session).save(previews));
    ImportOutcome &outcome = filed.outcome;
    if (outcome.imported == 0 && !target.record.isEmpty()) {
        filed.kept = outcome.batch.isEmpty() ? EAB_TRY(keepWith(target.record, message))
                                             : KeptLetter {outcome.batch, outcome.messages.front()};
        outcome.batch = filed.kept->batch;
        outcome.skipped = outcome.read;
        outcome.rejected = 0;
        outcome.problems.clear();
        outcome.records = {std::make_shared<const domain::Record>(
            EAB_TRY(Records(m_session).find(target.record)))};
        outcome.changes
            = {{message.name, ImportState::AlreadySaved, outcome.records.front(), {}, false}};
    }
    // What could not be taken from it stands in the kept message all the same.
    if (outcome.imported + outcome.skipped > 0)
        EAB_TRY(
            remove(id, filed.kept.value_or(KeptLetter {outcome.batch, outcome.messages.front()})));
    return filed;
}

qsizetype Inbox::answers()
{
    if (!m_session.isOwner())
        return 0;
    const auto counted = m_session.look([](vault::OpenVault &vault) -> Result<qsizetype> {
        qsizetype count = 0;
        for (const QString &id : vault.inboxItems()) {
            const auto item = vault.takeFromInbox(id);
            if (item && intentOfLetter(item->name))
                ++count;
        }
        return count;
    });
    return counted ? *counted : 0;
}

Result<void> Inbox::remove(const QString &id, const KeptLetter &as)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<void> {
        if (!as.batch.isEmpty() && !as.message.isEmpty())
            EAB_TRY(vault.store().noteLetter(as.batch, as.message));
        return vault.removeFromInbox(id);
    });
}

} // namespace eab::app
