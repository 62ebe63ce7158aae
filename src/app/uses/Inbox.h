// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ImportCredential.h"

#include <vector>

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

    /** All messages, the oldest first. One that does not open is left out and stays where it is. */
    [[nodiscard]] Result<std::vector<InboxMessage>> open();
    /** How many letters are no messages but answers of APIs, which “provider pending” files. Zero
     *  for whoever cannot open them. */
    [[nodiscard]] qsizetype answers();
    /** Takes a message out for good, after it has been filed. */
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    Session &m_session;
};

} // namespace eab::app
