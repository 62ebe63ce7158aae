// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/Sidebar.h"

#include "app/words/Issuers.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCollator>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace eab::ui {

namespace {

constexpr int sidebarWidth = 216;
constexpr int rowHeight = 34;

/** By the alphabet of the language; capitals matter only where nothing else differs. */
struct AsPeopleSort
{
    QCollator collator;

    AsPeopleSort() { collator.setCaseSensitivity(Qt::CaseInsensitive); }
    bool operator()(const QString &a, const QString &b) const
    {
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    }
};

} // namespace

/** Rows of the sidebar: headings, which cannot be chosen, and places. */
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, IconRole, HeadingRole, LoudRole };

    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        bool heading = false;
        QString text;
        QString icon;
        Place place;
        int count = 0;
    };

    void setRows(std::vector<Row> rows)
    {
        // The same places with other counts: the selection stays.
        const bool same
            = rows.size() == m_rows.size()
            && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) {
                   return a.heading == b.heading && a.text == b.text && a.place == b.place;
               });
        if (same) {
            for (size_t i = 0; i < rows.size(); ++i) {
                if (m_rows[i].count != rows[i].count) {
                    m_rows[i] = std::move(rows[i]);
                    emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
                }
            }
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    [[nodiscard]] Place placeAt(const QModelIndex &index) const
    {
        return index.isValid() ? m_rows[static_cast<size_t>(index.row())].place : Place();
    }

    [[nodiscard]] QModelIndex indexOf(const Place &place) const
    {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&place](const Row &row) {
            return !row.heading && row.place == place;
        });
        return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].heading)
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole: return row.text;
        case Qt::AccessibleTextRole:
            return row.heading ? row.text : u"%1, %2"_s.arg(row.text).arg(row.count);
        case CountRole: return row.count;
        case IconRole: return row.icon;
        case HeadingRole: return row.heading;
        case LoudRole: return row.place.kind == Place::Kind::NeedsAttention && row.count > 0;
        default: return {};
        }
    }

private:
    std::vector<Row> m_rows;
};

