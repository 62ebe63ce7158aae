// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/CredentialStore.h"

#include "domain/RecordFields.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/records/RecordRows.h"

#include <algorithm>

namespace eab::vault {

namespace {

using domain::EabCredential;
using domain::Record;

constexpr qsizetype manyRecords = 100; // fewer are written before a second thread is at it

/** Makes the record say what the pair says. */
void adopt(Record &record, const EabCredential &credential)
{
    record.kind = domain::RecordKind::Pair;
    record.kid = credential.kid();
    record.algorithm = credential.algorithm();
    record.hmacBytes = credential.hmac().size();
    if (!credential.directoryUrl().isEmpty())
        record.directoryUrl = credential.directoryUrl();
}

} // namespace

CredentialStore::CredentialStore(Connection &connection, const VaultKeys &keys)
    : m_connection(connection)
    , m_sealed(connection, keys)
    , m_messages(connection, m_sealed)
    , m_links(connection)
    , m_aliases(connection)
    , m_purchases(connection)
    , m_facts(connection)
    , m_uses(connection)
    , m_filing(connection, m_sealed, m_startClocks, m_titles)
    , m_questions(connection)
    , m_log(connection)
    , m_audit(connection, keys)
{
    // What an order says is part of what its records began with.
    m_purchases.setBeforeChange([this](const QStringList &ids) -> Result<void> {
        for (const QString &id : ids) {
            const auto found = EAB_TRY(readRecords(m_connection, "id=?1", {id}));
            if (!found.empty())
                EAB_TRY(m_log.keepBeginning(found.front()));
        }
        return {};
    });
}

Result<std::vector<Record>> CredentialStore::all(Lists lists)
{
    return readRecords(m_connection, lists);
}

Result<Record> CredentialStore::find(const QString &idOrPrefix)
{
    const Error missing {ErrorCode::NoSuchRecord, idOrPrefix, {}};
    if (idOrPrefix.isEmpty())
        return missing;
    const QString prefix = idOrPrefix.toLower();
    auto records = readRecords(
        m_connection, "id BETWEEN ?1 AND ?1 || char(1114111) ORDER BY id LIMIT 2", {prefix});
    if (!records)
        return records.error();
    if (records->empty()) {
        const auto become = EAB_TRY(m_aliases.beginningWith(prefix));
        return become.isEmpty() ? missing : find(become);
    }
    // A whole id comes before all that it begins.
    if (records->size() > 1 && records->front().id != prefix)
        return Error {ErrorCode::AmbiguousRecord, idOrPrefix, {}};
    return std::move(records->front());
}

Result<bool> CredentialStore::isIdTaken(const QString &id)
{
    Statement statement(m_connection,
                        "SELECT 1 FROM record WHERE id BETWEEN ?1 AND ?1 || char(1114111)"
                        " UNION ALL SELECT 1 FROM history"
                        " WHERE record_id BETWEEN ?1 AND ?1 || char(1114111) LIMIT 1");
    statement.bind(domain::shortId(id));
    return statement.step();
}

Result<QString> CredentialStore::freshId()
{
    while (true) {
        const bool isFree = m_names.isReserved();
        auto id = m_names.next();
        if (!id || isFree || !EAB_TRY(isIdTaken(*id)))
            return id;
    }
}

Result<Record> CredentialStore::writeVersion(const Record *former, Record record,
                                             const std::optional<EabCredential> &credential,
                                             const Event &event, const Change &change)
{
    m_connection.touch(record.id);
    ++record.version;
    record.modified = change.at;
    if (credential) {
        adopt(record, *credential);
        EAB_TRY(m_sealed.put(record.id, field::hmac, record.version,
                             credential->hmac().bytes().expose(), event.keyPrint));
    }
    Purchases::Place place;
    if (event.isFiled)
        place.purchase = EAB_TRY(m_purchases.settle(record));
    else
        place = EAB_TRY(former == nullptr ? m_purchases.place(record)
                                          : m_purchases.move(*former, record));
    EAB_TRY(former == nullptr ? insertRecord(m_connection, record, place.purchase)
                              : updateRecord(m_connection, *former, record, place.purchase));
    EAB_TRY(log(former, record, event, change));
    if (former != nullptr && former->orderId != record.orderId)
        EAB_TRY(m_purchases.dropEmpty(former->orderId));
    EAB_TRY(tellOthers(place.told, record, event, change));
    return record;
}

Result<void> CredentialStore::tellOthers(const QStringList &ids, const Record &by,
                                         const Event &event, const Change &change)
{
    for (const QString &id : ids) {
        const auto former = EAB_TRY(find(id));
        Record record = former;
        m_connection.touch(id);
        ++record.version;
        record.modified = change.at;
        if (event.action == domain::Action::Imported)
            record.batch = by.batch;
        const auto place = EAB_TRY(m_purchases.move(former, record));
        EAB_TRY(updateRecord(m_connection, former, record, place.purchase));
        // What its order says stood in its row before.
        EAB_TRY(log(nullptr, record, {event.action, u"order of %1"_s.arg(by.id)}, change));
    }
    return {};
}

Result<QString> CredentialStore::keepMessage(const NewMessage &message, const Change &change)
{
    return m_messages.keep(message, change.at);
}

Result<Record> CredentialStore::insertOne(NewRecord entry, domain::Action action,
                                          const Change &change)
{
    Record record = std::move(entry.record);
    record.id.clear();
    EAB_TRY(beginRecord(record, change));
    record.hmacBytes = 0;
    if (record.kind == domain::RecordKind::Pair)
        record.kind = domain::RecordKind::Order;
    record.hasSource = !entry.message.isEmpty();
    if (entry.credential)
        adopt(record, *entry.credential);
    if (record.title.isEmpty())
        record.title = m_titles.of(record);
    auto stored
        = EAB_TRY(writeVersion(nullptr, std::move(record), entry.credential, {action, {}}, change));
    if (entry.message.isEmpty()) {
        EAB_TRY(keepWords({}, stored, entry.credential));
    } else {
        Link link;
        static_cast<domain::Facts &>(link.told) = stored;
        link.told.seller = stored.issuer;
        link.told.recordId = stored.id;
        if (entry.credential)
            link.told.keyPrint = EAB_TRY(
                m_sealed.fingerprint(field::hmac, entry.credential->hmac().bytes().expose()));
        link.recordId = stored.id;
        link.message = entry.message;
        link.stretch = entry.stretch;
        link.batch = stored.batch;
        link.kind = stored.hasPair() ? domain::RecordKind::Order : stored.kind;
        std::ignore = EAB_TRY(m_links.insert(link));
    }
    if (!entry.apiFacts.empty()) {
        const auto links = EAB_TRY(m_links.of(stored.id));
        EAB_TRY(m_facts.put(links.front().told.id, entry.apiFacts, change.at));
    }
    if (!entry.account.isEmpty()) {
        EAB_TRY(m_sealed.put(stored.id, field::account, stored.version, entry.account.expose()));
    }
    return stored;
}

Result<Record> CredentialStore::insert(NewRecord record, const Change &change,
                                       domain::Action action)
{
    return m_connection.transact([&] { return insertOne(std::move(record), action, change); });
}

Result<RecordBatch> CredentialStore::beginBatch(const Change &change)
{
    const auto id = EAB_TRY(randomName(6));
    auto cache = EAB_TRY(WideCache::of(m_connection));
    auto transaction = EAB_TRY(Transaction::begin(m_connection));
    return RecordBatch(*this, std::move(cache), std::move(transaction), change, id);
}

RecordBatch::RecordBatch(CredentialStore &store, WideCache cache, Transaction transaction,
                         Change change, QString id)
    : m_store(store)
    , m_cache(std::move(cache))
    , m_transaction(std::move(transaction))
    , m_change(std::move(change))
    , m_id(std::move(id))
{ }

RecordBatch::~RecordBatch()
{
    if (!m_id.isEmpty()) { // else it has become another one
        m_store.m_names.release();
        m_store.m_purchases.names().release();
    }
}

Result<void> RecordBatch::expect(qsizetype records)
{
    if (records >= manyRecords)
        m_writing.emplace(m_store.m_connection);
    EAB_TRY(m_store.m_names.reserve(records,
                                    [this](const QString &id) { return m_store.isIdTaken(id); }));
    return m_store.m_purchases.names().reserve(
        records, [](const QString & /*id*/) { return Result<bool>(false); });
}

Result<QString> RecordBatch::keep(const NewMessage &message)
{
    auto id = m_store.keepMessage(message, m_change);
    if (id)
        m_state.names.insert(*id, message.name);
    return id;
}

Result<void> RecordBatch::file(FiledGroup &filed, std::span<const NewCandidate> candidates)
{
    filed.after = EAB_TRY(
        m_store.fileGroup(filed, candidates, {domain::Action::Imported, m_id, m_change}, m_state));
    return {};
}

Result<void> RecordBatch::settle(const FilingPlan &plan)
{
    for (domain::Decision decision : plan.decisions) {
        const auto linked = [this](qint64 id) { return m_state.links.value(id, id); };
        decision.a = linked(decision.a);
        decision.b = linked(decision.b);
        if (std::max(decision.a, decision.b) >= FilingPlan::idOf(0))
            continue; // of a candidate that was known already, and is not stored again
        EAB_TRY(m_store.m_links.decide(decision));
    }
    EAB_TRY(m_store.keepQuestions(plan, m_state));
    // The next plan counts its candidates and orders anew.
    m_state.links.clear();
    m_state.orders.clear();
    return {};
}

Result<void> RecordBatch::commit(const QString &source)
{
    Statement statement(m_store.m_connection, "INSERT INTO batch(id, at, source) VALUES (?, ?, ?)");
    statement.bind(m_id).bind(m_change.at).bind(source);
    EAB_TRY(statement.run());
    if (m_writing)
        EAB_TRY(m_writing->finish());
    return m_transaction.commit();
}

Result<Record> CredentialStore::update(Record record, std::optional<EabCredential> credential,
                                       const Change &change)
{
    return m_connection.transact([&]() -> Result<Record> {
        auto current = EAB_TRY(find(record.id));
        if (current.version != record.version)
            return Error {ErrorCode::RecordChanged, record.id, {}};
        if (record.title.isEmpty())
            record.title = m_titles.of(record);
        auto stored = EAB_TRY(writeVersion(&current, std::move(record), credential,
                                           {domain::Action::Edited, {}}, change));
        EAB_TRY(keepWords(current, stored, credential));
        EAB_TRY(askAnew(stored.id));
        return stored;
    });
}

Result<void> CredentialStore::keepWords(const Record &former, const Record &record,
                                        const std::optional<EabCredential> &credential)
{
    QByteArray print;
    if (credential)
        print = EAB_TRY(m_sealed.fingerprint(field::hmac, credential->hmac().bytes().expose()));
    const bool says = !print.isEmpty() || former.issuer != record.issuer
        || former.kind != record.kind || former.id.isEmpty()
        || !domain::differences(former, record, domain::FieldUse::Told).empty();
    return says ? m_links.putOwn(former, record, print) : Result<void>();
}

Result<Record> CredentialStore::keepAccount(Record record, const Secret &account,
                                            const Event &event, const Change &change)
{
    const Record former = record;
    auto stored = writeVersion(&former, std::move(record), std::nullopt, event, change);
    if (!stored || account.isEmpty())
        return stored;
    EAB_TRY(m_sealed.put(stored->id, field::account, stored->version, account.expose()));
    return stored;
}

Result<Record> CredentialStore::recordVerification(const QString &id,
                                                   domain::Verification verification,
                                                   const Secret &account, const Change &change)
{
    return m_connection.transact([&]() -> Result<Record> {
        auto record = EAB_TRY(find(id));
        // A later answer that names no account does not make the account go away.
        if (verification.accountUrl.isEmpty() && record.verified)
            verification.accountUrl = record.verified->accountUrl;
        const Event event {domain::Action::Verified, verification.outcome};
        record.verified = std::move(verification);
        return keepAccount(std::move(record), account, event, change);
    });
}

Result<Record> CredentialStore::keepAccount(const QString &id, const Secret &account,
                                            const Change &change)
{
    return m_connection.transact([&]() -> Result<Record> {
        auto record = EAB_TRY(find(id));
        return keepAccount(std::move(record), account, {domain::Action::AccountKept, {}}, change);
    });
}

Result<void> CredentialStore::removeOne(const Record &record, const Change &change)
{
    m_connection.touch(record.id);
    EAB_TRY(deleteRecord(m_connection, record.id));
    EAB_TRY(m_purchases.dropEmpty(record.orderId));
    return log(&record, record, {domain::Action::Removed, {}}, change);
}

Result<void> CredentialStore::remove(const QString &id, const Change &change)
{
    return m_connection.transact([&]() -> Result<void> {
        const auto record = EAB_TRY(find(id));
        const auto keys = EAB_TRY(keysOf(record.id));
        EAB_TRY(removeOne(record, change));
        return askAnew(keys, {record.id});
    });
}

Result<Record> CredentialStore::restoreOne(Record record, const Standing &standing, int newest,
                                           const Change &change)
{
    const int version = record.version;
    std::optional<EabCredential> credential;
    if (record.hasPair()) {
        auto value = EAB_TRY(m_sealed.get(record.id, field::hmac, version));
        if (value.has_value()) {
            domain::EabFields fields {record.kid, domain::HmacKey(std::move(*value)),
                                      record.algorithm, record.directoryUrl};
            credential = EAB_TRY(
                EabCredential::create(std::move(fields), domain::ShortKey::AcceptAfterWarning));
        }
    }
    // A key that the record has still is nobody's new word.
    const bool isSame = standing.last.hasPair() && EAB_TRY(isSameKey(record.id, version, newest));
    if (isSame)
        credential.reset();
    record.version = newest;
    auto stored
        = EAB_TRY(writeVersion(standing.present, std::move(record), credential,
                               {domain::Action::Restored, u"version %1"_s.arg(version)}, change));
    EAB_TRY(m_links.revive(stored.id));
    // What comes back as it went is nobody's word but theirs who said it before.
    const bool isWhole = standing.present == nullptr && version == newest;
    const auto links = EAB_TRY(m_links.of(stored.id));
    if (links.empty())
        EAB_TRY(keepWords({}, stored, credential));
    else if (!isWhole)
        EAB_TRY(keepWords(standing.last, stored, credential));
    return stored;
}

Result<Record> CredentialStore::restore(const QString &given, int version, const Change &change)
{
    return m_connection.transact([&]() -> Result<Record> {
        const auto id = EAB_TRY(m_aliases.now(given));
        const auto entries = EAB_TRY(history(id));
        const Record *wanted = nullptr;
        const Record *last = nullptr;
        int newest = 0;
        for (const HistoryEntry &entry : entries) {
            newest = std::max(newest, entry.version);
            if (entry.snapshot)
                last = &*entry.snapshot;
            if (entry.version == version && entry.snapshot)
                wanted = last;
        }
        if (wanted == nullptr)
            return Error {ErrorCode::NoSuchRecord, u"%1 (%2)"_s.arg(id).arg(version), {}};
        const auto present = readRecords(m_connection, "id=?1", {id});
        if (!present)
            return present.error();
        const bool isRemoved = present->empty();
        const auto waiting = EAB_TRY(m_questions.of(id));
        auto stored = EAB_TRY(
            restoreOne(*wanted, {isRemoved ? nullptr : &present->front(), *last}, newest, change));
        if (!isRemoved || waiting.empty()) {
            EAB_TRY(askAnew(stored.id));
            return stored;
        }
        // What was said of it since then counts, too.
        const auto keys = EAB_TRY(keysOf(stored.id));
        EAB_TRY(fileAnew(keys, domain::Action::Restored, change, {stored.id}));
        return find(stored.id);
    });
}

Result<domain::HmacKey> CredentialStore::hmac(const QString &id)
{
    const auto record = find(id);
    if (!record)
        return record.error();
    if (!record->hasPair())
        return Error {ErrorCode::NoPairSaved, record->id, {}};
    auto value = m_sealed.get(record->id, field::hmac, record->version);
    if (!value)
        return value.error();
    if (!value->has_value())
        return Error {ErrorCode::DamagedDatabase, record->id, u"the sealed key is missing"_s};
    return domain::HmacKey(std::move(**value));
}

Result<std::optional<KeptMessage>> CredentialStore::source(const QString &id)
{
    const auto record = EAB_TRY(find(id));
    return m_messages.newestOf(record.id);
}

Result<std::optional<Secret>> CredentialStore::account(const QString &id)
{
    const auto record = EAB_TRY(find(id));
    return m_sealed.get(record.id, field::account, record.version);
}

Result<PairMatch> CredentialStore::match(const QString &kid, const domain::HmacKey &hmac)
{
    Statement statement(m_connection, "SELECT id FROM record WHERE kid=? AND hmac_bytes>0");
    statement.bind(kid);
    PairMatch match;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return match;
        const QString id = statement.text(0);
        const auto same = EAB_TRY(m_sealed.isNewest(id, field::hmac, hmac.bytes().expose()));
        if (same)
            return PairMatch {PairMatch::Kind::SamePair, id};
        match = {PairMatch::Kind::OtherKey, id};
    }
}

