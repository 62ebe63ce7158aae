// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <memory>

namespace eab {

/** A message as it came in: nobody's business, but no key.
 *
 *  Why it exists: the locked memory behind Secret is small and belongs to keys; ten thousand mails
 *  do not fit into it.
 *  What it promises:
 *  1. The bytes never change. Copies share them, so a source is read once however many records
 *     come from it.
 *  2. They lie in ordinary memory and are wiped when the last copy lets go.
 *  3. It cannot be printed; reading it is spelled expose(), as with Secret.
 */
class WipedBytes
{
public:
    WipedBytes() = default;

    /** Takes the buffer over. One that is shared is left to its other owners, who wipe it. */
    [[nodiscard]] static WipedBytes taking(QByteArray &&bytes);
    [[nodiscard]] static WipedBytes copyOf(QByteArrayView bytes);

    [[nodiscard]] qsizetype size() const { return expose().size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] QByteArrayView expose() const
    {
        return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView();
    }

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

QDebug operator<<(QDebug, const WipedBytes &) = delete;

} // namespace eab
