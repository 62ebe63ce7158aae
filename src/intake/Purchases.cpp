// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Purchases.h"

#include "intake/CandidateMaker.h"

#include <QHash>
#include <QSet>

namespace eab::intake {

namespace {

using domain::ImportCandidate;
using domain::ImportField;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isPurchase(const ImportCandidate &candidate)
{
    return candidate.tellsNoPair() && !candidate.problem;
}

class PurchaseJoiner
{
public:
    explicit PurchaseJoiner(std::vector<ImportCandidate> &candidates)
        : m_candidates(candidates)
        , m_gone(candidates.size(), false)
    { }

    void join()
    {
        joinByReference();
        QHash<QString, std::vector<size_t>> orders;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (!m_gone[i] && !m_candidates[i].orderNumber.isEmpty())
                orders[folded(m_candidates[i].orderNumber)].push_back(i);
        }
        for (const std::vector<size_t> &order : orders) {
            if (order.size() > 1)
                joinOrder(order);
        }
        dropMarked(m_candidates, m_gone);
    }

private:
    void take(size_t into, size_t from)
    {
        ImportCandidate &target = m_candidates[into];
        ImportCandidate &source = m_candidates[from];
        if (differInProduct(target, source))
            target.remark({domain::ImportRemark::Kind::Contradicted,
                           ImportField::Product,
                           {target.product, source.product}});
        absorb(target, source);
        m_gone[from] = true;
    }

    /** The same reference is the same product, unless the orders contradict. */
    void joinByReference()
    {
        QHash<QString, size_t> known;
        for (const bool ofPair : {true, false}) {
            for (size_t i = 0; i < m_candidates.size(); ++i) {
                const ImportCandidate &candidate = m_candidates[i];
                if (candidate.caReference.isEmpty() || isPurchase(candidate) == ofPair)
                    continue;
                const QString reference = folded(candidate.caReference);
                const auto first = known.constFind(reference);
                if (first == known.constEnd()) {
                    known.insert(reference, i);
                    continue;
                }
                const QString &number = m_candidates[*first].orderNumber;
                const bool contradict = !number.isEmpty() && !candidate.orderNumber.isEmpty()
                    && folded(number) != folded(candidate.orderNumber);
                if (!ofPair && !contradict)
                    take(*first, i);
            }
        }
    }

    void joinOrder(const std::vector<size_t> &order)
    {
        joinReferenceToPair(order);
        QHash<QString, std::vector<size_t>> byProduct;
        std::vector<size_t> bare;
        size_t others = 0;
        size_t last = 0;
        for (const size_t i : order) {
            const ImportCandidate &candidate = m_candidates[i];
            if (m_gone[i])
                continue;
            const bool unnamed = isPurchase(candidate) && candidate.caReference.isEmpty();
            if (unnamed && candidate.product.isEmpty()) {
                bare.push_back(i);
                continue;
            }
            std::vector<size_t> &same = byProduct[folded(candidate.product)];
            if (unnamed && same.size() == 1) {
                take(same.front(), i);
                continue;
            }
            if (!unnamed && same.size() == 1 && isUnnamed(same.front())) {
                take(i, same.front()); // what was told before without its name
                same.front() = i;
            } else {
                same.push_back(i);
                ++others;
            }
            last = i;
        }
        others -= joinProductToNameless(byProduct, last);
        spread(order, bare, others, last);
    }

    [[nodiscard]] bool isUnnamed(size_t index) const
    {
        return isPurchase(m_candidates[index]) && m_candidates[index].caReference.isEmpty();
    }

    /** The only reference of an order and its only pair, where neither has the other's. */
    void joinReferenceToPair(const std::vector<size_t> &order)
    {
        std::optional<size_t> pair;
        std::optional<size_t> named;
        for (const size_t i : order) {
            if (m_gone[i] || isUnnamed(i))
                continue;
            auto &slot = isPurchase(m_candidates[i]) ? named : pair;
            if (slot)
                return;
            slot = i;
        }
        if (pair && named && m_candidates[*pair].caReference.isEmpty()
            && !differInProduct(m_candidates[*pair], m_candidates[*named]))
            take(*pair, *named);
    }

    /** The only product that was told and the only purchase whose product was not. Answers how many
     *  it took. */
    size_t joinProductToNameless(QHash<QString, std::vector<size_t>> &byProduct, size_t &last)
    {
        if (byProduct.size() != 2 || !byProduct.contains(QString()))
            return 0;
        const std::vector<size_t> nameless = byProduct.take(QString());
        const std::vector<size_t> told = byProduct.constBegin().value();
        if (nameless.size() != 1 || told.size() != 1 || !isUnnamed(told.front()))
            return 0;
        take(nameless.front(), told.front());
        last = nameless.front();
        return 1;
    }

    /** What is told of the order as a whole goes to each of its products. */
    void spread(const std::vector<size_t> &order, const std::vector<size_t> &bare, size_t others,
                size_t last)
    {
        if (bare.empty())
            return;
        for (size_t i = 1; i < bare.size(); ++i)
            take(bare.front(), bare[i]);
        if (others == 1) {
            take(last, bare.front());
        } else if (others > 1) {
            const ImportCandidate &told = m_candidates[bare.front()];
            m_gone[bare.front()] = true;
            for (const size_t i : order) {
                if (m_gone[i])
                    continue;
                ImportCandidate copy;
                copy.email = told.email;
                copy.customer = told.customer;
                copy.orderDate = told.orderDate;
                copy.orderedAt = told.orderedAt;
                absorb(m_candidates[i], copy);
            }
        }
    }

    std::vector<ImportCandidate> &m_candidates;
    std::vector<bool> m_gone;
};

} // namespace

bool differInProduct(const ImportCandidate &a, const ImportCandidate &b)
{
    return !a.product.isEmpty() && !b.product.isEmpty() && folded(a.product) != folded(b.product);
}

void joinPurchases(std::vector<ImportCandidate> &candidates)
{
    PurchaseJoiner(candidates).join();
}

} // namespace eab::intake
