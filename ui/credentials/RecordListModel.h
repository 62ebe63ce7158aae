// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"
#include "domain/Record.h"
#include "ui/credentials/Place.h"

#include <QAbstractListModel>

#include <vector>

namespace eab::ui {

/** The records a place shows, as far as they have all the words searched for, most urgent first.
 *
 *  Filters by itself, over texts folded once: fast with thousands of records. Holds no secret.
 */
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SubtitleRole,
        PillRole,
        ProofRole,
        UrgencyRole, //!< domain::Urgency as int
        FractionRole, //!< of the window that is left, 0 to 1; -1 without a clock
        ProvedRole, //!< domain::Proof as int; -1 where there is no pair to prove
    };

    explicit RecordListModel(QObject *parent);

    /** `records` in the order they shall be shown. */
    void setRecords(std::vector<domain::Record> records, const QDateTime &now);
    void setPlace(const Place &place);
    void setSearch(const QString &words);
    /** Time has passed: words and rings are drawn anew, and what it has brought into the place or
     *  taken out of it comes and goes. */
    void setNow(const QDateTime &now);

    [[nodiscard]] const std::vector<domain::Record> &all() const { return m_all; }
    [[nodiscard]] const domain::Record *record(const QString &id) const;
    [[nodiscard]] const domain::Record *record(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::vector<size_t> filtered() const;

    std::vector<domain::Record> m_all;
    std::vector<QString> m_haystacks;
    std::vector<size_t> m_shown;
    QDateTime m_now;
    Place m_place;
    QStringList m_words;
};

/** How much of a record's window is left, 0 to 1; -1 without a clock. */
[[nodiscard]] double fractionLeft(const domain::Record &record, const QDateTime &now);

} // namespace eab::ui
