// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/TradeFacts.h"

#include <span>
#include <vector>

namespace eab::domain {

/** What a person decided. One that names a candidate which is no longer there says nothing. */
struct Decision
{
    enum class Kind {
        Together, //!< a and b speak of one record
        Apart, //!< a and b speak of two records, whatever they have in common
        Value, //!< of `field` what a says is right, and not what b says
        Seller, //!< what a speaks of was bought at `seller`
        None, //!< what b says of `field` is not so; nobody but a, a person's own words, could say better
    };
    Kind kind = Kind::Together;
    qint64 a = 0;
    qint64 b = 0;
    TradeField field = TradeField::Seller;
    QString seller;
};

/** A record as it follows from what was told. */
struct Group
{
    std::vector<qint64> told; //!< ascending
    QString recordId; //!< of those its candidates had the one of the oldest; empty: a new record
    QStringList aliases; //!< other ids that are this record from now on
    size_t purchase = 0; //!< the same number for all records of one order
    QString seller;
    Facts facts; //!< those of the order are the same in each of its records
    QByteArray keyPrint; //!< belongs to facts.kid; as long as either is asked, both may be empty
};

/** One of the values a field could have. */
struct Alternative
{
    QString value; //!< as a person reads it; empty for a key
    std::vector<qint64> told; //!< who says so; none: the value follows from the order number
};

/** What only a person can decide. Groups are named by their place in Arrangement::groups. */
struct Question
{
    enum class Kind {
        WhichRecord, //!< is what `about` holds the same record as one of `options`, or one by itself?
        WhichValue, //!< which of `alternatives` is the `field` of `about`?
        WhichSeller, //!< at which of `alternatives`, or where else, was `about` bought?
        InBin, //!< `about` was removed, and a message speaks of it: shall it come back? The vault asks
        //!< that, never arrange()
    };
    Kind kind = Kind::WhichRecord;
    std::vector<size_t>
        about; //!< one group; all groups of an order where a fact of the order is asked
    std::vector<size_t> options;
    bool hasMore = false; //!< there are more options than are worth telling
    TradeField field = TradeField::Seller;
    std::vector<Alternative> alternatives;
};

struct Arrangement
{
    std::vector<Group> groups; //!< by their oldest candidate
    std::vector<Question> questions;
};

/** Which candidates speak of one record: the matching law.
 *
 *  What comes out is a function of the *set* of candidates and answers. Neither order nor repetition
 *  nor the split into imports matters; ids decide nothing but names. Two values *contradict* when
 *  both are known and differ after folding (TradeFacts.h); directories contradict by their host, a
 *  day and a moment by more than a day, domains never: they add up. A record that contradicts
 *  itself in a field contradicts whoever tells that field. Candidates that say exactly the same are
 *  one candidate, but for a person's own words, which belong to what they are said of. Each step looks at all candidates at once:
 *
 *  1. *Keys.* The same KID is one record, and so is the same reference at the same known seller,
 *     also across orders. Where a KID is told with several directory hosts, each host is a record,
 *     and who tells the KID without a host is asked.
 *  2. *Seller.* A record without seller takes that of its order number, if exactly one seller has
 *     that number; if several have, it stands apart and is asked, and so is one whose reference
 *     others have at a known seller. Then step 1 again.
 *  3. *Words*, inside one order (seller and number; a number that nobody knows a seller of is one
 *     order, too): first among equal products, then in the whole
 *     order. If nothing in there contradicts, it is one record. Else, until nothing changes any
 *     more: two named records (with KID or reference) that are each other's only possibility are
 *     one; an unnamed one joins the only named one that it does not contradict, unless another one
 *     that wants to do the same contradicts it. Who could be one record and is not, is asked.
 *
 *  Answers come first: what a person put together is one record; what a person held apart is never
 *  one, and the step that would make it one joins nothing of what hangs together there. Of answers
 *  that contradict each other, "together" holds; values that beat each other all stand.
 *
 *  Every fact of every candidate is in its group, or in a question, or a person decided against it.
 *  As long as a contradiction inside a record or an order is not answered, all values are in the
 *  question and the group shows a person's own words, else the longest spelling (the earliest date).
 *  A KID or a key that is told in several ways is shown only if it is a person's own: a key is never
 *  replaced without a yes, and the vault does not choose one by what came first.
 *
 *  To tie a person's own words to a record, let them carry the record's KID, or its reference and
 *  seller, or an answer that puts them together with one of its candidates.
 *
 *  Time and memory grow with the number of candidates, not with its square. Nothing can fail. */
[[nodiscard]] Arrangement arrange(std::span<const Told> told, std::span<const Decision> answers);

} // namespace eab::domain
