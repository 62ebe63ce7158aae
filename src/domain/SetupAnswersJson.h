// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/SetupAnswers.h"

#include <QJsonObject>

namespace eab::domain {

/** What of the answers serves the next set-up too: the client, the challenge, the e-mail address, what
 *  runs afterwards, the domains. Not where the files lie, and no HMAC key. */
[[nodiscard]] QJsonObject toJson(const SetupAnswers &answers);
/** Puts them in, where the answers have not said otherwise; the bundle of a private CA, and the
 *  agreement to a CA's terms, only for the directory they were given for, the domains only for the pair. */
void takeFormer(const QJsonObject &object, SetupAnswers &answers);

} // namespace eab::domain
