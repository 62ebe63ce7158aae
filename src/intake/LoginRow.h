// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TableRows.h"
#include "intake/TextContext.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** The columns in which password managers export their entries. */
enum class LoginPart { None, User, Password, Url, Title, Group, Notes, Created };

[[nodiscard]] LoginPart loginPart(const QString &compactName);

/** Adds to `item` what an entry of a password manager says about a credential: the KID as its user
 *  name, the HMAC key as its password, the order in its notes. An ordinary login adds nothing, its
 *  password is masked all the same. */
void readLogin(TextContext &context, const std::vector<LoginPart> &parts, const TableRow &row,
               Item &item);

} // namespace eab::intake
