// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportRun.h"

#include "domain/RecordFields.h"
#include "domain/RecordJson.h"

#include <QCryptographicHash>

#include <algorithm>

// The half of ImportRun that is about what an import is told to have done.

namespace eab::app {

using domain::Record;

namespace {

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

} // namespace

/** What somebody tells of the record of a group, in short. */
QByteArray ImportRun::saying(size_t group, const domain::Facts &facts, const QString &seller,
                             const domain::HmacKey *key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(qulonglong(group)));
    hash.addData(domain::factsText(facts));
    hash.addData(seller.toUtf8());
    if (key != nullptr)
        hash.addData(key->bytes().expose());
    return hash.result();
}

/** Whether exactly this was told before, by a message in the vault or by one on its way in; `withKey`:
 *  and the same key with it, which messages in the vault do not show. */
ImportRun::Said ImportRun::saidBefore(size_t candidate)
{
    const size_t group = m_plan.placements[candidate].group;
    const vault::FiledGroup &filed = m_plan.groups[group];
    const vault::NewCandidate &one = m_candidates[candidate];
    if (!filed.candidates.empty() && filed.candidates.front() == candidate) {
        for (const vault::Link &link : filed.links)
            m_said << saying(group, link.told, link.told.seller, nullptr);
    }
    const QByteArray facts = saying(group, one.facts, one.seller, nullptr);
    const QByteArray all
        = one.pair ? saying(group, one.facts, one.seller, &one.pair->hmac()) : facts;
    const Said answer {m_said.contains(facts), m_said.contains(all)};
    m_said << facts << all;
    return answer;
}

ImportChange ImportRun::changeBy(size_t candidate)
{
    ImportChange change;
    change.file = m_previews[spotOf(candidate).preview].name;
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
    change.replacesKey = placement.addsPair && filed.before && filed.before->hasPair();
    change.knownAs = filed.before ? filed.before->title : QString();
    std::vector<domain::ApiFact> &knownFacts = m_knownFacts[placement.group];
    change.addsFacts = !domain::changesBy(knownFacts, m_candidates[candidate].apiFacts).empty();
    knownFacts.insert(knownFacts.end(), m_candidates[candidate].apiFacts.begin(),
                      m_candidates[candidate].apiFacts.end());
    knownFacts = domain::lastOfEach(std::move(knownFacts));
    const Said before = isAlone(filed) ? Said() : saidBefore(candidate);
    const bool more = change.addsPair || change.addsFacts || told.issuer != known.issuer
        || !change.adds.empty() || (!placement.asks.empty() && !before.withKey)
        || (contradicts(said, told) && !before.facts);
    change.state = !filed.inBin.isEmpty() ? ImportState::InBin
        : isFirst                         ? ImportState::New
        : more                            ? ImportState::Adds
                                          : ImportState::AlreadySaved;
    if (m_candidates[candidate].pair)
        told.hmacBytes = m_candidates[candidate].pair->hmac().size();
    known = std::move(told);
    return change;
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
    const auto hasNew = [this](const std::vector<size_t> &groups) {
        return std::any_of(groups.begin(), groups.end(),
                           [this](size_t group) { return m_tells[group]; });
    };
    const auto isAsked = [this](const std::vector<size_t> &groups) {
        return std::any_of(groups.begin(), groups.end(), [this](size_t group) {
            const auto &before = m_plan.groups[group].before;
            return before && before->openQuestions > 0;
        });
    };
    const bool tellsAny = std::find(m_tells.begin(), m_tells.end(), true) != m_tells.end();
    for (const domain::Question &question : m_plan.questions) {
        // Where was it bought, of one that has nothing to do with them but a number: they let it ask.
        const bool isLed = question.kind == domain::Question::Kind::WhichSeller && tellsAny
            && !question.alternatives.empty() && !isAsked(question.about);
        if (!hasNew(question.about) && !hasNew(question.options) && !isLed)
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
    for (size_t group = 0; group < m_plan.groups.size(); ++group) {
        const vault::FiledGroup &filed = m_plan.groups[group];
        if (!filed.inBin.isEmpty() && m_tells[group] && !filed.after.id.isEmpty())
            m_outcome.questions.push_back(
                {domain::Question::Kind::InBin, {}, {}, {filed.after}, {}});
    }
}

/** All that was read is in the vault as it stands, also what waits with a record in the bin. */
void ImportRun::tellNothingNew()
{
    m_outcome.skipped += std::exchange(m_outcome.imported, 0);
    for (ImportChange &change : m_outcome.changes)
        change.state = ImportState::AlreadySaved;
    m_outcome.records.clear();
    m_outcome.questions.clear();
}

} // namespace eab::app
