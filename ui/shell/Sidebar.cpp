// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/Sidebar.h"

#include "app/words/Issuers.h"
#include "ui/common/Actions.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCollator>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <map>

namespace eab::ui {

namespace {

constexpr int sidebarWidth = 216;
constexpr int leastWidth = 180;
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

/** What a row holds beside its text; a heading has none of it and cannot be chosen. */
enum Role { PlaceRole = Qt::UserRole, CountRole, IconRole };

/** A row that says its count where it is only heard. */
class RowItem final : public QStandardItem
{
public:
    using QStandardItem::QStandardItem;

    [[nodiscard]] QVariant data(int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return QStandardItem::data(role);
        const QVariant count = data(CountRole);
        if (!count.isValid())
            return text();
        return count.toInt() == 0 ? Sidebar::tr("%1, nothing here", "a place").arg(text())
                                  : u"%1, %2"_s.arg(text()).arg(count.toInt());
    }
};

struct Row
{
    QString text;
    const char *icon = nullptr;
    Place place;
    int count = 0;
};

Place placeOf(const QModelIndex &index)
{
    return index.data(PlaceRole).value<Place>();
}

QModelIndex indexOf(const QStandardItemModel &model, const Place &place)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(PlaceRole).isValid() && placeOf(index) == place)
            return index;
    }
    return {};
}

void setRows(QStandardItemModel &model, const std::vector<Row> &rows)
{
    // The same places with other counts: the selection stays.
    int at = 0;
    const auto isThere = [&](const Row &row) {
        const QModelIndex index = model.index(at++, 0);
        return index.data().toString() == row.text
            && index.data(PlaceRole).isValid() == (row.icon != nullptr)
            && placeOf(index) == row.place;
    };
    if (model.rowCount() != static_cast<int>(rows.size())
        || !std::all_of(rows.begin(), rows.end(), isThere)) {
        model.clear();
        for (const Row &row : rows) {
            auto *item = new RowItem(row.text); // the model owns its items
            if (row.icon == nullptr) {
                item->setFlags(Qt::NoItemFlags);
            } else {
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                item->setData(QVariant::fromValue(row.place), PlaceRole);
                item->setData(QString::fromLatin1(row.icon), IconRole);
            }
            model.appendRow(item);
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].icon != nullptr)
            model.item(static_cast<int>(i))->setData(rows[i].count, CountRole);
    }
}

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const int least = QFontMetrics(option.font).height() + 14;
        const bool heading = !index.data(PlaceRole).isValid();
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
        if (!index.data(PlaceRole).isValid()) {
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
                            iconPixmap(index.data(IconRole).toString(), 20, tokens.ink,
                                       painter->device()->devicePixelRatioF()));
        const int number = index.data(CountRole).toInt();
        const QString count = number == 0 ? QString() : QString::number(number);
        const bool loud = placeOf(index).kind == Place::Kind::NeedsAttention
            || placeOf(index).kind == Place::Kind::Today;
        const QFont countFace
            = selected ? strongFont(smallFont(option.font)) : smallFont(option.font);
        const int countWidth = QFontMetrics(countFace).horizontalAdvance(count) + 2;
        const QRect countPlace(box.right() - 8 - countWidth, box.top(), countWidth, box.height());
        painter->setFont(countFace);
        painter->setPen(loud ? tokens.urgent : tokens.soft);
        painter->drawText(mirrored(countPlace), Qt::AlignCenter, count);
        const QRect textPlace(iconPlace.right() + 9, box.top(),
                              countPlace.left() - 6 - iconPlace.right() - 9, box.height());
        painter->setFont(selected ? strongFont(option.font) : option.font);
        painter->setPen(tokens.ink);
        // Latin names are cut at their own end.
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(
            mirrored(textPlace), leading,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, textPlace.width()));
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(called("places", new QListView(this)))
    , m_lock(called("lockCountdown", makeLabel({}, TextRole::Small, this)))
    , m_inbox(called("inboxButton", makeButton({}, ButtonRole::Link, this, u"mail"_s)))
    , m_pending(called("pendingButton", makeButton({}, ButtonRole::Link, this, u"question"_s)))
    , m_health(called("healthButton", makeButton({}, ButtonRole::Link, this, u"shield-check"_s)))
{
    setProperty("role", u"side"_s);
    setMinimumWidth(leastWidth);
    m_view->setProperty("role", u"side"_s);
    m_view->setAccessibleName(tr("Places"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SidebarDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_inbox->hide();
    m_pending->hide();
    m_health->hide();
    m_health->setToolTip(toolTipOf(ActionId::Health));

    auto *layout = layoutOn<QVBoxLayout>(this, -1, {8, 10, 8, 12});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pending);
    layout->addWidget(m_inbox);
    layout->addWidget(m_health);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 0);
    foot->addWidget(new Picture(u"lock"_s, 16, IconColor::Soft, this));
    foot->addWidget(m_lock, 1);
    layout->addLayout(foot);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // A refresh builds the rows anew and comes back to the same place.
                if (const Place chosen = placeOf(current); !(chosen == m_place)) {
                    m_place = chosen;
                    emit placeChanged(chosen);
                }
            });
    connect(m_inbox, &QPushButton::clicked, this, &Sidebar::inboxRequested);
    connect(m_pending, &QPushButton::clicked, this, &Sidebar::pendingRequested);
    connect(m_health, &QPushButton::clicked, this, &Sidebar::healthRequested);
}

