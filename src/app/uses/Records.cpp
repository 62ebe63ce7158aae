// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"

#include "app/session/RecordList.h"
#include "app/uses/Messages.h"
#include "app/words/Issuers.h"
#include "domain/Deadline.h"
#include "domain/SortedRecords.h"
#include "domain/VerifyReport.h"
#include "vault/OpenVault.h"

#include <algorithm>

namespace eab::app {

namespace {

using domain::EabCredential;
using domain::Record;

/** The pair a record shall have after the changes; nothing when it keeps the one it has (or none).
 */
Result<std::optional<EabCredential>> changedPair(RecordChanges &changes, const Record &record,
                                                 vault::CredentialStore &store)
{
    const bool kidChanges = changes.kid && *changes.kid != record.kid;
    const bool algorithmChanges = changes.algorithm && *changes.algorithm != record.algorithm;
    if (!changes.hmac && !(record.hasPair() && (kidChanges || algorithmChanges)))
        return std::optional<EabCredential>();
    domain::EabFields fields;
    fields.kid = changes.kid.value_or(record.kid);
    fields.algorithm = changes.algorithm.value_or(record.algorithm);
    fields.directoryUrl = changes.directoryUrl.value_or(record.directoryUrl);
    auto shortKey = changes.shortKey;
    if (changes.hmac) {
        fields.hmac = std::move(*changes.hmac);
    } else {
        fields.hmac = EAB_TRY(store.hmac(record.id));
        if (!algorithmChanges)
            shortKey = domain::ShortKey::AcceptAfterWarning; // it was accepted once already
    }
    auto made = EAB_TRY(EabCredential::create(std::move(fields), shortKey));
    return std::optional<EabCredential>(std::move(made));
}

Result<void> refuseConflict(vault::CredentialStore &store, const EabCredential &pair,
                            const QString &ownId)
{
    const auto match = EAB_TRY(store.match(pair.kid(), pair.hmac()));
    if (match.kind != vault::PairMatch::Kind::New && match.recordId != ownId)
        return Error {ErrorCode::KidConflict,
                      match.recordId,
                      {},
                      match.kind == vault::PairMatch::Kind::SamePair
                          ? Reason(reason::SameKid {match.recordId})
                          : reason::OtherKid {match.recordId}};
    return {};
}

/** The seller of a record of which nobody says it. */
QString sellerByDirectory(const QString &directoryUrl)
{
    domain::ImportCandidate known;
    known.directoryUrl = directoryUrl;
    return issuerOf(known, {});
}

} // namespace

Result<void> apply(const RecordChanges &changes, Record &record)
{
    using enum domain::DeadlineClock;
    if (changes.kind && record.hasPair() && *changes.kind != record.kind)
        return Error {ErrorCode::InvalidUsage, domain::kindName(*changes.kind), {}};
    const auto oldIssuer = record.issuer;
    EAB_TRY(domain::applyChanges(changes, record));
    if (changes.portalVisibleUntil || changes.portalByRule)
        domain::setOwnClock(record, Portal, !changes.portalByRule);
    if (changes.mustRegisterBefore || changes.registrationByRule)
        domain::setOwnClock(record, Registration, !changes.registrationByRule);
    if (changes.orderDate || changes.orderedAt || record.issuer != oldIssuer || changes.portalByRule
        || changes.registrationByRule)
        domain::startClocks(record, issuers().find(record.issuer));
    return {};
}

Record byRule(Record record)
{
    if (record.id.isEmpty() && record.issuer.isEmpty())
        record.issuer = sellerByDirectory(record.directoryUrl);
    record.ownClocks.clear();
    domain::startClocks(record, issuers().find(record.issuer));
    return record;
}

namespace {

/** As they are in the file: a writer may be at work elsewhere. */
Result<std::vector<Record>> readAnew(Session &session, vault::Lists lists,
                                     const Records::Wanted &wanted)
{
    auto read = EAB_TRY(
        session.look([lists](vault::OpenVault &vault) { return vault.store().all(lists); }));
    if (wanted)
        std::erase_if(read, [&wanted](const Record &record) { return !wanted(record); });
    domain::sortByUrgency(read, session.clock().now());
    return read;
}

} // namespace

Result<std::vector<Record>> Records::inShort() const
{
    return m_session.isReadOnly() ? readAnew(m_session, vault::Lists::LeftOut, {}) : all();
}

Result<std::vector<Record>> Records::all(const Wanted &wanted) const
{
    if (m_session.isReadOnly())
        return readAnew(m_session, vault::Lists::Read, wanted);
    const auto list = EAB_TRY(m_session.records());
    m_session.passTime();
    std::vector<Record> records;
    records.reserve(list->all().size());
    for (const domain::PlacedPtr &placed : list->all()) {
        if (!wanted || wanted(placed->record))
            records.push_back(placed->record);
    }
    return records;
}

Result<Record> Records::find(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) { return vault.store().find(idOrPrefix); });
}

