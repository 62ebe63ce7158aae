// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace eab::app {

/** Counts the rows of texts up to a place, from 1; each asking goes on from the one before. */
class RowCounter
{
public:
    /** `source` tells one text from the next. */
    [[nodiscard]] int at(size_t source, QStringView text, qsizetype place)
    {
        if (source != m_source || place < m_place) {
            m_source = source;
            m_place = 0;
            m_row = 1;
        }
        m_row += static_cast<int>(text.sliced(m_place, place - m_place).count(u'\n'));
        m_place = place;
        return m_row;
    }

private:
    size_t m_source = 0;
    qsizetype m_place = 0;
    int m_row = 1;
};

} // namespace eab::app
