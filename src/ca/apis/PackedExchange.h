// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"

namespace eab::ca {

/** The raw exchange as one document, to be sealed before it is read; and back. */
[[nodiscard]] Secret pack(const HttpOutcome &outcome);
[[nodiscard]] HttpOutcome unpack(QByteArrayView packed);

/** The outcome of a creation that was never asked for, because no token could be had for it. */
[[nodiscard]] HttpOutcome loginRefused(const QString &why);

} // namespace eab::ca
