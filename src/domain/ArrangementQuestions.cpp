// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/ArrangementOutcome.h"

#include "base/Literals.h"

#include <algorithm>

namespace eab::domain::arrangement {

namespace {

/** More options than these nobody reads. */
constexpr size_t toldOptions = 100;

/** Which groups could be one record, and are not. */
class Possibilities
{
public:
    explicit Possibilities(const Settled &settled)
        : m_settled(settled)
        , m_neighbours(settled.members.size())
        , m_contents(settled.members.size())
    {
        addOrders();
        addClasses(equalOnes(settled.ground));
        addClasses(byKid(settled.ground));
        addClasses(byReference(settled.ground, settled.part, settled.standing));
    }

    [[nodiscard]] const std::vector<size_t> &of(size_t group) const { return m_neighbours[group]; }

    /** Of two groups, the one to ask about: who has more possibilities, so that there are as few
     *  questions as can be; else the named one. Who came first does not matter. */
    [[nodiscard]] bool isAskedFirst(size_t a, size_t b)
    {
        if (m_neighbours[a].size() != m_neighbours[b].size())
            return m_neighbours[a].size() > m_neighbours[b].size();
        if (isNamed(a) != isNamed(b))
            return isNamed(a);
        const int order = content(a).compare(content(b));
        return order != 0 ? order < 0 : a < b;
    }

private:
    void addOrders()
    {
        for (const std::vector<Piece> &pieces :
             piecesOf(m_settled.ground, m_settled.parts, m_settled.orders)) {
            if (pieces.size() < 2)
                continue;
            std::vector<const Piece *> all;
            all.reserve(pieces.size());
            for (const Piece &piece : pieces)
                all.push_back(&piece);
            const Shelf shelf(m_settled.parts, all);
            for (const Piece &piece : pieces) {
                for (const Piece *other : shelf.possible(piece, toldOptions + 1))
                    add(groupOf(piece.part), groupOf(other->part));
            }
        }
    }

    /** Who shares a key and is not one record: answers hold some of them apart, or it is a KID of
     *  several directories. */
    void addClasses(const Classes &classes)
    {
        for (const std::vector<int> &members : classes) {
            std::vector<size_t> groups;
            for (const int place : members)
                groups.push_back(groupOf(place));
            std::sort(groups.begin(), groups.end());
            groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
            if (groups.size() < 2)
                continue;
            std::sort(groups.begin(), groups.end(), [this](size_t a, size_t b) {
                const int order = content(a).compare(content(b));
                return order != 0 ? order < 0 : a < b;
            });
            for (const size_t group : groups) {
                for (const size_t other : groups) {
                    if (m_neighbours[group].size() > toldOptions)
                        break;
                    if (other != group && isPossible(group, other))
                        add(group, other);
                }
            }
        }
    }

    [[nodiscard]] bool isPossible(size_t a, size_t b) const
    {
        const int partA = m_settled.part[size_t(m_settled.members[a].front())];
        const int partB = m_settled.part[size_t(m_settled.members[b].front())];
        const qint64 hostA = m_settled.standing.of(partA)[Slot::Host];
        const qint64 hostB = m_settled.standing.of(partB)[Slot::Host];
        return (hostA == unknown || hostB == unknown || (hostA == hostB && hostA != several))
            && !m_settled.parts.isApart(partA, partB);
    }

    void add(size_t group, size_t other)
    {
        std::vector<size_t> &known = m_neighbours[group];
        if (std::find(known.begin(), known.end(), other) == known.end())
            known.push_back(other);
    }

    [[nodiscard]] size_t groupOf(int place) const { return m_settled.group[size_t(place)]; }

    [[nodiscard]] bool isNamed(size_t group) const
    {
        const int part = m_settled.part[size_t(m_settled.members[group].front())];
        return Piece {part, m_settled.standing.of(part)}.isNamed();
    }

    const QString &content(size_t group)
    {
        QString &least = m_contents[group];
        if (least.isEmpty()) {
            for (const int place : m_settled.members[group]) {
                QString one = m_settled.ground.content(place);
                if (least.isEmpty() || one < least)
                    least = std::move(one);
            }
        }
        return least;
    }

