// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/VaultView.h"

#include "app/session/Drafts.h"
#include "app/session/RecoveryPaper.h"
#include "app/uses/Records.h"
#include "app/words/AdviceText.h"
#include "app/words/TimeText.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/credentials/BinPage.h"
#include "ui/credentials/RecordMenu.h"
#include "ui/credentials/SelectionPane.h"
#include "ui/intake/LettersPage.h"
#include "ui/shell/EmptyPage.h"
#include "ui/shell/VaultBar.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int narrowWidth = 1000;
constexpr int sidebarWidth = 216;
constexpr int listWidth = 424;
constexpr int leastList = 320;

} // namespace

VaultView::VaultView(app::Session &session, app::ReminderService &reminders, Clipboard &clipboard,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reminders(reminders)
{
    setObjectName(u"vaultView"_s);
    auto *layout = layoutOn<QVBoxLayout>(this, 0);
    m_bar = into(layout, new VaultBar(this));
    m_search = m_bar->search();
    m_banner = into(layout, called("banner", new MessageBar(this)));
    m_remark = into(layout, called("remark", new MessageBar(this)));
    m_remark->setClosable(true);
    m_askedBar = into(layout, called("askedBar", new MessageBar(this)));
    m_askedBar->setClosable(true);
    m_sheetBar = into(layout, called("sheetBar", new MessageBar(this)));
    m_sheetBar->setClosable(true);
    m_draftBar = into(layout, called("draftBar", new MessageBar(this)));
    m_draftBar->setClosable(true);

    m_splitter = into(layout, new QSplitter(Qt::Horizontal, this), 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_sidebar = new Sidebar(m_splitter);
    m_splitter->addWidget(m_sidebar);
    m_content = new QStackedWidget(m_splitter);
    auto *halves = into(m_content, called("halves", new QSplitter(Qt::Horizontal, m_content)));
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    m_column = into(halves, new RecordColumn(halves));
    m_list = m_column->list();
    m_model = m_column->model();
    m_paneStack = new QStackedWidget(halves);
    QLabel *noRecord
        = makeLabel(tr("Choose a record to see it here."), TextRole::Soft, m_paneStack);
    noRecord->setAlignment(Qt::AlignCenter);
    m_pane = new RecordPane(session, clipboard, m_paneStack);
    m_pane->widget()->installEventFilter(this);
    m_sidebar->installEventFilter(this);
    m_paneStack->addWidget(noRecord);
    m_paneStack->addWidget(m_pane);
    m_several = into(m_paneStack, new SelectionPane(m_paneStack));
    halves->addWidget(m_paneStack);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({listWidth, 640});
    m_empty = into(m_content, new EmptyPage(m_content));
    m_bin = into(m_content, new BinPage(session, m_content));
    m_letters = into(m_content, new LettersPage(session, m_content));
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, 1064});
    m_splitter->restoreState(rememberedGeometry(u"sidebar"_s));
    halves->restoreState(rememberedGeometry(u"halves"_s));

    connect(m_bar->places(), &QToolButton::toggled, this, [this](bool shown) {
        arrange();
        (shown ? static_cast<QWidget *>(m_sidebar->view()) : m_list)->setFocus();
    });
    // The place that is chosen already is chosen again to come back to it.
    connect(m_sidebar->view(), &QListView::activated, this,
            [this] { m_bar->places()->setChecked(false); });
    connect(m_sidebar->view(), &QListView::clicked, this,
            [this] { m_bar->places()->setChecked(false); });
    connect(m_sidebar, &Sidebar::placeChanged, this, [this](const Place &place) {
        m_search->clear();
        m_model->setPlace(place);
        m_paneInFront = false;
        if (place.kind == Place::Kind::Letters)
            m_letters->reload();
        m_column->select({});
        showContent();
    });
    connectList();
    connectSearch();
    connectPages();
    connect(m_sidebar, &Sidebar::inboxRequested, this,
            [this] { emit asked(ActionId::LetterBox, {}); });
    connect(m_sidebar, &Sidebar::pendingRequested, this,
            [this] { emit asked(ActionId::Pending, {}); });
    connect(m_sidebar, &Sidebar::healthRequested, this,
            [this] { emit asked(ActionId::Health, {}); });
    connect(m_empty, &EmptyPage::asked, this, [this](ActionId what) { emit asked(what, {}); });
    connect(m_pane, &RecordPane::asked, this, &VaultView::asked);
    connect(m_pane, &RecordPane::answered, this, &VaultView::answered);
    connect(m_pane, &RecordPane::failed, this,
            [this](const Error &error) { say(Tone::Urgent, errorLine(error)); });
    connect(m_pane, &RecordPane::recordRequested, this, &VaultView::selectRecord);
    connect(m_pane, &RecordPane::versionRequested, this, &VaultView::versionRequested);
    connect(m_pane, &RecordPane::backRequested, this, [this] {
        m_paneInFront = false;
        arrange();
        m_list->setFocus();
    });
    connect(m_banner, &MessageBar::acted, this, [this] {
        const bool verifies = m_bannerVerifies;
        selectRecord(m_bannerRecord);
        if (verifies)
            emit asked(ActionId::Verify, m_bannerRecord);
    });
    connect(m_askedBar, &MessageBar::acted, this, [this] {
        m_sidebar->setPlace({m_asksBin ? Place::Kind::Removed : Place::Kind::Asked, {}});
        m_list->setFocus();
    });
    connect(m_sheetBar, &MessageBar::acted, this, &VaultView::sheetCheckRequested);
    connect(m_draftBar, &MessageBar::acted, this, &VaultView::draftRequested);
    connect(&m_session, &app::Session::timePassed, this, &VaultView::takeChange);
    connect(&m_session, &app::Session::recordsChanged, this,
            [this](const app::RecordChange &change) {
                if (change.everything)
                    return reload();
                if (change.changed.contains(m_pane->recordId()))
                    m_pane->outdate();
                if (change.changed.isEmpty() || !(change.added + change.removed).isEmpty())
                    m_bin->reload();
                takeChange(change.added + change.changed + change.removed);
                showInbox();
            });
}

