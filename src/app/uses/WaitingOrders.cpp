// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/WaitingOrders.h"

#include <algorithm>

namespace eab::app {

namespace {

/** What makes two numbers the same that differ in small and capital letters only. */
QString folded(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text)
        key += c.toCaseFolded();
    return key;
}

} // namespace

WaitingOrders::WaitingOrders(const std::vector<domain::Record> &waiting)
    : m_taken(waiting.size())
{
    m_ids.reserve(waiting.size());
    for (const domain::Record &record : waiting)
        m_ids.push_back(record.id);
    const auto put = [](Places &places, const QString &key, size_t place) {
        if (!key.isEmpty())
            places[key].push_back(place);
    };
    for (size_t place = waiting.size(); place-- > 0;) {
        const domain::Record &record = waiting[place];
        put(m_byKid, record.kid, place);
        if (!record.kid.isEmpty())
            continue;
        put(m_byNumber, folded(record.orderNumber), place);
        put(m_byReference, folded(record.caReference), place);
    }
}

size_t WaitingOrders::first(Places &places, const QString &key)
{
    const auto found = places.find(key);
    if (found == places.end())
        return m_ids.size();
    std::vector<size_t> &those = found.value();
    while (!those.empty() && m_taken[those.back()])
        those.pop_back();
    return those.empty() ? m_ids.size() : those.back();
}

size_t WaitingOrders::place(const domain::ImportCandidate &candidate)
{
    return std::min({first(m_byKid, candidate.kid),
                     first(m_byNumber, folded(candidate.orderNumber)),
                     first(m_byReference, folded(candidate.caReference))});
}

QString WaitingOrders::find(const domain::ImportCandidate &candidate)
{
    const size_t at = place(candidate);
    return at < m_ids.size() ? m_ids[at] : QString();
}

void WaitingOrders::take(const domain::ImportCandidate &candidate)
{
    const size_t at = place(candidate);
    if (at < m_ids.size())
        m_taken[at] = true;
}

} // namespace eab::app
