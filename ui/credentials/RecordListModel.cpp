// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordListModel.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "domain/VerifyReport.h"

#include <algorithm>

namespace eab::ui {

namespace {

using domain::Record;

/** "HB-77120 · CA Ref 5544332211", or whatever is known instead. */
QString subtitleOf(const Record &record)
{
    QStringList parts;
    if (!record.orderNumber.isEmpty())
        parts << record.orderNumber;
    if (!record.caReference.isEmpty())
        parts << RecordListModel::tr("CA Ref %1").arg(record.caReference);
    else if (!record.issuer.isEmpty())
        parts << app::issuers().displayName(record.issuer);
    return parts.join(QStringLiteral(" · "));
}

/** Said in one breath; what is not known is not said. */
QString spoken(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
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

void RecordListModel::setRecords(std::vector<Record> records, const QDateTime &now)
{
    beginResetModel();
    m_all = std::move(records);
    m_now = now;
    m_haystacks.clear();
    m_haystacks.reserve(m_all.size());
    for (const Record &record : m_all)
        m_haystacks.push_back(domain::searchText(record));
    m_shown = filtered();
    endResetModel();
}

void RecordListModel::setPlace(const Place &place)
{
    beginResetModel();
    m_place = place;
    m_shown = filtered();
    endResetModel();
}

void RecordListModel::setSearch(const QString &words)
{
    beginResetModel();
    m_words = domain::foldForSearch(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown = filtered();
    endResetModel();
}

void RecordListModel::setNow(const QDateTime &now)
{
    m_now = now;
    std::vector<size_t> shown = filtered();
    if (shown != m_shown) { // time alone has brought something here, or taken it away
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    } else if (!m_shown.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1),
                         {PillRole, UrgencyRole, FractionRole, Qt::AccessibleTextRole});
    }
}

std::vector<size_t> RecordListModel::filtered() const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_all.size(); ++i) {
        // A search looks everywhere; a place looks at what belongs there.
        const bool wanted = m_words.isEmpty()
            ? m_place.shows(m_all[i], m_now)
            : std::all_of(m_words.begin(), m_words.end(),
                          [&](const QString &word) { return m_haystacks[i].contains(word); });
        if (wanted)
            shown.push_back(i);
    }
    return shown;
}

const Record *RecordListModel::record(const QString &id) const
{
    const auto it
        = std::find_if(m_all.begin(), m_all.end(), [&id](const Record &r) { return r.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

const Record *RecordListModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_shown.size())
        return nullptr;
    return &m_all[m_shown[static_cast<size_t>(index.row())]];
}

QModelIndex RecordListModel::indexOf(const QString &id) const
{
    const auto it
        = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) { return m_all[i].id == id; });
    return it == m_shown.end() ? QModelIndex() : index(static_cast<int>(it - m_shown.begin()));
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const Record *record = this->record(index);
    if (record == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return record->title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(record->title, subtitleOf(*record));
    case Qt::AccessibleTextRole:
        return spoken({record->title, subtitleOf(*record), app::pillText(*record, m_now),
                       app::proofText(*record)});
    case IdRole:
        return record->id;
    case SubtitleRole:
        return subtitleOf(*record);
    case PillRole:
        return app::pillText(*record, m_now);
    case ProofRole:
        return app::proofText(*record);
    case UrgencyRole:
        return static_cast<int>(domain::urgencyOf(*record, m_now));
    case FractionRole:
        return fractionLeft(*record, m_now);
    case ProvedRole:
        return record->hasPair() ? static_cast<int>(domain::proofOf(*record)) : -1;
    default:
        return {};
    }
}

} // namespace eab::ui