Result<Record> Records::add(RecordChanges fields)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Record> {
        vault::NewRecord entry;
        EAB_TRY(apply(fields, entry.record));
        if (entry.record.issuer.isEmpty()) {
            entry.record.issuer = sellerByDirectory(entry.record.directoryUrl);
            domain::startClocks(entry.record, issuers().find(entry.record.issuer));
        }
        if (fields.hmac) {
            entry.credential = EAB_TRY(changedPair(fields, entry.record, vault.store()));
            EAB_TRY(refuseConflict(vault.store(), *entry.credential, {}));
        }
        const Record &r = entry.record;
        if (!entry.credential && domain::defaultTitle(r).isEmpty() && r.title.isEmpty())
            return Error {ErrorCode::MissingKid, {}, u"nothing given"_s};
        return vault.store().insert(std::move(entry), m_session.who());
    });
}

Result<Record> Records::edit(const QString &id, RecordChanges changes, int seen)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Record> {
        auto record = EAB_TRY(vault.store().find(id));
        if (seen != 0)
            record.version = seen; // the store compares
        auto pair = EAB_TRY(changedPair(changes, record, vault.store()));
        if (pair) {
            EAB_TRY(refuseConflict(vault.store(), *pair, record.id));
            // A new pair has not been proved, whatever was said of the one before.
            if (changes.hmac || changes.kid)
                record.verified.reset();
        }
        EAB_TRY(apply(changes, record));
        return vault.store().update(record, std::move(pair), m_session.who());
    });
}

Result<void> Records::remove(const QString &id)
{
    return m_session.change(
        [&](vault::OpenVault &vault) { return vault.store().remove(id, m_session.who()); });
}

Result<void> Records::checkStill(const Record &seen) const
{
    auto now = EAB_TRY(find(seen.id));
    now.hasSource = seen.hasSource; // who else speaks of it changes nothing of what it says
    if (!domain::differences(seen, now).empty())
        return Error {ErrorCode::RecordChanged, seen.id, {}};
    return {};
}

Result<Record> Records::restore(const QString &id, int version)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Record> {
        const auto present = vault.store().find(id);
        if (!present && present.error().code == ErrorCode::AmbiguousRecord)
            return present.error();
        const QString whole = present ? present->id : id.toLower();
        if (version == 0) {
            const auto lines = EAB_TRY(history(whole));
            for (const HistoryLine &line : lines)
                version = line.snapshot ? std::max(version, line.version) : version;
        }
        return vault.store().restore(whole, version, m_session.who());
    });
}

Result<std::vector<HistoryLine>> Records::history(const QString &id) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<HistoryLine>> {
        // A prefix names a record that is there; a removed one is named in full.
        const auto record = vault.store().find(id);
        if (!record && record.error().code == ErrorCode::AmbiguousRecord)
            return record.error();
        auto entries = EAB_TRY(vault.store().history(record ? record->id : id.toLower()));
        std::vector<HistoryLine> lines;
        lines.reserve(entries.size());
        std::optional<Record> before;
        for (vault::HistoryEntry &entry : entries) {
            lines.push_back({entry.version, entry.at, entry.actor, entry.action, entry.detail,
                             std::move(entry.snapshot)});
            HistoryLine &line = lines.back();
            if (line.snapshot && before)
                line.changed = domain::differences(*before, *line.snapshot);
            if (line.snapshot)
                before = line.snapshot;
        }
        return lines;
    });
}

