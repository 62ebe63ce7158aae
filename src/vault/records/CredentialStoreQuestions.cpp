// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/CredentialStore.h"

#include "vault/file/Statement.h"

#include <QHash>

#include <algorithm>

// The part of CredentialStore that is about what only a person can decide.

namespace eab::vault {

namespace {

using domain::Decision;
using domain::Question;

// Among more records nobody finds the right one by reading.
constexpr size_t mostOptions = 20;

/** The records of groups of a plan. */
QStringList recordsOf(const FilingPlan &plan, const std::vector<size_t> &groups)
{
    QStringList ids;
    for (const size_t group : groups) {
        if (const QString &id = plan.groups[group].after.id; !id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

std::vector<Witness> witnessesOf(const std::vector<qint64> &told, const FilingState &state)
{
    std::vector<Witness> witnesses;
    for (const qint64 id : told) {
        const qint64 link = state.links.value(id, id);
        if (link < FilingPlan::idOf(0)) // else it was told before, and is not stored again
            witnesses.push_back({link, {}, {}, {}});
    }
    return witnesses;
}

StoredQuestion storedForm(const Question &question, const FilingPlan &plan,
                          const FilingState &state)
{
    StoredQuestion stored;
    stored.kind = question.kind;
    stored.field = question.field;
    stored.about = recordsOf(plan, question.about);
    std::vector<size_t> options = question.options;
    stored.hasMore = question.hasMore || options.size() > mostOptions;
    options.resize(std::min(options.size(), mostOptions));
    stored.options = recordsOf(plan, options);
    for (const domain::Alternative &one : question.alternatives)
        stored.values.push_back({one.value, witnessesOf(one.told, state)});
    stored.giveId();
    return stored;
}

/** Whether a person could say something to it: a seller that nobody names is told by the record
 *  itself. */
bool canBeAnswered(const StoredQuestion &question)
{
    return !question.about.isEmpty()
        && (question.kind == Question::Kind::WhichRecord ? !question.options.isEmpty()
                                                         : !question.values.empty());
}

} // namespace

Result<void> CredentialStore::keepQuestions(const FilingPlan &plan, const FilingState &state,
                                            const QSet<QString> &others)
{
    QSet<QString> records = others;
    for (const FiledGroup &filed : plan.groups) {
        records << filed.after.id;
        for (const Link &link : filed.links)
            records << link.recordId;
    }
    std::map<QString, std::vector<Witness>> ofBin; // who has come to speak of a removed record
    for (const FiledGroup &filed : plan.groups) {
        if (filed.inBin.isEmpty() || filed.candidates.empty())
            continue;
        std::vector<qint64> told;
        for (const size_t candidate : filed.candidates)
            told.push_back(FilingPlan::idOf(candidate));
        const auto witnesses = witnessesOf(told, state);
        auto &all = ofBin[filed.inBin];
        all.insert(all.end(), witnesses.begin(), witnesses.end());
        records << filed.inBin;
    }
    if (EAB_TRY(m_links.hasRemoved())) {
        for (const QString &id : std::as_const(records))
            EAB_TRY(addAskedOfBin(id, ofBin));
    }
    std::vector<StoredQuestion> questions;
    for (const auto &[id, witnesses] : ofBin) {
        StoredQuestion stored;
        stored.kind = Question::Kind::InBin;
        stored.about = QStringList {id};
        stored.values.push_back({{}, witnesses});
        stored.giveId();
        questions.push_back(std::move(stored));
    }
    for (const Question &question : plan.questions) {
        auto stored = storedForm(question, plan, state);
        if (!canBeAnswered(stored))
            continue;
        for (const QString &id : std::as_const(stored.about))
            m_connection.touch(id);
        questions.push_back(std::move(stored));
    }
    const auto asked = EAB_TRY(m_questions.replace(records, questions));
    for (const QString &id : asked)
        m_connection.touch(id);
    return {};
}

/** Adds who was asked of before, as long as the record is in the bin and they speak of it. */
Result<void> CredentialStore::addAskedOfBin(const QString &id,
                                            std::map<QString, std::vector<Witness>> &ofBin)
{
    const auto asked = EAB_TRY(m_questions.of(id));
    const auto old = std::find_if(asked.begin(), asked.end(), [](const StoredQuestion &one) {
        return one.kind == Question::Kind::InBin;
    });
    if (old == asked.end())
        return {};
    Statement present(m_connection, "SELECT 1 FROM record WHERE id=?");
    present.bind(id);
    if (EAB_TRY(present.step()))
        return {};
    const auto links = EAB_TRY(m_links.of(id));
    for (const Witness &witness : old->values.front().witnesses) {
        const auto isTheirs = [&witness](const auto &other) { return other.link == witness.link; };
        const bool speaks = std::any_of(links.begin(), links.end(), [&witness](const Link &link) {
            return link.told.id == witness.link;
        });
        if (!speaks)
            continue;
        auto &all = ofBin[id];
        if (std::none_of(all.begin(), all.end(), isTheirs))
            all.push_back(witness);
    }
    return {};
}

Result<QStringList> CredentialStore::keysOf(const QString &id)
{
    const auto links = EAB_TRY(m_links.of(id));
    QStringList keys;
    for (const Link &link : links)
        keys << domain::reachKeys(link.told);
    return keys;
}

Result<void> CredentialStore::askAnew(const QStringList &keys, const QSet<QString> &others)
{
    return keepQuestions(EAB_TRY(m_filing.planAnew(keys)), {}, others);
}

Result<void> CredentialStore::askAnew(const QString &id)
{
    return askAnew(EAB_TRY(keysOf(id)), {id});
}

Result<void> CredentialStore::fileAnew(const QStringList &keys, domain::Action action,
                                       const Change &change, const QSet<QString> &others)
{
    auto plan = EAB_TRY(m_filing.planAnew(keys));
    FilingState state;
    for (FiledGroup &filed : plan.groups)
        filed.after = EAB_TRY(fileGroup(filed, {}, {action, {}, change}, state));
    return keepQuestions(plan, state, others);
}

/** The id of a new record that says what a link tells. */
Result<QString> CredentialStore::beginOf(const Link &link, const Change &change)
{
    domain::Record record;
    static_cast<domain::Facts &>(record) = link.told;
    record.issuer = link.told.seller;
    record.kind = link.kind;
    record.batch = link.batch;
    record.title = m_titles.of(record);
    EAB_TRY(beginRecord(record, change));
    const auto stored = EAB_TRY(writeVersion(nullptr, std::move(record), std::nullopt,
                                             {domain::Action::Answered, {}}, change));
    return stored.id;
}

/** It comes back with what was said of it since, or that is about something else. */
Result<std::vector<domain::Record>> CredentialStore::answerBin(const StoredQuestion &asked,
                                                               bool isApart, const Change &change)
{
    const QString removed = asked.about.constFirst();
    if (!isApart) {
        const auto last = EAB_TRY(m_log.latest(removed));
        if (!last)
            return Error {ErrorCode::NoSuchRecord, removed, {}};
        return std::vector<domain::Record> {EAB_TRY(restore(removed, last->version, change))};
    }
    QString id;
    const auto links = EAB_TRY(m_links.of(removed));
    for (const Link &link : links) {
        const auto &witnesses = asked.values.front().witnesses;
        if (std::none_of(witnesses.begin(), witnesses.end(),
                         [&link](const Witness &one) { return one.link == link.told.id; }))
            continue;
        if (id.isEmpty())
            id = EAB_TRY(beginOf(link, change));
        EAB_TRY(m_links.begin(link, id));
    }
    if (id.isEmpty())
        return Error {ErrorCode::NoSuchQuestion, asked.id, {}};
    const auto keys = EAB_TRY(keysOf(id));
    EAB_TRY(fileAnew(keys, domain::Action::Answered, change, {removed}));
    return std::vector<domain::Record> {EAB_TRY(find(id))};
}

Result<std::vector<domain::Record>> CredentialStore::answer(const QString &question,
                                                            const QuestionAnswer &answer,
                                                            const Change &change)
{
    return m_connection.transact([&]() -> Result<std::vector<domain::Record>> {
        const auto asked = EAB_TRY(m_questions.find(question));
        const Error unfit {ErrorCode::InvalidUsage, asked.id, u"no answer to this question"_s};
        if (asked.kind == Question::Kind::InBin) {
            if (!answer.isApart && answer.option != asked.about.constFirst())
                return unfit;
            return answerBin(asked, answer.isApart, change);
        }
        const auto firstOf = [this](const QString &record) -> Result<qint64> {
            const auto links = EAB_TRY(m_links.of(record));
            return links.empty() ? qint64 {0} : links.front().told.id;
        };
        const qint64 subject = EAB_TRY(firstOf(asked.about.constFirst()));
        QStringList keys;
        for (const QString &id : asked.about + asked.options)
            keys << EAB_TRY(keysOf(id));
        QHash<QString, int> versions;
        for (const QString &id : asked.about)
            versions.insert(id, EAB_TRY(find(id)).version);
        std::vector<Decision> decisions;
        QString seller = answer.seller.trimmed();
        if (asked.kind == Question::Kind::WhichSeller && answer.value
            && *answer.value < asked.values.size())
            seller = asked.values[*answer.value].text;
        if (asked.kind == Question::Kind::WhichSeller && !seller.isEmpty()) {
            decisions.push_back({Decision::Kind::Seller, subject, 0, {}, seller});
        } else if (asked.kind == Question::Kind::WhichValue && answer.value
                   && *answer.value < asked.values.size()) {
            const auto &right = asked.values[*answer.value].witnesses;
            for (size_t i = 0; i < asked.values.size() && !right.empty(); ++i) {
                if (i == *answer.value)
                    continue;
                for (const Witness &wrong : asked.values[i].witnesses)
                    decisions.push_back(
                        {Decision::Kind::Value, right.front().link, wrong.link, asked.field, {}});
            }
        } else if (asked.kind == Question::Kind::WhichRecord) {
            for (const QString &option : asked.options) {
                const auto kind = answer.isApart ? Decision::Kind::Apart : Decision::Kind::Together;
                if (answer.isApart || option == answer.option)
                    decisions.push_back({kind, subject, EAB_TRY(firstOf(option)), {}, {}});
            }
        }
        if (decisions.empty() || subject == 0)
            return unfit;
        for (const Decision &decision : decisions)
            EAB_TRY(m_links.decide(decision));
        EAB_TRY(fileAnew(keys, domain::Action::Answered, change));
        std::vector<domain::Record> records;
        for (const QString &id : asked.about) {
            m_connection.touch(id);
            const auto record = EAB_TRY(find(id));
            if (const auto before = versions.constFind(id);
                before == versions.constEnd() || *before == record.version)
                EAB_TRY(log(&record, record, {domain::Action::Answered, {}, false}, change));
            records.push_back(record);
        }
        return records;
    });
}

} // namespace eab::vault
