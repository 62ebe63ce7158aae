// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/words/ImportText.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace eab::app {

/** A question that waits for a person, with the values side by side and who tells them. */
struct OpenQuestion
{
    /** Somebody who tells a value. */
    struct Witness
    {
        QString message; //!< id of the kept message; empty: none is kept
        QString name; //!< of the message; empty where a person said it
        QDateTime at; //!< when it was taken in, UTC; invalid: not known
    };

    QString id;
    ImportQuestion question; //!< `values` are the answers to choose from, in their order
    std::vector<std::vector<Witness>>
        witnesses; //!< of each value; none: it follows from the number
    bool hasMore = false; //!< there are more records it could be than `options` has
};

/** What a person says to a question: one of these. */
struct Answer
{
    std::optional<size_t> value {}; //!< which of its values is right
    QString option {}; //!< id of the record it is the same as
    bool isApart = false; //!< it is a record by itself
    QString seller {}; //!< where it was bought, a catalogue id or a name
};

/** Who tells a value: “shipment.eml, 12 Nov 2026” or “typed in”; for a list of them. */
[[nodiscard]] QString witnessText(const std::vector<OpenQuestion::Witness> &witnesses);

/** What messages left open, and only a person can decide. */
class Questions
{
public:
    explicit Questions(Session &session)
        : m_session(session)
    { }

    [[nodiscard]] Result<std::vector<OpenQuestion>> all() const;
    /** Those about one record, by its id. */
    [[nodiscard]] Result<std::vector<OpenQuestion>> ofRecord(const QString &id) const;
    /** By id or by the beginning of one. NoSuchQuestion, AmbiguousQuestion. */
    [[nodiscard]] Result<OpenQuestion> find(const QString &idOrPrefix) const;
    /** Keeps the answer, and what follows from it: the records asked about, as they are then.
     *  NoSuchQuestion; InvalidUsage for an answer that the question does not have. */
    [[nodiscard]] Result<std::vector<domain::Record>> answer(const QString &question,
                                                             const Answer &answer);

private:
    Session &m_session;
};

} // namespace eab::app