Result<Comparison> Records::compare(const QString &id, int version) const
{
    const auto lines = EAB_TRY(history(id));
    Comparison comparison;
    const HistoryLine *newest = nullptr;
    for (const HistoryLine &line : lines) {
        if (!line.snapshot)
            continue;
        newest = &line;
        if (line.version == version && !comparison.line.snapshot)
            comparison.line = line;
    }
    if (!comparison.line.snapshot)
        return Error {ErrorCode::NoSuchRecord, u"%1 (%2)"_s.arg(id).arg(version), {}};
    comparison.then = *comparison.line.snapshot;
    const QString whole = comparison.then.id;
    const auto present = find(whole);
    comparison.now = present ? *present : *newest->snapshot;
    comparison.then.hasSource = comparison.now.hasSource; // a message is no part of a version
    comparison.differences = domain::differences(comparison.then, comparison.now);
    comparison.keyDiffers = comparison.then.hasPair() != comparison.now.hasPair();
    if (comparison.then.hasPair() && comparison.now.hasPair()) {
        const bool same = EAB_TRY(m_session.look([&](vault::OpenVault &vault) {
            return vault.store().isSameKey(whole, version, comparison.now.version);
        }));
        comparison.keyDiffers = !same;
    }
    return comparison;
}

Result<Record> Records::sayItWorks(const QString &id)
{
    return m_session.change([&](vault::OpenVault &vault) -> Result<Record> {
        const auto record = EAB_TRY(vault.store().find(id));
        if (!record.hasPair())
            return Error {ErrorCode::NoPairSaved, record.id, {}};
        const vault::Change who = m_session.who();
        return vault.store().recordVerification(
            record.id, {who.at, domain::outcomeName(domain::VerifyOutcome::Works), {}}, {}, who);
    });
}

Result<Secret> Records::hmac(const QString &id, domain::Action why)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<Secret> {
        const auto key = EAB_TRY(vault.store().hmac(id));
        const auto record = EAB_TRY(vault.store().find(id));
        EAB_TRY(m_session.note(record.id, why, {}));
        return key.toBase64Url();
    });
}

Result<WipedBytes> Records::source(const QString &id)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<WipedBytes> {
        if (!vault.isOwner())
            return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
        auto source = EAB_TRY(vault.store().source(id));
        if (!source.has_value())
            return Error {ErrorCode::NoMessageKept, id, {}};
        if (!source->stretch.isValid())
            return std::move(source->content);
        const auto message = ImportCredential::read(source->name, std::move(source->content));
        return WipedBytes::taking(
            ownRows(firstRow(message), message.reading.text, source->stretch).toUtf8());
    });
}

Result<Records::Check> Records::check()
{
    return m_session.look([](vault::OpenVault &vault) -> Result<Check> {
        const auto report = EAB_TRY(vault.store().check());
        return Check {report.records, report.problems};
    });
}

std::optional<domain::ImportField> fieldOf(const Error &error)
{
    using domain::ImportField;
    switch (error.code) {
    case ErrorCode::InvalidKid:
    case ErrorCode::MissingKid:
    case ErrorCode::KidConflict: return ImportField::Kid;
    case ErrorCode::InvalidHmacEncoding:
    case ErrorCode::MissingHmac:
    case ErrorCode::HmacTooShort: return ImportField::Hmac;
    case ErrorCode::InvalidDirectoryUrl:
    case ErrorCode::DirectoryUrlNotHttps: return ImportField::DirectoryUrl;
    case ErrorCode::InvalidEmail: return ImportField::Email;
    case ErrorCode::InvalidDomain: return ImportField::Domain;
    case ErrorCode::InvalidDate: return ImportField::OrderDate;
    default: return std::nullopt;
    }
}

} // namespace eab::app
