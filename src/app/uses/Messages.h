// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ImportCredential.h"
#include "base/WipedBytes.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace eab::app {

/** A kept message, but for what it says. */
struct MessageLine
{
    QString id;
    QString name; //!< of the file, or what stands for it
    QDateTime at; //!< when it was taken in, UTC; invalid: not known
    QStringList records; //!< ids of those it speaks of, removed ones included
};

enum class Keys {
    Masked, //!< every key by bullets
    Shown, //!< as they stand there, which is written down
};

struct MessageText
{
    MessageLine message;
    WipedBytes text; //!< readable, UTF-8
};

/** The messages the vault keeps, each once. */
class Messages
{
public:
    explicit Messages(Session &session)
        : m_session(session)
    { }

    /** The newest first. */
    [[nodiscard]] Result<std::vector<MessageLine>> all() const;
    /** Those that speak of a record, the newest first. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<std::vector<MessageLine>> ofRecord(const QString &idOrPrefix) const;
    /** By id or by the beginning of one. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<MessageLine> find(const QString &idOrPrefix) const;
    /** All that a message says. NeedsOwner. */
    [[nodiscard]] Result<MessageText> text(const QString &idOrPrefix, Keys keys);
    /** What the newest message of a record says of it: of a table its own rows alone. NeedsOwner,
     *  NoSuchRecord where none was kept. */
    [[nodiscard]] Result<MessageText> textOfRecord(const QString &idOrPrefix, Keys keys);
    /** Forgets a message for good; false, and it stays, where it speaks of a record. */
    [[nodiscard]] Result<bool> discard(const QString &idOrPrefix);

private:
    Session &m_session;
};

/** Of a message's readable text the rows in which `stretch` lies, below what stands above the first
 *  row of all; the whole text where there is no stretch. */
[[nodiscard]] QString ownRows(const ImportPreview &message, const QString &text,
                              const domain::SourceSpan &stretch);

} // namespace eab::app
