// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "vault/records/Filing.h"

#include <QObject>

#include <map>
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
 *  The first round compares all items with the vault as it was before, the second one stores. What
 *  is read meanwhile through the same vault may see records that do not stay. */
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
    [[nodiscard]] bool isThrough() const { return m_done == m_total; }
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
    [[nodiscard]] Result<void> plan();
    [[nodiscard]] Result<void> storeNext();
    /** What a candidate says that those before it did not. */
    [[nodiscard]] ImportChange changeBy(size_t candidate);
    [[nodiscard]] bool isRepeated(size_t candidate) const;
    [[nodiscard]] Result<void> keepMessages(const vault::FiledGroup &filed);
    void completeChanges();
    void collectQuestions();
    void giveBack();
    void reject(const Error &error);
    [[nodiscard]] ImportPreview &preview() { return m_previews[m_next.preview]; }

    Session &m_session;
    std::vector<ImportPreview> &m_previews;
    Store m_store;
    QObject m_locking; //!< hears of the vault being locked
    std::unique_ptr<vault::RecordBatch> m_batch;
    ImportOutcome m_outcome;
    bool m_begun = false;
    Spot m_next;
    size_t m_chosenBefore = 0; //!< when the source being compared was begun
    int m_rejectedBefore = 0;
    /** Items of this very batch by KID: the same mail twice is one credential. */
    std::multimap<QString, Spot> m_seen;
    std::vector<Spot> m_chosen; //!< to be stored
    std::vector<vault::NewCandidate> m_candidates; //!< of those, in their order
    vault::FilingPlan m_plan;
    /** Of each group that is not one candidate alone: what was known before and is told so far. */
    std::unordered_map<size_t, domain::Record> m_known;
    std::unordered_map<size_t, std::vector<domain::ApiFact>>
        m_knownFacts; //!< likewise, of any group
    std::vector<size_t> m_groups; //!< that are to be stored
    std::vector<QString> m_kept; //!< id of the kept message of each source; empty: not yet
    size_t m_stored = 0;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace eab::app
