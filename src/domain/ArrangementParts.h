// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Arrangement.h"

#include <QHash>

#include <array>
#include <set>
#include <tuple>
#include <unordered_map>

/*  The inside of arrange(): candidates are numbered by their place, values by numbers of which only
 *  equality counts. */
namespace eab::domain::arrangement {

/** What is compared. A TradeField has one or two of them. */
enum class Slot {
    Seller,
    Number,
    Reference,
    Kid,
    Key,
    Host,
    Directory,
    Product,
    Customer,
    Email,
    Day,
    Moment,
};
inline constexpr size_t slotCount = size_t(Slot::Moment) + 1;

inline constexpr qint64 unknown = 0;
inline constexpr qint64 several = -1;

/** A value for each slot: `unknown`, `several`, or a positive number. */
struct Values
{
    std::array<qint64, slotCount> at {};

    qint64 &operator[](Slot slot) { return at[size_t(slot)]; }
    qint64 operator[](Slot slot) const { return at[size_t(slot)]; }
    void add(Slot slot, qint64 value);

    friend bool operator==(const Values &, const Values &) = default;
    friend size_t qHash(const Values &values, size_t seed = 0)
    {
        return qHashRange(values.at.begin(), values.at.end(), seed);
    }
};

[[nodiscard]] bool isNear(qint64 day, qint64 moment);
[[nodiscard]] bool isOfOrder(Slot slot);

using Pair = std::pair<int, int>;

/** All that was told and answered, folded. */
class Ground
{
public:
    Ground(std::span<const Told> told, std::span<const Decision> answers);

    struct Preference
    {
        TradeField field;
        int right;
        int wrong;
        bool isNone = false; //!< it is wrong whatever the other one says
    };

    std::span<const Told> told;
    std::vector<Values> rows;
    std::vector<qint64> toldSellers;
    std::vector<QString> sellers; //!< as told, as answered, or as they follow from the number
    std::vector<int> answered; //!< whose seller is a person's answer
    std::vector<qint64> domains;
    std::vector<Pair> together;
    std::vector<Pair> apart;
    std::vector<Preference> preferences;

    [[nodiscard]] int size() const { return int(rows.size()); }
    /** What one candidate says, to put candidates in an order that is nobody's arrival. */
    [[nodiscard]] QString content(int place) const;
    [[nodiscard]] QString saidBy(int place) const;
    [[nodiscard]] QString text(Slot slot, qint64 value) const;

private:
    void fold(const Told &one);
    void take(std::span<const Decision> answers);
    qint64 number(const QString &text);

    QHash<QString, qint64> m_numbers;
    std::vector<QString> m_texts;
    QHash<QString, Pair> m_directories; //!< there are few, and they are slow to read
};

/** Who belongs together so far. */
class Parts
{
public:
    explicit Parts(const Ground &ground);

    [[nodiscard]] int of(int place) const;
    /** The part of each candidate. */
    [[nodiscard]] std::vector<int> all() const;
    /** All at once; but nothing of what would put together what a person held apart. Whether
     *  anything changed. */
    bool join(const std::vector<Pair> &pairs);
    /** Two of which it is known that nobody holds them apart. */
    bool unite(int a, int b);
    [[nodiscard]] bool isApart(int a, int b) const;
    [[nodiscard]] bool hasApart() const { return !m_apart.empty(); }
    /** Candidates that are held apart from one of the part's. */
    [[nodiscard]] const std::vector<int> &apartFrom(int part) const;

private:
    mutable std::vector<int> m_up;
    std::vector<int> m_size;
    std::vector<Pair> m_apart;
    std::unordered_map<int, std::vector<int>> m_apartFrom;
};

/** Which values stand after what persons decided: of each part, and of each order. */
class Standing
{
public:
    Standing(const Ground &ground, const std::vector<int> &part, const std::vector<int> &order);

    [[nodiscard]] bool stands(int place, Slot slot) const;
    /** What stands of a part, by its number. */
    [[nodiscard]] const Values &of(int part) const { return m_values[size_t(part)]; }

private:
    void decide(const Ground::Preference &preference);
    void decideSellers();
    void forgetCircles();
    [[nodiscard]] int scope(int place, Slot slot) const;

    using Decided = std::tuple<int, Slot, qint64>;
    const Ground &m_ground;
    const std::vector<int> &m_part;
    const std::vector<int> &m_order;
    std::set<Decided> m_wrong;
    std::set<Decided> m_none; //!< of those what is wrong whatever else is right
    std::vector<Values> m_values;
};

/** Candidates that share a key. */
using Classes = std::vector<std::vector<int>>;
[[nodiscard]] Classes equalOnes(const Ground &ground);
[[nodiscard]] Classes byKid(const Ground &ground);
[[nodiscard]] Classes byReference(const Ground &ground, const std::vector<int> &part,
                                  const Standing &standing);

/** Steps 1 and 2. The sellers that follow from numbers are written into the ground. */
void joinByKeys(const Ground &ground, Parts &parts);
void giveSellers(Ground &ground, const Parts &parts);

/** The sellers that have an order number, or a reference, and how each is spelled best. */
using SellersOfValue = QHash<qint64, QHash<qint64, QString>>;
[[nodiscard]] SellersOfValue sellersOf(Slot slot, const Ground &ground, const Standing &standing,
                                       const std::vector<int> &part);

} // namespace eab::domain::arrangement
