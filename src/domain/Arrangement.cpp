// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Arrangement.h"

#include "domain/ArrangementOutcome.h"

namespace eab::domain {

Arrangement arrange(std::span<const Told> told, std::span<const Decision> answers)
{
    using namespace arrangement;

    Ground ground(told, answers);
    Parts parts(ground);
    joinByKeys(ground, parts);
    giveSellers(ground, parts);
    joinByKeys(ground, parts);
    const Orders orders = ordersOf(ground, parts.all());
    joinByWords(ground, parts, orders);

    const Settled settled(ground, parts, orders);
    Arrangement result;
    result.groups = groupsOf(settled);
    askSellers(settled, result.questions);
    askRecords(settled, result.questions);
    askValues(settled, result.questions);
    return result;
}

} // namespace eab::domain
