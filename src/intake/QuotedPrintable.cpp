// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/QuotedPrintable.h"

#include "base/Secret.h"
#include "intake/Charset.h"

namespace eab::intake {

namespace {

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

/** The byte that the two digits behind an '=' stand for; -1 where there are none. */
int encodedByte(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** How long the line end behind a soft break is; -1 where the line goes on. */
qsizetype lineEndLength(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return 0;
    if (text[at + 1] == u'\n')
        return 1;
    return text.mid(at + 1).startsWith(u"\r\n") ? 2 : -1;
}

} // namespace

bool looksQuotedPrintable(QStringView text)
{
    bool encoded = false;
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
        const bool byte = encodedByte(text, at) >= 0;
        if (!byte && lineEndLength(text, at) < 0)
            return false;
        encoded = encoded || byte;
    }
    return encoded;
}

QString fromQuotedPrintable(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'=') {
            const qsizetype next = text.indexOf(u'=', at);
            const qsizetype end = next < 0 ? text.size() : next;
            bytes += text.mid(at, end - at).toUtf8();
            at = end - 1;
        } else if (const int byte = encodedByte(text, at); byte >= 0) {
            bytes += static_cast<char>(byte);
            at += 2;
        } else {
            at += lineEndLength(text, at);
        }
    }
    QString decoded = decodeText(bytes);
    wipe(bytes);
    return decoded;
}

} // namespace eab::intake
