// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ReminderService.h"
#include "app/words/ImportText.h"
#include "ui/common/Widgets.h"
#include "ui/credentials/RecordColumn.h"
#include "ui/credentials/RecordPane.h"
#include "ui/credentials/SelectionMenu.h"
#include "ui/shell/Sidebar.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace eab::ui {

class BinPage;
class Clipboard;
class EmptyPage;
class LettersPage;
class SelectionPane;
class VaultBar;

/** The unlocked vault: toolbar, places, list, record. Arranges and shows; what is asked for goes
 *  out as a signal. Below 1000 pixels the record opens in the place of the list. */
class VaultView : public QWidget
{
    Q_OBJECT

public:
    VaultView(app::Session &session, app::ReminderService &reminders, Clipboard &clipboard,
              QWidget *parent);

    /** Shows everything anew; keeps place, search and selection where they still exist. */
    void reload();
    /** Just unlocked: what needs attention, if anything does. */
    void begin();
    void selectRecord(const QString &id);
    /** The one that is selected; empty where it is none, or several. */
    [[nodiscard]] QString selectedId() const;
    /** Asks for what is selected to be removed. */
    void remove();
    void focusSearch();
    void setLockText(const QString &text) { m_sidebar->setLockText(text); }
    void setHealth(std::optional<int> amiss) { m_sidebar->setHealth(amiss); }
    /** Creations at providers that need a person. */
    void setPending(int count);
    void say(Tone tone, const QString &text, const QString &action = {})
    {
        m_remark->show(tone, text, action);
    }
    /** What messages leave to a person, with a way to the records it is about; nothing: no more. */
    void ask(const std::vector<app::ImportQuestion> &questions);
    /** Asks for the recovery sheet, where it is time to. */
    void askForSheet();
    /** Offers what was typed and not saved. */
    void offerDraft();
    void dropSecrets();
    void rememberSizes() const;
    [[nodiscard]] MessageBar *remark() const { return m_remark; }

    /** What would be taken back, or made again; empty: nothing. */
    void setUndo(const QString &back, const QString &forward);

signals:
    void asked(eab::ui::ActionId what, const QString &recordId);
    void askedOfMany(eab::ui::ManyAction what, const QStringList &ids, const QString &tag);
    void sheetCheckRequested();
    void draftRequested();
    void answered(const QString &question, const eab::app::Answer &answer);
    void letterLookRequested(const QString &letter);
    void letterFileRequested(const QString &letter);
    void versionRequested(const QString &recordId, int version);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectList();
    void showMenu(const QPoint &at);
    void popUp(QMenu *menu, const QPoint &at);
    [[nodiscard]] Selection selection() const;
    void askOfSelected(ManyAction what, const QString &tag);
    void connectSearch();
    /** Selects a record, in the place where it is. */
    void goTo(const QString &id);
    /** Ends the search and stays with the record that was found. */
    void leaveSearch();
    void connectPages();
    void refreshPlaces();
    /** What belongs to the place: records, a page of its own, or the invitation where there are none. */
    void showContent();
    void showSelected();
    void showBanner();
    void showInbox();
    void arrange();
    /** Over the list. */
    void placeSearch();
    /** What the record and the list need beside each other, and the places beside one of them. */
    [[nodiscard]] int paneWidth() const;
    /** These records of the session are not what they were. */
    void takeChange(const QSet<QString> &ids);

    app::Session &m_session;
    app::ReminderService &m_reminders;
    VaultBar *m_bar;
    QLineEdit *m_search;
    Sidebar *m_sidebar;
    RecordColumn *m_column;
    QListView *m_list; //!< of the column, as its model is
    RecordListModel *m_model;
    RecordPane *m_pane;
    SelectionPane *m_several;
    QSplitter *m_splitter;
    QStackedWidget *m_content;
    QStackedWidget *m_paneStack;
    EmptyPage *m_empty;
    BinPage *m_bin;
    LettersPage *m_letters;
    MessageBar *m_banner;
    MessageBar *m_remark;
    MessageBar *m_askedBar;
    MessageBar *m_sheetBar;
    MessageBar *m_draftBar;
    bool m_asksBin = false; //!< about something that was removed
    QString m_bannerRecord;
    bool m_bannerVerifies = false;
    int m_placesWidth = 0; //!< as it was while they had room
    bool m_narrow = false; //!< the record takes the place of the list
    bool m_folded = false; //!< the places take the place of both
    bool m_paneInFront = false;
};

} // namespace eab::ui
