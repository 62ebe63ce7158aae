// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/words/ImportText.h"
#include "base/WipedBytes.h"
#include "domain/Arrangement.h"
#include "domain/EabCredential.h"
#include "domain/ImportCandidate.h"
#include "domain/RecordFields.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace eab::vault {
class CredentialStore;
struct NewCandidate;
} // namespace eab::vault

namespace eab::app {

/** Where one credential of a source stands against what is in the vault. */
enum class ImportState {
    New,
    AlreadySaved, //!< everything it says is known: nothing will be stored
    OtherKey, //!< same KID, another key: a person has to decide
    Adds, //!< says something more of a saved record: its pair, its CA Reference ...
    Incomplete, //!< something is missing or wrong, see the candidate's problem
    InBin, //!< speaks of a record that was removed: it is kept with that, and asked
};

/** What to do about a KID that is known with another key. */
enum class OnConflict {
    Ask, //!< it is kept, and asked
    LeaveOut, //!< until somebody has decided
    Replace,
    KeepBoth,
};

struct ImportItem
{
    /** What the source itself left open. It stays open until one of these was corrected, or a
     *  person said that it is right as it stands: a guess is never stored by itself. */
    struct AsRead
    {
        std::optional<ErrorCode> problem;
        QString kid;
        domain::HmacKey hmac; //!< kept only where there is a problem
        QString directoryUrl;
    };

    domain::ImportCandidate candidate;
    AsRead asRead;
    bool confirmed = false; //!< a person has looked at an ambiguous or contradictory reading
    ImportState state = ImportState::New;
    QString recordId; //!< the record meant by AlreadySaved, OtherKey, Adds and InBin
    QString removedTitle; //!< of InBin
    std::vector<const domain::Field *> adds; //!< what that record does not say yet
    bool addsPair = false;
    bool addsFacts = false; //!< something its API has not answered before
    std::vector<domain::TradeField> asks; //!< of which it says something else than is known
    std::shared_ptr<const domain::Record>
        becomes; //!< that record as it would be saved, once assessed
    bool isOfPair = false; //!< it has half a pair, whose KID is saved, and tells something of that
    std::vector<domain::Record>
        couldBe; //!< records it may belong to, and nobody but a person knows
    QString seller; //!< as read, or as a person has chosen
    domain::RecordKind kind = domain::RecordKind::Order; //!< of a record that has no pair
    QString into; //!< the record a person has chosen; empty: as the matching law says
    bool asNew = false; //!< a person has said that it is a record by itself
    OnConflict onConflict = OnConflict::Ask;
    domain::ShortKey shortKey = domain::ShortKey::Refuse;
    bool wanted = true; //!< the person wants it stored

    /** It could be stored as it stands. */
    [[nodiscard]] bool canBeStored() const
    {
        return state == ImportState::New || state == ImportState::Adds
            || state == ImportState::InBin
            || (state == ImportState::OtherKey
                && (onConflict == OnConflict::Replace || onConflict == OnConflict::KeepBoth));
    }
    /** Saving stores it as it stands. */
    [[nodiscard]] bool isReady() const { return wanted && canBeStored(); }
};

/** A source as read, ready to be looked at, corrected and saved. */
struct ImportPreview
{
    QString name; //!< file name, or what stands for it
    WipedBytes source; //!< as it came in
    domain::Reading reading;
    std::vector<ImportItem> items;
};

struct ImportProblem
{
    QString file;
    Error error;
    int row = 0; //!< of a table, from 1 with its head; 0: it is none
    QString orderNumber {}; //!< that the row tells

    /** "orders.csv, row 14": where to look. */
    [[nodiscard]] QString place() const { return placeText(file, row); }
};

/** A record that an import tells of, kept once however often it is told of. */
using ToldRecord = std::shared_ptr<const domain::Record>;

/** What one reading of a source comes to. */
struct ImportChange
{
    QString file;
    ImportState state = ImportState::New; //!< New, Adds, InBin or AlreadySaved
    ToldRecord record; //!< as it is then; a new one that was not stored has no id
    std::vector<const domain::Field *> adds; //!< of Adds: what the record did not say before
    bool addsPair = false; //!< of Adds
    bool addsFacts = false; //!< of Adds: something its API had not answered before
    bool replacesKey = false; //!< of Adds: the pair it adds takes the place of a saved one
    QString knownAs {}; //!< of Adds: what the record was called before
    bool isFirst = true; //!< of those that say something new of this record
};

/** What saving came to; read == imported + skipped + rejected. */
struct ImportOutcome
{
    int read = 0;
    int imported = 0;
    int skipped = 0; //!< known already, or not wanted
    int rejected = 0;
    QString batch; //!< empty when nothing was stored
    std::vector<ToldRecord> records; //!< as stored
    std::vector<ImportProblem> problems;
    std::vector<ImportChange> changes; //!< of each reading that was to be stored, in their order
    std::vector<ImportQuestion> questions; //!< what the records say now leaves open
    std::vector<bool> filed; //!< per source, in order: what it held and was wanted is in the vault
    std::vector<QString> messages; //!< per source, in order: id of the kept message; empty: none

