// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/intake/ImportStanding.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <array>
#include <optional>
#include <vector>

namespace eab::ui {

/** One thing that was found, as one line of many. */
struct ImportRow
{
    QString name; //!< what it is
    QString source; //!< file, and row
    std::optional<Standing> standing; //!< nothing before it was compared with the vault
    QString state; //!< the same in words, with the reason
    bool canBeTaken = false;
    bool isTaken = false;
};

/** How many there are of each standing. */
using ImportCounts = std::array<int, standings>;

/** Everything that was found, one row for each, in the order it came in. */
class ImportRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Name, Source, State, columns };
    enum Role { SortRole = Qt::UserRole, StandingRole };

    explicit ImportRows(QObject *parent);

    void setRows(std::vector<ImportRow> rows);
    void setRow(int row, ImportRow content);
    [[nodiscard]] const ImportRow &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /** A person wants this one, or does not. */
    void tickWanted(int row, bool taken);

private:
    [[nodiscard]] static QVariant textOf(const ImportRow &row, int column);
    void count(const ImportRow &row, int by);

    std::vector<ImportRow> m_rows;
    ImportCounts m_counts {};
};

/** Those of them that are asked for, in the order that is asked for. A row that is changed stays
 *  where it is until something else is asked for. */
class ImportRowsShown : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImportRowsShown(ImportRows *rows);

    void showOnly(std::optional<Standing> standing, const QString &text);
    /** After many changes. */
    void showAnew() { invalidate(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ImportRows *m_rows;
    std::optional<Standing> m_standing;
    QString m_text;
};

} // namespace eab::ui
