// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// What an open vault does for its audit log: letters of those who may not write it, and the chains
// of keys that sign them.

#include "vault/OpenVault.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace eab::vault {

namespace {

constexpr qint64 mostTurns = 1'000'000; //!< beyond the last one: each costs a derivation

using domain::Action;
using domain::Vouched;

/** A letter and what is known of who wrote it. */
struct Seen
{
    AuditLetter letter;
    Vouched vouched = Vouched::Nobody;
    qint64 missing = 0; //!< letters of the same slot before this one that never came
};

/** Looks at the letters of one slot, from the earliest turn on. */
Result<void> lookAtSlot(const VaultKeys &keys, qint64 lastTurn, std::span<Seen> letters)
{
    auto key = EAB_TRY(AuditChain::firstKey(keys, letters.front().letter.slot));
    qint64 turn = 1;
    const qint64 most = lastTurn + mostTurns;
    for (Seen &seen : letters) {
        const qint64 its = seen.letter.counter;
        if (its < std::max<qint64>(1, lastTurn) || its > most)
            continue;
        for (; turn < its; ++turn)
            key = EAB_TRY(AuditChain::nextKey(key));
        if (!EAB_TRY(seen.letter.isSignedWith(key)))
            continue;
        seen.vouched = Vouched::Slot;
        // Killed between a letter and its state, a slot writes two of one turn.
        seen.missing = std::max<qint64>(0, its - lastTurn - 1);
        lastTurn = its;
    }
    return {};
}

/** Nobody writes under another's name: the name of the way in is put there by who files it. */
QString signedBy(const AuditLetter &letter, const KeySlots &table)
{
    const KeySlot *slot = table.find(letter.slot);
    const QString title = slot == nullptr ? letter.slot : slot->title();
    const QString ending = u" (%1)"_s.arg(title);
    return letter.entry.actor.endsWith(ending) ? letter.entry.actor : letter.entry.actor + ending;
}

/** All that wait; the names of those that do not open go into `damaged`. */
Result<std::vector<Seen>> seenLetters(const AuditLetters &box, const QStringList &names,
                                      const KeySlots &table, const VaultKeys &keys,
                                      AuditTrail &trail, QStringList &damaged)
{
    std::vector<Seen> all;
    for (const QString &name : names) {
        auto letter = box.take(name, table, keys.inboxPrivate);
        if (letter)
            all.push_back({std::move(*letter)});
        else if (letter.error().code == ErrorCode::DamagedLetter
                 || letter.error().code == ErrorCode::NotAPlainFile
                 || letter.error().code == ErrorCode::InputTooLarge)
            damaged << name;
        else if (letter.error().code != ErrorCode::FileNotFound) // filed meanwhile
            return letter.error();
    }
    std::stable_sort(all.begin(), all.end(), [](const Seen &a, const Seen &b) {
        return std::tie(a.letter.slot, a.letter.counter, a.letter.entry.at)
            < std::tie(b.letter.slot, b.letter.counter, b.letter.entry.at);
    });
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if(first, all.end(), [&first](const Seen &seen) {
            return seen.letter.slot != first->letter.slot;
        });
        if (!first->letter.slot.isEmpty()) {
            const auto last = EAB_TRY(trail.lastTurn(first->letter.slot));
            EAB_TRY(lookAtSlot(keys, last, {first, end}));
        }
        first = end;
    }
    for (Seen &seen : all) {
        if (seen.vouched == Vouched::Slot)
            seen.letter.entry.actor = signedBy(seen.letter, table);
        seen.letter.entry.vouched = seen.vouched;
    }
    return all;
}

} // namespace

AuditChain OpenVault::chainOf(const QString &slotId, Secret sealing) const
{
    return {m_folder.path(), m_slots.vaultId(), slotId, std::move(sealing)};
}

Result<void> OpenVault::lookAtLog()
{
    if (!isOwner())
        return {};
    const auto isWhole = EAB_TRY(m_audit.isWhole());
    if (!isWhole)
        m_notices.push_back(domain::SlotNotice::LogCut);
    if (!isReadOnly())
        beginChains();
    return {};
}

Result<void> OpenVault::keepChain(const QString &slotId, const Secret &sealing)
{
    return SealedFields(m_connection, m_keys)
        .put(slotOwner(slotId), field::chain, 1, sealing.expose());
}

// Without a chain what a way in writes is not signed, and says so: nobody is kept out by that.
void OpenVault::beginChains()
{
    for (const KeySlot &slot : m_slots.all()) {
        const bool isOurs = slot.id == m_usedSlot && !m_chainSealing.isEmpty();
        if (!isOurs && chainOf(slot.id, {}).exists())
            continue;
        auto kept = SealedFields(m_connection, m_keys).get(slotOwner(slot.id), field::chain, 1);
        if (!kept)
            continue;
        if (isOurs && !kept->has_value()) { // of an older program
            std::ignore = m_connection.transact([&] { return keepChain(slot.id, m_chainSealing); });
            *kept = m_chainSealing.clone();
        }
        if (kept->has_value())
            beginChain(chainOf(slot.id, std::move(**kept)), slot.id);
    }
}

