// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportRun.h"

#include "app/words/Issuers.h"
#include "domain/RecordFields.h"
#include "vault/OpenVault.h"

#include <QSet>

#include <algorithm>

namespace eab::app {

namespace {

/** An incomplete item's problem, with what it is about. */
Error problemOf(const ImportItem &item)
{
    const ErrorCode code = item.candidate.problem.value_or(ErrorCode::NoCredentials);
    switch (code) {
    case ErrorCode::InvalidDirectoryUrl:
    case ErrorCode::DirectoryUrlNotHttps: return {code, item.candidate.directoryUrl, {}};
    case ErrorCode::InvalidKid: return {code, item.candidate.kid, {}};
    default: return {code, {}, {}};
    }
}

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
    , m_importer(session)
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
    auto done = m_next.preview < m_previews.size() ? compareNext() : storeNext();
    if (done)
        ++m_done;
    return done;
}

Result<void> ImportRun::compareNext()
{
    if (m_next.item == 0) {
        m_holdsSaved = false;
        m_rejectedBefore = m_outcome.rejected;
    }
    ++m_outcome.read;
    if (preview().items.empty())
        reject(preview().reading.error.value_or(Error {ErrorCode::NoCredentials, {}, {}}));
    else if (auto compared = compare(preview().items[m_next.item]); !compared)
        return compared;
    if (++m_next.item < preview().items.size())
        return {};
    m_outcome.filed.push_back(m_holdsSaved && m_outcome.rejected == m_rejectedBefore);
    m_next = {m_next.preview + 1, 0};
    if (m_next.preview == m_previews.size() && m_store == Store::Really)
        m_total = m_done + 1 + static_cast<qsizetype>(m_chosen.size());
    return {};
}

Result<void> ImportRun::compare(ImportItem &item)
{
    EAB_TRY(m_importer.assess(item));
    if (!item.wanted || item.state == ImportState::AlreadySaved) {
        ++m_outcome.skipped;
        m_holdsSaved = m_holdsSaved || item.state == ImportState::AlreadySaved;
        return {};
    }
    if (item.state == ImportState::Incomplete) {
        reject(problemOf(item));
        return {};
    }
    const auto [first, last] = m_seen.equal_range(item.candidate.kid);
    if (std::any_of(first, last, [&](const auto &other) {
            return m_previews[other.second.preview].items[other.second.item].candidate.hmac
                == item.candidate.hmac;
        })) {
        ++m_outcome.skipped;
        m_holdsSaved = true;
        return {};
    }
    // Which of two keys in one batch shall replace the other, nobody has said.
    const bool twin = first != last && item.onConflict != OnConflict::KeepBoth;
    if (twin || (item.state == ImportState::OtherKey && item.onConflict == OnConflict::Ask)) {
        reject({ErrorCode::KidConflict, item.recordId, {}, reason::OtherKid {item.recordId}});
        return {};
    }
    m_seen.emplace(item.candidate.kid, m_next);
    m_chosen.push_back(m_next);
    ++m_outcome.imported;
    m_holdsSaved = true;
    // An order waits for one pair: the next one is a record of its own.
    if (item.state == ImportState::CompletesOrder)
        m_importer.take(item.recordId);
    return {};
}

void ImportRun::reject(const Error &error)
{
    ++m_outcome.rejected;
    m_outcome.problems.push_back({preview().name, error});
}

Result<void> ImportRun::storeNext()
{
    const Spot spot = m_chosen[m_stored];
    const ImportPreview &source = m_previews[spot.preview];
    const ImportItem &item = source.items[spot.item];
    auto pair = EAB_TRY(ImportCredential::pairFrom(item));
    vault::NewRecord entry;
    entry.record = ImportCredential::recordFrom(item.candidate, source.reading);
    if (item.state == ImportState::CompletesOrder
        || (item.state == ImportState::OtherKey && item.onConflict == OnConflict::Replace)) {
        auto known = EAB_TRY(m_session.vault()->store().find(item.recordId));
        domain::complete(known, entry.record);
        domain::startClocks(known, issuers().find(known.issuer));
        entry.record = std::move(known);
        entry.record.verified.reset();
        entry.replaces = item.recordId;
    }
    entry.credential = std::move(pair);
    // All records of a source lie together: it is kept once, with the first.
    if (m_kept.first != spot.preview || m_kept.second.isEmpty())
        m_kept = {spot.preview, EAB_TRY(m_batch->keep(source.source.expose(), source.name))};
    entry.message = m_kept.second;
    auto stored = EAB_TRY(m_batch->insert(std::move(entry)));
    m_outcome.records.push_back(std::move(stored));
    ++m_stored;
    return {};
}

Result<ImportOutcome> ImportRun::finish()
{
    do {
        EAB_TRY(step());
    } while (!isThrough());
    if (m_chosen.empty() || m_store == Store::No) {
        giveBack();
        return std::move(m_outcome);
    }
    if (!m_batch)
        return Error {ErrorCode::Locked, m_session.folder(), {}};
    m_outcome.batch = m_batch->id();
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
