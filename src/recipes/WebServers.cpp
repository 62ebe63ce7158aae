// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/WebServers.h"

#include "base/Literals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

/** A path as both read it: bare where it is plain, else in quotation marks. */
QString word(const QString &path)
{
    static constexpr QStringView plain = u"/._-+=@:,~*";
    const bool bare = std::all_of(path.begin(), path.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (bare)
        return path;
    QString quoted = path;
    return u'"' + quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

} // namespace

QStringList nginxLines(const domain::CertificateFiles &files)
{
    return {"ssl_certificate "_L1 + word(files.chain) + u';',
            "ssl_certificate_key "_L1 + word(files.key) + u';'};
}

QStringList apacheLines(const domain::CertificateFiles &files)
{
    return {"SSLCertificateFile "_L1 + word(files.chain),
            "SSLCertificateKeyFile "_L1 + word(files.key)};
}

QStringList webServerRemark(const domain::CertificateFiles &files)
{
    QStringList lines {u"Once obtained, the certificate is used like this, in nginx:"_s};
    for (const QString &line : nginxLines(files))
        lines << "    "_L1 + line;
    lines << u"and in Apache:"_s;
    for (const QString &line : apacheLines(files))
        lines << "    "_L1 + line;
    return lines;
}

} // namespace eab::recipes