void OpenVault::beginChain(const AuditChain &chain, const QString &slotId)
{
    if (chain.exists())
        return;
    auto key = AuditChain::firstKey(m_keys, slotId);
    const auto last = m_audit.lastTurn(slotId);
    if (!key || !last)
        return;
    for (qint64 turn = 1; turn <= *last && key; ++turn)
        key = AuditChain::nextKey(*key);
    if (key)
        std::ignore = chain.begin(*key, *last + 1);
}

void OpenVault::forgetSlot(const QString &slotId)
{
    std::ignore = m_checks.forget(slotId); // left behind they say nothing
    std::ignore = m_connection.transact(
        [&] { return SealedFields(m_connection, m_keys).purge(slotOwner(slotId), field::chain); });
    chainOf(slotId, {}).forget();
}

Result<void> OpenVault::noteByLetter(const QString &subject, domain::Action action,
                                     const QString &detail, const Change &change) const
{
    domain::AuditEntry entry;
    entry.at = change.at;
    entry.actor = change.actor;
    entry.action = nameOf(domain::actionNames, action);
    entry.subject = subject;
    entry.detail = detail;
    const auto left = AuditLetters(m_folder).put(
        m_slots, chainOf(m_usedSlot, m_chainSealing.clone()), m_usedSlot, entry);
    if (left || left.error().code == ErrorCode::NotConfirmed)
        return {};
    return Error {ErrorCode::NotWrittenDown, left.error().subject, left.error().detail};
}

Result<void> OpenVault::noteBefore(const QString &subject, Action action, const QString &detail,
                                   const Change &change)
{
    if (isReadOnly())
        return noteByLetter(subject, action, detail, change);
    return m_connection.transact([&] { return m_audit.append(subject, action, detail, change); });
}

Result<std::vector<domain::AuditEntry>> OpenVault::waitingEntries()
{
    if (!isOwner())
        return Error {ErrorCode::NeedsOwner, m_folder.path(), {}};
    const AuditLetters box(m_folder);
    QStringList damaged;
    auto all = EAB_TRY(seenLetters(box, box.items(), m_slots, m_keys, m_audit, damaged));
    std::vector<domain::AuditEntry> entries;
    entries.reserve(all.size() + static_cast<size_t>(damaged.size()));
    for (Seen &seen : all)
        entries.push_back(std::move(seen.letter.entry));
    for (const QString &name : damaged) {
        domain::AuditEntry entry;
        entry.action = nameOf(domain::actionNames, Action::EntryUnreadable);
        entry.detail = name;
        entry.vouched = Vouched::Nobody;
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    return entries;
}

Result<qsizetype> OpenVault::fileLetters(const Change &change)
{
    if (isReadOnly())
        return Error {
            isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, m_folder.path(), {}};
    const AuditLetters box(m_folder);
    const QStringList names = box.items();
    if (names.isEmpty())
        return 0;
    QStringList damaged;
    const auto all = EAB_TRY(seenLetters(box, names, m_slots, m_keys, m_audit, damaged));
    const auto written = m_connection.transact([&]() -> Result<void> {
        for (const Seen &seen : all) {
            const AuditLetter &letter = seen.letter;
            if (seen.missing > 0)
                EAB_TRY(m_audit.append(letter.slot, Action::EntriesMissing,
                                       QString::number(seen.missing), change));
            EAB_TRY(m_audit.file(letter, seen.vouched));
            const auto action = fromName(domain::actionNames, letter.entry.action);
            if (seen.vouched == Vouched::Slot && action
                && domain::groupOf(*action) == domain::ActionGroup::Keys)
                EAB_TRY(m_store.noteInHistory(letter.entry.subject, *action, letter.entry.detail,
                                              {letter.entry.at, letter.entry.actor}));
        }
        for (const QString &name : damaged)
            EAB_TRY(m_audit.append({}, Action::EntryUnreadable, name, change));
        return {};
    });
    if (!written)
        return written.error();
    // What cannot be taken away now is known when it is met again, and filed once.
    for (const QString &name : damaged)
        EAB_TRY(box.setAside(name));
    QStringList filed = names;
    filed.removeIf([&damaged](const QString &name) { return damaged.contains(name); });
    EAB_TRY(box.remove(filed));
    return filed.size();
}

Result<QHash<QString, QDateTime>> OpenVault::lastUses()
{
    auto last = EAB_TRY(m_audit.lastBySlot());
    const auto waiting = AuditLetters(m_folder).lastBySlot();
    for (auto slot = waiting.begin(); slot != waiting.end(); ++slot) {
        auto &known = last[slot.key()];
        if (!known.isValid() || known < slot.value())
            known = slot.value();
    }
    return last;
}

} // namespace eab::vault
