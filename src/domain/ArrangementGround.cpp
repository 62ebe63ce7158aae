// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementParts.h"

#include "base/Literals.h"

#include <algorithm>
#include <cstdlib>

namespace eab::domain::arrangement {

namespace {

/** Minutes of 1970 and before are moments, too, and none of them is `unknown`. */
constexpr qint64 momentZero = qint64(1) << 40;
constexpr qint64 dayOfMomentZero = 2440588;
constexpr qint64 minutesOfDay = qint64 {24} * 60;

} // namespace

void Values::add(Slot slot, qint64 value)
{
    qint64 &kept = (*this)[slot];
    if (value == unknown || value == kept)
        return;
    kept = kept == unknown ? value : several;
}

bool isNear(qint64 day, qint64 moment)
{
    const qint64 minutes = moment - momentZero;
    const qint64 days = (minutes >= 0 ? minutes : minutes - minutesOfDay + 1) / minutesOfDay;
    return std::abs(days + dayOfMomentZero - day) <= 1;
}

bool isOfOrder(Slot slot)
{
    return slot >= Slot::Customer && slot <= Slot::Moment;
}

Ground::Ground(std::span<const Told> candidates, std::span<const Decision> answers)
    : told(candidates)
    , m_texts(1)
{
    rows.reserve(told.size());
    toldSellers.reserve(told.size());
    sellers.reserve(told.size());
    domains.reserve(told.size());
    for (const Told &one : told)
        fold(one);
    if (!answers.empty())
        take(answers);
}

void Ground::fold(const Told &one)
{
    Values row;
    row[Slot::Seller] = number(foldWord(one.seller));
    row[Slot::Number] = number(foldWord(one.orderNumber));
    row[Slot::Reference] = number(foldWord(one.caReference));
    row[Slot::Kid] = number(foldKid(one.kid));
    row[Slot::Key] = number(QString::fromLatin1(one.keyPrint.toHex()));
    row[Slot::Product] = number(foldWord(one.product));
    row[Slot::Customer] = number(foldWord(one.customer));
    row[Slot::Email] = number(foldWord(one.email));
    if (!one.directoryUrl.isEmpty()) {
        auto known = m_directories.find(one.directoryUrl);
        if (known == m_directories.end())
            known = m_directories.insert(one.directoryUrl,
                                         Pair(int(number(foldHost(one.directoryUrl))),
                                              int(number(foldDirectory(one.directoryUrl)))));
        row[Slot::Host] = known->first;
        row[Slot::Directory] = known->second;
    }
    if (one.orderDate.isValid())
        row[Slot::Day] = one.orderDate.toJulianDay();
    if (one.orderedAt.isValid())
        row[Slot::Moment] = momentZero + foldMoment(one.orderedAt);
    rows.push_back(row);
    toldSellers.push_back(row[Slot::Seller]);
    sellers.push_back(spellWord(one.seller));
    domains.push_back(
        one.domains.isEmpty() ? unknown : number(foldDomains(one.domains).join(QLatin1Char(' '))));
}

void Ground::take(std::span<const Decision> answers)
{
    std::unordered_map<qint64, int> places;
    for (int place = 0; place < size(); ++place)
        places.emplace(told[size_t(place)].id, place);
    QHash<QString, QString> bought; // by what a candidate says: who says the same is the same
    for (const Decision &answer : answers) {
        const auto a = places.find(answer.a);
        const auto b = places.find(answer.b);
        if (a == places.end())
            continue;
        if (answer.kind == Decision::Kind::Seller) {
            QString &seller = bought[saidBy(a->second)];
            if (seller.isEmpty() || isBetterSpelling(answer.seller, seller))
                seller = answer.seller;
        } else if (b != places.end()) {
            if (answer.kind == Decision::Kind::Together)
                together.emplace_back(a->second, b->second);
            else if (answer.kind == Decision::Kind::Apart)
                apart.emplace_back(a->second, b->second);
            else
                preferences.push_back(
                    {answer.field, a->second, b->second, answer.kind == Decision::Kind::None});
        }
    }
    for (int place = 0; place < size() && !bought.isEmpty(); ++place) {
        const auto seller = bought.constFind(saidBy(place));
        if (seller == bought.constEnd())
            continue;
        qint64 &known = rows[size_t(place)][Slot::Seller];
        const qint64 right = number(foldWord(*seller));
        const QString spelling = spellWord(*seller);
        if (known != right || isBetterSpelling(spelling, sellers[size_t(place)]))
            sellers[size_t(place)] = spelling;
        known = right;
        answered.push_back(place);
    }
}

qint64 Ground::number(const QString &text)
{
    if (text.isEmpty())
        return unknown;
    qint64 &known = m_numbers[text];
    if (known == unknown) {
        known = qint64(m_texts.size());
        m_texts.push_back(text);
    }
    return known;
}

QString Ground::text(Slot slot, qint64 value) const
{
    if (slot == Slot::Day || slot == Slot::Moment)
        return QString::number(value);
    return m_texts[size_t(value)];
}

/** What a candidate says, or whose own words it is: those are nobody else's. */
QString Ground::saidBy(int place) const
{
    const Told &one = told[size_t(place)];
    return one.own ? u"own "_s + QString::number(one.id) : content(place);
}

QString Ground::content(int place) const
{
    Values row = rows[size_t(place)];
    row[Slot::Seller] = toldSellers[size_t(place)];
    QString all;
    for (size_t slot = 0; slot < slotCount; ++slot)
        all += text(Slot(slot), row.at[slot]) + QLatin1Char('\n');
    if (told[size_t(place)].own)
        all += u"own\n"_s;
    return all + m_texts[size_t(domains[size_t(place)])];
}

} // namespace eab::domain::arrangement
