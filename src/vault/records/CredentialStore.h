// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/EabCredential.h"
#include "domain/History.h"
#include "domain/ImportCandidate.h"
#include "domain/Record.h"
#include "vault/audit/AuditTrail.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"
#include "vault/messages/MessageStore.h"
#include "vault/records/Aliases.h"
#include "vault/records/ChangeLog.h"
#include "vault/records/Facts.h"
#include "vault/records/Filing.h"
#include "vault/records/FreshNames.h"
#include "vault/records/Purchases.h"
#include "vault/records/Questions.h"
#include "vault/records/RecordRows.h"
#include "vault/records/Uses.h"
#include "vault/sealed/SealedFields.h"

#include <map>
#include <optional>
#include <vector>

namespace eab::vault {

/** A record on its way in, with the secrets that belong to it. */
struct NewRecord
{
    domain::Record record; //!< id, version, created, modified are given by the store
    std::optional<domain::EabCredential>
        credential; //!< its kid, algorithm and directory URL win over the record's
    QString message {}; //!< id of the kept message it came from; may be empty
    domain::SourceSpan stretch {}; //!< of that message; invalid: all of it speaks of the record
    std::vector<domain::ApiFact> apiFacts {}; //!< what the API was asked, and answered, for it
    Secret account {}; //!< the ACME account that belongs to it; may be empty
};

/** Whether a pair is known already. */
struct PairMatch
{
    enum class Kind { New, SamePair, OtherKey } kind = Kind::New;
    QString recordId; //!< the record that holds the KID
};

/** A record in the bin. */
struct RemovedRecord
{
    domain::Record record; //!< as it was last
    QDateTime at; //!< when it was removed, UTC
    QString actor; //!< who did it
    bool isAsked
        = false; //!< a message has come to speak of it, and it is asked whether it comes back
};

/** What a person says to a question: one of these. */
struct QuestionAnswer
{
    std::optional<size_t> value {}; //!< which of its values is right
    QString option {}; //!< the record it is
    bool isApart = false; //!< it is a record by itself
    QString seller {}; //!< where it was bought
};

class RecordBatch;

/** What a thorough check found. */
struct CheckReport
{
    qsizetype records = 0;
    QStringList problems; //!< empty: every page, sealed field and audit row is as it was written
};

/** The records of an open vault.
 *
 *  Every call is one transaction, or a part of the caller's: done whole or not at all. Nothing is
 *  ever lost by a change: the former state stays in the history, and a removed record can be
 *  restored until it is purged. Whatever asks for one record, or changes one, costs the same in a
 *  large vault as in a small one.
 */
class CredentialStore
{
public:
    CredentialStore(Connection &connection, const VaultKeys &keys);

    [[nodiscard]] Result<std::vector<domain::Record>> all(Lists lists = Lists::Read);
    /** By id or by a prefix of one. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<domain::Record> find(const QString &idOrPrefix);
    /** Where candidates belong, by the matching law, and what they add; writes nothing. It costs
     *  what they have to do with, not what is in the vault. */
    [[nodiscard]] Result<FilingPlan> plan(std::span<const NewCandidate> candidates);
    /** How the clocks of a record are set when an import has told its order's day. */
    void setStartClocks(StartClocks startClocks) { m_startClocks = std::move(startClocks); }
    /** What a record is called where nobody has said it. */
    void setTitles(Titles::Made made) { m_titles.setMade(std::move(made)); }

    /** What a record is called, by its whole id; empty where it is in no list. */
    [[nodiscard]] Result<QString> titleOf(const QString &id);

    /** A record as it was last, also where it was removed. NoSuchRecord. */
    [[nodiscard]] Result<domain::Record> lastKnown(const QString &id);

    /** `action` goes into the history. */
    [[nodiscard]] Result<domain::Record> insert(NewRecord record, const Change &change,
                                                domain::Action action = domain::Action::Created);
    /** Begins a batch: many records, stored all or none, which can be taken back together. */
    [[nodiscard]] Result<RecordBatch> beginBatch(const Change &change);
    /** Takes a batch back: what it told counts no longer. Records of which nothing else speaks are
     *  removed, the others say again what the rest says of them. `letters` are ids of messages that
     *  lie in the letter box again: they are kept no longer, but for a removed record. How many
     *  records it had told of; NoSuchBatch, NoSuchMessage. */
    [[nodiscard]] Result<int> undoBatch(const QString &batch, const Change &change,
                                        const QStringList &letters = {});
    /** Remembers that a message of a batch had waited in the letter box, for who undoes that. */
    [[nodiscard]] Result<void> noteLetter(const QString &batch, const QString &message)
    {
        return m_messages.noteLetter(batch, message);
    }
    /** The messages of a batch that had waited in the letter box, by id. */
    [[nodiscard]] Result<QStringList> lettersOf(const QString &batch)
    {
        return m_messages.lettersOf(batch);
    }
    /** What a person has made of a batch since it was stored. */
    struct EditedSince
    {
        QStringList records; //!< that are there and of which it tells
        QStringList
            edited; //!< of those the ones that are no longer as they were, by a person's hand
    };
    /** NoSuchBatch. */
    [[nodiscard]] Result<EditedSince> editedSince(const QString &batch);

