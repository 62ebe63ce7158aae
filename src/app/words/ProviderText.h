// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/words/ErrorText.h"
#include "domain/Provider.h"
#include "domain/ProviderFacts.h"
#include "domain/ProviderRemark.h"

#include <QString>

namespace eab::app {

/** "DigiCert CertCentral", ... */
[[nodiscard]] QString providerKindText(domain::ProviderKind kind);
/** What an API is for, and what to know before using it; one or two sentences. */
[[nodiscard]] QString providerKindHelp(domain::ProviderKind kind);
/** That an API only creates, and where to list and revoke instead; `api` is its word. */
[[nodiscard]] ErrorWords onlyCreatesWords(const QString &login, const QString &api);
/** A parameter as a form names it: "Organisation (organization_id)". */
[[nodiscard]] QString parameterLabel(const QString &name);
/** The same without the API's own name; empty for one that is not known. */
[[nodiscard]] QString parameterCaption(const QString &name);
/** What it means and its rule, for the form's help line and for `--help`. */
[[nodiscard]] QString parameterHelp(const domain::ProviderParameter &parameter);
/** What is wrong with a value, as a sentence. */
[[nodiscard]] QString problemText(const domain::ParameterProblem &problem);
/** A remark about an answer: "The account is marked as revoked", ... */
[[nodiscard]] QString providerRemarkText(domain::ProviderRemark remark);
/** Where a creation stands: "waiting for the answer", "outcome unknown", ... */
[[nodiscard]] QString intentStateText(const domain::Intent &intent, bool underWay);
/** The way out of an unknown outcome at this API. */
[[nodiscard]] QString intentAdvice(const domain::Intent &intent);

} // namespace eab::app
