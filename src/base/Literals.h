// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/** Qt's literals in every room: u"text"_s is a QString made at compile time, "text"_L1 a view of Latin-1. */
namespace eab {

using namespace Qt::Literals::StringLiterals;

} // namespace eab
