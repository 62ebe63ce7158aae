// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace eab::ca {

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, bytesAvailable());
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(size));
    m_at += size;
    return size;
}

} // namespace eab::ca