namespace {

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const int least = QFontMetrics(option.font).height() + 14;
        const bool heading = index.data(SidebarModel::HeadingRole).toBool();
        return {sidebarWidth - 24,
                std::max(rowHeight, least) + (heading && index.row() > 0 ? 6 : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const auto leading = static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString text = index.data().toString();
        if (index.data(SidebarModel::HeadingRole).toBool()) {
            painter->setFont(strongFont(smallFont(option.font)));
            painter->setPen(tokens.soft);
            const QRect place = option.rect.adjusted(8, 0, -8, -4);
            painter->drawText(mirrored(place),
                              static_cast<int>(QStyle::visualAlignment(
                                  option.direction, Qt::AlignLeft | Qt::AlignBottom)),
                              text);
            painter->restore();
            return;
        }
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        const QRect box = option.rect.adjusted(0, 1, 0, -1);
        if (selected || (option.state & QStyle::State_MouseOver) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? tokens.selection : tokens.wash);
            painter->drawRoundedRect(box, 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect iconPlace(box.left() + 8, box.center().y() - 9, 20, 20);
        painter->drawPixmap(mirrored(iconPlace).topLeft(),
                            iconPixmap(index.data(SidebarModel::IconRole).toString(), 20,
                                       tokens.ink, painter->device()->devicePixelRatioF()));
        const QString count = QString::number(index.data(SidebarModel::CountRole).toInt());
        const QFont countFace
            = selected ? strongFont(smallFont(option.font)) : smallFont(option.font);
        const int countWidth = QFontMetrics(countFace).horizontalAdvance(count) + 2;
        const QRect countPlace(box.right() - 8 - countWidth, box.top(), countWidth, box.height());
        painter->setFont(countFace);
        painter->setPen(index.data(SidebarModel::LoudRole).toBool() ? tokens.urgent : tokens.soft);
        painter->drawText(mirrored(countPlace), Qt::AlignCenter, count);
        const QRect textPlace(iconPlace.right() + 9, box.top(),
                              countPlace.left() - 6 - iconPlace.right() - 9, box.height());
        painter->setFont(selected ? strongFont(option.font) : option.font);
        painter->setPen(tokens.ink);
        painter->drawText(
            mirrored(textPlace), leading,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, textPlace.width()));
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_model(new SidebarModel(this))
    , m_view(new QListView(this))
    , m_lock(makeLabel({}, TextRole::Small, this))
    , m_inbox(makeButton({}, ButtonRole::Link, this, u"mail"_s))
    , m_pending(makeButton({}, ButtonRole::Link, this, u"question"_s))
{
    setProperty("role", u"side"_s);
    setMinimumWidth(180);
    m_view->setProperty("role", u"side"_s);
    m_view->setObjectName(u"places"_s);
    m_view->setAccessibleName(tr("Places"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SidebarDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lock->setObjectName(u"lockCountdown"_s);
    m_inbox->setObjectName(u"inboxButton"_s);
    m_inbox->hide();
    m_pending->setObjectName(u"pendingButton"_s);
    m_pending->hide();

    auto *layout = layoutOn<QVBoxLayout>(this, -1, {8, 10, 8, 12});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pending);
    layout->addWidget(m_inbox);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 0);
    foot->addWidget(new Picture(u"lock"_s, 16, IconColor::Soft, this));
    foot->addWidget(m_lock, 1);
    layout->addLayout(foot);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // A refresh builds the rows anew and comes back to the same place.
                if (const Place chosen = m_model->placeAt(current); !(chosen == m_place)) {
                    m_place = chosen;
                    emit placeChanged(chosen);
                }
            });
    connect(m_inbox, &QPushButton::clicked, this, &Sidebar::inboxRequested);
    connect(m_pending, &QPushButton::clicked, this, &Sidebar::pendingRequested);
}

void Sidebar::setRecords(const std::vector<domain::PlacedPtr> &records)
{
    using Kind = Place::Kind;
    constexpr std::array fixed {Kind::NeedsAttention, Kind::ClosingSoon, Kind::NotVerified,
                                Kind::All, Kind::Archive};
    std::map<Kind, int> counts;
    std::map<QString, int> issuers;
    std::map<QString, int, AsPeopleSort> tags;
    QHash<QString, int> tagCounts;
    for (const domain::PlacedPtr &placed : records) {
        for (const Kind kind : fixed)
            counts[kind] += Place {kind, {}}.shows(*placed) ? 1 : 0;
        const domain::Record &record = placed->record;
        if (record.status == domain::RecordStatus::Archived)
            continue;
        if (!record.issuer.isEmpty())
            ++issuers[record.issuer];
        for (const QString &tag : record.tags)
            ++tagCounts[tag];
    }
    std::map<QString, std::pair<QString, int>, AsPeopleSort> issuerNames;
    for (const auto &[id, number] : issuers)
        issuerNames.emplace(app::issuers().displayName(id), std::pair(id, number));
    for (auto it = tagCounts.begin(); it != tagCounts.end(); ++it)
        tags.emplace(it.key(), it.value());
    std::vector<SidebarModel::Row> rows;
    const auto heading = [&rows](const QString &text) { rows.push_back({true, text, {}, {}, 0}); };
    const auto add = [&](const QString &text, const char *iconName, Kind kind) {
        rows.push_back({false, text, QString::fromLatin1(iconName), {kind, {}}, counts[kind]});
    };
    heading(tr("Today"));
    add(tr("Needs attention"), "alert", Kind::NeedsAttention);
    add(tr("Closing soon"), "clock", Kind::ClosingSoon);
    add(tr("Not verified"), "shield-check", Kind::NotVerified);
    heading(tr("Library"));
    add(tr("All records"), "records", Kind::All);
    add(tr("Archive"), "archive", Kind::Archive);
    if (!issuerNames.empty())
        heading(tr("Issuers"));
    for (const auto &[name, issuer] : issuerNames)
        rows.push_back({false, name, u"shield"_s, {Kind::Issuer, issuer.first}, issuer.second});
    if (!tags.empty())
        heading(tr("Tags"));
    for (const auto &[tag, number] : tags)
        rows.push_back({false, tag, u"tag"_s, {Kind::Tag, tag}, number});

    m_model->setRows(std::move(rows));
    if (!m_view->currentIndex().isValid()) {
        QModelIndex again = m_model->indexOf(m_place);
        if (!again.isValid())
            again = m_model->indexOf({Kind::All, {}});
        m_view->setCurrentIndex(again);
    }
}

void Sidebar::setPlace(const Place &place)
{
    m_view->setCurrentIndex(m_model->indexOf(place));
}

void Sidebar::setLockText(const QString &text)
{
    m_lock->setText(text);
}

void Sidebar::setInboxText(const QString &text)
{
    m_inbox->setText(text.isEmpty() ? text : QLatin1Char('&') + text); // Alt and the number
    m_inbox->setAccessibleName(text);
    m_inbox->setVisible(!text.isEmpty());
}

void Sidebar::setPendingText(const QString &text)
{
    m_pending->setText(text);
    m_pending->setAccessibleName(text);
    m_pending->setVisible(!text.isEmpty());
}

} // namespace eab::ui

#include "Sidebar.moc"