Result<bool> CredentialStore::hasKid(const QString &kid)
{
    Statement statement(m_connection, "SELECT 1 FROM record WHERE kid=? LIMIT 1");
    statement.bind(kid);
    return statement.step();
}

Result<void> CredentialStore::log(const Record *former, const Record &record, const Event &event,
                                  const Change &change)
{
    EAB_TRY(event.isChange ? m_log.changed(former, record, event.action, event.detail, change)
                           : m_log.append(record, event.action, event.detail, change));
    return m_audit.append(record.id, event.action, event.detail, change);
}

Result<void> CredentialStore::note(const QString &id, domain::Action action, const QString &detail,
                                   const Change &change)
{
    return m_connection.transact([&]() -> Result<void> {
        const auto record = EAB_TRY(find(id));
        return log(&record, record, {action, detail, false}, change);
    });
}

Result<QString> CredentialStore::titleOf(const QString &id)
{
    Statement record(m_connection, "SELECT title FROM record WHERE id=?");
    record.bind(id);
    const bool known = EAB_TRY(record.step());
    return known ? record.text(0) : QString();
}

Result<void> CredentialStore::noteInHistory(const QString &id, domain::Action action,
                                            const QString &detail, const Change &change)
{
    const auto record = find(id);
    if (!record || record->id != id)
        return {};
    return m_log.append(*record, action, detail, change);
}

