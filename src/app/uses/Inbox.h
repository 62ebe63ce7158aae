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
    /** How many letters are no messages but answers of APIs, which “provider pending” files. Zero
     *  for whoever cannot open them. */
    [[nodiscard]] qsizetype answers();
    /** Takes a message out for good, after it has been filed. */
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    Session &m_session;
};

} // namespace eab::app