    [[nodiscard]] QStringList recordIds() const;
    /** Nothing was added to any record: what is told otherwise is kept, and asked. */
    [[nodiscard]] bool onlyAsks() const;
    /** The same, counted by records. */
    [[nodiscard]] ImportSum sum() const;
};

/** Largest source taken in, in bytes. */
inline constexpr qint64 mostSourceBytes = 32 << 20;

/** How far long work is. */
struct Progress
{
    qsizetype done = 0;
    qsizetype total = 0;
};

/** Is told between two steps of long work how far it is, and answers whether to go on. */
using Watch = std::function<bool(const Progress &progress)>;

/** From bytes to records: read, look, correct, save. Reading needs no unlocked vault. */
class ImportCredential
{
public:
    explicit ImportCredential(Session &session)
        : m_session(session)
    { }

    [[nodiscard]] static ImportPreview read(const QString &name, WipedBytes source);
    /** The errors of readFile(); what is in the file is judged by the preview. */
    [[nodiscard]] static Result<ImportPreview> readFile(const QString &path);

    /** Takes the seller a person has named, and what follows from it. */
    static void setSeller(ImportItem &item, const QString &seller);

    /** Compares an item with the vault, anew after each correction. */
    [[nodiscard]] Result<void> assess(ImportItem &item);
    [[nodiscard]] Result<void> assess(ImportPreview &preview);
    /** Stores all that can be stored, as one batch in one transaction. Items that are incomplete are
     *  counted and named, not stored. Of two keys for one KID the saved one stays, and it is asked
     *  which is right, unless a person has said so already. The previews stay as they are, but for the
     *  state of their items: after a failure they can be saved again. Cancelled, and nothing is
     *  stored, when `watch` says so. */
    [[nodiscard]] Result<ImportOutcome> save(std::vector<ImportPreview> &previews,
                                             const Watch &watch = {});
    /** What save() would do, without doing it. */
    [[nodiscard]] Result<ImportOutcome> rehearse(std::vector<ImportPreview> &previews,
                                                 const Watch &watch = {});
    /** Undoes an import: what it told counts no longer, and what nothing else speaks of goes into the
     *  bin. Letters are sealed again as they were kept. All of it is done, or nothing. How many
     *  records it had told of. NoSuchBatch. */
    [[nodiscard]] Result<int> undo(const QString &batch);
    /** What persons have made since of what an import told: ask before undo() where that is
     *  anything, for what nothing else tells goes into the bin with their changes. NoSuchBatch. */
    struct EditedSince
    {
        QStringList records; //!< that are there and of which it tells
        QStringList edited; //!< of those the ones a person has changed
    };
    [[nodiscard]] Result<EditedSince> editedSince(const QString &batch) const;

    /** The pair of an item; an error where there is none to be saved. */
    [[nodiscard]] static Result<domain::EabCredential> pairFrom(const ImportItem &item);
    /** The record an item would become by itself, clocks included. */
    [[nodiscard]] static domain::Record recordFrom(const ImportItem &item);

private:
    friend class ImportRun;

    /** Whether it could be stored, and whether its KID is saved with another key: the part of
     *  assess() that asks nothing about other records. */
    [[nodiscard]] static Result<void> check(vault::CredentialStore &store, ImportItem &item);
    /** Whether it tells something of a purchase beside a KID whose key it does not tell. */
    [[nodiscard]] static bool isHalfOfPurchase(const ImportItem &item);
    /** Its KID is one that somebody tells whole. */
    static void tellOfPair(ImportItem &item);
    [[nodiscard]] static Result<vault::NewCandidate> candidateFrom(const ImportItem &item);

    Session &m_session;
};

/** Why a field other than those of a pair, as a person typed it, is left out when it is saved; nothing
 *  where it is not. */
[[nodiscard]] std::optional<Error> leftOut(domain::ImportField field, const QString &typed);
/** The domains in a text that a person typed, as they stand there. */
[[nodiscard]] QStringList domainsIn(const QString &typed);

/** The source with every secret in it masked by bullets of the same length. */
[[nodiscard]] QString maskedText(const domain::Reading &reading);

} // namespace eab::app
