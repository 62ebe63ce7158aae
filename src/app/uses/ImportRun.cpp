// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportRun.h"

#include "app/uses/ImportParts.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <QSet>

#include <algorithm>

namespace eab::app {

using domain::Record;

namespace {

// So many are planned at once; what hangs together is never parted.
constexpr size_t mostInPart = 250;

/** The names of the sources of these records, each once. */
template <typename Spots>
QString namesOf(const std::vector<ImportPreview> &previews, const Spots &spots)
{
    QStringList names;
    QSet<QString> known;
    for (const auto &spot : spots) {
        const QString &name = previews[spot.preview].name;
        if (!known.contains(name)) {
            known.insert(name);
            names << name;
        }
    }
    return names.join(u", "_s);
}

} // namespace

ImportRun::ImportRun(Session &session, std::vector<ImportPreview> &previews, Store store)
    : m_session(session)
    , m_previews(previews)
    , m_store(store)
{
    for (const ImportPreview &preview : previews)
        m_total += std::max<qsizetype>(1, static_cast<qsizetype>(preview.items.size()));
    if (store == Store::Really)
        m_total *= 2; // nobody knows yet how many are to be stored
    QObject::connect(&session, &Session::aboutToLock, &m_locking, [this] { giveBack(); });
}

ImportRun::~ImportRun()
{
    giveBack();
}

/** What was not committed is taken back. */
void ImportRun::giveBack()
{
    if (!m_batch)
        return;
    m_batch.reset();
    m_session.setReserved(false);
}

Result<void> ImportRun::begin()
{
    m_begun = true;
    if (m_store == Store::No)
        return {};
    return m_session.change([this](vault::OpenVault &vault) -> Result<void> {
        auto batch = EAB_TRY(vault.store().beginBatch(m_session.who()));
        m_batch = std::make_unique<vault::RecordBatch>(std::move(batch));
        m_session.setReserved(true);
        return {};
    });
}

Result<void> ImportRun::step()
{
    if (!m_begun)
        EAB_TRY(begin());
    if (m_store == Store::Really && !m_batch)
        return Error {ErrorCode::Locked, m_session.folder(), {}};
    if (isThrough())
        return {};
    return m_isCompared ? takeNext() : compareNext();
}

Result<void> ImportRun::compareNext()
{
    if (m_previews.empty()) {
        m_isCompared = true;
        return {};
    }
    ++m_outcome.read;
    if (preview().items.empty())
        reject(preview().reading.error.value_or(Error {ErrorCode::NoCredentials, {}, {}}), m_next);
    else
        EAB_TRY(compare(preview().items[m_next.item]));
    ++m_done;
    if (++m_next.item < preview().items.size())
        return {};
    m_next = {m_next.preview + 1, 0};
    return m_next.preview == m_previews.size() ? divide() : Result<void>();
}

Result<void> ImportRun::compare(ImportItem &item)
{
    EAB_TRY(m_session.look(
        [&](vault::OpenVault &vault) { return ImportCredential::check(vault.store(), item); }));
    const bool isUndecided
        = item.state == ImportState::OtherKey && item.onConflict == OnConflict::LeaveOut;
    if (!item.wanted || isUndecided) {
        ++m_outcome.skipped;
        return {};
    }
    if (item.state == ImportState::Incomplete) {
        if (ImportCredential::isHalfOfPurchase(item))
            m_halves.push_back(m_next); // another one may tell the pair
        else if (item.candidate.problem == ErrorCode::NoCredentials && preview().reading.error)
            reject(*preview().reading.error, m_next); // a form that nobody has filled
        else
            reject(item.candidate.whatIsWrong(), m_next);
        return {};
    }
    if (!item.candidate.kid.isEmpty())
        m_kids << item.candidate.kid;
    m_chosen.push_back(m_next);
    return {};
}

Result<void> ImportRun::divide()
{
    m_isCompared = true;
    for (const Spot &half : m_halves) {
        ImportItem &item = m_previews[half.preview].items[half.item];
        if (m_kids.contains(item.candidate.kid.trimmed())) {
            ImportCredential::tellOfPair(item);
            m_chosen.push_back(half);
        } else {
            reject(item.candidate.whatIsWrong(), half);
        }
    }
    m_outcome.filed.assign(m_previews.size(), false);
    for (const Spot &spot : m_chosen)
        m_outcome.filed[spot.preview] = true;
    for (const size_t preview : m_rejecting)
        m_outcome.filed[preview] = false;
    ImportParts parts;
    for (const Spot &spot : m_chosen) {
        const ImportItem &item = m_previews[spot.preview].items[spot.item];
        domain::Told told;
        told.kid = item.candidate.kid;
        told.caReference = item.candidate.caReference;
        told.orderNumber = item.candidate.orderNumber;
        told.recordId = item.into;
        parts.add(domain::reachKeys(told));
    }
    m_parts = parts.divided(mostInPart);
    m_outcome.changes.resize(m_chosen.size());
    m_kept.resize(m_previews.size());
    m_total = m_done + static_cast<qsizetype>(m_chosen.size());
    return m_batch ? m_batch->expect(static_cast<qsizetype>(m_chosen.size())) : Result<void>();
}

Result<void> ImportRun::takeNext()
{
    if (!m_isPlanned) {
        EAB_TRY(plan());
        m_isPlanned = true;
    }
    if (m_store == Store::Really)
        EAB_TRY(storeNext());
    return m_store == Store::No || m_stored == m_groups.size() ? endPart() : Result<void>();
}

/** What hangs together falls into records at once: whatever came first. */
Result<void> ImportRun::plan()
{
    m_candidates.reserve(m_parts[m_part].size());
    for (const size_t chosen : m_parts[m_part]) {
        const Spot &spot = m_chosen[chosen];
        m_candidates.push_back(
            EAB_TRY(ImportCredential::candidateFrom(m_previews[spot.preview].items[spot.item])));
    }
    m_plan = EAB_TRY(
        m_session.look([&](vault::OpenVault &vault) { return vault.store().plan(m_candidates); }));
    for (size_t group = 0; group < m_plan.groups.size(); ++group) {
        const vault::FiledGroup &filed = m_plan.groups[group];
        if (!isAlone(filed))
            m_known.emplace(group, filed.before.value_or(Record()));
        const bool isAnswered
            = std::any_of(filed.candidates.begin(), filed.candidates.end(),
                          [this](size_t i) { return !m_candidates[i].apiFacts.empty(); });
        if (filed.before && isAnswered)
            m_knownFacts[group] = EAB_TRY(m_session.look([&](vault::OpenVault &vault) {
                return vault.store().facts().of(filed.before->id);
            }));
    }
    m_tells.assign(m_plan.groups.size(), false);
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const size_t group = m_plan.placements[i].group;
        ImportChange &change = m_outcome.changes[changeOf(i)];
        change = changeBy(i);
        const vault::Placement &placement = m_plan.placements[i];
        const vault::FiledGroup &filed = m_plan.groups[group];
        const bool isLast = filed.candidates.back() == i;
        if (change.state == ImportState::AlreadySaved && isLast && !m_tells[group]
            && placement.kind == vault::Placement::Kind::Adds) {
            change.state = ImportState::Adds; // by what it lets one think, or by a contradiction
            change.adds = placement.adds;
        }
        if (change.state != ImportState::AlreadySaved) {
            ++m_outcome.imported;
            change.isFirst = !m_tells[group];
            m_tells[group] = true;
        } else {
            ++m_outcome.skipped;
        }
    }
    // Also what is known already: whoever says it once more is linked with it.
    for (size_t group = 0; group < m_plan.groups.size(); ++group) {
        const vault::FiledGroup &filed = m_plan.groups[group];
        if (!filed.candidates.empty() || filed.changes() || filed.isMoved())
            m_groups.push_back(group);
    }
    return {};
}

