// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordListModel.h"

#include "app/words/TimeText.h"
#include "domain/VerifyReport.h"

#include <algorithm>

namespace eab::ui {

namespace {

using domain::Placed;
using domain::PlacedPtr;
using domain::Record;

constexpr qsizetype mostDomains = 12; //!< in a tool tip
constexpr qsizetype mostSingleRows = 256; //!< above, the whole list is shown anew

/** Said in one breath; what is not known is not said. */
QString spoken(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/** Equal where two rows would look alike but for their end. */
size_t looksOf(const Record &record)
{
    return qHashMulti(0, record.orderNumber, record.product, record.issuer,
                      record.domains.isEmpty() ? record.title : record.domains.constFirst());
}

/** The row as it would be with more room. */
QString toolTipOf(const Record &record)
{
    const app::RowText text = app::rowText(record, app::Alike::Yes);
    QStringList lines {record.title, record.domains.mid(0, mostDomains).join(QLatin1Char('\n')),
                       text.about, text.mark};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

double fractionLeft(const Record &record, const QDateTime &now)
{
    const auto deadline = domain::leadingDeadline(record, now);
    if (!deadline)
        return -1;
    const QDateTime from = record.orderedAt.isValid() ? record.orderedAt : record.created;
    const auto whole = static_cast<double>(std::max<qint64>(1, from.secsTo(deadline->at)));
    const auto left = static_cast<double>(now.secsTo(deadline->at));
    return std::clamp(left / whole, 0.0, 1.0);
}

RecordListModel::RecordListModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void RecordListModel::setList(const app::RecordList &list)
{
    m_list = &list;
    m_now = list.now();
    m_days = Days(m_now);
    m_haystacks.clear();
    m_alike.clear();
    filter();
}

void RecordListModel::clear()
{
    m_list = nullptr;
    m_haystacks.clear();
    m_alike.clear();
    filter();
}

void RecordListModel::setPlace(const Place &place)
{
    m_place = place;
    filter();
}

void RecordListModel::setSearch(const QString &words)
{
    m_words = domain::foldForSearch(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filter();
}

void RecordListModel::setOrder(RecordOrder order)
{
    m_before = RecordBefore(order);
    filter();
}

void RecordListModel::setGrouped(bool grouped)
{
    m_grouped = grouped;
    filter();
}

bool RecordListModel::shows(const Placed &placed) const
{
    // A search looks everywhere; a place looks at what belongs there.
    if (m_words.isEmpty())
        return m_place.shows(placed, m_days);
    QString &haystack = m_haystacks[placed.record.id];
    if (haystack.isNull())
        haystack = m_list->searchText(placed.record);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&haystack](const QString &word) { return haystack.contains(word); });
}

void RecordListModel::filter()
{
    beginResetModel();
    m_shown.clear();
    if (m_list != nullptr) {
        std::copy_if(m_list->all().begin(), m_list->all().end(), std::back_inserter(m_shown),
                     [this](const PlacedPtr &placed) { return shows(*placed); });
    }
    m_before.sort(m_shown);
    if (m_grouped)
        group();
    endResetModel();
}

/** The rows are in order: the first of a purchase draws the others after it. */
void RecordListModel::group()
{
    QHash<QString, Rows> mates;
    for (const PlacedPtr &placed : m_shown)
        mates[placed->record.orderId].push_back(placed);
    Rows grouped;
    grouped.reserve(m_shown.size());
    for (const PlacedPtr &placed : m_shown) {
        const QString &order = placed->record.orderId;
        if (order.isEmpty()) {
            grouped.push_back(placed);
            continue;
        }
        const Rows all = mates.take(order);
        grouped.insert(grouped.end(), all.begin(), all.end());
    }
    m_shown = std::move(grouped);
}

bool RecordListModel::isMate(const QModelIndex &index) const
{
    const Record *above = record(index.siblingAtRow(index.row() - 1));
    const QString &order = record(index)->orderId;
    return m_grouped && above != nullptr && !order.isEmpty() && above->orderId == order;
}

void RecordListModel::takeChange(const QSet<QString> &ids)
{
    for (const QString &id : ids)
        m_haystacks.remove(id);
    m_alike.clear();
    if (m_grouped || ids.size() > mostSingleRows)
        return filter();
    for (const QString &id : ids)
        takeOne(id);
}

void RecordListModel::takeOne(const QString &id)
{
    const PlacedPtr placed = m_list == nullptr ? nullptr : m_list->find(id);
    const bool wanted = placed && shows(*placed);
    const auto row = std::find_if(m_shown.begin(), m_shown.end(),
                                  [&id](const PlacedPtr &p) { return p->record.id == id; });
    const int number = static_cast<int>(row - m_shown.begin());
    if (row == m_shown.end() && wanted) {
        const auto place
            = std::lower_bound(m_shown.begin(), m_shown.end(), placed, std::cref(m_before));
        const int at = static_cast<int>(place - m_shown.begin());
        beginInsertRows({}, at, at);
        m_shown.insert(place, placed);
        endInsertRows();
    } else if (row != m_shown.end() && !wanted) {
        beginRemoveRows({}, number, number);
        m_shown.erase(row);
        endRemoveRows();
    } else if (wanted) {
        moveRow(row, placed);
    }
}

/** Every row stands in order of what it was last known to be, whichever of them are replaced. */
void RecordListModel::moveRow(Rows::iterator from, const PlacedPtr &placed)
{
    const int row = static_cast<int>(from - m_shown.begin());
    const auto rowOf = [this](auto it) { return static_cast<int>(it - m_shown.begin()); };
    int now = row;
    if (const auto up = std::lower_bound(m_shown.begin(), from, placed, std::cref(m_before));
        up != from) {
        now = rowOf(up);
        beginMoveRows({}, row, row, {}, now);
        std::rotate(up, from, from + 1);
        endMoveRows();
    } else if (const auto down
               = std::lower_bound(from + 1, m_shown.end(), placed, std::cref(m_before));
               down != from + 1) {
        now = rowOf(down) - 1;
        beginMoveRows({}, row, row, {}, now + 1);
        std::rotate(from, from + 1, down);
        endMoveRows();
    }
    m_shown[static_cast<size_t>(now)] = placed;
    emit dataChanged(index(now), index(now));
}

void RecordListModel::setDay(const QDateTime &now)
{
    m_days = Days(now);
    filter();
}

void RecordListModel::setNow(const QDateTime &now, int first, int last)
{
    const QDateTime then = std::exchange(m_now, now);
    const auto look = [](const Record &record, const QDateTime &at) {
        return std::pair(app::pillText(record, at), qRound(fractionLeft(record, at) * 360));
    };
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const Record &record = m_shown[static_cast<size_t>(row)]->record;
        if (look(record, then) != look(record, now))
            emit dataChanged(index(row), index(row),
                             {PillRole, FractionRole, Qt::AccessibleTextRole});
    }
}

const Record *RecordListModel::record(const QString &id) const
{
    const PlacedPtr placed = m_list == nullptr ? nullptr : m_list->find(id);
    return placed ? &placed->record : nullptr;
}

const Record *RecordListModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_shown.size())
        return nullptr;
    return &m_shown[static_cast<size_t>(index.row())]->record;
}

