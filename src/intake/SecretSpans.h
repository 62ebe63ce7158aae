// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** Adds every further place in `text` where the text of one of the candidates' keys stands, in
 *  whatever dialect of base64 and however broken over lines, to `spans`; then sorts them and joins
 *  those that touch. */
void completeSecretSpans(const QString &text,
                         const std::vector<domain::ImportCandidate> &candidates,
                         std::vector<domain::SourceSpan> &spans);

} // namespace eab::intake
