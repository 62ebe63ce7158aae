// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/EmailAddress.h"

#include "domain/DomainName.h"

#include <algorithm>

namespace eab::domain {

Result<QString> checkEmail(QStringView text)
{
    const QString address = text.trimmed().toString();
    const Error refusal {ErrorCode::InvalidEmail, address.left(80), u"not one mail address"_s};
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at < 1 || at > 64 || address.size() > 254)
        return refusal;
    static constexpr QStringView allowed = u"!#$&'*+-/=^_`{|}~.";
    const QStringView local = QStringView(address).left(at);
    const bool plain = std::all_of(local.begin(), local.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || allowed.contains(c));
    });
    if (!plain || local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return refusal;
    const auto host = DomainName::parse(QStringView(address).mid(at + 1));
    if (!host || host->isWildcard())
        return refusal;
    return address.left(at + 1) + host->ascii();
}

} // namespace eab::domain
