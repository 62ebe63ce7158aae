// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/AuditEntry.h"
#include "domain/History.h"
#include "vault/audit/AuditLetters.h"
#include "vault/file/Connection.h"
#include "vault/keys/VaultKeys.h"

#include <QDateTime>

#include <vector>

namespace eab::vault {

class Statement;

/** Who changes something, and when. */
struct Change
{
    QDateTime at; //!< UTC
    QString actor;
};

/** The last row of the log. */
struct AuditHead
{
    qint64 sequence = 0; //!< 0: the log is empty
    QByteArray code;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/** Who did what, in the order it was written down. Each row's code covers the one before, under a key
 *  that comes from the secrets key: a row changed, forged, or taken out in the middle is found, also
 *  where somebody with a support password did it, who can read the database and write into it. The
 *  last row is sealed with each transaction, so that rows taken off the end are found, too; and what
 *  is found is a row before the next seal.
 *
 *  Rows of older programs have codes under the vault key; the first one of this kind covers them.
 *
 *  append() and file() belong into the transaction of the thing they tell of. */
class AuditTrail
{
public:
    AuditTrail(Connection &connection, const VaultKeys &keys)
        : m_connection(connection)
        , m_keys(keys)
    { }

    /** `subject` is the id of the record, login, creation or way in it happened to. NeedsOwner. */
    [[nodiscard]] Result<void> append(const QString &subject, domain::Action action,
                                      const QString &detail, const Change &change);
    /** Seals the end of a log that has no seal, and says so. */
    [[nodiscard]] Result<void> sealEnd(const Change &change);
    /** A letter becomes a row; once: false where it is one already. NeedsOwner. */
    [[nodiscard]] Result<bool> file(const AuditLetter &letter, domain::Vouched vouched);
    /** Whether a line says exactly this. */
    [[nodiscard]] Result<bool> says(domain::Action action, const QString &detail);
    /** When each slot wrote last, by its id, as far as letters were filed. */
    [[nodiscard]] Result<QHash<QString, QDateTime>> lastBySlot();

    /** What does not hold in the whole log; empty when all of it does, and without the secrets key,
     *  which it takes. */
    [[nodiscard]] Result<std::vector<domain::AuditProblem>> problems();
    enum class End {
        Sealed, //!< the last row is the one that was sealed last
        NotSealed, //!< none ever was, or the seal was taken away
        Cut, //!< another one was
    };
    /** NeedsOwner. */
    [[nodiscard]] Result<End> end();
    [[nodiscard]] Result<AuditHead> head();
    [[nodiscard]] Result<bool> contains(const AuditHead &head);
    /** Whether the log tells, behind that row, that the keys have become others. */
    [[nodiscard]] Result<bool> changedKeysAfter(qint64 sequence);

    [[nodiscard]] Result<qint64> count();
    /** The newest first. */
    [[nodiscard]] Result<std::vector<domain::AuditEntry>> entries(const domain::AuditQuery &query);

    /** Takes over what `newer` has beyond the end of this log, where both are one log up to there;
     *  for a backup that becomes the vault. Whether they are. */
    [[nodiscard]] Result<bool> takeOver(Connection &newer);
    /** Each row of this log, which is a copy of `former`, gets the code it has under the keys at hand.
     *  What did not hold there does not hold here. NeedsOwner. */
    [[nodiscard]] Result<void> codeAnew(Connection &former, const VaultKeys &formerKeys);

private:
    struct Row
    {
        QString at;
        QString actor;
        QString action;
        QString subject;
        QString detail;
    };
    /** Which letter a row was. */
    struct Mark
    {
        QString letter; //!< empty: none
        QString slot;
        qint64 turn = 0;
        QString vouched;
    };
    /** Of a statement that reads them all. */
    [[nodiscard]] static Row rowOf(const Statement &statement);
    [[nodiscard]] static Mark markOf(const Statement &statement);
    [[nodiscard]] Result<void> insert(qint64 sequence, const Row &row, const Mark &mark,
                                      QByteArrayView its);
    void sealAtCommit();
    /** Whether a row has the right code. `isOlder`: so far no row was of this kind. */
    [[nodiscard]] Result<bool> holds(const QByteArray &previous, const Row &row, const Mark &mark,
                                     QByteArrayView its, bool &isOlder);
    [[nodiscard]] Result<QByteArray> code(const QByteArray &previous, const Row &row,
                                          const Mark &mark);
    [[nodiscard]] Result<QByteArray> olderCode(const QByteArray &previous, const Row &row);
    [[nodiscard]] Result<void> write(const Row &row, const Mark &mark);
    /** Before the first row of a transaction: what is found of the end is written down, so that the
     *  next seal hides nothing. */
    [[nodiscard]] Result<void> noteEnd(const QString &at, const QString &actor);

    Connection &m_connection;
    const VaultKeys &m_keys;
    Secret m_key {}; //!< of the codes; derived with the first one
    Secret m_olderKey {};
    qint64 m_transaction = 0; //!< of this connection, in which this has written last
    qint64 m_lastSequence = 0; //!< of the row that it wrote then
    QByteArray m_lastCode {}; //!< of the same
    QDateTime m_lastAt {}; //!< of the change before
    QString m_lastText {}; //!< the same as it is written
};

} // namespace eab::vault
