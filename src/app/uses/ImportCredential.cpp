// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"

#include "app/uses/ImportRun.h"
#include "app/words/Issuers.h"
#include "base/File.h"
#include "domain/DirectoryUrl.h"
#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/KeyIdentifier.h"
#include "domain/RecordFields.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace eab::app {

namespace {

using domain::EabCredential;
using domain::ImportCandidate;
using domain::Record;

constexpr QChar bullet {0x2022};

/** A text of one line, and how it is kept. */
struct Line
{
    domain::ImportField from;
    QString domain::Facts::*text;
    domain::Field::Check check;
};

const std::vector<Line> &lines()
{
    static const auto all = [] {
        using domain::Facts;
        using domain::ImportField;
        const auto line = [](ImportField from, QString Facts::*text, QLatin1String name) {
            const auto fields = domain::recordFields();
            const auto field
                = std::find_if(fields.begin(), fields.end(),
                               [name](const domain::Field &one) { return one.name == name; });
            return Line {from, text, field->check};
        };
        return std::vector {
            line(ImportField::OrderNumber, &Facts::orderNumber, "order_number"_L1),
            line(ImportField::CaReference, &Facts::caReference, "ca_reference"_L1),
            line(ImportField::Product, &Facts::product, "product"_L1),
            line(ImportField::Customer, &Facts::customer, "customer"_L1),
        };
    }();
    return all;
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

/** Says of an item what a plan says of its candidate. */
void place(const vault::FilingPlan &plan, size_t candidate, ImportItem &item)
{
    using Kind = vault::Placement::Kind;
    const vault::Placement &placement = plan.placements[candidate];
    const vault::FiledGroup &filed = plan.groupOf(candidate);
    item.state = placement.kind == Kind::New ? ImportState::New
        : placement.kind == Kind::Adds       ? ImportState::Adds
        : placement.kind == Kind::InBin      ? ImportState::InBin
                                             : ImportState::AlreadySaved;
    item.recordId = filed.before ? filed.before->id : filed.inBin;
    item.adds = placement.adds;
    item.addsPair = placement.addsPair;
    item.asks = placement.asks;
    item.becomes = std::make_shared<const domain::Record>(filed.after);
    for (const domain::Question &question : plan.questions) {
        if (question.kind != domain::Question::Kind::WhichRecord
            || std::find(question.about.begin(), question.about.end(), placement.group)
                == question.about.end())
            continue;
        for (const size_t option : question.options) {
            if (plan.groups[option].before)
                item.couldBe.push_back(*plan.groups[option].before);
        }
    }
}

} // namespace

QStringList ImportOutcome::recordIds() const
{
    QStringList ids;
    for (const ToldRecord &record : records)
        ids << record->id;
    return ids;
}

bool ImportOutcome::onlyAsks() const
{
    return imported > 0
        && std::none_of(changes.begin(), changes.end(), [](const ImportChange &change) {
               const bool adds = change.addsPair || change.addsFacts || !change.adds.empty();
               return change.state == ImportState::New || change.state == ImportState::InBin
                   || (change.state == ImportState::Adds && adds);
           });
}

ImportSum ImportOutcome::sum() const
{
    QSet<QString> made;
    QSet<QString> added;
    QSet<QString> asked;
    QSet<QString> removed;
    ImportSum sum;
    for (const ImportChange &change : changes) {
        const QString &id = change.record->id;
        const bool adds = change.addsPair || change.addsFacts || !change.adds.empty();
        switch (change.state) {
        case ImportState::New: made << id; break;
        case ImportState::InBin: removed << id; break;
        case ImportState::Adds: (adds ? added : asked) << id; break;
        default: ++sum.known; break;
        }
    }
    sum.saved = static_cast<int>(made.size());
    sum.added = static_cast<int>((added - made).size());
    sum.asked = static_cast<int>((asked - made - added).size());
    sum.removed = static_cast<int>(removed.size());
    sum.leftOut = skipped - sum.known;
    sum.rejected = rejected;
    QSet<QString> places;
    for (const ImportProblem &problem : problems) {
        if (const QString place = problem.place(); !places.contains(place)) {
            places << place;
            sum.rejectedFrom << place;
        }
    }
    return sum;
}

ImportPreview ImportCredential::read(const QString &name, WipedBytes source)
{
    ImportPreview preview;
    preview.name = name;
    preview.source = std::move(source);
    preview.reading = intake::read(preview.source.expose(), name);
    preview.items.reserve(preview.reading.candidates.size());
    for (ImportCandidate &candidate : preview.reading.candidates) {
        ImportItem item;
        item.candidate = std::move(candidate);
        setSeller(item, sellerOf(item.candidate, preview.reading.sender));
        if (item.candidate.problem) {
            item.state = ImportState::Incomplete;
            item.asRead = {item.candidate.problem, item.candidate.kid, item.candidate.hmac.clone(),
                           item.candidate.directoryUrl};
        }
        preview.items.push_back(std::move(item));
    }
    preview.reading.candidates.clear();
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

bool ImportCredential::isHalfOfPurchase(const ImportItem &item)
{
    const ImportCandidate &candidate = item.candidate;
    return candidate.problem == ErrorCode::MissingHmac && domain::checkKid(candidate.kid)
        && !(candidate.orderNumber.isEmpty() && candidate.caReference.isEmpty());
}

void ImportCredential::tellOfPair(ImportItem &item)
{
    item.candidate.problem.reset();
    item.candidate.kid = *domain::checkKid(item.candidate.kid);
    item.isOfPair = true;
    item.state = ImportState::New;
}

Result<void> ImportCredential::check(vault::CredentialStore &store, ImportItem &item)
{
    item.recordId.clear();
    item.adds.clear();
    item.addsPair = false;
    item.addsFacts = false;
    item.asks.clear();
    item.becomes.reset();
    item.isOfPair = false;
    item.couldBe.clear();
    item.state = ImportState::New;
    item.candidate.problem = openProblem(item);
    const bool tellsNothing
        = item.candidate.pairState() == domain::PairState::None && !item.candidate.tellsNoPair();
    if (tellsNothing && !item.candidate.problem)
        item.candidate.problem = ErrorCode::NoCredentials;
    if (item.candidate.tellsKey() && !domain::checkKid(item.candidate.kid))
        item.candidate.problem = ErrorCode::InvalidKid;
    if (isHalfOfPurchase(item) && EAB_TRY(store.hasKid(item.candidate.kid)))
        tellOfPair(item);
    if (item.isOfPair)
        return {};
    if (item.candidate.problem == ErrorCode::InvalidKid) {
        item.state = ImportState::Incomplete;
        return {};
    }
    if (item.candidate.tellsNoPair() && !item.candidate.problem)
        return {};
    const auto pair = pairFrom(item);
    if (!pair && !item.candidate.problem)
        item.candidate.problem = pair.error().code;
    if (item.candidate.problem) {
        item.state = ImportState::Incomplete;
        return {};
    }
    const auto match = EAB_TRY(store.match(pair->kid(), pair->hmac()));
    if (match.kind == vault::PairMatch::Kind::OtherKey) {
        item.state = ImportState::OtherKey;
        item.recordId = match.recordId;
    }
    return {};
}

Result<void> ImportCredential::assess(ImportItem &item)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<void> {
        EAB_TRY(check(vault.store(), item));
        if (item.state != ImportState::New)
            return {};
        std::vector<vault::NewCandidate> candidates;
        candidates.push_back(EAB_TRY(candidateFrom(item)));
        const auto plan = EAB_TRY(vault.store().plan(candidates));
        place(plan, 0, item);
        if (item.state == ImportState::AlreadySaved || item.state == ImportState::Adds) {
            const auto known = EAB_TRY(vault.store().facts().of(item.recordId));
            item.addsFacts = !domain::changesBy(known, item.candidate.apiFacts).empty();
            if (item.addsFacts)
                item.state = ImportState::Adds;
        }
        if (item.state == ImportState::InBin)
            item.removedTitle = EAB_TRY(vault.store().lastKnown(item.recordId)).title;
        return {};
    });
}

