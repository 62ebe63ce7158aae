// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/VaultBar.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSpacerItem>

#include <utility>

namespace eab::ui {

namespace {

constexpr int menuTextWidth = 360;
constexpr int leastGap = 8;

} // namespace

VaultBar::VaultBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"bar"_s);
    auto *row = layoutOn<QHBoxLayout>(this, 8, {16, 11, 20, 11});
    m_places = into(row, called("placesButton", makeToolButton(u"menu"_s, tr("Places"), this)));
    m_places->setCheckable(true);
    m_places->hide();
    row->addWidget(new Picture(u"key"_s, 20, IconColor::Accent, this));
    m_title = into(row, called("vaultTitle", new ElidedLabel(this)));
    m_title->setFont(strongFont(font()));
    m_title->setMaximumWidth(190);
    m_gap = new QSpacerItem(leastGap, 0, QSizePolicy::Fixed);
    row->addSpacerItem(m_gap);
    m_search = into(row, called("searchField", new QLineEdit(this)), 8);
    m_search->setProperty("role", u"search"_s);
    m_search->setPlaceholderText(tr("Search orders, references, KIDs, customers (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120); // with the button that clears it, too
    m_search->setMaximumWidth(480);
    m_search->addAction(icon(u"search"_s, IconColor::Soft), QLineEdit::LeadingPosition);
    row->addStretch(1);
    m_import = addButton(row, ActionId::Import, tr("&Import"), ButtonRole::Primary, "importButton");
    m_import->setAutoDefault(false);
    auto *newRow = new QHBoxLayout; // the arrow belongs to its button
    newRow->setSpacing(0);
    row->addLayout(newRow);
    m_new = addButton(newRow, ActionId::New, tr("&New"), ButtonRole::Plain, "newButton");
    m_new->setIcon(icon(u"plus"_s));
    const QMenu *moreNew
        = addMenu(newRow, "newMenuButton", "chevron-down", tr("More ways to a new record"),
                  {ActionId::New, ActionId::Create, ActionId::Portal});
    m_moreNew = moreNew->parentWidget();
    m_setUp
        = addButton(row, ActionId::SetUp, tr("Set &up client"), ButtonRole::Plain, "setUpButton");
    QPushButton *lock = addButton(row, ActionId::Lock, tr("&Lock"), ButtonRole::Flat, "lockButton");
    for (QPushButton *button : {lock, m_setUp, m_new, m_import})
        m_foldables.push_back({button, button->text()});
    const QMenu *more
        = addMenu(row, "moreButton", "more", tr("More"), {ActionId::Undo, ActionId::Redo},
                  {ActionId::Logins, ActionId::Health, ActionId::AuditLog, ActionId::Settings,
                   ActionId::Shortcuts, ActionId::About});
    m_undo = more->actions().at(0);
    m_redo = more->actions().at(1);
    m_logins = more->actions().at(3); // a line lies above it
    setUndo({}, {});
}

QPushButton *VaultBar::addButton(QBoxLayout *row, ActionId what, const QString &text,
                                 ButtonRole role, const char *name)
{
    QPushButton *button = into(row, called(name, actionButton(what, text, role, this)));
    connect(button, &QPushButton::clicked, this, [this, what] { emit asked(what); });
    return button;
}

QMenu *VaultBar::addMenu(QBoxLayout *row, const char *name, const char *iconName,
                         const QString &text, const std::vector<ActionId> &entries,
                         const std::vector<ActionId> &more)
{
    QToolButton *button
        = into(row, called(name, makeToolButton(QLatin1String(iconName), text, this)));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const std::vector<ActionId> &part) {
        for (const ActionId what : part)
            connect(addTo(menu, what), &QAction::triggered, this,
                    [this, what] { emit asked(what); });
    };
    add(entries);
    if (!more.empty())
        menu->addSeparator();
    add(more);
    button->setMenu(menu);
    return menu;
}

void VaultBar::showWords(size_t folded)
{
    for (size_t i = 0; i < m_foldables.size(); ++i) {
        const auto &[button, text] = m_foldables[i];
        const QString shown = i < folded ? QString() : text;
        if (button->text() == shown)
            continue;
        button->setText(shown);
        button->setIconSize(shown.isEmpty() ? iconAlone : iconBesideText);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    }
}

void VaultBar::showGap(bool isWide)
{
    const int begun = layout()->contentsMargins().left() + iconAlone.width() + layout()->spacing()
        + std::min(m_title->sizeHint().width(), m_title->maximumWidth()) + layout()->spacing();
    m_gap->changeSize(isWide ? std::max(leastGap, m_searchStart - begun) : leastGap, 0,
                      QSizePolicy::Fixed);
    layout()->invalidate();
}

void VaultBar::setTitle(const QString &title)
{
    m_title->setFullText(title);
    fold();
}

void VaultBar::setSearchStart(int pixels)
{
    if (std::exchange(m_searchStart, pixels) != pixels)
        fold();
}

void VaultBar::fold()
{
    showWords(0);
    showGap(true);
    if (layout()->minimumSize().width() <= width())
        return;
    showGap(false);
    for (size_t folded = 0; folded <= m_foldables.size(); ++folded) {
        showWords(folded);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            return;
    }
}

QSize VaultBar::minimumSizeHint() const
{
    // The search, and a square for each button.
    const int square = m_import->sizeHint().height() + 4;
    const int squares = static_cast<int>(m_foldables.size()) + 3;
    return {m_search->minimumWidth() + squares * (square + 8) + 64,
            QFrame::minimumSizeHint().height()};
}

bool VaultBar::event(QEvent *event)
{
    // Something else needs more room than it did.
    if (event->type() == QEvent::LayoutRequest && layout()->minimumSize().width() > width())
        fold();
    return QFrame::event(event);
}

void VaultBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

void VaultBar::setMayChange(bool may)
{
    for (QWidget *control : std::initializer_list<QWidget *> {m_import, m_new, m_moreNew, m_setUp})
        control->setVisible(may);
    m_logins->setVisible(may);
}

void VaultBar::setUndo(const QString &back, const QString &forward)
{
    const auto show
        = [this](QAction *action, ActionId id, const QString &text, const QString &what) {
              action->setEnabled(!what.isEmpty());
              QString shown = fontMetrics().elidedText(what, Qt::ElideMiddle, menuTextWidth);
              shown.replace(QLatin1Char('&'), u"&&"_s);
              action->setText(what.isEmpty() ? actionOf(id).text : text.arg(shown));
          };
    show(m_undo, ActionId::Undo, tr("&Undo: %1", "what"), back);
    show(m_redo, ActionId::Redo, tr("&Redo: %1", "what"), forward);
}

} // namespace eab::ui
