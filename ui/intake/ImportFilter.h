// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/intake/ImportRows.h"

namespace eab::ui {

/** Which of many things that were found are shown: a button for each state with the number of those
 *  in it, and a text. Beside them the way to the next that needs a person. */
class ImportFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilter(QWidget *parent);

    void setCounts(const ImportCounts &counts, int all);
    [[nodiscard]] std::optional<Standing> standing() const { return m_standing; }
    [[nodiscard]] QString text() const { return m_text->text(); }
    /** Shows all there are again. */
    void showAll();

signals:
    void changed();
    void nextWanted();

private:
    void addChip(std::optional<Standing> standing, const char *name);
    void choose(std::optional<Standing> standing);

    struct Chip
    {
        std::optional<Standing> standing; //!< nothing: all
        QToolButton *button;
    };
    std::vector<Chip> m_chips;
    std::optional<Standing> m_standing;
    QLineEdit *m_text;
    QPushButton *m_next;
};

} // namespace eab::ui
