// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

namespace eab::domain {

/** A name a certificate shall be issued for. */
class DomainName
{
public:
    /** Reads "www.example.org", "*.example.org" or "bücher.example": labels of letters, digits and
     *  hyphens, international names through IDNA. InvalidDomain for blanks, a path, a scheme, a
     *  port, an IP address, a wildcard elsewhere than in front, or names over 253 characters. */
    [[nodiscard]] static Result<DomainName> parse(QStringView text);

    /** As certificates and clients want it: "xn--bcher-kva.example", with "*." in front of a
     *  wildcard. */
    [[nodiscard]] const QString &ascii() const { return m_ascii; }
    /** As people read it. */
    [[nodiscard]] const QString &display() const { return m_display; }
    [[nodiscard]] bool isWildcard() const { return m_ascii.startsWith("*."_L1); }
    /** Without "*.": the name whose _acme-challenge record proves control. */
    [[nodiscard]] QString base() const { return isWildcard() ? m_ascii.mid(2) : m_ascii; }

    friend bool operator==(const DomainName &a, const DomainName &b)
    {
        return a.m_ascii == b.m_ascii;
    }

private:
    QString m_ascii;
    QString m_display;
};

/** Whether one of them needs the challenge dns-01. */
[[nodiscard]] bool hasWildcard(const std::vector<DomainName> &names);

} // namespace eab::domain
