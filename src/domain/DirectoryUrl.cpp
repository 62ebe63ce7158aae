// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DirectoryUrl.h"

#include "domain/HmacKey.h"

#include <QUrl>

#include <algorithm>

namespace eab::domain {

Result<QString> checkDirectoryUrl(QStringView text)
{
    QString url;
    for (const QChar c : text.trimmed()) {
        if (!isInvisible(c))
            url += c;
    }
    const auto refuse = [&url](ErrorCode code, const QString &why) {
        return Error {code, url.left(120), why};
    };
    if (url.size() > 2048)
        return refuse(ErrorCode::InvalidDirectoryUrl,
                      QStringLiteral("longer than 2048 characters"));
    if (std::any_of(url.begin(), url.end(),
                    [](QChar c) { return c.isSpace() || c.unicode() < 0x20; }))
        return refuse(ErrorCode::InvalidDirectoryUrl, QStringLiteral("blank inside"));
    const QUrl parsed(url, QUrl::StrictMode);
    if (parsed.scheme().compare(QLatin1String("http"), Qt::CaseInsensitive) == 0)
        return refuse(ErrorCode::DirectoryUrlNotHttps, QStringLiteral("http"));
    if (!parsed.isValid()
        || parsed.scheme().compare(QLatin1String("https"), Qt::CaseInsensitive) != 0
        || parsed.host().isEmpty())
        return refuse(ErrorCode::InvalidDirectoryUrl,
                      QStringLiteral("not an https URL with a host"));
    if (!parsed.userInfo().isEmpty() || parsed.hasFragment())
        return refuse(ErrorCode::InvalidDirectoryUrl,
                      QStringLiteral("user information or fragment"));
    return url;
}

QString directoryHost(const QString &directoryUrl)
{
    return QUrl(directoryUrl).host().toLower();
}

} // namespace eab::domain
