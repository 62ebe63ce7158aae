// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QByteArrayView>
#include <QString>

namespace eab::intake {

/** The largest input that is read. */
inline constexpr qsizetype mostInputBytes = qsizetype {32} << 20;

/** Reads whatever a person drops on the program: an order mail, a saved web page, an API's answer,
 *  a command line, a configuration file, the export of a password manager, or pasted text.
 *
 *  1. It always answers, and soon: no input throws, crashes, or takes more than a few seconds.
 *  2. It never invents: what is not beyond doubt comes back with a `problem`, for a person to
 *     decide. The complete candidates come first.
 *  3. Reading::error is set exactly when no candidate is complete, and holds no secret.
 *  4. Every span is one of Reading::text, and every place there that shows a key is in secretSpans.
 *
 *  Touches neither disk, network, clock nor environment. `fileName` may help to tell the format. */
[[nodiscard]] domain::Reading read(QByteArrayView bytes, const QString &fileName = {});

} // namespace eab::intake
