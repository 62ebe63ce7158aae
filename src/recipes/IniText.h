// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/SetupAnswers.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace eab::recipes {

/** A value as configargparse reads it back, the parser of certbot's configuration files (1.5):
 *  outer blanks are lost, " #" and " ;" begin a comment, one pair of outer quotes is removed, and
 *  nothing can be escaped. Nothing when no spelling survives. */
[[nodiscard]] std::optional<QString> iniValue(const QString &text);

/** A configuration file of certbot in the making.
 *
 *  It promises that every value is read back as given. Because certbot copies what it needs for
 *  renewals into a file of its own, in which "%(" begins a reference, that is refused as well. The
 *  first answer that cannot be written is kept and reported by finish().
 */
class IniText
{
public:
    void comment(const QString &line) { m_lines << u"# "_s + line; }
    void set(const QString &key, const QString &value, domain::Answer answer);
    void flag(const QString &key) { m_lines << key + u" = true"_s; }

    /** The text, or UnsupportedAnswer naming the answer that certbot could not read back. */
    [[nodiscard]] Result<QString> finish() const;

private:
    QStringList m_lines;
    std::optional<Error> m_error;
};

} // namespace eab::recipes
