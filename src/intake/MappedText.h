// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QString>

#include <vector>

namespace eab::intake {

/** A text made easy to read for a program, with the way back to the text a person sees.
 *
 *  Readers look at view(); every place they find is told as a span of the source by spanOf(). Only
 *  the points where the two texts drift apart are kept, so that a large plain text costs nothing.
 */
class MappedText
{
public:
    MappedText() = default;
    MappedText(MappedText &&) = default;
    MappedText &operator=(MappedText &&) = default;
    MappedText(const MappedText &) = delete;
    MappedText &operator=(const MappedText &) = delete;
    ~MappedText() { wipe(m_text); }

    /** `source` without invisible characters; every kind of blank is a space, every line end a
     *  '\n', full-width ASCII, ligatures and half-width kana are the letters they stand for. */
    [[nodiscard]] static MappedText cleaned(const QString &source);

    /** The characters from `start` to before `end`, still telling their place in the source. */
    [[nodiscard]] MappedText part(qsizetype start, qsizetype end) const;

    /** Appends a character that stands at `source` in the source. */
    void append(QChar c, qsizetype source);

    [[nodiscard]] QStringView view() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /** Where the character at `index` stands in the source; the end of the text maps to its end. */
    [[nodiscard]] qsizetype sourceAt(qsizetype index) const;
    /** The stretch of the source from the character at `start` to the one before `end`. */
    [[nodiscard]] domain::SourceSpan spanOf(qsizetype start, qsizetype end) const;

private:
    struct Drift
    {
        qsizetype index; //!< from here on in the text ...
        qsizetype source; //!< ... characters stand this far on in the source
    };

    void appendCleaned(const QString &source, qsizetype &at);

    QString m_text;
    std::vector<Drift> m_drifts;
};

} // namespace eab::intake
