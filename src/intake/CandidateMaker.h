// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Record.h"

#include <optional>
#include <vector>

namespace eab::intake {

/** The record as a person will see it; nothing when it tells neither a half of a pair nor a
 *  purchase.
 *  A halved or doubtful pair gives a candidate with a `problem`, whose HMAC key is left out where
 *  it cannot be known to belong to the KID. */
[[nodiscard]] std::optional<domain::ImportCandidate> candidateOf(FactRecord record);

/** Brings together what several places say about one credential: the same pair twice is one
 *  candidate with the fields of both, a half of it is dropped, and one KID with two keys (or one
 *  key with two KIDs) is a conflict that only a person can decide. The order is kept. */
void mergeCandidates(std::vector<domain::ImportCandidate> &candidates);

/** Fills what `into` does not know yet. Spans come along; both speak of the same text. */
void absorb(domain::ImportCandidate &into, domain::ImportCandidate &from);

/** Takes those out that are marked as gone; the order is kept. */
void dropMarked(std::vector<domain::ImportCandidate> &candidates, const std::vector<bool> &gone);

/** Pairs first, then purchases without one, then what has a problem; each in its order. */
void completeFirst(std::vector<domain::ImportCandidate> &candidates);

/** The problem to report when no candidate is complete: the one that is nearest to success. */
[[nodiscard]] ErrorCode weightiestProblem(const std::vector<domain::ImportCandidate> &candidates);

} // namespace eab::intake
