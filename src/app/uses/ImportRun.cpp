// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportRun.h"

#include "domain/RecordFields.h"
#include "domain/RecordJson.h"
#include "intake/Intake.h"
#include "vault/OpenVault.h"

#include <QSet>

#include <algorithm>

namespace eab::app {

using domain::Record;

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

/** Whether something is said otherwise than it is known; lists only ever grow. */
bool contradicts(const Record &said, const Record &known)
{
    const auto fields = domain::differences(said, known, domain::FieldUse::Told);
    return std::any_of(fields.begin(), fields.end(), [&said](const domain::Field *field) {
        return field->visit(said, [](const auto &value) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                return !value.isEmpty();
            else if constexpr (requires { value.isValid(); })
                return value.isValid();
            else
                return false;
        });
    });
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

/** Whether a group is one candidate that has to do with nothing else. */
bool isAlone(const vault::FiledGroup &filed)
{
    return !filed.before && filed.candidates.size() == 1;
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
    auto done = m_next.preview < m_previews.size() ? compareNext() : storeNext();
    if (done)
        ++m_done;
    return done;
}

Result<void> ImportRun::compareNext()
{
    ++m_outcome.read;
    if (m_next.item == 0) {
        m_chosenBefore = m_chosen.size();
        m_rejectedBefore = m_outcome.rejected;
    }
    if (preview().items.empty())
        reject(preview().reading.error.value_or(Error {ErrorCode::NoCredentials, {}, {}}));
    else
        EAB_TRY(compare(preview().items[m_next.item]));
    if (++m_next.item < preview().items.size())
        return {};
    m_outcome.filed.push_back(m_chosen.size() > m_chosenBefore
                              && m_outcome.rejected == m_rejectedBefore);
    m_next = {m_next.preview + 1, 0};
    return m_next.preview == m_previews.size() ? plan() : Result<void>();
}

Result<void> ImportRun::compare(ImportItem &item)
{
    EAB_TRY(m_session.look(
        [&](vault::OpenVault &vault) { return ImportCredential::check(vault.store(), item); }));
    if (!item.wanted) {
        ++m_outcome.skipped;
        return {};
    }
    if (item.state == ImportState::Incomplete) {
        reject(problemOf(item));
        return {};
    }
    if (!item.candidate.tellsNoPair()) {
        const auto [first, last] = m_seen.equal_range(item.candidate.kid);
        // Which of two keys in one batch shall replace the other, nobody has said.
        const bool twin = std::any_of(first, last, [&](const auto &other) {
            return !(m_previews[other.second.preview].items[other.second.item].candidate.hmac
                     == item.candidate.hmac);
        });
        if ((twin && item.onConflict != OnConflict::KeepBoth)
            || (item.state == ImportState::OtherKey && item.onConflict == OnConflict::Ask)) {
            reject({ErrorCode::KidConflict, item.recordId, {}, reason::OtherKid {item.recordId}});
            return {};
        }
        m_seen.emplace(item.candidate.kid, m_next);
    }
    m_chosen.push_back(m_next);
    return {};
}

/** All that shall be stored falls into records at once: whatever came first. */
Result<void> ImportRun::plan()
{
    m_candidates.reserve(m_chosen.size());
    for (const Spot &spot : m_chosen)
        m_candidates.push_back(
            EAB_TRY(ImportCredential::candidateFrom(m_previews[spot.preview].items[spot.item])));
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
    std::vector<bool> tells(m_plan.groups.size(), false);
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const size_t group = m_plan.placements[i].group;
        m_outcome.changes.push_back(changeBy(i));
        if (m_outcome.changes.back().state != ImportState::AlreadySaved) {
            ++m_outcome.imported;
            m_outcome.changes.back().isFirst = !tells[group];
            tells[group] = true;
        } else {
            ++m_outcome.skipped;
            std::erase(m_plan.groups[group].candidates, i);
        }
    }
    for (size_t group = 0; group < m_plan.groups.size(); ++group) {
        const vault::FiledGroup &filed = m_plan.groups[group];
        if (tells[group] || (m_outcome.imported > 0 && (filed.changes() || filed.isMoved())))
            m_groups.push_back(group);
    }
    if (m_store == Store::Really)
        m_total = m_done + 1 + static_cast<qsizetype>(m_groups.size());
    return {};
}

/** Whether exactly this was told before, by a message in the vault or by one on its way in. */
bool ImportRun::isRepeated(size_t candidate) const
{
    const vault::FiledGroup &filed = m_plan.groupOf(candidate);
    const vault::NewCandidate &asked = m_candidates[candidate];
    const QJsonObject facts = domain::factsToJson(asked.facts);
    const auto tellsIt = [&](const domain::Facts &other, const QString &seller) {
        return seller == asked.seller && domain::factsToJson(other) == facts;
    };
    return std::any_of(
               filed.links.begin(), filed.links.end(),
               [&](const vault::Link &link) { return tellsIt(link.told, link.told.seller); })
        || std::any_of(filed.candidates.begin(), filed.candidates.end(), [&](size_t other) {
               return other < candidate
                   && tellsIt(m_candidates[other].facts, m_candidates[other].seller);
           });
}