/** What is told of the part stays, the rest is done with. */
Result<void> ImportRun::endPart()
{
    collectQuestions();
    std::vector<ToldRecord> told(m_plan.groups.size());
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        ToldRecord &record = told[m_plan.placements[i].group];
        if (!record)
            record = std::make_shared<const Record>(m_plan.groupOf(i).after);
        m_outcome.changes[changeOf(i)].record = record;
    }
    if (m_store == Store::Really) {
        for (const size_t group : m_groups) {
            if (m_tells[group])
                m_outcome.records.push_back(told[group]);
        }
    }
    if (m_store == Store::Really)
        EAB_TRY(m_batch->settle(m_plan));
    else
        m_done += static_cast<qsizetype>(m_candidates.size());
    m_candidates.clear();
    m_plan = {};
    m_known.clear();
    m_knownFacts.clear();
    m_said.clear();
    m_groups.clear();
    m_stored = 0;
    m_isPlanned = false;
    ++m_part;
    return {};
}

void ImportRun::reject(const Error &error, const Spot &spot)
{
    ++m_outcome.rejected;
    m_rejecting.push_back(spot.preview);
    const ImportPreview &source = m_previews[spot.preview];
    ImportProblem problem {source.name, error};
    if (spot.item < source.items.size()) {
        const domain::ImportCandidate &candidate = source.items[spot.item].candidate;
        problem.orderNumber = candidate.orderNumber;
        if (candidate.stretch.isValid())
            problem.row = m_rows.at(spot.preview, source.reading.text, candidate.stretch.start);
    }
    m_outcome.problems.push_back(std::move(problem));
}

Result<void> ImportRun::keepMessages(const vault::FiledGroup &filed)
{
    for (const size_t i : filed.candidates) {
        QString &kept = m_kept[spotOf(i).preview];
        const ImportPreview &source = m_previews[spotOf(i).preview];
        if (kept.isEmpty()) {
            const auto content = intake::kept(source.source.expose(), source.reading);
            kept = EAB_TRY(m_batch->keep(
                {content.expose(), source.name, intake::withoutKeys(source.reading)}));
        }
        m_candidates[i].message = kept;
    }
    return {};
}

Result<void> ImportRun::storeNext()
{
    if (m_stored == m_groups.size())
        return {};
    const size_t group = m_groups[m_stored++];
    vault::FiledGroup &filed = m_plan.groups[group];
    EAB_TRY(keepMessages(filed));
    EAB_TRY(m_batch->file(filed, m_candidates));
    m_done += static_cast<qsizetype>(filed.candidates.size());
    return {};
}

Result<ImportOutcome> ImportRun::finish()
{
    do {
        EAB_TRY(step());
    } while (!isThrough());
    if (m_store == Store::Really && !m_batch)
        return Error {ErrorCode::Locked, m_session.folder(), {}};
    if (m_store == Store::No || !m_batch->hasWritten()) {
        if (m_store == Store::Really)
            tellNothingNew();
        m_outcome.messages.assign(m_previews.size(), {});
        giveBack();
        return std::move(m_outcome);
    }
    m_outcome.batch = m_batch->id();
    m_outcome.messages = m_kept;
    m_session.setReserved(false);
    auto done = m_session.change([this](vault::OpenVault &) {
        auto committed = m_batch->commit(namesOf(m_previews, m_chosen));
        if (committed)
            m_batch.reset();
        else
            giveBack();
        return committed;
    });
    if (!done)
        return done.error();
    return std::move(m_outcome);
}

} // namespace eab::app
