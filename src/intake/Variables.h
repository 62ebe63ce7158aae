// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QHash>
#include <QString>

#include <optional>

namespace eab::intake {

/** The variables a text defines itself, so that "$EAB_KID" in its last line becomes the value of
 *  its first. Nothing is ever taken from the environment of this program. */
class Variables
{
public:
    /** A value, and where it stands if it stands there letter by letter. */
    struct Value
    {
        QString text;
        domain::SourceSpan span;
    };

    Variables() = default;
    Variables(Variables &&) = default;
    Variables &operator=(Variables &&) = default;
    Variables(const Variables &) = delete;
    Variables &operator=(const Variables &) = delete;
    ~Variables();

    void define(QStringView name, const Value &value);

    /** True where `text` holds something that a shell, a Caddyfile or PowerShell would replace. */
    [[nodiscard]] static bool refersToVariable(QStringView text);
    /** `text` with every reference replaced; nothing when one of them is not defined here. */
    [[nodiscard]] std::optional<Value> expand(QStringView text) const;

private:
    [[nodiscard]] std::optional<Value> expand(QStringView text, int depth) const;

    QHash<QString, Value> m_values;
};

} // namespace eab::intake