    /** What only a person can decide, about records that are in no bin. */
    [[nodiscard]] Result<std::vector<StoredQuestion>> questions() { return m_questions.all(); }
    [[nodiscard]] Result<std::vector<StoredQuestion>> questionsOf(const QString &id)
    {
        return m_questions.of(id);
    }
    /** By id or by a prefix of one. NoSuchQuestion, AmbiguousQuestion. */
    [[nodiscard]] Result<StoredQuestion> findQuestion(const QString &idOrPrefix)
    {
        return m_questions.find(idOrPrefix);
    }
    /** Keeps what a person has decided, and what follows from it: the records it was asked of, as
     *  they are then. NoSuchQuestion; InvalidUsage for an answer that it does not have. */
    [[nodiscard]] Result<std::vector<domain::Record>> answer(const QString &question,
                                                             const QuestionAnswer &answer,
                                                             const Change &change);

    /** Stores the changed record, and a new pair when given. The version must be the stored one's:
     *  a record changed in the meantime is not overwritten (RecordChanged). */
    [[nodiscard]] Result<domain::Record> update(domain::Record record,
                                                std::optional<domain::EabCredential> credential,
                                                const Change &change);
    /** Keeps what the CA said about a pair and, when not empty, the account opened with it (sealed
     *  as field "account"). An account's URL stays when `verification` names none. */
    [[nodiscard]] Result<domain::Record> recordVerification(const QString &id,
                                                            domain::Verification verification,
                                                            const Secret &account,
                                                            const Change &change);
    /** Keeps an account before anything is known of it: the key that is about to open one. */
    [[nodiscard]] Result<domain::Record> keepAccount(const QString &id, const Secret &account,
                                                     const Change &change);
    /** Takes the record out of all lists; its history stays. */
    [[nodiscard]] Result<void> remove(const QString &id, const Change &change);
    /** Brings a version of the history back as the newest one, removed records included. */
    [[nodiscard]] Result<domain::Record> restore(const QString &id, int version,
                                                 const Change &change);
    /** Forgets a removed record for good, its sealed fields and history with it. */
    [[nodiscard]] Result<void> purge(const QString &id, const Change &change);

    /** What was removed and can be restored, the newest first; with `before`, what was removed until
     *  then. It costs what was ever removed, not what is in the vault. */
    [[nodiscard]] Result<std::vector<RemovedRecord>> removed(const QDateTime &before = {});
    /** Purges all that removed() answers, together; how many those were. With `before`, not those that
     *  are asked about. */
    [[nodiscard]] Result<int> purgeRemoved(const QDateTime &before, const Change &change);

