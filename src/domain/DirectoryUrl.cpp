// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DirectoryUrl.h"

#include "domain/HmacKey.h"

#include <QUrl>

#include <algorithm>

namespace eab::domain {

Result<QString> checkDirectoryUrl(QStringView text)
{
    // A table names the same one in each of its rows.
    static thread_local QString lastGood;
    if (!lastGood.isEmpty() && text == lastGood)
        return lastGood;
    QString url;
    for (const QChar c : text.trimmed()) {
        if (!isInvisible(c))
            url += c;
    }
    const auto refuse = [&url](ErrorCode code, const QString &why) {
        return Error {code, url.left(120), why};
    };
    if (url.size() > 2048)
        return refuse(ErrorCode::InvalidDirectoryUrl, u"longer than 2048 characters"_s);
    if (std::any_of(url.begin(), url.end(),
                    [](QChar c) { return c.isSpace() || c.unicode() < 0x20; }))
        return refuse(ErrorCode::InvalidDirectoryUrl, u"blank inside"_s);
    const QUrl parsed(url, QUrl::StrictMode);
    if (parsed.scheme().compare("http"_L1, Qt::CaseInsensitive) == 0)
        return refuse(ErrorCode::DirectoryUrlNotHttps, u"http"_s);
    if (!parsed.isValid() || parsed.scheme().compare("https"_L1, Qt::CaseInsensitive) != 0
        || parsed.host().isEmpty())
        return refuse(ErrorCode::InvalidDirectoryUrl, u"not an https URL with a host"_s);
    if (!parsed.userInfo().isEmpty() || parsed.hasFragment())
        return refuse(ErrorCode::InvalidDirectoryUrl, u"user information or fragment"_s);
    lastGood = url;
    return url;
}

QString directoryHost(const QString &directoryUrl)
{
    return QUrl(directoryUrl).host().toLower();
}

} // namespace eab::domain
