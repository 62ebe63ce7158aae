// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/CredentialStore.h"

#include "domain/Joining.h"
#include "domain/RecordFields.h"
#include "vault/file/Statement.h"
#include "vault/records/RecordRows.h"

#include <algorithm>

// The half of CredentialStore that is about what imports tell.

namespace eab::vault {

namespace {

constexpr qsizetype mostNames = 3; // of messages in one row of the history

using domain::EabCredential;
using domain::Record;

Result<std::optional<Record>> present(Connection &connection, const QString &id)
{
    auto found = EAB_TRY(readRecords(connection, "id=?1", {id}));
    return found.empty() ? std::optional<Record>() : std::optional(std::move(found.front()));
}

/** The names of the messages that tell something new of a record. */
QString namesOf(const FiledGroup &filed, std::span<const NewCandidate> candidates,
                const FilingState &state)
{
    QStringList names;
    for (const size_t i : filed.candidates) {
        const QString name = state.names.value(candidates[i].message);
        if (!name.isEmpty() && !names.contains(name) && names.size() < mostNames)
            names << name;
    }
    return names.join(u", "_s);
}

bool isAction(const HistoryEntry &entry, domain::Action action)
{
    return entry.action == nameOf(domain::actionNames, action);
}

/** Whether a person has made of a record what it was not when the batch had told of it. What was
 *  changed and changed back is as it was; another key alone is seen in no field. */
bool isEdited(const std::vector<HistoryEntry> &entries, const QString &batch)
{
    const Record *told = nullptr; // as the batch left it
    const Record *last = nullptr;
    std::vector<const domain::Field *> fields;
    bool otherKey = false;
    for (const HistoryEntry &entry : entries) {
        if (!entry.snapshot)
            continue;
        const Record &now = *entry.snapshot;
        if (isAction(entry, domain::Action::Imported) && now.batch == batch) {
            told = &now;
            fields.clear();
            otherKey = false;
        } else if (told != nullptr
                   && (isAction(entry, domain::Action::Edited)
                       || isAction(entry, domain::Action::Restored))) {
            const auto changed = domain::differences(*last, now);
            fields.insert(fields.end(), changed.begin(), changed.end());
            otherKey = otherKey || (changed.empty() && isAction(entry, domain::Action::Edited));
        }
        last = &now;
    }
    if (told == nullptr)
        return false;
    const auto differ = domain::differences(*told, *last);
    return otherKey
        || std::any_of(fields.begin(), fields.end(), [&differ](const domain::Field *field) {
               return std::find(differ.begin(), differ.end(), field) != differ.end();
           });
}

} // namespace

Result<FilingPlan> CredentialStore::plan(std::span<const NewCandidate> candidates)
{
    return m_connection.read([&] { return m_filing.plan(candidates); });
}

Result<void> CredentialStore::beginRecord(Record &record, const Change &change)
{
    record.created = change.at;
    record.version = 0;
    if (record.id.isEmpty()) {
        record.id = EAB_TRY(freshId());
        return {};
    }
    // It stood by itself once, and does so again.
    const auto entries = EAB_TRY(history(record.id));
    QStringList
        defaults; // what was never anybody's word; the order may have said something else since
    for (const HistoryEntry &entry : entries) {
        record.version = std::max(record.version, entry.version);
        if (!entry.snapshot)
            continue;
        record.created = entry.snapshot->created;
        defaults << m_titles.of(*entry.snapshot) << domain::defaultTitle(*entry.snapshot);
        if (!defaults.contains(entry.snapshot->title))
            record.title = entry.snapshot->title;
        domain::takeOwn(*entry.snapshot, record);
    }
    return m_aliases.drop(record.id);
}

Result<std::optional<EabCredential>> CredentialStore::pairOf(
    const FiledGroup &filed, std::span<const NewCandidate> candidates)
{
    const QByteArray &print = filed.group.keyPrint;
    if (!filed.keyChanges || print.isEmpty())
        return std::optional<EabCredential>();
    domain::EabFields fields;
    fields.kid = filed.after.kid;
    fields.directoryUrl = filed.after.directoryUrl;
    fields.algorithm = filed.after.algorithm;
    for (size_t at = 0; at < filed.candidates.size(); ++at) {
        if (filed.keyPrints[at] != print)
            continue;
        const auto &pair = candidates[filed.candidates[at]].pair;
        if (pair->kid() == fields.kid && pair->directoryUrl() == fields.directoryUrl)
            return std::optional(pair->clone());
        fields.hmac = pair->hmac().clone();
        fields.algorithm = pair->algorithm();
        break;
    }
    if (fields.hmac.isEmpty()) {
        auto kept = EAB_TRY(m_sealed.byPrint(field::hmac, print));
        if (!kept.has_value())
            return Error {ErrorCode::DamagedDatabase, filed.after.id,
                          u"the key of a link is nowhere"_s};
        fields.hmac = domain::HmacKey(std::move(*kept));
    }
    auto pair
        = EAB_TRY(EabCredential::create(std::move(fields), domain::ShortKey::AcceptAfterWarning));
    return std::optional(std::move(pair));
}

Result<void> CredentialStore::joinAliases(const FiledGroup &filed, const QString &id,
                                          const Change &change)
{
    for (const QString &alias : filed.group.aliases) {
        const auto other = EAB_TRY(present(m_connection, alias));
        if (!other)
            continue;
        m_connection.touch(alias);
        EAB_TRY(deleteRecord(m_connection, alias));
        EAB_TRY(m_purchases.dropEmpty(other->orderId));
        EAB_TRY(
            log(&*other, *other, {domain::Action::Removed, u"the same as %1"_s.arg(id)}, change));
        auto account = EAB_TRY(m_sealed.get(alias, field::account, other->version));
        if (account.has_value() && !EAB_TRY(m_sealed.get(id, field::account, filed.after.version)))
            EAB_TRY(m_sealed.put(id, field::account, filed.after.version + 1, account->expose()));
        const auto lent = std::find_if(filed.lent.begin(), filed.lent.end(),
                                       [&alias](const auto &one) { return one.first == alias; });
        EAB_TRY(m_aliases.put(alias, {id, lent == filed.lent.end() ? Record() : lent->second}));
    }
    return {};
}

Result<void> CredentialStore::linkGroup(const FiledGroup &filed,
                                        std::span<const NewCandidate> candidates, const QString &id,
                                        const Occasion &occasion, FilingState &state)
{
    for (const Link &link : filed.links) {
        if (filed.group.recordId.isEmpty())
            EAB_TRY(m_links.begin(link, id));
        else if (link.recordId != id)
            EAB_TRY(m_links.move(link, id));
        else
            continue;
        state.hasWritten = true;
    }
    for (size_t at = 0; at < filed.candidates.size(); ++at) {
        const size_t i = filed.candidates[at];
        const NewCandidate &candidate = candidates[i];
        Link link;
        static_cast<domain::Facts &>(link.told) = candidate.facts;
        link.told.seller = candidate.seller;
        link.told.recordId = id;
        link.told.keyPrint = filed.keyPrints[at];
        link.recordId = id;
        link.message = candidate.message;
        link.stretch = candidate.stretch;
        link.kind = candidate.kind;
        link.assumed = candidate.assumed;
        link.batch = occasion.batch;
        // Nobody has spoken of a record before it is there.
        const auto known = filed.before || !filed.inBin.isEmpty() ? EAB_TRY(m_links.known(link))
                                                                  : std::optional<qint64>();
        if (known) {
            state.links[FilingPlan::idOf(i)] = *known;
            continue;
        }
        const auto made = EAB_TRY(m_links.insert(link));
        state.links[FilingPlan::idOf(i)] = made;
        state.hasWritten = true;
        if (!candidate.apiFacts.empty()) {
            m_connection.touch(id);
            EAB_TRY(m_facts.put(made, candidate.apiFacts, occasion.change.at));
        }
        // A key that is not the record's may turn out to be the right one.
        const bool isKept = link.told.keyPrint.isEmpty()
            || (filed.inBin.isEmpty() && filed.keyChanges
                && link.told.keyPrint == filed.group.keyPrint)
            || EAB_TRY(m_sealed.hasPrint(field::hmac, link.told.keyPrint));
        if (!isKept)
            EAB_TRY(m_sealed.put(Links::ownerOf(made), field::hmac, 1,
                                 candidate.pair->hmac().bytes().expose(), link.told.keyPrint));
    }
    return {};
}

/** What is said of a removed record is kept with it, until a person says whether it comes back. */
Result<Record> CredentialStore::keepInBin(const FiledGroup &filed,
                                          std::span<const NewCandidate> candidates,
                                          const Occasion &occasion, FilingState &state)
{
    auto record = EAB_TRY(m_log.latest(filed.inBin));
    if (!record)
        return Error {ErrorCode::DamagedDatabase, filed.inBin, u"removed, and has no history"_s};
    FilingState mine;
    EAB_TRY(linkGroup(filed, candidates, filed.inBin, occasion, mine));
    if (mine.hasWritten)
        EAB_TRY(log(&*record, *record, {occasion.action, namesOf(filed, candidates, state), false},
                    occasion.change));
    state.links.insert(mine.links);
    state.hasWritten = state.hasWritten || mine.hasWritten;
    return std::move(*record);
}

Result<Record> CredentialStore::fileGroup(const FiledGroup &filed,
                                          std::span<const NewCandidate> candidates,
                                          const Occasion &occasion, FilingState &state)
{
    const Change &change = occasion.change;
    if (!filed.inBin.isEmpty())
        return keepInBin(filed, candidates, occasion, state);
    Record record = filed.after;
    const auto pair = EAB_TRY(pairOf(filed, candidates));
    if (!filed.before) {
        const bool isAgain = !record.id.isEmpty();
        EAB_TRY(beginRecord(record, change));
        if (isAgain)
            EAB_TRY(m_uses.takeBack(record.id, record.kid, filed.group.keyPrint));
    }
    EAB_TRY(joinAliases(filed, record.id, change));
    for (const size_t i : filed.candidates)
        record.hasSource = record.hasSource || !candidates[i].message.isEmpty();
    if (filed.changes()) {
        state.hasWritten = true;
        if (!occasion.batch.isEmpty())
            record.batch = occasion.batch;
        const Event event {occasion.action, namesOf(filed, candidates, state), true, true,
                           filed.group.keyPrint};
        if (record.orderId.isEmpty())
            record.orderId = state.orders.value(filed.group.purchase);
        record = EAB_TRY(writeVersion(filed.before ? &*filed.before : nullptr, std::move(record),
                                      pair, event, change));
    }
    state.orders[filed.group.purchase] = record.orderId;
    EAB_TRY(linkGroup(filed, candidates, record.id, occasion, state));
    return record;
}

Result<std::vector<domain::FactChange>> CredentialStore::refreshFacts(
    const QString &id, const std::vector<domain::ApiFact> &facts, const Change &change)
{
    using Changes = std::vector<domain::FactChange>;
    return m_connection.transact([&]() -> Result<Changes> {
        const auto record = EAB_TRY(find(id));
        const auto links = EAB_TRY(m_links.of(record.id));
        if (links.empty())
            return Error {ErrorCode::DamagedDatabase, record.id, u"nobody speaks of it"_s};
        // Whoever told the credential first: where two records part, the facts stay with it.
        const auto teller = std::find_if(links.begin(), links.end(), [&record](const Link &link) {
            return link.told.kid == record.kid;
        });
        const Link &link = teller == links.end() ? links.front() : *teller;
        auto changes = EAB_TRY(m_facts.refresh(record.id, link.told.id, facts, change.at));
        QStringList names;
        for (const domain::FactChange &one : changes)
            names << one.name;
        m_connection.touch(record.id);
        if (!changes.empty())
            EAB_TRY(log(&record, record, {domain::Action::Refreshed, names.join(u", "_s), false},
                        change));
        return changes;
    });
}

Result<int> CredentialStore::undoBatch(const QString &batch, const Change &change,
                                       const QStringList &letters)
{
    return m_connection.transact([&]() -> Result<int> {
        Statement known(m_connection, "SELECT 1 FROM batch WHERE id=?");
        known.bind(batch);
        if (!EAB_TRY(known.step()))
            return Error {ErrorCode::NoSuchBatch, batch, {}};
        std::vector<MessageInfo> messages;
        for (const QString &id : letters)
            messages.push_back(EAB_TRY(m_messages.find(id)));
        const auto undone = EAB_TRY(m_links.undoBatch(batch));
        EAB_TRY(fileAnew(undone.keys, domain::Action::Restored, change, undone.records));
        // Of what is left without anybody who speaks of it, nothing else was said.
        for (const QString &id : undone.records) {
            const auto record = EAB_TRY(present(m_connection, id));
            const auto rest = EAB_TRY(m_links.of(id));
            if (record && rest.empty())
                EAB_TRY(removeOne(*record, change));
        }
        for (const MessageInfo &message : messages) {
            bool isOfRemoved = false;
            for (const QString &id : message.records)
                isOfRemoved = isOfRemoved || !EAB_TRY(present(m_connection, id)).has_value();
            if (!isOfRemoved)
                std::ignore = EAB_TRY(discardMessage(message.id, change));
        }
        EAB_TRY(m_messages.forgetLetters(batch));
        return static_cast<int>(undone.records.size());
    });
}

Result<CredentialStore::EditedSince> CredentialStore::editedSince(const QString &batch)
{
    Statement known(m_connection, "SELECT 1 FROM batch WHERE id=?");
    known.bind(batch);
    if (!EAB_TRY(known.step()))
        return Error {ErrorCode::NoSuchBatch, batch, {}};
    EditedSince since;
    Statement told(m_connection,
                   "SELECT DISTINCT record_id FROM message_link"
                   " WHERE batch=? AND undone=0 AND own=0"
                   " AND EXISTS (SELECT 1 FROM record WHERE id=message_link.record_id)"
                   " ORDER BY record_id");
    told.bind(batch);
    while (EAB_TRY(told.step()))
        since.records << told.text(0);
    for (const QString &id : std::as_const(since.records)) {
        const auto entries = EAB_TRY(history(id));
        if (isEdited(entries, batch))
            since.edited << id;
    }
    return since;
}

} // namespace eab::vault
