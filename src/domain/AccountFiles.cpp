// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/AccountFiles.h"

#include "base/Names.h"

namespace eab::domain {

namespace {

constexpr Names<AccountFormat, 6> formats {{
    {AccountFormat::Certbot, u"certbot"},
    {AccountFormat::Lego4, u"lego4"},
    {AccountFormat::Lego5, u"lego5"},
    {AccountFormat::AcmeSh, u"acme.sh"},
    {AccountFormat::Jwk, u"jwk"},
    {AccountFormat::Pem, u"pem"},
}};
static_assert(namesAll(formats, AccountFormat::Pem));

} // namespace

QString accountFormatName(AccountFormat format)
{
    return nameOf(formats, format);
}

std::optional<AccountFormat> accountFormatFromName(QStringView name)
{
    return fromName(formats, name);
}

} // namespace eab::domain
