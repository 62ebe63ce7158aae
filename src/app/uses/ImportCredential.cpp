// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"

#include "app/uses/ImportRun.h"
#include "app/words/Issuers.h"
#include "base/File.h"
#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace eab::app {

namespace {

using domain::EabCredential;
using domain::ImportCandidate;
using domain::Record;

constexpr QChar bullet {0x2022};

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

QStringList ImportOutcome::recordIds() const
{
    QStringList ids;
    for (const Record &record : records)
        ids << record.id;
    return ids;
}

ImportPreview ImportCredential::read(const QString &name, WipedBytes source)
{
    ImportPreview preview;
    preview.name = name;
    preview.source = std::move(source);
    preview.reading = intake::read(preview.source.expose(), name);
    for (ImportCandidate &candidate : preview.reading.candidates) {
        ImportItem item;
        item.candidate = std::move(candidate);
        // A purchase without its pair cannot be saved by itself.
        if (item.candidate.tellsNoPair() && !item.candidate.problem)
            item.candidate.problem = ErrorCode::NoCredentials;
        if (item.candidate.problem) {
            item.state = ImportState::Incomplete;
            item.asRead = {item.candidate.problem, item.candidate.kid, item.candidate.hmac.clone(),
                           item.candidate.directoryUrl};
        }
        preview.items.push_back(std::move(item));
    }
    preview.reading.candidates.clear();
    const auto incomplete
        = [](const ImportItem &item) { return item.candidate.problem.has_value(); };
    if (!preview.reading.error && !preview.items.empty()
        && std::all_of(preview.items.begin(), preview.items.end(), incomplete)) {
        const auto pair
            = std::find_if(preview.items.begin(), preview.items.end(), [](const ImportItem &item) {
                  return item.candidate.problem != ErrorCode::NoCredentials;
              });
        const auto &told = pair == preview.items.end() ? preview.items.front() : *pair;
        preview.reading.error = Error {*told.candidate.problem, {}, u"no pair is complete"_s};
    }
    return preview;
}

Result<ImportPreview> ImportCredential::readFile(const QString &path)
{
    auto bytes = EAB_TRY(eab::readFile(path, mostSourceBytes));
    return read(QFileInfo(path).fileName(), WipedBytes::taking(std::move(bytes)));
}

Result<EabCredential> ImportCredential::pairFrom(const ImportItem &item)
{
    domain::EabFields fields;
    fields.kid = item.candidate.kid;
    fields.hmac = item.candidate.hmac.clone();
    fields.directoryUrl = item.candidate.directoryUrl;
    return EabCredential::create(std::move(fields), item.shortKey);
}

Result<void> ImportCredential::assess(ImportItem &item)
{
    return m_session.look([&](vault::OpenVault &vault) { return assess(vault.store(), item); });
}

Result<void> ImportCredential::assess(vault::CredentialStore &store, ImportItem &item)
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
    const auto match = EAB_TRY(store.match(pair->kid(), pair->hmac()));
    item.recordId = match.recordId;
    if (match.kind != vault::PairMatch::Kind::New) {
        item.state = match.kind == vault::PairMatch::Kind::SamePair ? ImportState::AlreadySaved
                                                                    : ImportState::OtherKey;
        return {};
    }
    const auto waiting = EAB_TRY(store.matching(item.candidate));
    const auto order = std::find_if(waiting.begin(), waiting.end(), [this](const Record &record) {
        return !m_taken.contains(record.id);
    });
    item.state = order == waiting.end() ? ImportState::New : ImportState::CompletesOrder;
    if (order != waiting.end())
        item.recordId = order->id;
    return {};
}

Result<void> ImportCredential::assess(ImportPreview &preview)
{
    for (ImportItem &item : preview.items)
        EAB_TRY(assess(item));
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

namespace {

Result<ImportOutcome> runThrough(ImportRun &run, const Watch &watch)
{
    while (!run.isThrough()) {
        if (watch && !watch(run.progress()))
            return Error {ErrorCode::Cancelled, {}, {}};
        EAB_TRY(run.step());
    }
    return run.finish();
}

} // namespace

Result<ImportOutcome> ImportCredential::save(std::vector<ImportPreview> &previews,
                                             const Watch &watch)
{
    ImportRun run(m_session, previews, ImportRun::Store::Really);
    return runThrough(run, watch);
}

Result<ImportOutcome> ImportCredential::rehearse(std::vector<ImportPreview> &previews,
                                                 const Watch &watch)
{
    ImportRun run(m_session, previews, ImportRun::Store::No);
    return runThrough(run, watch);
}

Result<int> ImportCredential::undo(const QString &batch)
{
    return m_session.change(
        [&](vault::OpenVault &vault) { return vault.store().undoBatch(batch, m_session.who()); });
}

std::optional<Error> leftOut(domain::ImportField field, const QString &typed)
{
    const auto errorOf = [](const auto &checked) {
        return checked ? std::nullopt : std::optional<Error>(checked.error());
    };
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (field == domain::ImportField::Email)
        return errorOf(domain::checkEmail(text));
    if (field == domain::ImportField::OrderDate && !QDate::fromString(text, Qt::ISODate).isValid())
        return Error {ErrorCode::InvalidDate, text, {}};
    if (field == domain::ImportField::Domain) {
        for (const QString &name : domainsIn(text)) {
            if (auto wrong = errorOf(domain::DomainName::parse(name)))
                return wrong;
        }
    }
    return std::nullopt;
}

QStringList domainsIn(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

QString maskedText(const domain::Reading &reading)
{
    QString text = reading.text;
    for (const domain::SourceSpan &span : reading.secretSpans)
        text.replace(span.start, span.length, QString(span.length, bullet));
    return text;
}

} // namespace eab::app
