// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ApiFact.h"
#include "domain/Record.h"

#include <QString>

#include <vector>

namespace eab::app {

/** One line of what a provider was asked and answered, for people. */
struct FactLine
{
    QString name; //!< in words; as the API names it where there are none
    QString value;
    QString remark; //!< where it was asked for, and otherwise or not answered
};

/** Of each name a line: those that have words in a usual order, then the rest by their names. What the
 *  record says itself is left out, its KID and its directory, and what is empty. */
[[nodiscard]] std::vector<FactLine> factLines(const std::vector<domain::ApiFact> &facts,
                                              const domain::Record &record);

/** When any of it was told last; invalid where nothing is. */
[[nodiscard]] QDateTime toldLast(const std::vector<domain::ApiFact> &facts);

/** The name of a fact in words, else as the API names it. */
[[nodiscard]] QString factName(const QString &name);
/** A value for people: yes and no, lists in one line. */
[[nodiscard]] QString factValue(const QJsonValue &value);
/** "State: revoked, formerly active" */
[[nodiscard]] QString factChangeText(const domain::FactChange &change);

} // namespace eab::app