void Sidebar::setRecords(const std::vector<domain::PlacedPtr> &records, const Days &days)
{
    using Kind = Place::Kind;
    constexpr std::array fixed {Kind::NeedsAttention, Kind::Today, Kind::ThisWeek,
                                Kind::NotVerified,    Kind::Asked, Kind::All,
                                Kind::Archive};
    std::map<Kind, int> counts;
    std::map<QString, int> issuers;
    std::map<QString, int> cas;
    QHash<QString, QString> caOfUrl; // many records have few of them
    bool resells = false; //  somebody sells what another one answers for
    std::map<QString, int, AsPeopleSort> tags;
    QHash<QString, int> tagCounts;
    for (const domain::PlacedPtr &placed : records) {
        for (const Kind kind : fixed)
            counts[kind] += Place {kind, {}}.shows(*placed, days) ? 1 : 0;
        const domain::Record &record = placed->record;
        if (record.status == domain::RecordStatus::Archived)
            continue;
        if (!record.issuer.isEmpty())
            ++issuers[record.issuer];
        if (record.ca.isEmpty() && !caOfUrl.contains(record.directoryUrl))
            caOfUrl.insert(record.directoryUrl, app::caOf(record));
        const QString ca = record.ca.isEmpty() ? caOfUrl.value(record.directoryUrl) : record.ca;
        if (!ca.isEmpty())
            ++cas[ca];
        resells = resells || (!ca.isEmpty() && ca != record.issuer);
        for (const QString &tag : record.tags)
            ++tagCounts[tag];
    }
    for (auto it = tagCounts.begin(); it != tagCounts.end(); ++it)
        tags.emplace(it.key(), it.value());
    std::vector<Row> rows;
    const auto heading = [&rows](const QString &text) { rows.push_back({text, nullptr, {}, 0}); };
    const auto add = [&](const QString &text, const char *iconName, Kind kind) {
        rows.push_back({text, iconName, {kind, {}}, counts[kind]});
    };
    heading(tr("To do"));
    add(tr("Needs attention"), "alert", Kind::NeedsAttention);
    add(tr("Closing today"), "clock", Kind::Today);
    add(tr("Closing this week"), "clock", Kind::ThisWeek);
    add(tr("Not verified"), "shield-check", Kind::NotVerified);
    if (counts[Kind::Asked] > 0)
        add(tr("Open questions"), "question", Kind::Asked);
    if (m_letters > 0)
        rows.push_back({tr("Letter box"), "inbox", {Kind::Letters, {}}, m_letters});
    heading(tr("Library"));
    add(tr("All records"), "records", Kind::All);
    add(tr("Archive"), "archive", Kind::Archive);
    rows.push_back({tr("Removed"), "trash", {Kind::Removed, {}}, m_removed});
    const auto addNamed = [&](const QString &title, const std::map<QString, int> &ids,
                              const char *iconName, Kind kind) {
        if (!ids.empty())
            heading(title);
        std::map<QString, std::pair<QString, int>, AsPeopleSort> names;
        for (const auto &[id, number] : ids)
            names.emplace(app::issuers().displayName(id), std::pair(id, number));
        for (const auto &[name, one] : names)
            rows.push_back({name, iconName, {kind, one.first}, one.second});
    };
    addNamed(tr("Sellers"), issuers, "shield", Kind::Issuer);
    if (resells)
        addNamed(tr("CAs"), cas, "server", Kind::Ca);
    if (!tags.empty())
        heading(tr("Tags"));
    for (const auto &[tag, number] : tags)
        rows.push_back({tag, "tag", {Kind::Tag, tag}, number});

    setRows(*m_model, rows);
    if (!m_view->currentIndex().isValid()) {
        QModelIndex again = indexOf(*m_model, m_place);
        if (!again.isValid())
            again = indexOf(*m_model, {Kind::All, {}});
        m_view->setCurrentIndex(again);
    }
}

void Sidebar::setPlace(const Place &place)
{
    m_view->setCurrentIndex(indexOf(*m_model, place));
}

void Sidebar::setInboxText(const QString &text)
{
    m_inbox->setText(text.isEmpty() ? text : QLatin1Char('&') + text); // Alt and the number
    m_inbox->setAccessibleName(text);
    m_inbox->setVisible(!text.isEmpty());
}

void Sidebar::setHealth(std::optional<int> amiss)
{
    m_health->setVisible(amiss.has_value());
    if (!amiss)
        return;
    m_health->setIcon(*amiss > 0 ? icon(u"alert"_s, IconColor::Urgent)
                                 : icon(u"shield-check"_s, IconColor::Good));
    setButtonText(m_health,
                  *amiss > 0 ? tr("%n thing(s) to l&ook at", nullptr, *amiss) : tr("&All is well"));
    setMinimumWidth(std::max(leastWidth, layout()->minimumSize().width()));
}

void Sidebar::setPendingText(const QString &text)
{
    m_pending->setText(text);
    m_pending->setAccessibleName(text);
    m_pending->setVisible(!text.isEmpty());
}

} // namespace eab::ui

#include "Sidebar.moc"