void VaultView::connectList()
{
    connect(m_column, &RecordColumn::selected, this, &VaultView::showSelected);
    connect(m_column, &RecordColumn::menuRequested, this, &VaultView::showMenu);
    const auto open = [this] {
        m_paneInFront = true;
        arrange();
        if (m_column->selectedCount() > 1)
            m_several->focusFirst();
        else
            m_pane->primaryButton()->setFocus();
    };
    connect(m_column, &RecordColumn::opened, this, open);
    connect(m_column, &RecordColumn::clicked, this, [this, open] {
        if (m_narrow)
            open();
    });
    connect(m_several, &SelectionPane::asked, this, &VaultView::askOfSelected);
    connect(m_several, &SelectionPane::backRequested, this, [this] {
        m_column->selectOne();
        m_list->setFocus();
    });
}

/** What can be done with the record that was clicked, or with all that are selected. */
void VaultView::showMenu(const QPoint &at)
{
    const domain::Record *record = m_column->selectedRecord();
    if (!m_list->indexAt(at).isValid())
        return;
    if (record != nullptr) {
        auto *menu = called("listMenu", new RecordMenu(m_list));
        menu->setRecord(*record, m_session.mayChange().has_value(), m_session.isOwner());
        connect(menu, &RecordMenu::asked, this,
                [this, id = record->id](ActionId what) { emit asked(what, id); });
        popUp(menu, at);
    } else if (m_column->selectedCount() > 1) {
        auto *menu = called("manyMenu", new SelectionMenu(selection(), m_list));
        connect(menu, &SelectionMenu::asked, this, &VaultView::askOfSelected);
        popUp(menu, at);
    }
}

