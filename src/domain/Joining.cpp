// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Joining.h"

#include "domain/Issuer.h"
#include "domain/RecordFields.h"

namespace eab::domain {

namespace {

const QString lineBreak(u'\n');

/** Calls `visitor` with the value of each field of persons in both records. */
template <typename Visitor>
void ofPersons(const Record &from, Record &to, Visitor &&visitor)
{
    for (const Field &field : recordFields()) {
        if (field.uses & FieldUse::Own)
            std::visit([&](auto member) { visitor(from.*member, to.*member); }, field.member);
    }
}

template <typename Visitor>
void ofClocks(Visitor &&visitor)
{
    visitor(DeadlineClock::Portal, &Record::portalVisibleUntil);
    visitor(DeadlineClock::Registration, &Record::mustRegisterBefore);
}

/** What of one field is lent to a record that has `has`. */
template <typename Value>
Value lentOf(const Value &lender, const Value &has)
{
    if constexpr (std::is_same_v<Value, QStringList>) {
        QStringList more;
        for (const QString &one : lender) {
            if (!has.contains(one))
                more << one;
        }
        return more;
    } else if constexpr (std::is_same_v<Value, RecordStatus>) {
        return {}; // one that is still at work is not put away by another
    } else {
        return has == Value {} ? lender : Value {};
    }
}

/** Of these the two have the same pair, and so the same word of its CA. */
bool isSamePair(const Record &a, const Record &b)
{
    return a.hasPair() && b.hasPair() && a.kid == b.kid;
}

} // namespace

Record lending(const Record &lender, const Record &record)
{
    Record lent;
    for (const Field &field : recordFields()) {
        if (field.uses & FieldUse::Own)
            std::visit([&](auto member) { lent.*member = lentOf(lender.*member, record.*member); },
                       field.member);
    }
    lent.notes = record.notes.contains(lender.notes) ? QString() : lender.notes;
    ofClocks([&](DeadlineClock clock, QDateTime Record::*at) {
        if (!isOwnClock(lender, clock) || isOwnClock(record, clock))
            return;
        setOwnClock(lent, clock, true);
        lent.*at = lender.*at;
    });
    if (!record.verified && isSamePair(lender, record))
        lent.verified = lender.verified;
    return lent;
}

void takeIn(const Record &lent, Record &record)
{
    ofPersons(lent, record, [](const auto &from, auto &to) {
        using Value = std::remove_cvref_t<decltype(from)>;
        if constexpr (std::is_same_v<Value, QStringList>)
            to += from;
        else if (!(from == Value {}) && to == Value {})
            to = from;
    });
    if (!lent.notes.isEmpty() && record.notes != lent.notes)
        record.notes += lineBreak + lent.notes;
    ofClocks([&](DeadlineClock clock, QDateTime Record::*at) {
        if (!isOwnClock(lent, clock))
            return;
        setOwnClock(record, clock, true);
        record.*at = lent.*at;
    });
    if (lent.verified)
        record.verified = lent.verified;
}

void giveBack(const Record &lent, Record &record)
{
    ofPersons(lent, record, [](const auto &from, auto &to) {
        using Value = std::remove_cvref_t<decltype(from)>;
        if constexpr (std::is_same_v<Value, QStringList>) {
            for (const QString &one : from)
                to.removeOne(one);
        } else if (!(from == Value {}) && to == from) {
            to = Value {};
        }
    });
    if (!lent.notes.isEmpty() && record.notes.endsWith(lineBreak + lent.notes))
        record.notes.chop(lineBreak.size() + lent.notes.size());
    ofClocks([&](DeadlineClock clock, QDateTime Record::*at) {
        if (isOwnClock(lent, clock) && record.*at == lent.*at)
            setOwnClock(record, clock, false);
    });
    if (lent.verified && record.verified == lent.verified)
        record.verified.reset();
}

void takeOwn(const Record &former, Record &record)
{
    ofPersons(former, record, [](const auto &from, auto &to) { to = from; });
    record.ownClocks = former.ownClocks;
    ofClocks([&](DeadlineClock clock, QDateTime Record::*at) {
        if (isOwnClock(former, clock))
            record.*at = former.*at;
    });
    if (former.kid == record.kid)
        record.verified = former.verified;
}

} // namespace eab::domain
