// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ProviderFacts.h"

#include <QDate>
#include <QJsonObject>

namespace eab::domain {

// What the files of the single APIs write their parameters and rules with.

enum class Need { Required, Optional };
[[nodiscard]] ProviderParameter parameter(const char *name, ParameterType type, Need need,
                                          const QString &source, int mostCharacters = 0);
[[nodiscard]] ProviderParameter number(const char *name, Need need, const QString &source,
                                       int least, std::optional<int> most = {});

/** The directory that belongs to a profile, where the API does not tell it. */
[[nodiscard]] ProviderParameter directoryOfProfile(const std::vector<ProviderPreset> &presets,
                                                   const QString &source);

/** Nothing a request would carry: absent, null, an empty text or list. */
[[nodiscard]] bool isEmpty(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
[[nodiscard]] std::optional<QDate> day(const QJsonValue &value);

/** The rule of one parameter by itself. */
void checkValue(const ProviderParameter &parameter, const QJsonValue &value,
                std::vector<ParameterProblem> &problems);

} // namespace eab::domain