void VaultView::popUp(QMenu *menu, const QPoint &at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

Selection VaultView::selection() const
{
    return {m_column->selectedRecords(), m_session.mayChange().has_value()};
}

void VaultView::askOfSelected(ManyAction what, const QString &tag)
{
    if (what == ManyAction::Tag && tag.isEmpty()) { // still to be typed
        m_paneInFront = true;
        arrange();
        return m_several->focusFirst();
    }
    emit askedOfMany(what, m_column->selectedIds(), tag);
}

void VaultView::remove()
{
    if (m_column->selectedCount() > 1)
        askOfSelected(ManyAction::Remove, {});
    else if (const QString id = selectedId(); !id.isEmpty())
        emit asked(ActionId::Remove, id);
}

void VaultView::connectSearch()
{
    connect(m_bar, &VaultBar::asked, this,
            [this](ActionId what) { emit asked(what, selectedId()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_column->keepSelected([&] { m_model->setSearch(words); });
        showContent();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setFocus();
        m_paneInFront = m_narrow;
        arrange();
    });
}

void VaultView::connectPages()
{
    connect(m_bin, &BinPage::told, this,
            [this](Tone tone, const QString &text) { say(tone, text); });
    connect(m_bin, &BinPage::restoreRequested, this,
            [this](const QString &id) { emit asked(ActionId::Restore, id); });
    connect(m_bin, &BinPage::answered, this, &VaultView::answered);
    connect(m_bin, &BinPage::countChanged, this, [this](int count) {
        m_sidebar->setRemoved(count);
        refreshPlaces();
    });
    connect(m_letters, &LettersPage::told, this,
            [this](Tone tone, const QString &text) { say(tone, text); });
    connect(m_letters, &LettersPage::lookRequested, this, &VaultView::letterLookRequested);
    connect(m_letters, &LettersPage::fileRequested, this, &VaultView::letterFileRequested);
    connect(m_letters, &LettersPage::changed, this, &VaultView::showInbox);
}

/** The counts that do not come with the records. */
void VaultView::refreshPlaces()
{
    if (const auto list = m_session.records())
        m_sidebar->setRecords((*list)->all(), m_model->days());
}

void VaultView::showContent()
{
    const auto list = m_session.records();
    const Place::Kind kind = m_sidebar->place().kind;
    const auto *halves = m_content->widget(0);
    const QWidget *page = halves;
    if (m_model->isSearching()) // it looks everywhere
        page = halves;
    else if (kind == Place::Kind::Removed)
        page = m_bin;
    else if (kind == Place::Kind::Letters)
        page = m_letters;
    else if (list && (*list)->all().empty())
        page = m_empty;
    m_content->setCurrentIndex(m_content->indexOf(page));
}

void VaultView::reload()
{
    const auto list = m_session.records();
    if (!list)
        return;
    const bool owner = m_session.mayChange().has_value();
    m_bar->setTitle(m_session.title());
    m_bar->setMayChange(owner);
    m_bin->reload();
    m_pane->outdate();
    m_column->keepSelected([&] {
        m_model->setList(**list);
        showInbox();
        m_model->setPlace(m_sidebar->place());
    });
    showContent();
    showBanner();
    if (!owner)
        say(Tone::Plain,
            m_session.isOwner()
                ? tr("Opened read-only: nothing can be changed.")
                : tr("Support login: orders and deadlines, no secrets, nothing can be changed."));
}

void VaultView::showInbox()
{
    const int waiting = m_session.mayChange() ? static_cast<int>(m_session.inboxCount()) : 0;
    m_sidebar->setInboxText(waiting > 0 ? tr("%n message(s) waiting", nullptr, waiting)
                                        : QString());
    m_sidebar->setLetters(waiting);
    refreshPlaces();
    if (m_sidebar->place().kind == Place::Kind::Letters)
        m_letters->reload();
}

void VaultView::begin()
{
    const auto attention = Place {Place::Kind::NeedsAttention, {}};
    const auto list = m_session.records();
    const auto all = list ? (*list)->all() : std::vector<domain::PlacedPtr>();
    if (std::any_of(all.begin(), all.end(), [&](const domain::PlacedPtr &placed) {
            return attention.shows(*placed, m_model->days());
        }))
        m_sidebar->setPlace(attention);
    else
        m_sidebar->setPlace({Place::Kind::All, {}});
    if (all.empty())
        m_empty->setFocus();
    else
        m_list->setFocus();
}

QString VaultView::selectedId() const
{
    return m_column->selectedId();
}

void VaultView::goTo(const QString &id)
{
    if (!m_model->indexOf(id).isValid()) {
        m_search->clear();
        m_sidebar->setPlace({Place::Kind::All, {}});
    }
    if (!m_model->indexOf(id).isValid())
        m_sidebar->setPlace({Place::Kind::Archive, {}});
    m_column->reveal(id);
}

void VaultView::selectRecord(const QString &id)
{
    goTo(id);
    m_paneInFront = true;
    arrange();
    m_list->setFocus();
}

void VaultView::leaveSearch()
{
    const QString id = selectedId();
    m_search->clear();
    if (id.isEmpty())
        return;
    goTo(id);
    m_list->setFocus();
}

void VaultView::showSelected()
{
    m_column->showHeading();
    const domain::Record *record = m_column->selectedRecord();
    const bool several = m_column->selectedCount() > 1;
    if (several)
        m_several->setSelection(selection());
    m_paneStack->setCurrentIndex(several ? 2 : record != nullptr ? 1 : 0);
    if (record == nullptr && !m_pane->recordId().isEmpty())
        m_pane->clearRecord();
    else if (record != nullptr && !m_pane->shows(*record)) // what it shows needs no look
        m_pane->setRecord(*record, m_session.clock().now());
    arrange();
}

void VaultView::showBanner()
{
    m_bannerRecord.clear();
    m_bannerVerifies = false;
    const auto &due = m_reminders.due();
    const domain::Record *record = due.empty() ? nullptr : m_model->record(due.front().recordId);
    const QDateTime now = m_session.clock().now();
    if (record == nullptr || !domain::needsAttention(*record, now))
        return m_banner->clear();
    const domain::Reminder &first = due.front();
    const QString left = app::timeLeft(now.secsTo(first.deadline.at));
    m_bannerRecord = record->id;
    m_bannerVerifies
        = first.next == domain::NextStep::Verify && m_session.isOwner() && !m_session.isReadOnly();
    m_banner->show(
        domain::urgencyOf(*record, now) == domain::Urgency::Soon ? Tone::Soon : Tone::Urgent,
        m_bannerVerifies
            ? tr("%1: %2, not yet verified.", "title, time left").arg(record->title, left)
            : tr("%1: %2 (%3). %4", "title, time left, what counts, advice")
                  .arg(record->title, left, app::clockText(first.deadline.clock).toLower(),
                       app::adviceText(first.next, *record, now)),
        m_bannerVerifies ? tr("Verify n&ow") : tr("Sho&w it"));
}

void VaultView::takeChange(const QSet<QString> &ids)
{
    const auto list = m_session.records();
    if (!list)
        return;
    const QDateTime now = m_session.clock().now();
    const bool isAnotherDay = now.toLocalTime().date() != m_model->days().today;
    if (!ids.isEmpty() || isAnotherDay) {
        const int place = m_list->verticalScrollBar()->value();
        m_column->keepSelected([&] {
            m_model->takeChange(ids);
            if (isAnotherDay)
                m_model->setDay(now);
            m_sidebar->setRecords((*list)->all(), m_model->days());
        });
        showContent();
        if (m_model->isGrouped()) // the rows are made anew, and stay where they were seen
            m_list->verticalScrollBar()->setValue(place);
        m_pane->showOthers();
    }
    const QModelIndex last = m_list->indexAt(m_list->viewport()->rect().bottomLeft());
    m_model->setNow(now, std::max(0, m_list->indexAt({0, 0}).row()),
                    last.isValid() ? last.row() : m_model->rowCount() - 1);
    m_pane->setNow(now);
    showBanner();
}

int VaultView::paneWidth() const
{
    return m_pane->widget()->minimumSizeHint().width()
        + m_pane->verticalScrollBar()->sizeHint().width();
}

void VaultView::arrange()
{
    if (!m_folded && m_sidebar->isVisible())
        m_placesWidth = m_sidebar->width();
    const int places = std::max(m_placesWidth, m_sidebar->minimumWidth());
    m_narrow = width() < std::max(narrowWidth, places + leastList + paneWidth());
    m_folded = width() < places + std::max(leastList, paneWidth());
    m_paneStack->setMinimumWidth(m_narrow ? 0 : paneWidth()); // the list gives way
    m_bar->places()->setVisible(m_folded);
    m_sidebar->setVisible(!m_folded || m_bar->places()->isChecked());
    m_content->setVisible(!m_folded || !m_bar->places()->isChecked());
    placeSearch();
    m_column->setVisible(!m_narrow || !m_paneInFront);
    m_paneStack->setVisible(!m_narrow || m_paneInFront);
    m_pane->setBackVisible(m_narrow);
}

void VaultView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VaultView::placeSearch()
{
    constexpr int listMargin = 16;
    m_bar->setSearchStart(
        m_sidebar->isHidden() ? 0 : m_sidebar->width() + m_splitter->handleWidth() + listMargin);
}

bool VaultView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sidebar && event->type() == QEvent::Resize)
        placeSearch();
    if (watched == m_pane->widget() && event->type() == QEvent::LayoutRequest)
        arrange(); // what it shows may need more room now
    return QWidget::eventFilter(watched, event);
}

