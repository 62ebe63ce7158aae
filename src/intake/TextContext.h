// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/Fact.h"
#include "intake/Lines.h"
#include "intake/MappedText.h"
#include "intake/Variables.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** A link of an HTML text: where its visible words stand in the source text, and where it leads. */
struct Link
{
    domain::SourceSpan words;
    QString target;
};

/** A stretch of a clean text that one reader has understood, so that the others leave it alone. */
struct Claim
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/** One text on its way through the readers: what is known about it, and what they have found. */
struct TextContext
{
    explicit TextContext(MappedText mapped)
        : text(std::move(mapped))
        , lines(linesOf(text.view()))
    { }

    [[nodiscard]] QStringView view() const { return text.view(); }
    /** True where a reader has claimed the place; claims are kept in order. */
    [[nodiscard]] bool isClaimed(qsizetype at) const;
    /** The claim that holds `at`, or null. */
    [[nodiscard]] const Claim *claimAt(qsizetype at) const;
    /** Claims a stretch for the reader at work; the next one is to find it after settleClaims(). */
    void claim(qsizetype start, qsizetype end);
    void settleClaims();
    /** Remembers a place to be masked, given in the clean text. */
    void maskClean(qsizetype start, qsizetype end);

    MappedText text;
    std::vector<Line> lines;
    Variables variables;
    std::vector<Link> links;
    std::vector<Claim> claims; //!< in order, not overlapping

    std::vector<Item> items;
    std::vector<domain::SourceSpan> secrets; //!< in the source text, in any order

private:
    std::vector<Claim> m_newClaims;
};

} // namespace eab::intake