QModelIndex RecordListModel::indexOf(const QString &id) const
{
    const auto it = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&id](const PlacedPtr &p) { return p->record.id == id; });
    return it == m_shown.end() ? QModelIndex() : index(static_cast<int>(it - m_shown.begin()));
}

std::vector<int> RecordListModel::rowsOf(const QStringList &ids) const
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    std::vector<int> rows;
    for (int row = 0; row < rowCount() && rows.size() < static_cast<size_t>(wanted.size()); ++row) {
        if (wanted.contains(m_shown[static_cast<size_t>(row)]->record.id))
            rows.push_back(row);
    }
    return rows;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

app::RowText RecordListModel::rowText(const Record &record) const
{
    if (m_alike.isEmpty()) {
        for (const PlacedPtr &placed : m_list->all())
            ++m_alike[looksOf(placed->record)];
    }
    return app::rowText(record,
                        m_alike.value(looksOf(record)) > 1 ? app::Alike::Yes : app::Alike::No);
}

QString RecordListModel::spokenOf(const QModelIndex &index) const
{
    const Record &record = *this->record(index);
    const app::RowText text = rowText(record);
    return spoken({isMate(index) ? tr("same order") : QString(), app::leadText(record), text.about,
                   text.mark, app::pillText(record, m_now), app::proofText(record)});
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const Record *record = this->record(index);
    if (record == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return app::leadText(*record);
    case Qt::ToolTipRole: return toolTipOf(*record);
    case Qt::AccessibleTextRole: return spokenOf(index);
    case IdRole: return record->id;
    case AboutRole: return rowText(*record).about;
    case MarkRole: return rowText(*record).mark;
    case PillRole: return app::pillText(*record, m_now);
    case ProofRole: return app::proofText(*record);
    case UrgencyRole:
        return static_cast<int>(m_shown[static_cast<size_t>(index.row())]->standing.urgency);
    case MateRole: return isMate(index);
    case FractionRole: return fractionLeft(*record, m_now);
    case ProvedRole: return record->hasPair() ? static_cast<int>(domain::proofOf(*record)) : -1;
    default: return {};
    }
}

QModelIndexList RecordListModel::match(const QModelIndex &start, int role, const QVariant &value,
                                       int hits, Qt::MatchFlags flags) const
{
    if (role != Qt::DisplayRole || hits != 1 || !flags.testFlag(Qt::MatchStartsWith))
        return QAbstractListModel::match(start, role, value, hits, flags);
    const QString typed = value.toString();
    const auto begins = [&typed](QStringView text) {
        return text.startsWith(typed, Qt::CaseInsensitive)
            || (text.startsWith("*."_L1) && text.mid(2).startsWith(typed, Qt::CaseInsensitive));
    };
    const auto count = static_cast<int>(m_shown.size());
    for (int i = 0; i < count; ++i) {
        const int row = (start.row() + i) % count;
        const Record &one = m_shown[static_cast<size_t>(row)]->record;
        if (begins(one.title) || begins(app::leadText(one)))
            return {index(row)};
    }
    return {};
}

} // namespace eab::ui
