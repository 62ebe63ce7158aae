// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/RecordList.h"
#include "app/words/RowText.h"
#include "ui/credentials/Place.h"
#include "ui/credentials/RecordOrder.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace eab::ui {

/** The records a place shows, as far as they have all the words searched for, in an order that can be
 *  chosen: most urgent first.
 *
 *  Reads the session's list, and is told which records of it are not what they were: their rows
 *  come, go, move or are painted anew, and the others stay. Filters by itself, over texts folded
 *  once: fast with thousands of records. Holds no secret.
 */
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        AboutRole, //!< the second line ...
        MarkRole, //!< ... and its end, by which a row is told from all others
        PillRole,
        ProofRole,
        UrgencyRole, //!< domain::Urgency as int
        FractionRole, //!< of the window that is left, 0 to 1; -1 without a clock
        MateRole, //!< whether it stands under another product of its order
        ProvedRole, //!< domain::Proof as int; -1 where there is no pair to prove
    };

    explicit RecordListModel(QObject *parent);

    /** Shows these from now on; `list` outlives this object or is taken away by clear(). */
    void setList(const app::RecordList &list);
    void clear();
    /** These records of the list were added, changed, removed, or moved by time. */
    void takeChange(const QSet<QString> &ids);
    void setPlace(const Place &place);
    void setSearch(const QString &words);
    void setOrder(RecordOrder order);
    /** Products of one order stand together, under the first of them. */
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    /** Another day has begun, with other records in its places. */
    void setDay(const QDateTime &now);
    [[nodiscard]] const Days &days() const { return m_days; }
    /** Time has passed, and moved nothing that takeChange() was not told of. Rows between `first`
     *  and `last` whose words or ring are not the same are painted anew; nobody sees the others. */
    void setNow(const QDateTime &now, int first, int last);

    [[nodiscard]] const domain::Record *record(const QString &id) const;
    [[nodiscard]] const domain::Record *record(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /** Where those of them are that are shown, from the first row to the last. */
    [[nodiscard]] std::vector<int> rowsOf(const QStringList &ids) const;
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** What is typed in the list begins a domain, or a title. */
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const override;

private:
    using Rows = std::vector<domain::PlacedPtr>;

    [[nodiscard]] bool shows(const domain::Placed &placed) const;
    void filter();
    void group();
    [[nodiscard]] bool isMate(const QModelIndex &index) const;
    /** What the second line of a row says. */
    [[nodiscard]] app::RowText rowText(const domain::Record &record) const;
    /** A row as it is heard. */
    [[nodiscard]] QString spokenOf(const QModelIndex &index) const;
    void takeOne(const QString &id);
    void moveRow(Rows::iterator from, const domain::PlacedPtr &placed);

    const app::RecordList *m_list = nullptr;
    Rows m_shown;
    mutable QHash<QString, QString> m_haystacks; //!< by id, made when first searched
    /** How many records have the same order number, domain and product, by a hash of these: counted
     *  when first asked for. */
    mutable QHash<size_t, int> m_alike;
    QDateTime m_now;
    Days m_days;
    Place m_place;
    QStringList m_words;
    RecordBefore m_before {RecordOrder::Urgency};
    bool m_grouped = false;
};

/** How much of a record's window is left, 0 to 1; -1 without a clock. */
[[nodiscard]] double fractionLeft(const domain::Record &record, const QDateTime &now);

} // namespace eab::ui