void VaultView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_folded && m_bar->places()->isChecked())
        return m_bar->places()->setChecked(false);
    if (event->key() == Qt::Key_Escape && m_narrow && m_paneInFront)
        return emit m_pane->backRequested();
    if (event->key() == Qt::Key_Escape && m_column->selectedCount() > 1)
        return emit m_several->backRequested();
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && m_session.mayChange())
        return remove();
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        return leaveSearch();
    QWidget::keyPressEvent(event);
}

void VaultView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void VaultView::setUndo(const QString &back, const QString &forward)
{
    m_bar->setUndo(back, forward);
}

void VaultView::setPending(int count)
{
    m_sidebar->setPendingText(count > 0 ? tr("%n creation(s) waiting", nullptr, count) : QString());
}

void VaultView::ask(const std::vector<app::ImportQuestion> &questions)
{
    refreshPlaces();
    if (questions.empty())
        return m_askedBar->clear();
    m_asksBin = questions.front().kind == domain::Question::Kind::InBin;
    const QString first = app::questionText(questions.front(), app::Face::Window);
    const auto count = static_cast<int>(questions.size());
    m_askedBar->show(Tone::Soon,
                     count == 1 ? first
                                : tr("%n question(s) left open. %1", nullptr, count).arg(first),
                     tr("Loo&k at them"));
}

