// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/words/ErrorText.h"
#include "domain/VerifyReport.h"

#include <QString>
#include <QStringList>

namespace eab::app {

/** The outcome of a verification: who said what when, and what to do next. */
[[nodiscard]] ErrorWords outcomeText(const domain::VerifyReport &report,
                                     const domain::Record &record);
/** "Directory answers", "Account opened with the pair", ... */
[[nodiscard]] QString stepText(domain::VerifyStep::Kind kind);
/** What to add to it: why it failed, or the URL of a directory that answers; may be empty. */
[[nodiscard]] QString stepRemark(const domain::VerifyStep &step, Face face);
/** What opening an account does and may use up, in sentences: read before it is done. */
[[nodiscard]] QStringList verifyQuestion(const domain::Record &record);
/** The last asking of a record as a sentence: "Sectigo accepted this pair on 20 Nov 2026." */
[[nodiscard]] QString proofSentence(const domain::Record &record);
/** The name of the CA a record is verified with: its issuer's, else its directory's host. */
[[nodiscard]] QString caName(const domain::Record &record);

} // namespace eab::app