Result<void> ImportCredential::assess(ImportPreview &preview)
{
    for (ImportItem &item : preview.items)
        EAB_TRY(assess(item));
    return {};
}

void ImportCredential::setSeller(ImportItem &item, const QString &seller)
{
    item.seller = seller.trimmed();
    item.kind = item.candidate.tellsKey() ? domain::RecordKind::Key
                                          : expectedKind(item.seller, item.candidate.product);
}

Record ImportCredential::recordFrom(const ImportItem &item)
{
    const ImportCandidate &candidate = item.candidate;
    Record record;
    static_cast<domain::Facts &>(record) = candidate;
    const auto email = domain::checkEmail(candidate.email);
    record.email = email ? *email : QString();
    const auto directory = domain::checkDirectoryUrl(candidate.directoryUrl);
    record.directoryUrl = directory ? *directory : QString();
    record.domains.clear();
    for (const QString &text : candidate.domains) {
        if (const auto domain = domain::DomainName::parse(text))
            record.domains << domain->ascii();
    }
    for (const Line &line : lines()) {
        const auto kept = line.check(candidate.*line.text);
        record.*line.text = kept ? *kept : QString();
    }
    record.issuer = item.seller;
    record.kind = item.kind;
    domain::startClocks(record, issuers().find(record.issuer));
    return record;
}