Result<std::vector<HistoryEntry>> CredentialStore::history(const QString &id)
{
    auto entries = EAB_TRY(m_log.entries(id));
    if (entries.empty())
        return Error {ErrorCode::NoSuchRecord, id, {}};
    return entries;
}

Result<bool> CredentialStore::isSameKey(const QString &id, int version, int other)
{
    const auto print = EAB_TRY(m_sealed.printAt(id, field::hmac, version));
    const auto otherPrint = EAB_TRY(m_sealed.printAt(id, field::hmac, other));
    return print == otherPrint;
}

namespace {

/** "row 7", as the engine tells of a page. */
Result<QStringList> logFindings(AuditTrail &log)
{
    const auto problems = EAB_TRY(log.problems());
    QStringList findings;
    for (const domain::AuditProblem &problem : problems)
        findings
            << u"%1 %2"_s.arg(nameOf(domain::auditProblemNames, problem.kind)).arg(problem.number);
    return findings;
}

} // namespace

Result<CheckReport> CredentialStore::check()
{
    CheckReport report;
    // Damage met on the way is a finding; the look goes on. Anything else ends it.
    const auto collect
        = [&report](const Result<QStringList> &found, const QString &prefix) -> Result<void> {
        if (!found) {
            if (found.error().code != ErrorCode::DamagedDatabase)
                return found.error();
            report.problems << prefix + u"cannot be read"_s;
            return {};
        }
        for (const QString &one : *found)
            report.problems << prefix + one;
        return {};
    };
    EAB_TRY(collect(m_connection.findings(), {}));
    EAB_TRY(collect(m_sealed.unreadable(), u"sealed field: "_s));
    EAB_TRY(collect(logFindings(m_audit), u"audit: "_s));
    const auto records = all();
    if (records)
        report.records = static_cast<qsizetype>(records->size());
    else
        report.problems << u"the records cannot be read"_s;
    return report;
}

} // namespace eab::vault
