// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/AccountFiles.h"

#include <array>
#include <utility>

namespace eab::domain {

namespace {

constexpr std::array formats {
    std::pair {AccountFormat::Certbot, QLatin1StringView("certbot")},
    std::pair {AccountFormat::Lego4, QLatin1StringView("lego4")},
    std::pair {AccountFormat::Lego5, QLatin1StringView("lego5")},
    std::pair {AccountFormat::AcmeSh, QLatin1StringView("acme.sh")},
    std::pair {AccountFormat::Jwk, QLatin1StringView("jwk")},
    std::pair {AccountFormat::Pem, QLatin1StringView("pem")},
};

} // namespace

QString accountFormatName(AccountFormat format)
{
    for (const auto &[known, name] : formats) {
        if (known == format)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<AccountFormat> accountFormatFromName(QStringView name)
{
    for (const auto &[format, known] : formats) {
        if (known == name)
            return format;
    }
    return std::nullopt;
}

} // namespace eab::domain
