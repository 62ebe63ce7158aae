// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/KeyIdentifier.h"

#include "domain/HmacKey.h"

#include <algorithm>

namespace eab::domain {

Result<QString> checkKid(QStringView text)
{
    if (looksLikePlaceholder(text))
        return Error {ErrorCode::MissingKid, {}, u"nothing, or a placeholder"_s};
    QString kid;
    for (const QChar c : text.trimmed()) {
        if (!isInvisible(c))
            kid += c;
    }
    static constexpr QStringView wrap = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";
    while (!kid.isEmpty() && wrap.contains(kid.front()))
        kid.remove(0, 1);
    while (!kid.isEmpty() && wrap.contains(kid.back()))
        kid.chop(1);
    if (kid.isEmpty())
        return Error {ErrorCode::MissingKid, {}, u"empty after clean-up"_s};
    if (kid.size() > 255)
        return Error {ErrorCode::InvalidKid, kid.left(40), u"longer than 255 characters"_s};
    if (!std::all_of(kid.begin(), kid.end(),
                     [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; }))
        return Error {ErrorCode::InvalidKid, kid.left(40), u"not printable ASCII without blanks"_s};
    return kid;
}

} // namespace eab::domain
