// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ReminderService.h"
#include "app/words/ImportText.h"
#include "ui/common/Widgets.h"
#include "ui/credentials/RecordListModel.h"
#include "ui/credentials/RecordPane.h"
#include "ui/shell/Sidebar.h"

#include <QListView>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace eab::ui {

class BinPage;
class Clipboard;
class EmptyPage;
class LettersPage;
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
    [[nodiscard]] QString selectedId() const;
    void focusSearch();
    void setLockText(const QString &text) { m_sidebar->setLockText(text); }
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
    QWidget *makeList();
    void showMenu(const QPoint &at);
    void connectSearch();
    void connectPages();
    void refreshPlaces();
    /** What belongs to the place: records, a page of its own, or the invitation where there are none. */
    void showContent();
    /** Selects this record, else the first of the list, and shows it. */
    void choose(const QString &id);
    void showSelected();
    void showBanner();
    void showInbox();
    void arrange();
    /** What the record and the list need beside each other, and the places beside one of them. */
    [[nodiscard]] int paneWidth() const;
    /** These records of the session are not what they were. */
    void takeChange(const QSet<QString> &ids);

    app::Session &m_session;
    app::ReminderService &m_reminders;
    RecordListModel *m_model;
    VaultBar *m_bar;
    QLineEdit *m_search;
    Sidebar *m_sidebar;
    QLabel *m_listHeading;
    QToolButton *m_group;
    QListView *m_list;
    QLabel *m_nothing;
    RecordPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_content;
    QStackedWidget *m_paneStack;
    QWidget *m_listColumn;
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
    bool m_choosing = false; //!< what is selected is shown at the end
};

} // namespace eab::ui
