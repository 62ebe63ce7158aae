// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Use.h"

#include <QString>

namespace eab::app {

/** The server of a use, or that nobody has named it; this program for what it did itself. */
[[nodiscard]] QString useHostText(const domain::Use &use);
/** What else is known of a use: "certbot 2.1.0, /etc/letsencrypt"; may be empty. */
[[nodiscard]] QString useClientText(const domain::Use &use);
/** "web-1 (certbot 2.1.0, /etc/letsencrypt) since 20 Nov 2026" */
[[nodiscard]] QString useText(const domain::Use &use);

/** "Written for certbot 2.1.0 on web-1, 20 Nov 2026, 14:05.", and what to do now. */
[[nodiscard]] QString writtenText(const domain::Use &use);

/** Why to think again, and what else can be done. */
[[nodiscard]] QString useWarningText(const domain::UseWarning &warning);

} // namespace eab::app