    /** The HMAC key of a record. NoPairSaved, NeedsOwner. */
    [[nodiscard]] Result<domain::HmacKey> hmac(const QString &id);
    /** The message a record came from, the newest; nothing when none was kept. */
    [[nodiscard]] Result<std::optional<KeptMessage>> source(const QString &id);
    /** Keeps a message, once, and answers its id, for NewRecord. Belongs into the transaction of
     *  what is told by it. */
    [[nodiscard]] Result<QString> keepMessage(const NewMessage &message, const Change &change);
    /** All messages, the newest first. */
    [[nodiscard]] Result<std::vector<MessageInfo>> messages() { return m_messages.all(); }
    /** Those that speak of a record, by its id. */
    [[nodiscard]] Result<std::vector<MessageInfo>> messagesOf(const QString &id)
    {
        return m_messages.of(id);
    }
    /** Those that speak of any record of an order, by the order's id. */
    [[nodiscard]] Result<std::vector<MessageInfo>> messagesOfOrder(const QString &orderId)
    {
        return m_messages.ofOrder(orderId);
    }
    /** By id or by a prefix of one. NoSuchMessage, AmbiguousMessage. */
    [[nodiscard]] Result<MessageInfo> findMessage(const QString &idOrPrefix)
    {
        return m_messages.find(idOrPrefix);
    }
    /** The readable text of a message without anything like a key, by its id; null where none is
     *  kept. */
    [[nodiscard]] Result<QString> maskedMessage(const QString &id) { return m_messages.masked(id); }
    /** The stretch of a message that speaks of a record; invalid: all of it. */
    [[nodiscard]] Result<domain::SourceSpan> stretchOf(const QString &message,
                                                       const QString &recordId)
    {
        return m_messages.stretchOf(message, recordId);
    }
    /** Where the first stretch of a message begins that speaks of a record. */
    [[nodiscard]] Result<qint64> firstStretch(const QString &message)
    {
        return m_messages.firstStretch(message);
    }
    /** What a message says, by its id. NeedsOwner. */
    [[nodiscard]] Result<WipedBytes> messageContent(const QString &id)
    {
        return m_messages.content(id);
    }
    /** Writes down what was done with a message: in the audit trail, and with the records of which it
     *  speaks. */
    [[nodiscard]] Result<void> noteMessage(const MessageInfo &message, domain::Action action,
                                           const Change &change);
    /** Forgets a message for good; false, and it stays, where it speaks of a record. */
    [[nodiscard]] Result<bool> discardMessage(const QString &id, const Change &change);
    /** The ACME account opened with the pair, as given last; nothing when there
     *  is none. It outlives removing and restoring; purging ends it. */
    [[nodiscard]] Result<std::optional<Secret>> account(const QString &id);
    [[nodiscard]] Result<PairMatch> match(const QString &kid, const domain::HmacKey &hmac);
    /** Whether a record has this KID. */
    [[nodiscard]] Result<bool> hasKid(const QString &kid);

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const QString &id);
    /** Whether two versions of a record have had the very same HMAC key, or neither one. */
    [[nodiscard]] Result<bool> isSameKey(const QString &id, int version, int other);
    /** Writes down in the history alone what the audit trail knows already; nothing for a record that
     *  is not there. */
    [[nodiscard]] Result<void> noteInHistory(const QString &id, domain::Action action,
                                             const QString &detail, const Change &change);
    /** Writes down something that did not change the record (Shown, Copied, SetUp). */
    [[nodiscard]] Result<void> note(const QString &id, domain::Action action, const QString &detail,
                                    const Change &change);

    /** What APIs were asked and answered. */
    [[nodiscard]] Facts &facts() { return m_facts; }
    /** Keeps what an API answers about a record once more, in its history, too, where that is news. The
     *  news. NoSuchRecord. */
    [[nodiscard]] Result<std::vector<domain::FactChange>> refreshFacts(
        const QString &id, const std::vector<domain::ApiFact> &facts, const Change &change);
    /** Where pairs were put to work. */
    [[nodiscard]] Uses &uses() { return m_uses; }
    /** Does `work`, several calls of this store, as one transaction. */
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> together(Work work)
    {
        return m_connection.transact(std::move(work));
    }

    [[nodiscard]] Result<CheckReport> check();

    /** Ids of the records that were written or removed since this was asked last. */
    [[nodiscard]] QSet<QString> takeTouched() { return m_connection.takeTouched(); }

private:
    friend class RecordBatch;

    /** Why groups of a plan are stored. */
    struct Occasion
    {
        domain::Action action;
        QString batch; //!< of an import
        const Change &change;
    };
    struct Event
    {
        domain::Action action;
        QString detail;
        bool isChange = true;
        bool isFiled
            = false; //!< its order is the one whose id it has, and the others are told apart
        QByteArray keyPrint {}; //!< of the key that is stored with it, where that is known
    };

