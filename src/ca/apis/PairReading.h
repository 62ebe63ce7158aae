// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/apis/Api.h"

#include <QStringList>

namespace eab::ca {

/** Where an API puts the pair in its answer, by whatever spellings. */
struct PairNames
{
    QStringList kid;
    QStringList hmac;
    QString directory; //!< empty where it tells none
    QStringList harmless; //!< may be kept in the open whatever else has gone wrong
};

/** Created, Incomplete or, without any of the names, MayHaveHappened. */
[[nodiscard]] CreationAnswer readPair(const QJsonObject &object, const PairNames &names);

} // namespace eab::ca
