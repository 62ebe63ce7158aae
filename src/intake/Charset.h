// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace eab::intake {

/** Turns bytes into text. `declared` is the charset a mail names, empty where nobody says; it is
 *  believed only as far as the bytes bear it out. Never fails: what no charset explains becomes
 *  U+FFFD, which no KID and no key contains. */
[[nodiscard]] QString decodeText(QByteArrayView bytes, QByteArrayView declared = {});

/** The charset that an HTML document names in its own head; empty when it names none. */
[[nodiscard]] QByteArray charsetInHtml(QByteArrayView bytes);

/** True for bytes that are no text in any charset: images, archives, programs. */
[[nodiscard]] bool isBinary(QByteArrayView bytes);

} // namespace eab::intake