ImportChange ImportRun::changeBy(size_t candidate)
{
    ImportChange change;
    change.file = m_previews[m_chosen[candidate].preview].name;
    const vault::Placement &placement = m_plan.placements[candidate];
    const vault::FiledGroup &filed = m_plan.groups[placement.group];
    Record nothing;
    Record &known = isAlone(filed) ? nothing : m_known[placement.group];
    Record told = known;
    domain::Facts &facts = told;
    Record said;
    static_cast<domain::Facts &>(said) = m_candidates[candidate].facts;
    said.issuer = m_candidates[candidate].seller;
    domain::complete(told, said);
    for (const QString &name : std::as_const(said.domains)) {
        if (!facts.domains.contains(name))
            facts.domains << name;
    }
    const bool isFirst = !filed.before && filed.candidates.front() == candidate;
    const bool brings = m_candidates[candidate].pair && !known.hasPair();
    change.adds = domain::differences(known, told, domain::FieldUse::Told);
    change.addsPair = brings || placement.addsPair;
    std::vector<domain::ApiFact> &knownFacts = m_knownFacts[placement.group];
    change.addsFacts = !domain::changesBy(knownFacts, m_candidates[candidate].apiFacts).empty();
    knownFacts.insert(knownFacts.end(), m_candidates[candidate].apiFacts.begin(),
                      m_candidates[candidate].apiFacts.end());
    knownFacts = domain::lastOfEach(std::move(knownFacts));
    const bool more = change.addsPair || change.addsFacts || told.issuer != known.issuer
        || !change.adds.empty() || (contradicts(said, told) && !isRepeated(candidate));
    change.state = !filed.inBin.isEmpty() ? ImportState::InBin
        : isFirst                         ? ImportState::New
        : more                            ? ImportState::Adds
                                          : ImportState::AlreadySaved;
    if (m_candidates[candidate].pair)
        told.hmacBytes = m_candidates[candidate].pair->hmac().size();
    known = std::move(told);
    return change;
}

void ImportRun::reject(const Error &error)
{
    ++m_outcome.rejected;
    m_outcome.problems.push_back({preview().name, error});
}

Result<void> ImportRun::keepMessages(const vault::FiledGroup &filed)
{
    m_kept.resize(m_previews.size());
    for (const size_t i : filed.candidates) {
        QString &kept = m_kept[m_chosen[i].preview];
        const ImportPreview &source = m_previews[m_chosen[i].preview];
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
    vault::FiledGroup &filed = m_plan.groups[m_groups[m_stored++]];
    EAB_TRY(keepMessages(filed));
    EAB_TRY(m_batch->file(filed, m_candidates));
    if (!filed.candidates.empty())
        m_outcome.records.push_back(filed.after);
    return {};
}

/** What has become of the records. */
void ImportRun::completeChanges()
{
    for (size_t i = 0; i < m_outcome.changes.size(); ++i)
        m_outcome.changes[i].record = m_plan.groupOf(i).after;
}

/** What the plan leaves to a person, as far as it is about what came in now. */
void ImportRun::collectQuestions()
{
    const auto recordsOf = [this](const std::vector<size_t> &groups) {
        std::vector<Record> records;
        records.reserve(groups.size());
        for (const size_t group : groups)
            records.push_back(m_plan.groups[group].after);
        return records;
    };
    for (const domain::Question &question : m_plan.questions) {
        const bool isNew
            = std::any_of(question.about.begin(), question.about.end(),
                          [&](size_t group) { return !m_plan.groups[group].candidates.empty(); });
        if (!isNew)
            continue;
        ImportQuestion asked {question.kind,
                              question.field,
                              {},
                              recordsOf(question.about),
                              recordsOf(question.options)};
        for (const domain::Alternative &one : question.alternatives)
            asked.values << one.value;
        m_outcome.questions.push_back(std::move(asked));
    }
    for (const vault::FiledGroup &filed : m_plan.groups) {
        if (!filed.inBin.isEmpty() && !filed.candidates.empty() && !filed.after.id.isEmpty())
            m_outcome.questions.push_back(
                {domain::Question::Kind::InBin, {}, {}, {filed.after}, {}});
    }
}

Result<ImportOutcome> ImportRun::finish()
{
    do {
        EAB_TRY(step());
    } while (!isThrough());
    completeChanges();
    collectQuestions();
    if (m_groups.empty() || m_store == Store::No) {
        giveBack();
        return std::move(m_outcome);
    }
    if (!m_batch)
        return Error {ErrorCode::Locked, m_session.folder(), {}};
    m_outcome.batch = m_batch->id();
    m_session.setReserved(false);
    auto done = m_session.change([this](vault::OpenVault &) {
        auto committed = m_batch->settle(m_plan);
        if (committed)
            committed = m_batch->commit(namesOf(m_previews, m_chosen));
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
