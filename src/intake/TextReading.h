// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** What one text holds; all spans refer to that text. */
struct TextReading
{
    QString format; //!< "text", "json", "shell", "ini", "csv"
    std::vector<domain::ImportCandidate> candidates;
    std::vector<domain::SourceSpan> secrets; //!< in order, not overlapping
    bool isBroken = false; //!< JSON that ends in the middle

    [[nodiscard]] bool hasPair() const; //!< one that is complete
    [[nodiscard]] bool hasComplete() const; //!< a pair, or a purchase without one
};

/** Reads `text`; where nothing complete is found and it turns out to be in quoted-printable,
 *  decodes it in place and reads it again. */
[[nodiscard]] TextReading readTextOrEncoded(QString &text, std::vector<Link> links = {});

/** The only order number that labels in `text` tell; empty where there is none, or several. */
[[nodiscard]] QString onlyOrderNumber(const QString &text);

/** Where a number stands only in the subject of a message: that of the one pair whose order nothing
 *  tells, or of all the purchases there are. */
void takeOrderFromSubject(std::vector<domain::ImportCandidate> &candidates, const QString &subject);

/** Lets every reader look at `text`, the most certain first, and pairs what they find. */
[[nodiscard]] TextReading readText(const QString &text, std::vector<Link> links = {});

} // namespace eab::intake
