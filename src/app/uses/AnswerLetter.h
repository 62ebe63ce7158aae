// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"

#include <QString>

#include <optional>

namespace eab::app {

// An API's answer that came while the vault was locked waits in the letter box, beside messages
// that were taken in. Its letter is told from theirs by its name.

[[nodiscard]] inline QString letterPrefix()
{
    return u"provider-answer:"_s;
}
[[nodiscard]] inline QString letterName(const QString &intentId)
{
    return letterPrefix() + intentId;
}
/** The creation a letter answers; nothing when it is an ordinary message. */
[[nodiscard]] inline std::optional<QString> intentOfLetter(const QString &name)
{
    if (!name.startsWith(letterPrefix()))
        return std::nullopt;
    return name.mid(letterPrefix().size());
}

} // namespace eab::app