Result<vault::NewCandidate> ImportCredential::candidateFrom(const ImportItem &item)
{
    vault::NewCandidate made;
    made.facts = recordFrom(item);
    if (item.candidate.assumed.count(domain::ImportField::OrderDate) > 0) {
        made.assumed.day = std::exchange(made.facts.orderDate, {});
        made.assumed.moment = std::exchange(made.facts.orderedAt, {});
    }
    if (item.candidate.assumed.count(domain::ImportField::Email) > 0)
        made.assumed.email = std::exchange(made.facts.email, {});
    made.seller = item.seller;
    made.kind = item.kind;
    made.stretch = item.candidate.stretch;
    made.apiFacts = item.candidate.apiFacts;
    made.into = item.into;
    made.asNew = item.asNew;
    made.keepsBoth = item.onConflict == OnConflict::KeepBoth;
    if (item.isOfPair || item.candidate.tellsNoPair())
        return made;
    made.pair = EAB_TRY(pairFrom(item));
    made.facts.kid = made.pair->kid();
    made.facts.directoryUrl = made.pair->directoryUrl();
    made.kind = domain::RecordKind::Order;
    made.replacesKey
        = item.state == ImportState::OtherKey && item.onConflict == OnConflict::Replace;
    return made;
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
    return m_session.change([&](vault::OpenVault &vault) -> Result<int> {
        QStringList waiting;
        auto undone = [&]() -> Result<int> {
            const auto letters = EAB_TRY(vault.store().lettersOf(batch));
            for (const QString &id : letters) {
                const auto message = EAB_TRY(vault.store().findMessage(id));
                const auto content = EAB_TRY(vault.store().messageContent(id));
                waiting << EAB_TRY(
                    vault.putIntoInbox(message.name, content.expose(), m_session.clock().now()));
            }
            return vault.store().undoBatch(batch, m_session.who(), letters);
        }();
        if (!undone) { // all of it, or nothing
            for (const QString &letter : std::as_const(waiting))
                std::ignore = vault.removeFromInbox(letter);
        }
        return undone;
    });
}

Result<ImportCredential::EditedSince> ImportCredential::editedSince(const QString &batch) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<EditedSince> {
        auto since = EAB_TRY(vault.store().editedSince(batch));
        return EditedSince {std::move(since.records), std::move(since.edited)};
    });
}

std::optional<Error> leftOut(domain::ImportField field, const QString &typed)
{
    const auto errorOf = [](const auto &checked) {
        return checked ? std::nullopt : std::optional<Error>(checked.error());
    };
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    for (const Line &line : lines()) {
        if (line.from == field)
            return errorOf(line.check(text));
    }
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
