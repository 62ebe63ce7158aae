// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/WipedBytes.h"

#include "base/Secret.h"

namespace eab {

WipedBytes WipedBytes::taking(QByteArray &&bytes)
{
    WipedBytes taken;
    if (bytes.isEmpty())
        return taken;
    taken.m_bytes
        = std::shared_ptr<QByteArray>(new QByteArray(std::move(bytes)), [](QByteArray *last) {
              wipe(*last);
              delete last;
          });
    return taken;
}

WipedBytes WipedBytes::copyOf(QByteArrayView bytes)
{
    return taking(bytes.toByteArray());
}

} // namespace eab
