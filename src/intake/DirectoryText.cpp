// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/DirectoryText.h"

#include "domain/DirectoryUrl.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace eab::intake {

namespace {

constexpr qsizetype longestUrl = 4096;

bool endsUrl(QChar c)
{
    static constexpr QStringView stops
        = u"<>\"`{}|\\^[]'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb";
    return c.isSpace() || c.unicode() < 0x20 || stops.contains(c);
}

/** Targets hidden in the query of redirecting links. */
QString targetInQuery(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (value.startsWith("https://"_L1, Qt::CaseInsensitive))
            return value;
    }
    return {};
}

/** "https-3A__acme.example.com_v2_DV": version 2 of Proofpoint's spelling. */
QString proofpointTarget(const QUrl &url)
{
    QString target = QUrlQuery(url).queryItemValue(u"u"_s);
    target.replace(QLatin1Char('-'), QLatin1Char('%'));
    target.replace(QLatin1Char('_'), QLatin1Char('/'));
    return QUrl::fromPercentEncoding(target.toLatin1());
}

/** "https://urldefense.com/v3/__https://acme.example.com/v2/DV__;!!...": version 3. */
QString urlDefenseTarget(const QString &url)
{
    const qsizetype from = url.indexOf("/v3/__"_L1);
    const qsizetype to = url.indexOf("__;"_L1, from + 6);
    return from < 0 || to < 0 ? QString() : url.mid(from + 6, to - from - 6);
}

/** "https://secure-web.cisco.com/1abc/https%3A%2F%2Facme.example.com": the target is the path. */
QString targetInPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const qsizetype at = path.indexOf("https:"_L1);
    return at < 0 ? QString() : path.mid(at);
}

bool isBelow(const QString &host, QLatin1String parent)
{
    return host == parent || host.endsWith(QLatin1Char('.') + parent);
}

} // namespace

qsizetype urlLength(QStringView text)
{
    if (!text.startsWith(u"https://", Qt::CaseInsensitive)
        && !text.startsWith(u"http://", Qt::CaseInsensitive))
        return 0;
    const qsizetype end = std::min(text.size(), longestUrl);
    qsizetype length = 0;
    while (length < end && !endsUrl(text[length]))
        ++length;
    static constexpr QStringView punctuation = u".,;:!?*)\u3002\uff0c\u3001\uff09";
    while (length > 0 && punctuation.contains(text[length - 1])) {
        const bool opened = text[length - 1] == u')' && text.left(length).contains(u'(');
        if (opened)
            break;
        --length;
    }
    const qsizetype scheme = text.startsWith(u"https", Qt::CaseInsensitive) ? 8 : 7;
    return length > scheme ? length : 0;
}

QString unwrappedLink(const QString &url)
{
    const QUrl parsed(url);
    const QString host = parsed.host().toLower();
    QString target;
    if (isBelow(host, "safelinks.protection.outlook.com"_L1)
        || isBelow(host, "linkprotect.cudasvc.com"_L1)
        || (isBelow(host, "google.com"_L1) && parsed.path() == "/url"_L1))
        target = targetInQuery(parsed);
    else if (host == "urldefense.proofpoint.com"_L1)
        target = proofpointTarget(parsed);
    else if (host == "urldefense.com"_L1 || host == "urldefense.us"_L1)
        target = urlDefenseTarget(url);
    else if (host == "secure-web.cisco.com"_L1)
        target = targetInPath(parsed);
    if (!target.isEmpty())
        return target;
    target = targetInQuery(parsed);
    if (target.isEmpty())
        return url;
    return looksLikeDirectory(target) ? target : QString();
}

bool looksLikeDirectory(QStringView url)
{
    const QUrl parsed(url.toString());
    const QString host = parsed.host().toLower();
    const QString path = parsed.path().toLower();
    return host.contains("acme"_L1) || path.contains("acme"_L1) || path.contains("directory"_L1)
        || path.endsWith("/dir"_L1) || path.startsWith("/v2/"_L1);
}

std::optional<QString> directoryFrom(const QString &url)
{
    const auto checked = domain::checkDirectoryUrl(url);
    if (checked)
        return *checked;
    if (checked.error().code == ErrorCode::DirectoryUrlNotHttps && looksLikeDirectory(url))
        return url;
    return std::nullopt;
}

} // namespace eab::intake
