// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ImportCredential.h"

#include <optional>

namespace eab::app {

/** A message that was taken in while the vault was locked, opened again. */
struct InboxMessage
{
    QString id;
    QDateTime at; //!< when it was taken in, UTC
    ImportPreview preview;
};

/** A letter, but for what it says. */
struct LetterLine
{
    QString id;
    QString name; //!< of the file, or what stands for it; empty where it does not open
    QDateTime at; //!< when it was taken in, UTC; invalid where it does not open
    int found = 0; //!< purchases in it that can be saved as they stand
    std::optional<Error>
        problem; //!< what keeps all of it from that; DamagedLetter: it does not open

    [[nodiscard]] bool opens() const
    {
        return !problem || problem->code != ErrorCode::DamagedLetter;
    }
};

/** Where a person wants a letter filed; neither: as the matching law says. */
struct LetterTarget
{
    QString record; //!< its whole id
    bool isNew = false; //!< each purchase in it is a record by itself
};

/** A message that is kept with a record of which it tells nothing. */
struct KeptLetter
{
    QString batch; //!< empty: it was kept with that record before, and nothing was stored
    QString message; //!< its id
};

/** What has become of a letter. */
struct FiledLetter
{
    ImportOutcome outcome;
    std::optional<KeptLetter> kept; //!< nothing of it was saved; it is kept all the same
};

/** The letter box of the unlocked vault: what lies in it, and taking it out. */
class Inbox
{
public:
    explicit Inbox(Session &session)
        : m_session(session)
    { }

    /** The letters, the oldest first. Locked; NeedsOwner for whoever cannot open them. */
    [[nodiscard]] Result<QStringList> letters();
    /** One of them, read; nothing for an answer of an API, which is not for this way. A letter that
     *  does not open (DamagedLetter) stays where it is. */
    [[nodiscard]] Result<std::optional<InboxMessage>> open(const QString &id);
    /** What one of them is, and why it waits; nothing for an answer of an API. */
    [[nodiscard]] Result<std::optional<LetterLine>> look(const QString &id);
    /** Files a letter a person has looked at. What can be saved of it goes where they say; a record
     *  they have named keeps the message also where nothing can be, or all of it is known. Then it is
     *  out of the letter box. NoSuchRecord where there is no such letter. A key that is known
     *  otherwise waits on: it is told among the problems, and the letter stays. */
    [[nodiscard]] Result<FiledLetter> file(const QString &id, const LetterTarget &target);
    /** Keeps the message of a letter with a record, whose id is given in full, takes nothing from it
     *  and takes it out of the letter box. */
    [[nodiscard]] Result<KeptLetter> keep(const QString &id, const QString &recordId);
    /** How many letters are no messages but answers of APIs, which “provider pending” files. Zero
     *  for whoever cannot open them. */
    [[nodiscard]] qsizetype answers();
    /** Takes a message out, after it has been filed `as` that: undoing the import puts it back. For
     *  good where it names none. */
    [[nodiscard]] Result<void> remove(const QString &id, const KeptLetter &as = {});

private:
    [[nodiscard]] Result<ImportPreview> take(const QString &id);
    [[nodiscard]] Result<KeptLetter> keepWith(const QString &recordId,
                                              const ImportPreview &message);

    Session &m_session;
};

} // namespace eab::app
