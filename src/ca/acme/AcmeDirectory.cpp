// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/AcmeDirectory.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace eab::ca {

namespace {

constexpr qsizetype longestText = 2000;

Error malformed(const QString &detail)
{
    return {ErrorCode::MalformedAnswer, {}, detail};
}

bool isHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

/** "example.com" of "acme.example.com", "example.co.uk" of "acme.example.co.uk". There is no list
 *  of public suffixes here; two short labels at the end are taken for one. */
QString family(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return host;
    const QStringList labels = host.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    const auto count = labels.size();
    if (count < 3)
        return labels.join(QLatin1Char('.'));
    const bool twoPartSuffix = labels.at(count - 1).size() == 2 && labels.at(count - 2).size() <= 3;
    return labels.mid(count - (twoPartSuffix ? 3 : 2)).join(QLatin1Char('.'));
}

/** A URL for display only: https, or nothing. */
QString pageUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    return isHttps(QUrl(text)) ? text : QString();
}

} // namespace

std::optional<QJsonObject> jsonObject(const Secret &body)
{
    QByteArrayView text = body.expose();
    if (text.startsWith(QByteArrayView("\xef\xbb\xbf")))
        text = text.sliced(3);
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString displayText(const QString &text)
{
    QString line = text.left(longestText);
    std::replace_if(
        line.begin(), line.end(),
        [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        },
        QLatin1Char(' '));
    return line.simplified();
}

bool sameFamily(const QUrl &one, const QUrl &other)
{
    return isHttps(one) && isHttps(other)
        && family(one.host().toLower()) == family(other.host().toLower());
}

Result<AcmeDirectory> readDirectory(const HttpAnswer &answer, const QString &directoryUrl)
{
    if (answer.status != 200)
        return malformed(u"HTTP status %1"_s.arg(answer.status));
    const auto object = jsonObject(answer.body);
    if (!object) {
        return malformed(u"not a JSON object but %1"_s.arg(
            displayText(QString::fromLatin1(answer.header("content-type")))));
    }

    AcmeDirectory directory;
    directory.newNonce = object->value("newNonce"_L1).toString();
    directory.newAccount = object->value("newAccount"_L1).toString();
    const std::pair<const char *, QString> links[] {{"newNonce", directory.newNonce},
                                                    {"newAccount", directory.newAccount}};
    for (const auto &[name, url] : links) {
        if (url.isEmpty())
            return malformed(u"no %1"_s.arg(QLatin1StringView(name)));
        if (!sameFamily(QUrl(directoryUrl), QUrl(url)))
            return Error {ErrorCode::MalformedAnswer,
                          {},
                          u"%1 leads to another host, or not over https: %2"_s.arg(
                              QLatin1StringView(name), displayText(url)),
                          reason::Quoted {displayText(url)}};
    }
    const QJsonObject meta = object->value("meta"_L1).toObject();
    // Kept as it stands even when it is no page to open: its being there asks for agreement.
    directory.termsUrl = displayText(meta.value("termsOfService"_L1).toString());
    directory.website = pageUrl(meta.value("website"_L1));
    directory.required = meta.value("externalAccountRequired"_L1).toBool();
    return directory;
}

} // namespace eab::ca
