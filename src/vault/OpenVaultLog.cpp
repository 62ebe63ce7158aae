// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// What an open vault does for its audit log: letters of those who may not write it, and the chains
// of keys that sign them.

#include "vault/OpenVault.h"
#include "vault/audit/SlotChains.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace eab::vault {

namespace {

constexpr qint64 mostSkipped = 1000; //!< turns whose letters are missing; each costs a derivation
constexpr qsizetype mostUnsigned = 1000; //!< letters at once: anybody can write them

using domain::Action;
using domain::Vouched;

/** A letter and what is known of who wrote it. */
struct Seen
{
    QString name; //!< of its file
    AuditLetter letter;
    qint64 missing = 0; //!< letters of the same slot before this one that never came

    [[nodiscard]] Vouched vouched() const { return letter.entry.vouched; }
};

struct Damaged
{
    QString name;
    QString reason;

    [[nodiscard]] QString text() const { return u"%1 (%2)"_s.arg(name, reason); }
};

/** All that wait. */
struct Waiting
{
    std::vector<Seen> letters; //!< by slot and turn
    std::vector<Damaged> damaged;
    std::map<QString, SlotChains::Point> points; //!< once these are filed, by slot
};

/** Looks at the letters of one slot, from the earliest turn on. */
Result<void> lookAtSlot(SlotChains::Point &point, const QString &name, std::span<Seen> letters)
{
    qint64 turn = std::max<qint64>(1, point.last);
    Secret key = point.key.clone(); // of that turn
    const qint64 most = point.last + static_cast<qint64>(letters.size()) + mostSkipped;
    for (Seen &seen : letters) {
        const qint64 its = seen.letter.counter;
        if (its < turn || its > most)
            continue;
        for (; turn < its; ++turn)
            key = EAB_TRY(AuditChain::nextKey(key));
        const auto isSigned = EAB_TRY(seen.letter.isSignedWith(key));
        if (!isSigned)
            continue;
        domain::AuditEntry &entry = seen.letter.entry;
        entry.vouched = Vouched::Slot;
        // Nobody writes under another's name: it is put there by who files.
        const QString ending = u" (%1)"_s.arg(name);
        if (!entry.actor.endsWith(ending))
            entry.actor += ending;
        // Killed between a letter and its state, a slot writes two of one turn.
        seen.missing = std::max<qint64>(0, its - point.last - 1);
        // A turn that was only claimed is none of the chain.
        point = {its, key.clone(), true};
    }
    return {};
}

Result<Waiting> waitingIn(const AuditLetters &box, const KeySlots &table,
                          std::span<const BoxKey> keys, SlotChains &chains)
{
    Waiting waiting;
    std::vector<Seen> &all = waiting.letters;
    const QStringList names = box.items();
    for (const QString &name : names) {
        auto letter = box.take(name, table, keys);
        if (letter) {
            letter->entry.vouched = Vouched::Nobody;
            all.push_back({name, std::move(*letter)});
        } else if (letter.error().code == ErrorCode::OutOfMemory) {
            return letter.error();
        } else if (letter.error().code != ErrorCode::FileNotFound) { // filed meanwhile
            waiting.damaged.push_back({name, errorName(letter.error().code)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Seen &a, const Seen &b) {
        return std::tie(a.letter.slot, a.letter.counter, a.letter.entry.at)
            < std::tie(b.letter.slot, b.letter.counter, b.letter.entry.at);
    });
    for (auto first = all.begin(); first != all.end();) {
        const QString slot = first->letter.slot;
        const auto end = std::find_if(
            first, all.end(), [&slot](const Seen &seen) { return seen.letter.slot != slot; });
        auto point = EAB_TRY(chains.point(slot));
        const KeySlot *known = table.find(slot);
        if (known != nullptr || point.isKept) { // else nobody was ever called so
            const auto kept = EAB_TRY(chains.find(slot));
            const QString name = kept && !kept->name.isEmpty() ? kept->name
                : known != nullptr                             ? known->title()
                                                               : slot;
            const qint64 before = point.last;
            EAB_TRY(lookAtSlot(point, name, {first, end}));
            if (point.last > before)
                waiting.points.emplace(slot, std::move(point));
        }
        first = end;
    }
    return waiting;
}

} // namespace

AuditChain OpenVault::chainOf(const QString &slotId, Secret sealing) const
{
    return {m_folder.path(), m_slots.vaultId(), slotId, std::move(sealing)};
}

// Whatever is found of it keeps nobody from the vault.
void OpenVault::lookAtLog(const Change &change)
{
    if (!isOwner())
        return;
    const auto end = m_audit.end();
    if (end && *end == AuditTrail::End::Cut)
        m_notices.push_back(domain::SlotNotice::LogCut);
    if (isReadOnly())
        return;
    // A new vault has a seal from its first row on.
    if (end && *end == AuditTrail::End::NotSealed)
        std::ignore = m_connection.transact([&] { return m_audit.sealEnd(change); });
    beginChains(change);
}

Result<void> OpenVault::keepChain(const QString &slotId, const Secret &sealing, const QString &name)
{
    return SlotChains(m_connection, m_keys).keep(slotId, sealing, name);
}

// Without a chain what a way in writes is not signed, and says so: nobody is kept out by that.
void OpenVault::beginChains(const Change &change)
{
    SlotChains chains(m_connection, m_keys);
    for (const KeySlot &slot : m_slots.all()) {
        const bool isOurs = slot.id == m_usedSlot && !m_chainSealing.isEmpty();
        auto kept = chains.find(slot.id);
        if (!kept)
            continue;
        if (isOurs && !kept->has_value()) { // of an older program
            *kept = SlotChains::Kept {m_chainSealing.clone(), slot.title()};
            std::ignore = m_connection.transact(
                [&] { return keepChain(slot.id, m_chainSealing, slot.title()); });
        }
        if (!kept->has_value())
            continue;
        const AuditChain chain = chainOf(slot.id, std::move((*kept)->sealing));
        if (!chain.opens())
            std::ignore = m_connection.transact([&] { return beginChain(chain, slot.id, change); });
    }
}

Result<void> OpenVault::beginChain(const AuditChain &chain, const QString &slotId,
                                   const Change &change)
{
    SlotChains chains(m_connection, m_keys);
    auto point = EAB_TRY(chains.point(slotId));
    if (point.isKept) // letters may have gone with it
        EAB_TRY(m_audit.append(slotId, Action::ChainGone, {}, change));
    point.isKept = true;
    EAB_TRY(chains.setPoint(slotId, point));
    if (point.last == 0)
        return chain.begin(point.key, 1);
    const auto next = EAB_TRY(AuditChain::nextKey(point.key));
    return chain.begin(next, point.last + 1);
}

void OpenVault::forgetSlot(const QString &slotId)
{
    std::ignore = m_checks.forgetSlot(slotId); // left behind they say nothing
    std::ignore
        = m_connection.transact([&] { return SlotChains(m_connection, m_keys).forget(slotId); });
    chainOf(slotId, {}).forget();
}

Result<void> OpenVault::noteByLetter(const QString &subject, Action action, const QString &detail,
                                     const Change &change) const
{
    domain::AuditEntry entry;
    entry.at = change.at;
    entry.actor = change.actor;
    entry.action = nameOf(domain::actionNames, action);
    entry.subject = subject;
    entry.detail = detail;
    const auto left = AuditLetters(m_folder).put(
        m_slots, chainOf(m_usedSlot, m_chainSealing.clone()), m_usedSlot, entry);
    if (left)
        return {};
    return Error {ErrorCode::NotWrittenDown, left.error().subject, left.error().detail};
}

Result<void> OpenVault::noteBefore(const QString &subject, Action action, const QString &detail,
                                   const Change &change)
{
    if (isReadOnly())
        return noteByLetter(subject, action, detail, change);
    if (m_connection.transaction() != 0) // of somebody else, which may be taken back
        return Error {ErrorCode::VaultInUse, {}, u"a long change is under way"_s};
    return m_connection.transact([&] { return m_audit.append(subject, action, detail, change); });
}

Result<std::vector<domain::AuditEntry>> OpenVault::waitingEntries()
{
    if (!isOwner())
        return Error {ErrorCode::NeedsOwner, m_folder.path(), {}};
    SlotChains chains(m_connection, m_keys);
    const auto keys = EAB_TRY(boxes());
    auto waiting = EAB_TRY(waitingIn(AuditLetters(m_folder), m_slots, keys, chains));
    std::vector<domain::AuditEntry> entries;
    entries.reserve(waiting.letters.size() + waiting.damaged.size());
    for (Seen &seen : waiting.letters)
        entries.push_back(std::move(seen.letter.entry));
    for (const Damaged &damaged : waiting.damaged) {
        domain::AuditEntry entry;
        entry.action = nameOf(domain::actionNames, Action::EntryUnreadable);
        entry.detail = damaged.text();
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
    if (m_connection.transaction() != 0) // it may be taken back, and the letters would be gone
        return Error {ErrorCode::VaultInUse, {}, u"a long change is under way"_s};
    const AuditLetters box(m_folder);
    SlotChains chains(m_connection, m_keys);
    const auto keys = EAB_TRY(boxes());
    const auto waiting = EAB_TRY(waitingIn(box, m_slots, keys, chains));
    if (waiting.letters.empty() && waiting.damaged.empty())
        return 0;
    const auto written = m_connection.transact([&]() -> Result<void> {
        qsizetype unsignedCount = 0;
        for (const Seen &seen : waiting.letters) {
            if (seen.vouched() == Vouched::Nobody && ++unsignedCount > mostUnsigned)
                continue;
            EAB_TRY(fileOne(seen.letter, seen.missing, change));
        }
        if (unsignedCount > mostUnsigned)
            EAB_TRY(m_audit.append({}, Action::LettersLeftOut,
                                   QString::number(unsignedCount - mostUnsigned), change));
        for (const Damaged &damaged : waiting.damaged) {
            const auto isSaid = EAB_TRY(m_audit.says(Action::EntryUnreadable, damaged.text()));
            if (!isSaid)
                EAB_TRY(m_audit.append({}, Action::EntryUnreadable, damaged.text(), change));
        }
        for (const auto &[slot, point] : waiting.points)
            EAB_TRY(chains.setPoint(slot, point));
        return {};
    });
    if (!written)
        return written.error();
    // What cannot be taken away now is known when it is met again, and filed once.
    QStringList filed;
    for (const Seen &seen : waiting.letters)
        filed << seen.name;
    const auto removed = box.remove(filed);
    for (const Damaged &damaged : waiting.damaged)
        std::ignore = box.setAside(damaged.name);
    if (!removed)
        return removed.error();
    return filed.size();
}

Result<void> OpenVault::fileOne(const AuditLetter &letter, qint64 missing, const Change &change)
{
    if (missing > 0)
        EAB_TRY(
            m_audit.append(letter.slot, Action::EntriesMissing, QString::number(missing), change));
    const domain::AuditEntry &entry = letter.entry;
    const auto isNew = EAB_TRY(m_audit.file(letter, entry.vouched));
    const auto action = fromName(domain::actionNames, entry.action);
    if (!isNew || entry.vouched != Vouched::Slot || !action
        || domain::groupOf(*action) != domain::ActionGroup::Keys)
        return {};
    return m_store.noteInHistory(entry.subject, *action, entry.detail, {entry.at, entry.actor});
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
