// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"

#include <map>
#include <optional>
#include <vector>

namespace eab::domain {

/** The things an order mail or an API answer can tell. */
enum class ImportField {
    Kid,
    Hmac,
    DirectoryUrl,
    OrderNumber,
    CaReference,
    Product,
    Email,
    Customer,
    Domain,
    OrderDate,
};

/** A stretch of Reading::text, in UTF-16 units. */
struct SourceSpan
{
    qsizetype start = -1;
    qsizetype length = 0;

    [[nodiscard]] bool isValid() const { return start >= 0 && length > 0; }
    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

/** One credential as read from a source, before anybody has checked or corrected it. */
struct ImportCandidate : Facts
{
    HmacKey hmac;
    std::vector<HmacNote> hmacNotes;
    QString issuerHint; //!< id in the issuer catalogue when the form of the source gives it away
    std::map<ImportField, SourceSpan> found; //!< where each field was read; absent: derived
    std::optional<ErrorCode> problem; //!< why it cannot be saved as it is; the rest is still good
};

/** What a source holds. */
struct Reading
{
    Reading() = default;
    Reading(Reading &&) = default;
    Reading &operator=(Reading &&) = default;
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { wipe(text); }

    QString format; //!< "mail", "html", "text", "json", "shell", "ini", "csv"
    QString text; //!< the source as readable text, to which all spans refer; holds secrets
    std::vector<SourceSpan> secretSpans; //!< every place in `text` to be masked, in order
    QString sender; //!< address of the message that holds the credentials
    QString subject;
    std::vector<ImportCandidate> candidates; //!< complete ones first; those with a `problem` after
    std::optional<Error> error; //!< set when no candidate is complete
};

} // namespace eab::domain
