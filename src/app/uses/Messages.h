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
    /** Those that speak of any record of an order, by the order's id, the newest first. */
    [[nodiscard]] Result<std::vector<MessageLine>> ofOrder(const QString &orderId) const;
    /** Of these messages the ones in whose masked text all these words stand, in whatever case. */
    [[nodiscard]] Result<std::vector<MessageLine>> containing(std::vector<MessageLine> messages,
                                                              const QString &words) const;
    /** By id or by the beginning of one. NoSuchMessage, AmbiguousMessage. */
    [[nodiscard]] Result<MessageLine> find(const QString &idOrPrefix) const;
    /** All that a message says. NeedsOwner for the keys, and for a message that was kept by a program
     *  which kept no masked text beside it. */
    [[nodiscard]] Result<MessageText> text(const QString &idOrPrefix, Keys keys);
    /** What the newest message of a record says of it: of a table its own rows alone. NeedsOwner as
     *  above, NoMessageKept where there is none. */
    [[nodiscard]] Result<MessageText> textOfRecord(const QString &idOrPrefix, Keys keys);
    /** Forgets a message for good; false, and it stays, where it speaks of a record. */
    [[nodiscard]] Result<bool> discard(const QString &idOrPrefix);

private:
    Session &m_session;
};

/** Of a message's readable text the rows in which `stretch` lies, below what stands above the first
 *  row of all, in which `first` is; the whole text where there is no stretch. */
[[nodiscard]] QString ownRows(qsizetype first, const QString &text,
                              const domain::SourceSpan &stretch);
/** Where the first row of a message begins that tells of a product. */
[[nodiscard]] qsizetype firstRow(const ImportPreview &message);

} // namespace eab::app