    [[nodiscard]] Result<domain::Record> insertOne(NewRecord record, domain::Action action,
                                                   const Change &change);
    /** `former` is the record as it is in the tables; null when it is not. */
    [[nodiscard]] Result<domain::Record> writeVersion(
        const domain::Record *former, domain::Record record,
        const std::optional<domain::EabCredential> &credential, const Event &event,
        const Change &change);
    /** Stores a group of a plan: the record, and who speaks of it. */
    [[nodiscard]] Result<domain::Record> fileGroup(const FiledGroup &filed,
                                                   std::span<const NewCandidate> candidates,
                                                   const Occasion &occasion, FilingState &state);
    [[nodiscard]] Result<domain::Record> keepInBin(const FiledGroup &filed,
                                                   std::span<const NewCandidate> candidates,
                                                   const Occasion &occasion, FilingState &state);
    [[nodiscard]] Result<std::optional<domain::EabCredential>> pairOf(
        const FiledGroup &filed, std::span<const NewCandidate> candidates);
    [[nodiscard]] Result<void> joinAliases(const FiledGroup &filed, const QString &id,
                                           const Change &change);
    [[nodiscard]] Result<void> linkGroup(const FiledGroup &filed,
                                         std::span<const NewCandidate> candidates,
                                         const QString &id, const Occasion &occasion,
                                         FilingState &state);
    /** A record of a group that is not in the tables, as far as the group does not say. */
    [[nodiscard]] Result<void> beginRecord(domain::Record &record, const Change &change);
    /** What a person has said in making `record` of `former`. */
    [[nodiscard]] Result<void> keepWords(const domain::Record &former, const domain::Record &record,
                                         const std::optional<domain::EabCredential> &credential);
    /** What a version is restored over. */
    struct Standing
    {
        const domain::Record *present; //!< null when the record is not in the tables
        const domain::Record &last; //!< as it was logged last
    };
    [[nodiscard]] Result<domain::Record> restoreOne(domain::Record record, const Standing &standing,
                                                    int newest, const Change &change);
    /** What was written about an order is a new version of its other records, too. */
    [[nodiscard]] Result<void> tellOthers(const QStringList &ids, const domain::Record &by,
                                          const Event &event, const Change &change);
    [[nodiscard]] Result<domain::Record> keepAccount(domain::Record record, const Secret &account,
                                                     const Event &event, const Change &change);
    [[nodiscard]] Result<void> removeOne(const domain::Record &record, const Change &change);
    [[nodiscard]] Result<void> purgeOne(const QString &id, const Change &change);
    /** `former` is what it was, as it was logged last; null where nobody has that at hand. */
    [[nodiscard]] Result<void> log(const domain::Record *former, const domain::Record &record,
                                   const Event &event, const Change &change);
    [[nodiscard]] Result<QString> beginOf(const Link &link, const Change &change);
    [[nodiscard]] Result<std::vector<domain::Record>> answerBin(const StoredQuestion &asked,
                                                                bool isApart, const Change &change);
    /** By which everything is reached that has to do with a record. */
    [[nodiscard]] Result<QStringList> keysOf(const QString &id);
    /** Keeps what a plan asks, instead of what was asked before of the same records, and of
     *  `others`. */
    [[nodiscard]] Result<void> keepQuestions(const FilingPlan &plan, const FilingState &state,
                                             const QSet<QString> &others = {});
    [[nodiscard]] Result<void> addAskedOfBin(const QString &id,
                                             std::map<QString, std::vector<Witness>> &ofBin);
    /** Works out anew what is to be asked of all that these keys reach. */
    [[nodiscard]] Result<void> askAnew(const QStringList &keys, const QSet<QString> &others);
    [[nodiscard]] Result<void> askAnew(const QString &id);
    /** Files everything that these keys reach as the law has it by now. */
    [[nodiscard]] Result<void> fileAnew(const QStringList &keys, domain::Action action,
                                        const Change &change, const QSet<QString> &others = {});
    /** Whether another id begins as this one does. */
    [[nodiscard]] Result<bool> isIdTaken(const QString &id);
    [[nodiscard]] Result<QString> freshId();

    Connection &m_connection;
    SealedFields m_sealed;
    MessageStore m_messages;
    Links m_links;
    Aliases m_aliases;
    FreshNames m_names; //!< of records
    Purchases m_purchases;
    Facts m_facts;
    Uses m_uses;
    StartClocks m_startClocks;
    Titles m_titles;
    Filing m_filing;
    Questions m_questions;
    ChangeLog m_log;
    AuditTrail m_audit;
};

/** Records on their way in, one after the other, within one transaction. Whatever goes away without
 *  commit() has stored nothing. */
class RecordBatch
{
public:
    RecordBatch(RecordBatch &&other) = default;
    RecordBatch(const RecordBatch &) = delete;
    RecordBatch &operator=(const RecordBatch &) = delete;
    RecordBatch &operator=(RecordBatch &&) = delete;
    ~RecordBatch();

    [[nodiscard]] const QString &id() const { return m_id; }
    /** Whether anything of what was given to file() was not in the vault. */
    [[nodiscard]] bool hasWritten() const { return m_state.hasWritten; }
    /** That so many records are to come, each by file(): many are written behind. */
    [[nodiscard]] Result<void> expect(qsizetype records);
    /** Keeps a message, once, and answers its id, for NewRecord. */
    [[nodiscard]] Result<QString> keep(const NewMessage &message);
    /** Stores one group of a plan that was made in this batch; its `after` is the record as it is
     *  stored, then. `candidates` are those of the plan. */
    [[nodiscard]] Result<void> file(FiledGroup &filed, std::span<const NewCandidate> candidates);
    /** Keeps what a person has chosen for the candidates of a plan, and what is left to ask.
     *  What was to be stored of the plan is. */
    [[nodiscard]] Result<void> settle(const FilingPlan &plan);
    /** `source` names what the records came from. */
    [[nodiscard]] Result<void> commit(const QString &source);

private:
    friend class CredentialStore;
    RecordBatch(CredentialStore &store, WideCache cache, Transaction transaction, Change change,
                QString id);

    CredentialStore &m_store;
    WideCache m_cache; //!< longer than the transaction
    Transaction m_transaction;
    std::optional<WritingBehind> m_writing;
    Change m_change;
    QString m_id;
    FilingState m_state;
};

} // namespace eab::vault
