// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/WipedBytes.h"
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
 *     decide. The complete candidates come first. A purchase without a pair is complete, too.
 *  3. Reading::error is set exactly when no candidate is complete, and holds no secret.
 *  4. Every span is one of Reading::text, and every place there that shows a key is in secretSpans.
 *
 *  Touches neither disk, network, clock nor environment. `fileName` may help to tell the format. */
[[nodiscard]] domain::Reading read(QByteArrayView bytes, const QString &fileName = {});

/** The largest message that is kept as it came. */
inline constexpr qsizetype mostKeptBytes = qsizetype {1} << 20;

/** The message as it is to be kept: as it came, but without the attachments that told nothing
 *  (`reading.leftOut`); what is larger than mostKeptBytes even so, as its readable text. The text
 *  of a large table may itself be larger. */
[[nodiscard]] WipedBytes kept(QByteArrayView bytes, const domain::Reading &reading);

/** The readable text of a message for people who may not see keys: every place that shows one is
 *  masked by bullets of the same length, and so is whatever else looks like one. What the candidates
 *  are known by (KID, numbers) stays. */
[[nodiscard]] QString withoutKeys(const domain::Reading &reading);

} // namespace eab::intake