    const Settled &m_settled;
    std::vector<std::vector<size_t>> m_neighbours;
    std::vector<QString> m_contents;
};

} // namespace

void askRecords(const Settled &settled, std::vector<Question> &questions)
{
    Possibilities possibilities(settled);
    for (size_t group = 0; group < settled.members.size(); ++group) {
        Question question;
        question.about = {group};
        for (const size_t other : possibilities.of(group)) {
            if (!possibilities.isAskedFirst(group, other))
                continue;
            if (question.options.size() < toldOptions)
                question.options.push_back(other);
            else
                question.hasMore = true;
        }
        if (!question.options.empty()) {
            std::sort(question.options.begin(), question.options.end());
            questions.push_back(std::move(question));
        }
    }
}

void askSellers(const Settled &settled, std::vector<Question> &questions)
{
    const auto isKnown = [&](const std::vector<int> &members) {
        return settled.standing.of(settled.part[size_t(members.front())])[Slot::Seller] > 0;
    };
    if (std::all_of(settled.members.begin(), settled.members.end(), isKnown))
        return;
    const SellersOfValue ofNumber
        = sellersOf(Slot::Number, settled.ground, settled.standing, settled.part);
    const SellersOfValue ofReference
        = sellersOf(Slot::Reference, settled.ground, settled.standing, settled.part);
    for (size_t group = 0; group < settled.members.size(); ++group) {
        const std::vector<int> &members = settled.members[group];
        const qint64 seller
            = settled.standing.of(settled.part[size_t(members.front())])[Slot::Seller];
        if (seller > 0)
            continue;
        Question question;
        question.kind = Question::Kind::WhichSeller;
        question.about = {group};
        question.field = TradeField::Seller;
        QHash<qint64, Alternative> sellers;
        for (const auto &[value, tellers] : settled.said(members, Slot::Seller)) {
            sellers[value].value = settled.spelling(tellers, Slot::Seller);
            for (const int place : tellers)
                sellers[value].told.push_back(settled.ground.told[size_t(place)].id);
        }
        if (seller == unknown) {
            for (const auto &[slot, known] :
                 {std::pair(Slot::Number, &ofNumber), std::pair(Slot::Reference, &ofReference)}) {
                for (const auto &[value, tellers] : settled.said(members, slot)) {
                    const auto found = known->value(value);
                    for (auto one = found.cbegin(); one != found.cend(); ++one) {
                        if (isBetterSpelling(*one, sellers[one.key()].value))
                            sellers[one.key()].value = *one;
                    }
                }
            }
        }
        // Nothing hangs on a seller that nobody knows of.
        if (sellers.isEmpty())
            continue;
        question.alternatives.assign(sellers.cbegin(), sellers.cend());
        std::sort(question.alternatives.begin(), question.alternatives.end(),
                  [](const Alternative &a, const Alternative &b) { return a.value < b.value; });
        questions.push_back(std::move(question));
    }
}

namespace {

struct AskedSlot
{
    Slot slot;
    TradeField field;
};
constexpr std::array ofRecord {
    AskedSlot {Slot::Number, TradeField::OrderNumber},
    AskedSlot {Slot::Reference, TradeField::CaReference},
    AskedSlot {Slot::Kid, TradeField::Kid},
    AskedSlot {Slot::Directory, TradeField::Directory},
    AskedSlot {Slot::Product, TradeField::Product},
};
constexpr std::array ofOrder {
    AskedSlot {Slot::Customer, TradeField::Customer},
    AskedSlot {Slot::Email, TradeField::Email},
};

class Asking
{
public:
    Asking(const Settled &settled, std::vector<Question> &questions)
        : m_settled(settled)
        , m_questions(questions)
    { }

    void ask(const std::vector<size_t> &about, const std::vector<int> &by, const AskedSlot &asked)
    {
        if (m_settled.ground.size() < 2 || by.size() < 2)
            return;
        auto said = m_settled.said(by, asked.slot);
        if (asked.slot == Slot::Directory)
            dropBareHosts(said);
        if (said.size() > 1)
            put(about, asked.field, said, asked.slot);
    }