void VaultView::askForSheet()
{
    const app::RecoveryPaper paper(m_session);
    const auto due = paper.due();
    if (!due || !*due)
        return m_sheetBar->clear();
    const bool late = paper.isLate(**due);
    m_sheetBar->show(late ? Tone::Soon : Tone::Plain,
                     late ? tr("Nobody knows whether the recovery sheet can be read: it has not "
                               "been checked since %1.")
                                .arg(app::dayText((*due)->since.toLocalTime().date()))
                          : tr("Have you the recovery sheet at hand? Two groups from it show that "
                               "it can be read when it is needed."),
                     tr("Chec&k it"));
}

void VaultView::offerDraft()
{
    const auto drafts = app::Drafts(m_session).kept();
    if (!drafts || drafts->empty())
        return m_draftBar->clear();
    const auto record = app::Records(m_session).find(drafts->front().recordId);
    m_draftBar->show(
        Tone::Plain,
        record ? tr("What was typed into “%1” is not saved yet.", "title").arg(record->title)
               : tr("What was typed as a new record is not saved yet."),
        tr("Go o&n with it"));
}

void VaultView::dropSecrets()
{
    m_draftBar->clear();
    m_sheetBar->clear();
    m_askedBar->clear();
    m_search->setText({}); // clear() could be undone
    m_model->clear();
    m_bin->clear();
    m_letters->clear();
    m_sidebar->setLetters(0);
    m_sidebar->setRecords({}, {});
    m_pane->clearRecord();
    m_banner->clear();
    m_remark->clear();
}

void VaultView::rememberSizes() const
{
    rememberGeometry(u"sidebar"_s, m_splitter->saveState());
    rememberGeometry(u"halves"_s, m_content->findChild<QSplitter *>(u"halves"_s)->saveState());
}

} // namespace eab::ui
