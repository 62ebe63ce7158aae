// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"
#include "base/Result.h"
#include "domain/Arrangement.h"
#include "domain/ImportCandidate.h"
#include "vault/file/Connection.h"

#include <QSet>

#include <optional>
#include <vector>

namespace eab::vault {

/** What the head of a message lets one think of its order: no facts, so that two messages of two days
 *  or to two people do not contradict each other. */
struct Assumed
{
    QDate day; //!< the order's
    QDateTime moment; //!< UTC; invalid where only the day is known
    QString email;

    /** Whether it counts before another one: who comes first, else whose address does. */
    [[nodiscard]] bool isBefore(const Assumed &other) const;
};

/** That something speaks of a record: a message, or a person. */
struct Link
{
    domain::Told told; //!< its id is the link's, its record the one it made or joined first
    QString recordId; //!< the record it belongs to now
    QString message; //!< id of the kept message; empty: no message, or none that was kept
    domain::SourceSpan stretch; //!< of that message; invalid: all of it
    domain::RecordKind kind = domain::RecordKind::Undecided; //!< what it says of one without a pair
    QString batch; //!< the import it came with
    Assumed assumed;
};

/** The table `message_link`, and `reach`, by which those are found that may speak of one record.
 *
 *  Every call belongs into the transaction of what it is done for. */
class Links
{
public:
    explicit Links(Connection &connection)
        : m_connection(connection)
    { }

    /** Who a key belongs to in `sealed` that a link tells and no record has. */
    [[nodiscard]] static QString ownerOf(qint64 link) { return u"l-%1"_s.arg(link); }

    /** The id of the link. */
    [[nodiscard]] Result<qint64> insert(const Link &link);
    /** The link by which the very message tells the very same of the record already. */
    [[nodiscard]] Result<std::optional<qint64>> known(const Link &link);
    /** Writes what a person has said of a record in making `record` of `former`, beside what they have
     *  said of it before. An empty `keyPrint` says nothing of the key. */
    [[nodiscard]] Result<void> putOwn(const domain::Record &former, const domain::Record &record,
                                      const QByteArray &keyPrint);
    /** From now on the link belongs to that record. Where it was the first of one, it is so again if
     *  the two part. */
    [[nodiscard]] Result<void> move(const Link &link, const QString &recordId);
    /** From now on the link makes that record, which is new. */
    [[nodiscard]] Result<void> begin(const Link &link, const QString &recordId);
    struct Undone
    {
        QSet<QString> records; //!< of which the import has told
        QStringList keys; //!< by which those are reached that had to do with it
    };
    /** What an import has told counts no longer. */
    [[nodiscard]] Result<Undone> undoBatch(const QString &batch);
    /** Of a record of which nobody speaks any more, what was taken back last counts again. */
    [[nodiscard]] Result<void> revive(const QString &recordId);
    [[nodiscard]] Result<void> dropRecord(const QString &recordId);

    /** Whether its record was told of before it, also by what was taken back since. */
    [[nodiscard]] Result<bool> isBegun(const Link &link);
    /** All of one record that count, in the order in which they came. */
    [[nodiscard]] Result<std::vector<Link>> of(const QString &recordId);
    /** All links to be looked at together with what has these keys (domain::reachKeys()), but those
     *  of records that were removed. */
    [[nodiscard]] Result<std::vector<Link>> reachedBy(const QStringList &keys);

    /** Those of removed records, which can be restored, that have this key (domain::reachKeys()). */
    [[nodiscard]] Result<std::vector<Link>> removedBy(const QString &key);
    /** Whether any record was ever removed. */
    [[nodiscard]] Result<bool> hasRemoved();

    /** Writes down what a person has decided; both sides are links. */
    [[nodiscard]] Result<void> decide(const domain::Decision &decision);
    /** What persons have decided about these. */
    [[nodiscard]] Result<std::vector<domain::Decision>> decisionsAbout(
        const std::vector<Link> &links);

private:
    [[nodiscard]] Result<void> dismiss(const domain::Record &former, const domain::Record &record,
                                       qint64 own);
    [[nodiscard]] Result<void> undoWords(const QString &recordId);
    [[nodiscard]] Result<bool> hasDecisions();
    /** The keys of those about which something was decided together with this one. */
    [[nodiscard]] Result<QStringList> beyondDecisions(qint64 id);
    [[nodiscard]] Result<void> eraseReach(const domain::Told &told);
    [[nodiscard]] Result<void> writeReach(qint64 id, const domain::Told &told);

    Connection &m_connection;
};

} // namespace eab::vault
