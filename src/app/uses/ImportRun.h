// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "app/uses/RowCounter.h"
#include "vault/records/Filing.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <unordered_map>

namespace eab::vault {
class RecordBatch;
}

namespace eab::app {

/** An import on its way, one item after the other, so that whoever waits for it can be told how far
 *  it is, and can give it up.
 *
 *      begin() ---> step() ... step() ---> finish(): stored, told to everybody
 *                        |
 *                        +--> gone, or the vault is locked: nothing was stored
 *
 *  The first round compares all items with the vault as it was before. The second one takes part by
 *  part of what hangs together (ImportParts): plans it, stores it, forgets it. What is read meanwhile
 *  through the same vault may see records that do not stay. */
class ImportRun
{
public:
    enum class Store { Really, No };

    /** `previews` belong to the caller, stay where they are and unchanged until the end but for the
     *  state of their items. */
    ImportRun(Session &session, std::vector<ImportPreview> &previews, Store store);
    ~ImportRun();
    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;

    /** Takes the next item; the first call opens the transaction. */
    [[nodiscard]] Result<void> step();
    [[nodiscard]] bool isThrough() const { return m_isCompared && m_part == m_parts.size(); }
    [[nodiscard]] Progress progress() const { return {m_done, m_total}; }
    /** Stores what all steps have prepared. */
    [[nodiscard]] Result<ImportOutcome> finish();

private:
    struct Spot
    {
        size_t preview = 0;
        size_t item = 0;
    };

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> compareNext();
    [[nodiscard]] Result<void> compare(ImportItem &item);
    [[nodiscard]] Result<void> divide();
    [[nodiscard]] Result<void> takeNext();
    [[nodiscard]] Result<void> plan();
    [[nodiscard]] Result<void> storeNext();
    [[nodiscard]] Result<void> endPart();
    /** What a candidate says that those before it did not. */
    [[nodiscard]] ImportChange changeBy(size_t candidate);
    /** Whether a group is one candidate that has to do with nothing else. */
    [[nodiscard]] static bool isAlone(const vault::FiledGroup &filed)
    {
        return !filed.before && filed.candidates.size() == 1;
    }
    /** Whether exactly this was told before of the same record: its facts, and its key with them. */
    struct Said
    {
        bool facts = false;
        bool withKey = false;
    };
    [[nodiscard]] Said saidBefore(size_t candidate);
    [[nodiscard]] static QByteArray saying(size_t group, const domain::Facts &facts,
                                           const QString &seller, const domain::HmacKey *key);
    [[nodiscard]] Result<void> keepMessages(const vault::FiledGroup &filed);
    void collectQuestions();
    void tellNothingNew();
    void giveBack();
    void reject(const Error &error, const Spot &spot);
    [[nodiscard]] ImportPreview &preview() { return m_previews[m_next.preview]; }
    /** Where the change by a candidate of the part stands among all changes. */
    [[nodiscard]] size_t changeOf(size_t candidate) const { return m_parts[m_part][candidate]; }
    [[nodiscard]] const Spot &spotOf(size_t candidate) const
    {
        return m_chosen[changeOf(candidate)];
    }

    Session &m_session;
    std::vector<ImportPreview> &m_previews;
    Store m_store;
    QObject m_locking; //!< hears of the vault being locked
    std::unique_ptr<vault::RecordBatch> m_batch;
    ImportOutcome m_outcome;
    bool m_begun = false;
    Spot m_next;
    QSet<QString> m_kids; //!< of the whole pairs among them
    std::vector<Spot> m_halves; //!< that tell something of a pair, if anybody tells that whole
    std::vector<size_t> m_rejecting; //!< sources of which something was not stored
    RowCounter m_rows;
    std::vector<Spot> m_chosen; //!< to be stored
    bool m_isCompared = false; //!< the first round is over
    std::vector<std::vector<size_t>> m_parts; //!< of those
    size_t m_part = 0; //!< the one that is being stored
    // Of that part:
    bool m_isPlanned = false;
    std::vector<vault::NewCandidate> m_candidates; //!< in its order
    vault::FilingPlan m_plan;
    /** Of each group that is not one candidate alone: what was known before and is told so far. */
    std::unordered_map<size_t, domain::Record> m_known;
    std::unordered_map<size_t, std::vector<domain::ApiFact>>
        m_knownFacts; //!< likewise, of any group
    QSet<QByteArray> m_said; //!< by saying(), of groups that are not one candidate alone
    std::vector<size_t> m_groups; //!< that are to be stored
    std::vector<bool> m_tells; //!< of each group: something new is told of it
    size_t m_stored = 0; //!< of these
    // And of all of them:
    std::vector<QString> m_kept; //!< id of the kept message of each source; empty: not yet
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace eab::app
