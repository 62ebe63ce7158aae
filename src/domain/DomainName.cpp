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

/** Whether nothing of it needs to be encoded or decoded. */
bool isPlain(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; })
        && !name.contains(u"xn--");
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    QString name = text.trimmed().toString();
    const auto refuse = [&name](const QString &why) {
        return Error {ErrorCode::InvalidDomain, name.left(80), why};
    };
    if (name.contains("://"_L1))
        return refuse(u"a URL"_s);
    if (name.contains(QLatin1Char('/')))
        return refuse(u"a path"_s);
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); }))
        return refuse(u"a blank"_s);
    if (name.contains(QLatin1Char(':')) || name.contains(QLatin1Char('@')))
        return refuse(u"a port or an address"_s);
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);

    const bool wildcard = name.startsWith("*."_L1);
    const QString base = wildcard ? name.mid(2) : name;
    if (base.contains(QLatin1Char('*')))
        return refuse(u"a wildcard may only be the first label"_s);
    const QString lower = base.toLower();
    const bool plain = isPlain(lower);
    const QString ascii = plain ? lower : QString::fromLatin1(QUrl::toAce(lower));
    const QStringList labels = ascii.split(QLatin1Char('.'));
    if (ascii.isEmpty() || ascii.size() > 253
        || !std::all_of(labels.begin(), labels.end(),
                        [](const QString &label) { return isLabel(label); }))
        return refuse(u"not a host name"_s);
    if (wildcard && labels.size() < 2)
        return refuse(u"a wildcard needs a domain behind it"_s);
    const QString &last = labels.back();
    if (std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); }))
        return refuse(u"an IP address"_s);

    DomainName domain;
    const QString star = wildcard ? u"*."_s : QString();
    domain.m_ascii = star + ascii;
    // Qt would show the international form for a few top-level domains only. This is somebody's own
    // name, read back to them: there is nobody to deceive.
    domain.m_display
        = plain ? domain.m_ascii : star + QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return domain;
}

bool hasWildcard(const std::vector<DomainName> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [](const DomainName &name) { return name.isWildcard(); });
}

} // namespace eab::domain
