// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DomainName.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace eab::domain {

namespace {

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    QString name = text.trimmed().toString();
    const auto refuse = [&name](const QString &why) {
        return Error {ErrorCode::InvalidDomain, name.left(80), why};
    };
    if (name.contains(QLatin1String("://")))
        return refuse(QStringLiteral("a URL"));
    if (name.contains(QLatin1Char('/')))
        return refuse(QStringLiteral("a path"));
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); }))
        return refuse(QStringLiteral("a blank"));
    if (name.contains(QLatin1Char(':')) || name.contains(QLatin1Char('@')))
        return refuse(QStringLiteral("a port or an address"));
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);

    const bool wildcard = name.startsWith(QLatin1String("*."));
    const QString base = wildcard ? name.mid(2) : name;
    if (base.contains(QLatin1Char('*')))
        return refuse(QStringLiteral("a wildcard may only be the first label"));
    const QString ascii = QString::fromLatin1(QUrl::toAce(base.toLower()));
    const QStringList labels = ascii.split(QLatin1Char('.'));
    if (ascii.isEmpty() || ascii.size() > 253
        || !std::all_of(labels.begin(), labels.end(),
                        [](const QString &label) { return isLabel(label); }))
        return refuse(QStringLiteral("not a host name"));
    if (wildcard && labels.size() < 2)
        return refuse(QStringLiteral("a wildcard needs a domain behind it"));
    const QString &last = labels.back();
    if (std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); }))
        return refuse(QStringLiteral("an IP address"));

    DomainName domain;
    const QString star = wildcard ? QStringLiteral("*.") : QString();
    domain.m_ascii = star + ascii;
    // Qt would show the international form for a few top-level domains only. This is somebody's own
    // name, read back to them: there is nobody to deceive.
    domain.m_display = star + QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return domain;
}

bool hasWildcard(const std::vector<DomainName> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [](const DomainName &name) { return name.isWildcard(); });
}

} // namespace eab::domain
