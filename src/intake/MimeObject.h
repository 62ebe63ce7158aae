// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>

#include <memory>

namespace eab::intake {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/** Before anything of GMime is used. */
void beginGMime();

[[nodiscard]] QString textOf(const char *utf8); //!< empty for null; in one line
[[nodiscard]] QString typeOf(GMimeObject *object); //!< "text/html", in lower case
[[nodiscard]] QString fileNameOf(GMimePart *part);
/** What to call an attachment: its file's name, else its type. */
[[nodiscard]] QString attachmentName(const QString &fileName, const QString &type);
/** What was written to a stream in memory. */
[[nodiscard]] QByteArray bytesOf(GMimeStream *stream);

} // namespace eab::intake
