// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"

#include <QObject>

#include <map>
#include <memory>

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
    [[nodiscard]] Result<void> storeNext();
    void giveBack();
    void reject(const Error &error);
    [[nodiscard]] ImportPreview &preview() { return m_previews[m_next.preview]; }

    Session &m_session;
    std::vector<ImportPreview> &m_previews;
    Store m_store;
    ImportCredential m_importer;
    QObject m_locking; //!< hears of the vault being locked
    std::unique_ptr<vault::RecordBatch> m_batch;
    ImportOutcome m_outcome;
    bool m_begun = false;
    Spot m_next;
    bool m_holdsSaved = false; //!< of the source being compared
    int m_rejectedBefore = 0; //!< when it was begun
    /** Items of this very batch by KID: the same mail twice is one credential. */
    std::multimap<QString, Spot> m_seen;
    std::vector<Spot> m_chosen; //!< to be stored
    std::pair<size_t, QString> m_kept; //!< the source that was kept last, and its id
    size_t m_stored = 0;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace eab::app
