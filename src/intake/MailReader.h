// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace eab::intake {

/** What the head of a message says, decoded. */
struct MailHead
{
    QString from; //!< as people read it: "Orders <orders@ca.example>"
    QString fromAddress;
    QString to;
    QString toAddress; //!< the first recipient
    QString subject;
    QString date; //!< as written
    QDate day; //!< in the writer's own zone
    QDateTime moment; //!< UTC
};

/** A part that may hold text, its transfer encoding undone. */
struct MailPart
{
    size_t message = 0; //!< index into Mail::heads
    int alternative = -1; //!< parts with the same number say the same in different forms
    QString type; //!< "text/html", in lower case
    QString fileName;
    QByteArray charset;
    QByteArray bytes;
    bool flowed = false; //!< RFC 3676
    bool deletesSpace = false;
};

struct Mail
{
    Mail() = default;
    Mail(Mail &&) = default;
    Mail &operator=(Mail &&) = default;
    Mail(const Mail &) = delete;
    Mail &operator=(const Mail &) = delete;
    ~Mail();

    std::vector<MailHead> heads;
    std::vector<MailPart> parts; //!< in the order of the message
    QStringList unread; //!< names, else types, of parts that are no text
    bool tooDeep = false; //!< parts below the deepest level we follow were left out
};

/** True where a message, or a mailbox of them, begins. */
[[nodiscard]] bool looksLikeMail(QByteArrayView bytes);

/** Where the empty line below a message's head is missing: the place where it belongs; -1
 *  elsewhere. */
[[nodiscard]] qsizetype missingBlankLine(QByteArrayView bytes);

/** True for heads that no mail program writes and that would cost GMime too much: groups within
 *  groups, which it follows by recursion, and fields or addresses by the hundred thousand. */
[[nodiscard]] bool isUnreasonable(QByteArrayView bytes);

/** Takes a message apart, messages inside of it included. MalformedInput for heads that no mail
 *  program writes. */
[[nodiscard]] Result<Mail> readMail(QByteArrayView bytes);

} // namespace eab::intake
