// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Names.h"
#include "domain/Record.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace eab::domain {

/** What one stretch of a message says of one product, or what a person wrote of a record. */
struct Told : Facts
{
    qint64 id = 0; //!< ascending as they came; a name, and never a reason for anything
    QString recordId; //!< the record it is linked to now; empty: none yet
    QString seller; //!< catalogue id or a name; empty: unknown
    QByteArray keyPrint; //!< keyed fingerprint of the HMAC key that was told; empty: none
    QString sourceName; //!< for questions
    QStringList notDomains; //!< of own words: what messages tell and a person has taken out
    bool own = false; //!< a person's own words: they are what is shown, whatever else is told
};

/** What can be told twice, and differently. */
enum class TradeField {
    Seller,
    OrderNumber,
    CaReference,
    Kid,
    Key, //!< the HMAC key
    Directory,
    Product,
    Customer, //!< this one and what follows belong to the order, not to one product of it
    Email,
    Ordered, //!< orderDate and orderedAt: one fact, told by the day or by the moment
};

inline constexpr Names<TradeField, 10> tradeFieldNames {{
    {TradeField::Seller, u"seller"},
    {TradeField::OrderNumber, u"order_number"},
    {TradeField::CaReference, u"ca_reference"},
    {TradeField::Kid, u"kid"},
    {TradeField::Key, u"hmac"},
    {TradeField::Directory, u"directory_url"},
    {TradeField::Product, u"product"},
    {TradeField::Customer, u"customer"},
    {TradeField::Email, u"email"},
    {TradeField::Ordered, u"ordered_at"},
}};
static_assert(namesAll(tradeFieldNames, TradeField::Ordered));

/** The one that a field of a record is, by its name in recordFields(); nothing where it is none. */
[[nodiscard]] std::optional<TradeField> tradeFieldNamed(QLatin1String name);

/** A word as it is compared: compatibility forms and case are one, blanks and invisible characters
 *  do not count. For sellers, order numbers, references, products, customers and addresses. */
[[nodiscard]] QString foldWord(const QString &text);
/** A KID as it is compared: upper and lower case are two. */
[[nodiscard]] QString foldKid(const QString &text);
/** A directory URL as two of one host are told apart: host and path. The host alone where no path is
 *  told. */
[[nodiscard]] QString foldDirectory(const QString &url);
/** The host a directory URL is compared by; what is no URL stands for itself. */
[[nodiscard]] QString foldHost(const QString &url);
/** A list of domains as it is compared: ASCII, sorted, each once. */
[[nodiscard]] QStringList foldDomains(const QStringList &domains);
/** The moment of an order is compared by its minute: not every message tells the seconds. */
[[nodiscard]] qint64 foldMoment(const QDateTime &moment);

/** Whether an order can have been made on this day, in whatever zone, and at this moment. */
[[nodiscard]] bool isSameDay(QDate day, const QDateTime &moment);

/** A word as it is shown: blanks are one each, and what cannot be seen is gone. */
[[nodiscard]] QString spellWord(const QString &text);
/** Whether of two spellings of one word `a` is the one to show: the longer, else the smaller in code
 *  points. It does not matter which came first. */
[[nodiscard]] bool isBetterSpelling(const QString &a, const QString &b);

/** By which keys of an index all is found that this candidate may have to do with: whoever shares a
 *  key with it, whoever shares one with those, and so on, and likewise the other side of each answer.
 *  To arrange all of these is to arrange them as if the whole vault was arranged. */
[[nodiscard]] QStringList reachKeys(const Told &told);

} // namespace eab::domain
