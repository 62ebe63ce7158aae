// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Arrangement.h"
#include "vault/file/Connection.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace eab::vault {

/** Who tells one of the values that are asked about. */
struct Witness
{
    qint64 link = 0;
    QString message; //!< id of the kept message; empty: a person, or a message that was not kept
    QString name; //!< of the message
    QDateTime at; //!< when it was taken in, UTC; invalid: not known
};

/** A question that stays until it is answered, or what it is about changes. */
struct StoredQuestion
{
    struct Value
    {
        QString text; //!< empty for a key
        std::vector<Witness> witnesses; //!< none: it follows from the order number
    };

    QString id;
    domain::Question::Kind kind = domain::Question::Kind::WhichRecord;
    domain::TradeField field = domain::TradeField::Seller; //!< of WhichValue
    QStringList about; //!< records; several where a fact of their order is asked
    QStringList options; //!< of WhichRecord: records
    bool hasMore = false; //!< there are more options than are kept
    std::vector<Value> values; //!< of WhichValue and WhichSeller; of InBin who speaks of it

    /** Names the question by what it asks. */
    void giveId();
};

/** The tables `question` and `question_part`.
 *
 *  Every call belongs into the transaction of what it is done for. */
class Questions
{
public:
    explicit Questions(Connection &connection)
        : m_connection(connection)
    { }

    /** From now on these are all the questions that have to do with these records. Which records
     *  were asked about until now. */
    [[nodiscard]] Result<QSet<QString>> replace(const QSet<QString> &records,
                                                const std::vector<StoredQuestion> &questions);
    /** All of them, in the order of their ids. */
    [[nodiscard]] Result<std::vector<StoredQuestion>> all();
    /** Those about one record. */
    [[nodiscard]] Result<std::vector<StoredQuestion>> of(const QString &recordId);
    /** By id or by a prefix of one. NoSuchQuestion, AmbiguousQuestion. */
    [[nodiscard]] Result<StoredQuestion> find(const QString &idOrPrefix);

private:
    [[nodiscard]] Result<QSet<QString>> drop(const QSet<QString> &records);
    [[nodiscard]] Result<void> insert(const StoredQuestion &question);
    [[nodiscard]] Result<void> insertPart(const QString &question, const char *role,
                                          qint64 position, const QString &recordId,
                                          const QString &value, std::optional<qint64> link);

    Connection &m_connection;
};

} // namespace eab::vault