    void askKey(size_t group)
    {
        const std::vector<int> &members = m_settled.members[group];
        const std::vector<int> tellers = m_settled.keyTellers(members);
        const auto said = m_settled.said(tellers, Slot::Key);
        // While it is open which KID it is, so is which one a key alone goes with.
        const bool isOpen = m_settled.sure(members, Slot::Kid) == unknown
            && !m_settled.said(members, Slot::Kid).empty();
        if (said.size() > 1 || (isOpen && !said.empty()))
            put({group}, TradeField::Key, said, Slot::Key);
    }

    void askDates(const std::vector<size_t> &about, const std::vector<int> &by)
    {
        const auto days = m_settled.said(by, Slot::Day);
        const auto moments = m_settled.said(by, Slot::Moment);
        const bool isOne = days.size() <= 1 && moments.size() <= 1
            && (days.empty() || moments.empty()
                || isNear(days.begin()->first, moments.begin()->first));
        if (isOne)
            return;
        std::map<std::pair<qint64, qint64>, Alternative> alternatives;
        for (const int place : by) {
            const Told &told = m_settled.ground.told[size_t(place)];
            const Values &row = m_settled.ground.rows[size_t(place)];
            const qint64 day = m_settled.standing.stands(place, Slot::Day) ? row[Slot::Day] : 0;
            const qint64 moment
                = m_settled.standing.stands(place, Slot::Moment) ? row[Slot::Moment] : 0;
            if (day == unknown && moment == unknown)
                continue;
            Alternative &mine = alternatives[{day, moment}];
            const QString text = moment != unknown ? told.orderedAt.toUTC().toString(Qt::ISODate)
                                                   : told.orderDate.toString(Qt::ISODate);
            mine.value = std::max(mine.value, text);
            mine.told.push_back(told.id);
        }
        Question &question = begin(about, TradeField::Ordered);
        for (auto &[key, alternative] : alternatives)
            question.alternatives.push_back(std::move(alternative));
    }

private:
    using Said = std::map<qint64, std::vector<int>>;

    /** Who tells only the host of a directory does not contradict who tells its path, too. */
    void dropBareHosts(Said &said) const
    {
        std::set<qint64> hostsWithPath;
        const auto isBare = [this](const Said::value_type &one) {
            const qint64 host = m_settled.ground.rows[size_t(one.second.front())][Slot::Host];
            return host == one.first;
        };
        for (const auto &one : said) {
            if (!isBare(one))
                hostsWithPath.insert(m_settled.ground.rows[size_t(one.second.front())][Slot::Host]);
        }
        std::erase_if(said, [&](const Said::value_type &one) {
            return isBare(one) && hostsWithPath.contains(one.first);
        });
    }

    Question &begin(const std::vector<size_t> &about, TradeField field)
    {
        Question &question = m_questions.emplace_back();
        question.kind = Question::Kind::WhichValue;
        question.about = about;
        question.field = field;
        return question;
    }

    void put(const std::vector<size_t> &about, TradeField field, const Said &said, Slot slot)
    {
        // In an order that does not depend on which value was met first.
        std::map<QString, Alternative> byText;
        for (const auto &[value, tellers] : said) {
            Alternative &mine = byText[m_settled.ground.text(slot, value)];
            mine.value = m_settled.spelling(tellers, slot);
            for (const int place : tellers)
                mine.told.push_back(m_settled.ground.told[size_t(place)].id);
        }
        Question &question = begin(about, field);
        for (auto &[text, alternative] : byText)
            question.alternatives.push_back(std::move(alternative));
    }

    const Settled &m_settled;
    std::vector<Question> &m_questions;
};

} // namespace

void askValues(const Settled &settled, std::vector<Question> &questions)
{
    Asking asking(settled, questions);
    for (size_t group = 0; group < settled.members.size(); ++group) {
        for (const AskedSlot &asked : ofRecord)
            asking.ask({group}, settled.members[group], asked);
        asking.askKey(group);
    }
    for (const Settled::Purchase &purchase : settled.purchases) {
        for (const AskedSlot &asked : ofOrder)
            asking.ask(purchase.groups, purchase.members, asked);
        asking.askDates(purchase.groups, purchase.members);
    }
}

} // namespace eab::domain::arrangement
