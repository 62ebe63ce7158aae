// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"

#include "app/words/Issuers.h"
#include "base/File.h"
#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/RecordFields.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace eab::app {

namespace {

using domain::EabCredential;
using domain::ImportCandidate;
using domain::Record;

constexpr QChar bullet {0x2022};

Result<EabCredential> pairFrom(const ImportItem &item)
{
    domain::EabFields fields;
    fields.kid = item.candidate.kid;
    fields.hmac = item.candidate.hmac.clone();
    fields.directoryUrl = item.candidate.directoryUrl;
    return EabCredential::create(std::move(fields), item.shortKey);
}

/** An incomplete item's problem, with what it is about. */
Error problemOf(const ImportItem &item)
{
    const ErrorCode code = item.candidate.problem.value_or(ErrorCode::NoCredentials);
    switch (code) {
    case ErrorCode::InvalidDirectoryUrl:
    case ErrorCode::DirectoryUrlNotHttps:
        return {code, item.candidate.directoryUrl, {}};
    case ErrorCode::InvalidKid:
        return {code, item.candidate.kid, {}};
    default:
        return {code, {}, {}};
    }
}

/** The waiting order a candidate belongs to: by its KID where that is known, else by order number
 *  or CA Reference. */
const Record *waitingOrder(const std::vector<Record> &records, const ImportCandidate &candidate)
{
    const auto same = [](const QString &a, const QString &b) {
        return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
    };
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &record) {
        if (record.hasPair())
            return false;
        if (!record.kid.isEmpty())
            return record.kid == candidate.kid;
        return same(record.orderNumber, candidate.orderNumber)
            || same(record.caReference, candidate.caReference);
    });
    return it == records.end() ? nullptr : &*it;
}

/** What the source left open and nobody has settled since. */
std::optional<ErrorCode> openProblem(const ImportItem &item)
{
    const ImportItem::AsRead &read = item.asRead;
    const ImportCandidate &candidate = item.candidate;
    const bool corrected = candidate.kid != read.kid || !(candidate.hmac == read.hmac)
        || candidate.directoryUrl != read.directoryUrl;
    if (!read.problem || corrected)
        return std::nullopt;
    const bool judgement = read.problem == ErrorCode::AmbiguousPairing
        || read.problem == ErrorCode::ConflictingValues;
    const bool settled = (judgement && item.confirmed)
        || (read.problem == ErrorCode::HmacTooShort
            && item.shortKey == domain::ShortKey::AcceptAfterWarning);
    return settled ? std::nullopt : read.problem;
}

} // namespace

ImportPreview ImportCredential::read(const QString &name, WipedBytes source)
{
    ImportPreview preview;
    preview.name = name;
    preview.source = std::move(source);
    preview.reading = intake::read(preview.source.expose(), name);
    for (ImportCandidate &candidate : preview.reading.candidates) {
        ImportItem item;
        item.candidate = std::move(candidate);
        item.asRead = {item.candidate.problem, item.candidate.kid, item.candidate.hmac.clone(),
                       item.candidate.directoryUrl};
        if (item.candidate.problem)
            item.state = ImportState::Incomplete;
        preview.items.push_back(std::move(item));
    }
    preview.reading.candidates.clear();
    return preview;
}

Result<ImportPreview> ImportCredential::readFile(const QString &path)
{
    auto bytes = eab::readFile(path, mostSourceBytes);
    if (!bytes)
        return bytes.error();
    return read(QFileInfo(path).fileName(), WipedBytes::taking(std::move(*bytes)));
}

Result<void> ImportCredential::assess(ImportItem &item, const std::vector<Record> &records)
{
    item.recordId.clear();
    item.candidate.problem = openProblem(item);
    const auto pair = pairFrom(item);
    if (!pair && !item.candidate.problem)
        item.candidate.problem = pair.error().code;
    if (item.candidate.problem) {
        item.state = ImportState::Incomplete;
        return {};
    }
    const auto match = m_session.vault()->store().match(pair->kid(), pair->hmac());
    if (!match)
        return match.error();
    item.recordId = match->recordId;
    switch (match->kind) {
    case vault::PairMatch::Kind::SamePair:
        item.state = ImportState::AlreadySaved;
        return {};
    case vault::PairMatch::Kind::OtherKey:
        item.state = ImportState::OtherKey;
        return {};
    case vault::PairMatch::Kind::New:
        break;
    }
    const Record *order = waitingOrder(records, item.candidate);
    item.state = order == nullptr ? ImportState::New : ImportState::CompletesOrder;
    if (order != nullptr)
        item.recordId = order->id;
    return {};
}

Result<void> ImportCredential::assess(ImportPreview &preview)
{
    const auto records
        = m_session.look([](vault::OpenVault &vault) { return vault.store().all(); });
    if (!records)
        return records.error();
    for (ImportItem &item : preview.items) {
        if (auto done = assess(item, *records); !done)
            return done;
    }
    return {};
}

