// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/MimeObject.h"

#include <mutex>

namespace eab::intake {

void beginGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

QString textOf(const char *utf8)
{
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8).simplified();
}

QString typeOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    return textOf(g_mime_content_type_get_media_type(type)).toLower() + QLatin1Char('/')
        + textOf(g_mime_content_type_get_media_subtype(type)).toLower();
}

QString fileNameOf(GMimePart *part)
{
    return textOf(g_mime_part_get_filename(part)).left(200);
}

QString attachmentName(const QString &fileName, const QString &type)
{
    return fileName.isEmpty() ? type : fileName;
}

QByteArray bytesOf(GMimeStream *stream)
{
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

} // namespace eab::intake