Record ImportCredential::recordFrom(const ImportCandidate &candidate,
                                    const domain::Reading &reading)
{
    Record record;
    static_cast<domain::Facts &>(record) = candidate;
    const auto email = domain::checkEmail(candidate.email);
    record.email = email ? *email : QString();
    record.domains.clear();
    for (const QString &text : candidate.domains) {
        if (const auto domain = domain::DomainName::parse(text))
            record.domains << domain->ascii();
    }
    record.issuer = issuerOf(candidate, reading.sender);
    domain::startClocks(record, issuers().find(record.issuer));
    return record;
}

Result<ImportOutcome> ImportCredential::run(vault::OpenVault &vault,
                                            std::vector<ImportPreview> &previews, Store store)
{
    auto records = vault.store().all();
    if (!records)
        return records.error();
    ImportOutcome outcome;
    std::vector<vault::NewRecord> entries;
    QStringList names;
    // Pairs of this very batch: the same mail twice is one credential.
    std::multimap<QString, domain::HmacKey> seen;
    const auto reject = [&outcome](const ImportPreview &preview, const Error &error) {
        ++outcome.rejected;
        outcome.problems.push_back({preview.name, error});
    };
    for (ImportPreview &preview : previews) {
        const int rejectedBefore = outcome.rejected;
        bool holdsSaved = false;
        if (preview.items.empty()) {
            ++outcome.read;
            reject(preview,
                   preview.reading.error.value_or(Error {ErrorCode::NoCredentials, {}, {}}));
        }
        for (ImportItem &item : preview.items) {
            ++outcome.read;
            if (auto assessed = assess(item, *records); !assessed)
                return assessed.error();
            if (!item.wanted || item.state == ImportState::AlreadySaved) {
                ++outcome.skipped;
                holdsSaved = holdsSaved || item.state == ImportState::AlreadySaved;
                continue;
            }
            if (item.state == ImportState::Incomplete) {
                reject(preview, problemOf(item));
                continue;
            }
            const auto [first, last] = seen.equal_range(item.candidate.kid);
            if (std::any_of(first, last, [&item](const auto &other) {
                    return other.second == item.candidate.hmac;
                })) {
                ++outcome.skipped;
                holdsSaved = true;
                continue;
            }
            // Which of two keys in one batch shall replace the other, nobody has said.
            const bool twin = first != last && item.onConflict != OnConflict::KeepBoth;
            if (twin
                || (item.state == ImportState::OtherKey && item.onConflict == OnConflict::Ask)) {
                reject(
                    preview,
                    {ErrorCode::KidConflict, item.recordId, {}, reason::OtherKid {item.recordId}});
                continue;
            }
            auto pair = pairFrom(item);
            if (!pair) {
                reject(preview, pair.error());
                continue;
            }
            seen.emplace(item.candidate.kid, item.candidate.hmac.clone());
            vault::NewRecord entry;
            entry.record = recordFrom(item.candidate, preview.reading);
            if (item.state == ImportState::CompletesOrder
                || (item.state == ImportState::OtherKey
                    && item.onConflict == OnConflict::Replace)) {
                auto waiting = vault.store().find(item.recordId);
                if (!waiting)
                    return waiting.error();
                domain::complete(*waiting, entry.record);
                domain::startClocks(*waiting, issuers().find(waiting->issuer));
                entry.record = std::move(*waiting);
                entry.record.verified.reset();
                entry.replaces = item.recordId;
                // An order waits for one pair: the next one is a record of its own.
                std::erase_if(*records, [&item](const Record &r) { return r.id == item.recordId; });
            }
            entry.credential = std::move(*pair);
            entry.source = preview.source;
            entry.sourceName = preview.name;
            entries.push_back(std::move(entry));
            ++outcome.imported;
            holdsSaved = true;
            if (!names.contains(preview.name))
                names << preview.name;
        }
        outcome.filed.push_back(holdsSaved && outcome.rejected == rejectedBefore);
    }
    if (entries.empty() || store == Store::No)
        return outcome;
    const auto stored = vault.store().insertBatch(
        std::move(entries), names.join(QStringLiteral(", ")), m_session.who());
    if (!stored)
        return stored.error();
    for (const Record &record : *stored)
        outcome.recordIds << record.id;
    outcome.batch = stored->front().batch;
    return outcome;
}

Result<ImportOutcome> ImportCredential::save(std::vector<ImportPreview> &previews)
{
    return m_session.change(
        [&](vault::OpenVault &vault) { return run(vault, previews, Store::Really); });
}

Result<ImportOutcome> ImportCredential::rehearse(std::vector<ImportPreview> &previews)
{
    return m_session.look([&](vault::OpenVault &vault) { return run(vault, previews, Store::No); });
}

Result<int> ImportCredential::undo(const QString &batch)
{
    return m_session.change(
        [&](vault::OpenVault &vault) { return vault.store().undoBatch(batch, m_session.who()); });
}

QString maskedText(const domain::Reading &reading)
{
    QString text = reading.text;
    for (const domain::SourceSpan &span : reading.secretSpans)
        text.replace(span.start, span.length, QString(span.length, bullet));
    return text;
}

} // namespace eab::app
